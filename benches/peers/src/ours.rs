//! The search of Waypost, as the screen asks it.

use waypost::catalog::Catalog;
use waypost::search::{Index, Query, find};

use super::peers::Engine;

/// The search of Waypost in a catalog.
pub(crate) struct Ours {
    catalog: Catalog,
    index: Index,
}

impl Ours {
    /// Folds the catalog.
    pub(crate) fn new(catalog: Catalog) -> Self {
        Self { index: Index::new(&catalog), catalog }
    }
}

impl Engine for Ours {
    fn begin(&mut self) {}

    fn find(&mut self, line: &str) -> usize {
        find(&self.index, &self.catalog, &Query::parse(line), &()).hits.len()
    }
}
