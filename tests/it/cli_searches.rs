//! `waypost searches`, and searches that are kept by and run from the command line.

use crate::schema::assert_valid;
use crate::support::{folder, journal, json, of_items, output, run, text, waypost};

#[test]
fn a_search_is_kept_with_its_filters_and_run_by_its_name() {
    let folder = folder();
    let kept = run(&folder, "search lora --kind paper --in en --keep LoRA");
    kept.success().stderr("✓ LoRA · kept under Searches\n");
    insta::assert_snapshot!(text(&folder, "searches"), @"0 of 2  LoRA  lora kind:paper lang:en");
    let found = json(&folder, "search --kept lora");
    let asked = json(&folder, "search lora kind:paper lang:en");
    assert!(!of_items(&found, "id").is_empty());
    assert_eq!(of_items(&found, "id"), of_items(&asked, "id"));
    let narrowed = json(&folder, "search --kept lora zzqq");
    assert_eq!(of_items(&narrowed, "id"), [""; 0]);
}

#[test]
fn the_figures_are_those_of_what_it_finds_now() {
    let folder = folder();
    run(&folder, "search unsloth id:unsloth --keep u").success();
    let before = json(&folder, "searches");
    run(&folder, "done unsloth").success();
    let after = json(&folder, "searches");
    assert_valid(&after, "document-searches");
    let figure = |document: &serde_json::Value, key: &str| document["searches"][0][key].clone();
    assert_eq!((figure(&before, "done"), figure(&after, "done")), (0.into(), 1.into()));
    assert_eq!(figure(&before, "total"), figure(&after, "total"));
}

#[test]
fn it_can_be_renamed_and_forgotten_and_undo_brings_it_back() {
    let folder = folder();
    run(&folder, "search rag --keep rag").success();
    run(&folder, "search agents --keep agents").success();
    let taken = run(&folder, "searches rename rag AGENTS").code(2);
    taken.stderr("error: another kept search is called `AGENTS`\nhint: choose another name, or forget that one first\n");
    let renamed = json(&folder, "searches rename RAG Zebra");
    assert_valid(&renamed, "document-searches");
    assert_eq!(renamed["searches"][1]["name"], "Zebra");
    let printed = text(&folder, "searches forget zebra");
    assert!(printed.starts_with("“Zebra” is no longer kept"), "{printed}");
    run(&folder, "search --kept zebra").code(2);
    assert_eq!(text(&folder, "undo"), "Undone: the search “Zebra” is kept again\n");
    run(&folder, "search --kept zebra").success();
    let history = text(&folder, "history");
    assert_eq!(history.lines().nth(1).unwrap().matches("search forgotten · undone").count(), 1);
}

#[test]
fn keeping_under_a_name_that_is_there_changes_its_line() {
    let folder = folder();
    run(&folder, "search rag --keep one").success();
    run(&folder, "search lora --keep One").success();
    run(&folder, "search lora --keep One").success().stderr("One is kept already\n");
    let document = json(&folder, "searches");
    assert_eq!(document["searches"].as_array().unwrap().len(), 1);
    assert_eq!(document["searches"][0]["line"], "lora");
    let lines = journal(&folder);
    assert_eq!(lines.len(), 2);
    assert_eq!((&lines[0]["item"], &lines[0]["field"]), (&lines[1]["item"], &"search".into()));
}

#[test]
fn a_name_that_is_none_names_the_right_one() {
    let folder = folder();
    run(&folder, "searches")
        .code(1)
        .stdout("")
        .stderr("No search is kept yet: waypost search QUERY --keep NAME keeps one.\n");
    run(&folder, "search rag --keep videos").success();
    run(&folder, "search --kept vidoes")
        .code(2)
        .stderr("error: no kept search is called `vidoes`\nhint: did you mean `videos`?\n");
    run(&folder, "search").code(2);
}

#[test]
fn a_line_that_finds_nothing_yet_can_be_kept() {
    let folder = folder();
    let kept = run(&folder, "search is:starred --keep stars").code(1);
    assert!(output(&kept).is_empty());
    run(&folder, "star unsloth").success();
    assert_eq!(of_items(&json(&folder, "search --kept stars"), "id"), ["unsloth"]);
}

#[test]
fn what_takes_few_minutes_and_what_has_a_note_are_filters_too() {
    let folder = folder();
    let minutes = |sign: &str| {
        let mut command = waypost(&folder);
        let printed = command.args(["list", "--minutes", sign, "--json"]).assert().success();
        let document: serde_json::Value = serde_json::from_str(&output(&printed)).unwrap();
        let minutes = document["items"].as_array().unwrap().iter();
        minutes.map(|item| item["minutes"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    assert!(minutes("<20").iter().all(|minutes| *minutes < 20));
    assert!(minutes(">=90").iter().all(|minutes| *minutes >= 90));
    run(&folder, "list --note later").code(1).stderr("No item fits note:later.\n");
    let kept = waypost(&folder)
        .args(["search", "lora", "--minutes", "<=90", "--keep", "short"])
        .assert()
        .success();
    drop(kept);
    assert_eq!(json(&folder, "searches")["searches"][0]["line"], "lora minutes<=90");
}

#[test]
fn a_value_that_nothing_has_is_a_mistake_with_a_hint() {
    let folder = folder();
    for command in ["search author:karpaty", "search rag --author karpaty", "list --author karpaty"]
    {
        run(&folder, command)
            .code(2)
            .stdout("")
            .stderr("error: no author fits `karpaty`\nhint: did you mean `karpathy`?\n");
    }
}
