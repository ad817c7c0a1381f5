//! `waypost changes`.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::schema::assert_valid;
use crate::support::{folder, json as document, output, run, state, text, write};

/// What `seen` holds.
fn seen(folder: &TempDir) -> Value {
    serde_json::from_str(&std::fs::read_to_string(state(folder).join("seen")).unwrap()).unwrap()
}

/// A learner who has seen another edition: without one item, with another title, and with an item that
/// is gone, which they have done.
pub(crate) fn with_another_edition() -> TempDir {
    let folder = folder();
    run(&folder, "changes --seen").success();
    let mut edition = seen(&folder);
    edition["edition"] = "0.0".into();
    edition["fingerprint"] = "another".into();
    let items = edition["items"].as_array_mut().unwrap();
    items.retain(|item| item["id"] != "unsloth");
    items.iter_mut().find(|item| item["id"] == "term-calculus").unwrap()["title"] = "Sums".into();
    items.push(json!({"id": "old", "title": "An old paper", "kind": "paper", "sections": []}));
    write(&state(&folder).join("seen"), edition.to_string());
    let done = r#"{"v":1,"id":"e1","hlc":"000000000001-0000","device":"desk","at":"2026-11-01T08:00:00+07:00","item":"old","field":"status","value":"done","undoes":null}"#;
    write(&state(&folder).join("journal/desk.jsonl"), done.to_owned() + "\n");
    folder
}

#[test]
fn new_changed_removed_and_departed_items_come_in_groups() {
    insta::assert_snapshot!(text(&with_another_edition(), "changes"), @"
    New  1
    ○ unsloth        Fine-tuning LLMs with Unsloth

    Changed  1
    ○ term-calculus  Calculus
      The title was “Sums”.

    Removed  1
    ✓ old            An old paper
      ✓ done 2026-11-01

    No longer in the roadmap  1
    ✓ old            An old paper
      ✓ done 2026-11-01
    ");
}

#[test]
fn the_document_has_all_of_it() {
    let folder = with_another_edition();
    let changes = document(&folder, "changes");
    assert_valid(&changes, "document-changes");
    assert_eq!((&changes["since"], &changes["new"][0]["id"]), (&"0.0".into(), &"unsloth".into()));
    let expected = json!([{"id": "term-calculus", "title": "Calculus", "what": ["title"], "sentences": ["The title was “Sums”."]}]);
    assert_eq!(changes["changed"], expected);
    let gone = json!([{"id": "old", "title": "An old paper", "url": null, "status": "done",
        "done_at": "2026-11-01T08:00:00+07:00", "starred": false, "note": null, "reason": null, "into": []}]);
    assert_eq!((&changes["removed"], &changes["departed"]), (&gone, &gone));
}

#[test]
fn looking_does_not_count_as_seen_unless_it_is_said() {
    let folder = with_another_edition();
    let before = seen(&folder);
    let first = text(&folder, "changes");
    assert_eq!(text(&folder, "changes"), first);
    assert_eq!(seen(&folder), before);
    assert_eq!(text(&folder, "changes --seen"), first);
    assert_ne!(seen(&folder), before);
    let after = text(&folder, "changes");
    assert!(after.starts_with("No longer in the roadmap  1\n✓ old"), "{after}");
}

#[test]
fn without_anything_seen_or_new_it_says_so_and_leaves_nothing_behind() {
    let folder = folder();
    let unknown = "It is not known yet what you have seen: the screen notes it, and so does waypost changes --seen.\n";
    run(&folder, "changes").code(1).stdout("").stderr(unknown);
    let edition = waypost::builtin::edition();
    let nothing = format!(
        "{{\"schema\":1,\"edition\":\"{edition}\",\"since\":null,\"new\":[],\"changed\":[],\"removed\":[],\"departed\":[]}}\n"
    );
    run(&folder, "changes --json").code(1).stdout(nothing);
    assert!(!state(&folder).exists());
    run(&folder, "changes --seen").success().stdout("").stderr("");
    run(&folder, "changes").code(1).stderr("Nothing has changed since you were here.\n");
    write(&state(&folder).join("seen"), "{\"edition\":");
    run(&folder, "changes").code(1).stderr(unknown);
}

#[test]
fn what_is_gone_counts_nowhere_and_is_mentioned_with_the_progress() {
    let folder = with_another_edition();
    let printed = text(&folder, "progress");
    let last = printed.lines().last().unwrap();
    assert_eq!(last, "One item you worked on is no longer in the roadmap: waypost changes");
    assert!(!text(&folder, "progress fine-tuning").contains("no longer"));
    let progress = document(&folder, "progress");
    assert_eq!((&progress["departed"], &progress["total"]["done"]), (&1.into(), &0.into()));
    assert!(output(&run(&folder, "history")).contains("done  old"));
}
