//! Makes folders, and makes sure that what was made in them survives a crash.

use std::fs::DirBuilder;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Makes `folder` and what is missing above it, for this user alone: notes are private.
pub(super) fn create_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    if parent(folder) != folder {
        create_folder(parent(folder))?;
    }
    #[cfg_attr(not(unix), expect(unused_mut, reason = "only Unix has rights to set"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        // Another process may have been faster.
        Err(why) if why.kind() == ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(why) => Err(why),
        Ok(()) => sync_folder(parent(folder)),
    }
}

/// The folder that `path` is in.
pub(super) fn parent(path: &Path) -> &Path {
    let named = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    named.unwrap_or_else(|| Path::new("."))
}

/// Makes sure that the names in `folder` are on disk.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    match std::fs::File::open(folder)?.sync_all() {
        // Some file systems cannot sync a folder and say so; there is no more that one could do.
        Err(why) if matches!(why.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
            Ok(())
        }
        result => result,
    }
}

/// Other systems have no way to sync a folder: a new name is safe when its file is.
#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
