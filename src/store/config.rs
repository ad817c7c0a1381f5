//! [`ConfigFile`]: the file of the settings on disk.

use std::io;
use std::path::{Path, PathBuf};

use super::failure::{if_there, shown};
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

    fn unreadable(&self, why: io::Error) -> Error {
        let what = Phrase::new("error-read-config").with("path", self.shown());
        Error::user(what).because(why).hint(Phrase::new("hint-read-config"))
    }
}
