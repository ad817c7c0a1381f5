//! What is promised of a history: everything that happened is in it once, the newest first, and each
//! line can be taken back by itself.

use std::slice;

use super::*;
use crate::catalog::Lang;

proptest! {
    #[test]
    fn everything_that_happened_is_in_the_history_once(events in any_events(), most in 1..50usize) {
        let journal = fold(&events);
        let happenings = journal.happenings(usize::MAX, None, |_| true);
        let mut told: Vec<&Event> = happenings.iter().flat_map(|one| one.events.clone()).collect();
        told.reverse();
        let happened: Vec<&Event> =
            journal.history().into_iter().filter(|event| event.happened()).collect();
        prop_assert_eq!(told, happened);
        for one in &happenings {
            prop_assert_eq!(one.stands, journal.stands(&one.latest.id));
        }
        let of_bert = journal.happenings(usize::MAX, Some(&["bert"].into()), |_| true);
        prop_assert_eq!(of_bert, journal.happenings(usize::MAX, None, |event| event.item == "bert"));
        let some = journal.happenings(most, None, |_| true);
        prop_assert_eq!(&some[..], &happenings[..most.min(happenings.len())]);
    }

    #[test]
    fn any_deed_can_be_taken_back_and_done_again(events in any_events()) {
        let (catalog, journal) = (catalog(), fold(&events));
        let bert = item(&catalog, "bert");
        for event in events.iter().filter(|event| event.change().is_some()) {
            let (mut journal, ids) = (journal.clone(), [event.id.clone()]);
            let (before, stood) = (journal.record(bert), journal.stands(&event.id));
            if !stood {
                do_in(&mut journal, |journal| journal.do_again(&ids, origin(journal)));
            }
            prop_assert!(journal.stands(&event.id));
            let with = journal.record(bert);
            do_in(&mut journal, |journal| journal.take_back(&ids, origin(journal)));
            prop_assert!(!journal.stands(&event.id));
            let without = journal.record(bert);
            if stood {
                do_in(&mut journal, |journal| journal.do_again(&ids, origin(journal)));
                prop_assert_eq!(journal.record(bert), before);
            } else {
                prop_assert_eq!(without.clone(), before);
            }
            // What is overruled says nothing of its item, whether it stands or not.
            if journal.is_overruled(&event.id) && event.item == "bert" {
                prop_assert_eq!((with.status, with.starred), (without.status, without.starred));
            }
        }
    }
}

fn words(happenings: &[Happening<'_>]) -> Vec<String> {
    let line = |one: &Happening<'_>| {
        let undone = if one.stands { "" } else { " undone" };
        format!("{} {}{undone}", one.word(), one.events.len())
    };
    happenings.iter().map(line).collect()
}

#[test]
fn a_deed_of_several_items_is_one_line_and_what_was_taken_back_of_it_another() {
    let (catalog, mut journal) = (catalog(), Journal::default());
    let all = || catalog.item_positions().map(|ix| catalog.item(ix));
    do_in(&mut journal, |journal| {
        journal.set_all(all(), Change::Status(Status::Done), origin(journal))
    });
    do_in(&mut journal, |journal| journal.set_all(all(), Change::Starred(true), origin(journal)));
    assert_eq!(words(&journal.happenings(9, None, |_| true)), ["starred 3", "done 3"]);
    let first = [journal.history()[0].id.clone()];
    do_in(&mut journal, |journal| journal.take_back(&first, origin(journal)));
    let told = words(&journal.happenings(9, None, |_| true));
    assert_eq!(told, ["starred 3", "done 2", "done 1 undone"]);
    assert_eq!(
        words(&journal.happenings(9, Some(&["token"].into()), |_| true)),
        ["starred 1", "done 1"]
    );
}

#[test]
fn what_only_a_newer_version_knows_happened_too_but_is_left_alone() {
    let mut unknown = status_event(1, "bert", Status::Done);
    unknown.field = Field::Unknown("review".into());
    let journal = fold([&unknown]);
    assert_eq!(words(&journal.happenings(9, None, |_| true)), ["review 1"]);
    assert_eq!(journal.take_back(&[unknown.id], origin(&journal)), []);
}

#[test]
fn an_opening_a_sitting_and_a_kept_search_are_lines_of_their_own() {
    let (catalog, mut journal) = (catalog(), Journal::default());
    let bert = item(&catalog, "bert");
    do_in(&mut journal, |journal| journal.opened(bert, origin(journal)));
    let begin = TimerNote { of: None, seconds: 0, lasts: Some(720) };
    do_in(&mut journal, |journal| journal.note_time(vec![("bert".into(), begin)], origin(journal)));
    let of = journal.history().last().map(|start| start.id.clone());
    for (seconds, lasts) in [(300, Some(720)), (400, None)] {
        let note = TimerNote { of: of.clone(), seconds, lasts };
        do_in(&mut journal, |journal| {
            journal.note_time(vec![("bert".into(), note)], origin(journal))
        });
    }
    let search = NamedSearch::new("Papers", "kind:paper").unwrap();
    do_in(&mut journal, |journal| journal.keep_search(None, search, origin(journal)));
    let told = words(&journal.happenings(9, None, |_| true));
    assert_eq!(told, ["search 1", "timer 1", "opened 1"]);
    assert_eq!(
        words(&journal.happenings(9, Some(&["bert"].into()), |_| true)),
        ["timer 1", "opened 1"]
    );
    assert_eq!(journal.take_back(&[of.unwrap()], origin(&journal)), []);
}

#[test]
fn what_another_device_did_is_taken_back_by_its_name_only() {
    let foreign = deed(1, "desktop", "bert", &Change::Starred(true));
    let mut journal = fold([&foreign]);
    let laptop = DeviceId::parse("laptop").unwrap();
    assert!(!journal.is_by(&laptop, &foreign));
    assert_eq!(journal.why_no_undo(Some(&laptop)), "why-not-undo-elsewhere");
    do_in(&mut journal, |journal| journal.take_back(slice::from_ref(&foreign.id), origin(journal)));
    assert!(!journal.stands(&foreign.id));
    do_in(&mut journal, |journal| journal.redo(origin(journal)));
    assert!(journal.stands(&foreign.id));
}

#[test]
fn a_deed_of_several_items_is_told_with_the_smallest_part_that_has_them() {
    let (catalog, journal) = (catalog(), Journal::default());
    let title = |ids: &[&str]| {
        let items = ids.iter().map(|id| catalog.find(id).unwrap());
        Some(catalog.part_around(items)?.in_lang(Lang::En).to_owned())
    };
    assert_eq!(title(&["bert", "token"]).as_deref(), Some("Papers"));
    assert_eq!(title(&["attention"]).as_deref(), Some("Classic"), "the deeper of its two places");
    assert_eq!(title(&[]), None);
    let items = ["bert", "token"].map(|id| item(&catalog, id));
    let events = journal.set_all(items, Change::Starred(true), origin(&journal));
    let said = journal.describe(&events, &catalog, Lang::En).unwrap();
    assert_eq!(said.id, "notice-did-all.of");
    assert!(said.values.contains(&("title", "Papers".into())));
}
