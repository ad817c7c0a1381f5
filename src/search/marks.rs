//! [`Marks`]: what search wants to know of a learner's progress.

use crate::catalog::ItemIx;
use crate::progress::{Overview, Status};

/// What search wants to know of a learner's progress. `()` is the progress of one who has not begun.
pub trait Marks: Sync {
    /// How far the learner is with `item`.
    fn status(&self, item: ItemIx) -> Status;

    /// Does `item` have a star?
    fn starred(&self, item: ItemIx) -> bool;

    /// The learner's note on `item`.
    fn note(&self, item: ItemIx) -> Option<&str>;
}

impl Marks for () {
    fn status(&self, _: ItemIx) -> Status {
        Status::default()
    }

    fn starred(&self, _: ItemIx) -> bool {
        false
    }

    fn note(&self, _: ItemIx) -> Option<&str> {
        None
    }
}

impl Marks for Overview {
    fn status(&self, item: ItemIx) -> Status {
        self.record(item).status
    }

    fn starred(&self, item: ItemIx) -> bool {
        self.record(item).starred
    }

    fn note(&self, item: ItemIx) -> Option<&str> {
        self.record(item).note.as_deref()
    }
}
