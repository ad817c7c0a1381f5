//! Mistakes in the arguments, in the form of all our errors.

use crate::error::Error;
use crate::phrase::Phrase;

/// The error that `rendered`, a message of the argument parser, means. It says in its first lines
/// what is wrong; below them a tip, the possible values or the usage are the hint.
pub(super) fn error(rendered: &str) -> Error {
    let rendered = rendered.strip_prefix("error: ").unwrap_or(rendered);
    let said = rendered.split("\nUsage:").next().unwrap_or(rendered);
    let said = said.split("\nFor more information").next().unwrap_or(said);
    let lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
    let (hints, what): (Vec<&str>, Vec<&str>) = lines.partition(|line| advice(line).is_some());
    // A tip names the one value that was meant: it stands after the list of all.
    let hint = match (hints.last().and_then(|line| advice(line)), usage(rendered)) {
        (Some(advice), _) => suggestion(advice)
            .unwrap_or_else(|| Phrase::new("hint-usage-advice").with("advice", advice)),
        (None, Some(usage)) if usage.ends_with("[COMMAND]") => Phrase::new("hint-commands"),
        (None, Some(usage)) => Phrase::new("hint-usage").with("usage", usage),
        (None, None) => Phrase::new("hint-usage-help"),
    };
    let what = what.join(" ");
    Error::user(Phrase::new("error-usage").with("what", what.trim_end_matches(':'))).hint(hint)
}

/// What `line` advises, if it does.
fn advice(line: &str) -> Option<&str> {
    let values = || line.strip_prefix("[possible").and_then(|rest| rest.strip_suffix(']'));
    line.strip_prefix("tip: ").or_else(|| values().map(str::trim_start))
}

/// What `advice` suggests, when it names what is similar: `a similar value exists: 'auto'`.
fn suggestion(advice: &str) -> Option<Phrase> {
    let (_, names) = advice.split_once(" exists: ").or_else(|| advice.split_once(" exist: "))?;
    let names = names.trim_matches('\'').replace("', '", "`, `");
    Some(Phrase::new("hint-did-you-mean").with("nearest", names))
}

/// The line that shows how the command is written.
fn usage(rendered: &str) -> Option<&str> {
    rendered.split_once("Usage: ")?.1.lines().next()
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
        texts.report(&error(&refused.render().to_string()))
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
            report(&["waypost", "list", "--theme", "drak"]),
            "error: invalid value 'drak' for '--theme <NAME>'\nhint: did you mean `dark`?"
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
}
