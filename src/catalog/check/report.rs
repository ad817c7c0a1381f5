//! The list of mistakes found so far.

use std::ops::Range;

use super::SourceFile;
use crate::catalog::Problem;

/// Collects mistakes.
#[derive(Debug)]
pub(super) struct Report {
    problems: Vec<Problem>,
    proofreads: bool,
}

impl Report {
    /// An empty list; with `proofreads` also for what does not keep a catalog from being made.
    pub(super) fn new(proofreads: bool) -> Self {
        Self { problems: Vec::new(), proofreads }
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
        self.problems.push(Problem::at(file, span.start, what, hint));
    }

    /// Was nothing found yet?
    pub(super) fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    /// The mistakes, sorted, if there are any.
    pub(super) fn into_result(mut self) -> Result<(), Vec<Problem>> {
        self.problems.sort();
        self.problems.dedup();
        if self.problems.is_empty() { Ok(()) } else { Err(self.problems) }
    }
}
