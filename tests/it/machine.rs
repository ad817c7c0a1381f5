//! A learner's machine: a state folder of its own, and an environment in which nothing is left to chance.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use portable_pty::CommandBuilder;
use tempfile::TempDir;

use waypost::catalog::Lang;
use waypost::i18n::Texts;

use crate::terminal::{ESCAPE, Terminal, size};

/// The program that is tested.
pub(crate) const WAYPOST: &str = env!("CARGO_BIN_EXE_waypost");

/// The question with which the welcome of a first start ends.
pub(crate) const WELCOME: &str = "Where do you want to begin?";

/// A machine on which the program has never run.
pub(crate) struct Machine {
    home: Arc<TempDir>,
    environment: BTreeMap<String, OsString>,
}

impl Machine {
    pub(crate) fn new() -> Self {
        let home = Arc::new(tempfile::tempdir().unwrap());
        let (path, state) = (home.path().to_owned(), home.path().join("state"));
        Self { home, environment: BTreeMap::new() }
            .with("HOME", path)
            .with("PATH", std::env::var_os("PATH").unwrap_or_default())
            .with("LANG", "C.UTF-8")
            .with("TERM", "xterm-256color")
            .with("WAYPOST_STATE_DIR", state)
    }

    /// The same with an environment variable.
    pub(crate) fn with(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.environment.insert(name.to_owned(), value.into());
        self
    }

    /// A folder that is empty at first, apart from what the program puts there.
    pub(crate) fn folder(&self) -> &Path {
        self.home.path()
    }

    /// The state folder.
    pub(crate) fn state(&self) -> PathBuf {
        PathBuf::from(&self.environment["WAYPOST_STATE_DIR"])
    }

    /// Opens the program in a terminal of the usual size.
    pub(crate) fn open(&self) -> Terminal {
        self.open_at(120, 36)
    }

    /// Opens the program in a terminal of this size.
    pub(crate) fn open_at(&self, columns: u16, rows: u16) -> Terminal {
        self.open_program(&[WAYPOST], columns, rows)
    }

    /// Opens the program, and closes the welcome of a first start.
    pub(crate) fn open_browsing(&self) -> Terminal {
        self.open_browsing_in(Lang::En)
    }

    /// The same where the interface speaks `lang`.
    pub(crate) fn open_browsing_in(&self, lang: Lang) -> Terminal {
        let welcome = Texts::of(lang).get("welcome-where");
        let mut terminal = self.open();
        terminal.wait_for_text(&welcome);
        terminal.press(ESCAPE);
        terminal.wait_until_gone(&welcome);
        terminal
    }

    /// Opens another program, given with its arguments, in a terminal.
    pub(crate) fn open_program(&self, words: &[&str], columns: u16, rows: u16) -> Terminal {
        let mut command = CommandBuilder::from_argv(words.iter().map(OsString::from).collect());
        command.env_clear();
        command.cwd(self.folder());
        for (name, value) in &self.environment {
            command.env(name, value);
        }
        Terminal::start(command, size(columns, rows), Arc::clone(&self.home))
    }

    /// A command of the program, without a terminal.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        self.command_of(&[&[WAYPOST], words].concat())
    }

    /// Another program, given with its arguments, without a terminal.
    pub(crate) fn command_of(&self, words: &[&str]) -> Command {
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).env_clear().envs(&self.environment).current_dir(self.folder());
        command
    }

    /// Runs a command to its end.
    pub(crate) fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().unwrap()
    }

    /// The lines of the journal, of all devices.
    pub(crate) fn journal(&self) -> Vec<String> {
        let texts = self.journal_files().into_iter().map(|file| std::fs::read(file).unwrap());
        let lines = |text: Vec<u8>| -> Vec<String> {
            String::from_utf8_lossy(&text).lines().map(str::to_owned).collect()
        };
        texts.flat_map(lines).collect()
    }

    /// The files of the journal.
    pub(crate) fn journal_files(&self) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(self.state().join("journal")) else {
            return Vec::new(); // nothing was ever saved
        };
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        files.retain(|file| file.extension().is_some_and(|ending| ending == "jsonl"));
        files.sort();
        files
    }
}
