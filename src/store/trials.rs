//! Keeps what trying addresses has shown.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use super::create::create_folder;
use super::damage::read_if_there;
use super::failure::{Tried, failed};
use super::lock::Lock;
use super::{Store, replace_file};
use crate::error::Error;
use crate::trial::Trials;

/// The right to try addresses for a state folder, which one process at a time has: two would not know of
/// each other how often they ask a site.
#[derive(Debug)]
pub struct TrialTurn(#[expect(dead_code, reason = "what counts is how long it lives")] Lock);

impl Store {
    /// What is known of addresses; nothing when none was ever tried, or when the file cannot be understood:
    /// trying again replaces it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn trials(&self) -> Result<Trials, Error> {
        let path = self.trials_file();
        let text = read_if_there(&path).map_err(failed(Tried::Read, &path))?;
        Ok(serde_json::from_slice(&text).unwrap_or_default()) // what is lost can be tried again
    }

    /// Keeps what is known of addresses.
    ///
    /// # Errors
    /// When the file cannot be written; then it is as it was.
    pub fn save_trials(&self, trials: &Trials) -> Result<(), Error> {
        let path = self.trials_file();
        let save = || {
            create_folder(&self.folder)?;
            let mut text = serde_json::to_string(trials)?;
            text.push('\n');
            replace_file(&path, text.as_bytes())
        };
        save().map_err(failed(Tried::Write, &path))
    }

    /// What changes whenever [trials](Self::trials) are saved.
    pub fn trials_stamp(&self) -> Option<(SystemTime, u64)> {
        let found = self.trials_file().metadata().ok()?; // mostly it is not there
        Some((found.modified().ok()?, found.len())) // some systems do not know when
    }

    /// The turn to try addresses, in a folder that is made where it is missing. It ends when the value is
    /// dropped, or with the process.
    ///
    /// # Errors
    /// When somebody else has it, or the folder cannot be written to.
    pub fn trial_turn(&self) -> Result<TrialTurn, Error> {
        create_folder(&self.folder).map_err(failed(Tried::Write, &self.folder))?;
        let path = self.folder.join("links.lock");
        let turn = Lock::take(&path, Duration::ZERO).map(TrialTurn);
        turn.map_err(failed(Tried::Lock, &path))
    }

    fn trials_file(&self) -> PathBuf {
        self.folder.join("links.json")
    }
}
