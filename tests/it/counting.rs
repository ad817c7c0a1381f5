//! Counts, and bookmarks: commands of several keys.

use crossterm::event::{Event as TerminalEvent, KeyCode};
use insta::assert_snapshot;

use waypost::app::{Focus, Pending};
use waypost::progress::Status;

use crate::keys::{TO_ATTENTION, long_catalog};
use crate::rig::Rig;

// Counts

#[test]
fn a_count_goes_so_many_rows_at_once() {
    let mut rig = Rig::on(long_catalog(200)).sized(60, 13).after("<esc><enter><enter>");
    rig.press("5j");
    assert_eq!(rig.item(), "item-5");
    rig.press("12j");
    assert_eq!(rig.item(), "item-17");
    rig.press("10k");
    assert_eq!(rig.item(), "item-7");
    rig.press("99999k");
    assert_eq!(rig.item(), "item-0");
    rig.press("999999999j");
    assert_eq!(rig.item(), "item-199");
}

#[test]
fn a_count_before_the_last_or_first_row_is_the_number_of_a_row() {
    let mut rig = Rig::on(long_catalog(200)).sized(60, 13).after("<esc><enter><enter>");
    rig.press("12G");
    assert_eq!(rig.item(), "item-11");
    rig.press("3g");
    assert_eq!(rig.item(), "item-2");
    rig.press("100G");
    assert_eq!(rig.item(), "item-99");
    rig.press("G");
    assert_eq!(rig.item(), "item-199");
}

#[test]
fn a_count_passes_headings_and_goes_through_tree_and_pages_too() {
    let mut rig = Rig::new().after("G <enter><enter> 3j");
    assert_eq!(rig.item(), "lora");
    rig.press("2k");
    assert_eq!(rig.item(), "attention");
    let rig = Rig::new().after("l 2j");
    assert_eq!(rig.node(), "models/empty");
    let mut rig = Rig::new().sized(60, 12).after("?");
    rig.press("4j");
    assert_eq!(rig.model.ui.scroll, 4);
    rig.press("2k");
    assert_eq!(rig.model.ui.scroll, 2);
}

#[test]
fn a_count_repeats_a_jump_as_far_as_there_are_any() {
    let mut rig = Rig::new().after("/lora <enter> /python <enter>");
    rig.press("9[");
    assert_eq!((rig.node().as_str(), rig.model.ui.focus), ("models", Focus::Sections));
    rig.press("2]");
    assert_eq!(rig.model.ui.focus, Focus::Items);
}

#[test]
fn what_goes_nowhere_is_done_once_whatever_the_count() {
    let rig = Rig::new().after(TO_ATTENTION).after("4<space>");
    assert_eq!(rig.status("attention"), Status::Done);
    assert_eq!(rig.world.appended.len(), 1);
}

#[test]
fn the_count_is_shown_while_it_is_typed_and_escape_takes_it_back() {
    let mut rig = Rig::new().sized(80, 24).after("12");
    assert_snapshot!(rig.crop(60, 23, 20, 1), @"one  ? help      12");
    rig.press("<esc>");
    assert_eq!(rig.model.ui.pending, None);
    rig.press("j");
    assert_eq!(rig.node(), "tuning");
    rig.press("3:");
    assert_eq!(rig.model.ui.pending, None);
    rig.press("12");
    assert_eq!(rig.model.ui.pending, None, "digits type in the palette");
}

#[test]
fn a_digit_counts_only_where_it_means_nothing_else() {
    let mut rig = Rig::new().after("0");
    rig.press("4");
    assert_eq!(rig.model.ui.pending, None, "Home has suggestions under digits");
    rig.press("<esc> 10");
    assert_eq!(rig.model.ui.pending, Some(Pending::Count(10)));
    rig.press("<c-c>");
    assert!(!rig.model.running, "to quit is never a part of something else");
}

#[test]
fn digits_of_other_alphabets_count_too() {
    let mut rig = Rig::on(long_catalog(60)).sized(60, 13).after("<esc><enter><enter>");
    rig.press("౧౨о"); // Telugu digits, and the key of j on a Russian keyboard
    assert_eq!(rig.item(), "item-12");
    rig.press("ถ่"); // the keys of 5 and j on a Thai keyboard
    assert_eq!(rig.item(), "item-17");
}

// Bookmarks

#[test]
fn a_bookmark_leads_back_from_anywhere() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("b");
    assert!(rig.model.ui.pending.is_some());
    rig.press("a");
    assert_eq!(rig.notice(), "Attention Is All You Need has the bookmark a");
    let there = (rig.node(), rig.item());
    rig.press("h g bm 0 'a");
    assert_eq!((rig.node(), rig.item()), there);
    rig.press("'m");
    assert_eq!((rig.node().as_str(), rig.model.ui.focus), ("models", Focus::Sections));
    rig.press("''");
    assert_eq!((rig.node(), rig.item()), there, "twice the key goes back before the jump");
}

#[test]
fn what_may_follow_is_shown_and_escape_does_nothing() {
    let mut rig = Rig::new().sized(60, 14).after(TO_ATTENTION).after("ba h g bm '");
    assert_snapshot!(rig.crop(0, 8, 60, 5), @"
    ╭─ Go to a bookmark ───────────────────────────────────────╮
    │ a  Attention Is All You Need                             │
    │ m  Language models                                       │
    │ '  Jump back                                             │
    ╰──────────────────────────────────────────────────────────╯
    ");
    rig.press("<esc>");
    assert_eq!(rig.model.ui.pending, None);
    assert!(!rig.screen().contains("Go to a bookmark"));
    assert_eq!(rig.node(), "models");
}

#[test]
fn bookmarks_outlive_the_session_and_an_edition() {
    let rig = Rig::new().after(TO_ATTENTION).after("ba h g b7");
    let session = rig.model.session();
    let written = serde_json::to_string(&session).unwrap();
    let mut later = Rig::new();
    later.model.resume(&serde_json::from_str(&written).unwrap());
    later.press("'a");
    assert_eq!(later.item(), "attention");
    later.press("'7");
    assert_eq!(later.node(), "models");
    // In roadmaps that have none of it, it is kept for better days.
    let mut other = Rig::on(long_catalog(3)).after("<esc>");
    other.model.resume(&session);
    other.press("'a");
    assert_eq!(other.notice(), "What had the bookmark a is no longer in the roadmaps");
    assert_eq!(other.model.session().bookmarks, session.bookmarks);
}

#[test]
fn what_has_no_place_in_the_roadmaps_gets_no_bookmark() {
    let mut rig = Rig::new().after("'x");
    assert_eq!(rig.notice(), "Nothing has the bookmark x yet");
    rig.press("b<space>");
    assert!(rig.notice().starts_with("A bookmark is a letter or a digit"), "{}", rig.notice());
    rig.press("b<down>");
    assert_eq!((rig.model.ui.pending.clone(), rig.node().as_str()), (None, "models"));
}

#[test]
fn a_bookmark_is_on_its_key_whatever_the_alphabet() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("иф h g");
    rig.press("'a");
    assert_eq!(rig.item(), "attention", "и and ф are on the keys of b and a");
}

#[test]
fn pasted_text_is_no_part_of_a_command() {
    for begun in ["3", "b", "'"] {
        let mut rig = Rig::new().after(TO_ATTENTION).after("ba h g").after(begun);
        let node = rig.node();
        rig.event(&TerminalEvent::Paste("a\nj5G'a".into()));
        assert_eq!((rig.model.ui.pending.clone(), rig.node()), (None, node), "{begun}");
        assert_eq!(rig.model.ui.bookmarks.letters().collect::<String>(), "a");
        assert_eq!(rig.item(), "");
    }
}

#[test]
fn a_burst_of_digits_is_only_a_count() {
    let mut rig = Rig::new();
    for digit in "18446744073709551616000".chars() {
        rig.event_undrawn(&TerminalEvent::Key(KeyCode::Char(digit).into()));
    }
    rig.press("j");
    assert_eq!(rig.node(), "tuning");
}
