//! Where the learner left off.

use super::*;
use crate::progress::Session;

fn write(store: &Store, text: &[u8]) {
    std::fs::create_dir_all(store.folder()).unwrap();
    File::create(store.folder().join("session")).unwrap().write_all(text).unwrap();
}

#[test]
fn the_learner_comes_back_to_where_they_left() {
    let (store, _folder) = store();
    let session = Session {
        roadmap: Some("llm-course".into()),
        unfolded: vec!["llm-course/fundamentals".into()],
        welcome_seen: true,
        ..Session::default()
    };
    store.save_session(&session).unwrap();
    assert_eq!(Store::open(store.folder()).session().unwrap(), session);
}

#[test]
fn what_a_newer_version_keeps_is_no_mistake() {
    let (store, _folder) = store();
    write(&store, b"{\"item\":\"attention\",\"mood\":7}");
    assert_eq!(store.session().unwrap().item.as_deref(), Some("attention"));
}

#[test]
fn what_a_newer_version_keeps_outlives_an_older_one() {
    let (store, _folder) = store();
    write(&store, b"{\"item\":\"attention\",\"mood\":7,\"map\":{\"open\":[\"a\"]}}");
    let session = Session { item: Some("bert".into()), ..Session::default() };
    store.save_session(&session).unwrap();
    let text = std::fs::read(store.folder().join("session")).unwrap();
    let text: serde_json::Value = serde_json::from_slice(&text).unwrap();
    assert_eq!((&text["item"], &text["mood"]), (&"bert".into(), &7.into()));
    assert_eq!(text["map"]["open"][0], "a");
}

#[test]
fn a_damaged_session_is_reported_and_replaced() {
    let (store, _folder) = store();
    for bad in [b"{\"item\":".as_slice(), b"\xff\0", b"7", b"{\"zoom\":\"x\"}"] {
        write(&store, bad);
        let error = store.session().unwrap_err();
        assert_eq!(error.what.id, "error-read-session");
        assert!(error.cause.is_some());
    }
    store.save_session(&Session::default()).unwrap();
    assert_eq!(store.session().unwrap(), Session::default());
}

#[cfg(unix)]
#[test]
fn replacing_a_file_keeps_the_link_that_leads_to_it_and_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real"), folder.path().join("link"));
    replace_file(&real, b"old").unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    replace_file(&link, b"new").unwrap();
    assert!(link.is_symlink());
    assert_eq!(std::fs::read(&real).unwrap(), b"new");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn two_windows_keep_the_query_lines_of_both() {
    let (store, _folder) = store();
    for line in ["lora", "rag"] {
        let mut session = Session::default();
        session.searches.add(line);
        store.save_session(&session).unwrap();
    }
    assert_eq!(store.session().unwrap().searches.lines(), ["rag", "lora"]);
}
