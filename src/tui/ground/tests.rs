use std::ffi::OsString;

use super::*;

/// The keys that crossterm makes of bytes from the terminal.
fn keys(bytes: &str) -> Vec<Event> {
    let mut keys = Vec::new();
    let mut is_alt = false;
    for letter in bytes.chars() {
        let (code, modifiers) = match letter {
            '\x1b' => {
                is_alt = true;
                continue;
            }
            '\x07' => (KeyCode::Char('g'), KeyModifiers::CONTROL),
            letter => (KeyCode::Char(letter), KeyModifiers::NONE),
        };
        let alt = if std::mem::take(&mut is_alt) { KeyModifiers::ALT } else { KeyModifiers::NONE };
        keys.push(Event::Key(KeyEvent::new(code, modifiers | alt)));
    }
    keys
}

fn escape() -> Event {
    Event::Key(KeyEvent::new(KeyCode::Esc, KeyModifiers::NONE))
}

/// What goes on, and the answers.
fn hear(listener: &mut Listener, events: Vec<Event>) -> (Vec<Event>, Vec<Ground>) {
    let (mut passed, mut grounds) = (Vec::new(), Vec::new());
    for event in events {
        let heard = listener.hear(event);
        passed.extend(heard.events);
        grounds.extend(heard.ground);
    }
    (passed, grounds)
}

#[test]
fn an_answer_is_heard_among_keys_and_none_of_them_is_lost() {
    for (answer, ground) in [
        ("\x1b]11;rgb:1a1a/1b1b/1f1f\x1b\\", Ground::Dark),
        ("\x1b]11;rgb:ffff/ffff/ffff\x07", Ground::Light),
        ("\x1b]11;rgba:fd/f6/e3/ff\x07", Ground::Light),
        ("\x1b]11;rgb:0/0/0\x07", Ground::Dark),
    ] {
        let heard = hear(&mut Listener::new(), keys(&format!("jq{answer}/ab]11;")));
        assert_eq!(heard, (keys("jq/ab]11;"), vec![ground]), "{answer:?}");
    }
}

#[test]
fn what_only_looks_like_an_answer_goes_on_as_it_came() {
    for typed in ["\x1b]x", "\x1b]1x", "\x1b]11x;", "]11;rgb:00/00/00", "\x1b\\", "\x07"] {
        assert_eq!(hear(&mut Listener::new(), keys(typed)), (keys(typed), Vec::new()), "{typed:?}");
    }
    let mut listener = Listener::new();
    assert_eq!(hear(&mut listener, keys("\x1b]")).0, []);
    assert!(listener.is_unsure());
    assert_eq!(listener.give_up(), keys("\x1b]"), "a person pressed it");
}

#[test]
fn an_answer_that_cannot_be_read_or_is_torn_is_never_typed() {
    let mut listener = Listener::new();
    let events = keys("\x1b]11;nonsense\x1b\\j");
    assert_eq!(hear(&mut listener, events), (keys("j"), Vec::new()));
    let mut listener = Listener::new();
    assert_eq!(hear(&mut listener, keys("\x1b]11;rgb:00/")).0, []);
    assert_eq!(listener.give_up(), [], "the rest may still come");
    assert_eq!(hear(&mut listener, keys("00/00\x07j")), (keys("j"), vec![Ground::Dark]));
    let mut listener = Listener::new();
    let arrow = Event::Key(KeyEvent::new(KeyCode::Down, KeyModifiers::NONE));
    assert_eq!(hear(&mut listener, keys("\x1b]11;rgb:00/")).0, []);
    assert_eq!(hear(&mut listener, vec![arrow.clone()]).0, [arrow]);
}

#[test]
fn a_resize_in_the_midst_of_an_answer_goes_on_at_once() {
    let mut listener = Listener::new();
    hear(&mut listener, keys("\x1b]11;rgb:00/"));
    assert_eq!(listener.hear(Event::Resize(80, 24)).events, [Event::Resize(80, 24)]);
    assert_eq!(hear(&mut listener, keys("00/00\x07")).1, [Ground::Dark]);
}

#[test]
fn a_sequence_that_is_torn_after_escape_is_an_answer_too() {
    let mut events = vec![escape()];
    events.extend(keys("]11;rgb:00/00/00"));
    events.push(escape());
    events.extend(keys("\\j"));
    let (passed, grounds) = hear(&mut Listener::new(), events);
    assert_eq!(grounds, [Ground::Dark]);
    assert_eq!(passed, [vec![escape()], keys("j")].concat(), "nobody knew what Escape was yet");
}

#[test]
fn who_got_the_answer_listens_no_more() {
    let mut listener = Listener::new();
    hear(&mut listener, keys("\x1b]11;rgb:00/00/00\x07"));
    assert_eq!(hear(&mut listener, keys("\x1b]11;")).0, keys("\x1b]11;"));
}

fn with(variables: &[(&str, &str)], asked: &str) -> Option<OsString> {
    variables.iter().find(|(name, _)| *name == asked).map(|(_, value)| OsString::from(value))
}

#[test]
fn only_terminals_that_understand_are_asked() {
    let may = |variables: &[(&str, &str)]| may_ask(&|asked| with(variables, asked));
    assert!(may(&[("TERM", "xterm-256color")]) && may(&[("TERM", "screen"), ("TMUX", "/tmp/1")]));
    for deaf in ["dumb", "linux", "", "vt220", "screen.xterm-256color"] {
        assert!(!may(&[("TERM", deaf)]), "{deaf}");
    }
    assert!(!may(&[("TERM", "xterm"), ("STY", "1.pts")]));
}

#[test]
fn colorfgbg_is_a_hint() {
    let told = |value| told(&|name| (name == "COLORFGBG").then(|| OsString::from(value)));
    assert_eq!(told("15;0"), Some(Ground::Dark));
    assert_eq!(told("0;default;15"), Some(Ground::Light));
    assert_eq!(told("default;default"), None);
    assert_eq!(terminal_name(&|asked| with(&[("TERM", "foot")], asked)).as_deref(), Some("foot"));
}
