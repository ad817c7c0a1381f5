//! The checkpoint: it spares reading a long history, and never says anything else than that does.

use super::*;

/// So many events are worth a checkpoint.
const MANY: usize = 2000;

fn history(device: &str, from: usize, to: usize) -> String {
    (from..to).map(|n| event(device, n).to_line()).collect()
}

/// A store with a long history and its checkpoint.
fn long() -> (Store, TempDir) {
    let (store, folder) = store();
    scribble(&store, "a.jsonl", history("a", 0, MANY).as_bytes());
    File::create(store.lock_file()).unwrap();
    assert!(start(store.folder()).0.is_whole(), "there is no checkpoint at first");
    assert!(store.folder().join("checkpoint").exists());
    (store, folder)
}

/// What a start with the checkpoint says of the first `count` items is what one without says.
fn assert_right(store: &Store, count: usize) -> Journal {
    let (short, _) = start(store.folder());
    let mut whole = Journal::default();
    Store::open(store.folder()).read_whole(&mut whole).unwrap();
    assert_eq!((short.len(), short.newest()), (whole.len(), whole.newest()));
    for n in 0..count {
        let item = format!("item-{n}");
        assert_eq!(short.record_of(&[&item]), whole.record_of(&[&item]), "{item}");
    }
    short
}

#[test]
fn a_start_with_a_long_history_reads_the_checkpoint_and_what_came_after_it() {
    let (mut store, _folder) = long();
    assert!(!assert_right(&store, MANY).is_whole());
    store.append(&[event("a", MANY), event("a", MANY + 1)]).unwrap();
    let journal = assert_right(&store, MANY + 2);
    assert!(!journal.is_whole() && journal.known_one_by_one() < 600);
    // A new device's file too.
    scribble(&store, "b.jsonl", history("b", MANY + 5, MANY + 9).as_bytes());
    assert!(!assert_right(&store, MANY + 9).is_whole());
}

#[test]
fn a_short_history_needs_none_and_looking_writes_nothing() {
    let (mut store, _folder) = store();
    store.append(&[event("a", 1)]).unwrap();
    start(store.folder());
    assert!(!store.folder().join("checkpoint").exists());
}

#[test]
fn it_is_made_anew_as_the_journal_grows_without_reading_all_again() {
    let (store, _folder) = long();
    for round in 0..4 {
        let from = MANY + 500 * round;
        scribble(&store, "a.jsonl", history("a", from, from + 500).as_bytes());
        let journal = assert_right(&store, from + 500);
        assert!(!journal.is_whole() && journal.known_one_by_one() <= 128 + 500, "round {round}");
    }
}

/// What happens to a store, in words and indeed.
type Change<'a> = (&'a str, Box<dyn Fn(&Store) + 'a>);

#[test]
fn whatever_does_not_fit_the_journal_has_it_read_again() {
    let rewrite = |store: &Store, text: &str| {
        replace_file(&store.journal_folder().join("a.jsonl"), text.as_bytes()).unwrap();
    };
    let checkpoint = |store: &Store| store.folder().join("checkpoint");
    let changes: [Change<'_>; 8] = [
        ("shorter", Box::new(|store| rewrite(store, &history("a", 0, MANY / 2)))),
        (
            "another of the same length",
            Box::new(|store| rewrite(store, &history("a", 1000, 3000).replace("a2", "a3"))),
        ),
        (
            "a line changed in place",
            Box::new(|store| {
                let text =
                    history("a", 0, MANY).replacen(r#""value":"done""#, r#""value":"todo""#, 1);
                rewrite(store, &text);
            }),
        ),
        (
            "an older event of another device",
            Box::new(|store| {
                scribble(store, "b.jsonl", event("b", 7).to_line().as_bytes());
            }),
        ),
        (
            "gone",
            Box::new(|store| std::fs::remove_file(store.journal_folder().join("a.jsonl")).unwrap()),
        ),
        (
            "a checkpoint that was cut",
            Box::new(|store| {
                let bytes = std::fs::read(checkpoint(store)).unwrap();
                replace_file(&checkpoint(store), &bytes[..bytes.len() / 2]).unwrap();
            }),
        ),
        (
            "a checkpoint with a wrong letter",
            Box::new(|store| {
                let mut bytes = std::fs::read(checkpoint(store)).unwrap();
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                replace_file(&checkpoint(store), &bytes).unwrap();
            }),
        ),
        ("something else", Box::new(|store| replace_file(&checkpoint(store), b"mine").unwrap())),
    ];
    for (what, change) in changes {
        let (store, _folder) = long();
        change(&store);
        assert!(assert_right(&store, MANY).is_whole(), "{what}");
        // And then there is one again that fits.
        assert_right(&store, MANY);
    }
}

#[test]
fn damaged_lines_are_told_each_time_also_from_the_checkpoint() {
    let (store, _folder) = store();
    let text = [history("a", 0, MANY), "garbage\n".into(), history("a", MANY, MANY + 9)].concat();
    scribble(&store, "a.jsonl", text.as_bytes());
    File::create(store.lock_file()).unwrap();
    for is_whole in [true, false, false] {
        let (journal, news) = start(store.folder());
        assert_eq!(journal.is_whole(), is_whole);
        let lines: Vec<usize> = news.passed_over.iter().map(|passed| passed.line).collect();
        assert_eq!(lines, [MANY + 1]);
    }
}

#[test]
fn half_a_line_at_the_end_is_never_settled() {
    let (store, _folder) = store();
    let torn = history("a", 0, MANY);
    scribble(&store, "a.jsonl", torn.trim_end().as_bytes());
    File::create(store.lock_file()).unwrap();
    start(store.folder());
    assert!(!store.folder().join("checkpoint").exists());
    scribble(&store, "a.jsonl", b"\n");
    assert_right(&store, MANY);
    assert!(store.folder().join("checkpoint").exists());
}

#[test]
fn an_undo_goes_behind_the_checkpoint() {
    let (mut store, _folder) = long();
    let mut journal = Journal::default();
    let mut undone = 0;
    for number in 0..300 {
        let name = format!("undo{number}");
        let undo = |journal: &mut Journal| {
            let events = journal.undo(origin("a", &name));
            if events.is_empty() && !journal.is_whole() {
                journal.distrust();
            }
            Ok(events)
        };
        undone += store.write(&mut journal, &mut News::default(), undo).unwrap().len();
    }
    assert_eq!(undone, 300);
    assert_right(&store, MANY);
}

#[test]
fn a_folder_that_may_not_be_written_to_needs_none() {
    let (store, _folder) = long();
    let path = store.folder().join("checkpoint");
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    let (journal, news) = start(store.folder());
    assert_eq!(journal.len(), MANY);
    assert!(news.problems.is_empty());
}
