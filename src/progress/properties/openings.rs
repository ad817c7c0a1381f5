//! What is promised of openings: they are counted, and nothing else notices them.

use super::*;
use crate::catalog::Id;

/// What the learner does, one thing after the other.
#[derive(Debug, Clone, Copy)]
enum Step {
    Set(Status),
    Undo,
    Redo,
    Open,
}

fn any_steps() -> impl Strategy<Value = Vec<Step>> {
    let status = proptest::sample::select(Status::ALL.to_vec()).prop_map(Step::Set);
    let back = prop_oneof![Just(Step::Undo), Just(Step::Redo)];
    vec(prop_oneof![3 => status, 3 => back, 3 => Just(Step::Open)], 0..24)
}

/// The journal in which the learner did all of it with one item.
fn after<'a>(steps: impl IntoIterator<Item = &'a Step>) -> Journal {
    let (catalog, mut journal) = (catalog(), Journal::default());
    let bert = item(&catalog, "bert");
    for step in steps {
        do_in(&mut journal, |journal| match *step {
            Step::Set(status) => journal.set(bert, Change::Status(status), origin(journal)),
            Step::Undo => journal.undo(origin(journal)),
            Step::Redo => journal.redo(origin(journal)),
            Step::Open => journal.opened(bert, origin(journal)),
        });
    }
    journal
}

proptest! {
    #[test]
    fn undo_and_redo_do_not_notice_what_was_opened_between(steps in any_steps()) {
        let is_opening = |step: &&Step| matches!(step, Step::Open);
        let (with, without) = (after(&steps), after(steps.iter().filter(|step| !is_opening(step))));
        let catalog = catalog();
        let [with, without] = [with, without].map(|journal| journal.record(item(&catalog, "bert")));
        prop_assert_eq!(with.openings.count(), steps.iter().filter(is_opening).count());
        prop_assert_eq!(Record { openings: Openings::default(), ..with }, without);
    }
}

#[test]
fn what_was_opened_alone_is_nothing_to_take_back() {
    let journal = after(&[Step::Open, Step::Open]);
    assert_eq!((journal.undo(origin(&journal)), journal.redo(origin(&journal))), (vec![], vec![]));
}

#[test]
fn an_opening_that_another_program_took_back_does_not_count() {
    let (first, second) = (opening(1, "laptop", "bert"), opening(2, "laptop", "bert"));
    let journal = fold(&[first.clone(), undo(3, "laptop", &second), second]);
    let record = journal.record(item(&catalog(), "bert"));
    assert_eq!((record.openings.count(), record.openings.last()), (1, Some(first.at)));
    // And that is no deed to do again.
    assert_eq!(journal.redoable(&first.device), Vec::<&Event>::new());
}

#[test]
fn openings_of_two_items_that_became_one_are_counted_together() {
    let mut both = item(&catalog(), "bert").clone();
    both.former_ids = ["old", "other"].map(|id| Id::parse(id).unwrap()).into_iter().collect();
    let ids = ["old", "bert", "other", "old"];
    let events: Vec<Event> = (1..).zip(ids).map(|(n, id)| opening(n, "laptop", id)).collect();
    let whole = fold(&events);
    let short = Journal::from_abridged(whole.abridge(1));
    for journal in [whole, short] {
        let openings = journal.record(&both).openings;
        assert_eq!((openings.count(), openings.last()), (4, Some(events[3].at)));
    }
}

#[test]
fn a_journal_in_short_counts_all_openings_and_knows_when_the_latest_were() {
    let opened: Vec<Event> = (0..50).map(|n| opening(n, "laptop", "bert")).collect();
    let (catalog, mut whole) = (catalog(), fold(&opened[..40]));
    let mut short = Journal::from_abridged(whole.abridge(3));
    take_in(&mut whole, opened[40..].to_vec());
    take_in(&mut short, opened[40..].to_vec());
    assert!(short.is_sound() && !short.is_whole());
    let of = |journal: &Journal| journal.record(item(&catalog, "bert")).openings;
    assert_eq!(of(&short), of(&whole));
    assert_eq!(of(&short).count(), 50);
}

#[test]
fn a_value_that_is_not_known_is_no_opening_and_no_deed() {
    let mut other = opening(1, "laptop", "bert");
    other.value = Value::from("twice");
    let journal = fold(&[other.clone()]);
    assert_eq!(journal.record(item(&catalog(), "bert")), Record::default());
    assert!(journal.undoable(&other.device).is_empty() && !other.is_deed());
}
