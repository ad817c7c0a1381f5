//! Notes in the dialogue.

use super::talk::{said, talk};
use crate::support::{folder, json, output, text, waypost};

fn note(folder: &tempfile::TempDir) -> serde_json::Value {
    json(folder, "show unsloth")["item"]["note"].clone()
}

#[test]
fn a_note_is_written_line_by_line_or_at_once() {
    let folder = folder();
    let lines = [
        "/id:unsloth kind:tool",
        "N 1",
        "# Later",
        "",
        "read it ",
        ".",
        "N 1",
        ".",
        "N 1 short",
        "X 1",
    ];
    insta::assert_snapshot!(talk(&folder, &lines), @"
    One found:
    1. Fine-tuning LLMs with Unsloth, open, tool, in AI LLM Learning Resources, Principles, methods, special techniques, tools and frameworks, Tools
    Write the note on Fine-tuning LLMs with Unsloth, and a line with a dot alone to end it. Without any text the note stays as it is.
    Note saved: Fine-tuning LLMs with Unsloth
    The note now:
    # Later
    read it
    Write the note on Fine-tuning LLMs with Unsloth, and a line with a dot alone to end it. Without any text the note stays as it is.
    The note is as it was.
    Note saved: Fine-tuning LLMs with Unsloth
    Note taken away: Fine-tuning LLMs with Unsloth
    ");
    assert_eq!(note(&folder), serde_json::Value::Null);
    text(&folder, "undo 2");
    assert_eq!(note(&folder), "# Later\n\nread it");
}

#[test]
fn a_note_that_is_not_ended_is_kept_all_the_same() {
    let folder = folder();
    let said = said(&folder, &["/id:unsloth kind:tool", "N 1", "half a"]);
    assert!(said.ends_with("Note saved: Fine-tuning LLMs with Unsloth\n"), "{said}");
    assert_eq!(note(&folder), "half a");
}

#[test]
fn a_note_of_before_comes_back_by_its_number() {
    let folder = folder();
    let lines = ["/id:unsloth kind:tool", "N 1 first", "N 1 second", "v 1", "2", "N", "."];
    let said = talk(&folder, &lines);
    assert!(said.contains("\nsecond\n2. "), "{said}");
    assert_eq!(note(&folder), "first");
}

#[test]
fn a_section_has_notes_too_and_says_them() {
    let folder = folder();
    let said = talk(&folder, &["4", "1", "N ask the teacher", "i"]);
    assert!(said.contains("Note saved: About this lesson\n"), "{said}");
    assert!(said.ends_with("Note:\nask the teacher\n"), "{said}");
}

#[cfg(unix)]
#[test]
fn the_editor_of_the_learner_has_the_input_while_it_runs() {
    let folder = folder();
    let mut command = waypost(&folder);
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    // It takes a line that is meant for it from where the dialogue takes its own.
    command.env("EDITOR", r#"sh -c 'echo edited >"$1"' sh"#);
    let lines = "/id:unsloth kind:tool\ne 1\nq\n";
    let assert = command.arg("--linear").write_stdin(lines).assert().success();
    let said = output(&assert);
    assert!(said.ends_with("Note saved: Fine-tuning LLMs with Unsloth\n"), "{said}");
    assert_eq!(note(&folder), "edited");
    assert!(talk(&folder, &["/id:unsloth kind:tool", "e 1"]).contains("error: neither VISUAL"));
}
