//! Mistakes in roadmap files, as people read them.

use std::fmt;

use super::SourceFile;
use crate::text::Lines;

/// One mistake, with its place and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as it was named to the checker.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What to write instead.
    pub hint: String,
    /// The line itself with a mark below the column; empty where there is nothing to show.
    pub excerpt: String,
}

impl Problem {
    /// The mistake of a file that is text only up to the byte `valid_up_to`.
    pub fn not_utf8(file: &SourceFile, valid_up_to: usize) -> Self {
        let (line, column, excerpt) = Lines::of(&file.text).place(&file.text, valid_up_to);
        let (what, hint) = ("the file is not UTF-8".into(), "save it as UTF-8".into());
        Self { file: file.path.clone(), line, column, what, hint, excerpt }
    }

    /// The mistake as a compiler tells it, with the line itself.
    pub fn with_line(&self) -> String {
        let Self { file, line, column, what, hint, excerpt } = self;
        let mut told = format!("{file}:{line}:{column}: {what}");
        for line in excerpt.lines() {
            told.extend(["\n  ", line]);
        }
        told.extend(["\n  hint: ", hint]);
        told
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, what, hint, .. } = self;
        write!(f, "{file}:{line}:{column}: {what}\n  hint: {hint}")
    }
}
