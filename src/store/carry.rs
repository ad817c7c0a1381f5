//! What is carried to other machines, and what they have brought.

use std::io;
use std::path::Path;
use std::time::Duration;

use super::Store;
use super::append::append_text;
use super::create::create_folder;
use super::damage::read_if_there;
use super::failure::{Tried, failed, if_there};
use super::lock::Lock;
use super::missing::{addition, missing};
use crate::error::Error;
use crate::text::is_unwelcome;

/// The longest name of a file, in bytes, that every file system takes.
const LONGEST: usize = 255;

/// A file of the journal that is carried to other machines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// Its name in the folder of the journal, such as `p5.jsonl`; [`is_carried`] says so.
    pub name: String,
    /// All that is in it.
    pub content: Vec<u8>,
}

/// May a file with this name be carried to other machines? It is a file of the journal, and its name
/// means the same on all systems: no path, and nothing that one of them refuses.
pub fn is_carried(name: &str) -> bool {
    let is_fine = |c: char| !is_unwelcome(c) && !r#"/\:*?"<>|"#.contains(c);
    let stem = name.strip_suffix(".jsonl").unwrap_or_default();
    !stem.is_empty() && !name.starts_with('.') && name.len() <= LONGEST && name.chars().all(is_fine)
}

/// The right to sync a state folder, which one process at a time has.
#[derive(Debug)]
pub struct Turn(#[expect(dead_code, reason = "what counts is how long it lives")] Lock);

impl Store {
    /// The files of the journal as they are now, without half written lines.
    ///
    /// # Errors
    /// When one of them, or the folder, cannot be read.
    pub fn carried(&self) -> Result<Vec<Carried>, Error> {
        let _lock = Lock::shared(self)?;
        let folder = self.journal_folder();
        let mut carried = Vec::new();
        for name in names(&folder).map_err(failed(Tried::Read, &folder))? {
            let path = folder.join(&name);
            let content = read_if_there(&path).map_err(failed(Tried::Read, &path))?;
            carried.push(Carried { name, content });
        }
        Ok(carried)
    }

    /// Appends to a file of the journal what it lacks of `theirs`, the same file as another machine
    /// has it. Returns how many lines that are; when it does, they are on disk.
    ///
    /// Nothing that stands in the file is changed, and a file that lacks nothing is not touched.
    ///
    /// # Errors
    /// When the file cannot be read or written; then it is as it was.
    pub fn bring_in(&self, theirs: &Carried) -> Result<usize, Error> {
        let path = self.journal_folder().join(&theirs.name);
        let lock = Lock::exclusive(self)?;
        let ours = read_if_there(&path).map_err(failed(Tried::Read, &path))?;
        let lines = missing(&ours, &theirs.content);
        if !lines.is_empty() {
            let text = addition(&ours, &lines);
            append_text(&lock, &path, &text).map_err(failed(Tried::Write, &path))?;
        }
        Ok(lines.len())
    }

    /// Waits for at most `patience` until nobody else syncs this folder, which is made where it is
    /// missing. The turn ends when the value is dropped, or with the process.
    ///
    /// # Errors
    /// When somebody else does not come to an end, or the folder cannot be written to.
    pub fn sync_turn(&self, patience: Duration) -> Result<Turn, Error> {
        create_folder(&self.folder).map_err(failed(Tried::Write, &self.folder))?;
        let path = self.folder.join("sync.lock");
        Lock::take(&path, patience).map(Turn).map_err(failed(Tried::Lock, &path))
    }
}

/// The names of the files in `folder` that are carried, in order.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let Some(entries) = if_there(folder, std::fs::read_dir(folder))? else {
        return Ok(Vec::new());
    };
    let mut names = Vec::new();
    for entry in entries {
        // A name that is no text is none of ours.
        names.extend(entry?.file_name().into_string().ok().filter(|name| is_carried(name)));
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_of_files_of_the_journal_are_carried() {
        for name in
            ["p5.jsonl", "p5.sync-conflict-20261102-P5.jsonl", "p5 (Kopie 1).jsonl", "ж.jsonl"]
        {
            assert!(is_carried(name), "{name}");
        }
        let others =
            ["", ".jsonl", ".p5.jsonl", "p5.jsonl.damaged", "p5.json", "README", "../p5.jsonl"];
        let refused = [
            "a/b.jsonl",
            "a\\b.jsonl",
            "C:p5.jsonl",
            "p\n5.jsonl",
            "p\u{202e}5.jsonl",
            "p\0.jsonl",
        ];
        for name in others.into_iter().chain(refused) {
            assert!(!is_carried(name), "{name:?}");
        }
        assert!(!is_carried(&format!("{}.jsonl", "p".repeat(250))));
    }
}
