//! [`Watch`]: has another window or command written, or anybody else changed the journal?

use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use fnv::FnvHasher;

use super::read::file_names;

/// Looks at the state folder to tell whether its journal has changed.
#[derive(Debug)]
pub struct Watch {
    lock_file: PathBuf,
    journal: PathBuf,
    seen: Vec<Option<Mark>>,
}

/// What changes of a file with every write: the length of the lock file counts writes, and journals
/// grow. None where nothing is.
type Mark = (u64, Option<SystemTime>);

impl Watch {
    pub(super) fn new(lock_file: PathBuf, journal: PathBuf) -> Self {
        let mut watch = Self { lock_file, journal, seen: Vec::new() };
        watch.changed();
        watch
    }

    /// Has anything changed since this was last asked: has somebody written, has a sync program
    /// brought a file, was one cut or deleted? It costs a `stat` for each file of the journal; ask once
    /// a second, and then [read](super::Store::read). It also sees what this window itself has written.
    pub fn changed(&mut self) -> bool {
        let marks = self.marks();
        let changed = marks != self.seen;
        self.seen = marks;
        changed
    }

    /// What changes whenever the journal does, as far as it was last looked at.
    pub fn fingerprint(&self) -> u64 {
        let mut hasher = FnvHasher::default();
        (&self.journal, &self.seen).hash(&mut hasher);
        hasher.finish()
    }

    fn marks(&self) -> Vec<Option<Mark>> {
        // What cannot be looked at is told by the next reading.
        let names = file_names(&self.journal).unwrap_or_default();
        let files = names.iter().map(|name| self.journal.join(name));
        [self.lock_file.clone()].into_iter().chain(files).map(|file| mark(&file)).collect()
    }
}

fn mark(file: &Path) -> Option<Mark> {
    let found = std::fs::metadata(file).ok()?; // then there is no file, which is a mark too
    Some((found.len(), found.modified().ok()))
}
