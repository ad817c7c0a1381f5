//! [`Mistake`]: what is wrong in the file of the settings, and where.

use std::ops::Range;

use super::Wrong;
use crate::phrase::Phrase;
use crate::text::Lines;

/// One mistake in the file, with its place and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in characters.
    pub column: usize,
    /// The line itself with a mark below the column; empty where there is nothing to show.
    pub excerpt: String,
    /// What is wrong.
    pub what: Phrase,
    /// What to write instead.
    pub hint: Phrase,
}

/// The mistakes that were found so far in one text.
#[derive(Debug)]
pub struct Mistakes<'a> {
    text: &'a str,
    lines: Lines,
    found: Vec<Mistake>,
}

impl<'a> Mistakes<'a> {
    /// None yet in `text`.
    pub fn of(text: &'a str) -> Self {
        Self { text, lines: Lines::of(text), found: Vec::new() }
    }

    /// Notes a mistake at the bytes `span` of the text.
    pub fn add(&mut self, span: &Range<usize>, wrong: Wrong) {
        let Wrong { what, hint } = wrong;
        let (line, column, excerpt) = self.lines.place(self.text, span.start);
        self.found.push(Mistake { line, column, excerpt, what, hint });
    }

    /// Is there a mistake already where the bytes `span` of the text begin?
    pub fn is_known_at(&self, span: &Range<usize>) -> bool {
        let (line, column, _) = self.lines.place(self.text, span.start);
        self.found.iter().any(|mistake| (mistake.line, mistake.column) == (line, column))
    }

    /// All of them, in the order of the text.
    pub fn into_sorted(mut self) -> Vec<Mistake> {
        self.found.sort_by_key(|mistake| (mistake.line, mistake.column));
        self.found
    }
}
