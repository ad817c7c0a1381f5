//! Replaces a file as a whole.

use std::error::Error;
use std::fs::Permissions;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::create::{create_folder, parent, sync_folder};

/// Replaces the file at `path` by one with `text`, or leaves it as it was.
///
/// The text goes to a new file in the same folder, is brought to disk, and is then renamed: after a
/// crash there is one whole file, the old or the new. A symbolic link stays one; the file it leads to
/// is replaced. The new file can be read by its user alone.
///
/// # Errors
/// When the folder is missing or read-only, or the disk is full.
pub fn replace_file(path: &Path, text: &[u8]) -> io::Result<()> {
    replace(path, text, &tempfile::Builder::new(), None)
}

/// As [`replace_file`], for a file that may be lost: it does not wait for the disk. After a power cut
/// the file may be anything.
pub(super) fn swap_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = tempfile::NamedTempFile::new_in(parent(path))?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}

/// Puts a file that may be lost at `path`, in a folder that may have to be made: it does not wait for the
/// disk. After a power cut the file may be anything.
///
/// # Errors
/// When it cannot be written; then what was there before is there.
pub fn keep_copy(path: &Path, pieces: &[&[u8]]) -> io::Result<()> {
    create_folder(parent(path))?;
    let mut file = tempfile::NamedTempFile::new_in(parent(path))?;
    for piece in pieces {
        file.write_all(piece)?;
    }
    file.persist(path)?;
    Ok(())
}

/// As [`replace_file`], for a file that is not private: it gets the rights of the file that it
/// replaces, else those that new files of the user have. What is no regular file, such as a
/// terminal, is written to.
///
/// # Errors
/// As [`replace_file`].
pub fn export_file(path: &Path, text: &[u8]) -> io::Result<()> {
    let old = match path.metadata() {
        Err(why) if why.kind() == ErrorKind::NotFound => None,
        old => Some(old?),
    };
    if old.as_ref().is_some_and(|old| !old.is_file() && !old.is_dir()) {
        return std::fs::OpenOptions::new().write(true).open(path)?.write_all(text);
    }
    let mut builder = tempfile::Builder::new();
    new_file_rights(&mut builder);
    replace(path, text, &builder, old.map(|old| old.permissions()))
}

/// Gives files the rights that the user's mask leaves them.
#[cfg(unix)]
fn new_file_rights(builder: &mut tempfile::Builder<'_, '_>) {
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
}

/// Other systems take the rights from the folder.
#[cfg(not(unix))]
fn new_file_rights(_: &mut tempfile::Builder<'_, '_>) {}

fn replace(
    path: &Path,
    text: &[u8],
    builder: &tempfile::Builder<'_, '_>,
    rights: Option<Permissions>,
) -> io::Result<()> {
    let path = target(path)?;
    let folder = parent(&path);
    let mut file = builder.tempfile_in(folder).map_err(without_path)?;
    file.as_file_mut().write_all(text)?;
    if let Some(rights) = rights {
        file.as_file().set_permissions(rights)?;
    }
    file.as_file().sync_all()?;
    file.persist(&path)?;
    sync_folder(folder)
}

/// The failure of the system alone: the name of a temporary file tells nobody anything.
fn without_path(why: io::Error) -> io::Error {
    let source = why.get_ref().and_then(Error::source);
    let source = source.and_then(|source| source.downcast_ref::<io::Error>());
    source.and_then(io::Error::raw_os_error).map_or(why, io::Error::from_raw_os_error)
}

/// What `path` leads to: a rename would replace a symbolic link, not its target.
fn target(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(why) if why.kind() == ErrorKind::NotFound => Ok(path.to_owned()),
        target => target,
    }
}
