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
    let path = crate::text::clean(&path.to_string_lossy()).into_owned();
    move |why| {
        let what = match tried {
            Tried::Read => Phrase::new("error-read-state"),
            Tried::Write => Phrase::new("error-write-state"),
            Tried::Lock => Phrase::new("error-lock-state"),
        };
        let hint = hint(why.kind());
        Error::outside(what.with("path", path.as_str())).because(why).hint(hint)
    }
}

fn hint(why: ErrorKind) -> Phrase {
    match why {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Phrase::new("hint-disk-full"),
        ErrorKind::PermissionDenied => Phrase::new("hint-state-permission"),
        _ => Phrase::new("hint-other-state-folder"),
    }
}
