//! What is promised of a journal in short: it says what the whole one says, or says that it cannot.

use super::*;

const DEVICES: [&str; 2] = ["laptop", "desktop"];

/// Does the short journal say of every item and device what the whole one says?
fn assert_same(short: &Journal, whole: &Journal) {
    let catalog = catalog();
    for ix in catalog.item_positions() {
        assert_eq!(short.record(catalog.item(ix)), whole.record(catalog.item(ix)));
    }
    assert_eq!((short.len(), short.newest()), (whole.len(), whole.newest()));
    for device in DEVICES.map(|device| DeviceId::parse(device).unwrap()) {
        let (undo, redo) = (short.undoable(&device), short.redoable(&device));
        // What lies further back is for the whole journal to say.
        assert!(undo.is_empty() || undo == whole.undoable(&device));
        assert!(redo.is_empty() || redo == whole.redoable(&device));
    }
    let ids = |journal: &Journal| {
        let mut ids: Vec<String> = journal.item_ids().map(str::to_owned).collect();
        ids.sort();
        ids
    };
    // The whole one also names items of which nothing stands.
    let whole = ids(whole);
    assert!(ids(short).iter().all(|id| whole.contains(id)));
}

/// The journal in short, as it comes back from a file.
pub(super) fn kept(journal: &Journal, latest: usize) -> Journal {
    let bytes = postcard::to_stdvec(&journal.abridge(latest)).unwrap();
    Journal::from_abridged(postcard::from_bytes(&bytes).unwrap())
}

proptest! {
    #[test]
    fn it_says_what_the_whole_one_says_as_long_as_it_is_sound(
        events in any_events(),
        (settled, latest) in (0..40usize, 0..20usize),
        swaps in vec((any::<proptest::sample::Index>(), any::<proptest::sample::Index>()), 0..4),
    ) {
        let settled = settled.min(events.len());
        let (before, mut after) = (events[..settled].to_vec(), events[settled..].to_vec());
        if !after.is_empty() {
            for (one, other) in swaps {
                let (one, other) = (one.index(after.len()), other.index(after.len()));
                after.swap(one, other);
            }
        }
        let mut whole = fold(&before);
        let mut short = kept(&whole, latest);
        prop_assert!(short.is_sound());
        assert_same(&short, &whole);
        for event in after {
            whole.insert(event.clone());
            short.insert(event);
            if !short.is_sound() {
                return Ok(());
            }
            assert_same(&short, &whole);
            // Now and then it is made shorter, as it is when it has grown.
            if whole.len() % 5 == 0 {
                short = kept(&short, latest);
                prop_assert!(short.is_sound());
                assert_same(&short, &whole);
            }
        }
    }
}

#[test]
fn new_deeds_and_their_undos_need_nothing_of_the_past() {
    let catalog = catalog();
    let bert = item(&catalog, "bert");
    let past: Vec<Event> = (0..50).map(|n| status_event(n, "bert", Status::ALL[n % 4])).collect();
    let (mut whole, mut short) = (fold(&past), kept(&fold(&past), 10));
    assert!(!short.is_whole() && short.known_one_by_one() == 10);
    for step in 0..12 {
        let deed = match step % 3 {
            0 => whole.set_all([bert], Change::Starred(step % 2 == 0), origin(&whole)),
            1 => whole.undo(origin(&whole)),
            _ => whole.redo(origin(&whole)),
        };
        take_in(&mut whole, deed.clone());
        take_in(&mut short, deed);
        assert!(short.is_sound(), "after {step} steps");
        assert_same(&short, &whole);
    }
}

#[test]
fn a_deed_of_many_items_is_not_cut_in_two() {
    let (catalog, mut journal) = (catalog(), Journal::default());
    let all = || catalog.item_positions().map(|ix| catalog.item(ix));
    do_in(&mut journal, |journal| journal.set_all(all(), Change::Starred(true), origin(journal)));
    let deed = journal.len();
    assert_eq!(deed, 3);
    take_in(&mut journal, vec![status_event(9, "bert", Status::Done)]);
    for (latest, known) in [(1, 3), (2, 3), (3, 3), (4, 4)] {
        assert_eq!(kept(&journal, latest).known_one_by_one(), known, "the latest {latest}");
    }
}

#[test]
fn it_knows_from_which_day_on_it_has_every_event() {
    let day = |n: usize, day: i8| {
        let mut event = status_event(n, "bert", Status::Done);
        event.at = Moment::parse(&format!("2026-11-{day:02}T23:30:00+07:00")).unwrap();
        event
    };
    let whole = fold(&[day(1, 2), day(2, 5), day(3, 4), day(4, 9)]);
    let short = kept(&whole, 1);
    let since = |day: i8| jiff::civil::date(2026, 11, day);
    assert!(whole.is_whole_since(since(1)));
    assert!(short.is_whole_since(since(6)) && !short.is_whole_since(since(5)));
}

#[test]
fn what_needs_more_of_the_past_makes_it_unsound() {
    let past: Vec<Event> = (10..30).map(|n| status_event(n, "bert", Status::Done)).collect();
    let short = kept(&fold(&past), 5);
    let mut late = status_event(1, "bert", Status::Doing);
    late.device = DeviceId::parse("desktop").unwrap();
    let before = undo(40, "laptop", &past[3]);
    for event in [late, before] {
        let mut short = short.clone();
        short.insert(event);
        assert!(!short.is_sound());
    }
}
