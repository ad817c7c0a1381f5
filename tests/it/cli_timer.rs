//! `waypost timer`, and the time spent in what other commands say.

use jiff::Span;
use serde_json::json;

use crate::schema::assert_valid;
use crate::support::{folder, journal, json as document, run, text, write};

/// A journal of another window in which a timer was started so many seconds ago.
fn started(folder: &tempfile::TempDir, seconds: i64, lasts: u32) {
    let at =
        waypost::platform::now().timestamp().checked_sub(Span::new().seconds(seconds)).unwrap();
    let line = json!({
        "v": 1, "id": "start", "hlc": format!("{:012x}-0000", at.as_millisecond()), "device": "desk",
        "at": at.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string(), "item": "unsloth",
        "field": "timer", "value": {"lasts": lasts}, "undoes": null,
    });
    write(&folder.path().join("state/journal/desk.jsonl"), format!("{line}\n"));
}

#[test]
fn a_timer_is_started_shown_and_stopped() {
    let folder = folder();
    let nothing = run(&folder, "timer");
    nothing.code(1).stdout("").stderr("No timer runs.\n");
    assert_eq!(text(&folder, "timer start unsloth"), "◷ Fine-tuning LLMs with Unsloth · 0 min\n");
    assert_eq!(text(&folder, "timer status"), "◷ Fine-tuning LLMs with Unsloth · 0 min\n");
    assert_eq!(text(&folder, "timer start unsloth"), "◷ Fine-tuning LLMs with Unsloth · 0 min\n");
    assert_eq!(journal(&folder).len(), 1, "it runs already");
    let stopped = text(&folder, "timer stop --minutes 25");
    assert_eq!(stopped, "◷ Fine-tuning LLMs with Unsloth · stopped after 25 min\n");
    run(&folder, "timer stop").code(1).stderr("No timer runs.\n");
    assert_eq!(document(&folder, "show unsloth")["item"]["minutes_spent"], 25);
    assert!(text(&folder, "show unsloth").contains("· 25 min spent\n"));
}

#[test]
fn a_timer_counts_by_the_clock_between_two_commands() {
    let folder = folder();
    started(&folder, 42 * 60 + 30, 14_400);
    assert_eq!(document(&folder, "timer")["running"]["minutes"], 42);
    run(&folder, "timer start real-python").success();
    assert_eq!(document(&folder, "show unsloth")["item"]["minutes_spent"], 43);
    assert_eq!(document(&folder, "timer")["running"]["id"], "real-python");
}

#[test]
fn of_a_timer_that_was_forgotten_it_is_asked_how_long_it_was() {
    let folder = folder();
    started(&folder, 9 * 3600, 14_400);
    let asked = run(&folder, "timer stop").code(2).stdout("");
    let asked = String::from_utf8(asked.get_output().stderr.clone()).unwrap();
    assert!(
        asked.starts_with("error: the timer on Fine-tuning LLMs with Unsloth was started at 20")
    );
    assert!(
        asked.ends_with("hint: say how long it was: waypost timer stop --minutes 25\n"),
        "{asked}"
    );
    run(&folder, "timer stop --minutes 50").success();
    assert_eq!(document(&folder, "show unsloth")["item"]["minutes_spent"], 50);
}

#[test]
fn time_can_be_added_and_stands_in_the_figures() {
    let folder = folder();
    let added = text(&folder, "timer add unsloth 90");
    assert_eq!(added, "◷ Fine-tuning LLMs with Unsloth · 90 min added\n");
    let progress = document(&folder, "progress");
    assert_eq!((&progress["minutes"], &progress["streak"]), (&json!(90), &json!(1)));
    assert_eq!(progress["weeks"][11]["minutes"], 90);
    assert_eq!(
        (&progress["days"][0]["done"], &progress["days"][0]["minutes"]),
        (&json!(0), &json!(90))
    );
    assert_eq!(progress["unfinished"][0]["id"], "unsloth");
    assert_eq!(document(&folder, "progress llm-resources")["weeks"].as_array().unwrap().len(), 12);
}

#[test]
fn undo_does_not_mean_the_timer_and_history_has_each_sitting_once() {
    let folder = folder();
    run(&folder, "done real-python").success();
    run(&folder, "timer start unsloth").success();
    run(&folder, "timer stop --minutes 5").success();
    let history = document(&folder, "history");
    let fields: Vec<_> =
        history["events"].as_array().unwrap().iter().map(|one| &one["field"]).collect();
    assert_eq!(fields, ["timer", "status"]);
    assert!(text(&folder, "undo").contains("Undone"));
}

#[test]
fn every_document_of_the_timer_is_the_one_that_is_described() {
    let folder = folder();
    for arguments in [
        "timer",
        "timer start unsloth",
        "timer status",
        "timer start real-python",
        "timer stop",
        "timer add unsloth 3",
    ] {
        assert_valid(&document(&folder, arguments), "document-timer");
    }
}
