//! What ground the terminal has: asked of it, and its answer found among the keys.
//!
//! A terminal answers OSC 11 as if somebody typed it, at some time or never. Who reads the terminal by
//! themselves to catch that takes keys away or waits. So the question is only written, after the first
//! frame, and the thread that reads anyway looks for the answer in what comes: it arrives as `Alt-]`, the
//! letters `11;rgb:…` and an end. Everything else goes on as it came.

use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::app::Ground;
use crate::platform::Environment;

/// Asks for the colour of the ground.
pub(super) const QUESTION: &[u8] = b"\x1b]11;?\x1b\\";
/// How long to wait for the rest of what may be an answer. It is written at once, but may come in two
/// packets.
pub(super) const PATIENCE: Duration = Duration::from_millis(300);
/// An answer is not longer.
const LONGEST: usize = 64;
/// What only an answer begins with.
const BEGIN: &str = "11;";

/// Terminals that would show the question, or get stuck in it, by what `TERM` begins with.
const DEAF: [&str; 8] = ["dumb", "linux", "eterm", "vt", "ansi", "cons", "sun", "cygwin"];

/// May this terminal be asked? Screen keeps the question for itself; on Windows no key tells the answer.
pub(super) fn may_ask(environment: &Environment<'_>) -> bool {
    let is_set = |name| environment(name).is_some_and(|value| !value.is_empty());
    let term = environment("TERM").and_then(|term| term.into_string().ok()); // no known name
    let is_deaf = term.is_none_or(|term| {
        let is_screen = term.starts_with("screen") && !is_set("TMUX");
        term.is_empty() || is_screen || DEAF.iter().any(|begin| term.starts_with(begin))
    });
    cfg!(unix) && !is_deaf && !is_set("STY") && !is_set("INSIDE_EMACS")
}

/// The ground that some terminals tell in `COLORFGBG`: the colours of letters and ground by number.
pub(super) fn told(environment: &Environment<'_>) -> Option<Ground> {
    let colours = environment("COLORFGBG")?.into_string().ok()?; // no number then
    match colours.rsplit(';').next()?.parse().ok()? {
        7 | 9..=15 => Some(Ground::Light),
        0..=6 | 8 => Some(Ground::Dark),
        _ => None,
    }
}

/// The name of the terminal, under which its answer is remembered.
pub(super) fn terminal_name(environment: &Environment<'_>) -> Option<String> {
    let named = ["TERM_PROGRAM", "TERM"].into_iter().filter_map(environment);
    named.filter_map(|name| name.into_string().ok()).find(|name| !name.is_empty()) // no known name
}

/// Looks for the answer in what comes from the terminal.
#[derive(Debug, Default)]
pub(super) struct Listener {
    /// Is there an answer to come?
    is_waiting: bool,
    /// What may be the beginning of one.
    held: Vec<Event>,
    /// The letters in it, after `]`.
    letters: String,
    /// Was Escape the key before? Its sequence may be torn apart.
    after_escape: bool,
}

/// What came of an event.
#[derive(Debug, PartialEq)]
pub(super) struct Heard {
    /// What goes on, in order.
    pub(super) events: Vec<Event>,
    /// The answer, if it is one that can be read.
    pub(super) ground: Option<Ground>,
}

impl Listener {
    /// Listens for an answer.
    pub(super) fn new() -> Self {
        Self { is_waiting: true, ..Self::default() }
    }

    /// Is something held that a person may have typed?
    pub(super) fn is_unsure(&self) -> bool {
        !self.held.is_empty() && !self.is_answer()
    }

    /// Takes in what came next.
    pub(super) fn hear(&mut self, event: Event) -> Heard {
        let after_escape = std::mem::take(&mut self.after_escape);
        let key = match &event {
            Event::Key(key) if self.is_waiting && key.kind != KeyEventKind::Release => *key,
            _ if self.is_answer() => return pass(vec![event]),
            _ => return pass(self.let_go(Some(event))),
        };
        self.after_escape = key.code == KeyCode::Esc;
        if self.held.is_empty() {
            if begins(key, after_escape) {
                self.held.push(event);
                return pass(Vec::new());
            }
            return pass(vec![event]);
        }
        if ends(key, after_escape) && self.is_answer() {
            let ground = ground(&self.letters);
            *self = Self::default();
            return Heard { events: Vec::new(), ground };
        }
        match key.code {
            // The first half of the end.
            KeyCode::Esc if self.is_answer() => pass(Vec::new()),
            KeyCode::Char(letter) if self.takes(letter, key.modifiers) => {
                self.letters.push(letter);
                self.held.push(event);
                pass(Vec::new())
            }
            // The rest of an answer got lost; nobody typed what came of it.
            _ if self.is_answer() => {
                *self = Self::new();
                pass(vec![event])
            }
            _ => pass(self.let_go(Some(event))),
        }
    }

    /// Nothing more came for a while: what nobody but a person writes goes on.
    pub(super) fn give_up(&mut self) -> Vec<Event> {
        if self.is_answer() { Vec::new() } else { self.let_go(None) }
    }

    /// Is what is held certainly an answer?
    fn is_answer(&self) -> bool {
        self.letters.starts_with(BEGIN)
    }

    /// Can `letter` be the next one of an answer?
    fn takes(&self, letter: char, modifiers: KeyModifiers) -> bool {
        let at = self.letters.len();
        let fits = BEGIN.chars().nth(at).map_or_else(
            || letter.is_ascii_alphanumeric() || "/:;,#".contains(letter),
            |expected| letter == expected,
        );
        fits && at < LONGEST && !modifiers.intersects(KeyModifiers::ALT | KeyModifiers::CONTROL)
    }

    fn let_go(&mut self, last: Option<Event>) -> Vec<Event> {
        self.letters.clear();
        std::mem::take(&mut self.held).into_iter().chain(last).collect()
    }
}

fn pass(events: Vec<Event>) -> Heard {
    Heard { events, ground: None }
}

/// `ESC ]`, read whole or in two.
fn begins(key: KeyEvent, after_escape: bool) -> bool {
    let is_alt = key.modifiers.contains(KeyModifiers::ALT);
    key.code == KeyCode::Char(']') && (is_alt || after_escape)
}

/// `ESC \`, read whole or in two, or BEL.
fn ends(key: KeyEvent, after_escape: bool) -> bool {
    match key.code {
        KeyCode::Char('\\') => key.modifiers.contains(KeyModifiers::ALT) || after_escape,
        KeyCode::Char('g') => key.modifiers.contains(KeyModifiers::CONTROL),
        _ => false,
    }
}

/// The ground whose colour is `11;rgb:1a1a/1b1b/1f1f`, with one to four digits each.
fn ground(answer: &str) -> Option<Ground> {
    let (_, figures) = answer.split_once("rgb")?;
    let figures = figures.trim_start_matches('a').strip_prefix(':')?;
    let mut channels = figures.split('/').map(|digits| {
        let value = u32::from_str_radix(digits, 16).ok()?; // no colour then
        let most = 16_u32.checked_pow(u32::try_from(digits.len()).ok()?)?.checked_sub(1)?;
        (most > 0).then(|| f64::from(value) / f64::from(most))
    });
    let mut next = || channels.next().flatten();
    let (red, green, blue) = (next()?, next()?, next()?);
    // How bright it looks; what is between black and white is dark below the middle.
    let brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
    Some(if brightness > 0.5 { Ground::Light } else { Ground::Dark })
}

#[cfg(test)]
mod tests;
