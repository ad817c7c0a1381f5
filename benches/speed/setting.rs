//! What is measured: the programs, the list they all show, and the folders they keep things in.

use std::path::{Path, PathBuf};
use std::process::Command;

use portable_pty::CommandBuilder;
use waypost::builtin;
use waypost::catalog::Lang;
use waypost::store::replace_file;

use super::on_screen::ON_SCREEN;
use super::surroundings::{Surroundings, machine, version_of};
use super::{Outcome, catalogs};

/// Lines of the list that all programs show.
pub(crate) const LINES: usize = 2000;

/// The file name of the least program that prints a line, and what it does.
pub(crate) const HELLO: &str = "hello";
const HELLO_SOURCE: &str = "fn main() { println!(\"Hello, world!\"); }\n";

/// The programs and their files.
pub(crate) struct Setting {
    surroundings: Surroundings,
    /// The version of `fzf`, where it is installed.
    fzf: Option<String>,
}

impl Setting {
    /// Makes the list, the same as a catalog, and a learner who left off in it.
    pub(crate) fn new() -> Outcome<Self> {
        let surroundings = Surroundings::inside(Path::new(env!("CARGO_TARGET_TMPDIR")))?;
        let setting = Self { surroundings, fzf: version_of("fzf") };
        let catalog = catalogs::catalog(LINES)?;
        let titles = catalog.items.iter().map(|item| item.title.in_lang(Lang::En));
        let lines: String = titles.flat_map(|title| [title, "\n"]).collect();
        replace_file(&setting.path("list"), lines.as_bytes())?;
        replace_file(&setting.path("catalog"), &postcard::to_allocvec(&catalog)?)?;
        compile(HELLO_SOURCE, &setting.path(HELLO))?;
        setting.surroundings.leave_off("state", &catalog, 0)?;
        setting.surroundings.leave_off("state-built-in", &builtin::catalog()?, 0)?;
        Ok(setting)
    }

    /// Waypost as it is installed, with its own roadmaps, where the learner left off.
    pub(crate) fn waypost(&self) -> CommandBuilder {
        let mut command = self.surroundings.in_terminal("\"$0\"", &[WAYPOST.into()]);
        command.env("WAYPOST_STATE_DIR", self.path("state-built-in"));
        command
    }

    /// Waypost with the list as a roadmap.
    pub(crate) fn waypost_with_list(&self) -> Outcome<CommandBuilder> {
        let this = std::env::current_exe()?;
        let words = [this, self.path("catalog"), self.path("state")];
        Ok(self.surroundings.in_terminal(&format!("\"$0\" {ON_SCREEN} \"$1\" \"$2\""), &words))
    }

    /// The least program that prints a line.
    pub(crate) fn hello(&self) -> CommandBuilder {
        self.surroundings.in_terminal("\"$0\"", &[self.path(HELLO)])
    }

    /// `fzf` with the list, where it is installed.
    pub(crate) fn fzf(&self) -> Option<CommandBuilder> {
        self.fzf
            .as_ref()
            .map(|_| self.surroundings.in_terminal("fzf < \"$0\"", &[self.path("list")]))
    }

    /// A path in the folder of this run.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.surroundings.path(name)
    }

    /// What the figures come from.
    pub(crate) fn machine(&self) -> String {
        let fzf = self.fzf.as_deref().unwrap_or("not installed");
        format!("{}, fzf {fzf}", machine())
    }
}

/// The program, as `cargo bench` has built it.
pub(crate) const WAYPOST: &str = env!("CARGO_BIN_EXE_waypost");

/// Builds a program, optimized as Waypost is.
fn compile(source: &str, program: &Path) -> Outcome<()> {
    let file = program.with_extension("rs");
    replace_file(&file, source.as_bytes())?;
    let status = Command::new("rustc").arg("-O").arg(&file).arg("-o").arg(program).status()?;
    if status.success() { Ok(()) } else { Err("rustc fails".into()) }
}
