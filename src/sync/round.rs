//! [`Round`]: what the remote and the journal have, and what each of them lacks.

use super::Synced;
use super::repository::Repository;
use super::tree::Entry;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::store::{Carried, Store, addition, missing};

/// No file of a journal is as large: a hundred events a day fill it in thirty years.
const LARGEST: u64 = 1 << 28;

/// The journal and the newest commit of the remote, at one time.
pub(super) struct Round<'a> {
    /// The newest commit, if there is any.
    commit: Option<&'a str>,
    /// What stands at the top of it, files that are none of ours too.
    entries: Vec<Entry>,
    /// The files of the journal as they are there.
    theirs: Vec<Carried>,
    /// The files of the journal as they are here.
    ours: Vec<Carried>,
}

impl<'a> Round<'a> {
    /// Reads both sides.
    pub(super) fn read(
        store: &Store,
        repository: &Repository,
        commit: Option<&'a str>,
    ) -> Result<Self, Error> {
        let entries = commit.map_or(Ok(Vec::new()), |commit| repository.tree(commit))?;
        let mut theirs = Vec::new();
        for entry in &entries {
            let Some(name) = entry.carried() else { continue };
            if !entry.is_file() {
                return Err(unusable(name, "it is no regular file"));
            }
            if entry.size.is_none_or(|size| size > LARGEST) {
                return Err(unusable(name, "it is larger than 256 MiB"));
            }
            let content = repository.content(&entry.object)?;
            theirs.push(Carried { name: name.to_owned(), content });
        }
        Ok(Self { commit, entries, theirs, ours: store.carried()? })
    }

    /// Appends to the journal what it lacks.
    pub(super) fn bring_in(&self, store: &Store, synced: &mut Synced) -> Result<(), Error> {
        for theirs in &self.theirs {
            // Most files lack nothing: then nobody else has to wait.
            if missing(content(&self.ours, &theirs.name), &theirs.content).is_empty() {
                continue;
            }
            let count = store.bring_in(theirs)?;
            if count > 0 {
                synced.received += count;
                synced.devices.insert(theirs.name.clone());
            }
        }
        Ok(())
    }

    /// Makes a commit of what the remote lacks, and returns it with the number of events; none when the
    /// remote lacks nothing. Every file there stays, and so does every byte of it.
    pub(super) fn commit(&self, repository: &Repository) -> Result<Option<(String, usize)>, Error> {
        let mut entries = self.entries.clone();
        let mut count = 0;
        for ours in &self.ours {
            let theirs = content(&self.theirs, &ours.name);
            let lines = missing(theirs, &ours.content);
            if lines.is_empty() {
                continue;
            }
            count += lines.len();
            let text = [theirs, &addition(theirs, &lines)].concat();
            let object = repository.keep_content(&text)?;
            match entries.iter_mut().find(|entry| entry.carried() == Some(&ours.name)) {
                Some(entry) => entry.object = object,
                None => entries.push(Entry::file(&ours.name, object)),
            }
        }
        if count == 0 {
            return Ok(None);
        }
        let message = format!("waypost sync: {count} new");
        let commit = repository.commit(&entries, self.commit, &message)?;
        Ok(Some((commit, count)))
    }
}

/// What is in the file called `name`; nothing when it is not among `files`.
fn content<'a>(files: &'a [Carried], name: &str) -> &'a [u8] {
    files.iter().find(|file| file.name == name).map_or(&[], |file| &file.content)
}

fn unusable(name: &str, why: &'static str) -> Error {
    let what = Phrase::new("error-sync-file").with("file", name);
    Error::outside(what).because(why).hint(Phrase::new("hint-sync-file"))
}
