//! A key as people name it.

use std::fmt;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::symbols::Symbol;
use crate::text::keyboard::latin;

/// A key, perhaps with Ctrl. Shift is part of the letter (`G`) or of the name (`Shift-Tab`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    code: KeyCode,
    ctrl: bool,
}

/// The key without modifiers.
pub const fn key(code: KeyCode) -> Key {
    Key { code, ctrl: false }
}

/// The key that types `letter`.
pub const fn letter(letter: char) -> Key {
    key(KeyCode::Char(letter))
}

/// Ctrl and the key of `letter` (lower case).
pub const fn ctrl(letter: char) -> Key {
    Key { code: KeyCode::Char(letter), ctrl: true }
}

impl Key {
    /// The key that was pressed; `None` with Alt, Super and the like, which are never bound.
    pub fn pressed(event: &KeyEvent) -> Option<Self> {
        let known = KeyModifiers::SHIFT | KeyModifiers::CONTROL;
        if !known.contains(event.modifiers) {
            return None;
        }
        let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
        let code = match event.code {
            // An Enter typed before the terminal was in raw mode waits there as a line feed, which is
            // Ctrl-J.
            KeyCode::Char('j' | 'J') if ctrl => return Some(key(KeyCode::Enter)),
            KeyCode::Char(c) if ctrl => KeyCode::Char(c.to_ascii_lowercase()),
            KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
            code => code,
        };
        Some(Self { code, ctrl })
    }

    /// The key that a US keyboard has in its place, when it typed a letter of another alphabet.
    pub(super) fn in_latin(self) -> Option<Self> {
        let KeyCode::Char(typed) = self.code else { return None };
        let letter = latin(typed)?;
        let letter = if self.ctrl { letter.to_ascii_lowercase() } else { letter };
        Some(Self { code: KeyCode::Char(letter), ..self })
    }

    /// The character it types into a text field, if any.
    pub const fn typed(self) -> Option<char> {
        match (self.code, self.ctrl) {
            (KeyCode::Char(c), false) => Some(c),
            _ => None,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        match self.code {
            KeyCode::Char(' ') => f.write_str("Space"),
            KeyCode::Char(c) if self.ctrl => write!(f, "{}", c.to_ascii_uppercase()),
            KeyCode::Char(c) => write!(f, "{c}"),
            KeyCode::BackTab => f.write_str("Shift-Tab"),
            KeyCode::Up => f.write_str(Symbol::Up.unicode()),
            KeyCode::Down => f.write_str(Symbol::Down.unicode()),
            KeyCode::Left => f.write_str(Symbol::Left.unicode()),
            KeyCode::Right => f.write_str(Symbol::Right.unicode()),
            KeyCode::PageUp => f.write_str("PgUp"),
            KeyCode::PageDown => f.write_str("PgDn"),
            code => write!(f, "{code}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_named_as_people_name_them() {
        let keys =
            [letter('G'), letter(' '), ctrl('u'), key(KeyCode::BackTab), key(KeyCode::Enter)];
        let names: Vec<String> = keys.iter().map(Key::to_string).collect();
        assert_eq!(names, ["G", "Space", "Ctrl-U", "Shift-Tab", "Enter"]);
    }

    #[test]
    fn alt_is_no_way_to_press_a_bound_key() {
        let event = KeyEvent::new(KeyCode::Char('q'), KeyModifiers::ALT);
        assert_eq!(Key::pressed(&event), None);
    }

    #[test]
    fn an_enter_that_waited_for_the_program_is_still_an_enter() {
        let line_feed = KeyEvent::new(KeyCode::Char('j'), KeyModifiers::CONTROL);
        assert_eq!(Key::pressed(&line_feed), Some(key(KeyCode::Enter)));
    }
}
