//! What the terminal can do, as far as it says so or is known for it.

use std::io::{IsTerminal, stdout};

use super::finding::{Finding, Group, State};
use super::probe::{AT_ONCE, MOUSE, PASTE, Probe};
use crate::config::Hyperlinks;
use crate::phrase::Phrase;
use crate::platform::{Environment, Multiplexer, Speech, Terminal, first_line_of, has_hyperlinks};

/// The least room for which the screen is made.
const LEAST: (u16, u16) = (40, 10);

pub(super) fn findings(
    terminal: &Terminal,
    probe: &Probe,
    wish: Hyperlinks,
    environment: &Environment<'_>,
) -> Vec<Finding> {
    let mut findings = vec![name(terminal, probe), between(terminal), answers(terminal, probe)];
    findings.extend(size());
    findings.extend([
        colours(terminal, environment),
        ground(probe, environment),
        links(terminal, wish, environment),
        clipboard(terminal, probe),
        mode("doctor-paste", probe, PASTE),
        mode("doctor-mouse", probe, MOUSE),
        mode("doctor-at-once", probe, AT_ONCE),
    ]);
    findings
}

const fn new(about: &'static str, state: State, value: Phrase) -> Finding {
    Finding::new(Group::Terminal, about, state, value)
}

fn name(terminal: &Terminal, probe: &Probe) -> Finding {
    let about = "doctor-terminal";
    let hint = || Phrase::new("doctor-hint-term");
    if terminal.kind.is_empty() && !cfg!(windows) {
        return new(about, State::Mend, Phrase::new("doctor-terminal-unset")).mend(hint());
    }
    let kind = terminal.kind.as_str();
    if terminal.speech() == Speech::Nothing {
        let value = Phrase::new("doctor-terminal-dumb").with("kind", kind);
        return new(about, State::Note, value);
    }
    let value = match probe.name().or_else(|| terminal.program.clone()) {
        Some(program) => Phrase::new("doctor-terminal-named").with("program", program),
        None => Phrase::new("doctor-terminal-kind"),
    };
    new(about, State::Good, value.with("kind", kind))
}

fn between(terminal: &Terminal) -> Finding {
    let value = match (terminal.between, terminal.is_remote) {
        (None, false) => Phrase::new("doctor-between-nothing"),
        (None, true) => Phrase::new("doctor-between-ssh"),
        (Some(between), false) => Phrase::new("doctor-between-one").with("name", between.name()),
        (Some(between), true) => Phrase::new("doctor-between-both").with("name", between.name()),
    };
    new("doctor-between", State::Note, value)
}

fn answers(terminal: &Terminal, probe: &Probe) -> Finding {
    let (state, id) = match (&probe.answers, terminal.speech()) {
        (Some(_), _) => (State::Good, "doctor-answers-yes"),
        (None, Speech::Nothing) => (State::Unknown, "doctor-answers-dumb"),
        (None, _) => (State::Unknown, "doctor-answers-no"),
    };
    new("doctor-answers", state, Phrase::new(id))
}

fn size() -> Option<Finding> {
    let (columns, rows) = crossterm::terminal::size().ok().filter(|_| stdout().is_terminal())?; // there is none
    let value = Phrase::new("doctor-size-is")
        .with("columns", usize::from(columns))
        .with("rows", usize::from(rows));
    let finding = new("doctor-size", State::Good, value);
    let is_enough = columns >= LEAST.0 && rows >= LEAST.1;
    Some(if is_enough { finding } else { finding.mend(Phrase::new("doctor-hint-size")) })
}

/// How many colours there are, and what says so.
fn colours(terminal: &Terminal, environment: &Environment<'_>) -> Finding {
    let new = |state, value| new("doctor-colours", state, value);
    let text = |name| {
        let value = environment(name).filter(|value| !value.is_empty())?;
        Some(value.to_string_lossy().into_owned())
    };
    let of = |id, value: &str| Phrase::new(id).with("value", value);
    if text("NO_COLOR").is_some() {
        return new(State::Note, Phrase::new("doctor-colours-off"));
    }
    if let Some(value) = text("COLORTERM").filter(|value| value == "truecolor" || value == "24bit")
    {
        return new(State::Good, of("doctor-colours-all", &value));
    }
    let kind = terminal.kind.as_str();
    if kind.ends_with("-direct") {
        return new(State::Good, of("doctor-colours-direct", kind));
    }
    if kind.contains("256color") {
        return new(State::Good, of("doctor-colours-many", kind));
    }
    match terminal.speech() {
        Speech::Nothing | Speech::Basic => new(State::Note, of("doctor-colours-unsure", kind)),
        Speech::Modes | Speech::Strings => new(State::Note, of("doctor-colours-few", kind)),
    }
}

/// The colour of the ground, and whether that is dark or light.
fn ground(probe: &Probe, environment: &Environment<'_>) -> Finding {
    let about = "doctor-ground";
    let Some([red, green, blue]) = probe.ground() else {
        let said = environment("COLORFGBG").filter(|value| !value.is_empty());
        let value = said.map_or_else(
            || Phrase::new("doctor-ground-unknown"),
            |value| {
                Phrase::new("doctor-ground-said")
                    .with("value", value.to_string_lossy().into_owned())
            },
        );
        return new(about, State::Unknown, value);
    };
    // As bright as the eye takes it, in thousandths.
    let bright = 299 * u32::from(red) + 587 * u32::from(green) + 114 * u32::from(blue);
    let id = if bright > 127_000 { "doctor-ground-light" } else { "doctor-ground-dark" };
    let colour = format!("#{red:02x}{green:02x}{blue:02x}");
    new(about, State::Good, Phrase::new(id).with("colour", colour))
}

/// As the program takes it to be.
fn links(terminal: &Terminal, wish: Hyperlinks, environment: &Environment<'_>) -> Finding {
    let about = "doctor-links";
    if has_hyperlinks(wish, environment) {
        return new(about, State::Good, Phrase::new("doctor-links-yes"));
    }
    if wish == Hyperlinks::Never || terminal.speech() < Speech::Strings {
        return new(about, State::Note, Phrase::new("doctor-links-no"));
    }
    let is_tmux = terminal.between == Some(Multiplexer::Tmux);
    let id = if is_tmux { "doctor-links-tmux" } else { "doctor-links-unknown" };
    new(about, State::Unknown, Phrase::new(id))
}

fn clipboard(terminal: &Terminal, probe: &Probe) -> Finding {
    let about = "doctor-clipboard";
    match terminal.between {
        Some(Multiplexer::Tmux) => return clipboard_of_tmux(),
        Some(Multiplexer::Screen) => {
            return new(about, State::Unknown, Phrase::new("doctor-clipboard-screen"));
        }
        Some(Multiplexer::Zellij) | None => {}
    }
    if probe.takes_clipboard() {
        return new(about, State::Good, Phrase::new("doctor-clipboard-says"));
    }
    match terminal.takes_clipboard(probe.name().as_deref()) {
        Some(true) => new(about, State::Good, Phrase::new("doctor-clipboard-known")),
        Some(false) => new(about, State::Note, Phrase::new("doctor-clipboard-no")),
        None => new(about, State::Unknown, Phrase::new("doctor-clipboard-unknown")),
    }
}

/// tmux hands on what goes to the clipboard, or not, as it is set up.
fn clipboard_of_tmux() -> Finding {
    let about = "doctor-clipboard";
    let set = |option| first_line_of("tmux", &["show-options", "-Agqv", option]);
    let (clipboard, passthrough) = (set("set-clipboard"), set("allow-passthrough"));
    let is_on = |value: &Option<String>| matches!(value.as_deref(), Some("on" | "all"));
    match (&clipboard, is_on(&clipboard) || is_on(&passthrough)) {
        (None, _) => new(about, State::Unknown, Phrase::new("doctor-clipboard-tmux-silent")),
        (_, true) => new(about, State::Good, Phrase::new("doctor-clipboard-tmux")),
        (_, false) => new(about, State::Mend, Phrase::new("doctor-clipboard-tmux-off"))
            .mend(Phrase::new("doctor-hint-tmux")),
    }
}

/// A mode that a terminal says to know or not to know.
fn mode(about: &'static str, probe: &Probe, mode: u16) -> Finding {
    match probe.knows(mode) {
        Some(true) => new(about, State::Good, Phrase::new("doctor-mode-yes")),
        Some(false) => new(about, State::Note, Phrase::new("doctor-mode-no")),
        None => new(about, State::Unknown, Phrase::new("doctor-mode-unknown")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(environment: &[(&str, &str)]) -> Vec<&'static str> {
        let environment = |asked: &str| {
            environment.iter().find(|(name, _)| *name == asked).map(|(_, value)| (*value).into())
        };
        let terminal = Terminal::of(&environment);
        let findings = findings(&terminal, &Probe::default(), Hyperlinks::Auto, &environment);
        findings.iter().map(|finding| finding.value.id).collect()
    }

    #[test]
    fn of_a_terminal_that_does_not_answer_nothing_is_claimed() {
        let values = found(&[("TERM", "xterm-256color")]);
        for unknown in ["doctor-answers-no", "doctor-ground-unknown", "doctor-links-unknown"] {
            assert!(values.contains(&unknown), "{values:?}");
        }
        assert_eq!(values.iter().filter(|id| **id == "doctor-mode-unknown").count(), 3);
    }

    #[test]
    fn how_many_colours_there_are_is_said_with_the_reason() {
        for (environment, value) in [
            (&[("TERM", "xterm-256color")][..], "doctor-colours-many"),
            (&[("TERM", "xterm-direct")], "doctor-colours-direct"),
            (&[("TERM", "xterm"), ("COLORTERM", "truecolor")], "doctor-colours-all"),
            (&[("TERM", "linux")], "doctor-colours-few"),
            (&[("TERM", "vt100")], "doctor-colours-unsure"),
            (&[("TERM", "xterm-256color"), ("NO_COLOR", "1")], "doctor-colours-off"),
        ] {
            assert!(found(environment).contains(&value), "{environment:?}");
        }
    }
}
