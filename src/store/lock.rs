//! The lock of the state folder: many readers or one writer, over all processes of a machine.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::Store;
use super::create::create_folder;
use super::failure::{Tried, failed, if_there};
use crate::error::Error;

/// After so many writes the length of the lock file starts again at nothing.
const LENGTHS: u64 = 4096;

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
    pub(super) fn shared(path: &Path) -> Result<Option<Self>, Error> {
        let opened = if_there(path, File::open(path)).map_err(failed(Tried::Lock, path))?;
        let Some(file) = opened else { return Ok(None) };
        let is_held = hold(file.lock_shared()).map_err(failed(Tried::Lock, path))?;
        Ok(Some(Self { file, is_held }))
    }

    /// Waits until nobody reads or writes. Makes the folders of `store` where they are missing.
    pub(super) fn exclusive(store: &Store) -> Result<Self, Error> {
        let journal = store.journal_folder();
        create_folder(&journal).map_err(failed(Tried::Write, &journal))?;
        let path = store.lock_file();
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let file = options.open(&path).map_err(failed(Tried::Lock, &path))?;
        let is_held = hold(file.lock()).map_err(failed(Tried::Lock, &path))?;
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

/// Is the lock held? Not where there are none.
fn hold(locked: io::Result<()>) -> io::Result<bool> {
    match locked {
        Ok(()) => Ok(true),
        Err(why) if why.kind() == ErrorKind::Unsupported => Ok(false),
        Err(why) => Err(why),
    }
}
