//! [`Invocation`]: what the program was asked for.

use std::ffi::OsString;
use std::mem::ManuallyDrop;
use std::path::PathBuf;

use clap::{ArgMatches, Command};

use super::commands::{COMMANDS, DOES_WITHOUT, Entry};
use super::config;
use super::context::Context;
use super::global::{self, Global};
use super::look::spoken;
use super::report::Report;
use super::{linear, usage};
use crate::config::{Known, Settings};
use crate::error::Error;
use crate::i18n::Texts;
use crate::library::Library;
use crate::phrase::Phrase;
use crate::platform::Environment;
use crate::store::{ConfigFile, Store};

/// What the program was asked for: a command, or the screen.
#[derive(Debug)]
pub struct Invocation {
    /// What was read of the arguments, if there were any.
    matches: Option<ArgMatches>,
    global: Global,
}

/// The whole command line of a program where this can be chosen.
pub(super) fn command(known: &Known, texts: &Texts) -> Command {
    let commands = COMMANDS.iter().map(|entry| (entry.command)(texts));
    global::command(known, texts).subcommands(commands)
}

/// The same, but of the commands only those in full that these arguments name: to describe all of them
/// takes longer than to do what most are asked for.
fn command_of(arguments: &[OsString], known: &Known, texts: &Texts) -> Command {
    let is_named = |name: &str| arguments.iter().any(|argument| argument == name);
    if !COMMANDS.iter().any(|entry| is_named(entry.name)) || HELP.into_iter().any(is_named) {
        return command(known, texts);
    }
    let described = |entry: &Entry| {
        if is_named(entry.name) { (entry.command)(texts) } else { Command::new(entry.name) }
    };
    global::command(known, texts).subcommands(COMMANDS.iter().map(described))
}

/// What is asked for in these words can be about any command.
const HELP: [&str; 3] = ["help", "--help", "-h"];

impl Invocation {
    /// Reads the arguments of the program, the first of which is its name, and the file of the
    /// settings. `known` is what can be chosen.
    ///
    /// # Errors
    /// The report of mistakes in either, or of the help or version that was asked for.
    pub fn parse(
        arguments: impl IntoIterator<Item = OsString>,
        environment: &Environment<'_>,
        known: &Known,
        texts: &Texts,
    ) -> Result<Self, Report> {
        let arguments: Vec<OsString> = arguments.into_iter().collect();
        if arguments.len() <= 1 {
            // The screen comes sooner when not all commands have to be described for it.
            let global = Global::read(None, environment, known);
            return Self { global, matches: None }.with_file(texts);
        }
        match command_of(&arguments, known, texts).try_get_matches_from(arguments) {
            Ok(matches) => {
                let global = Global::read(Some(&matches), environment, known);
                global.check_theme().map_err(|error| Report::failed(&error, texts))?;
                Self { global, matches: Some(matches) }.with_file(texts)
            }
            Err(asked) if !asked.use_stderr() => {
                Err(Report::done(usage::help(&asked.render().to_string(), texts)))
            }
            Err(refused) => {
                let error = usage::error(&refused);
                Err(Report::failed(&error, texts))
            }
        }
    }

    /// The same with what the file of the settings says. A command that helps to mend that file does
    /// without what is wrong.
    fn with_file(mut self, texts: &Texts) -> Result<Self, Report> {
        let name = self.matches.as_ref().and_then(ArgMatches::subcommand_name);
        let must_go_on = name.is_some_and(|name| DOES_WITHOUT.contains(&name));
        match config::in_file(self.global.config_file().as_ref(), &self.global.known) {
            Ok(written) => self.global.settings.lay_file(written),
            Err(_) if must_go_on => {}
            Err(refused) => return Err(refused.report(texts)),
        }
        Ok(self)
    }

    /// Is it the screen that was asked for, not a command?
    pub fn wants_screen(&self) -> bool {
        self.matches.as_ref().and_then(ArgMatches::subcommand_name).is_none()
    }

    /// Does what the command is asked for, in the language of `texts`.
    pub fn run(self, environment: &Environment<'_>, texts: &Texts) -> Report {
        let asked = self.matches.as_ref().and_then(ArgMatches::subcommand);
        let Some((name, matches)) = asked else { return Report::default() };
        let Some(entry) = COMMANDS.iter().find(|entry| entry.name == name) else {
            return Report::default();
        };
        let mut context = match Context::new(self.global, environment, texts, entry.reads_own) {
            // The program ends with its command: to take the catalog apart before that is time for nothing.
            Ok(context) => ManuallyDrop::new(context),
            Err(error) => return Report::failed(&error, texts),
        };
        let outcome = (entry.run)(matches, &mut context);
        let notes = context.notes(&outcome);
        let mut report = outcome.unwrap_or_else(|error| Report::failed(&error, texts));
        // What was found on the way comes before what the command itself has to say.
        report.notes.splice(0..0, notes);
        if context.look.is_linear {
            report.notes.iter_mut().for_each(|note| *note = in_words(note));
        }
        report
    }

    /// Talks with the learner line by line, in place of the screen, until they leave.
    ///
    /// # Errors
    /// When it was asked for as JSON, the program file is damaged, or lines can no longer be read or
    /// written.
    pub fn talk(self, environment: &Environment<'_>, texts: &Texts) -> Result<(), Error> {
        self.check_screen()?;
        linear::run(self.global, environment, texts)
    }

    /// Is everything to be said line by line?
    pub fn is_linear(&self) -> bool {
        self.global.is_linear()
    }

    /// The roadmaps of the learner's own.
    pub fn library(&self) -> Library {
        self.global.library()
    }

    /// The journal of the screen; none when this machine has no folder for it.
    pub fn store(&self) -> Option<Store> {
        self.global.paths.state.as_ref().map(Store::open)
    }

    /// The folder of the learner's own themes.
    pub fn themes(&self) -> Option<PathBuf> {
        self.global.paths.themes()
    }

    /// The settings, and who says so.
    pub fn settings(&self) -> Settings {
        self.global.settings.clone()
    }

    /// The file of the settings; none when this machine has no folder for it.
    pub fn config_file(&self) -> Option<ConfigFile> {
        self.global.config_file()
    }

    /// What the settings can be.
    pub fn known(&self) -> Known {
        self.global.known.clone()
    }

    /// Refuses what makes no sense for the screen.
    ///
    /// # Errors
    /// When it was asked for as JSON.
    pub fn check_screen(&self) -> Result<(), Error> {
        if self.global.json {
            let what = Phrase::new("error-no-json").with("what", "waypost");
            return Err(Error::user(what).hint(Phrase::new("hint-no-json-screen")));
        }
        Ok(())
    }
}

/// The lines of `note` without signs.
fn in_words(note: &str) -> String {
    note.lines().map(spoken).collect::<Vec<_>>().join("\n")
}

/// Does what `words`, the name of a command and its arguments, ask for, with the options of `context`.
///
/// # Errors
/// The command's own, and mistakes in the arguments.
pub(super) fn run_in(context: &mut Context<'_>, words: &[OsString]) -> Result<Report, Error> {
    let texts = context.texts;
    let program = OsString::from("waypost");
    let words: Vec<OsString> = std::iter::once(program).chain(words.iter().cloned()).collect();
    let matches = command_of(&words, &context.known, texts).try_get_matches_from(words);
    let matches = match matches {
        Ok(matches) => matches,
        Err(asked) if !asked.use_stderr() => {
            return Ok(Report::done(usage::help(&asked.render().to_string(), texts)));
        }
        Err(refused) => return Err(usage::error(&refused)),
    };
    let Some((name, matches)) = matches.subcommand() else { return Ok(Report::default()) };
    match COMMANDS.iter().find(|entry| entry.name == name) {
        Some(entry) => (entry.run)(matches, context),
        None => Ok(Report::default()), // the parser knows the same commands
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;

    #[test]
    fn the_table_of_arguments_has_no_contradictions() {
        command(&Known::default(), &Texts::english()).debug_assert();
    }

    #[test]
    fn every_help_text_is_in_the_locale_file() {
        let texts = Texts::english();
        let mut all = command(&Known::default(), &texts);
        all.build();
        let own = [all.render_long_help().to_string()];
        let commands = all.get_subcommands_mut().filter(|command| command.get_name() != "help");
        let helps = commands.map(|command| command.render_long_help().to_string());
        for help in own.into_iter().chain(helps) {
            assert!(!help.contains("cli-") && !help.contains("cli."), "{help}");
        }
        for command in all.get_subcommands() {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            for argument in command.get_arguments() {
                let name = format!("{} {}", command.get_name(), argument.get_id());
                assert!(argument.get_help().is_some(), "{name} has no help");
            }
        }
    }

    #[test]
    fn the_edition_of_the_database_is_part_of_the_version() {
        let arguments = ["waypost", "--version"].map(OsString::from);
        let report = Invocation::parse(arguments, &|_| None, &Known::default(), &Texts::english())
            .unwrap_err();
        assert_eq!(
            report,
            Report::done(format!("waypost 0.1.0 (database {})\n", builtin::edition()))
        );
    }
}
