//! The journal, the session and what was seen of the roadmaps on disk: lock, append, sync, read what is new, report what is damaged.
//!
//! `docs/journal.md` describes the files. Nothing that stands in the journal is ever written again.

mod append;
mod carry;
mod checkpoint;
mod config;
mod create;
mod damage;
mod device;
mod failure;
mod lines;
mod lock;
mod memory;
mod missing;
mod parse;
mod read;
mod replace;
mod seen;
mod session;
mod terminals;
mod verify;
mod watch;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use carry::{Carried, Turn, is_carried};
pub use config::ConfigFile;
pub use damage::PassedOver;
pub use missing::{addition, missing};
pub use read::News;
pub use replace::{export_file, keep_copy, replace_file};
pub use verify::FileCheck;
pub use watch::Watch;

use checkpoint::ReadFile;
use damage::Damaged;

use crate::error::Error;
use crate::progress::{Event, Journal};
use lock::Lock;
use memory::Memory;

/// The state folder.
///
/// It is made when something is first written to it; until then reading finds nothing, and needs no
/// permission to write. One value belongs to one thread; any number of processes may each have one.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    /// How far each file of the journal has been read, by its name.
    read: BTreeMap<OsString, ReadFile>,
    /// What was read and written, for who may have to save it again.
    memory: Option<Memory>,
    /// How long to wait while others hold the lock.
    patience: Duration,
}

impl Store {
    /// The store in `folder`. This touches nothing.
    pub fn open(folder: impl Into<PathBuf>) -> Self {
        let (folder, patience) = (folder.into(), lock::PATIENCE);
        Self { folder, read: BTreeMap::new(), memory: None, patience }
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

    /// What tells whether the journal has changed since. Make it before reading.
    pub fn watch(&self) -> Watch {
        Watch::new(self.lock_file(), self.journal_folder())
    }

    /// Brings `journal` up to what is on disk, whoever wrote it. Start with an empty one and go on with
    /// the same. Of a long history it may be in short: see [`Journal::is_whole`].
    ///
    /// Bad lines are passed over, copied once to `<file>.damaged`, and reported.
    ///
    /// # Errors
    /// When the folder of the journal is there and cannot be read. A single file that cannot be read
    /// is reported in [`News::problems`].
    pub fn read(&mut self, journal: &mut Journal) -> Result<News, Error> {
        self.read_by(journal, Self::bring_up)
    }

    /// Reads all events that are on disk into `journal`, which is whole then.
    ///
    /// # Errors
    /// As [`Store::read`].
    pub fn read_whole(&mut self, journal: &mut Journal) -> Result<News, Error> {
        self.read_by(journal, Self::read_all)
    }

    fn read_by(
        &mut self,
        journal: &mut Journal,
        read: impl FnOnce(&mut Self, &mut Journal, &mut News) -> Result<Vec<Damaged>, Error>,
    ) -> Result<News, Error> {
        let lock = Lock::shared(self)?;
        let mut news = News::default();
        let damaged = read(self, journal, &mut news)?;
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
        let lock = Lock::exclusive(self)?;
        self.append_locked(&lock, events)
    }

    fn append_locked(&mut self, lock: &Lock, events: &[Event]) -> Result<(), Error> {
        for (name, length) in append::append(lock, &self.journal_folder(), events)? {
            self.read.entry(name.into()).or_default().at_least = length;
        }
        if let Some(memory) = &mut self.memory {
            for event in events {
                memory.keep(event.to_line().as_bytes());
            }
        }
        Ok(())
    }

    /// Reads what is new, lets `make` think of events, and appends them, while nobody else can write:
    /// so that an undo takes back what is really the newest event, whoever wrote it. `make` may put
    /// them into the journal, so that each knows those before it. When it needs more of the past than
    /// the journal knows in short, it [distrusts](Journal::distrust) that, and is asked again.
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
        mut make: impl FnMut(&mut Journal) -> Result<Vec<Event>, Error>,
    ) -> Result<Vec<Event>, Error> {
        let lock = Lock::exclusive(self)?;
        let damaged = self.bring_up(journal, news)?;
        news.problems.extend(damage::copy(&lock, &damaged).err());
        let mut events = make(journal)?;
        if !journal.is_sound() {
            self.read_all(journal, news)?;
            events = make(journal)?;
        }
        self.append_locked(&lock, &events)?;
        for event in &events {
            journal.insert(event.clone());
        }
        if !journal.is_sound() {
            self.read_all(journal, news)?;
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
