//! Reads what the files of the journal have gained.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use super::Store;
use super::damage::{Damaged, PassedOver};
use super::failure::{Tried, failed, if_there};
use crate::error::Error;
use crate::progress::{Event, Journal};

/// What programs on Windows put before a text.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// What reading the journal has brought. A line or problem is told once by one [`Store`].
#[derive(Debug, Default)]
pub struct News {
    /// How many events were not known before.
    pub events: Vec<Event>,
    /// The lines that do not count.
    pub passed_over: Vec<PassedOver>,
    /// Files that could not be read, and copies of damaged lines that could not be made.
    pub problems: Vec<Error>,
}

impl Store {
    /// Reads every file of the journal from where reading ended the last time. The caller holds the
    /// lock. What it brings is added to `news`; the damaged lines are returned.
    pub(super) fn read_files(
        &mut self,
        journal: &mut Journal,
        news: &mut News,
    ) -> Result<Vec<Damaged>, Error> {
        let folder = self.journal_folder();
        let names = file_names(&folder).map_err(failed(Tried::Read, &folder))?;
        let mut damaged = Vec::new();
        for name in names {
            let path = folder.join(&name);
            match self.read_file(&path, name, journal, news) {
                Ok(lines) if lines.is_empty() => {}
                Ok(lines) => damaged.push(Damaged { file: path, lines }),
                Err(why) => news.problems.push(failed(Tried::Read, &path)(why)),
            }
        }
        Ok(damaged)
    }

    /// Reads one file, and returns its damaged lines that were not reported before.
    fn read_file(
        &mut self,
        path: &Path,
        name: OsString,
        journal: &mut Journal,
        news: &mut News,
    ) -> io::Result<Vec<Vec<u8>>> {
        let tail = self.read.entry(name).or_default();
        let mut damaged = Vec::new();
        for line in tail.read(path)? {
            let why = match Event::from_line(without_mark(&line.bytes)) {
                Ok(event) => {
                    let is_new = journal.insert(event.clone());
                    news.events.extend(is_new.then_some(event));
                    continue;
                }
                Err(why) => why,
            };
            if !tail.reported.insert(line.number) {
                continue;
            }
            let passed = PassedOver { file: path.to_owned(), line: line.number, why };
            if passed.is_damaged() {
                damaged.push(line.bytes);
            }
            news.passed_over.push(passed);
        }
        Ok(damaged)
    }
}

fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line)
}

/// The files of the journal by name, in order: every `*.jsonl` that is not hidden, so that copies
/// which a sync program makes of a conflict count too.
fn file_names(folder: &Path) -> io::Result<Vec<OsString>> {
    let Some(entries) = if_there(folder, std::fs::read_dir(folder))? else {
        return Ok(Vec::new());
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        let is_hidden = name.to_string_lossy().starts_with('.');
        if !is_hidden && Path::new(&name).extension().is_some_and(|ending| ending == "jsonl") {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
