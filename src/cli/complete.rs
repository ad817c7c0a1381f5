//! `waypost complete`: what the last of these words may become. The scripts of `waypost completions` ask it.

mod values;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::context::Context;
use super::invocation;
use super::report::Report;
use crate::text::clean;
use values::values;

/// What the scripts ask; nobody else has to know it.
pub(super) const NAME: &str = "complete";

/// What is between the name of an option and its value, where that is the same word.
const EQUALS: char = '=';

/// What a word may become.
pub(super) struct Candidate {
    /// The whole word.
    pub(super) value: String,
    /// What that is, where it is worth a word.
    pub(super) about: String,
}

pub(super) fn command() -> Command {
    let words = Arg::new("words").num_args(0..).last(true).allow_hyphen_values(true);
    let next = Arg::new("next").long("next").action(ArgAction::SetTrue);
    Command::new(NAME).hide(true).arg(next).arg(words)
}

/// A line for each: the word, a tab, and what that is.
pub(super) fn run(matches: &ArgMatches, context: &Context<'_>) -> Report {
    let words = matches.get_many::<String>("words").into_iter().flatten();
    // The first word is the program.
    let mut words: Vec<&str> = words.skip(1).map(String::as_str).collect();
    if matches.get_flag("next") {
        words.push("");
    }
    let Some((typed, before)) = words.split_last() else { return Report::default() };
    let mut command = invocation::command(&context.known, context.texts);
    command.build();
    let mut candidates = Line::read(&command, before).candidates(typed, context);
    candidates.retain(|candidate| candidate.value.starts_with(typed));
    let line = |Candidate { value, about }: Candidate| {
        let about = about.lines().next().map(clean).unwrap_or_default();
        if about.is_empty() { format!("{value}\n") } else { format!("{value}\t{about}\n") }
    };
    Report::done(candidates.into_iter().map(line).collect::<String>())
}

/// A command line, as far as it is written.
struct Line<'a> {
    /// The command that the next word is about.
    command: &'a Command,
    /// The option whose value the next word is.
    option: Option<&'a Arg>,
    /// So many words stand where arguments do.
    positionals: usize,
    /// Can no option follow?
    is_past_options: bool,
}

impl<'a> Line<'a> {
    fn read(program: &'a Command, before: &[&str]) -> Self {
        let mut line =
            Self { command: program, option: None, positionals: 0, is_past_options: false };
        for word in before {
            line.take(word);
        }
        line
    }

    fn take(&mut self, word: &str) {
        if self.option.take().is_some() {
            return;
        }
        if !self.is_past_options && word == "--" {
            self.is_past_options = true;
        } else if !self.is_past_options && word.len() > 1 && word.starts_with('-') {
            let is_whole = word.starts_with("--") && word.contains(EQUALS);
            self.option = self.option(word).filter(|arg| !is_whole && takes_value(arg));
        } else if let Some(command) = self.command.find_subcommand(word) {
            (self.command, self.positionals) = (command, 0);
        } else {
            self.positionals += 1;
        }
    }

    /// The option that `word` names: `--name`, `--name=value` or `-n`.
    fn option(&self, word: &str) -> Option<&'a Arg> {
        let name = word.split(EQUALS).next().unwrap_or(word);
        self.command.get_arguments().find(|arg| match name.strip_prefix("--") {
            Some(long) => arg.get_long() == Some(long),
            None => arg.get_short().is_some_and(|short| name.ends_with(short)),
        })
    }

    fn candidates(&self, typed: &str, context: &Context<'_>) -> Vec<Candidate> {
        if let Some(option) = self.option {
            return values(option, typed, context);
        }
        if !self.is_past_options && typed.starts_with('-') {
            return match typed.split_once(EQUALS) {
                Some((name, value)) => {
                    let given = |candidate: Candidate| Candidate {
                        value: format!("{name}{EQUALS}{}", candidate.value),
                        ..candidate
                    };
                    let option = self.option(name).into_iter();
                    option.flat_map(|option| values(option, value, context)).map(given).collect()
                }
                None => self.options(),
            };
        }
        let commands = self.command.get_subcommands().filter(|one| !one.is_hide_set());
        let mut candidates: Vec<Candidate> = commands
            .filter(|_| self.positionals == 0)
            .map(|one| candidate(one.get_name(), one.get_about().map(ToString::to_string)))
            .collect();
        let arguments: Vec<&Arg> = self.command.get_positionals().collect();
        // The last one may take more than one word.
        let argument = arguments.get(self.positionals).or_else(|| arguments.last());
        candidates.extend(argument.iter().flat_map(|argument| values(argument, typed, context)));
        candidates
    }

    fn options(&self) -> Vec<Candidate> {
        let options = self.command.get_arguments().filter(|arg| !arg.is_hide_set());
        let of = |arg: &Arg| {
            let about = arg.get_help().map(ToString::to_string);
            arg.get_long().map(|long| candidate(&format!("--{long}"), about))
        };
        options.filter_map(of).collect()
    }
}

fn takes_value(arg: &Arg) -> bool {
    arg.get_action().takes_values()
}

pub(super) fn candidate(value: &str, about: Option<String>) -> Candidate {
    Candidate { value: value.to_owned(), about: about.unwrap_or_default() }
}
