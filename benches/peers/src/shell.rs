//! A search by a command, from its start to its end: time and memory.

use std::fs::File;
use std::path::Path;
use std::process::Command;

use super::Outcome;
use super::programs::{FZF, LARGE_LIST, Programs, SKIM};
use super::queries::QUERIES;
use super::sample::{Run, in_turns};
use super::surroundings::version_of;
use super::table::{Amount, Figure, Goal};
use super::weigh::memory_of;

const ROUNDS: usize = 5;

/// `waypost search` in the large list, beside what the peers call a filter.
pub(crate) fn figures(programs: &Programs) -> Outcome<Vec<Figure>> {
    programs.write_large()?;
    let list = programs.path(LARGE_LIST);
    let ours: Box<dyn Fn(&str) -> Command> = Box::new(|line| programs.waypost_search(line));
    let mut commands = vec![("waypost", ours)];
    for program in [FZF, SKIM].into_iter().filter(|program| version_of(program).is_some()) {
        let filter = move |line: &str| {
            let mut command = programs.command(program);
            command.arg(format!("--filter={line}"));
            command
        };
        commands.push((program, Box::new(filter)));
    }
    let mut runs: Vec<Run<'_>> = Vec::new();
    for (_, command) in &commands {
        runs.push(Box::new(|sample| {
            let run = |line: &&str| sample.time(|| run(command(line), &list));
            QUERIES.iter().try_for_each(run)
        }));
    }
    let samples = in_turns(ROUNDS, &mut runs)?;
    drop(runs);
    let mut measured = Vec::new();
    for ((name, command), sample) in commands.iter().zip(samples) {
        let weights = QUERIES.iter().map(|line| memory_of(&command(line), &list));
        let most = weights.collect::<Outcome<Vec<u64>>>()?.into_iter().max().unwrap_or_default();
        measured.push((*name, Amount::Mean(sample), Amount::Bytes(most)));
    }
    let of = |program: &str| {
        let found = measured.iter().find(|(name, ..)| *name == program);
        let unknown = Amount::Unknown("is not installed");
        found.map_or_else(
            || (unknown.clone(), unknown.clone()),
            |(_, time, memory)| (time.clone(), memory.clone()),
        )
    };
    let [ours, fzf, skim] = ["waypost", FZF, SKIM].map(of);
    let what = "`waypost search`, 100000 items";
    let memory = "memory of it, at most";
    Ok(vec![
        Figure::beside(what, ours.0.clone(), ("fzf --filter", fzf.0), Goal::Ratio(0.6)),
        Figure::beside(memory, ours.1.clone(), ("fzf --filter", fzf.1), Goal::Ratio(0.5)),
        Figure::beside(what, ours.0, ("sk --filter", skim.0), Goal::None),
        Figure::beside(memory, ours.1, ("sk --filter", skim.1), Goal::None),
    ])
}

/// Runs a command to its end, its output read through a pipe.
fn run(mut command: Command, list: &Path) -> Outcome<()> {
    let output = command.stdin(File::open(list)?).output()?;
    // 1: nothing was found.
    let is_done = output.status.code().is_some_and(|code| code <= 1);
    if is_done { Ok(()) } else { Err(format!("{command:?} fails").into()) }
}
