//! Past days on `D`: naming one, looking at the roadmaps as they were, and coming back.

use std::sync::Arc;

use insta::assert_snapshot;
use jiff::civil::date;

use waypost::app::{Message, News, Popup};
use waypost::progress::{Overview, Status};

use crate::history::{event, with_past};
use crate::keys::TO_ATTENTION;

#[test]
fn a_day_is_chosen_or_written() {
    let mut rig = with_past().sized(80, 20).after("D");
    assert_snapshot!(rig.crop(0, 3, 80, 10), @"
    │ ▸ Fine-tuning          1/6 ││ ▸ Still empty                                  │
    │         ╭─ Show a past day ────────────────────────────────────────╮         │
    │         │ >  yesterday, 2 weeks ago, 2026-11-01                    │         │
    │         ├──────────────────────────────────────────────────────────┤         │
    │         │ 2026-11-01                                     yesterday │         │
    │         │ 2026-10-26                                    7 days ago │         │
    │         │ 2026-10-02                                   31 days ago │─────────╯
    │         │ 2026-08-02                                   92 days ago │─────────╮
    │         │ 2025-11-02                                  365 days ago │         ┃
    │         ╰──────────────────────────────────────────────────────────╯         ┃
    ");
    for (typed, said) in [
        ("2 <space> weeks <space> ago", "2026-10-19"),
        ("2026-10-12", "21 days ago"),
        ("later", "That is no day."),
        ("today", "That is today."),
        ("2026-12-24", "2026-12-24 is still to come."),
    ] {
        let mut rig = with_past().sized(80, 20).after("D").after(typed);
        assert!(rig.screen().contains(said), "{typed}: {}", rig.screen());
    }
    assert_eq!(with_past().after("D later <enter> <esc>").model.past.map(|past| past.day), None);
}

#[test]
fn the_roadmaps_are_shown_as_they_were_when_the_day_was_over() {
    let mut rig = with_past().sized(100, 24).after(TO_ATTENTION).after("D 2026-10-24 <enter>");
    assert_eq!(rig.notice(), "This is how it was on 2026-10-24. Escape goes back to today.");
    assert_eq!(rig.status("attention"), Status::Doing);
    assert_eq!((rig.status("linear-algebra"), rig.record("attention").note), (Status::Done, None));
    assert_snapshot!(rig.crop(0, 0, 100, 6), @"
     waypost   as of 2026-10-24   Language models › Basics                         ━━━━━━━━━━━━  1 of 4
    ╭─ Roadmaps ─────────────────╮╭─ Basics ───────────── 1 of 4 ╮╭─ Attention Is All You Need ────────╮
    │ ▾ Language models      1/4 ││ ▸ Python                 0/1 ││ paper                              │
    │   ▸ Basics             1/4 ││                              ││ intermediate to advanced · about   │
    │     Still empty            ││ Resources                    ││ 90 min (estimate)                  │
    │ ▸ Fine-tuning          0/6 ││ ✓ Essence of linear…   video ││ ◐ doing since 2026-10-12           │
    ");
    rig.press("<esc>");
    assert_eq!(rig.notice(), "Back to today");
    assert_eq!(rig.status("attention"), Status::Done);
    assert!(!rig.screen().contains("as of"), "{}", rig.screen());
}

#[test]
fn a_notice_that_is_too_long_for_the_footer_is_said_whole_over_it() {
    let mut rig = with_past().sized(40, 15).after("D 2026-10-24 <enter>");
    assert_snapshot!(rig.crop(0, 11, 40, 4), @"
    │ 4 things to learn, 1 done            ┃
    │                                      │
     This is how it was on 2026-10-24.
     Escape goes back to today.
    ");
}

#[test]
fn the_day_is_marked_in_every_view_and_at_every_size() {
    for keys in ["", "0", "W", "/attention", "?", "N", "z"] {
        for (columns, rows) in [(120, 36), (80, 24), (40, 15)] {
            let mut rig =
                with_past().sized(columns, rows).after("D 2026-10-24 <enter>").after(keys);
            let top = rig.crop(0, 0, columns, 1);
            assert!(top.contains("as of 2026-10-24"), "{keys} at {columns}: {top}");
        }
    }
}

#[test]
fn nothing_can_be_changed_on_a_past_day_and_the_keys_say_why() {
    let keys = ["<space>", "d", "x", "s", "n", "e", "T", "u", "U", "H <enter>"];
    for key in keys.into_iter().chain([": section <space> done <enter>"]) {
        let rig = with_past().after(TO_ATTENTION).after("D 2026-10-24 <enter>").after(key);
        assert_eq!(rig.notice(), "This is the past: Escape goes back to today first", "{key}");
        assert_eq!(rig.world.appended, [], "{key}");
    }
}

#[test]
fn searching_and_filtering_see_the_past_day() {
    let rig = with_past().after("D 2026-10-24 <enter>").after("/status:doing <enter>");
    assert_eq!(rig.item(), "attention");
    let rig = rig.after("c");
    assert!(rig.model.list.len() > 1, "what is done is left out");
}

#[test]
fn what_others_do_in_the_meantime_is_there_when_one_comes_back() {
    let mut rig = with_past().after(TO_ATTENTION).after("D 2026-10-24 <enter>");
    let what = ["attention", "status", "\"skipped\"", "null"];
    let events = vec![event(9, "desktop", "2026-11-02T10:00:00+07:00", what)];
    rig.tell(Message::News(News::JournalRead { events, damage: None }));
    assert_eq!(rig.status("attention"), Status::Doing);
    let journal = Box::new(rig.model.journal.clone());
    rig.tell(Message::News(News::Recalled { journal, damage: None }));
    assert_eq!(rig.status("attention"), Status::Doing);
    rig.press("<esc>");
    assert_eq!(rig.status("attention"), Status::Skipped);
    let again = Overview::new(&rig.model.catalog, &rig.model.journal);
    assert_eq!(*rig.model.overview, again);
}

#[test]
fn from_a_past_day_one_goes_on_to_another_and_back_to_the_present_at_once() {
    let mut rig = with_past().after(TO_ATTENTION).after("D 2026-10-24 <enter>");
    rig.press("D 2026-10-11 <enter>");
    assert_eq!(rig.model.overview.total().done, 0);
    rig.press("D 2026-10-26 <enter> <esc>");
    assert_eq!(rig.model.past.as_ref().map(|past| past.day), None);
    assert_eq!(rig.status("attention"), Status::Done);
}

#[test]
fn the_day_of_a_line_is_shown_from_the_history() {
    let mut rig = with_past().after(TO_ATTENTION).after("H jjj D");
    assert_eq!(rig.model.ui.popup, None);
    assert_eq!(rig.model.shown_day(), date(2026, 10, 25));
    assert!(rig.record("attention").note.is_some());
    rig.press("H");
    assert!(
        matches!(rig.model.ui.popup, Some(Popup::History(_))),
        "all of it, also what came later"
    );
}

#[test]
fn an_answer_that_nobody_waits_for_any_more_is_dropped() {
    let mut rig = with_past();
    let nothing =
        Arc::new(Overview::new(&rig.model.catalog, &waypost::progress::Journal::default()));
    rig.tell(Message::News(News::LookedBack(date(2026, 10, 24), nothing)));
    assert!(rig.model.past.is_none());
    assert_eq!(rig.status("attention"), Status::Done);
}

#[test]
fn the_next_start_shows_today() {
    let rig = with_past().after(TO_ATTENTION).after("D 2026-10-24 <enter>");
    let session = rig.model.session();
    let mut next = with_past();
    next.model.resume(&session);
    assert_eq!((next.item(), next.model.past.is_none()), ("attention".to_owned(), true));
}
