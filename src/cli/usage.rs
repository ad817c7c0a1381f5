//! What the library that reads arguments says, in our words: mistakes in the form of all our errors, and
//! pages of help.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;

/// The error that `refused` means.
pub(super) fn error(refused: &clap::Error) -> Error {
    Error::user(what(refused)).hint(hint(refused))
}

/// What is wrong. Of mistakes that are not told apart here, what the library says of them, in English.
fn what(refused: &clap::Error) -> Phrase {
    let said = |kind| refused.get(kind).map(listed).filter(|said| !said.is_empty());
    let argument = said(ContextKind::InvalidArg);
    let value = said(ContextKind::InvalidValue);
    match (refused.kind(), argument, value) {
        (ErrorKind::UnknownArgument, Some(argument), _) => {
            Phrase::new("usage-unknown-argument").with("argument", argument)
        }
        (ErrorKind::InvalidSubcommand, ..) => {
            let command = said(ContextKind::InvalidSubcommand).unwrap_or_default();
            Phrase::new("usage-unknown-command").with("command", command)
        }
        (ErrorKind::InvalidValue, Some(argument), None) => {
            Phrase::new("usage-no-value").with("argument", argument)
        }
        (ErrorKind::InvalidValue, Some(argument), Some(value)) => {
            Phrase::new("usage-wrong-value").with("value", value).with("argument", argument)
        }
        (ErrorKind::ValueValidation, Some(argument), Some(value)) => {
            let why = std::error::Error::source(refused).map(ToString::to_string);
            let phrase = Phrase::new("usage-refused-value").with("value", value);
            phrase.with("argument", argument).with("why", why.unwrap_or_default())
        }
        (ErrorKind::MissingRequiredArgument, Some(arguments), _) => {
            Phrase::new("usage-missing").with("arguments", arguments)
        }
        (ErrorKind::ArgumentConflict, Some(argument), _) => {
            let other = said(ContextKind::PriorArg).unwrap_or_default();
            let id = if argument == other { "usage-twice" } else { "usage-conflict" };
            let phrase = Phrase::new(id).with("argument", argument);
            if id == "usage-twice" { phrase } else { phrase.with("other", other) }
        }
        (ErrorKind::MissingSubcommand, ..) => {
            let command = said(ContextKind::InvalidSubcommand).unwrap_or_default();
            Phrase::new("usage-no-command").with("command", command)
        }
        _ => Phrase::new("error-usage").with("what", in_english(refused)),
    }
}

/// What to do: write what is most like it, or one of the values, or the command as it is written.
fn hint(refused: &clap::Error) -> Phrase {
    let said = |kind| refused.get(kind).map(listed).filter(|said| !said.is_empty());
    let similar =
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let nearest = similar.into_iter().find_map(|kind| refused.get(kind));
    if let Some(nearest) = nearest {
        let names = listed(nearest).replace(", ", "`, `");
        return Phrase::new("hint-did-you-mean").with("nearest", names);
    }
    if let Some(tip) = said(ContextKind::Suggested) {
        return Phrase::new("hint-usage-advice").with("advice", tip);
    }
    if let Some(values) = said(ContextKind::ValidValue) {
        return Phrase::new("hint-values").with("values", values);
    }
    let usage =
        said(ContextKind::Usage).and_then(|usage| Some(usage.split_once(": ")?.1.to_owned()));
    match usage.as_deref().and_then(|usage| usage.lines().next()) {
        Some(usage) if usage.ends_with("[COMMAND]") => Phrase::new("hint-commands"),
        Some(usage) => Phrase::new("hint-usage").with("usage", usage),
        None => Phrase::new("hint-usage-help"),
    }
}

/// A value of a message, or all of them.
fn listed(value: &ContextValue) -> String {
    match value {
        ContextValue::String(one) => one.clone(),
        ContextValue::Strings(all) => all.join(", "),
        ContextValue::StyledStr(one) => one.to_string(),
        ContextValue::StyledStrs(all) => {
            all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// The message of the library up to where it shows how the command is written.
fn in_english(refused: &clap::Error) -> String {
    let rendered = refused.render().to_string();
    let said = rendered.strip_prefix("error: ").unwrap_or(&rendered);
    let said = said.split("\nUsage:").next().unwrap_or(said);
    let said = said.split("\nFor more information").next().unwrap_or(said);
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the library says itself on a page of help: headings, which are whole lines; what begins a line; and
/// what ends one.
const HEADINGS: [(&str, &str); 3] = [
    ("Commands:", "cli-help.commands"),
    ("Arguments:", "cli-help.arguments"),
    ("Options:", "cli-help.options"),
];
const USAGE: (&str, &str) = ("Usage:", "cli-help.usage");
const ENDS: [(&str, &str); 3] = [
    ("Print help", "cli-help.help"),
    ("Print version", "cli-help.version"),
    ("Print this message or the help of the given subcommand(s)", "cli-help.of-command"),
];
const VALUES: [(&str, &str); 2] =
    [("[default: ", "cli-help.default"), ("[possible values: ", "cli-help.values")];

/// The page of help `rendered` in the language of `texts`.
pub(super) fn help(rendered: &str, texts: &Texts) -> String {
    let lines = rendered.lines().map(|line| help_line(line, texts) + "\n");
    lines.collect()
}

fn help_line(line: &str, texts: &Texts) -> String {
    if let Some((_, id)) = HEADINGS.iter().find(|(heading, _)| *heading == line) {
        return texts.get(id);
    }
    if let Some(rest) = line.strip_prefix(USAGE.0) {
        return texts.get(USAGE.1) + rest;
    }
    let end = ENDS.iter().find_map(|(end, id)| Some((line.strip_suffix(end)?, id)));
    if let Some((before, id)) = end.filter(|(before, _)| before.ends_with("  ")) {
        return format!("{before}{}", texts.get(id));
    }
    let mut line = line.to_owned();
    for (begin, id) in VALUES {
        line = line.replace(begin, &format!("[{} ", texts.get(id)));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Texts;

    fn report(arguments: &[&str]) -> String {
        let texts = Texts::english();
        let themes = ["dark", "auto"].map(str::to_owned).to_vec();
        let known = crate::config::Known { themes, ..crate::config::Known::default() };
        let command = super::super::invocation::command(&known, &texts);
        let refused = command.try_get_matches_from(arguments).unwrap_err();
        texts.report(&error(&refused))
    }

    #[test]
    fn a_mistyped_option_command_or_value_names_the_right_one() {
        assert_eq!(
            report(&["waypost", "serch"]),
            "error: unrecognized subcommand 'serch'\nhint: did you mean `searches`, `search`?"
        );
        assert_eq!(
            report(&["waypost", "do"]),
            "error: unrecognized subcommand 'do'\nhint: did you mean `doctor`, `doing`, `done`?"
        );
        assert_eq!(
            report(&["waypost", "list", "--jsn"]),
            "error: unexpected argument '--jsn' found\nhint: did you mean `--json`?"
        );
        assert_eq!(
            report(&["waypost", "--color", "alway"]),
            "error: invalid value 'alway' for '--color <WHEN>'\n\
             hint: did you mean `always`?"
        );
        assert_eq!(
            report(&["waypost", "--color", "red"]),
            "error: invalid value 'red' for '--color <WHEN>'\nhint: values: auto, always, never"
        );
    }

    #[test]
    fn what_is_like_nothing_gets_the_list_of_all() {
        assert_eq!(
            report(&["waypost", "frobnicate"]),
            "error: unrecognized subcommand 'frobnicate'\n\
             hint: `waypost --help` shows all commands and options"
        );
    }

    #[test]
    fn what_is_missing_is_named() {
        assert_eq!(
            report(&["waypost", "show"]),
            "error: the following required arguments were not provided: <ID>\n\
             hint: usage: waypost show <ID>"
        );
    }

    #[test]
    fn nothing_of_the_library_is_left_in_help_and_errors_of_another_language() {
        let texts = Texts::of(crate::catalog::Lang::Ru);
        let known = crate::config::Known::default();
        let all = || super::super::invocation::command(&known, &texts);
        let mut pages = Vec::new();
        for command in [&["waypost", "--help"][..], &["waypost", "timer", "start", "--help"]] {
            let asked = all().try_get_matches_from(command).unwrap_err();
            pages.push(help(&asked.render().to_string(), &texts));
        }
        for wrong in [
            &["waypost", "serch"][..],
            &["waypost", "list", "--jsn"],
            &["waypost", "--color", "red"],
            &["waypost", "--lang"],
            &["waypost", "show"],
            &["waypost", "undo", "0"],
            &["waypost", "list", "--json", "--json"],
        ] {
            let refused = all().try_get_matches_from(wrong).unwrap_err();
            pages.push(texts.report(&error(&refused)));
        }
        let english =
            ["Usage", "Options", "Commands", "Arguments", "Print", "possible", "default:"];
        let errors = ["unexpected", "unrecognized", "invalid", "required", "value", "cannot"];
        for page in pages {
            let left = english.iter().chain(&errors).find(|word| page.contains(**word));
            assert_eq!(left, None, "{page}");
        }
    }
}
