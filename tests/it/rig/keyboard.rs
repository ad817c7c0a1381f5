//! Keys as the tests write them.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// The keys that a string such as `jj <enter>` names.
pub(super) fn read_keys(keys: &str) -> Vec<KeyEvent> {
    let mut events = Vec::new();
    let mut rest = keys.chars();
    while let Some(first) = rest.next() {
        let named = rest.as_str().split_once('>').filter(|_| first == '<');
        if let Some((name, behind)) = named {
            events.push(named_key(name));
            rest = behind.chars();
        } else if first != ' ' {
            let shift = if first.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
            events.push(KeyEvent::new(KeyCode::Char(first), shift));
        }
    }
    events
}

fn named_key(name: &str) -> KeyEvent {
    if let Some(letter) = name.strip_prefix("c-") {
        let letter = letter.chars().next().unwrap();
        return KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL);
    }
    let code = match name {
        "space" => KeyCode::Char(' '),
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "tab" => KeyCode::Tab,
        "backtab" => KeyCode::BackTab,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "pageup" => KeyCode::PageUp,
        "pagedown" => KeyCode::PageDown,
        "backspace" => KeyCode::Backspace,
        "delete" => KeyCode::Delete,
        unknown => panic!("no key is called <{unknown}>"),
    };
    KeyEvent::new(code, KeyModifiers::NONE)
}
