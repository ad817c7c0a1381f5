//! What of the roadmaps the learner has seen: compared and kept by the worker that owns the disk.

use std::sync::Arc;

use crate::app::News;
use crate::catalog::Catalog;
use crate::changes::{Changes, Snapshot};
use crate::error::Error;
use crate::store::Store;

/// The roadmaps of this program, beside what the learner has seen.
#[derive(Debug)]
pub(super) struct Seen {
    catalog: Arc<Catalog>,
    fingerprint: &'static str,
    /// Has the learner seen them, and is that not on disk yet?
    must_save: bool,
}

impl Seen {
    pub(super) const fn new(catalog: Arc<Catalog>, fingerprint: &'static str) -> Self {
        Self { catalog, fingerprint, must_save: false }
    }

    /// Compares the roadmaps with what is kept. Nothing to tell, because nothing has changed or nothing
    /// is known, is seen at once.
    pub(super) fn compare(&mut self, store: &Store) -> Result<Option<News>, Error> {
        let Some(before) = store.seen()? else { return self.look_at(store) };
        if before.fingerprint == self.fingerprint {
            return Ok(Some(News::Seen(self.fingerprint.to_owned())));
        }
        let changes = Changes::between(&before, &self.catalog);
        if changes.is_empty() {
            return self.look_at(store);
        }
        Ok(Some(News::Changed(Arc::new(changes))))
    }

    /// The learner has looked at what is new.
    pub(super) fn look_at(&mut self, store: &Store) -> Result<Option<News>, Error> {
        self.must_save = true;
        self.save(store)
    }

    /// Keeps what was seen, unless that is done. After a failure it is to be tried again.
    pub(super) fn save(&mut self, store: &Store) -> Result<Option<News>, Error> {
        if !self.must_save {
            return Ok(None);
        }
        store.save_seen(&Snapshot::new(&self.catalog, self.fingerprint))?;
        self.must_save = false;
        Ok(Some(News::Seen(self.fingerprint.to_owned())))
    }
}
