//! From starting a program to the end of its first whole frame.
//!
//! The clock starts before the shell that starts each program, and stops with the piece of output
//! after which the screen stays as it is. `fzf` shows its list of 2,000 lines then, and so does
//! Waypost: once with a roadmap of the same titles, which it reads from a file, and once as it is
//! installed, with its own roadmaps.

use portable_pty::CommandBuilder;
use waypost::builtin;

use super::Outcome;
use super::sample::{Run, Sample, in_turns};
use super::setting::Setting;
use super::table::{Amount, Figure, Goal};
use super::terminal::Terminal;

const ROUNDS: usize = 40;
const GOAL: Goal = Goal::Ratio(0.5);

pub(crate) fn figures(setting: &Setting) -> Outcome<Vec<Figure>> {
    let mut runs: Vec<Run<'_>> = vec![
        first_frame(setting.waypost_with_list()?, "Roadmaps"),
        first_frame(setting.waypost(), "Roadmaps"),
    ];
    runs.push(first_frame(setting.hello(), "Hello"));
    runs.extend(setting.fzf().map(|fzf| first_frame(fzf, "2000/2000")));
    let mut samples = in_turns(ROUNDS, &mut runs)?.into_iter();
    let mut next = || samples.next().map_or(Amount::Unknown("is not installed"), Amount::Time);
    let (with_list, own, hello, fzf) = (next(), next(), next(), next());
    Ok(vec![
        Figure::beside("first frame, the same 2,000 titles", with_list, ("fzf", fzf.clone()), GOAL),
        Figure::beside("first frame, its own roadmaps", own, ("fzf", fzf), GOAL),
        Figure::alone("of it, reading its own roadmaps", reading()?, Goal::None),
        Figure::alone("hello world in the terminal, which is in both", hello, Goal::None),
    ])
}

/// Starts a program, whose first whole frame has `text`.
fn first_frame(command: CommandBuilder, text: &str) -> Run<'_> {
    Box::new(move |sample| {
        let mut terminal = Terminal::start(command.clone())?;
        sample.add(terminal.first_answer()?.time);
        if terminal.shows(text) { Ok(()) } else { Err(format!("`{text}` does not come").into()) }
    })
}

/// How long it takes to read the built-in database.
fn reading() -> Outcome<Amount> {
    let mut sample = Sample::default();
    for _ in 0..ROUNDS {
        sample.time(builtin::catalog)?;
    }
    Ok(Amount::Time(sample))
}
