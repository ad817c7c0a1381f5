//! What has changed in the roadmaps since the learner last looked: which items are new, changed or
//! gone.
//!
//! A [`Snapshot`] is what matters of a catalog as the learner saw it, and outlives the edition of the
//! database. [`Changes::between`] compares it with the catalog of today. That only the wording of a
//! description is another is no change.

mod diff;
mod snapshot;
#[cfg(test)]
mod tests;
mod what;

use crate::catalog::{ItemIx, Retired};

pub use snapshot::Snapshot;
pub use what::What;

/// What is new, changed and gone, each in the order of the roadmaps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// The edition of the database that the learner saw.
    pub since: String,
    /// Items that were not there.
    pub new: Vec<ItemIx>,
    /// Items that were there, and are not as they were.
    pub changed: Vec<Changed>,
    /// Items that are gone.
    pub removed: Vec<Removed>,
}

/// An item that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The item as it is now.
    pub item: ItemIx,
    /// What is not as it was; there is at least one thing.
    pub what: Vec<What>,
}

/// An item that is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// The id that it had.
    pub id: String,
    /// What it was called in English.
    pub title: String,
    /// What the roadmap says of it.
    pub retired: Option<Retired>,
}

impl Changes {
    /// Is everything as it was?
    pub const fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}
