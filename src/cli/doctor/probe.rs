//! [`Probe`]: what the terminal itself says.

use crate::platform::{Answer, Conversation, Mode, Multiplexer, Speech, Terminal, Widths};

/// The modes that are asked for: bracketed paste, reports of the mouse, frames shown at once.
pub(super) const PASTE: u16 = 2004;
pub(super) const MOUSE: u16 = 1006;
pub(super) const AT_ONCE: u16 = 2026;

/// The number with which terminals say that they take what goes to the clipboard.
const CLIPBOARD: u16 = 52;
/// The capability of the same, `Ms`, in hexadecimal digits.
const CLIPBOARD_NAME: &str = "4D73";

/// What the terminal itself says.
#[derive(Debug, Default)]
pub(super) struct Probe {
    /// None when it does not answer, or there is none to be asked.
    pub(super) answers: Option<Vec<Answer>>,
    /// What was measured.
    pub(super) widths: Option<Widths>,
}

impl Probe {
    /// Asks the terminal, and measures `clusters`. What it might print is not asked.
    pub(super) fn take(terminal: &Terminal, clusters: &[String]) -> Self {
        if terminal.speech() == Speech::Nothing {
            return Self::default();
        }
        let Some(conversation) = Conversation::begin() else { return Self::default() };
        let Some(answers) = conversation.ask(&questions(terminal)) else { return Self::default() };
        let clusters = clusters.iter().map(String::as_str);
        Self { answers: Some(answers), widths: Widths::measure(clusters, &conversation) }
    }

    /// Does it know this mode? None when it does not say.
    pub(super) fn knows(&self, mode: u16) -> Option<bool> {
        self.find(|answer| match answer {
            Answer::Mode(about, known) if *about == mode => Some(*known == Mode::Known),
            _ => None,
        })
    }

    /// What it calls itself.
    pub(super) fn name(&self) -> Option<String> {
        self.find(|answer| match answer {
            Answer::Name(name) => Some(name.clone()),
            _ => None,
        })
    }

    /// The colour of its ground.
    pub(super) fn ground(&self) -> Option<[u8; 3]> {
        self.find(|answer| match answer {
            Answer::Ground(colour) => Some(*colour),
            _ => None,
        })
    }

    /// Does it say that it takes what goes to the clipboard? That it does not say so means nothing.
    pub(super) fn takes_clipboard(&self) -> bool {
        let takes = |answer: &Answer| match answer {
            Answer::Attributes(numbers) => numbers.contains(&CLIPBOARD),
            Answer::Capability(name, is_there) => name == CLIPBOARD_NAME && *is_there,
            _ => false,
        };
        self.answers.iter().flatten().any(takes)
    }

    fn find<T>(&self, of: impl Fn(&Answer) -> Option<T>) -> Option<T> {
        self.answers.iter().flatten().find_map(of)
    }
}

/// What is asked of a terminal that understands so much. Should it print some of it nevertheless, that is
/// in the line that is cleared at the end.
fn questions(terminal: &Terminal) -> String {
    let speech = terminal.speech();
    let mut questions = String::from("\r");
    if speech >= Speech::Modes {
        questions.extend([PASTE, MOUSE, AT_ONCE].map(|mode| format!("\x1b[?{mode}$p")));
    }
    if speech >= Speech::Strings {
        questions += "\x1b[>q\x1b]11;?\x1b\\";
    }
    // GNU screen hands such strings on to the terminal that it is in, whose answer would be typed.
    if speech >= Speech::Strings && terminal.between != Some(Multiplexer::Screen) {
        questions.extend(["\x1bP+q", CLIPBOARD_NAME, "\x1b\\"]);
    }
    questions + "\r\x1b[K"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(kind: &str, between: Option<Multiplexer>) -> String {
        questions(&Terminal { kind: kind.into(), program: None, between, is_remote: false })
    }

    #[test]
    fn only_what_cannot_be_printed_is_asked() {
        assert_eq!(asked("vt100", None), "\r\r\x1b[K");
        assert!(!asked("linux", None).contains("\x1b]"));
        assert!(asked("xterm-256color", None).contains("\x1b]11;?\x1b\\\x1bP+q4D73"));
        assert!(!asked("screen", Some(Multiplexer::Screen)).contains("\x1bP"));
    }
}
