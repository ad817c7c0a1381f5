//! Keeps how wide terminals draw letters.

use std::collections::BTreeMap;

use super::create::create_folder;
use super::damage::read_if_there;
use super::failure::{Tried, failed};
use super::{Store, replace_file};
use crate::error::Error;
use crate::platform::Widths;

/// What was measured of each terminal, by its name.
type Terminals = BTreeMap<String, Widths>;

/// So many terminals are kept. Who has more gets a new version of one now and then, with a new name.
const MOST: usize = 50;

impl Store {
    /// What was measured of the terminal called `name`; none where nothing was, or where that cannot be
    /// understood: measuring again replaces it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn widths(&self, name: &str) -> Result<Option<Widths>, Error> {
        Ok(self.terminals()?.remove(name))
    }

    /// Keeps what was measured of the terminal called `name`.
    ///
    /// # Errors
    /// When the file cannot be written; then it is as it was.
    pub fn save_widths(&self, name: &str, widths: Widths) -> Result<(), Error> {
        let mut terminals = self.terminals()?;
        if terminals.len() >= MOST {
            terminals.clear();
        }
        terminals.insert(name.to_owned(), widths);
        let path = self.folder.join("terminals");
        let save = || {
            create_folder(&self.folder)?;
            let mut text = serde_json::to_string(&terminals)?;
            text.push('\n');
            replace_file(&path, text.as_bytes())
        };
        save().map_err(failed(Tried::Write, &path))
    }

    fn terminals(&self) -> Result<Terminals, Error> {
        let path = self.folder.join("terminals");
        let text = read_if_there(&path).map_err(failed(Tried::Read, &path))?;
        Ok(serde_json::from_slice(&text).unwrap_or_default()) // what is lost can be measured again
    }
}
