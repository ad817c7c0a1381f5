//! What of the roadmaps the learner has seen.

use super::*;
use crate::builtin;
use crate::changes::Snapshot;

#[test]
fn what_was_seen_comes_back_and_what_is_damaged_or_missing_is_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let store = Store::open(&state);
    assert_eq!(store.seen().unwrap(), None);
    assert!(!state.exists(), "looking leaves nothing behind");
    let seen = Snapshot::new(&builtin::catalog().unwrap(), "fingerprint");
    store.save_seen(&seen).unwrap();
    assert_eq!(store.seen().unwrap().as_ref(), Some(&seen));
    for damaged in ["", "{", "[]", "{\"edition\":1}", "\u{0}\u{0}"] {
        replace_file(&state.join("seen"), damaged.as_bytes()).unwrap();
        assert_eq!(store.seen().unwrap(), None, "{damaged:?}");
        store.save_seen(&seen).unwrap();
        assert_eq!(store.seen().unwrap().as_ref(), Some(&seen));
    }
}
