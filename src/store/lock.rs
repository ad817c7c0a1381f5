//! The lock of the state folder: many readers or one writer, over all processes of a machine.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::Store;
use super::create::{create_folder, parent};
use super::failure::{Tried, failed, if_there};
use crate::error::Error;

/// After so many writes the length of the lock file starts again at nothing.
const LENGTHS: u64 = 4096;
/// How long to wait for a lock that another process holds, mostly for milliseconds. One that was
/// stopped in the middle of a write would hold it for good.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);
/// How often to look whether it is free.
const LOOK_EVERY: Duration = Duration::from_millis(5);

/// A lock that is held until it is dropped, or its process ends in any way.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    /// False on the few file systems that know no locks: appends are still whole there, because each
    /// is one write at the end of a file, but nothing may be cut off again.
    pub(super) is_held: bool,
}

impl Lock {
    /// Waits until nobody writes. None when nobody has ever written: then there is nothing to lock.
    ///
    /// # Errors
    /// When there is no getting at the lock, or others do not let go of it.
    pub(super) fn shared(store: &Store) -> Result<Option<Self>, Error> {
        let path = store.lock_file();
        let failed = failed(Tried::Lock, &path);
        let Some(file) = if_there(&path, File::open(&path)).map_err(&failed)? else {
            return Ok(None);
        };
        let is_held = hold(|| file.try_lock_shared(), store.patience).map_err(&failed)?;
        Ok(Some(Self { file, is_held }))
    }

    /// Waits until nobody reads or writes. Makes the folders of `store` where they are missing.
    ///
    /// # Errors
    /// As [`Lock::shared`], and when the folders cannot be made.
    pub(super) fn exclusive(store: &Store) -> Result<Self, Error> {
        let journal = store.journal_folder();
        create_folder(&journal).map_err(failed(Tried::Write, &journal))?;
        let path = store.lock_file();
        Self::take(&path, store.patience).map_err(failed(Tried::Lock, &path))
    }

    /// Waits for at most `patience` until nobody else has a lock on the file at `path`.
    pub(super) fn take(path: &Path, patience: Duration) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let file = options.open(path)?;
        let is_held = hold(|| file.try_lock(), patience)?;
        Ok(Self { file, is_held })
    }

    /// Lets every [`super::Watch`] see that something is being written: the length of the file is a
    /// counter of writes. A time alone could be the same for two writes that are close together.
    ///
    /// Done before the write, so that a failure leaves nothing half done; who looks early has to wait
    /// for the lock.
    pub(super) fn announce(&self) -> io::Result<()> {
        let length = self.file.metadata()?.len();
        self.file.set_len((length + 1) % LENGTHS)
    }
}

/// Does `work` while no other process does any under the same lock, a file at `path` that is made where it is
/// missing, with its folder.
///
/// # Errors
/// When there is no getting at the lock, others do not let go of it, or `work` fails.
pub fn alone<T>(path: &Path, work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    let folder = parent(path);
    create_folder(folder).map_err(failed(Tried::Write, folder))?;
    let lock = Lock::take(path, PATIENCE).map_err(failed(Tried::Lock, path))?;
    let outcome = work();
    drop(lock);
    outcome
}

/// Tries to `lock` until that works or `patience` is at its end. Is the lock held then? Not where there
/// are none.
fn hold(lock: impl Fn() -> Result<(), TryLockError>, patience: Duration) -> io::Result<bool> {
    let since = Instant::now();
    loop {
        match lock() {
            Ok(()) => return Ok(true),
            Err(TryLockError::WouldBlock) if since.elapsed() < patience => sleep(LOOK_EVERY),
            Err(TryLockError::WouldBlock) => {
                return Err(io::Error::new(ErrorKind::TimedOut, "another Waypost holds the lock"));
            }
            Err(TryLockError::Error(why)) if why.kind() == ErrorKind::Unsupported => {
                return Ok(false);
            }
            Err(TryLockError::Error(why)) => return Err(why),
        }
    }
}
