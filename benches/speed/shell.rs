//! A command of the shell, from its start to its end, beside the least program that prints a line.

use std::process::Command;

use super::Outcome;
use super::sample::{Run, Sample, in_turns};
use super::setting::{HELLO, Setting, WAYPOST};
use super::table::{Amount, Figure, Goal};

const ROUNDS: usize = 200;

pub(crate) fn figures(setting: &Setting) -> Outcome<Vec<Figure>> {
    let state = setting.path("state-built-in");
    let mut runs: [Run<'_>; 2] = [
        Box::new(|sample| {
            run(sample, Command::new(WAYPOST).arg("--state").arg(&state).arg("list"))
        }),
        Box::new(|sample| run(sample, &mut Command::new(setting.path(HELLO)))),
    ];
    let mut samples = in_turns(ROUNDS, &mut runs)?.into_iter().map(Amount::Time);
    let [Some(list), Some(hello)] = [samples.next(), samples.next()] else { return Ok(Vec::new()) };
    let peer = ("hello world in Rust", hello);
    Ok(vec![Figure::beside("`waypost list`", list, peer, Goal::Ratio(4.0))])
}

/// Runs a command to its end, its output read through a pipe.
fn run(sample: &mut Sample, command: &mut Command) -> Outcome<()> {
    let output = sample.time(|| command.output())?;
    if output.status.success() { Ok(()) } else { Err("the command fails".into()) }
}
