//! Checks every line of the journal.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::damage::PassedOver;
use super::failure::{Tried, failed};
use super::lines::Tail;
use super::lock::Lock;
use super::read::file_names;
use super::{Store, parse};
use crate::error::Error;
use crate::progress::EventId;

/// What is in one file of the journal.
#[derive(Debug)]
pub struct FileCheck {
    /// The file.
    pub file: PathBuf,
    /// How many lines it has, not counting empty ones.
    pub lines: usize,
    /// How many of them are events.
    pub events: usize,
    /// How many of those stand further up already, or in a file before.
    pub repeated: usize,
    /// The lines that do not count.
    pub passed_over: Vec<PassedOver>,
    /// Does the last line lack its end? The next who writes closes it.
    pub is_torn: bool,
}

impl Store {
    /// Checks every line of every file of the journal, in the order of their names. A file that cannot
    /// be read is an error of its own.
    ///
    /// # Errors
    /// When the folder of the journal is there and cannot be read.
    pub fn verify(&self) -> Result<Vec<Result<FileCheck, Error>>, Error> {
        let _lock = Lock::shared(self)?;
        let folder = self.journal_folder();
        let names = file_names(&folder).map_err(failed(Tried::Read, &folder))?;
        let mut known = HashSet::new();
        Ok(names.into_iter().map(|name| check(&folder.join(name), &mut known)).collect())
    }
}

/// Checks a file, when these events are `known` already.
fn check(path: &Path, known: &mut HashSet<EventId>) -> Result<FileCheck, Error> {
    let mut tail = Tail::default();
    let gain = tail.read(path).map_err(failed(Tried::Read, path))?;
    let lines = gain.lines();
    let (file, is_torn) = (path.to_owned(), tail.is_torn);
    let (passed_over, lines_there) = (Vec::new(), lines.len());
    let mut found =
        FileCheck { file, lines: lines_there, events: 0, repeated: 0, passed_over, is_torn };
    parse::for_each_event(&lines, |line, read| match read {
        Ok(event) => {
            found.events += 1;
            found.repeated += usize::from(!known.insert(event.id));
        }
        Err(why) => found.passed_over.push(PassedOver::new(path, line.number, &why)),
    });
    Ok(found)
}
