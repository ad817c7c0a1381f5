//! The surroundings of what is measured: a folder, and a terminal in which all programs are started
//! alike.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use portable_pty::CommandBuilder;
use tempfile::TempDir;
use waypost::catalog::Catalog;
use waypost::store::Store;

use super::{Outcome, catalogs};

/// The folder of a run, which is gone at its end.
pub(crate) struct Surroundings {
    folder: TempDir,
}

impl Surroundings {
    /// A folder in another one: beside the programs, because a folder for temporary files may be no
    /// disk at all.
    pub(crate) fn inside(folder: &Path) -> Outcome<Self> {
        Ok(Self { folder: tempfile::tempdir_in(folder)? })
    }

    /// A path in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// All programs are started by a shell, which gives a list to those that want one, and with the same
    /// environment.
    pub(crate) fn in_terminal(&self, script: &str, words: &[PathBuf]) -> CommandBuilder {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", &format!("printf ready; read -r _; exec {script}")]);
        command.args(words);
        command.env_clear();
        command.cwd(self.folder.path());
        for (name, value) in self.environment() {
            command.env(name, value);
        }
        command
    }

    /// All that programs know of the machine and its user.
    pub(crate) fn environment(&self) -> [(&'static str, OsString); 4] {
        let path = std::env::var_os("PATH").unwrap_or_default();
        [
            ("HOME", self.folder.path().into()),
            ("PATH", path),
            ("LANG", "C.UTF-8".into()),
            ("TERM", "xterm-256color".into()),
        ]
    }

    /// A learner whose progress is in the folder `state` has left off in this row of a catalog.
    pub(crate) fn leave_off(&self, state: &str, catalog: &Catalog, row: usize) -> Outcome<()> {
        let folder = self.path(state);
        fs::create_dir_all(&folder)?;
        Ok(Store::open(folder).save_session(&catalogs::session(catalog, row)?)?)
    }
}

/// What the figures come from.
pub(crate) fn machine() -> String {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let value = |file: &str, name: &str| {
        let text = fs::read_to_string(file).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix(name).map(str::to_owned))?;
        Some(line.trim_matches(['"', '=', ':', '\t', ' ']).to_owned())
    };
    let system = value("/etc/os-release", "PRETTY_NAME");
    let system = system.unwrap_or_else(|| std::env::consts::OS.to_owned());
    let model = value("/proc/cpuinfo", "model name");
    let model = model.map_or_else(String::new, |model| format!(" ({model})"));
    format!("{system}, {processors} processors{model}")
}

/// The version of a program, if it is installed.
pub(crate) fn version_of(program: &str) -> Option<String> {
    // Who cannot be run is not installed.
    let output = Command::new(program).arg("--version").output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout);
    said.split_whitespace()
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        .map(str::to_owned)
}
