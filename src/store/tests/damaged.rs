//! Torn, garbled and foreign lines.

use super::*;

#[test]
fn a_torn_line_is_closed_kept_copied_once_and_reported() {
    let (mut store, _folder) = store();
    store.append(&[event("a", 1)]).unwrap();
    let torn = "{\"v\":1,\"id\":\"tor";
    scribble(&store, "a.jsonl", torn.as_bytes());
    for _ in 0..2 {
        let (journal, news) = start(store.folder());
        assert_eq!(journal.len(), 1);
        assert_eq!(news.passed_over.len(), 1);
        assert!(news.passed_over[0].is_damaged());
        assert_eq!(news.passed_over[0].line, 2);
        assert_eq!(contents(&store, "a.jsonl.damaged"), format!("{torn}\n"));
    }
    store.append(&[event("a", 2)]).unwrap();
    let (journal, news) = start(store.folder());
    assert_eq!(ids(&journal), ["a1", "a2"]);
    assert_eq!(news.passed_over.len(), 1);
    let expected = format!("{}{torn}\n{}", event("a", 1).to_line(), event("a", 2).to_line());
    assert_eq!(contents(&store, "a.jsonl"), expected);
    assert_eq!(contents(&store, "a.jsonl.damaged"), format!("{torn}\n"));
}

#[test]
fn one_window_tells_of_a_torn_line_once_also_when_it_is_closed() {
    let (mut store, _folder) = store();
    let mut journal = Journal::default();
    scribble(&store, "a.jsonl", b"{\"v\":1,");
    assert_eq!(store.read(&mut journal).unwrap().passed_over.len(), 1);
    assert!(store.read(&mut journal).unwrap().passed_over.is_empty());
    store.append(&[event("a", 1)]).unwrap();
    let news = store.read(&mut journal).unwrap();
    assert!(news.passed_over.is_empty());
    assert_eq!(news.events.len(), 1);
}

#[test]
fn a_last_line_that_lacks_only_its_end_counts() {
    let (mut store, _folder) = store();
    scribble(&store, "a.jsonl", event("a", 1).to_line().trim_end().as_bytes());
    let mut journal = Journal::default();
    store.read(&mut journal).unwrap();
    assert_eq!(ids(&journal), ["a1"]);
    store.append(&[event("a", 2)]).unwrap();
    assert_eq!(store.read(&mut journal).unwrap().events.len(), 1);
    assert_eq!(ids(&start(store.folder()).0), ["a1", "a2"]);
}

#[test]
fn good_lines_count_whatever_stands_between_them() {
    let (mut store, _folder) = store();
    let windows_line = event("a", 1).to_line().replace('\n', "\r\n");
    scribble(&store, "a.jsonl", b"\xEF\xBB\xBF");
    scribble(&store, "a.jsonl", windows_line.as_bytes());
    scribble(&store, "a.jsonl", b"\0\0\0\0\n\xff\xfe garbage \xc3\n\n \n{\"v\":1}\n");
    scribble(&store, "a.jsonl", event("a", 2).to_line().as_bytes());
    let mut journal = Journal::default();
    let news = store.read(&mut journal).unwrap();
    assert_eq!(ids(&journal), ["a1", "a2"]);
    let numbers: Vec<usize> = news.passed_over.iter().map(|passed| passed.line).collect();
    assert_eq!(numbers, [2, 3, 6]);
    assert!(news.problems.is_empty());
}

#[test]
fn a_line_of_a_newer_version_is_told_apart_and_not_taken_for_damage() {
    let (store, _folder) = store();
    let newer = event("a", 1).to_line().replace("\"v\":1", "\"v\":7");
    scribble(&store, "a.jsonl", newer.as_bytes());
    let (journal, news) = start(store.folder());
    assert!(journal.is_empty());
    assert!(!news.passed_over[0].is_damaged());
    assert!(!store.journal_folder().join("a.jsonl.damaged").exists());
}

#[test]
fn every_journal_counts_once_and_nothing_else_does() {
    let (mut store, _folder) = store();
    store.append(&[event("a", 1)]).unwrap();
    let both = format!("{}{}", event("a", 1).to_line(), event("a", 2).to_line());
    scribble(&store, "a.sync-conflict-20261102.jsonl", both.as_bytes());
    for other in ["._a.jsonl", "a.jsonl.damaged", "a.txt"] {
        scribble(&store, other, event("a", 3).to_line().as_bytes());
    }
    let (journal, _) = start(store.folder());
    assert_eq!(ids(&journal), ["a1", "a2"]);
    assert_eq!(journal.len(), 2);
}

#[test]
fn a_file_that_was_cut_or_replaced_is_read_again_whole() {
    let (mut store, _folder) = store();
    let mut journal = Journal::default();
    store.append(&[event("a", 1), event("a", 2)]).unwrap();
    store.read(&mut journal).unwrap();
    let path = store.journal_folder().join("a.jsonl");
    let rewrite = |numbers: &[usize]| {
        let lines: String = numbers.iter().map(|n| event("a", *n).to_line()).collect();
        replace_file(&path, lines.as_bytes()).unwrap();
    };
    rewrite(&[3]);
    assert_eq!(store.read(&mut journal).unwrap().events.len(), 1, "shorter");
    rewrite(&[4, 5, 6, 7]);
    assert_eq!(store.read(&mut journal).unwrap().events.len(), 4, "longer");
    assert_eq!(journal.len(), 7, "nothing that was done is undone");
}
