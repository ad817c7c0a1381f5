//! What a learner can rely on when the program dies, two windows are open, or a file is damaged.

mod carry;
mod checkpoint;
mod damaged;
mod device;
mod memory;
mod session;
mod terminals;
mod windows;

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

use tempfile::TempDir;

use super::*;
use crate::progress::{DeviceId, EventId, Field, Moment, Origin, Stamp};

/// A store in a folder of its own, which goes with the second value.
fn store() -> (Store, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (Store::open(folder.path().join("state")), folder)
}

/// The `n`th event of `device`.
fn event(device: &str, n: usize) -> Event {
    Event {
        id: EventId::parse(&format!("{device}{n}")).unwrap(),
        stamp: Stamp::after(Stamp::default(), i64::try_from(n).unwrap()),
        device: DeviceId::parse(device).unwrap(),
        at: Moment::parse("2026-11-02T20:15:00+07:00").unwrap(),
        item: format!("item-{n}"),
        former: Vec::new(),
        field: Field::Status,
        value: "done".into(),
        undoes: None,
    }
}

fn origin(device: &str, id: &str) -> Origin {
    Origin {
        device: DeviceId::parse(device).unwrap(),
        id: EventId::parse(id).unwrap(),
        now: "2026-11-02T20:15:00+07:00[Asia/Bangkok]".parse().unwrap(),
    }
}

/// Everything that a program which starts now would know.
fn start(folder: &Path) -> (Journal, News) {
    let mut journal = Journal::default();
    let news = Store::open(folder).read(&mut journal).unwrap();
    (journal, news)
}

fn ids(journal: &Journal) -> Vec<&str> {
    journal.history().iter().map(|event| event.id.as_str()).collect()
}

/// Appends `bytes` to a file of the journal, as a program would that knows nothing of locks.
fn scribble(store: &Store, name: &str, bytes: &[u8]) {
    std::fs::create_dir_all(store.journal_folder()).unwrap();
    let path = store.journal_folder().join(name);
    OpenOptions::new().append(true).create(true).open(path).unwrap().write_all(bytes).unwrap();
}

fn contents(store: &Store, name: &str) -> String {
    let bytes = std::fs::read(store.journal_folder().join(name)).unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn what_was_appended_is_there_after_a_restart() {
    let (mut store, _folder) = store();
    store.append(&[event("a", 1), event("a", 2)]).unwrap();
    store.append(&[event("a", 3)]).unwrap();
    let (journal, news) = start(store.folder());
    assert_eq!(ids(&journal), ["a1", "a2", "a3"]);
    assert!(news.is_anew && news.passed_over.is_empty() && news.problems.is_empty());
}

#[test]
fn looking_needs_no_folder_and_makes_none() {
    let (mut store, _folder) = store();
    let mut journal = Journal::default();
    store.read(&mut journal).unwrap();
    assert!(journal.is_empty());
    assert_eq!(store.device().unwrap(), None);
    assert_eq!(store.session().unwrap(), crate::progress::Session::default());
    assert!(!store.watch().changed());
    store.append(&[]).unwrap();
    assert!(!store.folder().exists());
}

#[cfg(unix)]
#[test]
fn notes_are_private() {
    use std::os::unix::fs::PermissionsExt;
    let (mut store, _folder) = store();
    store.append(&[event("a", 1)]).unwrap();
    for folder in [store.folder(), &store.journal_folder()] {
        let mode = folder.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", folder.display());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error_that_says_what_to_do() {
    let (mut store, _folder) = store();
    std::fs::create_dir_all(store.journal_folder()).unwrap();
    let file = store.journal_folder().join("a.jsonl");
    std::os::unix::fs::symlink("/dev/full", &file).unwrap();
    let error = store.append(&[event("a", 1)]).unwrap_err();
    assert_eq!(error.what.id, "error-write-state");
    assert_eq!(error.hint.unwrap().id, "hint-disk-full");
    assert!(error.cause.is_some());
    std::fs::remove_file(&file).unwrap();
    store.append(&[event("a", 1)]).unwrap();
    assert_eq!(start(store.folder()).0.len(), 1);
}

#[test]
fn a_state_folder_that_is_a_file_is_an_error_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    File::create(&path).unwrap().write_all(b"mine").unwrap();
    let error = Store::open(&path).append(&[event("a", 1)]).unwrap_err();
    assert_eq!(error.fault, crate::error::Fault::Outside);
    assert_eq!(std::fs::read(&path).unwrap(), b"mine");
}

#[test]
fn a_file_that_cannot_be_read_is_reported_and_hides_no_other() {
    let (mut store, _folder) = store();
    store.append(&[event("b", 1)]).unwrap();
    std::fs::create_dir(store.journal_folder().join("a.jsonl")).unwrap();
    let (journal, news) = start(store.folder());
    assert_eq!(journal.len(), 1);
    assert_eq!(news.problems.len(), 1);
    assert_eq!(news.problems[0].what.id, "error-read-state");
}
