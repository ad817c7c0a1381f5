//! [`Memory`]: what a window knows to be saved, so that it can be saved again when somebody deletes it.

use std::collections::HashSet;
use std::io;
use std::path::Path;

use super::Store;
use super::append::append_lines;
use super::failure::{Tried, failed};
use super::lock::Lock;
use super::read::file_names;
use crate::error::Error;
use crate::progress::{DeviceId, Event};

/// The lines of all events that were read or written.
#[derive(Debug, Default)]
pub(super) struct Memory(HashSet<Box<[u8]>>);

impl Memory {
    /// Keeps a line.
    pub(super) fn keep(&mut self, line: &[u8]) {
        let line = line.trim_ascii();
        if !line.is_empty() && !self.0.contains(line) {
            self.0.insert(line.into());
        }
    }
}

impl Store {
    /// From now on remembers all lines that are on disk, and those that are read or written later.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn remember(&mut self) -> Result<(), Error> {
        let folder = self.journal_folder();
        let mut memory = self.memory.take().unwrap_or_default();
        let lock = Lock::shared(self)?;
        let remembered = for_each_line(&folder, |line| memory.keep(line));
        drop(lock);
        self.memory = Some(memory);
        remembered.map_err(failed(Tried::Read, &folder))
    }

    /// Saves again what is remembered and no longer on disk, in the file of `device`. Answers how many
    /// events that were.
    ///
    /// # Errors
    /// When the journal cannot be read or written.
    pub fn restore(&mut self, device: &DeviceId) -> Result<usize, Error> {
        let Some(memory) = &self.memory else { return Ok(0) };
        let (folder, lock) = (self.journal_folder(), Lock::exclusive(self)?);
        let mut lost: HashSet<&[u8]> = memory.0.iter().map(AsRef::as_ref).collect();
        for_each_line(&folder, |line| {
            lost.remove(line.trim_ascii());
        })
        .map_err(failed(Tried::Read, &folder))?;
        // Damage is not worth saving.
        let event = |line: &'_ [u8]| Event::from_line(line).ok().map(|event| event.stamp);
        let mut lost: Vec<_> =
            lost.into_iter().filter_map(|line| Some((event(line)?, line))).collect();
        lost.sort_unstable();
        let lines: Vec<u8> =
            lost.iter().flat_map(|(_, line)| [line, b"\n".as_slice()].concat()).collect();
        if !lost.is_empty() {
            let path = folder.join(format!("{device}.jsonl"));
            let saved = append_lines(&lock, &path, &lines);
            saved.map_err(failed(Tried::Write, &path))?;
        }
        Ok(lost.len())
    }
}

/// Hands all lines of the journal in `folder` to `take`.
fn for_each_line(folder: &Path, mut take: impl FnMut(&[u8])) -> io::Result<()> {
    for name in file_names(folder)? {
        let mut file = super::lines::open(&folder.join(name))?;
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut file, &mut bytes)?;
        bytes.split(|byte| *byte == b'\n').for_each(&mut take);
    }
    Ok(())
}
