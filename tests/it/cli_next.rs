//! `waypost next`.

use jiff::tz::TimeZone;
use jiff::{Span, Zoned};
use serde_json::Value;

use crate::support::{folder, json, of_items, output, run, state, text, waypost, write};

/// A line of a journal: the status that an item got so many days ago.
fn line(item: &str, status: &str, days: i64) -> String {
    let now: Zoned = waypost::platform::now().with_time_zone(TimeZone::UTC);
    let at = now.saturating_sub(Span::new().days(days));
    let at = at.strftime("%Y-%m-%dT%H:%M:%S+00:00");
    format!(
        "{{\"v\":1,\"id\":\"{item}-{days}\",\"hlc\":\"{:012x}-0000\",\"device\":\"desk\",\"at\":\"{at}\",\
         \"item\":\"{item}\",\"field\":\"status\",\"value\":\"{status}\",\"undoes\":null}}\n",
        1000 - days
    )
}

#[test]
fn who_has_done_nothing_is_told_where_to_begin() {
    let folder = folder();
    let printed = text(&folder, "next");
    insta::assert_snapshot!(printed.lines().take(3).collect::<Vec<_>>().join("\n"), @"
    ○ Blog of Maxime Labonne
      begins LLM Course
      article · about 20 min (estimate) · mlabonne-blog
    ");
    assert!(!state(&folder).exists(), "looking leaves nothing behind");
}

#[test]
fn what_was_begun_comes_first_with_the_day_it_was_begun() {
    let folder = folder();
    let begun = [line("unsloth", "doing", 3), line("real-python", "doing", 1)].concat();
    write(&state(&folder).join("journal/desk.jsonl"), begun);
    let mut command = waypost(&folder);
    let printed = output(&command.env("TZ", "UTC").args(["next", "--json"]).assert().success());
    let document: Value = serde_json::from_str(&printed).unwrap();
    let firsts = |key| of_items(&document, key).into_iter().take(2).collect::<Vec<_>>();
    assert_eq!(firsts("id"), ["real-python", "unsloth"]);
    assert_eq!(firsts("why"), ["you began it yesterday", "you began it 3 days ago"]);
    assert_eq!(document["items"][1]["days"], 3);
}

#[test]
fn it_goes_on_where_the_learner_left_off_on_the_screen() {
    let folder = folder();
    let place = r#"{"roadmap":"fine-tuning","section":"how-to"}"#;
    write(&state(&folder).join("session"), place);
    run(&folder, "done fine-tuning-need-model").success();
    let document = json(&folder, "next");
    assert_eq!(document["items"][0]["id"], "fine-tuning-need-dataset");
    assert_eq!(document["items"][0]["reason"], "next");
    assert_eq!(document["items"][0]["place"]["section"], "how-to");
}

#[test]
fn with_few_minutes_only_what_fits_is_suggested() {
    let document = json(&folder(), "next --minutes 30");
    let minutes: Vec<u64> = document["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["minutes"].as_u64().unwrap())
        .collect();
    assert!(!minutes.is_empty() && minutes.iter().all(|minutes| *minutes <= 30), "{minutes:?}");
    run(&folder(), "next --minutes 1 --json").code(1).stdout("{\"schema\":1,\"items\":[]}\n");
    run(&folder(), "next --minutes 1")
        .code(1)
        .stdout("")
        .stderr("Nothing that is open is known to take one minute.\n");
    run(&folder(), "next --minutes soon").code(2).stdout("");
}
