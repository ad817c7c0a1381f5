//! What deeds of several items promise: each is one thing to undo, and its lines are events like any
//! other.

use super::*;

const ITEMS: [&str; 3] = ["bert", "attention", "token"];

/// What the learner may do.
#[derive(Debug, Clone)]
enum Wish {
    Set(Vec<&'static str>, Change),
    Undo,
    Redo,
}

fn any_set() -> impl Strategy<Value = Wish> {
    let change = prop_oneof![
        proptest::sample::select(Status::ALL.to_vec()).prop_map(Change::Status),
        any::<bool>().prop_map(Change::Starred),
    ];
    let items = proptest::sample::subsequence(ITEMS.to_vec(), 1..=ITEMS.len());
    (items, change).prop_map(|(items, change)| Wish::Set(items, change))
}

fn any_wishes() -> impl Strategy<Value = Vec<Wish>> {
    vec(prop_oneof![4 => any_set(), 2 => Just(Wish::Undo), 1 => Just(Wish::Redo)], 0..16)
}

/// What comes of a wish, on top of what `journal` has.
fn events_of(wish: &Wish, journal: &Journal, catalog: &Catalog) -> Vec<Event> {
    match wish {
        Wish::Set(items, change) => {
            let items = items.iter().map(|id| item(catalog, id));
            journal.set_all(items, change.clone(), origin(journal))
        }
        Wish::Undo => journal.undo(origin(journal)),
        Wish::Redo => journal.redo(origin(journal)),
    }
}

/// The journal in which all of it was done, and its events.
fn all_done(wishes: &[Wish], catalog: &Catalog) -> (Journal, Vec<Event>) {
    let (mut journal, mut all) = (Journal::default(), Vec::new());
    for wish in wishes {
        let events = events_of(wish, &journal, catalog);
        take_in(&mut journal, events.clone());
        all.extend(events);
    }
    (journal, all)
}

fn records(journal: &Journal, catalog: &Catalog) -> [Record; 3] {
    ITEMS.map(|id| journal.record(item(catalog, id)))
}

fn laptop() -> DeviceId {
    DeviceId::parse("laptop").unwrap()
}

proptest! {
    #[test]
    fn deeds_of_several_items_mean_the_same_in_whatever_order_their_lines_come(
        (wishes, seed) in (any_wishes(), any::<u64>())
    ) {
        let catalog = catalog();
        let (one, mut events) = all_done(&wishes, &catalog);
        let mut random = seed;
        events.sort_by_cached_key(|_| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            random >> 32
        });
        let other = fold(&events);
        prop_assert_eq!(records(&one, &catalog), records(&other, &catalog));
        prop_assert_eq!(one.undoable(&laptop()), other.undoable(&laptop()));
        prop_assert_eq!(one.redoable(&laptop()), other.redoable(&laptop()));
    }

    #[test]
    fn an_undo_takes_back_a_whole_deed_and_a_redo_brings_it_back_whole(
        sets in vec(any_set(), 0..8)
    ) {
        let (catalog, mut journal) = (catalog(), Journal::default());
        let (mut states, mut lengths) = (vec![records(&journal, &catalog)], Vec::new());
        for set in &sets {
            let events = events_of(set, &journal, &catalog);
            take_in(&mut journal, events.clone());
            if !events.is_empty() {
                lengths.push(events.len());
                states.push(records(&journal, &catalog));
            }
        }
        for (before, length) in states.iter().zip(&lengths).rev() {
            let events = journal.undo(origin(&journal));
            prop_assert_eq!(events.len(), *length);
            take_in(&mut journal, events.clone());
            prop_assert_eq!(&records(&journal, &catalog), before);
        }
        prop_assert_eq!(journal.undo(origin(&journal)), []);
        for (after, length) in states.iter().skip(1).zip(&lengths) {
            let events = journal.redo(origin(&journal));
            prop_assert_eq!(events.len(), *length);
            take_in(&mut journal, events.clone());
            prop_assert_eq!(&records(&journal, &catalog), after);
        }
        prop_assert_eq!(journal.redo(origin(&journal)), []);
    }

    #[test]
    fn a_machine_that_has_only_some_lines_is_sane_and_agrees_when_the_rest_comes(
        (wishes, has_come) in (any_wishes(), vec(any::<bool>(), 64))
    ) {
        let catalog = catalog();
        let (whole, events) = all_done(&wishes, &catalog);
        let (came, late): (Vec<_>, Vec<_>) =
            events.iter().cloned().zip(has_come).partition(|(_, has_come)| *has_come);
        let [came, late] =
            [came, late].map(|part| part.into_iter().map(|(event, _)| event).collect::<Vec<_>>());
        let mut desktop = fold(&came);
        for event in &came {
            prop_assert_eq!(desktop.stands(&event.id), stands(event, &came));
        }
        let foreign = DeviceId::parse("desktop").unwrap();
        prop_assert!(desktop.undoable(&foreign).is_empty(), "it is not the deed of this machine");
        take_in(&mut desktop, late);
        prop_assert_eq!(records(&desktop, &catalog), records(&whole, &catalog));
        prop_assert_eq!(desktop.undoable(&laptop()), whole.undoable(&laptop()));
    }
}

#[test]
fn the_lines_of_a_deed_share_a_name_and_a_single_line_has_its_own() {
    let (catalog, journal) = (catalog(), Journal::default());
    let set = |ids: &[&str]| {
        let items = ids.iter().map(|id| item(&catalog, id));
        let events = journal.set_all(items, Change::Starred(true), origin(&journal));
        events.iter().map(|event| event.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(set(&ITEMS), ["e0-1", "e0-2", "e0-3"]);
    assert_eq!(set(&["bert"]), ["e0"]);
}

#[test]
fn what_is_left_of_a_deed_is_taken_back_when_an_older_version_took_back_a_part() {
    let (catalog, mut journal) = (catalog(), Journal::default());
    let all = Wish::Set(ITEMS.to_vec(), Change::Status(Status::Done));
    let deed = events_of(&all, &journal, &catalog);
    take_in(&mut journal, deed.clone());
    let mut part = undo(50, "laptop", &deed[2]);
    part.stamp = Stamp::after(deed[2].stamp, 0);
    journal.insert(part);
    let rest = journal.undo(origin(&journal));
    let targets: Vec<_> = rest.iter().map(|event| event.undoes.as_ref().unwrap()).collect();
    assert_eq!(targets, [&deed[0].id, &deed[1].id]);
}

#[test]
fn deeds_of_two_machines_with_the_same_name_are_two() {
    let catalog = catalog();
    let all = Wish::Set(ITEMS.to_vec(), Change::Starred(true));
    let own = events_of(&all, &Journal::default(), &catalog);
    let mut journal = fold(&own[..2]);
    let mut foreign = own[2].clone();
    foreign.device = DeviceId::parse("desktop").unwrap();
    journal.insert(foreign);
    assert_eq!(journal.undoable(&laptop()), [&own[0], &own[1]]);
}
