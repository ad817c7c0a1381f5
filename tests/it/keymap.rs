//! Keys as the learner wants them.

use insta::assert_snapshot;

use waypost::config::{Known, check};
use waypost::keymap::{Keymap, settings};
use waypost::progress::Status;

use crate::keys::{TO_ALGEBRA, TO_ATTENTION};
use crate::rig::Rig;
use crate::support::{folder, run, write};

fn keymap(text: &str) -> Keymap {
    let known = Known { check_keys: settings::check, ..Known::default() };
    settings::keymap(&check(text.as_bytes(), &known).unwrap().keys)
}

fn with(text: &str) -> Rig {
    Rig::new().with_keys(keymap(text))
}

#[test]
fn a_key_of_ones_own_shows_wherever_keys_are_shown() {
    let text = "[keys.browse]\n\"X\" = \"done\"\n\"space\" = \"none\"\n\"ctrl-n\" = \"palette\"\n\":\" = \"none\"\n";
    let mut rig = with(text).after(TO_ALGEBRA);
    assert!(rig.screen().lines().last().unwrap().starts_with(" X done"), "{}", rig.screen());
    rig.press("<space>");
    assert_eq!(rig.status("linear-algebra"), Status::Todo);
    rig.press("X");
    assert_eq!(rig.status("linear-algebra"), Status::Done);
    rig.press("h <c-n>mark done");
    let palette = rig.screen();
    assert!(palette.contains("X │"), "{palette}");
    rig.press("<esc> X");
    assert_eq!(rig.notice(), "Choose an item first, or try Ctrl-N Mark section done");
    rig.press("?");
    let help = rig.screen();
    assert!(help.contains("X ") && !help.contains("Space"), "{help}");
}

#[test]
fn a_key_of_one_pane_counts_there_only() {
    let mut rig = with("[keys.items]\n\"enter\" = \"done\"\n").after("<enter>l j <enter>");
    assert_eq!(rig.status("linear-algebra"), Status::Done);
    assert_eq!(rig.world.opened, [""; 0]);
    let hints = rig.screen().lines().last().unwrap().to_owned();
    assert_eq!(hints.matches(" done").count(), 1, "{hints}");
}

#[test]
fn after_the_first_key_of_a_chord_all_that_may_follow_is_shown() {
    let mut rig =
        with("[keys.browse]\n\"g\" = \"none\"\n\"g g\" = \"first\"\n\"g e\" = \"last\"\n");
    rig.resize(50, 10);
    rig.press("G");
    assert_eq!(rig.node(), "tuning");
    rig.press("g");
    assert_snapshot!(rig.crop(0, 6, 50, 4), @"
    ╭─ g ────────────────────────────────────────────╮
    │ g  First row   e  Last row                     │
    ╰────────────────────────────────────────────────╯
     Esc cancel
    ");
    rig.press("g");
    assert_eq!(rig.node(), "models");
    rig.press("g<esc>j");
    assert_eq!(rig.node(), "tuning");
    rig.press("gxk");
    assert_eq!(rig.node(), "models", "what does not follow ends the chord and does nothing");
    assert_eq!(rig.world.appended, []);
}

#[test]
fn chords_are_by_position_take_counts_and_are_never_pasted() {
    let text = "[keys.browse]\n\"g\" = \"none\"\n\"g g\" = \"first\"\n\"g j\" = \"down\"\n";
    let mut rig = with(text).after("l 2по");
    assert_eq!(rig.node(), "models/empty", "п and о are on the keys of g and j");
    rig.press("g");
    rig.event(&crossterm::event::Event::Paste("g".into()));
    assert_eq!((rig.node().as_str(), rig.model.ui.pending.clone()), ("models/empty", None));
}

#[test]
fn where_letters_type_a_chord_begins_with_ctrl() {
    let mut rig = with("[keys.search]\n\"ctrl-x o\" = \"open\"\n").after("/algebra");
    rig.press("<c-x>o");
    assert_eq!(rig.world.opened.len(), 1);
    assert_eq!(rig.model.ui.search.field.text(), "algebra");
}

#[test]
fn the_preset_plain_moves_by_arrows_and_takes_back_with_ctrl_z() {
    let mut rig = with("[keys]\npreset = \"plain\"\n").after("<enter><enter><down><space>");
    assert_eq!(rig.status("linear-algebra"), Status::Done);
    rig.press("jkhl5G");
    assert_eq!((rig.item().as_str(), rig.model.ui.pending.clone()), ("linear-algebra", None));
    rig.press("<c-z>");
    assert_eq!((rig.status("linear-algebra"), rig.world.suspensions), (Status::Todo, 0));
    rig.press("<c-f>");
    assert_eq!(rig.model.ui.view, waypost::app::View::Search);
    rig.press("<esc><c-q>");
    assert!(!rig.model.running);
}

#[test]
fn bookmarks_stay_under_a_key_of_ones_own() {
    let text = "[keys.browse]\n\"b\" = \"none\"\n\"B\" = \"set-bookmark\"\n";
    let mut rig = with(text).after(TO_ATTENTION).after("Ba h g 'a");
    assert_eq!(rig.item(), "attention");
    rig.press("b");
    assert_eq!(rig.model.ui.pending, None);
}

#[test]
fn wrong_keys_are_refused_with_their_line_before_anything_else_happens() {
    let folder = folder();
    let file = folder.path().join("config.toml");
    write(&file, "[keys.browse]\n\"x\" = \"skipp\"\n\"g g\" = \"first\"\n");
    let path = file.display();
    run(&folder, "list").code(2).stdout("").stderr(format!(
        "{path}:2:7: no action is called `skipp`\n  \
           \"x\" = \"skipp\"\n        ^\n  hint: did you mean `skip`?\n\
         {path}:3:1: `g g` can never be typed: `g` alone is `first`\n  \
           \"g g\" = \"first\"\n  ^\n  hint: begin with another key, or add `\"g\" = \"none\"`\n\
         error: the settings in {path} have 2 mistakes\n\
         hint: mend {path}, or move it away to do without\n"
    ));
}
