//! [`Watch`]: has another window or command written?

use std::path::PathBuf;
use std::time::SystemTime;

/// Looks at one file to tell whether another window or command has written to the state folder.
#[derive(Debug)]
pub struct Watch {
    lock_file: PathBuf,
    seen: Option<Mark>,
}

/// What changes with every write: the length of the lock file, which counts writes, and its time.
type Mark = (u64, Option<SystemTime>);

impl Watch {
    pub(super) fn new(lock_file: PathBuf) -> Self {
        let mut watch = Self { lock_file, seen: None };
        watch.changed();
        watch
    }

    /// Has anything been written since this was last asked? It costs one `stat`; ask once a second,
    /// and then [read](super::Store::read). It also sees what this window itself has written.
    ///
    /// What a sync program puts into the folder is not seen before somebody writes or starts.
    pub fn changed(&mut self) -> bool {
        // A file that cannot be looked at is one that nobody here has written to.
        let metadata = std::fs::metadata(&self.lock_file).ok();
        let mark = metadata.map(|lock| (lock.len(), lock.modified().ok()));
        let changed = mark != self.seen;
        self.seen = mark;
        changed
    }
}
