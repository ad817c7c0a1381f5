//! The list of mistakes found so far.

use std::ops::Range;

use super::SourceFile;
use crate::catalog::Problem;

/// Collects mistakes.
#[derive(Debug, Default)]
pub(super) struct Report {
    problems: Vec<Problem>,
}

impl Report {
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
