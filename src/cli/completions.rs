//! `waypost completions`: a script with which a shell completes commands, options, ids and values.
//!
//! The scripts ask `waypost complete`, so that they know everything that there is now. Only elvish has a
//! script that knows commands and options by heart.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::{Shell, generate};

use super::context::Context;
use super::invocation;
use super::report::Report;
use crate::error::Error;
use crate::i18n::Texts;

/// The shells, each with its script; none where the library makes it.
const SHELLS: [(&str, Option<&str>); 5] = [
    ("bash", Some(include_str!("../../assets/completions/waypost.bash"))),
    ("elvish", None),
    ("fish", Some(include_str!("../../assets/completions/waypost.fish"))),
    ("powershell", Some(include_str!("../../assets/completions/waypost.ps1"))),
    ("zsh", Some(include_str!("../../assets/completions/waypost.zsh"))),
];

pub(super) fn command(texts: &Texts) -> Command {
    let shell = Arg::new("shell")
        .value_name("SHELL")
        .required(true)
        .value_parser(PossibleValuesParser::new(SHELLS.map(|(name, _)| name)))
        .help(texts.get("cli-completions.shell"));
    Command::new("completions").about(texts.get("cli-completions")).arg(shell)
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    context.refuse_json("waypost completions")?;
    let asked = matches.get_one::<String>("shell").map_or("", String::as_str);
    let script = SHELLS.iter().find(|(name, _)| *name == asked).and_then(|(_, script)| *script);
    if let Some(script) = script {
        return Ok(Report::done(script));
    }
    let mut script = Vec::new();
    let mut command = invocation::command(&context.known, context.texts);
    generate(Shell::Elvish, &mut command, "waypost", &mut script);
    Ok(Report::done(String::from_utf8_lossy(&script)))
}
