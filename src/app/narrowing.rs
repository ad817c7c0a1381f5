//! [`Narrowing`]: what narrows the middle pane to a part of what is inside.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::{Field, ListRow, Model};
use crate::catalog::ItemIx;
use crate::phrase::Phrase;
use crate::search::{self, Match};

/// What narrows the middle pane: a query line as in the search with the items that it finds, and
/// whether finished ones are shown.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Narrowing {
    /// Are done and skipped items left out?
    pub hides_finished: bool,
    /// The line. Empty when nothing is looked for.
    pub field: Field,
    /// The row that was selected before.
    pub before: Option<ListRow>,
    /// The number of the last question.
    pub generation: u64,
    /// What it found, with the letters to mark; none until the first answer.
    pub found: Option<Arc<HashMap<ItemIx, Vec<Match>>>>,
    /// What to say of the query.
    pub hints: Vec<Phrase>,
}

impl Model {
    /// How many items the filter finds elsewhere, where it finds none in here.
    pub fn found_elsewhere(&self) -> usize {
        let narrowing = &self.ui.narrowing;
        let is_empty = self.list.is_empty() && !narrowing.hides_finished;
        let found = narrowing.found.as_ref().filter(|_| is_empty);
        found.map_or(0, |found| found.len())
    }
}

impl Narrowing {
    /// Takes the line away; answers to it that are still to come are dropped.
    pub(super) fn clear(&mut self) {
        let Self { hides_finished, generation, .. } = *self;
        *self = Self { hides_finished, generation: generation + 1, ..Self::default() };
    }
    /// The bytes of `title`, a title of `item`, that were found: ascending, whole graphemes.
    pub fn ranges_in(&self, item: ItemIx, title: &str) -> &[Range<usize>] {
        let matches = self.found.as_ref().and_then(|found| found.get(&item));
        let in_title =
            |found: &&Match| found.field == search::Field::Title && *found.text == *title;
        let found = matches.and_then(|matches| matches.iter().find(in_title));
        found.map(|found| found.ranges.as_slice()).unwrap_or_default()
    }
}
