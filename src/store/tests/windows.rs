//! Several windows and commands at once.

use std::time::Duration;

use super::*;

#[test]
fn many_writers_at_once_lose_nothing() {
    let (store, _folder) = store();
    let writer = |device: String| {
        let mut window = Store::open(store.folder());
        for n in 0..20 {
            window.append(&[event(&device, n), event(&device, n + 100)]).unwrap();
            window.read(&mut Journal::default()).unwrap();
        }
    };
    std::thread::scope(|scope| {
        for window in 0..6 {
            // Two windows of each of three devices, which both try to write the same events.
            let device = format!("d{}", window % 3);
            scope.spawn(move || writer(device));
        }
    });
    let (journal, news) = start(store.folder());
    assert_eq!(journal.len(), 3 * 40);
    assert!(news.passed_over.is_empty());
    let lines = |device: usize| contents(&store, &format!("d{device}.jsonl")).lines().count();
    assert_eq!((0..3).map(lines).sum::<usize>(), 6 * 40);
}

#[test]
fn a_window_sees_what_another_has_written_and_only_then_reads() {
    let (mut store, _folder) = store();
    store.append(&[event("a", 1)]).unwrap();
    let mut other = Store::open(store.folder());
    let mut watch = other.watch();
    let mut journal = Journal::default();
    other.read(&mut journal).unwrap();
    assert!(!watch.changed());
    store.append(&[event("a", 2)]).unwrap();
    assert!(watch.changed());
    assert!(!watch.changed());
    assert_eq!(other.read(&mut journal).unwrap().events.len(), 1);
}

#[test]
fn two_writes_at_the_same_time_of_the_clock_are_both_seen() {
    let (mut store, _folder) = store();
    store.append(&[event("a", 1)]).unwrap();
    let lock = OpenOptions::new().write(true).open(store.lock_file()).unwrap();
    let time = lock.metadata().unwrap().modified().unwrap();
    let mut watch = store.watch();
    store.append(&[event("a", 2)]).unwrap();
    lock.set_modified(time).unwrap();
    assert!(watch.changed());
}

#[test]
fn an_undo_takes_back_what_another_window_did_last() {
    let (mut store, _folder) = store();
    let mut journal = Journal::default();
    store.append(&[event("a", 1)]).unwrap();
    store.read(&mut journal).unwrap();
    Store::open(store.folder()).append(&[event("a", 2)]).unwrap();
    let undo = |journal: &mut Journal| Ok(journal.undo(origin("a", "undo")));
    let mut news = News::default();
    let events = store.write(&mut journal, &mut news, undo).unwrap();
    assert_eq!(events[0].undoes, Some(event("a", 2).id));
    assert_eq!(news.events.len(), 1);
    assert!(!journal.stands(&event("a", 2).id));
    assert_eq!(ids(&start(store.folder()).0), ids(&journal));
}

#[test]
fn nothing_is_written_when_there_is_nothing_to_do_or_it_fails() {
    let (mut store, _folder) = store();
    let (mut journal, mut news) = (Journal::default(), News::default());
    let nothing = |journal: &mut Journal| Ok(journal.undo(origin("a", "undo")));
    assert!(store.write(&mut journal, &mut news, nothing).unwrap().is_empty());
    let fails =
        |_: &mut Journal| Err(Error::outside(crate::phrase::Phrase::new("error-no-randomness")));
    scribble(&store, "b.jsonl", b"garbage\n");
    assert!(store.write(&mut journal, &mut news, fails).is_err());
    assert_eq!(news.passed_over.len(), 1, "what was read is told all the same");
    assert!(!store.journal_folder().join("a.jsonl").exists());
}

#[test]
fn nobody_else_reads_or_writes_while_a_deed_is_made() {
    let (mut store, _folder) = store();
    let lock = store.lock_file();
    let is_held = |_: &mut Journal| {
        assert!(File::open(&lock).unwrap().try_lock_shared().is_err());
        Ok(Vec::new())
    };
    store.write(&mut Journal::default(), &mut News::default(), is_held).unwrap();
    assert!(File::open(&lock).unwrap().try_lock_shared().is_ok());
}

#[test]
fn readers_do_not_hold_each_other_up() {
    let (mut store, _folder) = store();
    store.append(&[event("a", 1)]).unwrap();
    let other_reader = File::open(store.lock_file()).unwrap();
    other_reader.lock_shared().unwrap();
    let mut journal = Journal::default();
    store.read(&mut journal).unwrap();
    assert_eq!(journal.len(), 1);
}

#[test]
fn a_lock_that_nobody_lets_go_of_is_not_waited_for_without_end() {
    let (mut store, _folder) = store();
    store.append(&[event("a", 1)]).unwrap();
    store = store.with_patience(Duration::from_millis(20));
    let holder = File::open(store.lock_file()).unwrap();
    holder.lock().unwrap();
    let read = store.read(&mut Journal::default()).unwrap_err();
    let append = store.append(&[event("a", 2)]).unwrap_err();
    for error in [read, append] {
        assert_eq!(error.what.id, "error-lock-state");
        assert_eq!(error.hint.unwrap().id, "hint-locked");
    }
    drop(holder);
    store.append(&[event("a", 2)]).unwrap();
    assert_eq!(ids(&start(store.folder()).0), ["a1", "a2"]);
}
