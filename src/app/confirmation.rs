//! [`Confirmation`]: the question before a large change.

use crate::catalog::{Catalog, ItemIx, Text};
use crate::progress::Change;

/// A large change that is asked about first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The items that it would change.
    pub items: Vec<ItemIx>,
    /// What it would change of them.
    pub change: Change,
}

impl Confirmation {
    /// From so many items on it is asked first. That is more than a list shows at once on nearly every
    /// screen: nobody has seen all that would change. Of fewer, undo takes a slip back as fast as
    /// it was made.
    pub const LEAST: usize = 50;

    /// The word by which the locale file knows the change.
    pub const fn word(&self) -> &'static str {
        match &self.change {
            Change::Status(status) => status.name(),
            Change::Starred(true) => "starred",
            Change::Starred(false) | Change::Note(_) | Change::Keep(_) | Change::Forget(_) => {
                "unstarred"
            }
        }
    }

    /// What the smallest part of the roadmaps is called that has all of the items.
    pub fn within<'a>(&self, catalog: &'a Catalog) -> Option<&'a Text> {
        catalog.part_around(self.items.iter().copied())
    }
}
