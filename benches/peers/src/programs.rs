//! The programs, the lists they all search, and the folders they keep things in.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::slice;

use portable_pty::CommandBuilder;
use serde_json::Value;
use waypost::builtin;
use waypost::store::replace_file;

use super::surroundings::{Surroundings, machine, version_of};
use super::{Outcome, made};

/// Items of the large list.
pub(crate) const LARGE: usize = 100_000;
/// The files with the items, a line each: of the real database, and of the large list.
pub(crate) const REAL_LIST: &str = "real-list";
pub(crate) const LARGE_LIST: &str = "large-list";
/// The folder of a learner who has the large list as a roadmap of their own.
const LARGE_DATA: &str = "data";
const STATE: &str = "state";

/// The peers that are programs, and how a script gives a list to them.
pub(crate) const FZF: &str = "fzf";
pub(crate) const SKIM: &str = "sk";

/// The programs and their files.
pub(crate) struct Programs {
    surroundings: Surroundings,
    /// Waypost, built for this run.
    waypost: PathBuf,
}

impl Programs {
    /// Builds Waypost, and writes the list of the real database.
    pub(crate) fn new() -> Outcome<Self> {
        let waypost = build()?;
        let beside = waypost.parent().ok_or("the program is in no folder")?;
        let programs = Self { surroundings: Surroundings::inside(beside)?, waypost };
        let database = builtin::catalog()?;
        programs.surroundings.leave_off(STATE, &database, 0)?;
        programs.write_list(REAL_LIST, &made::lines(&database))?;
        Ok(programs)
    }

    /// Writes the large list, as lines and as a roadmap, unless it is there.
    pub(crate) fn write_large(&self) -> Outcome<()> {
        let own = self.path(LARGE_DATA).join("roadmaps");
        if own.exists() {
            return Ok(());
        }
        fs::create_dir_all(&own)?;
        replace_file(&own.join("made.toml"), made::roadmap(LARGE)?.as_bytes())?;
        self.write_list(LARGE_LIST, &made::lines(&made::catalog(LARGE)?))?;
        // The first start reads it, the others have it from the cache.
        let status = self.with_data().arg("roadmaps").stdout(Stdio::null()).status()?;
        if status.success() { Ok(()) } else { Err("the large roadmap cannot be read".into()) }
    }

    fn write_list(&self, name: &str, items: &[String]) -> Outcome<()> {
        let lines: String = items.iter().flat_map(|item| [item, "\n"]).collect();
        Ok(replace_file(&self.path(name), lines.as_bytes())?)
    }

    /// A path in the folder of this run.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.surroundings.path(name)
    }

    /// Waypost on the screen, as it is installed.
    pub(crate) fn waypost(&self) -> CommandBuilder {
        let mut command = self.surroundings.in_terminal("\"$0\"", slice::from_ref(&self.waypost));
        command.env("WAYPOST_STATE_DIR", self.path(STATE));
        command
    }

    /// Waypost on the screen, with the large list.
    pub(crate) fn waypost_with_list(&self) -> CommandBuilder {
        let mut command = self.waypost();
        command.env("WAYPOST_DATA_DIR", self.path(LARGE_DATA));
        command
    }

    /// A program without a terminal.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env_clear().envs(self.surroundings.environment());
        command
    }

    /// `waypost search`, with the large list.
    pub(crate) fn waypost_search(&self, line: &str) -> Command {
        let mut command = self.with_data();
        command.args(["search", line]);
        command
    }

    fn with_data(&self) -> Command {
        let mut command = self.command(&self.waypost);
        command.arg("--state").arg(self.path(STATE)).arg("--data").arg(self.path(LARGE_DATA));
        command
    }

    /// A peer on the screen, with a list, if it is installed.
    pub(crate) fn peer(&self, program: &str, list: &str) -> Option<CommandBuilder> {
        version_of(program)?;
        let script = format!("{program} < \"$0\"");
        Some(self.surroundings.in_terminal(&script, &[self.path(list)]))
    }
}

/// What the figures come from.
pub(crate) fn versions() -> String {
    let said = |program| version_of(program).unwrap_or_else(|| "not installed".to_owned());
    let lock = include_str!("../Cargo.lock");
    let library = |name: &str| {
        let behind = lock.split_once(&format!("name = \"{name}\"\nversion = \""));
        let version = behind.and_then(|(_, rest)| rest.split('"').next());
        format!("{name} {}", version.unwrap_or("?"))
    };
    let libraries = ["frizbee", "nucleo", "fuzzy-matcher"].map(library).join(", ");
    format!("{}, fzf {}, skim {}, {libraries}", machine(), said(FZF), said(SKIM))
}

/// Builds Waypost as it is installed, and answers where it is.
fn build() -> Outcome<PathBuf> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--release", "--locked", "--bin", "waypost"]);
    cargo.args(["--message-format", "json-render-diagnostics", "--manifest-path"]).arg(manifest);
    let output = cargo.stderr(Stdio::inherit()).output()?;
    let said = String::from_utf8(output.stdout)?;
    let messages = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()); // others are not for programs
    let executable = |message: Value| message.get("executable")?.as_str().map(PathBuf::from);
    Ok(messages.filter_map(executable).next_back().ok_or("Waypost cannot be built")?)
}
