//! Reads what the files of the journal have gained.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use super::Store;
use super::damage::{Damaged, PassedOver};
use super::failure::{Tried, failed, if_there};
use super::parse;
use crate::error::Error;
use crate::progress::{Event, Journal};

/// What reading the journal has brought. A line or problem is told once by one [`Store`].
#[derive(Debug, Default)]
pub struct News {
    /// The events that were not known before, unless the journal was [made anew](Self::is_anew).
    pub events: Vec<Event>,
    /// Does the journal hold more than it did and these events? So it is after the first reading, and
    /// when what came needed more of the past than was known in short.
    pub is_anew: bool,
    /// Is something that was read before no longer on disk?
    pub is_gone: bool,
    /// The lines that do not count.
    pub passed_over: Vec<PassedOver>,
    /// Files that could not be read, and copies of damaged lines that could not be made.
    pub problems: Vec<Error>,
}

impl Store {
    /// Brings `journal` up to what is on disk: from the checkpoint at first, where it fits, and from
    /// everything where that is not enough. The caller holds the lock. What it brings is added to
    /// `news`; the damaged lines are returned.
    pub(super) fn bring_up(
        &mut self,
        journal: &mut Journal,
        news: &mut News,
    ) -> Result<Vec<Damaged>, Error> {
        if self.read.is_empty() && journal.is_empty() {
            news.is_anew = true;
            if let Some(short) = self.resume(news) {
                *journal = short;
            }
        }
        let damaged = self.read_files(journal, news)?;
        if !journal.is_sound() {
            return self.read_all(journal, news);
        }
        self.keep_checkpoint(journal);
        Ok(damaged)
    }

    /// Reads all that is on disk into `journal`, as if nothing were known.
    pub(super) fn read_all(
        &mut self,
        journal: &mut Journal,
        news: &mut News,
    ) -> Result<Vec<Damaged>, Error> {
        *journal = Journal::default();
        news.events.clear();
        news.is_anew = true;
        for file in self.read.values_mut() {
            file.tail.rewind();
        }
        let damaged = self.read_files(journal, news)?;
        self.keep_checkpoint(journal);
        Ok(damaged)
    }

    /// Reads every file of the journal from where reading ended the last time.
    fn read_files(
        &mut self,
        journal: &mut Journal,
        news: &mut News,
    ) -> Result<Vec<Damaged>, Error> {
        let folder = self.journal_folder();
        let names = file_names(&folder).map_err(failed(Tried::Read, &folder))?;
        let before = self.read.len();
        self.read.retain(|name, _| names.contains(name));
        news.is_gone |= self.read.len() < before;
        let mut damaged = Vec::new();
        for name in names {
            let path = folder.join(&name);
            match self.read_file(&path, name, journal, news) {
                Ok(lines) if lines.is_empty() => {}
                Ok(lines) => damaged.push(Damaged { file: path, lines }),
                Err(why) => news.problems.push(failed(Tried::Read, &path)(why)),
            }
        }
        journal.put_in_order();
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
        let file = self.read.entry(name).or_default();
        let gain = file.tail.read(path)?;
        news.is_gone |= gain.is_other || gain.length < std::mem::take(&mut file.at_least);
        if gain.is_other {
            file.passed_over.clear();
            if !journal.is_whole() {
                journal.distrust(); // what the file said before may be a part of what is known in short
            }
        }
        let lines = gain.lines();
        let mut damaged = Vec::new();
        journal.reserve(lines.len());
        parse::for_each_event(&lines, |line, read| match read {
            Ok(event) => {
                self.memory.iter_mut().for_each(|memory| memory.keep(line.bytes));
                news.take(journal, event);
            }
            Err(why) if file.tail.reported.insert(line.number) => {
                let passed = PassedOver::new(path, line.number, &why);
                damaged.extend(passed.is_damaged().then(|| line.bytes.to_vec()));
                file.passed_over.push(passed.clone());
                news.passed_over.push(passed);
            }
            Err(_) => {} // told before
        });
        Ok(damaged)
    }
}

impl News {
    /// What both say, this one first.
    #[must_use]
    pub fn followed_by(mut self, next: Self) -> Self {
        self.is_anew |= next.is_anew;
        self.is_gone |= next.is_gone;
        self.events.extend(next.events);
        self.passed_over.extend(next.passed_over);
        self.problems.extend(next.problems);
        self
    }

    /// Folds an event into `journal`, and is news of it, if it is.
    fn take(&mut self, journal: &mut Journal, event: Event) {
        if self.is_anew {
            journal.insert_unordered(event);
        } else if journal.insert_unordered(event.clone()) {
            self.events.push(event);
        }
    }
}

/// The files of the journal by name, in order: every `*.jsonl` that is not hidden, so that copies
/// which a sync program makes of a conflict count too.
pub(super) fn file_names(folder: &Path) -> io::Result<Vec<OsString>> {
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
