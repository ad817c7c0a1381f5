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
    run(&folder, "done unsloth real-python").success();
    run(&folder, "star unsloth").success();
    assert_eq!(text(&folder, "undo"), "Undone: the star of Fine-tuning LLMs with Unsloth\n");
    assert_eq!(
        text(&folder, "undo 9"),
        "Undone: done, Real Python\nUndone: done, Fine-tuning LLMs with Unsloth\n"
    );
    run(&folder, "undo").code(1).stdout("").stderr("There is nothing to take back\n");
    assert_eq!(text(&folder, "redo"), "Redone: done, Fine-tuning LLMs with Unsloth\n");
    let document = json(&folder, "redo 2");
    assert_eq!(of_items(&document, "status"), ["done", "done"]);
    run(&folder, "redo").code(1).stderr("There is nothing to do again\n");
}

#[test]
fn a_deed_of_several_items_counts_as_one() {
    let folder = folder();
    run(&folder, "done real-python").success();
    // As the screen writes it when several items are marked together.
    let device = journal(&folder)[0]["device"].as_str().unwrap().to_owned();
    let line = |number: usize, item: &str| {
        format!(
            "{{\"v\":1,\"id\":\"k3v9-{number}\",\"hlc\":\"fffac0ffee00-{number:04x}\",\"device\":\"{device}\",\
            \"at\":\"2026-11-02T20:15:00+07:00\",\"item\":\"{item}\",\"field\":\"status\",\"value\":\"done\",\
            \"undoes\":null}}\n"
        )
    };
    let path = state(&folder).join(format!("journal/{device}.jsonl"));
    let before = std::fs::read_to_string(&path).unwrap();
    write(&path, before + &line(1, "unsloth") + &line(2, "lora-insights"));
    assert_eq!(text(&folder, "undo"), "Undone: done, 2 items\n");
    assert_eq!(of_items(&json(&folder, "list --status done"), "id"), ["real-python"]);
    assert_eq!(text(&folder, "redo"), "Redone: done, 2 items\n");
    assert_eq!(of_items(&json(&folder, "undo 2"), "id").len(), 3);
    assert!(of_items(&json(&folder, "list --status done"), "id").is_empty());
    assert_eq!(text(&folder, "redo 9"), "Redone: done, Real Python\nRedone: done, 2 items\n");
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
