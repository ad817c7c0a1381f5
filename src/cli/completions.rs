//! `waypost completions`: a script with which a shell completes commands, options and their values.

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::{Shell, generate};

use super::context::Context;
use super::invocation;
use super::report::Report;
use crate::error::Error;
use crate::i18n::Texts;

pub(super) fn command(texts: &Texts) -> Command {
    let shell = Arg::new("shell")
        .value_name("SHELL")
        .required(true)
        .value_parser(value_parser!(Shell))
        .help(texts.get("cli-completions.shell"));
    Command::new("completions").about(texts.get("cli-completions")).arg(shell)
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    context.refuse_json("waypost completions")?;
    let mut script = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        let mut command = invocation::command(&context.known, context.texts);
        let name = command.get_name().to_owned();
        generate(*shell, &mut command, name, &mut script);
    }
    Ok(Report::done(String::from_utf8_lossy(&script)))
}
