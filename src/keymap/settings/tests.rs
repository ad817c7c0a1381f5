//! What the settings of the keys say, and what is wrong with them.

use proptest::prelude::*;

use super::*;
use crate::app::key::parse_keys;
use crate::config::{Known, check as check_file};
use crate::i18n::Texts;
use crate::keymap::{Found, Scope};

/// What is made of the text of a file, or what is said of its mistakes: place, sentence and hint.
fn read_file(text: &str) -> Result<Keymap, Vec<String>> {
    let known = Known { check_keys: check, ..Known::default() };
    let texts = Texts::english();
    let written = check_file(text.as_bytes(), &known).map_err(|mistakes| {
        let told = |mistake: &crate::config::Mistake| {
            let (what, hint) = (texts.say(&mistake.what), texts.say(&mistake.hint));
            format!("{}:{}: {what}; {hint}", mistake.line, mistake.column)
        };
        mistakes.iter().map(told).collect::<Vec<_>>()
    })?;
    Ok(keymap(&written.keys))
}

fn of(text: &str) -> Keymap {
    read_file(text).unwrap()
}

#[track_caller]
fn assert_refused(text: &str, told: &[&str]) {
    assert_eq!(read_file(text).unwrap_err(), told, "{text}");
}

fn found(keymap: &Keymap, scope: Scope, keys: &str) -> Found {
    keymap.find(scope, &parse_keys(keys).unwrap())
}

#[test]
fn a_key_of_the_file_comes_first_and_leaves_those_of_the_table() {
    let keymap = of("[keys.browse]\n\"J\" = \"done\"\n\"ctrl-x\" = \"done\"\n");
    for key in ["J", "ctrl-x", "space"] {
        assert_eq!(found(&keymap, Scope::Browse, key), Found::Action(Action::Done), "{key}");
        assert_eq!(found(&keymap, Scope::Items, key), Found::Action(Action::Done), "{key}");
    }
    assert_eq!(keymap.key_of(Scope::Browse, Action::Done).as_deref(), Some("J"));
}

#[test]
fn a_key_that_gets_another_action_is_taken_from_the_one_it_had() {
    let keymap = of("[keys.browse]\n\"x\" = \"star\"\n");
    assert_eq!(found(&keymap, Scope::Browse, "x"), Found::Action(Action::Star));
    assert_eq!(keymap.key_of(Scope::Browse, Action::Skip), None);
    let skip = keymap.bindings_in(Scope::Browse).find(|bound| bound.action() == Action::Skip);
    assert!(skip.is_some(), "it is still found by its name");
}

#[test]
fn none_takes_a_key_away_here_and_from_what_lies_behind() {
    let keymap = of("[keys.home]\n\"u\" = \"none\"\n[keys.browse]\n\"s\" = \"none\"\n");
    assert_eq!(found(&keymap, Scope::Home, "u"), Found::Nothing);
    assert_eq!(found(&keymap, Scope::Browse, "u"), Found::Action(Action::Undo));
    assert_eq!(found(&keymap, Scope::Home, "s"), Found::Nothing);
}

#[test]
fn each_pane_can_have_keys_of_its_own() {
    let keymap = of("[keys.items]\n\"enter\" = \"done\"\n[keys.details]\n\"n\" = \"down\"\n");
    assert_eq!(found(&keymap, Scope::Items, "enter"), Found::Action(Action::Done));
    assert_eq!(found(&keymap, Scope::Sections, "enter"), Found::Action(Action::Enter));
    assert_eq!(found(&keymap, Scope::Details, "n"), Found::Action(Action::Down));
    let enter = keymap.bindings_in(Scope::Items).filter(|bound| bound.action() == Action::Enter);
    assert_eq!(enter.count(), 0, "the key of the pane covers that of all panes");
}

#[test]
fn everywhere_goes_before_the_table_but_not_before_the_file() {
    let keymap =
        of("[keys.everywhere]\n\"ctrl-d\" = \"theme\"\n[keys.help]\n\"ctrl-d\" = \"last\"\n");
    for scope in [Scope::Browse, Scope::Note, Scope::Confirm] {
        assert_eq!(found(&keymap, scope, "ctrl-d"), Found::Action(Action::Theme), "{scope:?}");
    }
    assert_eq!(found(&keymap, Scope::Help, "ctrl-d"), Found::Action(Action::Last));
}

#[test]
fn chords_are_found_key_by_key() {
    let keymap = of("[keys.browse]\n\"g\" = \"none\"\n\"g g\" = \"first\"\n\"g e\" = \"last\"\n\
         [keys.note]\n\"ctrl-k\" = \"none\"\n\"ctrl-k s\" = \"save-note\"\n");
    assert_eq!(found(&keymap, Scope::Items, "g"), Found::More);
    assert_eq!(found(&keymap, Scope::Items, "g g"), Found::Action(Action::First));
    assert_eq!(found(&keymap, Scope::Items, "g x"), Found::Nothing);
    assert_eq!(found(&keymap, Scope::Note, "ctrl-k s"), Found::Action(Action::SaveNote));
    let g = parse_keys("g").unwrap();
    let following = keymap.following(Scope::Items, &g);
    assert_eq!(following, [("g".into(), Action::First), ("e".into(), Action::Last)]);
}

#[test]
fn the_preset_plain_has_arrows_ctrl_and_function_keys() {
    let keymap = of("[keys]\npreset = \"plain\"\n[keys.browse]\n\"j\" = \"down\"\n");
    for (key, action) in [
        ("f1", Action::Help),
        ("ctrl-f", Action::Search),
        ("ctrl-z", Action::Undo),
        ("ctrl-y", Action::Redo),
        ("alt-left", Action::JumpBack),
        ("space", Action::Done),
        ("o", Action::Open),
        ("j", Action::Down),
    ] {
        assert_eq!(found(&keymap, Scope::Browse, key), Found::Action(action), "{key}");
    }
    for key in ["h", "k", "l", "g", "G", ":", "[", "ctrl-u"] {
        assert_eq!(found(&keymap, Scope::Browse, key), Found::Nothing, "{key}");
    }
    assert!(!keymap.has_counts());
}

#[test]
fn every_action_of_the_table_can_still_be_reached_in_both_presets() {
    for keymap in PRESETS.map(|name| preset(name).unwrap()) {
        for binding in BINDINGS {
            let mut bound = keymap.bindings_in(binding.scope);
            assert!(bound.any(|bound| bound.action() == binding.action), "{binding:?}");
        }
    }
}

#[test]
fn all_mistakes_are_told_at_once_with_what_to_write() {
    assert_refused(
        "[keys]\npreset = \"vin\"\n[keys.brwse]\n\"x\" = \"skip\"\n\
         [keys.browse]\n\"escape\" = \"back\"\n\"x\" = \"skipp\"\n\"ctrl-i\" = \"in\"\n\"y\" = 3\n\
         \"hyper-x\" = \"in\"\n\"\" = \"in\"\n\"ctrl-1\" = \"in\"\n",
        &[
            "2:10: there is no preset called `vin`; did you mean `vim`?",
            "3:7: there is no place called `brwse`; did you mean `browse`?",
            "6:1: no key is called `escape`; did you mean `esc`?",
            "7:7: no action is called `skipp`; did you mean `skip`?",
            "8:1: `ctrl-i` cannot be bound: terminals send `tab` for it; bind `tab`, or another key",
            "9:7: this is not the name of an action; write the name of an action in quotes, or \"none\"; docs/keys.md has all of them",
            "10:1: no key is called `hyper-x`; write a letter, or as in `space`, `ctrl-x`, `alt-left`, `shift-tab`, `f5` or `g g`",
            "11:1: here a key is to stand; write a letter, or as in `space`, `ctrl-x`, `alt-left`, `shift-tab`, `f5` or `g g`",
            "12:1: `ctrl-1` cannot be bound: most terminals do not tell it from other keys; bind another key, such as one with `alt-` and a letter",
        ],
    );
    assert_refused(
        "[keys]\nhome = \"x\"\n",
        &[
            "2:8: `home` is a place, which has keys of its own; write `[keys.home]` on a line of its own, and its keys below",
        ],
    );
}

#[test]
fn a_letter_is_refused_where_letters_type() {
    assert_refused(
        "[keys.search]\n\"x\" = \"open\"\n[keys.everywhere]\n\"space\" = \"done\"\n",
        &[
            "2:1: `x` types here; use `ctrl-` or `alt-` with a letter, or a key that types nothing",
            "4:1: `space` types here; a letter types in some places: write it under `[keys.browse]`, or use `ctrl-` or `alt-`",
        ],
    );
}

#[test]
fn a_key_with_two_actions_in_one_place_is_refused() {
    assert_refused(
        "[keys.note]\n\"ctrl-s\" = \"save-note\"\n\"Ctrl-S\" = \"discard-note\"\n",
        &["3:1: `ctrl-s` is bound twice here: first to `save-note`; take one of the two out"],
    );
    assert!(
        read_file("[keys.note]\n\"ctrl-g\" = \"back\"\n[keys.help]\n\"ctrl-g\" = \"last\"\n")
            .is_ok()
    );
}

#[test]
fn a_chord_that_begins_with_a_bound_key_is_refused() {
    let hint = "begin with another key, or add `\"g\" = \"none\"`";
    for place in ["browse", "items", "home"] {
        assert_refused(
            &format!("[keys.{place}]\n\"g g\" = \"first\"\n"),
            &[&format!("2:1: `g g` can never be typed: `g` alone is `first`; {hint}")],
        );
    }
    assert_refused(
        "[keys.everywhere]\n\"ctrl-x ctrl-c\" = \"quit\"\n",
        &[
            "2:1: `ctrl-x ctrl-c` can never be typed: `ctrl-x` alone is `discard-note`; begin with another key, or add `\"ctrl-x\" = \"none\"`",
        ],
    );
    assert!(read_file("[keys.items]\n\"g\" = \"none\"\n\"g g\" = \"first\"\n").is_ok());
}

#[test]
fn what_leaves_no_way_back_or_out_is_refused() {
    assert_refused(
        "[keys.help]\n\"esc\" = \"none\"\n\"q\" = \"none\"\n\"?\" = \"none\"\n",
        &[
            "4:1: without `?` there is no key for `back`; give `back` another key under `[keys.help]`",
        ],
    );
    assert_refused(
        "[keys.everywhere]\n\"ctrl-c\" = \"none\"\n[keys.browse]\n\"q\" = \"star\"\n",
        &[
            "4:1: without `q` there is no key for `quit`; give `quit` another key under `[keys.browse]`",
        ],
    );
    assert!(read_file("[keys.everywhere]\n\"ctrl-c\" = \"none\"\n").is_ok());
    let other = "[keys.everywhere]\n\"ctrl-c\" = \"none\"\n[keys.browse]\n\"q\" = \"star\"\n\"Q\" = \"quit\"\n";
    assert!(read_file(other).is_ok());
}

#[test]
fn nothing_is_made_where_the_file_says_nothing() {
    assert!(matches!(keymap(&[]).bindings, Cow::Borrowed(_)));
}

fn any_file() -> impl Strategy<Value = String> {
    let keys = prop::sample::select(vec![
        "x", "g", "g g", "g g g", "esc", "q", "ctrl-c", "ctrl-x", "ctrl-x s", "tab", "enter", "5",
        "f5", "Ctrl-C", "й", "", "alt-[",
    ]);
    let actions = Action::ALL.iter().map(|action| action.name()).chain(["none", "no", ""]);
    let actions = prop::sample::select(actions.collect::<Vec<_>>());
    let places = prop::sample::select(Scope::ALL.map(Scope::name).to_vec());
    let table = (places, prop::collection::btree_map(keys, actions, 0..6));
    let preset = prop::sample::select(vec!["vim", "plain", "emacs"]);
    let tables = prop::collection::btree_map(table.0, table.1, 0..5);
    (preset, tables).prop_map(|(preset, tables)| {
        let mut text = format!("[keys]\npreset = \"{preset}\"\n");
        for (place, rows) in tables {
            text.extend([format!("[keys.{place}]\n")]);
            text.extend(rows.iter().map(|(keys, action)| format!("\"{keys}\" = \"{action}\"\n")));
        }
        text
    })
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in "(\\[keys\\]\n)?.{0,80}") {
        drop(read_file(&text));
    }

    #[test]
    fn whatever_is_accepted_can_be_left_and_means_one_thing(text in any_file()) {
        let Ok(keymap) = read_file(&text) else { return Ok(()) };
        for scope in Scope::ALL {
            let had_back = BINDINGS.iter().any(|b| b.scope == scope && b.action == Action::Back);
            prop_assert!(!had_back || keymap.key_of(scope, Action::Back).is_some(), "{:?}", scope);
            for bound in keymap.bindings_in(scope) {
                for keys in bound.keys() {
                    prop_assert_eq!(keymap.find(scope, keys), Found::Action(bound.action()));
                }
            }
        }
        prop_assert!(keymap.key_of(Scope::Browse, Action::Quit).is_some());
    }
}
