//! [`Narrowing`]: what narrows the middle pane to a part of what is inside.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Field;
use crate::catalog::ItemIx;
use crate::phrase::Phrase;

/// What narrows the middle pane: a query line as in the search with the items that it finds, and
/// whether finished ones are shown.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Narrowing {
    /// Are done and skipped items left out?
    pub hides_finished: bool,
    /// The line. Empty when nothing is looked for.
    pub field: Field,
    /// The number of the last question.
    pub generation: u64,
    /// What it found; none until the first answer.
    pub found: Option<Arc<BTreeSet<ItemIx>>>,
    /// What to say of the query.
    pub hints: Vec<Phrase>,
}

impl Narrowing {
    /// Takes the line away; answers to it that are still to come are dropped.
    pub(super) fn clear(&mut self) {
        let Self { hides_finished, generation, .. } = *self;
        *self = Self { hides_finished, generation: generation + 1, ..Self::default() };
    }
}
