//! [`ConfigFile`]: the file of the settings on disk.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::create::{create_folder, parent};
use super::export_file;
use super::failure::{if_there, shown};
use crate::config::{Setting, Value, set};
use crate::error::Error;
use crate::phrase::Phrase;

/// The file of the settings, which may not be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigFile {
    path: PathBuf,
}

impl ConfigFile {
    /// The one at `path`. This touches nothing.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Where it is, as it may be shown.
    pub fn shown(&self) -> String {
        shown(&self.path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What is in it; none when it is not there.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn read(&self) -> Result<Option<Vec<u8>>, Error> {
        if_there(&self.path, std::fs::read(&self.path)).map_err(|why| self.unreadable(why))
    }

    /// Sets `setting` to `value` in the file as it is now, and keeps all else that is in it. A file that
    /// is not there is made, and begins with `template`. Answers what is in it then.
    ///
    /// # Errors
    /// When the file cannot be read or written, is not to be written, or is no TOML; then it is as it was.
    pub fn change(
        &self,
        setting: Setting,
        value: &Value,
        template: impl FnOnce() -> String,
    ) -> Result<String, Error> {
        let old = self.read()?;
        let is_new = old.is_none();
        let text = match old.map(String::from_utf8) {
            None => template(),
            Some(Ok(text)) => text,
            Some(Err(why)) => return Err(self.no_toml().because(why)),
        };
        let new = set(&text, setting, value).ok_or_else(|| self.no_toml())?;
        if is_new || new != text {
            self.write(&new).map_err(|why| self.unwritable(why))?;
        }
        Ok(new)
    }

    /// Makes the file, with `text` in it. False when there is one already: that stays as it is.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn create(&self, text: &str) -> Result<bool, Error> {
        if self.path.symlink_metadata().is_ok() {
            return Ok(false);
        }
        self.write(text).map(|()| true).map_err(|why| self.unwritable(why))
    }

    /// What tells whether the file has changed since: when it was written, and how long it is.
    pub fn stamp(&self) -> Option<(SystemTime, u64)> {
        let found = self.path.metadata().ok()?; // what cannot be looked at is as good as not there
        Some((found.modified().ok()?, found.len())) // some systems do not know when
    }

    fn write(&self, text: &str) -> io::Result<()> {
        create_folder(parent(&self.path))?;
        // A rename asks only the folder: but who has made a file read-only means it.
        if self.path.metadata().is_ok_and(|found| found.permissions().readonly()) {
            return Err(ErrorKind::PermissionDenied.into());
        }
        export_file(&self.path, text.as_bytes())
    }

    fn no_toml(&self) -> Error {
        let what = Phrase::new("error-config-toml").with("path", self.shown());
        Error::user(what).hint(Phrase::new("hint-config-check"))
    }

    fn unwritable(&self, why: io::Error) -> Error {
        let what = Phrase::new("error-write-config").with("path", self.shown());
        Error::outside(what).because(why).hint(Phrase::new("hint-write-config"))
    }

    fn unreadable(&self, why: io::Error) -> Error {
        let what = Phrase::new("error-read-config").with("path", self.shown());
        Error::user(what).because(why).hint(Phrase::new("hint-read-config"))
    }
}
