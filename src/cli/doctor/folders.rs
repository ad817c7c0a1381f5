//! The folders: are they there, and may they be written to?

use std::path::Path;

use super::finding::{Finding, Group, State};
use crate::phrase::Phrase;
use crate::platform::Paths;

pub(super) fn findings(paths: &Paths) -> Vec<Finding> {
    let config = paths.config_file.as_deref().and_then(Path::parent);
    vec![
        folder("doctor-state-folder", paths.state.as_deref(), "doctor-hint-state"),
        folder("doctor-data", paths.data.as_deref(), "doctor-hint-data"),
        folder("doctor-config", config, "doctor-hint-data"),
        folder("doctor-cache", paths.cache.as_deref(), "doctor-hint-cache"),
    ]
}

fn folder(about: &'static str, folder: Option<&Path>, hint: &'static str) -> Finding {
    let new = |state, value| Finding::new(Group::Folders, about, state, value);
    let hint = Phrase::new(hint);
    let Some(folder) = folder else {
        return new(State::Mend, Phrase::new("doctor-no-folder")).mend(hint);
    };
    let said = |id| Phrase::new(id).with("path", folder.to_string_lossy().into_owned());
    match try_writing(folder) {
        Ok(true) => new(State::Good, said("doctor-folder")),
        Ok(false) => new(State::Good, said("doctor-folder-to-be")),
        Err(why) => {
            let value = said("doctor-folder-refused").with("why", why.to_string());
            new(State::Mend, value).mend(hint)
        }
    }
}

/// Writes a file that goes at once, in `folder` or, where that is still to be made, in what it will be in.
/// Answers whether the folder is there.
fn try_writing(folder: &Path) -> std::io::Result<bool> {
    let is_there = folder.symlink_metadata().is_ok();
    // A relative path is in the folder that this one is.
    let near = folder.ancestors().find(|path| path.symlink_metadata().is_ok());
    tempfile::tempfile_in(near.unwrap_or_else(|| Path::new("."))).map(|_gone| is_there)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_looked_at_and_not_made() {
        let home = tempfile::tempdir().unwrap();
        let state_of = |path: &Path| folder("doctor-state-folder", Some(path), "doctor-hint-state");
        assert_eq!(state_of(home.path()).value.id, "doctor-folder");
        let to_be = home.path().join("a/b");
        assert_eq!(state_of(&to_be).value.id, "doctor-folder-to-be");
        assert!(!home.path().join("a").exists());
        let in_the_way = home.path().join("file");
        std::fs::File::create(&in_the_way).unwrap();
        for path in [in_the_way.clone(), in_the_way.join("a")] {
            let found = state_of(&path);
            assert_eq!((found.state, found.value.id), (State::Mend, "doctor-folder-refused"));
            assert!(found.hint.is_some());
        }
        assert_eq!(folder("doctor-state-folder", None, "doctor-hint-state").state, State::Mend);
    }
}
