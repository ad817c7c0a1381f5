//! What the fold of a journal promises, whatever happens and in whatever order it is learned of.

mod as_of;
mod clocks;
mod happenings;
mod merged;
mod openings;
mod several;
mod short;
mod timers;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::catalog::{Catalog, Item, RoadmapFiles, SourceFile, check};

const ROADMAP: &str = r#"format = 1
id = "own"
title = "Own"
summary = "My list."
languages = ["en"]
added = "0.1"

[[section]]
id = "papers"
title = "Papers"

[[section.resource]]
id = "bert"
kind = "paper"
title = "BERT"
url = "https://arxiv.org/abs/1810.04805"
description = "An encoder."
former_ids = ["bert-paper"]

[[section.resource]]
id = "attention"
kind = "paper"
title = "Attention Is All You Need"
url = "https://arxiv.org/abs/1706.03762"
description = "The paper that introduced the Transformer."

[[section.term]]
id = "token"
title = "Token"
description = "A piece of text."

[[section.section]]
id = "classic"
title = "Classic"

[[section.section.resource]]
ref = "attention"
"#;

/// Two papers, one of them in two sections, and a term.
pub(super) fn catalog() -> Catalog {
    let root = SourceFile { path: "own.toml".into(), text: ROADMAP.into() };
    check("0.1", &[RoadmapFiles { root, sections: Vec::new() }]).unwrap()
}

/// A deed that stands later the greater `n` is.
pub(super) fn status_event(n: usize, item: &str, status: Status) -> Event {
    deed(n, "laptop", item, &Change::Status(status))
}

/// The deed that `item` was done at `at`, by the wall clock.
pub(super) fn event_at(item: &str, at: &str) -> Event {
    let mut event = status_event(0, item, Status::Done);
    event.id = EventId::parse(item).unwrap();
    event.at = Moment::parse(at).unwrap();
    event
}

fn deed(n: usize, device: &str, item: &str, change: &Change) -> Event {
    Event {
        id: EventId::parse(&format!("{device}{n}")).unwrap(),
        stamp: Stamp::after(Stamp::default(), i64::try_from(n).unwrap()),
        device: DeviceId::parse(device).unwrap(),
        at: Moment::parse(&format!("2026-11-02T20:{:02}:00+07:00", n % 60)).unwrap(),
        item: item.into(),
        former: Vec::new(),
        field: change.field(),
        value: change.value(),
        undoes: None,
    }
}

fn opening(n: usize, device: &str, item: &str) -> Event {
    let mut event = deed(n, device, item, &Change::Starred(true));
    event.field = Field::Opened;
    event
}

fn undo(n: usize, device: &str, target: &Event) -> Event {
    let mut event = deed(n, device, &target.item, &Change::Starred(true));
    event.field = target.field.clone();
    event.value = Value::Null;
    event.undoes = Some(target.id.clone());
    event
}

pub(super) fn origin(journal: &Journal) -> Origin {
    Origin {
        device: DeviceId::parse("laptop").unwrap(),
        id: EventId::parse(&format!("e{}", journal.len())).unwrap(),
        now: "2026-11-02T20:15:00+07:00[Asia/Bangkok]".parse().unwrap(),
    }
}

fn take_in(journal: &mut Journal, events: Vec<Event>) {
    for event in events {
        assert!(journal.insert(event), "it is there twice");
    }
}

/// Does what `make` makes of the journal.
pub(super) fn do_in(journal: &mut Journal, make: impl FnOnce(&Journal) -> Vec<Event>) {
    let events = make(journal);
    take_in(journal, events);
}

fn item<'a>(catalog: &'a Catalog, id: &str) -> &'a Item {
    catalog.item(catalog.find(id).unwrap())
}

/// Some deeds and openings by two devices, stamps repeating between them, and undos of any event before.
fn any_events() -> impl Strategy<Value = Vec<Event>> {
    let change = prop_oneof![
        proptest::sample::select(Status::ALL.to_vec()).prop_map(Change::Status),
        any::<bool>().prop_map(Change::Starred),
        proptest::option::of("[a-c]").prop_map(Change::Note),
    ];
    let what = (any::<bool>(), change, any::<proptest::sample::Index>(), 0..4u8, any::<bool>());
    vec(what, 0..40).prop_map(|all| {
        let mut events: Vec<Event> = Vec::new();
        for (n, (on_laptop, change, target, kind, is_bert)) in all.into_iter().enumerate() {
            let device = if on_laptop { "laptop" } else { "desktop" };
            let paper = if is_bert { "bert" } else { "bert-paper" };
            let mut event = match kind {
                0 if !events.is_empty() => undo(n, device, &events[target.index(events.len())]),
                1 => opening(n, device, paper),
                _ => deed(n, device, paper, &change),
            };
            event.stamp = Stamp::after(Stamp::default(), i64::try_from(n / 2).unwrap());
            events.push(event);
        }
        events
    })
}

/// The order of events as long as no clock is ahead.
fn key(event: &Event) -> (Stamp, &DeviceId, &EventId) {
    (event.stamp, &event.device, &event.id)
}

/// The rule of `docs/journal.md`, word for word and slowly.
fn stands(event: &Event, all: &[Event]) -> bool {
    let undoes = |other: &&Event| other.undoes.as_ref() == Some(&event.id);
    !all.iter().filter(undoes).any(|other| key(other) > key(event) && stands(other, all))
}

fn fold<'a>(events: impl IntoIterator<Item = &'a Event>) -> Journal {
    let mut journal = Journal::default();
    for event in events {
        journal.insert(event.clone());
    }
    journal
}

proptest! {
    #[test]
    fn devices_that_have_the_same_events_agree_in_whatever_order_they_came(
        (events, shuffled) in any_events().prop_flat_map(|events| {
            let twice = [events.clone(), events.clone()].concat();
            (Just(events), Just(twice).prop_shuffle())
        })
    ) {
        let (one, other) = (fold(&events), fold(&shuffled));
        prop_assert_eq!(one.len(), other.len());
        let catalog = catalog();
        prop_assert_eq!(one.record(item(&catalog, "bert")), other.record(item(&catalog, "bert")));
        for event in &events {
            prop_assert_eq!(one.stands(&event.id), other.stands(&event.id));
        }
        for device in ["laptop", "desktop"] {
            let device = DeviceId::parse(device).unwrap();
            prop_assert_eq!(one.undoable(&device), other.undoable(&device));
            prop_assert_eq!(one.redoable(&device), other.redoable(&device));
        }
    }

    #[test]
    fn an_event_stands_unless_a_later_one_that_stands_takes_it_back(events in any_events()) {
        let journal = fold(&events);
        for event in &events {
            prop_assert_eq!(journal.stands(&event.id), stands(event, &events));
        }
    }

    #[test]
    fn a_field_has_the_value_of_its_latest_deed_that_stands(mut events in any_events()) {
        for event in &mut events {
            event.item = "bert".into();
        }
        let mut deeds: Vec<&Event> = events.iter().filter(|event| stands(event, &events)).collect();
        deeds.sort_by_key(|event| key(event));
        let mut expected = Record::default();
        for event in deeds {
            if event.is_opening() {
                expected.openings.add(event.at);
            }
            let Some(change) = event.change() else { continue };
            expected.apply(change, event.at);
            expected.updated_at = Some(event.at);
        }
        let catalog = catalog();
        prop_assert_eq!(fold(&events).record(item(&catalog, "bert")), expected);
    }

    #[test]
    fn every_event_survives_its_line(events in any_events()) {
        for event in events {
            prop_assert_eq!(Event::from_line(event.to_line().as_bytes()).unwrap(), event);
        }
    }

    #[test]
    fn undoing_all_and_redoing_all_comes_back_to_the_same(
        statuses in vec(proptest::sample::select(Status::ALL.to_vec()), 1..12)
    ) {
        let (catalog, mut journal) = (catalog(), Journal::default());
        let bert = item(&catalog, "bert");
        for status in statuses {
            do_in(&mut journal, |journal| journal.set(bert, Change::Status(status), origin(journal)));
        }
        let before = journal.record(bert);
        let mut undone = 0;
        while let Some(event) = journal.undo(origin(&journal)).pop() {
            prop_assert!(journal.insert(event));
            undone += 1;
        }
        prop_assert_eq!(journal.record(bert), Record::default());
        for _ in 0..undone {
            let event = journal.redo(origin(&journal)).pop().unwrap();
            prop_assert!(journal.insert(event));
        }
        prop_assert_eq!(journal.redo(origin(&journal)), []);
        prop_assert_eq!(journal.record(bert), before);
    }
}

#[test]
fn what_is_already_so_makes_no_event() {
    let (catalog, mut journal) = (catalog(), Journal::default());
    let bert = item(&catalog, "bert");
    let set = |journal: &Journal, change| journal.set(bert, change, origin(journal));
    for so in [Change::Status(Status::Todo), Change::Starred(false), Change::Note(Some(" ".into()))]
    {
        assert_eq!(set(&journal, so), []);
    }
    do_in(&mut journal, |journal| set(journal, Change::Status(Status::Done)));
    assert_eq!(set(&journal, Change::Status(Status::Done)), []);
}

#[test]
fn progress_under_a_former_id_counts() {
    let catalog = catalog();
    let journal = fold(&[status_event(1, "bert-paper", Status::Done)]);
    assert_eq!(journal.record(item(&catalog, "bert")).status, Status::Done);
}

#[test]
fn an_item_is_being_done_since_it_was_begun_whatever_else_was_changed() {
    let (catalog, mut journal) = (catalog(), Journal::default());
    let record = |journal: &Journal| journal.record(item(&catalog, "bert"));
    journal.insert(status_event(1, "bert", Status::Doing));
    journal.insert(deed(5, "laptop", "bert", &Change::Starred(true)));
    let begun = Moment::parse("2026-11-02T20:01:00+07:00").ok();
    assert_eq!(record(&journal).begun_at, begun);
    assert_ne!(record(&journal).updated_at, begun);
    journal.insert(status_event(6, "bert", Status::Done));
    assert_eq!(record(&journal).begun_at, None);
}

#[test]
fn an_item_is_skipped_since_it_was_whatever_else_was_changed() {
    let (catalog, mut journal) = (catalog(), Journal::default());
    journal.insert(status_event(1, "bert", Status::Skipped));
    journal.insert(deed(5, "laptop", "bert", &Change::Starred(true)));
    let skipped = Moment::parse("2026-11-02T20:01:00+07:00").ok();
    assert_eq!(journal.record(item(&catalog, "bert")).status_at(), skipped);
}

#[test]
fn a_deed_that_two_windows_have_undone_is_redone_at_once() {
    let (catalog, mut journal) = (catalog(), Journal::default());
    let bert = item(&catalog, "bert");
    do_in(&mut journal, |journal| journal.set(bert, Change::Status(Status::Done), origin(journal)));
    // Both undo it before they see each other.
    let one = journal.undo(origin(&journal));
    let other = journal.undo(Origin { id: EventId::parse("other").unwrap(), ..origin(&journal) });
    take_in(&mut journal, [one, other].concat());
    assert_eq!(journal.record(bert).status, Status::Todo);
    do_in(&mut journal, |journal| journal.redo(origin(journal)));
    assert_eq!(journal.record(bert).status, Status::Done);
    assert_eq!(journal.redo(origin(&journal)), []);
}

#[test]
fn a_new_deed_ends_what_can_be_redone() {
    let (catalog, mut journal) = (catalog(), Journal::default());
    let bert = item(&catalog, "bert");
    do_in(&mut journal, |journal| journal.set(bert, Change::Status(Status::Done), origin(journal)));
    journal.insert(journal.undo(origin(&journal)).pop().unwrap());
    do_in(&mut journal, |journal| journal.set(bert, Change::Starred(true), origin(journal)));
    assert_eq!(journal.redo(origin(&journal)), []);
    journal.insert(journal.undo(origin(&journal)).pop().unwrap());
    journal.insert(journal.redo(origin(&journal)).pop().unwrap());
    assert!(journal.record(bert).starred);
    assert_eq!(journal.redo(origin(&journal)), []);
}

#[test]
fn an_undo_leaves_alone_what_another_device_did_and_what_only_a_newer_version_knows() {
    let mut unknown = deed(3, "laptop", "bert", &Change::Starred(true));
    unknown.field = Field::Unknown("review".into());
    let own = status_event(1, "bert", Status::Done);
    let foreign = deed(2, "desktop", "bert", &Change::Starred(true));
    let journal = fold([&own, &foreign, &unknown]);
    assert_eq!(journal.undoable(&own.device), [&own]);
}

#[test]
fn a_clock_that_jumps_back_does_not_make_what_is_done_now_old() {
    let (catalog, mut journal) = (catalog(), Journal::default());
    let bert = item(&catalog, "bert");
    do_in(&mut journal, |journal| {
        journal.set(bert, Change::Status(Status::Doing), origin(journal))
    });
    let mut year_back = origin(&journal);
    year_back.now = "2025-11-02T20:15:00+07:00[Asia/Bangkok]".parse().unwrap();
    do_in(&mut journal, |journal| journal.set(bert, Change::Status(Status::Done), year_back));
    let record = journal.record(bert);
    assert_eq!(record.status, Status::Done);
    assert_eq!(record.done_at.unwrap().to_string(), "2025-11-02T20:15:00+07:00");
}
