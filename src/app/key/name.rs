//! Keys as the settings write them: `ctrl-s`, `shift-tab`, `g g`; read and written.

use super::{Code, Held, Key, key};
use crate::symbols::Symbol;

/// Why a text names no key that can be bound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyError {
    /// There is nothing.
    Empty,
    /// It names no key; perhaps this one is meant.
    Unknown(String, Option<String>),
    /// Terminals send the other key for it.
    Same(String, String),
    /// Terminals do not tell of it, or of something else.
    Untold(String),
}

/// Keys with a name, by it.
const NAMED: [(&str, Code); 16] = [
    ("space", Code::Char(' ')),
    ("enter", Code::Enter),
    ("esc", Code::Esc),
    ("tab", Code::Tab),
    ("shift-tab", Code::BackTab),
    ("backspace", Code::Backspace),
    ("delete", Code::Delete),
    ("insert", Code::Insert),
    ("up", Code::Up),
    ("down", Code::Down),
    ("left", Code::Left),
    ("right", Code::Right),
    ("home", Code::Home),
    ("end", Code::End),
    ("pageup", Code::PageUp),
    ("pagedown", Code::PageDown),
];

/// How other programs write some of them.
const OTHERWISE: [(&str, &str); 15] = [
    ("escape", "esc"),
    ("return", "enter"),
    ("cr", "enter"),
    ("del", "delete"),
    ("ins", "insert"),
    ("pgup", "pageup"),
    ("page-up", "pageup"),
    ("pgdn", "pagedown"),
    ("pgdown", "pagedown"),
    ("page-down", "pagedown"),
    ("backtab", "shift-tab"),
    ("bs", "backspace"),
    ("spc", "space"),
    (Symbol::Up.unicode(), "up"),
    (Symbol::Down.unicode(), "down"),
];

/// What terminals send the same for.
const SAME: [(char, Code); 5] = [
    ('i', Code::Tab),
    ('m', Code::Enter),
    ('j', Code::Enter),
    ('h', Code::Backspace),
    ('[', Code::Esc),
];

/// The last function key.
const LAST_F: u8 = 12;

/// Reads keys that are pressed one after the other, with spaces between them.
///
/// # Errors
/// When one of them is none, or none that can be bound.
pub fn parse_keys(text: &str) -> Result<Vec<Key>, KeyError> {
    let keys: Vec<Key> = text.split_whitespace().map(Key::parse).collect::<Result<_, _>>()?;
    if keys.is_empty() { Err(KeyError::Empty) } else { Ok(keys) }
}

impl Held {
    /// What stands before the name of the key.
    const fn prefix(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Ctrl => "ctrl-",
            Self::Alt => "alt-",
        }
    }
}

impl Key {
    /// Reads one key, as [`Self::name`] writes it.
    ///
    /// # Errors
    /// When it is none, or none that can be bound.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let (held, name) = match split(text) {
            Some(("ctrl", rest)) => (Held::Ctrl, rest),
            Some(("alt", rest)) => (Held::Alt, rest),
            _ => (Held::Nothing, text),
        };
        let code = code(name).ok_or_else(|| unknown(text, held, name))?;
        let code = match code {
            Code::Char(c) if held == Held::Ctrl => Code::Char(c.to_ascii_lowercase()),
            code => code,
        };
        Self { code, held }.bindable()
    }

    /// How the settings write it.
    pub fn name(self) -> String {
        let held = self.held.prefix();
        let named = NAMED.into_iter().find(|(_, code)| *code == self.code).map(|(name, _)| name);
        match (named, self.code) {
            (Some(name), _) => format!("{held}{name}"),
            (None, Code::Char(c)) => format!("{held}{c}"),
            (None, Code::F(number)) => format!("{held}f{number}"),
            (None, _) => held.to_owned(), // every other code has a name
        }
    }

    /// The key, unless terminals send something else for it.
    fn bindable(self) -> Result<Self, KeyError> {
        let same = |code: Code| Err(KeyError::Same(self.name(), key(code).name()));
        let untold = || Err(KeyError::Untold(self.name()));
        match (self.held, self.code) {
            (Held::Ctrl, Code::Char(c)) => match SAME.into_iter().find(|(twin, _)| *twin == c) {
                Some((_, code)) => same(code),
                None if c == ' ' || c.is_alphabetic() => Ok(self),
                None => untold(),
            },
            (Held::Ctrl, code @ (Code::Enter | Code::Tab | Code::Esc | Code::Backspace)) => {
                same(code)
            }
            // These begin the sequences in which terminals tell of other keys.
            (Held::Alt, Code::Char('[' | 'O') | Code::Esc | Code::Tab)
            | (Held::Ctrl | Held::Alt, Code::BackTab) => untold(),
            _ => Ok(self),
        }
    }
}

/// The word before the first hyphen, in small letters, and what follows.
fn split(text: &str) -> Option<(&'static str, &str)> {
    let (word, rest) = text.split_once('-').filter(|(_, rest)| !rest.is_empty())?;
    let held = ["ctrl", "alt"].into_iter().find(|held| word.eq_ignore_ascii_case(held))?;
    Some((held, rest))
}

/// The key with this name; without what is held down.
fn code(name: &str) -> Option<Code> {
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return (!letter.is_control() && !letter.is_whitespace()).then_some(Code::Char(letter));
    }
    let name = name.to_ascii_lowercase();
    let named = NAMED.into_iter().find(|(known, _)| *known == name).map(|(_, code)| code);
    let function = || {
        let number = name.strip_prefix('f').filter(|digits| !digits.starts_with(['0', '+']))?;
        number.parse().ok().filter(|number| (1..=LAST_F).contains(number)).map(Code::F)
    };
    named.or_else(function)
}

/// What is wrong with `text`, and what may be meant: `held` and a key whose name is like `name`.
fn unknown(text: &str, held: Held, name: &str) -> KeyError {
    let lower = name.to_lowercase();
    let known = OTHERWISE.into_iter().find(|(other, _)| *other == lower).map(|(_, name)| name);
    let nearest = || {
        let likely = crate::catalog::nearest(&lower, NAMED.iter(), |(name, _)| name);
        likely.map(|(name, _)| *name)
    };
    // Shift is part of a letter.
    let shifted = || {
        let letter = lower.strip_prefix("shift-").filter(|rest| rest.chars().count() == 1)?;
        Some(letter.to_uppercase())
    };
    let meant = shifted().or_else(|| known.or_else(nearest).map(str::to_owned));
    let meant = meant.map(|name| held.prefix().to_owned() + &name);
    KeyError::Unknown(text.to_owned(), meant.filter(|meant| Key::parse(meant).is_ok()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn keys_are_read_as_they_are_written() {
        for name in [
            "space",
            "enter",
            "esc",
            "tab",
            "shift-tab",
            "backspace",
            "delete",
            "insert",
            "up",
            "down",
            "left",
            "right",
            "home",
            "end",
            "pageup",
            "pagedown",
            "f1",
            "f12",
            "a",
            "A",
            "Q",
            "é",
            "й",
            "-",
            "'",
            "[",
            "0",
            "?",
            "ctrl-x",
            "ctrl-space",
            "ctrl-left",
            "ctrl-f5",
            "alt-x",
            "alt-X",
            "alt--",
            "alt-enter",
            "alt-left",
            "alt-backspace",
        ] {
            assert_eq!(Key::parse(name).map(Key::name), Ok(name.to_owned()));
        }
    }

    #[test]
    fn names_may_be_in_capitals_and_a_letter_with_ctrl_is_a_small_one() {
        for (written, name) in
            [("Ctrl-S", "ctrl-s"), ("ESC", "esc"), ("F5", "f5"), ("Shift-Tab", "shift-tab")]
        {
            assert_eq!(Key::parse(written).map(Key::name), Ok(name.to_owned()));
        }
        assert_ne!(Key::parse("alt-x"), Key::parse("alt-X"));
    }

    #[test]
    fn what_is_no_key_is_refused_with_the_one_that_is_meant() {
        let meant = |text: &str| match Key::parse(text) {
            Err(KeyError::Unknown(_, meant)) => meant,
            other => panic!("{text}: {other:?}"),
        };
        for (written, wanted) in [
            ("escape", "esc"),
            ("PgUp", "pageup"),
            ("ctrl-del", "ctrl-delete"),
            ("pagedwn", "pagedown"),
            ("shift-g", "G"),
            ("alt-return", "alt-enter"),
        ] {
            assert_eq!(meant(written).as_deref(), Some(wanted), "{written}");
        }
        for written in ["f0", "f13", "f+1", "hyper-x", "ctrl-", "ctrl-alt-x", "xyzzy", "\u{7}"] {
            assert_eq!(meant(written), None, "{written}");
        }
    }

    #[test]
    fn what_terminals_cannot_tell_apart_is_refused() {
        for (written, other) in [
            ("ctrl-i", "tab"),
            ("ctrl-m", "enter"),
            ("ctrl-j", "enter"),
            ("ctrl-h", "backspace"),
            ("ctrl-[", "esc"),
            ("Ctrl-Enter", "enter"),
        ] {
            let same = KeyError::Same(written.to_lowercase(), other.to_owned());
            assert_eq!(Key::parse(written), Err(same));
        }
        for written in ["ctrl-1", "ctrl--", "alt-[", "alt-O", "ctrl-shift-tab", "alt-esc"] {
            assert_eq!(Key::parse(written), Err(KeyError::Untold(written.to_owned())));
        }
    }

    #[test]
    fn several_keys_stand_apart() {
        let names = |text: &str| {
            parse_keys(text).map(|keys| keys.into_iter().map(Key::name).collect::<Vec<_>>())
        };
        assert_eq!(names("g  ctrl-x "), Ok(vec!["g".into(), "ctrl-x".into()]));
        assert_eq!(names(" "), Err(KeyError::Empty));
    }

    proptest! {
        #[test]
        fn whatever_is_read_is_written_so_that_it_is_read_again(text in ".{0,12}") {
            if let Ok(keys) = parse_keys(&text) {
                let names: Vec<String> = keys.iter().map(|key| key.name()).collect();
                prop_assert_eq!(parse_keys(&names.join(" ")), Ok(keys));
            }
        }
    }
}
