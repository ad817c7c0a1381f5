//! `waypost man`: the manual page, with all commands on it.

use std::io;

use clap::{Arg, ArgMatches, Command};
use clap_mangen::Man;
use clap_mangen::roff::{Inline, Roff, bold, italic, roman};

use super::context::Context;
use super::invocation;
use super::report::Report;
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;

pub(super) fn command(texts: &Texts) -> Command {
    Command::new("man").about(texts.get("cli-man"))
}

pub(super) fn run(_: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    context.refuse_json("waypost man")?;
    let command = invocation::command(&context.known, context.texts);
    let page = page(command.disable_help_subcommand(true), context.texts);
    let page = page.map_err(|why| Error::outside(Phrase::new("error-output")).because(why))?;
    Ok(Report::done(String::from_utf8_lossy(&page)))
}

/// What holds for the whole program, then each command.
fn page(mut program: Command, texts: &Texts) -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    let man = Man::new(program.clone());
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    program.build();
    let mut roff = Roff::new();
    let heading = |roff: &mut Roff, id| {
        roff.control("SH", [texts.get(id).as_str()]);
    };
    heading(&mut roff, "cli-man.synopsis");
    roff.text([bold(usage(&mut program))]);
    heading(&mut roff, "cli-man.description");
    roff.text([roman(texts.get("cli-man.what"))]);
    heading(&mut roff, "cli-man.options");
    program.get_arguments().for_each(|argument| describe(&mut roff, argument));
    heading(&mut roff, "cli-man.commands");
    let commands = program.get_subcommands_mut().filter(|command| !command.is_hide_set());
    commands.for_each(|command| section(&mut roff, command));
    heading(&mut roff, "cli-man.exit");
    roff.text([roman(texts.get("cli.after"))]);
    roff.to_writer(&mut page)?;
    Ok(page)
}

/// `waypost list [OPTIONS] [ROADMAP[/SECTION]]`.
fn usage(command: &mut Command) -> String {
    let usage = command.render_usage().to_string();
    usage.split_once(": ").map_or(usage.as_str(), |(_, usage)| usage).to_owned()
}

/// How a command is written, what it does, and the arguments that only it has.
fn section(roff: &mut Roff, command: &mut Command) {
    roff.control("SS", [usage(command).as_str()]);
    for text in [command.get_about(), command.get_after_help()].into_iter().flatten() {
        roff.control("PP", []);
        roff.text([roman(text.to_string())]);
    }
    let is_own = |argument: &&Arg| !argument.is_global_set() && argument.get_id() != "help";
    command.get_arguments().filter(is_own).for_each(|argument| describe(roff, argument));
}

/// An argument, and what it is for.
fn describe(roff: &mut Roff, argument: &Arg) {
    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    roff.control("TP", []);
    roff.text(head(argument));
    roff.text([roman(help + &values(argument))]);
}

/// `-o, --output FILE`, or the name of what is given without an option.
fn head(argument: &Arg) -> Vec<Inline> {
    let short = argument.get_short().map(|short| format!("-{short}"));
    let long = argument.get_long().map(|long| format!("--{long}"));
    let mut head = Vec::new();
    for name in short.into_iter().chain(long) {
        if !head.is_empty() {
            head.push(roman(", "));
        }
        head.push(bold(name));
    }
    if argument.get_action().takes_values() {
        let names = argument.get_value_names().unwrap_or_default();
        head.extend((!head.is_empty()).then(|| roman(" ")));
        head.push(italic(names.join(" ")));
    }
    head
}

/// ` (bash, zsh)`, where only some values can be given.
fn values(argument: &Arg) -> String {
    let values = argument.get_possible_values();
    let names: Vec<&str> = values.iter().map(clap::builder::PossibleValue::get_name).collect();
    if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) }
}
