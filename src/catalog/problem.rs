//! Mistakes in roadmap files, as people read them.

use std::fmt;

use super::SourceFile;

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
}

impl Problem {
    /// A mistake at the byte `offset` of `file`.
    pub(super) fn at(
        file: &SourceFile,
        offset: usize,
        what: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        let (line, column) = line_and_column(&file.text, offset);
        Self { file: file.path.clone(), line, column, what: what.into(), hint: hint.into() }
    }

    /// The mistake of a file that is text only up to the byte `valid_up_to`.
    pub fn not_utf8(file: &SourceFile, valid_up_to: usize) -> Self {
        Self::at(file, valid_up_to, "the file is not UTF-8", "save it as UTF-8")
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, what, hint } = self;
        write!(f, "{file}:{line}:{column}: {what}\n  hint: {hint}")
    }
}

/// Line and column, both from 1, of the byte at `offset` of `text`.
fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before: Vec<char> =
        text.char_indices().take_while(|(at, _)| *at < offset).map(|(_, c)| c).collect();
    let line = before.iter().filter(|c| **c == '\n').count() + 1;
    let column = before.iter().rev().take_while(|c| **c != '\n').count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(line_and_column("ab\nжé = 1", 5), (2, 2));
        assert_eq!(line_and_column("", 9), (1, 1));
    }
}
