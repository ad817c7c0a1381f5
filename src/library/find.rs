//! Which roadmaps there are: the files of each, and what tells that they have changed.

use std::ffi::OsStr;
use std::fs::{self, DirEntry};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{Listing, Unread};

/// The file that makes a folder a roadmap.
pub(super) const ROOT: &str = "roadmap.toml";

/// A roadmap that was found.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Found {
    /// Its file or folder.
    pub(super) path: PathBuf,
    /// What changes with every change of its files.
    pub(super) stamp: Stamp,
}

/// What changes with every change of the files of a roadmap: the path of each, its length in bytes, and
/// when it was changed. The root comes first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Stamp(pub(super) Vec<Mark>);

/// What changes with every change of a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Mark {
    pub(super) path: PathBuf,
    pub(super) length: u64,
    pub(super) changed: Option<SystemTime>,
}

impl Stamp {
    /// The bytes of all files.
    pub(super) fn length(&self) -> u64 {
        self.0.iter().map(|mark| mark.length).sum()
    }
}

/// The roadmaps in `folder`, in the order of their names, and what in it cannot be looked at. Names that
/// begin with a dot are not for us, and of others only folders and `.toml` files.
pub(super) fn all(folder: Option<&Path>) -> Listing {
    let (mut found, mut unread) = (Vec::new(), Vec::new());
    let Some(folder) = folder else { return (found, unread) };
    let entries = match entries(folder) {
        Ok(entries) => entries,
        Err(why) if why.kind() == ErrorKind::NotFound => Vec::new(),
        Err(why) => {
            unread.push((folder.to_owned(), Unread::Refused(why.to_string())));
            Vec::new()
        }
    };
    for path in entries {
        match one(&path) {
            Ok(one) => found.extend(one),
            Err(why) => unread.push((path, why)),
        }
    }
    (found, unread)
}

/// The roadmap at `path`; none when nothing there is for us.
pub(super) fn one(path: &Path) -> Result<Option<Found>, Unread> {
    let refused = |why: std::io::Error| Unread::Refused(why.to_string());
    let is_toml = is_toml(path);
    let metadata = match path.metadata() {
        Ok(metadata) => metadata,
        Err(why) if why.kind() == ErrorKind::NotFound && !is_toml => return Ok(None),
        Err(why) => return Err(refused(why)),
    };
    if !metadata.is_dir() {
        let mark = || mark(path);
        let stamp = is_toml.then(mark).transpose()?.map(|mark| Stamp(vec![mark]));
        return Ok(stamp.map(|stamp| Found { path: path.to_owned(), stamp }));
    }
    let mut files = entries(path).map_err(refused)?;
    files.retain(|file| self::is_toml(file));
    if files.is_empty() {
        return Ok(None);
    }
    let root = path.join(ROOT);
    let at = files.iter().position(|file| *file == root).ok_or(Unread::NoRoot)?;
    let root = files.remove(at);
    files.insert(0, root);
    let marks = files.iter().map(|file| mark(file)).collect::<Result<_, _>>()?;
    Ok(Some(Found { path: path.to_owned(), stamp: Stamp(marks) }))
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "toml")
}

/// The paths in `folder` that are not hidden, in order.
fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let is_shown = |name: &OsStr| !name.as_encoded_bytes().starts_with(b".");
    let entries = fs::read_dir(folder)?.collect::<std::io::Result<Vec<DirEntry>>>()?;
    let mut paths: Vec<PathBuf> =
        entries.iter().filter(|e| is_shown(&e.file_name())).map(DirEntry::path).collect();
    paths.sort();
    Ok(paths)
}

/// What cannot be read without waiting for somebody, such as a pipe, is refused.
fn mark(path: &Path) -> Result<Mark, Unread> {
    let metadata = path.metadata().map_err(|why| Unread::Refused(why.to_string()))?;
    if !metadata.is_file() {
        return Err(Unread::NoFile);
    }
    let (path, changed) = (path.to_owned(), metadata.modified().ok()); // some systems do not know
    Ok(Mark { path, length: metadata.len(), changed })
}
