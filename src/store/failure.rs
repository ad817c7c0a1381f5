//! Failures of the disk, with what the learner can do about them.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::error::Error;
use crate::phrase::Phrase;

/// What a disk may refuse.
#[derive(Debug, Clone, Copy)]
pub(super) enum Tried {
    /// Reading a file or folder.
    Read,
    /// Writing a file or folder.
    Write,
    /// Locking the state folder.
    Lock,
}

/// Makes the error of having `tried` something with `path`.
pub(super) fn failed(tried: Tried, path: &Path) -> impl Fn(io::Error) -> Error {
    move |why| {
        let what = match tried {
            Tried::Read => Phrase::new("error-read-state"),
            Tried::Write => Phrase::new("error-write-state"),
            Tried::Lock => Phrase::new("error-lock-state"),
        };
        let hint = hint(tried, why.kind(), path);
        Error::outside(what.with("path", shown(path))).because(why).hint(hint)
    }
}

fn hint(tried: Tried, why: ErrorKind, path: &Path) -> Phrase {
    match (tried, why) {
        (_, ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => Phrase::new("hint-disk-full"),
        (_, ErrorKind::FileTooLarge) => Phrase::new("hint-file-limit"),
        (_, ErrorKind::PermissionDenied) => Phrase::new("hint-state-permission"),
        (Tried::Lock, ErrorKind::TimedOut) => Phrase::new("hint-locked"),
        _ => in_the_way(path, why).unwrap_or_else(|| Phrase::new("hint-other-state-folder")),
    }
}

/// What is in the way of `path`, where `why` says that something is: a file where a folder belongs, or
/// the other way round, or a link that leads nowhere.
fn in_the_way(path: &Path, why: ErrorKind) -> Option<Phrase> {
    let there = path.ancestors().find(|part| part.symlink_metadata().is_ok())?;
    let is_wrong_file = matches!(why, ErrorKind::NotADirectory | ErrorKind::AlreadyExists);
    let id = match there.metadata() {
        Err(_) if there.is_symlink() => "hint-link-in-the-way",
        Ok(found) if found.is_dir() => {
            (why == ErrorKind::IsADirectory).then_some("hint-folder-in-the-way")?
        }
        Ok(_) if is_wrong_file || there != path => "hint-file-in-the-way",
        _ => return None,
    };
    Some(Phrase::new(id).with("path", shown(there)))
}

/// The path as it may be shown on a terminal.
pub(super) fn shown(path: &Path) -> String {
    crate::text::clean(&path.to_string_lossy()).into_owned()
}

/// What was `found` at `path`; none when there is nothing, and nothing on the way there is broken: a
/// link that leads nowhere is perhaps a disk that is not there today, and no empty folder.
pub(super) fn if_there<Found>(path: &Path, found: io::Result<Found>) -> io::Result<Option<Found>> {
    let is_nothing = |why: &io::Error| {
        why.kind() == ErrorKind::NotFound && in_the_way(path, why.kind()).is_none()
    };
    match found {
        Err(why) if is_nothing(&why) => Ok(None),
        found => found.map(Some),
    }
}
