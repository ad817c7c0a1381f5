//! The search of Waypost, as the screen asks it.

use waypost::catalog::Catalog;
use waypost::platform::{on_threads, threads};
use waypost::search::{Corpus, Crew, Index, Query};

use super::peers::Engine;

/// Hits that are asked for: more than a screen shows.
const MOST: usize = 60;

/// The search of Waypost in a catalog.
pub(crate) struct Ours {
    catalog: Catalog,
    index: Index,
}

impl Ours {
    /// Folds the catalog.
    pub(crate) fn new(catalog: Catalog) -> Self {
        let index = Index::by(&catalog, &Team);
        index.prepare();
        Self { catalog, index }
    }
}

impl Engine for Ours {
    fn begin(&mut self) {}

    fn find(&mut self, line: &str) -> usize {
        let corpus = Corpus { catalog: &self.catalog, index: &self.index, marks: &() };
        corpus.find(&Query::parse(line), MOST, &Team).map_or(0, |answer| answer.total)
    }
}

/// As many threads as there are cores for them, and nobody who calls the search off.
struct Team;

impl Crew for Team {
    fn work(&self, work: &(dyn Fn() + Sync)) {
        on_threads(threads(), "search", work);
    }
}
