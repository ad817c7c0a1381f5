//! What a window does when the journal is deleted under it.

use super::*;

/// A window that knows two events of its own and one of a command.
fn window() -> (Store, Journal, TempDir) {
    let (mut store, folder) = store();
    let mut journal = Journal::default();
    store.append(&[event("a", 1)]).unwrap();
    store.read(&mut journal).unwrap();
    store.remember().unwrap();
    scribble(&store, "b.jsonl", event("b", 2).to_line().as_bytes());
    store.read(&mut journal).unwrap();
    store.append(&[event("a", 3)]).unwrap();
    (store, journal, folder)
}

fn device() -> DeviceId {
    DeviceId::parse("a").unwrap()
}

#[test]
fn a_folder_that_was_deleted_is_noticed_and_all_that_was_in_it_is_saved_again() {
    let (mut store, mut journal, _folder) = window();
    std::fs::remove_dir_all(store.folder()).unwrap();
    assert!(store.read(&mut journal).unwrap().is_gone);
    assert_eq!(store.restore(&device()).unwrap(), 3);
    assert_eq!(ids(&start(store.folder()).0), ["a1", "b2", "a3"]);
    assert!(!store.read(&mut journal).unwrap().is_gone, "told once");
    assert_eq!(store.restore(&device()).unwrap(), 0);
}

#[test]
fn a_file_that_was_cut_gets_back_what_it_lost_and_keeps_what_was_changed() {
    let (mut store, mut journal, _folder) = window();
    store.read(&mut journal).unwrap();
    let path = store.journal_folder().join("a.jsonl");
    let mut lines = contents(&store, "a.jsonl");
    lines.truncate(lines.len() - 40);
    replace_file(&path, lines.as_bytes()).unwrap();
    assert!(store.read(&mut journal).unwrap().is_gone);
    assert_eq!(store.restore(&device()).unwrap(), 1);
    let after = contents(&store, "a.jsonl");
    assert!(after.starts_with(&lines), "nothing is written again that is there");
    assert_eq!(ids(&start(store.folder()).0), ["a1", "b2", "a3"]);
}

#[test]
fn lines_that_only_moved_to_another_file_are_not_missing() {
    let (mut store, mut journal, _folder) = window();
    store.read(&mut journal).unwrap();
    let (from, to) = ("b.jsonl", "c.jsonl");
    std::fs::rename(store.journal_folder().join(from), store.journal_folder().join(to)).unwrap();
    assert!(store.read(&mut journal).unwrap().is_gone);
    assert_eq!(store.restore(&device()).unwrap(), 0);
}

#[test]
fn damage_is_not_remembered() {
    let (mut store, mut journal, _folder) = window();
    scribble(&store, "a.jsonl", b"garbage\n");
    store.read(&mut journal).unwrap();
    store.remember().unwrap();
    std::fs::remove_dir_all(store.journal_folder()).unwrap();
    assert_eq!(store.restore(&device()).unwrap(), 3);
    assert_eq!(contents(&store, "a.jsonl").lines().count(), 3);
}

#[test]
fn what_a_newer_version_wrote_is_saved_again_as_it_was() {
    let (mut store, mut journal, _folder) = window();
    let line = event("a", 9).to_line().replace("{\"v\":1", "{\"mood\":[1],\"v\":1");
    scribble(&store, "a.jsonl", line.as_bytes());
    store.read(&mut journal).unwrap();
    std::fs::remove_dir_all(store.folder()).unwrap();
    store.restore(&device()).unwrap();
    assert!(contents(&store, "a.jsonl").contains(&line));
}
