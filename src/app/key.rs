//! [`Key`]: a key as people name it, on the screen and in the settings.

mod name;

use std::fmt;

use crate::symbols::Symbol;
use crate::text::keyboard::latin;

pub use name::{KeyError, parse_keys};

/// What is printed on a key, or what it types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// The key that types this.
    Char(char),
    /// A function key, from 1.
    F(u8),
    /// Shift and Tab.
    BackTab,
    /// Erases the letter before.
    Backspace,
    /// Erases the letter after.
    Delete,
    /// The arrow.
    Down,
    /// To the end.
    End,
    /// Ends a line.
    Enter,
    /// Escape.
    Esc,
    /// To the start.
    Home,
    /// Beside Delete.
    Insert,
    /// The arrow.
    Left,
    /// A page down.
    PageDown,
    /// A page up.
    PageUp,
    /// The arrow.
    Right,
    /// Tab.
    Tab,
    /// The arrow.
    Up,
}

/// A key, perhaps with Ctrl or Alt. Shift is part of the letter (`G`) or of the name (`Shift-Tab`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// The key itself; with Ctrl, a letter is a small one.
    pub code: Code,
    /// What is held down.
    pub held: Held,
}

/// What is held down with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Held {
    /// Nothing but perhaps Shift.
    Nothing,
    /// Ctrl.
    Ctrl,
    /// Alt.
    Alt,
}

/// The key without modifiers.
pub const fn key(code: Code) -> Key {
    Key { code, held: Held::Nothing }
}

/// The key that types `letter`.
pub const fn letter(letter: char) -> Key {
    key(Code::Char(letter))
}

/// Ctrl and the key of `letter` (lower case).
pub const fn ctrl(letter: char) -> Key {
    Key { code: Code::Char(letter), held: Held::Ctrl }
}

/// Alt and this key.
pub const fn alt(code: Code) -> Key {
    Key { code, held: Held::Alt }
}

impl Key {
    /// The key that a US keyboard has in its place, when it typed a letter of another alphabet.
    pub fn in_latin(self) -> Option<Self> {
        let Code::Char(typed) = self.code else { return None };
        let letter = latin(typed)?;
        let letter = if self.held == Held::Ctrl { letter.to_ascii_lowercase() } else { letter };
        Some(Self { code: Code::Char(letter), ..self })
    }

    /// The character it types into a text field, if any.
    pub const fn typed(self) -> Option<char> {
        match (self.code, self.held) {
            (Code::Char(c), Held::Nothing) => Some(c),
            _ => None,
        }
    }
}

/// Keys one after the other, as people name them: `g g`.
pub fn shown(keys: &[Key]) -> String {
    keys.iter().map(Key::to_string).collect::<Vec<_>>().join(" ")
}

/// As the screen names it.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.held {
            Held::Nothing => "",
            Held::Ctrl => "Ctrl-",
            Held::Alt => "Alt-",
        })?;
        f.write_str(match self.code {
            Code::Char(' ') => "Space",
            Code::Char(c) if self.held == Held::Ctrl => {
                return write!(f, "{}", c.to_ascii_uppercase());
            }
            Code::Char(c) => return write!(f, "{c}"),
            Code::F(number) => return write!(f, "F{number}"),
            Code::BackTab => "Shift-Tab",
            Code::Backspace => "Backspace",
            Code::Delete => "Del",
            Code::Down => Symbol::Down.unicode(),
            Code::End => "End",
            Code::Enter => "Enter",
            Code::Esc => "Esc",
            Code::Home => "Home",
            Code::Insert => "Ins",
            Code::Left => Symbol::Left.unicode(),
            Code::PageDown => "PgDn",
            Code::PageUp => "PgUp",
            Code::Right => Symbol::Right.unicode(),
            Code::Tab => "Tab",
            Code::Up => Symbol::Up.unicode(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_named_as_people_name_them() {
        let keys = [
            letter('G'),
            letter(' '),
            ctrl('u'),
            key(Code::BackTab),
            key(Code::Enter),
            alt(Code::Left),
            key(Code::F(5)),
        ];
        let names: Vec<String> = keys.iter().map(Key::to_string).collect();
        assert_eq!(names, ["G", "Space", "Ctrl-U", "Shift-Tab", "Enter", "Alt-←", "F5"]);
        assert_eq!(shown(&[letter('g'), key(Code::Up)]), "g ↑");
    }
}
