//! The list of mistakes found so far.

use std::collections::HashMap;
use std::ops::Range;

use super::SourceFile;
use crate::catalog::Problem;
use crate::text::Lines;

/// From so many mistakes on no guesses are made of what was meant: each costs a look at all names.
const MANY: usize = 100;

/// More mistakes are not told: nobody reads them, and each takes time.
const MOST: usize = 1000;

/// Collects mistakes.
#[derive(Debug)]
pub(super) struct Report {
    problems: Vec<Problem>,
    proofreads: bool,
    /// Of the files that have mistakes, by path.
    lines: HashMap<String, Lines>,
}

impl Report {
    /// An empty list; with `proofreads` also for what does not keep a catalog from being made.
    pub(super) fn new(proofreads: bool) -> Self {
        Self { problems: Vec::new(), proofreads, lines: HashMap::new() }
    }

    /// Is it asked for more than what a catalog needs?
    pub(super) fn proofreads(&self) -> bool {
        self.proofreads
    }

    /// Notes a mistake at the bytes `span` of `file`.
    pub(super) fn add(
        &mut self,
        file: &SourceFile,
        span: Range<usize>,
        what: impl Into<String>,
        hint: impl Into<String>,
    ) {
        if self.problems.len() >= MOST {
            return;
        }
        let lines = self.lines.entry(file.path.clone()).or_insert_with(|| Lines::of(&file.text));
        let (line, column, excerpt) = lines.place(&file.text, span.start);
        let (file, what, hint) = (file.path.clone(), what.into(), hint.into());
        self.problems.push(Problem { file, line, column, what, hint, excerpt });
    }

    /// Was nothing found yet?
    pub(super) fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    /// Was so much found that no more guesses are to be made?
    pub(super) fn is_long(&self) -> bool {
        self.problems.len() >= MANY
    }

    /// The mistakes, sorted, if there are any.
    pub(super) fn into_result(mut self) -> Result<(), Vec<Problem>> {
        self.problems.sort();
        self.problems.dedup();
        if self.problems.is_empty() { Ok(()) } else { Err(self.problems) }
    }
}
