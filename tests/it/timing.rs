//! The focus timer: what it counts, what it writes down, and what stops it.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};

use waypost::app::{Message, News};
use waypost::progress::{Event, EventId, Field, Journal, Moment, Stamp, Status};

use crate::keys::{TO_ALGEBRA, TO_ATTENTION};
use crate::rig::{Rig, device, now};

/// Lets minutes go by one by one, as the loop does.
fn minutes(rig: &mut Rig, count: i64) {
    for minute in 1..=count {
        pass(rig, 60, minute * 60);
    }
}

/// Lets `seconds` go by, when the clock on the wall has gone on by `later`.
fn pass(rig: &mut Rig, seconds: u64, later: i64) {
    let now = Timestamp::from_second(now().timestamp().as_second() + later).unwrap();
    rig.tell(Message::Passed { passed: Duration::from_secs(seconds), now });
}

/// What was written of timers: the item and the value of each event.
fn written(rig: &Rig) -> Vec<(&str, &Value)> {
    let events = rig.world.appended.iter().filter(|event| event.field == Field::Timer);
    events.map(|event| (event.item.as_str(), &event.value)).collect()
}

/// An event of a timer that another window wrote so many minutes before now.
fn event(id: &str, value: Value, minutes_ago: i64) -> Event {
    let at = now().checked_sub(jiff::Span::new().minutes(minutes_ago)).unwrap();
    Event {
        id: EventId::parse(id).unwrap(),
        stamp: Stamp::after(Stamp::default(), at.timestamp().as_millisecond()),
        device: device(),
        at: Moment::new(&at),
        item: "attention".into(),
        former: Vec::new(),
        field: Field::Timer,
        value,
        undoes: None,
    }
}

fn header(rig: &mut Rig) -> String {
    rig.crop(0, 0, 100, 1)
}

#[test]
fn the_timer_counts_the_selected_item_and_stands_in_the_header_by_the_minute() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("T");
    assert_eq!(rig.notice(), "◷ Attention Is All You Need · the timer runs");
    assert!(header(&mut rig).contains("◷ 0 min"), "{}", header(&mut rig));
    minutes(&mut rig, 25);
    assert!(header(&mut rig).contains("◷ 25 min"), "{}", header(&mut rig));
    rig.press("T");
    assert_eq!(rig.notice(), "◷ Attention Is All You Need · 25 min saved");
    assert!(!header(&mut rig).contains('◷'));
    assert_eq!(rig.record("attention").minutes(), Some(25));
    let values: Vec<&Value> = written(&rig).into_iter().map(|(_, value)| value).collect();
    assert_eq!(values[0], &json!({"lasts": 720}));
    let start = rig.world.appended[0].id.as_str();
    let readings: Vec<u64> =
        values[1..].iter().map(|value| value["seconds"].as_u64().unwrap()).collect();
    assert_eq!(readings, [300, 600, 900, 1200, 1500, 1500], "every five minutes, and at the end");
    assert!(values[1..].iter().all(|value| value["of"] == start));
    assert_eq!(values[6], &json!({"of": start, "seconds": 1500}));
}

#[test]
fn estimate_and_time_spent_stand_side_by_side_in_the_details() {
    let mut rig = Rig::new().sized(120, 30).after(TO_ATTENTION).after("T");
    minutes(&mut rig, 7);
    rig.press("T");
    let screen = rig.screen();
    assert!(screen.contains("min (estimate) · 7 min spent"), "{screen}");
}

#[test]
fn on_another_item_the_timer_stops_where_it_was_and_starts_there() {
    let mut rig = Rig::new().after(TO_ALGEBRA).after("T");
    minutes(&mut rig, 3);
    rig.press("j T");
    let items: Vec<&str> = written(&rig).into_iter().map(|(item, _)| item).collect();
    assert_eq!(items, ["linear-algebra", "linear-algebra", "attention"]);
    assert_eq!(rig.record("linear-algebra").minutes(), Some(3));
    assert_eq!(rig.model.timer.as_ref().unwrap().id, "attention");
}

#[test]
fn where_no_item_is_chosen_the_timer_only_stops() {
    let mut rig = Rig::new().after("T");
    assert_eq!(rig.notice(), "Choose an item first: the timer counts for one");
    rig.press(TO_ATTENTION);
    rig.press("T <esc> T");
    assert_eq!(rig.model.timer, None);
    assert_eq!(written(&rig).len(), 2);
}

#[test]
fn opening_a_link_starts_nothing() {
    let rig = Rig::new().after(TO_ATTENTION).after("o");
    assert_eq!(rig.world.opened.len(), 1);
    assert_eq!((written(&rig).len(), rig.model.timer.is_none()), (0, true));
}

#[test]
fn a_closed_laptop_does_not_learn_and_a_clock_that_is_set_changes_nothing() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("T");
    minutes(&mut rig, 2);
    pass(&mut rig, 8 * 3600, 8 * 3600);
    pass(&mut rig, 60, -90 * 24 * 3600);
    rig.press("T");
    assert_eq!(rig.record("attention").minutes(), Some(3));
}

#[test]
fn undo_takes_back_what_was_done_and_leaves_the_timer_alone() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("<space> T");
    minutes(&mut rig, 6);
    rig.press("u");
    assert_eq!(rig.status("attention"), Status::Todo);
    assert!(rig.model.timer.is_some());
    rig.press("U");
    assert_eq!(rig.status("attention"), Status::Done);
}

#[test]
fn the_timer_stops_when_the_window_ends() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("T");
    minutes(&mut rig, 4);
    rig.tell(Message::Ending);
    assert_eq!(written(&rig).last().unwrap().1["seconds"], 240);
    assert!(rig.model.journal.open_sittings().is_empty());
}

#[test]
fn a_reading_is_written_without_a_word() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("T <space>");
    let said = rig.notice();
    minutes(&mut rig, 5);
    assert_eq!(written(&rig).len(), 2);
    assert_eq!(rig.notice(), said);
    assert!(rig.model.unsaved.is_empty());
}

#[test]
fn what_a_crash_left_running_counts_up_to_the_last_sign_of_life_and_is_told_once() {
    let mut rig = Rig::new();
    let mut journal = Journal::default();
    journal.insert(event("start", json!({"lasts": 720}), 600));
    journal.insert(event("reading", json!({"of": "start", "seconds": 900, "lasts": 720}), 585));
    rig.tell(Message::News(News::Recalled { journal: Box::new(journal), damage: None }));
    pass(&mut rig, 0, 0);
    let said = "◷ Attention Is All You Need · the timer was left running; 15 min were counted";
    assert_eq!(rig.notice(), said);
    assert_eq!(rig.record("attention").minutes(), Some(15));
    assert_eq!(written(&rig), [("attention", &json!({"of": "start", "seconds": 900}))]);
    assert_eq!(rig.model.timer, None);
}

#[test]
fn two_windows_show_one_timer_and_either_can_stop_it() {
    let mut other = Rig::new();
    let events = vec![event("start", json!({"lasts": 720}), 4)];
    other.tell(Message::News(News::JournalRead { events, damage: None }));
    pass(&mut other, 0, 60);
    assert!(header(&mut other).contains("◷ 5 min"), "{}", header(&mut other));
    other.press(TO_ATTENTION);
    other.press("T");
    assert_eq!(written(&other), [("attention", &json!({"of": "start", "seconds": 300}))]);

    let mut first = Rig::new().after(TO_ATTENTION).after("T");
    minutes(&mut first, 2);
    let start = first.world.appended[0].id.to_string();
    let stop = event("stop", json!({"of": start, "seconds": 110}), -1);
    first.tell(Message::News(News::JournalRead { events: vec![stop], damage: None }));
    assert_eq!(first.model.timer, None);
    assert_eq!(first.notice(), "The timer was stopped elsewhere");
    assert_eq!(first.record("attention").minutes(), Some(2));
}
