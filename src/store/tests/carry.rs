//! What other machines bring.

use super::*;

/// A file of the journal as another machine has it.
fn theirs(name: &str, content: &str) -> Carried {
    Carried { name: name.to_owned(), content: content.as_bytes().to_vec() }
}

#[test]
fn what_another_machine_did_is_seen_by_a_window_that_is_open() {
    let (mut store, _folder) = store();
    store.append(&[event("a", 1)]).unwrap();
    let mut window = Store::open(store.folder());
    let (mut journal, mut watch) = (Journal::default(), window.watch());
    window.read(&mut journal).unwrap();
    assert!(!watch.changed());
    let lines = event("b", 2).to_line() + &event("b", 3).to_line();
    assert_eq!(store.bring_in(&theirs("b.jsonl", &lines)).unwrap(), 2);
    assert!(watch.changed());
    let news = window.read(&mut journal).unwrap();
    assert_eq!((news.events.len(), news.passed_over.len()), (2, 0));
    assert_eq!(ids(&journal), ["a1", "b2", "b3"]);
}

#[test]
fn what_is_known_already_touches_no_file() {
    let (mut store, _folder) = store();
    store.append(&[event("a", 1), event("a", 2)]).unwrap();
    let mut watch = store.watch();
    assert_eq!(store.bring_in(&theirs("a.jsonl", &event("a", 1).to_line())).unwrap(), 0);
    assert_eq!(store.bring_in(&theirs("b.jsonl", "garbage\n")).unwrap(), 0);
    assert!(!watch.changed());
    let names: Vec<String> = store.carried().unwrap().into_iter().map(|file| file.name).collect();
    assert_eq!(names, ["a.jsonl"]);
}

#[test]
fn what_an_editor_has_cut_off_comes_back_and_nothing_else_changes() {
    let (mut store, _folder) = store();
    let events: Vec<Event> = (1..=9).map(|n| event("a", n)).collect();
    store.append(&events).unwrap();
    let whole = contents(&store, "a.jsonl");
    let path = store.journal_folder().join("a.jsonl");
    let file = OpenOptions::new().write(true).open(path).unwrap();
    file.set_len(whole.len() as u64 / 2).unwrap();
    assert_eq!(store.bring_in(&theirs("a.jsonl", &whole)).unwrap(), 5);
    assert_eq!(contents(&store, "a.jsonl"), whole);
    let (journal, news) = start(store.folder());
    assert_eq!((journal.history().len(), news.passed_over.len()), (9, 0));
}

#[test]
fn only_the_files_of_the_journal_are_carried() {
    let (mut store, _folder) = store();
    assert_eq!(store.carried().unwrap(), []);
    assert!(!store.folder().exists(), "looking leaves nothing behind");
    store.append(&[event("a", 1)]).unwrap();
    for name in ["a.jsonl.damaged", ".hidden.jsonl", "notes.txt"] {
        scribble(&store, name, b"x\n");
    }
    scribble(&store, "b.sync-conflict.jsonl", b"y\n");
    let carried = store.carried().unwrap();
    let names: Vec<&str> = carried.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["a.jsonl", "b.sync-conflict.jsonl"]);
    assert_eq!(carried[0].content, event("a", 1).to_line().into_bytes());
}

#[test]
fn one_who_syncs_waits_for_another_but_not_for_ever() {
    let (store, _folder) = store();
    let turn = store.sync_turn(Duration::ZERO).unwrap();
    let error = store.sync_turn(Duration::from_millis(20)).unwrap_err();
    assert_eq!(error.what.id, "error-lock-state");
    // Nobody is kept from writing meanwhile.
    Store::open(store.folder()).append(&[event("a", 1)]).unwrap();
    drop(turn);
    store.sync_turn(Duration::ZERO).unwrap();
}
