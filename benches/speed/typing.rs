//! From a key in the search to the end of what it changes on the screen.
//!
//! One letter after the other of the same word is typed, each when the answer to the one before is
//! there. `fzf` looks through the 2,000 titles; Waypost through the same titles, in all their
//! languages, and through authors, kinds, descriptions and addresses besides.

use portable_pty::CommandBuilder;

use super::Outcome;
use super::sample::{Run, in_turns};
use super::setting::Setting;
use super::table::{Amount, Figure, Goal};
use super::terminal::Terminal;

/// Each gives a time for every letter.
const ROUNDS: usize = 5;
const WORD: &str = "learning";
const GOAL: Goal = Goal::Ratio(0.5);

pub(crate) fn figures(setting: &Setting) -> Outcome<Vec<Figure>> {
    let mut runs: Vec<Run<'_>> =
        vec![typing(setting.waypost_with_list()?, "/"), typing(setting.waypost(), "/")];
    runs.extend(setting.fzf().map(|fzf| typing(fzf, "")));
    let mut samples = in_turns(ROUNDS, &mut runs)?.into_iter();
    let mut next = || samples.next().map_or(Amount::Unknown("is not installed"), Amount::Time);
    let (with_list, own, fzf) = (next(), next(), next());
    Ok(vec![
        Figure::beside("a key in search, the same titles", with_list, ("fzf", fzf.clone()), GOAL),
        Figure::beside("a key in search, its own roadmaps", own, ("fzf", fzf), GOAL),
    ])
}

/// Starts a program, opens its search by a key where it has to be, and types the word.
fn typing(command: CommandBuilder, opens_search: &str) -> Run<'_> {
    Box::new(move |sample| {
        let mut terminal = Terminal::start(command.clone())?;
        terminal.first_answer()?;
        if !opens_search.is_empty() {
            terminal.press(opens_search)?;
        }
        for letter in WORD.chars() {
            sample.add(terminal.press(letter.encode_utf8(&mut [0; 4]))?.time);
        }
        Ok(())
    })
}
