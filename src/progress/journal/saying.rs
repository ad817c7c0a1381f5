//! [`Saying`]: what a deed says of a field of an item, and what several such sayings come to.

use crate::progress::{Change, Event, Moment, Status};

/// What the latest deed under one id of an item says of a field.
#[derive(Debug, Clone)]
pub(super) struct Saying<'a> {
    pub(super) item: &'a str,
    pub(super) former: &'a [String],
    pub(super) change: Change,
    pub(super) at: Moment,
}

impl<'a> Saying<'a> {
    /// What `event` says, if it is a deed that this version understands.
    pub(super) fn of(event: &'a Event) -> Option<Self> {
        let Event { item, former, at, .. } = event;
        event.change().map(|change| Self { item, former, change, at: *at })
    }

    /// Did the learner know what was done under the id `item`?
    fn knows_of(&self, item: &str) -> bool {
        self.item == item || self.former.iter().any(|former| former == item)
    }

    /// What it comes to after `before`, which is an earlier saying of the same field.
    ///
    /// A deed overrules what its learner knew. Where two items became one, each may have been ticked
    /// while nothing was known of the other: then no tick, star or note is lost.
    pub(super) fn after(mut self, before: Self) -> Self {
        if self.knows_of(before.item) {
            return self;
        }
        match (&before.change, &self.change) {
            (Change::Status(old), Change::Status(new)) if rank(*new) < rank(*old) => before,
            (Change::Starred(true), Change::Starred(false))
            | (Change::Note(Some(_)), Change::Note(None)) => before,
            (Change::Note(Some(old)), Change::Note(Some(new))) if old != new => {
                self.change = Change::Note(Some(format!("{old}\n\n{new}")));
                self
            }
            _ => self,
        }
    }
}

/// How far a learner is who does not give up anything.
const fn rank(status: Status) -> u8 {
    match status {
        Status::Todo => 0,
        Status::Skipped => 1,
        Status::Doing => 2,
        Status::Done => 3,
    }
}
