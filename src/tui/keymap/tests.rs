use std::collections::HashMap;

use super::*;
use crate::i18n::Texts;
use crate::text::width;

const SCOPES: [Scope; 21] = [
    Browse,
    Scope::Home,
    Search,
    Glossary,
    Changes,
    Statistics,
    Meaning,
    RestDays,
    Themes,
    Help,
    Line,
    Palette,
    Naming,
    Term,
    Note,
    Versions,
    History,
    Confirm,
    Log,
    Address,
    Leaving,
];

#[test]
fn no_key_means_two_things_at_once() {
    for scope in SCOPES {
        let mut taken = HashMap::new();
        let pairs = bindings_in(scope).flat_map(|b| b.keys.iter().map(|key| (key, b.action)));
        for (key, action) in pairs {
            let other = taken.insert(key, action);
            assert_eq!(other, None, "in {scope:?}, {key} also means {action:?}");
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
    let bound = |key: Key| BINDINGS.iter().any(|b| b.keys.contains(&key));
    for twin in ['i', 'm', 'h', 'j', '['] {
        assert!(!bound(ctrl(twin)), "Ctrl-{twin} is another key in most terminals");
    }
}

#[test]
fn no_letter_is_a_command_where_letters_type() {
    for scope in SCOPES.into_iter().filter(|scope| scope.types()) {
        let typing = bindings_in(scope).flat_map(|binding| binding.keys);
        assert_eq!(typing.filter_map(|key| key.typed()).count(), 0, "{scope:?}");
    }
}

#[test]
fn every_heading_and_scope_has_a_text() {
    let texts = Texts::english();
    for binding in BINDINGS {
        assert!(texts.find(binding.group.label()).is_some(), "{:?}", binding.group);
        assert!(texts.find(binding.scope.label()).is_some(), "{:?}", binding.scope);
    }
}
