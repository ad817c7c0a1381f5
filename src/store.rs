//! The journal and the session on disk: lock, append, sync, read what is new, report what is damaged.
//!
//! `docs/journal.md` describes the files. Nothing that stands in the journal is ever written again.

mod append;
mod create;
mod damage;
mod device;
mod failure;
mod lines;
mod lock;
mod read;
mod replace;
mod session;
mod watch;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use damage::PassedOver;
pub use read::News;
pub use replace::{export_file, replace_file};
pub use watch::Watch;

use damage::Damaged;

use crate::error::Error;
use crate::progress::{Event, Journal};
use lines::Tail;
use lock::Lock;

/// The state folder.
///
/// It is made when something is first written to it; until then reading finds nothing, and needs no
/// permission to write. One value belongs to one thread; any number of processes may each have one.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    /// How far each file of the journal has been read, by its name.
    read: BTreeMap<OsString, Tail>,
    /// How long to wait while others hold the lock.
    patience: Duration,
}

impl Store {
    /// The store in `folder`. This touches nothing.
    pub fn open(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), read: BTreeMap::new(), patience: lock::PATIENCE }
    }

    /// The same that waits no longer than `patience` while others hold the lock.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// The state folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What tells whether another window or command has written since. Make it before reading.
    pub fn watch(&self) -> Watch {
        Watch::new(self.lock_file())
    }

    /// Folds all events into `journal` that are on disk and have not been read yet, whoever wrote
    /// them.
    ///
    /// Bad lines are passed over, copied once to `<file>.damaged`, and reported.
    ///
    /// # Errors
    /// When the folder of the journal is there and cannot be read. A single file that cannot be read
    /// is reported in [`News::problems`].
    pub fn read(&mut self, journal: &mut Journal) -> Result<News, Error> {
        let lock = Lock::shared(self)?;
        let mut news = News::default();
        let damaged = self.read_files(journal, &mut news)?;
        drop(lock); // a lock cannot grow from shared to exclusive without letting go
        news.problems.extend(self.copy_damaged(&damaged).err());
        Ok(news)
    }

    /// Appends `events`, which are all of one device, in one write. When this returns they are on
    /// disk; after an error none of them counts.
    ///
    /// # Errors
    /// When they cannot be written, e.g. because the disk is full or the folder read-only.
    pub fn append(&mut self, events: &[Event]) -> Result<(), Error> {
        if events.is_empty() {
            return Ok(());
        }
        append::append(&Lock::exclusive(self)?, &self.journal_folder(), events)
    }

    /// Reads what is new, lets `make` think of events, and appends them, while nobody else can write:
    /// so that an undo takes back what is really the newest event, whoever wrote it.
    ///
    /// The events are in `journal` afterwards, and returned. What reading brought is added to `news`,
    /// also when something fails after it.
    ///
    /// # Errors
    /// As [`Store::read`], `make` and [`Store::append`]; then nothing is written.
    pub fn write(
        &mut self,
        journal: &mut Journal,
        news: &mut News,
        make: impl FnOnce(&Journal) -> Result<Vec<Event>, Error>,
    ) -> Result<Vec<Event>, Error> {
        let lock = Lock::exclusive(self)?;
        let damaged = self.read_files(journal, news)?;
        news.problems.extend(damage::copy(&lock, &damaged).err());
        let events = make(journal)?;
        if !events.is_empty() {
            append::append(&lock, &self.journal_folder(), &events)?;
        }
        for event in &events {
            journal.insert(event.clone());
        }
        Ok(events)
    }

    /// Copies what has no copy yet; mostly there is nothing to do, and no need to write.
    fn copy_damaged(&self, damaged: &[Damaged]) -> Result<(), Error> {
        if damage::is_copied(damaged)? {
            return Ok(());
        }
        damage::copy(&Lock::exclusive(self)?, damaged)
    }

    fn journal_folder(&self) -> PathBuf {
        self.folder.join("journal")
    }

    fn lock_file(&self) -> PathBuf {
        self.folder.join("lock")
    }
}

#[cfg(test)]
mod tests;
