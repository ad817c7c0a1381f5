//! `waypost roadmaps`, `list` and `search`.

use crate::support::{folder, json, of_items, output, run, text, waypost};

#[test]
fn a_section_is_listed_in_its_order_with_ids_to_go_on_with() {
    insta::assert_snapshot!(text(&folder(), "list fine-tuning/how-to"), @"
    ○ step  fine-tuning-need-model                 Have a pre-trained model to tune
    ○ step  fine-tuning-need-dataset               Have a dataset for tuning
    ○ step  fine-tuning-need-training-environment  Have a training environment
    ○ step  fine-tuning-need-hosting-environment   Have a hosting environment for the tuned model
    ");
}

#[test]
fn roadmaps_come_with_their_figures() {
    let folder = folder();
    run(&folder, "done unsloth").success();
    let printed = text(&folder, "roadmaps");
    let row = printed.lines().find(|row| row.starts_with("fine-tuning ")).unwrap();
    let words: Vec<&str> = row.split_whitespace().take(4).collect();
    assert_eq!(words, ["fine-tuning", "1", "of", "37"]);
    assert!(row.ends_with("  Fine-tuning your LLM"));
    let document = json(&folder, "roadmaps");
    let roadmaps = document["roadmaps"].as_array().unwrap();
    let roadmap = roadmaps.iter().find(|roadmap| roadmap["id"] == "fine-tuning").unwrap();
    assert_eq!((&roadmap["total"], &roadmap["done"]), (&37.into(), &1.into()));
    assert_eq!(roadmap["sections"][0]["id"], "about");
}

#[test]
fn without_a_place_every_item_is_listed_once() {
    let document = json(&folder(), "list");
    let mut ids = of_items(&document, "id");
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
    assert_eq!(document["schema"], 1);
}

#[test]
fn the_outline_and_the_items_agree() {
    let folder = folder();
    let listed = json(&folder, "list fine-tuning");
    let document = json(&folder, "roadmaps");
    let roadmaps = document["roadmaps"].as_array().unwrap();
    let roadmap = roadmaps.iter().find(|roadmap| roadmap["id"] == "fine-tuning").unwrap();
    let sections = roadmap["sections"].as_array().unwrap();
    let ids = sections.iter().flat_map(|section| section["items"].as_array().unwrap());
    let ids: Vec<&str> = ids.map(|id| id.as_str().unwrap()).collect();
    assert_eq!(of_items(&listed, "id"), ids);
}

#[test]
fn filters_say_all_of_these_fields_and_any_of_these_values() {
    let folder = folder();
    run(&folder, "done unsloth").success();
    let kinds = |arguments: &str| {
        let document = json(&folder, arguments);
        let mut kinds: Vec<_> =
            of_items(&document, "kind").iter().map(ToString::to_string).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    };
    assert_eq!(kinds("list --kind tool,notebook"), ["notebook", "tool"]);
    assert_eq!(kinds("list --kind tool --kind notebook"), ["notebook", "tool"]);
    assert_eq!(of_items(&json(&folder, "list --kind tool --status done"), "id"), ["unsloth"]);
    assert_eq!(of_items(&json(&folder, "search --status done unsloth"), "id"), ["unsloth"]);
    assert_eq!(of_items(&json(&folder, "list --type task --starred"), "id"), [""; 0]);
}

#[test]
fn an_option_and_a_condition_in_the_query_mean_the_same() {
    let folder = folder();
    let by_option = json(&folder, "search --kind notebook fine");
    assert_eq!(by_option, json(&folder, "search kind:notebook fine"));
    assert!(!of_items(&by_option, "id").is_empty());
}

#[test]
fn a_query_is_one_line_however_the_shell_cuts_it() {
    let folder = folder();
    let search = |words: &[&str]| {
        let assert = waypost(&folder).arg("search").args(words).arg("--json").assert().success();
        output(&assert)
    };
    let expected = search(&["kind:video", "neural"]);
    assert_eq!(search(&["kind:video neural"]), expected);
    let phrase = search(&["\"neural networks\" kind:video,book"]);
    assert_eq!(search(&["\"neural", "networks\"", "kind:video", "kind:book"]), phrase);
    assert_ne!(search(&["neural networks", "kind:video,book"]), phrase);
}

#[test]
fn search_finds_in_any_case_of_any_script_and_says_where() {
    let document = json(&folder(), "search СУТЬ линейной");
    let first = &document["items"][0];
    assert_eq!(first["id"], "3blue1brown-linear-algebra");
    let matched = &first["matches"][0];
    assert_eq!((&matched["field"], &matched["lang"]), (&"title".into(), &"ru".into()));
    let end = |at: usize| usize::try_from(matched["ranges"][0][at].as_u64().unwrap()).unwrap();
    let letters = matched["text"].as_str().unwrap().chars();
    let letters: String = letters.skip(end(0)).take(end(1) - end(0)).collect();
    assert_eq!(letters, "Суть линейной");
}

#[test]
fn nothing_found_is_an_exit_code_and_a_sentence_not_an_error() {
    let folder = folder();
    run(&folder, "list --starred --kind video,book --in ru --author x")
        .code(1)
        .stdout("")
        .stderr("No item fits kind:video,book lang:ru author:x is:starred.\n");
    run(&folder, "search zzzzqqqq").code(1).stdout("").stderr(
        "Nothing has all of these words. Take a word away, or write only the start of it.\n",
    );
    run(&folder, "search lora zzzzqqqq --kind paper").code(1).stdout("").stderr(
        "Nothing has all of these words. Take a word away, or write only the start of it.\n  \
         2 without zzzzqqqq\n",
    );
    run(&folder, "list --starred --json").code(1).stdout("{\"schema\":1,\"items\":[]}\n");
}

#[test]
fn what_was_typed_on_another_keyboard_is_found_and_said_so_apart_from_the_data() {
    let folder = folder();
    let right = text(&folder, "search tokenization");
    run(&folder, "search ещлутшяфешщт").success().stdout(right).stderr(
        "Nothing was found as typed. On another keyboard these keys are “tokenization”, which is shown.\n",
    );
    run(&folder, "search tokenisation").success().stderr("");
}

#[test]
fn titles_come_in_the_language_that_is_asked_for() {
    let document = json(&folder(), "list fine-tuning/assignment --lang TE");
    assert_eq!(of_items(&document, "title"), ["ఒక ట్యూటోరియల్ ఎంచుకుని చివరిదాకా చేయండి"]);
    let english = document["items"][0]["titles"]["en"].as_str();
    assert_eq!(english, Some("Pick one tutorial and work through it"));
}
