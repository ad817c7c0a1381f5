//! [`Git`]: runs the user's own `git` on one bare repository.

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

use super::words::words;

/// What would make git work on another repository than ours: set by whoever starts the program from
/// inside of one, such as a hook. Everything else that the user has set is theirs, and holds.
const REDIRECTING: [&str; 14] = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_CONFIG",
    "GIT_GRAFT_FILE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_NAMESPACE",
    "GIT_NO_REPLACE_OBJECTS",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_QUARANTINE_PATH",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
];

/// Settings that hold for every run, whatever the user's own are.
///
/// Hooks and signatures are for code. Commits of every few ticks are packed soon, and before the program
/// ends, so that nothing goes on in the folder behind its back.
const SETTINGS: [&str; 7] = [
    "core.logAllRefUpdates=false",
    "fetch.writeCommitGraph=false",
    "gc.auto=256",
    "gc.autoDetach=false",
    "maintenance.autoDetach=false",
    "push.gpgSign=false",
    "user.useConfigOnly=false",
];

/// Runs git on the bare repository in a folder.
#[derive(Debug, Clone)]
pub(super) struct Git {
    folder: PathBuf,
    /// More settings, as `name=value`.
    settings: Vec<OsString>,
}

/// Why git did not do what it should.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// It is not there, or cannot be started.
    #[error(transparent)]
    Start(#[from] io::Error),
    /// It has ended with a failure, and said this, each line without what nobody may see.
    #[error("{0}")]
    Refused(String),
}

impl Git {
    /// Git on the repository in `folder`.
    pub(super) fn new(folder: PathBuf) -> Self {
        let mut git = Self { settings: SETTINGS.map(OsString::from).into(), folder };
        // There are none in ours; without this, git would run those that the user has for all.
        let mut hooks = OsString::from("core.hooksPath=");
        hooks.push(git.folder.join("hooks"));
        git.settings.push(hooks);
        git
    }

    /// The same with one more setting, as `name=value`.
    #[must_use]
    pub(super) fn with_setting(mut self, setting: &str) -> Self {
        self.settings.push(setting.into());
        self
    }

    /// What git prints when it is run with `arguments`. It may ask for a password.
    pub(super) fn run<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Result<Vec<u8>, Failure> {
        let child = self.command(arguments).stdin(Stdio::inherit()).spawn()?;
        finish(child)
    }

    /// What git prints when it is given `input`.
    pub(super) fn feed(&self, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, Failure> {
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn()?;
        let written = child.stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(input));
        let printed = finish(child)?;
        written?; // who has not read all of it has mostly failed, and said why
        Ok(printed)
    }

    /// What git answers to a question, without its line end; none when it ends with the code 1, as it
    /// does when there is no such thing.
    pub(super) fn ask(&self, arguments: &[&str]) -> Result<Option<String>, Failure> {
        let output = self.command(arguments).stdin(Stdio::null()).output()?;
        if output.status.code() == Some(1) {
            return Ok(None);
        }
        let printed = printed(output)?;
        Ok(Some(String::from_utf8_lossy(&printed).trim_end_matches(['\r', '\n']).to_owned()))
    }

    fn command<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Command {
        let mut command = Command::new("git");
        for name in REDIRECTING {
            command.env_remove(name);
        }
        command.env("GIT_DIR", &self.folder);
        for setting in &self.settings {
            command.arg("-c").arg(setting);
        }
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

fn finish(child: Child) -> Result<Vec<u8>, Failure> {
    printed(child.wait_with_output()?)
}

fn printed(output: Output) -> Result<Vec<u8>, Failure> {
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = words(&output.stderr);
    Err(Failure::Refused(if said.is_empty() { output.status.to_string() } else { said }))
}
