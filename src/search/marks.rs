//! [`Marks`]: what search wants to know of a learner's progress.

use jiff::civil::Date;

use crate::catalog::{Catalog, ItemIx, Part};
use crate::progress::{Overview, Status};

/// What search wants to know of a learner's progress. `()` is the progress of one who has not begun.
pub trait Marks: Sync {
    /// How far the learner is with `item`.
    fn status(&self, item: ItemIx) -> Status;

    /// Does `item` have a star?
    fn starred(&self, item: ItemIx) -> bool;

    /// The learner's note on `item`.
    fn note(&self, item: ItemIx) -> Option<&str>;

    /// The learner's notes on roadmaps and sections of `catalog`.
    fn notes_on_parts(&self, _catalog: &Catalog) -> Vec<(Part, &str)> {
        Vec::new()
    }

    /// How much the learner opens the link of `item`, as [`Openings::frecency`] has it; 0 where that is
    /// of no account.
    ///
    /// [`Openings::frecency`]: crate::progress::Openings::frecency
    fn frecency(&self, _: ItemIx) -> u32 {
        0
    }
}

/// The progress of a learner of whom it also counts what they open.
#[derive(Debug, Clone, Copy)]
pub struct Habits<'a> {
    overview: &'a Overview,
    today: Option<Date>,
}

impl<'a> Habits<'a> {
    /// What is opened counts as of `today`; without a day it does not.
    pub const fn new(overview: &'a Overview, today: Option<Date>) -> Self {
        Self { overview, today }
    }
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

    fn notes_on_parts(&self, catalog: &Catalog) -> Vec<(Part, &str)> {
        self.noted_parts(catalog).collect()
    }
}

impl Marks for Habits<'_> {
    fn status(&self, item: ItemIx) -> Status {
        self.overview.status(item)
    }

    fn starred(&self, item: ItemIx) -> bool {
        self.overview.starred(item)
    }

    fn note(&self, item: ItemIx) -> Option<&str> {
        self.overview.note(item)
    }

    fn notes_on_parts(&self, catalog: &Catalog) -> Vec<(Part, &str)> {
        self.overview.notes_on_parts(catalog)
    }

    fn frecency(&self, item: ItemIx) -> u32 {
        self.today.map_or(0, |today| self.overview.record(item).openings.frecency(today))
    }
}
