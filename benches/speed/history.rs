//! A history of 100,000 events: all of it read and folded, and what it costs commands, beside the same
//! commands where nothing was ever done.

use std::process::Command;
use std::sync::Arc;

use waypost::builtin;
use waypost::progress::Journal;
use waypost::store::Store;

use super::Outcome;
use super::sample::{Run, Sample, in_turns};
use super::setting::{Setting, WAYPOST};
use super::table::{Amount, Figure, Goal};
use super::ticking::Learner;

const ROUNDS: usize = 100;
const EVENTS: usize = 100_000;
/// How often all of it is read.
const READINGS: usize = 20;
/// Commands that look, and one that writes.
const COMMANDS: [&[&str]; 5] =
    [&["list"], &["show", "unsloth"], &["next"], &["progress"], &["star", "unsloth"]];

pub(crate) fn figures(setting: &Setting) -> Outcome<Vec<Figure>> {
    let catalog = Arc::new(builtin::catalog()?);
    for (name, events) in [("nothing-done", 1), ("long-past", EVENTS)] {
        Learner::with_past(setting.path(name), &catalog, events)?;
    }
    let mut figures = vec![reading(setting)?];
    for words in COMMANDS {
        figures.push(command(setting, words)?);
    }
    Ok(figures)
}

/// Reads and folds everything, as if there were no checkpoint.
fn reading(setting: &Setting) -> Outcome<Figure> {
    let mut sample = Sample::default();
    for _ in 0..READINGS {
        let mut journal = Journal::default();
        sample.time(|| Store::open(setting.path("long-past")).read_whole(&mut journal))?;
    }
    let what = format!("reading and folding {EVENTS} events");
    Ok(Figure::alone(what, Amount::Time(sample), Goal::AtMost(100.0)))
}

fn command(setting: &Setting, words: &[&str]) -> Outcome<Figure> {
    let run = |state: &'static str| -> Run<'_> {
        Box::new(move |sample| {
            let mut command = Command::new(WAYPOST);
            command.arg("--state").arg(setting.path(state)).args(words);
            let output = sample.time(|| command.output())?;
            if output.status.success() { Ok(()) } else { Err("the command fails".into()) }
        })
    };
    let mut runs = [run("long-past"), run("nothing-done")];
    let mut samples = in_turns(ROUNDS, &mut runs)?.into_iter().map(Amount::Time);
    let [Some(long), Some(none)] = [samples.next(), samples.next()] else {
        return Err("nothing was measured".into());
    };
    let what = format!("`waypost {}`, after {EVENTS} events", words.join(" "));
    Ok(Figure::beside(what, long, ("after none", none), Goal::Ratio(1.5)))
}
