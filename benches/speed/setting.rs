//! What is measured: the programs, the list they all show, and the folders they keep things in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use portable_pty::CommandBuilder;
use tempfile::TempDir;
use waypost::builtin;
use waypost::catalog::{Catalog, Lang};
use waypost::i18n::Texts;
use waypost::store::{Store, replace_file};
use waypost::tui::{self, Options};

use super::{Outcome, catalogs};

/// Lines of the list that all programs show.
pub(crate) const LINES: usize = 2000;

/// The word after which this program is Waypost with another catalog, in a terminal.
pub(crate) const ON_SCREEN: &str = "on-screen";

/// The file name of the least program that prints a line, and what it does.
pub(crate) const HELLO: &str = "hello";
const HELLO_SOURCE: &str = "fn main() { println!(\"Hello, world!\"); }\n";

/// The programs and their files.
pub(crate) struct Setting {
    folder: TempDir,
    /// The version of `fzf`, where it is installed.
    fzf: Option<String>,
}

impl Setting {
    /// Makes the list, the same as a catalog, and a learner who left off in it.
    pub(crate) fn new() -> Outcome<Self> {
        // Beside the program, because a folder for temporary files may be no disk at all.
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
        let setting = Self { folder, fzf: fzf_version() };
        let catalog = catalogs::catalog(LINES)?;
        let titles = catalog.items.iter().map(|item| item.title.in_lang(Lang::En));
        let lines: String = titles.flat_map(|title| [title, "\n"]).collect();
        replace_file(&setting.path("list"), lines.as_bytes())?;
        replace_file(&setting.path("catalog"), &postcard::to_allocvec(&catalog)?)?;
        compile(HELLO_SOURCE, &setting.path(HELLO))?;
        setting.leave_off("state", &catalog)?;
        setting.leave_off("state-built-in", &builtin::catalog()?)?;
        Ok(setting)
    }

    /// Waypost as it is installed, with its own roadmaps, where the learner left off.
    pub(crate) fn waypost(&self) -> CommandBuilder {
        let mut command = self.in_terminal("\"$0\"", &[WAYPOST.into()]);
        command.env("WAYPOST_STATE_DIR", self.path("state-built-in"));
        command
    }

    /// Waypost with the list as a roadmap.
    pub(crate) fn waypost_with_list(&self) -> Outcome<CommandBuilder> {
        let this = std::env::current_exe()?;
        let words = [this, self.path("catalog"), self.path("state")];
        Ok(self.in_terminal(&format!("\"$0\" {ON_SCREEN} \"$1\" \"$2\""), &words))
    }

    /// The least program that prints a line.
    pub(crate) fn hello(&self) -> CommandBuilder {
        self.in_terminal("\"$0\"", &[self.path(HELLO)])
    }

    /// `fzf` with the list, where it is installed.
    pub(crate) fn fzf(&self) -> Option<CommandBuilder> {
        self.fzf.as_ref().map(|_| self.in_terminal("fzf < \"$0\"", &[self.path("list")]))
    }

    /// A path in the folder of this run.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What the figures come from.
    pub(crate) fn machine(&self) -> String {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
        let system = system.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
        let system = system.map_or(std::env::consts::OS, |name| name.trim_matches('"'));
        let fzf = self.fzf.as_deref().unwrap_or("not installed");
        format!("{system}, {processors} processors, fzf {fzf}")
    }

    /// All programs are started by a shell, which gives the list to `fzf`, and with the same surroundings.
    fn in_terminal(&self, script: &str, words: &[PathBuf]) -> CommandBuilder {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", &format!("printf ready; read -r _; exec {script}")]);
        command.args(words);
        command.env_clear();
        command.cwd(self.folder.path());
        command.env("HOME", self.folder.path());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("LANG", "C.UTF-8");
        command.env("TERM", "xterm-256color");
        command
    }

    /// A learner left off at the first item.
    fn leave_off(&self, state: &str, catalog: &Catalog) -> Outcome<()> {
        let folder = self.path(state);
        fs::create_dir_all(&folder)?;
        Ok(Store::open(folder).save_session(&catalogs::session(catalog, 0)?)?)
    }
}

/// The program, as `cargo bench` has built it.
pub(crate) const WAYPOST: &str = env!("CARGO_BIN_EXE_waypost");

/// Runs Waypost in this terminal with the catalog that is packed in a file, as the built-in one is
/// packed in the program.
pub(crate) fn on_screen(packed: &str, state: &str) -> Outcome<()> {
    let packed: &'static [u8] = fs::read(packed)?.leak();
    let catalog: Catalog = postcard::from_bytes(packed)?;
    let (store, fingerprint) = (Some(Store::open(state)), "of the benchmark");
    let options = Options { catalog, fingerprint, store, lang: None, theme: None };
    Ok(tui::run(options, &Texts::english())?)
}

fn fzf_version() -> Option<String> {
    // Who cannot be run is not installed.
    let output = Command::new("fzf").arg("--version").output().ok()?;
    let version = String::from_utf8_lossy(&output.stdout);
    Some(version.split_whitespace().next()?.to_owned())
}

/// Builds a program, optimized as Waypost is.
fn compile(source: &str, program: &Path) -> Outcome<()> {
    let file = program.with_extension("rs");
    replace_file(&file, source.as_bytes())?;
    let status = Command::new("rustc").arg("-O").arg(&file).arg("-o").arg(program).status()?;
    if status.success() { Ok(()) } else { Err("rustc fails".into()) }
}
