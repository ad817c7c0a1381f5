//! Finding a command by its name, and the messages that were shown.

use insta::assert_snapshot;
use waypost::app::{Popup, View, why_not};
use waypost::progress::Status;

use crate::keys::TO_ATTENTION;
use crate::rig::Rig;

#[test]
fn a_command_is_found_by_a_part_of_its_name_and_done() {
    let rig = Rig::new().after(TO_ATTENTION).after(": don <enter>");
    assert_eq!(rig.status("attention"), Status::Done);
    assert_eq!(rig.model.ui.popup, None);
    let rig = Rig::new().after("<c-p> keys <enter>");
    assert_eq!(rig.model.ui.view, View::Help);
}

#[test]
fn the_palette_shows_names_keys_and_sentences_and_why_something_is_not_possible() {
    let mut rig = Rig::new().sized(100, 24).after(": mark");
    assert_snapshot!(rig.crop(12, 2, 76, 13), @"
    │ > mark                                                                   │
    ├──────────────────────────────────────────────────────────────────────────┤
    │ Mark done                                                          Space ┃
    │ Not possible. Choose an item first, or try : Mark section done.          ┃
    │ Mark doing                                                             d ┃
    │ Not possible. Choose an item first: only items can be marked.            ┃
    │ Mark skipped                                                           x ┃
    │ Not possible. Choose an item first: only items can be marked.            ┃
    │ Mark with a star                                                       s ┃
    │ Not possible. Choose an item first: only items can be marked.            ┃
    │ Mark section done                                                        ┃
    │ Tick off all 4 open items of “Language models”.                          ┃
    │ Mark section open again                                                  ┃
    ");
}

#[test]
fn the_arrows_choose_and_escape_leaves_everything_as_it_was() {
    let rig = Rig::new().after(TO_ATTENTION).after(": mark <down><enter>");
    assert_eq!(rig.status("attention"), Status::Doing);
    let rig = Rig::new().after(TO_ATTENTION).after(": mark <esc>");
    assert_eq!((rig.item().as_str(), rig.status("attention")), ("attention", Status::Todo));
}

#[test]
fn what_is_called_like_nothing_says_what_to_try() {
    let mut rig = Rig::new().after(":zzqq");
    assert!(rig.screen().contains("Nothing is called that."));
    rig.press("<enter>");
    assert!(rig.screen().contains("Nothing is called that."), "there is nothing to do");
}

#[test]
fn every_command_of_the_panes_is_in_the_palette() {
    let rig = Rig::new().after(":");
    let keymap = waypost::keymap::Keymap::default();
    for action in keymap.bindings_in(waypost::keymap::Scope::Browse).map(|bound| bound.action()) {
        let is_there = rig.model.commands.iter().any(|command| command.action == action);
        assert!(is_there || action == waypost::app::Action::Palette, "{action:?}");
    }
}

#[test]
fn messages_can_be_read_again_the_newest_first() {
    let mut rig = Rig::new().sized(100, 24).after(TO_ATTENTION).after("<space> L L L L L m");
    assert_snapshot!(rig.crop(6, 5, 88, 9), @"
    ╭─ Messages ───────────────────────────────────────────────────────────────────────────╮
    │ · Language: English; what it lacks is in English                                     │
    │ · Language: 繁體中文; what it lacks is in English                                    │
    │ · Language: తెలుగు; what it lacks is in English                                       │
    │ · Language: ไทย; what it lacks is in English                                         │
    │ · Language: Русский; what it lacks is in English                                     │
    │ · ✓ Attention Is All You Need · saved                                                │
    ╰──────────────────────────────────────────────────────────────────────────────────────╯
                           ││                              │╰───────────────────────────────
    ");
    rig.press("m");
    assert_eq!(rig.model.ui.popup, None);
    assert_eq!(Rig::new().after("m").notice(), "Nothing was said yet");
}

#[test]
fn who_looks_around_sees_first_what_can_be_done() {
    let rig = Rig::new().after(":");
    let Some(Popup::Palette(palette)) = &rig.model.ui.popup else { panic!("no palette") };
    let commands = palette.picks.iter().filter_map(|pick| rig.model.commands.get(pick.entry));
    let reasons = commands.map(|command| why_not(&rig.model, command.action).is_some());
    assert!(reasons.is_sorted());
}
