//! A first start, what must not disturb, and the next start.

use crossterm::event::{Event as TerminalEvent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use waypost::app::{Action, Model, Ui};
use waypost::catalog::Lang;
use waypost::config::{Layer, Setting, Settings, Value};
use waypost::keymap::{Found, Keymap, Scope};
use waypost::tui::key::pressed;

use crate::keys::TO_ATTENTION;
use crate::rig::{Rig, device, now};

#[test]
fn the_welcome_swallows_no_key() {
    for key in every_key() {
        let pressed = pressed(&key).unwrap();
        let found = Keymap::default().find(Scope::Browse, &[pressed]);
        let Found::Action(action) = found else { continue };
        if action == Action::Back {
            continue;
        }
        let (mut first, mut later) = (Rig::first_start(), Rig::new());
        first.event(&TerminalEvent::Key(key));
        later.event(&TerminalEvent::Key(key));
        assert_eq!(first.model.ui, later.model.ui, "{pressed}");
        assert_eq!(first.model.running, later.model.running, "{pressed}");
        assert_eq!(first.world.redraws, later.world.redraws, "{pressed}");
        assert_eq!(first.world.suspensions, later.world.suspensions, "{pressed}");
    }
    assert!(!Rig::first_start().after("<esc>").model.ui.welcome);
}

#[test]
fn a_paste_is_never_a_command() {
    for key in every_key() {
        let KeyCode::Char(letter) = key.code else { continue };
        for view in ["", "?"] {
            let mut rig = Rig::new().after(view);
            let before = rig.model.ui.clone();
            rig.event(&TerminalEvent::Paste(format!("{letter}\n")));
            assert_eq!((&rig.model.ui, rig.model.running), (&before, true), "{letter:?}");
        }
    }
    let mut rig = Rig::new().after("/");
    rig.event(&TerminalEvent::Paste("lora\nq\u{1b}".into()));
    assert_eq!(rig.model.ui.search.field.text(), "lora q");
    assert!(rig.model.running);
}

#[test]
fn what_means_nothing_changes_nothing() {
    let mut released = KeyEvent::new(KeyCode::Char('q'), KeyModifiers::NONE);
    released.kind = KeyEventKind::Release;
    let events = [
        TerminalEvent::Resize(80, 24),
        TerminalEvent::FocusGained,
        TerminalEvent::FocusLost,
        TerminalEvent::Key(released),
        TerminalEvent::Key(KeyEvent::new(KeyCode::F(12), KeyModifiers::NONE)),
        TerminalEvent::Key(KeyEvent::new(KeyCode::Char('q'), KeyModifiers::ALT)),
    ];
    let mut rig = Rig::new().after(TO_ATTENTION);
    let before = rig.model.ui.clone();
    for event in events {
        rig.event(&event);
        assert_eq!((&rig.model.ui, rig.model.running), (&before, true), "{event:?}");
    }
}

#[test]
fn the_next_start_is_where_one_left_off() {
    for keys in
        ["", "l", "lj", TO_ATTENTION, "lj l j", "G <enter><enter>jjj<tab>", "p", "lj z", "LL l"]
    {
        let left = Rig::new().after(keys).model;
        let ui = Ui { theme: "dark".into(), ..Ui::first(&left.catalog) };
        let mut back = Model::new(left.catalog.clone(), device(), now().date(), ui);
        back.begin_with(left.settings.clone(), Lang::En);
        back.resume(&left.session());
        let stays = |m: &Model| (m.ui.node, m.ui.focus, m.ui.shelf, m.ui.zoom, m.ui.lang);
        assert_eq!(stays(&back), stays(&left), "{keys:?}");
        assert_eq!(back.subject(), left.subject(), "{keys:?}");
        assert_eq!(back.ui.unfolded, left.ui.unfolded, "{keys:?}");
        assert!(!back.ui.welcome);
    }
}

#[test]
fn who_leaves_from_home_comes_back_to_the_panes_behind_it() {
    let at = |keys: &str| Rig::new().after(keys).model.session();
    assert_eq!(at("<enter><enter>jj 0 jj"), at(TO_ATTENTION));
}

#[test]
fn a_section_or_item_that_is_gone_leaves_what_is_around_it() {
    let mut session = Rig::new().after(TO_ATTENTION).model.session();
    session.item = Some("long-gone".into());
    let mut rig = Rig::new();
    rig.model.resume(&session);
    assert_eq!(rig.node(), "models/basics");
    session.section = Some("basics/long-gone".into());
    rig.model.resume(&session);
    assert_eq!(rig.node(), "models");
}

/// Every key that a table could bind: letters, with Ctrl too, and those with names.
fn every_key() -> Vec<KeyEvent> {
    let letters = (' '..='~').map(|c| (KeyCode::Char(c), KeyModifiers::NONE));
    let control = ('a'..='z').map(|c| (KeyCode::Char(c), KeyModifiers::CONTROL));
    let named = [
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::PageUp,
        KeyCode::PageDown,
        KeyCode::Tab,
        KeyCode::BackTab,
        KeyCode::Enter,
        KeyCode::Esc,
        KeyCode::Backspace,
        KeyCode::Delete,
    ];
    let named = named.map(|code| (code, KeyModifiers::NONE));
    let all = letters.chain(control).chain(named);
    all.map(|(code, modifiers)| KeyEvent::new(code, modifiers)).collect()
}

#[test]
fn a_language_or_theme_for_one_run_is_no_choice_for_the_next() {
    let mut rig = Rig::new();
    let mut settings = Settings::default();
    settings.lay(Layer::Flag, Setting::Language, Value::word("ru"));
    settings.lay(Layer::Flag, Setting::Theme, Value::word("light"));
    rig.model.begin_with(settings, Lang::En);
    assert_eq!((rig.model.ui.lang, rig.model.ui.theme.as_str()), (Lang::Ru, "light"));
    assert_eq!(rig.world.settings, "");
    rig.press("L t G <enter>");
    assert_eq!(rig.world.settings, "language = \"th\"\ntheme = \"none\"\n");
    assert_eq!(rig.model.session().language, None);
}

#[test]
fn a_jump_from_a_page_that_fills_the_screen_shows_the_panes() {
    let rig = Rig::new().after("p <enter> / lora <enter>");
    assert!(!rig.model.ui.zoom);
    assert_eq!(rig.item(), "lora");
}
