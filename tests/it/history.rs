//! The history of an item or a section on `H`, and what can be taken back in it.

use insta::assert_snapshot;

use waypost::app::{HistoryRow, Message, News, Popup};
use waypost::progress::{Event, Journal, Status};

use crate::keys::{TO_ALGEBRA, TO_ATTENTION};
use crate::rig::Rig;

/// The event that a line of a journal says; `what` are its item, field, value and id undone.
pub(crate) fn event(n: usize, device: &str, at: &str, what: [&str; 4]) -> Event {
    let [item, field, value, undoes] = what;
    let line = format!(
        r#"{{"v":1,"id":"{device}{n}","hlc":"{n:012x}-0000","device":"{device}","at":"{at}","item":"{item}","field":"{field}","value":{value},"undoes":{undoes}}}"#
    );
    Event::from_line(line.as_bytes()).unwrap()
}

/// What a learner did in three weeks, on two machines; the rig's own is the laptop.
pub(crate) fn three_weeks() -> Vec<Event> {
    let deed = |n, device, at, what: [&str; 3]| {
        let [item, field, value] = what;
        event(n, device, at, [item, field, value, "null"])
    };
    let taken_back = ["attention", "starred", "null", "\"laptop4\""];
    vec![
        deed(1, "laptop", "2026-10-12T09:00:00+07:00", ["linear-algebra", "status", "\"done\""]),
        deed(2, "desktop", "2026-10-12T21:30:00+07:00", ["attention", "status", "\"doing\""]),
        deed(
            3,
            "laptop",
            "2026-10-25T08:10:00+07:00",
            ["attention", "note", "\"\\n**Read** section 3 again\\nand the appendix\""],
        ),
        deed(4, "laptop", "2026-10-25T08:20:00+07:00", ["attention", "starred", "true"]),
        event(5, "laptop", "2026-10-25T08:21:00+07:00", taken_back),
        deed(6, "laptop", "2026-11-01T23:50:00+07:00", ["attention", "rating", "5"]),
        deed(7, "laptop", "2026-11-01T23:59:00+07:00", ["attention", "status", "\"done\""]),
    ]
}

/// A learner with that past.
pub(crate) fn with_past() -> Rig {
    let mut rig = Rig::new();
    for event in three_weeks() {
        rig.world.whole.insert(event);
    }
    rig.tell(Message::News(News::JournalRead { events: three_weeks(), damage: None }));
    rig
}

fn rows(rig: &Rig) -> usize {
    match &rig.model.ui.popup {
        Some(Popup::History(shown)) => shown.rows.len(),
        _ => 0,
    }
}

#[test]
fn h_shows_what_happened_to_an_item_by_day_the_newest_first() {
    let mut rig = with_past().sized(80, 22).after(TO_ATTENTION).after("H");
    assert_snapshot!(rig.crop(0, 2, 80, 15), @"
    │ ▾ Language models      2/4 ││ ▸ Python                                   0/1 │
      ╭─ History of Attention Is All You Need ───────────────────────────────────╮
      │ Yesterday · 2026-11-01                                                   │
      │ 23:59  ✓ done                                                            │
      │ 23:50  · something that a newer version knows (rating)                   │
      │                                                                          │
      │ Sunday · 2026-10-25                                                      │
      │ 08:20  · starred                                                  undone │
      │ 08:10  ✎ note        **Read** section 3 again                            │
      │                                                                          │
      │ Monday · 2026-10-12                                                      │
      │ 21:30  ◐ begun                                           another machine │
      ╰──────────────────────────────────────────────────────────────────────────╯
    │                            ││ (estimate)                                     ┃
    │                            ││ ✓ done 2026-11-01                              │
    ");
}

#[test]
fn on_a_section_it_shows_all_that_is_in_it_and_a_deed_of_several_items_on_one_line() {
    let mut rig = with_past()
        .sized(80, 22)
        .after("<enter><enter> h : mark <space> section <space> done <enter> H");
    assert_snapshot!(rig.crop(0, 2, 80, 15), @"
    ╭─ History of Basics ──────────────────────────────────────────────────────╮
    │ Today · 2026-11-02                                                       │
    │ 20:15  ✓ done        2 items                                             │
    │                                                                          │
    │ Yesterday · 2026-11-01                                                   │
    │ 23:59  ✓ done        Attention Is All You Need                           │
    │ 23:50  · something that a newer version knows (rating)  Attention Is Al… │
    │                                                                          │
    │ Sunday · 2026-10-25                                                      │
    │ 08:20  · starred     Attention Is All You Need                    undone │
    │ 08:10  ✎ note        Attention Is All You Need · **Read** section 3 aga… │
    │                                                                          │
    │ Monday · 2026-10-12                                                      │
    │ 21:30  ◐ begun       Attention Is All You Need           another machine │
    │ 09:00  ✓ done        Essence of linear algebra                           │
    ");
}

#[test]
fn where_nothing_happened_it_says_what_will_be_listed() {
    let mut rig = Rig::new().sized(80, 22).after(TO_ALGEBRA).after("H");
    assert!(rig.screen().contains("Nothing was done with this yet."), "{}", rig.screen());
    let mut rig = Rig::new().sized(80, 22).after("H");
    assert!(rig.screen().contains("Nothing was done in here yet."), "{}", rig.screen());
    rig.press("<enter>");
    assert_eq!(rig.notice(), "Nothing is chosen");
    assert_eq!(Rig::new().after("/zzqqz <esc> H <esc>").model.ui.popup, None);
}

#[test]
fn enter_takes_a_line_back_and_does_it_again_and_the_rest_stays() {
    let mut rig = with_past().sized(80, 22).after(TO_ATTENTION).after("H <enter>");
    assert_eq!(rig.notice(), "Undone: done, Attention Is All You Need");
    assert_eq!(rig.status("attention"), Status::Doing);
    assert!(rig.screen().contains("Enter do again"), "{}", rig.screen());
    rig.press("<enter>");
    assert_eq!(rig.notice(), "Redone: done, Attention Is All You Need");
    assert_eq!(rig.status("attention"), Status::Done);
    // Down over what only a newer version knows and over the day, to the star that was taken back.
    rig.press("jj <enter>");
    assert_eq!(rig.notice(), "Redone: the star of Attention Is All You Need");
    assert!(rig.record("attention").starred);
    assert_eq!(rig.world.appended.len(), 3);
}

#[test]
fn what_another_machine_did_can_be_taken_back_too_once_nothing_later_counts() {
    let mut rig = with_past().after(TO_ATTENTION).after("H G <enter>");
    assert_eq!(rig.notice(), "What came later counts: take that back first");
    rig.press("g <enter> G <enter>");
    assert_eq!(rig.status("attention"), Status::Todo);
    rig.press("U U");
    assert_eq!(rig.status("attention"), Status::Done, "redo knows of both");
}

#[test]
fn what_only_a_newer_version_knows_is_named_and_left_alone() {
    let rig = with_past().after(TO_ATTENTION).after("H j <enter>");
    assert_eq!(rig.notice(), "Only a newer Waypost knows what this is");
    assert_eq!(rig.world.appended, []);
}

#[test]
fn undo_and_redo_are_what_they_are_everywhere_and_the_list_follows() {
    let mut rig = Rig::new().after(TO_ALGEBRA).after("<space> j d k H");
    rig.press("u");
    assert_eq!(rig.notice(), "Undone: doing, Attention Is All You Need");
    rig.press("u");
    assert_eq!(rig.status("linear-algebra"), Status::Todo);
    assert!(rig.screen().contains("undone"), "{}", rig.screen());
    rig.press("u");
    assert_eq!(rig.notice(), "There is nothing to take back: all of it already is");
    rig.press("U");
    assert_eq!(rig.status("linear-algebra"), Status::Done);
}

#[test]
fn the_selection_stays_on_its_line_while_another_window_goes_on() {
    let mut rig = with_past().after(TO_ATTENTION).after("H G");
    let line = |rig: &Rig| match &rig.model.ui.popup {
        Some(Popup::History(shown)) => shown.selected().unwrap().events.clone(),
        _ => panic!("no history"),
    };
    let (before, rows_before) = (line(&rig), rows(&rig));
    let what = ["attention", "starred", "true", "null"];
    let events = vec![event(9, "desktop", "2026-11-02T10:00:00+07:00", what)];
    rig.tell(Message::News(News::JournalRead { events, damage: None }));
    assert_eq!((line(&rig), rows(&rig)), (before, rows_before + 3), "a day, its line, and air");
}

#[test]
fn a_past_that_is_known_in_short_is_read() {
    let mut rig = with_past().after(TO_ATTENTION);
    let short = Journal::from_abridged(rig.model.journal.abridge(1));
    rig.tell(Message::News(News::Recalled { journal: Box::new(short), damage: None }));
    assert!(!rig.model.journal.is_whole());
    rig.press("H");
    assert!(rig.model.journal.is_whole());
    let Some(Popup::History(shown)) = &rig.model.ui.popup else { panic!("no history") };
    let lines = shown.rows.iter().filter(|row| matches!(row, HistoryRow::Line(_))).count();
    assert_eq!((lines, shown.rows.contains(&HistoryRow::More)), (5, false));
}

#[test]
fn the_history_of_a_term_and_of_what_home_and_the_glossary_choose_can_be_shown() {
    for keys in ["W H", "0 <down> H", "<enter>jj l w H"] {
        let rig = Rig::new().after(keys);
        assert!(matches!(rig.model.ui.popup, Some(Popup::History(_) | Popup::Term(_))), "{keys}");
    }
}
