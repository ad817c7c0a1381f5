//! The options of every command, and what they say.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::builtin;
use crate::catalog::Lang;
use crate::i18n::Texts;
use crate::library::Library;
use crate::platform::{Environment, Paths, StandardFolders};

/// What the options of every command say.
#[derive(Debug)]
pub(super) struct Global {
    pub(super) paths: Paths,
    pub(super) json: bool,
    pub(super) lang: Option<Lang>,
    pub(super) theme: Option<String>,
    /// The names of the themes that can be asked for.
    pub(super) themes: Vec<&'static str>,
    pub(super) color: Color,
}

/// When to write colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    Always,
    Never,
}

/// The program without its commands, on a screen that knows these themes.
pub(super) fn command(themes: &[&'static str], texts: &Texts) -> Command {
    let version = format!("{} (database {})", env!("CARGO_PKG_VERSION"), builtin::edition());
    Command::new("waypost")
        .version(version)
        .about(texts.get("cli"))
        .after_help(texts.get("cli.after"))
        .arg(flag("json").help(texts.get("cli.json")))
        .arg(
            option("lang", "LANG")
                .value_parser(PossibleValuesParser::new(Lang::ALL.map(Lang::code)))
                .ignore_case(true)
                .help(texts.get("cli.lang")),
        )
        .arg(
            option("theme", "NAME")
                .value_parser(PossibleValuesParser::new(themes.iter().copied()))
                .help(texts.get("cli.theme")),
        )
        .arg(
            option("color", "WHEN")
                .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
                .default_value("auto")
                .help(texts.get("cli.color")),
        )
        .arg(folder("data").help(texts.get("cli.data")))
        .arg(folder("state").help(texts.get("cli.state")))
}

fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).global(true).action(ArgAction::SetTrue)
}

fn option(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).long(name).global(true).value_name(value)
}

fn folder(name: &'static str) -> Arg {
    option(name, "DIR").value_parser(clap::value_parser!(PathBuf))
}

impl Global {
    /// The roadmaps of the learner's own.
    pub(super) fn library(&self) -> Library {
        Library::new(self.paths.roadmaps(), self.paths.cache.clone())
    }

    /// What `matches` say, if there are any, of a command line that knows these themes, with the
    /// folders that this machine has.
    pub(super) fn read(
        matches: Option<&ArgMatches>,
        environment: &Environment<'_>,
        themes: &[&'static str],
    ) -> Self {
        let text = |name| matches?.get_one::<String>(name);
        let path = |name| matches?.get_one::<PathBuf>(name).cloned();
        let standard = StandardFolders::of_this_machine();
        Self {
            paths: Paths::find(path("data"), path("state"), environment, standard),
            json: matches.is_some_and(|matches| matches.get_flag("json")),
            lang: text("lang").and_then(|code| Lang::from_code(code)),
            theme: text("theme").cloned(),
            themes: themes.to_vec(),
            color: match text("color").map(String::as_str) {
                Some("always") => Color::Always,
                Some("never") => Color::Never,
                _ => Color::Auto,
            },
        }
    }
}
