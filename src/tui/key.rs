//! The keys of the terminal library as the program names them.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

pub use crate::app::key::Key;
use crate::app::key::{Code, Held, key};

/// The key that was pressed; `None` where no binding could name it.
pub fn pressed(event: &KeyEvent) -> Option<Key> {
    let known = KeyModifiers::SHIFT | KeyModifiers::CONTROL | KeyModifiers::ALT;
    if !known.contains(event.modifiers) {
        return None;
    }
    let has = |modifier| event.modifiers.contains(modifier);
    let held = match (has(KeyModifiers::CONTROL), has(KeyModifiers::ALT)) {
        (false, false) => Held::Nothing,
        (true, false) => Held::Ctrl,
        (false, true) => Held::Alt,
        (true, true) => return None,
    };
    let code = match event.code {
        // An Enter typed before the terminal was in raw mode waits there as a line feed, which is
        // Ctrl-J.
        KeyCode::Char('j' | 'J') if held == Held::Ctrl => return Some(key(Code::Enter)),
        KeyCode::Char(c) if held == Held::Ctrl => Code::Char(c.to_ascii_lowercase()),
        KeyCode::Tab if has(KeyModifiers::SHIFT) => Code::BackTab,
        code => named(code)?,
    };
    Some(Key { code, held })
}

const fn named(code: KeyCode) -> Option<Code> {
    Some(match code {
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::F(number) => Code::F(number),
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Down => Code::Down,
        KeyCode::End => Code::End,
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Home => Code::Home,
        KeyCode::Insert => Code::Insert,
        KeyCode::Left => Code::Left,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::Right => Code::Right,
        KeyCode::Tab => Code::Tab,
        KeyCode::Up => Code::Up,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::{alt, letter};

    #[test]
    fn alt_is_no_way_to_press_a_letter() {
        let event = KeyEvent::new(KeyCode::Char('q'), KeyModifiers::ALT);
        assert_eq!(pressed(&event), Some(alt(Code::Char('q'))));
        assert_ne!(pressed(&event), Some(letter('q')));
        let event = KeyEvent::new(KeyCode::Char('q'), KeyModifiers::ALT | KeyModifiers::CONTROL);
        assert_eq!(pressed(&event), None);
    }

    #[test]
    fn an_enter_that_waited_for_the_program_is_still_an_enter() {
        let line_feed = KeyEvent::new(KeyCode::Char('j'), KeyModifiers::CONTROL);
        assert_eq!(pressed(&line_feed), Some(key(Code::Enter)));
    }
}
