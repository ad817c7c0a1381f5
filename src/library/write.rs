//! Writing roadmaps of the learner's own: a first one, and an item more.

use std::path::{Path, PathBuf};

use super::Library;
use crate::catalog::{Id, RoadmapFiles, SourceFile, check_part};
use crate::compose::{Place, Planned, addition_head, head, insert, insert_addition, languages_of};
use crate::error::Error;
use crate::phrase::Phrase;
use crate::store::{alone, export_file};

/// What is added to built-in roadmaps stands in the roadmap with this id, which shows nothing of its own.
const ADDITIONS: &str = "my-additions";
/// Whose writing waits for whose; names that begin with a dot are no roadmaps.
const LOCK: &str = ".lock";

impl Library {
    /// Makes a file for the roadmap called `id`, with `text` in it. Answers where it is.
    ///
    /// # Errors
    /// When something of that name is there, which stays as it is, or the file cannot be made.
    pub fn create(&self, id: &Id, text: &str) -> Result<PathBuf, Error> {
        let folder = self.needed()?;
        let path = folder.join(format!("{id}.toml"));
        alone(&folder.join(LOCK), || match taken(folder, id) {
            Some(taken) => {
                let what = Phrase::new("error-roadmap-exists").with("path", shown(&taken));
                Err(Error::user(what).hint(Phrase::new("hint-roadmap-exists")))
            }
            None => write(&path, text),
        })?;
        Ok(path)
    }

    /// Writes `text` as the roadmap at `path`, whatever was there before.
    ///
    /// # Errors
    /// When it cannot be written; then all is as it was.
    pub fn put(&self, path: &Path, text: &str) -> Result<(), Error> {
        alone(&self.needed()?.join(LOCK), || write(path, text))
    }

    /// Writes what is planned into the file that it belongs to, which is made where it is missing. Answers
    /// where that is. All else in it stays as it is.
    ///
    /// # Errors
    /// When the file cannot be read or written, or would not be a roadmap afterwards; then it is as it was.
    pub fn carry_out(&mut self, planned: &Planned) -> Result<PathBuf, Error> {
        let folder = self.needed()?.to_owned();
        alone(&folder.join(LOCK), || {
            let additions = || Id::parse(ADDITIONS).map_err(|why| damaged().because(why));
            let id = match &planned.place {
                Place::Own { roadmap: (id, _), .. } => id.clone(),
                Place::Other(_) => additions()?,
            };
            let files = match self.files(id.as_str()) {
                Some(files) => files,
                None => fresh(&folder, &id, &planned.place)?,
            };
            let (files, at) = changed(files, planned)?;
            if let Some(problem) =
                check_part(&files, None).err().and_then(|all| all.into_iter().next())
            {
                let what = Phrase::new("error-add-refused").with("path", problem.file.as_str());
                let error = Error::user(what).because(problem.with_line());
                return Err(error.hint(Phrase::new("hint-add-refused")));
            }
            let file = at.and_then(|at| files.sections.get(at)).unwrap_or(&files.root);
            let path = PathBuf::from(&file.path);
            write(&path, &file.text)?;
            Ok(path)
        })
    }

    fn needed(&self) -> Result<&Path, Error> {
        self.folder().ok_or_else(|| {
            Error::outside(Phrase::new("error-no-folder")).hint(Phrase::new("hint-no-folder"))
        })
    }
}

/// What stands where the roadmap called `id` would: its file, or its folder.
fn taken(folder: &Path, id: &Id) -> Option<PathBuf> {
    let paths = [folder.join(format!("{id}.toml")), folder.join(id.as_str())];
    paths.into_iter().find(|path| path.symlink_metadata().is_ok())
}

/// The files of a roadmap that is not there yet.
fn fresh(folder: &Path, id: &Id, place: &Place) -> Result<RoadmapFiles, Error> {
    if let Some(taken) = taken(folder, id) {
        // It is there, but could not be read.
        let what = Phrase::new("error-add-unread").with("path", shown(&taken));
        let hint = Phrase::new("hint-own-check").with("path", shown(&taken));
        return Err(Error::user(what).hint(hint));
    }
    let path = folder.join(format!("{id}.toml"));
    let text = match place {
        Place::Own { roadmap: (_, title), .. } => head(id, title),
        Place::Other(_) => addition_head(id),
    };
    Ok(RoadmapFiles { root: SourceFile { path: shown(&path), text }, sections: Vec::new() })
}

/// `files` with what is planned, and which of the section files has changed; none when it is the root.
fn changed(
    mut files: RoadmapFiles,
    planned: &Planned,
) -> Result<(RoadmapFiles, Option<usize>), Error> {
    let languages = languages_of(&files.root.text);
    let (at, text) = match &planned.place {
        Place::Other(to) => {
            (None, insert_addition(&files.root.text, to, &planned.piece, &languages))
        }
        Place::Own { sections, .. } => {
            let first = sections.first().map_or("", |(id, _)| id.as_str());
            let at = files.sections.iter().position(|file| file.stem() == first);
            let rest = sections.get(1..).unwrap_or_default();
            let (path, file) = match at.and_then(|at| files.sections.get(at)) {
                Some(file) => (rest, file),
                None => (sections.as_slice(), &files.root),
            };
            (at, insert(&file.text, path, &planned.piece, &languages))
        }
    };
    let file = match at {
        Some(at) => files.sections.get_mut(at).unwrap_or(&mut files.root),
        None => &mut files.root,
    };
    let Some(text) = text else {
        let what = Phrase::new("error-add-form").with("path", file.path.as_str());
        return Err(Error::user(what).hint(Phrase::new("hint-add-form")));
    };
    file.text = text;
    Ok((files, at))
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    export_file(path, text.as_bytes()).map_err(|why| {
        let what = Phrase::new("error-write-file").with("path", shown(path));
        Error::outside(what).because(why).hint(Phrase::new("hint-fmt-write"))
    })
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn damaged() -> Error {
    Error::outside(Phrase::new("error-damaged-program"))
}
