//! What was measured of terminals.

use super::*;
use crate::platform::Widths;

#[test]
fn what_was_measured_comes_back_by_the_name_of_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let store = Store::open(&state);
    assert_eq!(store.widths("foot").unwrap(), None);
    assert!(!state.exists(), "looking leaves nothing behind");
    let mut widths = Widths::default();
    widths.note("★", 2);
    store.save_widths("foot", widths.clone()).unwrap();
    store.save_widths("xterm", Widths::default()).unwrap();
    assert_eq!(store.widths("foot").unwrap(), Some(widths));
    assert_eq!(store.widths("kitty").unwrap(), None);
    for damaged in ["", "{", "[]", "{\"foot\":1}"] {
        replace_file(&state.join("terminals"), damaged.as_bytes()).unwrap();
        assert_eq!(store.widths("foot").unwrap(), None, "{damaged:?}");
    }
    store.save_widths("foot", Widths::default()).unwrap();
    assert_eq!(store.widths("foot").unwrap(), Some(Widths::default()));
}
