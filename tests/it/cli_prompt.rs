//! `waypost prompt`: what stands in the prompt of a shell.

use crate::own;
use crate::support::{folder, json, text, waypost, write};

/// What it prints, with a cache.
fn prompt(folder: &tempfile::TempDir) -> String {
    let cache = folder.path().join("cache");
    let assert = waypost(folder).env("XDG_CACHE_HOME", cache).arg("prompt").assert();
    crate::support::output(&assert.success().stderr(""))
}

#[test]
fn it_follows_every_deed_on_one_short_line() {
    let folder = folder();
    let total = json(&folder, "prompt")["total"].as_u64().unwrap();
    let total = format!("{},{:03}", total / 1000, total % 1000);
    for _ in 0..2 {
        assert_eq!(prompt(&folder), format!("0/{total}\n"));
    }
    text(&folder, "done unsloth");
    let line = prompt(&folder);
    assert!(line.starts_with(&format!("1/{total} ")), "{line}");
    assert_eq!(line.lines().count(), 1);
    assert_eq!(prompt(&folder), line);
    text(&folder, "undo");
    assert_eq!(prompt(&folder), format!("0/{total}\n"));
}

#[test]
fn it_sees_roadmaps_of_ones_own_come_and_go() {
    let folder = folder();
    let before = prompt(&folder);
    write(&folder.path().join("roadmaps/mine.toml"), own::OWN);
    assert_ne!(prompt(&folder), before);
    std::fs::remove_file(folder.path().join("roadmaps/mine.toml")).unwrap();
    assert_eq!(prompt(&folder), before);
}

#[test]
fn a_damaged_cache_does_no_harm() {
    let folder = folder();
    let line = prompt(&folder);
    let kept = folder.path().join("cache/waypost/prompt");
    assert!(kept.exists(), "it keeps what it has found");
    for damage in ["", "{", "\0\0\0", "{\"key\":1}"] {
        write(&kept, damage);
        assert_eq!(prompt(&folder), line);
    }
}
