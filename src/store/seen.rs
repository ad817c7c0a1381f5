//! Keeps what of the roadmaps the learner has last seen.

use super::create::create_folder;
use super::damage::read_if_there;
use super::failure::{Tried, failed};
use super::{Store, replace_file};
use crate::changes::Snapshot;
use crate::error::Error;

impl Store {
    /// The roadmaps as the learner last saw them; none when they never have, or when the file cannot be
    /// understood: then there is nothing to compare with, and saving begins anew.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn seen(&self) -> Result<Option<Snapshot>, Error> {
        let path = self.folder.join("seen");
        let text = read_if_there(&path).map_err(failed(Tried::Read, &path))?;
        Ok(serde_json::from_slice(&text).ok()) // nothing that cannot be worked out again is lost
    }

    /// Keeps the roadmaps as the learner has now seen them.
    ///
    /// # Errors
    /// When the file cannot be written; then it is as it was.
    pub fn save_seen(&self, seen: &Snapshot) -> Result<(), Error> {
        let path = self.folder.join("seen");
        let save = || {
            create_folder(&self.folder)?;
            let mut text = serde_json::to_string(seen)?;
            text.push('\n');
            replace_file(&path, text.as_bytes())
        };
        save().map_err(failed(Tried::Write, &path))
    }
}
