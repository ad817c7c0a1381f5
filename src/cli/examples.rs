//! What commands look like in use: the end of each page of help, and of each part of the manual page.

use clap::Command;

use crate::i18n::Texts;

/// Command lines below the name of each command, which is in brackets.
const EXAMPLES: &str = include_str!("../../assets/examples.txt");

/// The names of all commands, each with its examples.
fn all() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let parts = EXAMPLES.split("\n[").skip(1).filter_map(|part| part.split_once("]\n"));
    parts.map(|(name, lines)| (name, lines.lines().filter(|line| !line.is_empty()).collect()))
}

/// `command`, called so behind `waypost`, and its own commands, with their examples.
pub(super) fn shown(command: Command, name: &str, texts: &Texts) -> Command {
    let names: Vec<String> =
        command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    let command = names.into_iter().fold(command, |command, one| {
        let whole = format!("{name} {one}");
        command.mut_subcommand(one, |one| shown(one, &whole, texts))
    });
    let Some((_, lines)) = all().find(|(of, _)| *of == name) else { return command };
    let before = command.get_after_help().map(|text| format!("{text}\n\n")).unwrap_or_default();
    let lines = lines.join("\n  ");
    command.after_help(format!("{before}{}\n  {lines}", texts.get("cli-help.examples")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::invocation;
    use crate::config::Known;

    /// The words of a command line, as a shell takes them, up to where it is sent elsewhere.
    fn words(line: &str) -> Vec<String> {
        let (mut words, mut quote) = (vec![String::new()], None);
        let line = [" < ", " > "].iter().fold(line, |line, sign| line.split(sign).next().unwrap());
        for letter in line.chars() {
            match (letter, quote) {
                ('\'', None) => quote = Some(letter),
                ('\'', Some(_)) => quote = None,
                (' ', None) => words.push(String::new()),
                _ => words.last_mut().unwrap().push(letter),
            }
        }
        words
    }

    /// The names of all commands, those below others with the names of these.
    fn names(command: &Command, before: &str) -> Vec<String> {
        let shown = command.get_subcommands().filter(|one| !one.is_hide_set());
        let whole = |one: &Command| format!("{before}{}", one.get_name());
        shown.flat_map(|one| [vec![whole(one)], names(one, &(whole(one) + " "))].concat()).collect()
    }

    #[test]
    fn every_command_has_examples_and_each_is_understood() {
        let program = || invocation::command(&Known::default(), &Texts::english());
        let names = names(&program(), "");
        let shown: Vec<&str> = all().map(|(name, _)| name).collect();
        assert_eq!(shown, names);
        for (name, lines) in all() {
            let parts = lines.iter().flat_map(|line| line.split(" | "));
            let ours: Vec<&str> = parts.filter(|part| part.starts_with("waypost ")).collect();
            let begin = format!("waypost {name}");
            assert!(ours.iter().any(|part| part.starts_with(&begin)), "{name}");
            for part in ours {
                let read = program().try_get_matches_from(words(part));
                assert!(read.is_ok(), "{part}: {}", read.unwrap_err());
            }
        }
    }
}
