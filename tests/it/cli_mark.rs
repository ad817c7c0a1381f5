//! `waypost done`, `doing`, `skip`, `todo`, `star`, `unstar`, `undo` and `redo`.

use crate::support::{folder, journal, json, of_items, run, state, text, waypost, write};

#[test]
fn every_deed_says_what_it_did_and_is_there_for_the_next_command() {
    let folder = folder();
    let deeds = [
        ("doing", "◐ Fine-tuning LLMs with Unsloth\n", "doing"),
        ("done", "✓ Fine-tuning LLMs with Unsloth\n", "done"),
        ("skip", "– Fine-tuning LLMs with Unsloth\n", "skipped"),
        ("todo", "○ Fine-tuning LLMs with Unsloth\n", "todo"),
    ];
    for (deed, said, status) in deeds {
        assert_eq!(text(&folder, &format!("{deed} unsloth")), said);
        assert_eq!(json(&folder, "show unsloth")["item"]["status"], status);
    }
    assert_eq!(text(&folder, "star unsloth"), "★ Fine-tuning LLMs with Unsloth\n");
    assert_eq!(of_items(&json(&folder, "list --starred"), "id"), ["unsloth"]);
    assert_eq!(text(&folder, "unstar unsloth"), "☆ Fine-tuning LLMs with Unsloth\n");
    assert_eq!(journal(&folder).len(), 6);
}

#[test]
fn what_is_already_so_is_success_and_writes_nothing() {
    let folder = folder();
    run(&folder, "done unsloth").success();
    let said = "✓ Fine-tuning LLMs with Unsloth · already so\n";
    run(&folder, "done unsloth").success().stdout(said);
    assert_eq!(journal(&folder).len(), 1);
    assert_eq!(json(&folder, "done unsloth")["changed"].as_array().unwrap().len(), 0);
}

#[test]
fn one_unknown_id_and_nothing_is_written() {
    let folder = folder();
    run(&folder, "done unsloth unslot")
        .code(2)
        .stdout("")
        .stderr("error: no item is called `unslot`\nhint: did you mean `unsloth`?\n");
    assert!(!state(&folder).exists());
}

#[test]
fn ids_come_from_standard_input_too_each_once() {
    let folder = folder();
    let mut command = waypost(&folder);
    command.args(["done", "unsloth", "-"]).write_stdin("real-python\nunsloth  real-python\n");
    command.assert().success().stdout("✓ Fine-tuning LLMs with Unsloth\n✓ Real Python\n");
    assert_eq!(journal(&folder).len(), 2);
    let mut nothing = waypost(&folder);
    nothing.args(["done", "-"]).write_stdin("").assert().code(1).stdout("");
}

#[test]
fn undo_and_redo_work_across_processes_and_say_what_they_did() {
    let folder = folder();
    run(&folder, "done unsloth").success();
    run(&folder, "done real-python").success();
    run(&folder, "star unsloth").success();
    assert_eq!(text(&folder, "undo"), "Undone: the star of Fine-tuning LLMs with Unsloth\n");
    assert_eq!(
        text(&folder, "undo 9"),
        "Undone: done, Real Python\nUndone: done, Fine-tuning LLMs with Unsloth\n"
    );
    let all = "There is nothing to take back: all of it already is\n";
    run(&folder, "undo").code(1).stdout("").stderr(all);
    assert_eq!(text(&folder, "redo"), "Redone: done, Fine-tuning LLMs with Unsloth\n");
    let document = json(&folder, "redo 2");
    assert_eq!(of_items(&document, "status"), ["done", "done"]);
    let nothing = "There is nothing to do again: nothing is taken back\n";
    run(&folder, "redo").code(1).stderr(nothing);
    run(&folder, "undo").success();
    run(&folder, "doing unsloth").success();
    let since = "There is nothing to do again: something was done since the last undo\n";
    run(&folder, "redo").code(1).stderr(since);
}

#[test]
fn what_one_command_did_is_one_deed_and_taken_back_as_a_whole() {
    let folder = folder();
    run(&folder, "done real-python").success();
    run(&folder, "done unsloth lora-insights real-python").success();
    assert_eq!(journal(&folder).len(), 3, "what was so already is no part of it");
    assert_eq!(text(&folder, "undo"), "Undone: done, 2 items of Supervised fine-tuning\n");
    assert_eq!(of_items(&json(&folder, "list --status done"), "id"), ["real-python"]);
    assert_eq!(text(&folder, "redo"), "Redone: done, 2 items of Supervised fine-tuning\n");
    assert_eq!(of_items(&json(&folder, "undo 2"), "id").len(), 3);
    assert!(of_items(&json(&folder, "list --status done"), "id").is_empty());
}

#[test]
fn one_event_is_taken_back_and_done_again_whatever_came_after_it() {
    let folder = folder();
    for arguments in ["done unsloth", "star unsloth", "done real-python"] {
        run(&folder, arguments).success();
    }
    let first = journal(&folder)[0]["id"].as_str().unwrap().to_owned();
    let (undo, redo) = (format!("undo --event {first}"), format!("redo --event {first}"));
    assert_eq!(text(&folder, &undo), "Undone: done, Fine-tuning LLMs with Unsloth\n");
    assert_eq!(of_items(&json(&folder, "list --status done"), "id"), ["real-python"]);
    run(&folder, &undo).code(1).stderr("There is nothing of it to take back.\n");
    assert_eq!(text(&folder, &redo), "Redone: done, Fine-tuning LLMs with Unsloth\n");
    run(&folder, &redo).code(1).stderr("It was not taken back.\n");
    run(&folder, "undo --event nobody").code(2).stdout("").stderr(
        "error: no event is called `nobody`\nhint: `waypost history --json` has the id of each\n",
    );
}

#[test]
fn what_was_done_elsewhere_is_not_taken_back_here() {
    let folder = folder();
    let line = r#"{"v":1,"id":"e1","hlc":"000000000001-0000","device":"desk","at":"2026-10-31T23:30:00+07:00","item":"unsloth","field":"status","value":"done","undoes":null}"#;
    write(&state(&folder).join("journal/desk.jsonl"), format!("{line}\n"));
    let elsewhere = "There is nothing to take back: all was done on other machines\n";
    run(&folder, "undo").code(1).stdout("").stderr(elsewhere);
    assert_eq!(text(&folder, "undo --event e1"), "Undone: done, Fine-tuning LLMs with Unsloth\n");
}

#[test]
fn an_undo_where_nothing_was_done_leaves_no_folder_behind() {
    let folder = folder();
    run(&folder, "undo").code(1);
    run(&folder, "redo --json").code(1).stdout("{\"schema\":1,\"items\":[],\"changed\":[]}\n");
    assert!(!state(&folder).exists());
}

#[test]
fn a_damaged_line_is_reported_and_stops_nothing() {
    let folder = folder();
    run(&folder, "done unsloth").success();
    write(&state(&folder).join("journal/other.jsonl"), "{\"v\":1,\n");
    for arguments in ["list --status done", "done unsloth", "undo 2"] {
        let assert = run(&folder, arguments).success();
        let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
        let lines: Vec<&str> = told.lines().collect();
        assert!(lines[0].starts_with("line 1 of ") && lines[0].contains("other.jsonl does not"));
        assert!(lines[1].starts_with("hint: ") && lines.len() == 2, "told once: {told}");
    }
    assert!(state(&folder).join("journal/other.jsonl.damaged").exists());
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_a_failure_of_the_machine() {
    let folder = folder();
    write(&state(&folder).join("journal"), "a file where the folder should be");
    let assert = run(&folder, "done unsloth").code(3).stdout("");
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    let lines: Vec<&str> = told.lines().collect();
    assert!(lines[0].starts_with("error: cannot write "), "{told}");
    assert!(lines[1].starts_with("  ") && lines[2].starts_with("hint: "), "{told}");
}
