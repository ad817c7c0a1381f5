//! `waypost note`.

use assert_cmd::assert::Assert;
use insta::assert_snapshot;
use serde_json::json as value;
use tempfile::TempDir;

use crate::support::{folder, journal, json, run, state, text, waypost, write};

/// Writes a note.
fn noted(folder: &TempDir, id: &str, text: &str) -> Assert {
    waypost(folder).args(["note", id, text]).assert()
}

/// The machine's path, for editors that are scripts.
fn path() -> std::ffi::OsString {
    std::env::var_os("PATH").unwrap_or_default()
}

#[test]
fn a_note_is_written_read_and_taken_away() {
    let folder = folder();
    let nothing = "There is no note on Fine-tuning LLMs with Unsloth.\n";
    run(&folder, "note unsloth").code(1).stdout("").stderr(nothing);
    noted(&folder, "unsloth", "Read **twice**").stdout("✎ Fine-tuning LLMs with Unsloth\n");
    assert_eq!(text(&folder, "note unsloth"), "Read **twice**\n");
    let same = "✎ Fine-tuning LLMs with Unsloth · already so\n";
    noted(&folder, "unsloth", "Read **twice**").success().stdout(same);
    assert_eq!(json(&folder, "search note:twice")["items"][0]["note"], "Read **twice**");
    assert!(text(&folder, "show unsloth").contains("\nNote\n  Read **twice**\n"));
    let gone = "· Fine-tuning LLMs with Unsloth · note taken away\n";
    assert_eq!(text(&folder, "note unsloth --clear"), gone);
    assert_eq!(text(&folder, "undo"), "Undone: Fine-tuning LLMs with Unsloth has its note again\n");
    assert_eq!(journal(&folder).len(), 3);
}

#[test]
fn a_text_that_looks_like_an_option_is_a_text_and_a_dash_reads_one() {
    let folder = folder();
    let note = |arguments: &[&str], input: &str| {
        let mut command = waypost(&folder);
        command.arg("note").arg("unsloth").args(arguments).write_stdin(input).assert().success();
        json(&folder, "note unsloth")["note"].as_str().unwrap().to_owned()
    };
    assert_eq!(note(&["- one\n- two"], ""), "- one\n- two");
    assert_eq!(note(&["-"], "\u{feff}# Title\r\n\r\nเรียน 微調\r\n"), "# Title\n\nเรียน 微調");
    assert_eq!(note(&["--", "--edit"], ""), "--edit");
    assert_eq!(note(&["* one", "--json"], ""), "* one", "what follows is an option");
}

#[test]
fn sections_and_roadmaps_are_named_as_in_a_list() {
    let folder = folder();
    let section = "llm-course/fundamentals/mathematics";
    noted(&folder, section, "Begin here").success();
    noted(&folder, "llm-course", "All of it").success();
    assert_eq!(text(&folder, &format!("note {section}/")), "Begin here\n");
    assert_eq!(text(&folder, "note llm-course/"), "All of it\n");
    run(&folder, "note llm-course/fundamental x").code(2).stdout("").stderr(
        "error: there is no section `llm-course/fundamental`\nhint: did you mean `llm-course/fundamentals`?\n",
    );
    let roadmap = &json(&folder, "roadmaps")["roadmaps"][0];
    assert_eq!(roadmap["note"], "All of it");
    let inside = |value: &serde_json::Value, id: &str| {
        let sections = value["sections"].as_array().unwrap();
        sections.iter().find(|section| section["id"] == id).unwrap().clone()
    };
    let section = inside(&inside(roadmap, "fundamentals"), "mathematics");
    assert_eq!(section["note"], "Begin here");
    let listed = text(&folder, "note");
    assert!(listed.contains("llm-course/fundamentals/mathematics  "), "{listed}");
    assert!(listed.contains("  Begin here\n"), "{listed}");
    assert_eq!(json(&folder, "progress")["departed"], 0, "it is no item that is gone");
}

#[test]
fn roadmaps_and_sections_are_found_by_their_notes_too() {
    let folder = folder();
    noted(&folder, "unsloth", "Try in winter").success();
    noted(&folder, "fine-tuning/how-to", "\nWinter: begin here").success();
    noted(&folder, "llm-course", "All of it, before winter").success();
    let found = text(&folder, "search note:winter");
    assert_snapshot!(found, @"
    ✎ llm-course/  LLM Course  All of it, before winter
    ✎ fine-tuning/how-to  How can we fine-tune a pre-trained model?  Winter: begin here
    ○ tool  unsloth  Fine-tuning LLMs with Unsloth  AI LLM Learning Resources › Principles, methods, special techniques, tools and frameworks › Tools
    ");
    let found = json(&folder, "search note:winter roadmap:fine-tuning pre-trained");
    assert_eq!(found["items"], value!([]));
    let (title, note) = ("How can we fine-tune a pre-trained model?", "Winter: begin here");
    assert_eq!(
        found["parts"],
        value!([{"id": "fine-tuning/how-to", "title": title, "note": note}])
    );
    assert_eq!(json(&folder, "search note:winter kind:tool")["parts"], value!([]));
}

#[test]
fn an_older_note_is_shown_with_its_number_and_brought_back() {
    let folder = folder();
    for words in ["First", "Second one", "Third"] {
        noted(&folder, "unsloth", words).success();
    }
    run(&folder, "undo").success();
    let shown = text(&folder, "note unsloth --history");
    let lines: Vec<&str> = shown.lines().collect();
    assert!(lines[0].starts_with("3  2") && lines[1] == "  Third", "{shown}");
    assert!(lines[3].ends_with("  the note now") && lines[4] == "  Second one", "{shown}");
    assert!(lines[6].starts_with("1  2") && lines[7] == "  First", "{shown}");
    run(&folder, "note unsloth --restore 1").success();
    assert_eq!(text(&folder, "note unsloth"), "First\n");
    run(&folder, "note unsloth --restore 9").code(2).stderr(
        "error: there is no note 9 on `unsloth`\nhint: `waypost note unsloth --history` lists them\n",
    );
}

#[cfg(unix)]
#[test]
fn the_editor_gets_the_note_in_a_file_and_what_it_leaves_is_the_note() {
    let folder = folder();
    run(&folder, "note unsloth Old").success();
    let script = folder.path().join("my editor");
    write(&script, "#!/bin/sh\necho \"$1 ${2##*/}\" >>\"$2\"\n");
    let mut command = waypost(&folder);
    command.env("PATH", path()).env("EDITOR", format!("sh '{}' --wait", script.display()));
    command.args(["note", "unsloth", "--edit"]).assert().success();
    assert_eq!(text(&folder, "note unsloth"), "Old\n--wait unsloth.md\n");
}

#[cfg(unix)]
#[test]
fn an_editor_that_fails_changes_nothing_and_what_it_wrote_is_named() {
    let folder = folder();
    run(&folder, "note unsloth Old").success();
    let with = |editor: &str| {
        let mut command = waypost(&folder);
        command.env("PATH", path()).env("EDITOR", editor).env("TMPDIR", folder.path());
        let assert = command.args(["note", "unsloth", "--edit"]).assert();
        let said = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
        (assert.get_output().status.code().unwrap(), said)
    };
    assert_eq!(
        with("false"),
        (3, "error: the editor failed (exit status: 1); the note is as it was\n".into())
    );
    let (code, said) = with("sh -c 'echo more >>\"$0\"; kill -9 $$'");
    assert_eq!(code, 3);
    assert!(said.contains("(signal: 9 (SIGKILL))"), "{said}");
    let kept = said.split("what was written is in ").nth(1).unwrap().trim();
    assert_eq!(std::fs::read_to_string(kept).unwrap(), "Old\nmore\n");
    let (code, said) = with("/nowhere/ed");
    assert!(code == 3 && said.starts_with("error: cannot start `/nowhere/ed`: "), "{said}");
    let (code, said) = with("");
    assert!(code == 2 && said.starts_with("error: neither VISUAL nor EDITOR names"), "{said}");
    assert_eq!(text(&folder, "note unsloth"), "Old\n");
}

#[test]
fn the_note_of_a_section_that_is_gone_can_be_read_and_not_written() {
    let folder = folder();
    noted(&folder, "llm-course/fundamentals", "Begin here").success();
    let file = std::fs::read_dir(state(&folder).join("journal")).unwrap().next().unwrap().unwrap();
    let lines = std::fs::read_to_string(file.path()).unwrap();
    write(&file.path(), lines.replace("llm-course/fundamentals", "llm-course/old"));
    assert_eq!(text(&folder, "note llm-course/old"), "Begin here\n");
    assert!(text(&folder, "changes").contains("Begin here"));
    run(&folder, "note llm-course/old x").code(2).stderr(
        "error: `llm-course/old` is no longer in the roadmap: its note can be read, but not written\nhint: `waypost changes` shows what you did with items that are gone\n",
    );
}
