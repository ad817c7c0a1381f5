//! Keeps where the learner left off.

use super::create::create_folder;
use super::damage::read_if_there;
use super::failure::{Tried, failed, shown};
use super::{Store, replace_file};
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::Session;

impl Store {
    /// Where the learner left off; the beginning when they never have.
    ///
    /// # Errors
    /// When the file cannot be read or understood. Go on from the beginning then: saving replaces it.
    pub fn session(&self) -> Result<Session, Error> {
        let path = self.folder.join("session");
        let text = read_if_there(&path).map_err(failed(Tried::Read, &path))?;
        if text.is_empty() {
            return Ok(Session::default());
        }
        serde_json::from_slice(&text).map_err(|why| {
            let what = Phrase::new("error-read-session").with("path", shown(&path));
            Error::outside(what).because(why).hint(Phrase::new("hint-session"))
        })
    }

    /// Keeps where the learner left off. Of two windows, the one that is left last wins; query lines of
    /// both are kept, and so is what a newer version has put there.
    ///
    /// # Errors
    /// When the file cannot be written; then it is as it was.
    pub fn save_session(&self, session: &Session) -> Result<(), Error> {
        let path = self.folder.join("session");
        let mut session = session.clone();
        if let Ok(before) = self.session() {
            session.searches.join(&before.searches);
            session.rest = before.rest;
        }
        let save = || {
            create_folder(&self.folder)?;
            let mut text = serde_json::to_string_pretty(&session)?;
            text.push('\n');
            replace_file(&path, text.as_bytes())
        };
        save().map_err(failed(Tried::Write, &path))
    }
}
