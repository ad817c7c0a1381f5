use std::collections::HashMap;

use super::*;
use crate::app::key::shown;
use crate::i18n::Texts;
use crate::text::width;

fn presets() -> [Keymap; 2] {
    settings::PRESETS.map(|name| settings::preset(name).unwrap())
}

#[test]
fn no_key_means_two_things_at_once() {
    for (keymap, scope) in presets().iter().flat_map(|keymap| Scope::ALL.map(|s| (keymap, s))) {
        let mut taken = HashMap::new();
        let bound = keymap.bindings_in(scope);
        for (keys, action) in bound.flat_map(|b| b.keys().map(move |keys| (keys, b.action()))) {
            let other = taken.insert(keys, action);
            assert_eq!(other, None, "in {scope:?}, {} also means {action:?}", shown(keys));
        }
    }
}

#[test]
fn every_action_can_be_reached_and_is_explained() {
    let texts = Texts::english();
    for action in Action::ALL {
        assert!(BINDINGS.iter().any(|b| b.action == *action), "{action:?} has no key");
        let label = texts.find(action.label()).unwrap();
        assert!((1..=14).contains(&width(&label)), "{action:?}: label {label:?}");
        let name = texts.find(action.full_name()).unwrap();
        assert!((1..=40).contains(&width(&name)), "{action:?}: name {name:?}");
        let help = texts.find(action.help()).unwrap();
        assert!(help.ends_with('.'), "{action:?}: help is not a sentence: {help:?}");
    }
}

#[test]
fn keys_that_terminals_cannot_tell_apart_are_not_bound() {
    for keymap in presets() {
        for key in keymap.bindings().iter().flat_map(|binding| binding.keys.iter()).flatten() {
            assert_eq!(Key::parse(&key.name()), Ok(*key));
        }
    }
}

#[test]
fn no_letter_is_a_command_where_letters_type() {
    for keymap in presets() {
        for scope in Scope::ALL.into_iter().filter(|scope| scope.types()) {
            let typing = keymap.bindings_in(scope).flat_map(|bound| bound.keys()).flatten();
            assert_eq!(typing.filter_map(|key| key.typed()).count(), 0, "{scope:?}");
        }
    }
}

#[test]
fn every_heading_and_scope_has_a_text() {
    let texts = Texts::english();
    for binding in BINDINGS {
        assert!(texts.find(binding.group.label()).is_some(), "{:?}", binding.group);
    }
    for scope in Scope::ALL {
        assert!(texts.find(scope.label()).is_some(), "{scope:?}");
    }
}
