//! `waypost history`.

use serde_json::Value;

use crate::support::{folder, json, output, run, state, text, waypost, write};

/// The journal of another device: two deeds of an item that is still there, the second taken back, and
/// one of an item that only another edition knows.
const JOURNAL: &str = r#"{"v":1,"id":"e1","hlc":"000000000001-0000","device":"desk","at":"2026-10-31T23:30:00+07:00","item":"unsloth","field":"status","value":"doing","undoes":null}
{"v":1,"id":"e2","hlc":"000000000002-0000","device":"desk","at":"2026-11-01T00:10:00+07:00","item":"unsloth","field":"starred","value":true,"undoes":null}
{"v":1,"id":"e3","hlc":"000000000003-0000","device":"desk","at":"2026-11-01T00:11:00+07:00","item":"unsloth","field":"starred","value":null,"undoes":"e2"}
{"v":1,"id":"e4","hlc":"000000000004-0000","device":"desk","at":"2026-11-02T08:00:00+07:00","item":"of-another-edition","field":"status","value":"done","undoes":null}
"#;

fn with_journal() -> tempfile::TempDir {
    let folder = folder();
    write(&state(&folder).join("journal/desk.jsonl"), JOURNAL);
    folder
}

/// The `key` of each event.
fn of_events<'a>(document: &'a Value, key: &str) -> Vec<&'a Value> {
    document["events"].as_array().unwrap().iter().map(|event| &event[key]).collect()
}

#[test]
fn deeds_come_newest_first_by_the_clock_on_the_wall_and_what_was_undone_is_said() {
    insta::assert_snapshot!(text(&with_journal(), "history"), @"
    Monday · 2026-11-02
      08:00  ✓ done              of-another-edition
    Sunday · 2026-11-01
      00:10  ★ starred · undone  Fine-tuning LLMs with Unsloth  unsloth
    Saturday · 2026-10-31
      23:30  ◐ begun             Fine-tuning LLMs with Unsloth  unsloth
    ");
    let document = json(&with_journal(), "history");
    assert_eq!(of_events(&document, "id"), ["e4", "e2", "e1"]);
    assert_eq!(of_events(&document, "undone"), [false, true, false]);
    assert_eq!(document["events"][0]["title"], Value::Null);
}

#[test]
fn what_was_done_again_is_no_longer_undone() {
    let folder = folder();
    for arguments in ["done unsloth", "undo", "redo"] {
        run(&folder, arguments).success();
    }
    let document = json(&folder, "history unsloth");
    assert_eq!(of_events(&document, "undone"), [false]);
}

#[test]
fn one_item_or_one_day_on_can_be_asked_for() {
    let folder = with_journal();
    let ids = |arguments: &str| -> Vec<String> {
        let document = json(&folder, arguments);
        of_events(&document, "id").into_iter().map(|id| id.as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids("history unsloth"), ["e2", "e1"]);
    assert_eq!(ids("history --since 2026-11-01"), ["e4", "e2"]);
    assert_eq!(ids("history unsloth --since 2026-11-01"), ["e2"]);
}

#[test]
fn today_and_yesterday_are_days() {
    let folder = with_journal();
    run(&folder, "done real-python").success();
    for day in ["today", "yesterday"] {
        // Midnight may pass between the two commands: then today is the day after.
        let document = json(&folder, &format!("history --since {day}"));
        assert!(of_events(&document, "id").len() <= 1, "{document}");
    }
    let document = json(&folder, "history --since yesterday");
    assert_eq!(of_events(&document, "item"), ["real-python"]);
}

#[test]
fn where_nothing_was_done_it_says_so() {
    let folder = folder();
    run(&folder, "history").code(1).stdout("").stderr("Nothing was done yet.\n");
    run(&folder, "history unsloth")
        .code(1)
        .stderr("Nothing was done with Fine-tuning LLMs with Unsloth yet.\n");
    run(&folder, "history --since 2026-11-01")
        .code(1)
        .stderr("Nothing was done since 2026-11-01.\n");
    run(&folder, "history --json").code(1).stdout("{\"schema\":1,\"events\":[]}\n");
    assert!(!state(&folder).exists());
}

#[test]
fn what_only_a_newer_version_knows_is_shown_by_its_name() {
    let folder = folder();
    let newer =
        JOURNAL.lines().next().unwrap().replace("status", "rating").replace("\"doing\"", "5");
    write(&state(&folder).join("journal/desk.jsonl"), newer + "\n");
    let printed = output(&waypost(&folder).arg("history").assert().success());
    let named = "· something that a newer version knows (rating)  Fine-tuning LLMs with Unsloth";
    assert!(printed.contains(named), "{printed}");
}

#[test]
fn a_deed_of_several_items_is_one_line_with_where_they_stand_and_an_event_each_in_json() {
    let folder = folder();
    run(&folder, "done unsloth lora-insights").success();
    run(&folder, "star unsloth").success();
    let printed = text(&folder, "history");
    let lines: Vec<&str> = printed.lines().collect();
    assert!(lines[0].starts_with("Today · "), "{printed}");
    assert!(lines[1].ends_with("  ★ starred  Fine-tuning LLMs with Unsloth  unsloth"), "{printed}");
    assert!(lines[2].ends_with("  ✓ done     2 items of Supervised fine-tuning"), "{printed}");
    assert_eq!(of_events(&json(&folder, "history"), "item").len(), 3);
    let of_item = text(&folder, "history lora-insights");
    assert!(of_item.contains("✓ done  ") && of_item.ends_with("  lora-insights\n"), "{of_item}");
}

#[test]
fn what_happened_in_a_roadmap_or_section_can_be_asked_for() {
    let folder = with_journal();
    run(&folder, "done real-python").success();
    let items = |arguments: &str| -> Vec<String> {
        let document = json(&folder, arguments);
        of_events(&document, "item").iter().map(|id| id.as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(items("history fine-tuning"), ["unsloth", "unsloth"]);
    assert_eq!(items("history llm-course/fundamentals"), ["real-python"]);
    run(&folder, "history llm-course/nowhere").code(2).stdout("");
}

#[test]
fn what_another_machine_did_is_marked_once_this_one_has_done_something() {
    let folder = with_journal();
    assert!(!text(&folder, "history").contains("another machine"));
    run(&folder, "done real-python").success();
    let printed = text(&folder, "history unsloth");
    assert!(printed.contains("starred · undone · another machine"), "{printed}");
    assert!(!text(&folder, "history real-python").contains("another machine"));
}
