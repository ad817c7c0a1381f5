//! Lines of the journal that do not count: what is told of them, and the copy that is kept.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::append::append_lines;
use super::failure::{Tried, failed, if_there, shown};
use super::lock::Lock;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::LineError;

/// A line of the journal that was passed over. It stays where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassedOver {
    /// The file it is in.
    pub file: PathBuf,
    /// Its number, from 1.
    pub line: usize,
    /// Why it does not count.
    pub why: String,
    /// Did a newer version of the program write it?
    pub is_newer: bool,
}

impl PassedOver {
    pub(super) fn new(file: &Path, line: usize, why: &LineError) -> Self {
        let is_newer = matches!(why, LineError::Newer(_));
        Self { file: file.to_owned(), line, why: why.to_string(), is_newer }
    }

    /// Is anything wrong with it? Not when a newer version of the program wrote it.
    pub const fn is_damaged(&self) -> bool {
        !self.is_newer
    }

    /// What to tell the learner.
    pub fn phrase(&self) -> Phrase {
        Phrase::new("notice-line-passed-over")
            .with("file", shown(&self.file))
            .with("line", self.line)
            .with("why", self.why.clone())
    }

    /// What to tell of `count` lines of this file at once.
    pub fn phrase_of_all(&self, count: usize) -> Phrase {
        let phrase = Phrase::new("notice-more-passed-over");
        phrase.with("count", count).with("file", shown(&self.file))
    }

    /// What the learner can do.
    pub fn hint(&self) -> Phrase {
        if self.is_damaged() {
            Phrase::new("hint-damaged").with("copy", shown(&copy_of(&self.file)))
        } else {
            Phrase::new("hint-newer")
        }
    }
}

/// The damaged lines of one file of the journal.
pub(super) struct Damaged {
    /// The file.
    pub(super) file: PathBuf,
    /// Its damaged lines, as they are.
    pub(super) lines: Vec<Vec<u8>>,
}

/// The file beside a file of the journal that gets a copy of its damaged lines.
fn copy_of(file: &Path) -> PathBuf {
    let mut path = file.as_os_str().to_owned();
    path.push(".damaged");
    path.into()
}

impl Damaged {
    /// The lines that have no copy yet, each once.
    fn without_copy(&self) -> io::Result<BTreeSet<&[u8]>> {
        let copied = read_if_there(&copy_of(&self.file))?;
        let copied: BTreeSet<&[u8]> = copied.split(|byte| *byte == b'\n').collect();
        let lines = self.lines.iter().map(Vec::as_slice);
        Ok(lines.filter(|line| !copied.contains(line)).collect())
    }
}

/// Has every line a copy?
pub(super) fn is_copied(damaged: &[Damaged]) -> Result<bool, Error> {
    for file in damaged {
        let without = file.without_copy().map_err(failed(Tried::Read, &copy_of(&file.file)))?;
        if !without.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Copies the lines that have no copy yet: each once ever, however often it is met.
pub(super) fn copy(lock: &Lock, damaged: &[Damaged]) -> Result<(), Error> {
    for file in damaged {
        let path = copy_of(&file.file);
        let without = file.without_copy().map_err(failed(Tried::Read, &path))?;
        let text: Vec<u8> = without.into_iter().flat_map(|line| [line, b"\n"].concat()).collect();
        if !text.is_empty() {
            append_lines(lock, &path, &text).map_err(failed(Tried::Write, &path))?;
        }
    }
    Ok(())
}

/// The bytes of the file at `path`; none when there is no such file.
pub(super) fn read_if_there(path: &Path) -> io::Result<Vec<u8>> {
    Ok(if_there(path, std::fs::read(path))?.unwrap_or_default())
}
