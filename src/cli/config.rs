//! `waypost config`: the settings, and the file in which they stand.

mod document;
mod file;
mod list;
mod refused;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::context::Context;
use super::report::Report;
use crate::config::{InFile, Known, Setting, Wrong, check};
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::store::ConfigFile;
pub(super) use file::write;
use refused::Refused;

pub(super) fn command(texts: &Texts) -> Command {
    let names = Setting::ALL.iter().map(|setting| setting.name()).collect::<Vec<_>>().join(", ");
    let after = Phrase::new("cli-config.after").with("names", names);
    let key = |help| Arg::new("key").value_name("KEY").required(true).help(texts.get(help));
    let value = Arg::new("value")
        .value_name("VALUE")
        .action(ArgAction::Append)
        .num_args(0..)
        .allow_hyphen_values(true)
        .help(texts.get("cli-config.value"));
    let part = |name: &'static str, about| Command::new(name).about(texts.get(about));
    Command::new("config")
        .about(texts.get("cli-config"))
        .after_help(texts.say(&after))
        .subcommand(part("get", "cli-config.get").arg(key("cli-config.key")))
        .subcommand(part("set", "cli-config.set").arg(key("cli-config.key")).arg(value))
        .subcommand(part("init", "cli-config.init"))
        .subcommand(part("path", "cli-config.path"))
        .subcommand(part("check", "cli-config.check"))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    match matches.subcommand() {
        Some(("get", matches)) => list::one(context, named(matches)?),
        Some(("set", matches)) => {
            let words: Vec<&str> = matches
                .get_many::<String>("value")
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect();
            file::set(context, named(matches)?, &words.join(" "))
        }
        Some(("init", _)) => file::init(context),
        Some(("path", _)) => file::path(context),
        Some(("check", _)) => file::check(context),
        _ => list::all(context),
    }
}

/// What stands in the file of the settings; nothing where there is none.
pub(super) fn in_file(file: Option<&ConfigFile>, known: &Known) -> Result<InFile, Refused> {
    let Some(file) = file else { return Ok(InFile::default()) };
    let bytes = file.read().map_err(Refused::Unreadable)?.unwrap_or_default();
    check(&bytes, known).map_err(|mistakes| Refused::Wrong { path: file.shown(), mistakes })
}

/// The setting that is asked for.
fn named(matches: &ArgMatches) -> Result<Setting, Error> {
    let name = matches.get_one::<String>("key").map(String::as_str).unwrap_or_default();
    Setting::find(name).map_err(refused)
}

fn refused(wrong: Wrong) -> Error {
    Error::user(wrong.what).hint(wrong.hint)
}
