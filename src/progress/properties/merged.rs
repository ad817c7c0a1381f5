//! What is promised of items whose ids have changed: nothing un-ticks by itself.

use super::*;
use crate::catalog::Id;

/// An item that once was two, `old` and `other`, and now is `new`.
fn merged() -> Item {
    let mut item = item(&catalog(), "bert").clone();
    item.former_ids = ["old", "other"].map(|id| Id::parse(id).unwrap()).into_iter().collect();
    item
}

fn set(n: usize, item: &str, change: &Change) -> Event {
    deed(n, "laptop", item, change)
}

fn status(n: usize, item: &str, status: Status) -> Event {
    set(n, item, &Change::Status(status))
}

#[test]
fn two_items_that_become_one_are_as_far_as_the_one_that_was_further() {
    use Status::{Doing, Done, Skipped, Todo};
    for (first, second, both) in [
        (Done, Doing, Done),
        (Doing, Done, Done),
        (Done, Skipped, Done),
        (Skipped, Doing, Doing),
        (Doing, Skipped, Doing),
        (Done, Done, Done),
    ] {
        let journal = fold(&[status(1, "old", first), status(2, "other", second)]);
        assert_eq!(journal.record(&merged()).status, both, "{first:?} and {second:?}");
    }
    // One was ticked off and opened again, which says nothing of the other.
    let journal =
        fold(&[status(1, "old", Done), status(2, "other", Done), status(3, "other", Todo)]);
    assert_eq!(journal.record(&merged()).status, Done);
    // The one whose id is still in use was begun again before they became one.
    let journal = fold(&[status(1, "old", Done), status(2, "bert", Doing)]);
    assert_eq!(journal.record(&merged()).status, Done);
}

#[test]
fn stars_and_notes_of_two_items_that_become_one_are_kept() {
    let note = |text: &str| Change::Note(Some(text.into()));
    let journal = fold(&[
        set(1, "old", &Change::Starred(true)),
        set(2, "other", &Change::Starred(true)),
        set(3, "other", &Change::Starred(false)),
        set(4, "old", &note("one")),
        set(5, "other", &note("two")),
    ]);
    let record = journal.record(&merged());
    assert!(record.starred);
    assert_eq!(record.note.as_deref(), Some("one\n\ntwo"));
}

#[test]
fn what_is_done_with_the_one_item_overrules_what_was_known_of_both() {
    let mut journal = fold(&[status(1, "old", Status::Done), status(2, "other", Status::Doing)]);
    let item = merged();
    for next in [Status::Todo, Status::Doing, Status::Skipped, Status::Done, Status::Todo] {
        let deed = journal.set(&item, Change::Status(next), origin(&journal));
        assert_eq!(deed.len(), 1);
        take_in(&mut journal, deed);
        assert_eq!(journal.record(&item).status, next);
    }
    do_in(&mut journal, |journal| journal.undo(origin(journal)));
    assert_eq!(journal.record(&item).status, Status::Done);
}

#[test]
fn a_part_of_an_item_that_was_split_is_opened_again_alone() {
    let part = |id: &str| {
        let mut part = merged();
        part.id = Id::parse(id).unwrap();
        part.former_ids = part.former_ids.into_iter().take(1).collect();
        part
    };
    let (one, two) = (part("one"), part("two"));
    let mut journal = fold(&[status(1, "old", Status::Done)]);
    do_in(&mut journal, |journal| journal.set(&one, Change::Status(Status::Todo), origin(journal)));
    let of = |part| journal.record(part).status;
    assert_eq!((of(&one), of(&two)), (Status::Todo, Status::Done));
}

#[test]
fn a_line_names_the_former_ids_that_it_speaks_for_and_only_then() {
    let mut journal = fold(&[status(1, "old", Status::Done)]);
    let item = merged();
    let deed = journal.set(&item, Change::Status(Status::Todo), origin(&journal));
    assert!(deed[0].to_line().contains(r#""item":"bert","former":["old"],"field""#));
    assert_eq!(Event::from_line(deed[0].to_line().as_bytes()).unwrap(), deed[0]);
    take_in(&mut journal, deed);
    let star = journal.set(&item, Change::Starred(true), origin(&journal));
    assert!(!star[0].to_line().contains("former"), "nobody starred the old one");
}
