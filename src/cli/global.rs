//! The options of every command, and what they say.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::builtin;
use crate::catalog::{Lang, nearest};
use crate::config::{Known, Layer, Setting, Settings, Value};
use crate::error::Error;
use crate::i18n::Texts;
use crate::library::Library;
use crate::phrase::Phrase;
use crate::platform::{Environment, Paths, StandardFolders};
use crate::store::ConfigFile;

/// The theme without colours.
const NO_COLOURS: &str = "none";

/// What the options of every command say.
#[derive(Debug)]
pub(super) struct Global {
    pub(super) paths: Paths,
    pub(super) json: bool,
    /// What the environment, the options and, where it was read, the file say.
    pub(super) settings: Settings,
    /// What can be chosen.
    pub(super) known: Known,
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

/// The program without its commands, where this can be chosen.
pub(super) fn command(known: &Known, texts: &Texts) -> Command {
    let version = format!("{} (database {})", env!("CARGO_PKG_VERSION"), builtin::edition());
    Command::new("waypost")
        .version(version)
        .about(texts.get("cli"))
        .after_help(texts.get("cli.after"))
        .arg(flag("json").help(texts.get("cli.json")))
        .arg(flag("linear").help(texts.get("cli.linear")))
        .arg(
            option("lang", "LANG")
                .value_parser(PossibleValuesParser::new(Lang::ALL.map(Lang::code)))
                .ignore_case(true)
                .help(texts.get("cli.lang")),
        )
        .arg(
            option("theme", "NAME")
                .value_parser(ThemeNames(known.themes.clone()))
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

/// Takes every name, since the learner's own themes are only known with the folder of their data, and
/// names the built-in ones to the help and to shells.
#[derive(Clone)]
struct ThemeNames(Vec<String>);

impl TypedValueParser for ThemeNames {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(|name| PossibleValue::new(name.clone()))))
    }
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

    /// What `matches` say, if there are any, of a command line where this can be chosen, with the
    /// folders that this machine has.
    pub(super) fn read(
        matches: Option<&ArgMatches>,
        environment: &Environment<'_>,
        known: &Known,
    ) -> Self {
        let text = |name| matches?.get_one::<String>(name);
        let path = |name| matches?.get_one::<PathBuf>(name).cloned();
        let standard = StandardFolders::of_this_machine();
        let paths = Paths::find(path("data"), path("state"), environment, standard);
        let mut known = known.clone();
        known.themes.extend(paths.themes().iter().flat_map(|folder| (known.own_themes)(folder)));
        Self {
            paths,
            json: matches.is_some_and(|matches| matches.get_flag("json")),
            settings: settings(matches, environment),
            known,
            color: match text("color").map(String::as_str) {
                Some("always") => Color::Always,
                Some("never") => Color::Never,
                _ => Color::Auto,
            },
        }
    }

    /// Is everything to be said line by line?
    pub(super) fn is_linear(&self) -> bool {
        self.settings.get(Setting::Linear).0.is_on()
    }

    /// Has everything said line by line.
    pub(super) fn speak(&mut self) {
        self.settings.lay(Layer::Flag, Setting::Linear, Value::Switch(true));
    }

    /// Refuses a theme that there is not.
    ///
    /// # Errors
    /// When one was asked for.
    pub(super) fn check_theme(&self) -> Result<(), Error> {
        let (value, layer) = self.settings.get(Setting::Theme);
        let (name, known) = (value.as_word(), &self.known.themes);
        if layer < Layer::Flag || known.is_empty() || known.iter().any(|theme| theme == name) {
            return Ok(());
        }
        let hint = nearest(name, known.iter(), |name| name).map_or_else(
            || Phrase::new("hint-themes").with("known", known.join(", ")),
            |near| Phrase::new("hint-did-you-mean").with("nearest", near.as_str()),
        );
        Err(Error::user(Phrase::new("error-unknown-theme").with("name", name)).hint(hint))
    }

    /// The file of the settings; none when this machine has no folder for it.
    pub(super) fn config_file(&self) -> Option<ConfigFile> {
        self.paths.config_file.as_ref().map(ConfigFile::at)
    }
}

/// What the environment and the options say of the settings. A row here each.
fn settings(matches: Option<&ArgMatches>, environment: &Environment<'_>) -> Settings {
    let text = |name| matches?.get_one::<String>(name);
    let mut settings = Settings::default();
    if environment("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        settings.lay(Layer::Environment, Setting::Theme, Value::word(NO_COLOURS));
    }
    if text("color").is_some_and(|when| when == "never") {
        settings.lay(Layer::Flag, Setting::Theme, Value::word(NO_COLOURS));
    }
    if let Some(name) = text("theme") {
        settings.lay(Layer::Flag, Setting::Theme, Value::word(name));
    }
    if matches.is_some_and(|matches| matches.get_flag("linear")) {
        settings.lay(Layer::Flag, Setting::Linear, Value::Switch(true));
    }
    if let Some(code) = text("lang") {
        settings.lay(Layer::Flag, Setting::Language, Value::word(code));
    }
    settings
}
