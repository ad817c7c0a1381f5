//! [`Pager`]: long answers a page at a time.

use std::collections::VecDeque;

use super::Dialogue;
use super::mistakes::mistake;
use crate::cli::context::Context;
use crate::cli::look::{Paint, Span};
use crate::error::Error;
use crate::phrase::Phrase;

/// So many lines are said at once.
const PAGE: usize = 20;
/// So few more lines are not worth a question.
const FEW: usize = 2;

/// Lines that are still to be said.
#[derive(Debug, Default)]
pub(super) struct Pager {
    lines: VecDeque<String>,
}

impl Pager {
    /// Is everything said?
    pub(super) fn is_done(&self) -> bool {
        self.lines.is_empty()
    }

    /// Drops what is still to be said.
    pub(super) fn stop(&mut self) {
        self.lines.clear();
    }

    /// The first lines of `page`; the others wait.
    pub(super) fn begin(&mut self, context: &Context<'_>, page: &str) -> String {
        self.lines = page.split_inclusive('\n').map(str::to_owned).collect();
        self.next(context, PAGE)
    }

    /// The next `count` lines, and how many are left then.
    fn next(&mut self, context: &Context<'_>, count: usize) -> String {
        let is_nearly_all = self.lines.len() <= count.saturating_add(FEW);
        let count = if is_nearly_all { self.lines.len() } else { count };
        let mut page: String = self.lines.drain(..count).collect();
        if !self.is_done() {
            let more = Phrase::new("linear-more").with("count", self.lines.len());
            context.look.line(&mut page, &[Span::new(Paint::Text, &context.say(&more))]);
        }
        page
    }
}

impl Dialogue<'_> {
    /// Goes on with what was begun.
    pub(super) fn more(&mut self, rest: &str) -> Result<String, Error> {
        if self.pager.is_done() {
            return Err(mistake("error-linear-more", "hint-linear-list"));
        }
        let count = if rest == "all" { usize::MAX } else { PAGE };
        Ok(self.pager.next(&self.context, count))
    }
}
