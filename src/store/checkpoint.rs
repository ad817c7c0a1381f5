//! The checkpoint: the journal in short, so that a long history does not have to be read each time.
//!
//! It says nothing that the journal does not say, and may be deleted at any time. It is used only as
//! long as the files of the journal begin with what it was made of, and made anew as they grow.

use std::ffi::OsString;
use std::hash::Hasher;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::damage::PassedOver;
use super::lines::Tail;
use super::read::News;
use super::{Store, replace};
use crate::progress::{Abridged, Journal};

/// Counts the forms that this file has had, and the ways in which journals were folded: a checkpoint of
/// another one is none.
const FORM: &str = concat!("waypost checkpoint 3 ", env!("CARGO_PKG_VERSION"), "\n");
/// So many of the latest events are in a new checkpoint one by one, to be taken back by an undo.
const LATEST: usize = 128;
/// When so many are known one by one, it is time for a new checkpoint.
const DUE: usize = 512;

/// A file of the journal, as far as it was read.
#[derive(Debug, Default)]
pub(super) struct ReadFile {
    pub(super) tail: Tail,
    /// Its lines that do not count.
    pub(super) passed_over: Vec<PassedOver>,
    /// It was at least so long when something was appended to it here.
    pub(super) at_least: u64,
}

#[derive(Serialize, Deserialize)]
struct Checkpoint {
    files: Vec<Mark>,
    journal: Abridged,
}

/// A file of the journal when the checkpoint was made.
#[derive(Serialize, Deserialize)]
struct Mark {
    name: String,
    tail: Tail,
    modified: Option<(u64, u32)>,
    passed_over: Vec<PassedOver>,
}

impl Store {
    /// The journal as the checkpoint has it, if there is one that fits; what does not count is told
    /// again. The files are then read on from where it ends.
    pub(super) fn resume(&mut self, news: &mut News) -> Option<Journal> {
        // Whatever is wrong with it: the journal itself says all that it could.
        let bytes = std::fs::read(self.checkpoint_file()).ok()?;
        let checkpoint: Checkpoint = postcard::from_bytes(checked(&bytes)?).ok()?;
        let folder = self.journal_folder();
        if !checkpoint.files.iter().all(|mark| mark.fits(&folder)) {
            return None;
        }
        let journal = Journal::from_abridged(checkpoint.journal);
        if !journal.is_sound() {
            return None;
        }
        for Mark { name, tail, passed_over, .. } in checkpoint.files {
            news.passed_over.extend(passed_over.iter().cloned());
            self.read.insert(OsString::from(name), ReadFile { tail, passed_over, at_least: 0 });
        }
        Some(journal)
    }

    /// Makes a new checkpoint of `journal`, which is what the files say as far as they were read, when
    /// it is time for one.
    pub(super) fn keep_checkpoint(&self, journal: &Journal) {
        if journal.known_one_by_one() < DUE {
            return;
        }
        let Some(files) = self.marks() else { return };
        let checkpoint = Checkpoint { files, journal: journal.abridge(LATEST) };
        let Ok(body) = postcard::to_stdvec(&checkpoint) else { return }; // it has no map that could fail
        let bytes = [FORM.as_bytes(), &sum(&body).to_le_bytes(), &body].concat();
        // Without it the next start takes longer: on a disk that is full or may not be written to.
        replace::swap_file(&self.checkpoint_file(), &bytes).ok();
    }

    /// What the checkpoint says of the files. None while one ends in half a line: that is to be read
    /// again, and what it says must not be settled before.
    fn marks(&self) -> Option<Vec<Mark>> {
        let folder = self.journal_folder();
        let mark = |(name, file): (&OsString, &ReadFile)| {
            let tail = Some(&file.tail).filter(|tail| !tail.is_torn)?.clone();
            let modified = modified(&folder.join(name));
            let name = name.to_str()?.to_owned();
            Some(Mark { name, tail, modified, passed_over: file.passed_over.clone() })
        };
        self.read.iter().map(mark).collect()
    }

    fn checkpoint_file(&self) -> PathBuf {
        self.folder.join("checkpoint")
    }
}

impl Mark {
    /// Is the file still there, and either as it was or longer? What it begins with is compared when
    /// it is read on.
    fn fits(&self, folder: &Path) -> bool {
        let path = folder.join(&self.name);
        std::fs::metadata(&path).is_ok_and(|file| {
            file.len() > self.tail.offset
                || file.len() == self.tail.offset && modified(&path) == self.modified
        })
    }
}

/// When the file was last written to, if the system says so.
fn modified(path: &Path) -> Option<(u64, u32)> {
    let time: SystemTime = std::fs::metadata(path).and_then(|file| file.modified()).ok()?;
    let since = time.duration_since(UNIX_EPOCH).ok()?; // before 1970: then nothing is compared
    Some((since.as_secs(), since.subsec_nanos()))
}

/// What is in a checkpoint of this form that is whole.
fn checked(bytes: &[u8]) -> Option<&[u8]> {
    let (expected, body) = bytes.strip_prefix(FORM.as_bytes())?.split_first_chunk()?;
    (sum(body).to_le_bytes() == *expected).then_some(body)
}

/// By which a checkpoint that is not whole is told.
fn sum(bytes: &[u8]) -> u64 {
    let mut hash = fnv::FnvHasher::default();
    hash.write(bytes);
    hash.finish()
}
