//! The terminal that the program runs in: what the environment says of it, and what it answers itself.

mod answer;
#[cfg_attr(not(unix), path = "terminal/ask_nothing.rs")]
mod ask;
mod known;
mod widths;

pub use answer::{Answer, Mode};
pub use ask::Conversation;
pub use widths::{Class, Measured, Widths};

use super::{Environment, variable};

/// What the environment says of the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terminal {
    /// Its type: `TERM`, empty where that is not set.
    pub kind: String,
    /// The program that shows it, with its version where that is said.
    pub program: Option<String>,
    /// What stands between the program that shows it and this one.
    pub between: Option<Multiplexer>,
    /// Is it on another machine?
    pub is_remote: bool,
}

/// A terminal in a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Multiplexer {
    /// tmux.
    Tmux,
    /// GNU screen.
    Screen,
    /// Zellij.
    Zellij,
}

/// What a terminal understands, each with all that stands above it. What it does not understand it may
/// print, so nothing else is ever written to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Speech {
    /// No escape sequence at all.
    Nothing,
    /// Moving the cursor, clearing, attributes of letters.
    Basic,
    /// Private modes, such as the alternate screen: what is not known of them is passed over.
    Modes,
    /// Strings for the terminal, such as a title.
    Strings,
}

/// What the types of terminals understand that do not understand everything, by how their names begin.
/// Of the Linux console older kernels print the strings that they do not know; DOS and hardware terminals
/// know no private modes.
const SPEECHES: [(&str, Speech); 19] = [
    ("dumb", Speech::Nothing),
    ("unknown", Speech::Nothing),
    ("emacs", Speech::Nothing),
    ("linux", Speech::Modes),
    ("fbterm", Speech::Modes),
    ("eterm", Speech::Modes), // that of Emacs; the other one is written Eterm
    ("cygwin", Speech::Modes),
    ("vt", Speech::Basic),
    ("ansi", Speech::Basic),
    ("pcansi", Speech::Basic),
    ("cons", Speech::Basic),
    ("wsvt", Speech::Basic),
    ("pcvt", Speech::Basic),
    ("sun", Speech::Basic),
    ("wy", Speech::Basic),
    ("mach", Speech::Basic),
    ("hurd", Speech::Basic),
    ("qansi", Speech::Basic),
    ("minix", Speech::Basic),
];

/// Variables that terminals set, and who sets them.
const MARKS: [(&str, &str); 7] = [
    ("KONSOLE_VERSION", "Konsole"),
    ("VTE_VERSION", "VTE"),
    ("XTERM_VERSION", "xterm"),
    ("KITTY_WINDOW_ID", "kitty"),
    ("ALACRITTY_WINDOW_ID", "Alacritty"),
    ("WT_SESSION", "Windows Terminal"),
    ("TERMINAL_EMULATOR", "JetBrains"),
];

impl Terminal {
    /// Reads it off `environment`.
    pub fn of(environment: &Environment<'_>) -> Self {
        let text = |name| {
            let value = variable(environment, name)?;
            Some(crate::text::clean(&value.to_string_lossy()).into_owned())
        };
        let is_set = |name| variable(environment, name).is_some();
        let between = match (is_set("TMUX"), is_set("STY"), is_set("ZELLIJ")) {
            (true, ..) => Some(Multiplexer::Tmux),
            (_, true, _) => Some(Multiplexer::Screen),
            (.., true) => Some(Multiplexer::Zellij),
            _ => None,
        };
        Self {
            kind: text("TERM").unwrap_or_default(),
            program: program(&text, between),
            between,
            is_remote: is_set("SSH_CONNECTION") || is_set("SSH_TTY"),
        }
    }

    /// What it understands.
    pub fn speech(&self) -> Speech {
        if self.kind.is_empty() {
            // Windows has no such variable.
            return if cfg!(windows) { Speech::Strings } else { Speech::Basic };
        }
        let known = SPEECHES.iter().find(|(name, _)| is_of(&self.kind, name));
        known.map_or(Speech::Strings, |(_, speech)| *speech)
    }

    /// The name under which what was measured of it is kept.
    pub fn name(&self) -> String {
        let between = self.between.map(Multiplexer::name);
        let program = self.program.as_deref().filter(|program| !program.starts_with("tmux"));
        let remote = self.is_remote.then_some("ssh");
        let kind = Some(self.kind.as_str()).filter(|kind| !kind.is_empty());
        let parts = [between, program, kind, remote].into_iter().flatten();
        parts.collect::<Vec<_>>().join(" ")
    }
}

/// The program that shows the terminal. What stands in between hands on what the outer one has set.
fn program(
    text: &impl Fn(&'static str) -> Option<String>,
    between: Option<Multiplexer>,
) -> Option<String> {
    let with_version = |name: &'static str, version: &'static str| {
        let name = text(name)?;
        Some(text(version).map_or_else(|| name.clone(), |version| format!("{name} {version}")))
    };
    let named = with_version("TERM_PROGRAM", "TERM_PROGRAM_VERSION");
    if between.is_some() {
        return named.filter(|name| name.starts_with("tmux"));
    }
    let marked = || {
        MARKS.iter().find_map(|(mark, name)| {
            let value = text(mark)?;
            let is_version =
                value.starts_with(|c: char| c.is_ascii_digit()) && mark.ends_with("VERSION");
            Some(if is_version { format!("{name} {value}") } else { (*name).to_owned() })
        })
    };
    named.or_else(|| with_version("LC_TERMINAL", "LC_TERMINAL_VERSION")).or_else(marked)
}

/// Is `kind` the type called `name`, or one of its variants? `vt` is vt100 and no `vte`.
fn is_of(kind: &str, name: &str) -> bool {
    kind.strip_prefix(name).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphabetic()))
}

impl Multiplexer {
    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tmux => "tmux",
            Self::Screen => "screen",
            Self::Zellij => "zellij",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terminal(environment: &[(&str, &str)]) -> Terminal {
        Terminal::of(&|asked| {
            environment.iter().find(|(name, _)| *name == asked).map(|(_, value)| (*value).into())
        })
    }

    #[test]
    fn nothing_is_written_to_a_terminal_that_might_print_it() {
        for (kind, speech) in [
            ("dumb", Speech::Nothing),
            ("vt100", Speech::Basic),
            ("vt220-8bit", Speech::Basic),
            ("ansi", Speech::Basic),
            ("linux", Speech::Modes),
            ("linux-16color", Speech::Modes),
            ("eterm-color", Speech::Modes),
            ("xterm-256color", Speech::Strings),
            ("vte-256color", Speech::Strings),
            ("screen.linux", Speech::Strings),
            ("tmux-256color", Speech::Strings),
            ("foot", Speech::Strings),
        ] {
            assert_eq!(terminal(&[("TERM", kind)]).speech(), speech, "{kind}");
        }
    }

    #[test]
    fn the_name_tells_terminals_apart_that_call_themselves_the_same() {
        let common = ("TERM", "xterm-256color");
        let wez = [common, ("TERM_PROGRAM", "WezTerm"), ("TERM_PROGRAM_VERSION", "2024")];
        for (environment, name) in [
            (&[common][..], "xterm-256color"),
            (&[common, ("SSH_TTY", "/dev/pts/1")], "xterm-256color ssh"),
            (&[common, ("VTE_VERSION", "7402")], "VTE 7402 xterm-256color"),
            (&wez, "WezTerm 2024 xterm-256color"),
            (&[("TERM", "foot")], "foot"),
            (&[("TERM", "xterm-kitty")], "xterm-kitty"),
            (&[common, ("TERM_PROGRAM", "WezTerm"), ("STY", "1")], "screen xterm-256color"),
        ] {
            assert_eq!(terminal(environment).name(), name);
        }
        let tmux = [("TERM", "tmux"), ("TERM_PROGRAM", "tmux"), ("TMUX", "x")];
        assert_eq!(terminal(&tmux).name(), "tmux tmux");
    }
}
