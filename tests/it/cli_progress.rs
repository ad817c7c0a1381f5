//! `waypost progress`.

use serde_json::{Value, json};

use crate::support::{folder, json as document, run, text, waypost, write};

/// The figures of the one in `list` that has `value` under `key`.
fn find<'a>(document: &'a Value, list: &str, key: &str, value: &str) -> &'a Value {
    let list = document[list].as_array().unwrap();
    list.iter().find(|one| one[key] == value).unwrap()
}

#[test]
fn a_roadmap_is_shown_with_its_sections_from_the_top_down() {
    let folder = folder();
    run(&folder, "done fine-tuning-need-model unsloth").success();
    run(&folder, "doing fine-tuning-decide-use-case").success();
    run(&folder, "skip fine-tuning-decide-alternatives").success();
    let printed = text(&folder, "progress fine-tuning");
    insta::assert_snapshot!(printed.lines().take(9).collect::<Vec<_>>().join("\n"), @"
                                       done  doing  skipped  open
    ━─────────────────────────────  2 of 36      1        1    33  Fine-tuning your LLM
    ──────────────────────────────   0 of 2      ·        ·     2    About this lesson
    ──────────────────────────────   0 of 4      ·        ·     4    Learning objectives
    ──────────────────────────────  0 of 13      1        1    12    When and why should we fine-tune models?
    ━━━━━━━───────────────────────   1 of 4      ·        ·     3    How can we fine-tune a pre-trained model?
    ━━━───────────────────────────  1 of 10      ·        ·     9    Fine-tuning in action
    ──────────────────────────────   0 of 1      ·        ·     1    Assignment
    ──────────────────────────────   0 of 2      ·        ·     2    Great work! Continue your learning
    ");
    assert!(printed.contains("\nBy kind\n"), "{printed}");
}

#[test]
fn without_a_roadmap_each_has_a_row_and_this_week_comes_last() {
    let folder = folder();
    run(&folder, "done unsloth term-calculus").success();
    let printed = text(&folder, "progress");
    let row = |name: &str| printed.lines().find(|row| row.ends_with(name)).unwrap().to_owned();
    assert!(row("  Fine-tuning your LLM").contains(" 1 of 37 "), "{printed}");
    assert!(row("  terms").contains(" 1 of "), "{printed}");
    let last: Vec<&str> = printed.lines().rev().take(3).collect();
    assert!(last[2].starts_with("This week ") && last[2].ends_with("Su"), "{printed}");
    assert!(last[1].ends_with("2 done"), "{printed}");
    assert_eq!(last[0], "Streak: 1 day, the longest 1. One day off a week does not break it.");
}

#[test]
fn the_document_has_totals_by_roadmap_section_kind_and_level() {
    let folder = folder();
    run(&folder, "done fine-tuning-need-model").success();
    run(&folder, "skip unsloth").success();
    let all = document(&folder, "progress");
    let figures = |of: &Value| [of["total"].clone(), of["done"].clone(), of["skipped"].clone()];
    let expected = [json!(36), json!(1), json!(1)];
    assert_eq!(figures(find(&all, "roadmaps", "id", "fine-tuning")), expected);
    let section = find(&all, "sections", "section", "how-to");
    assert_eq!((&section["roadmap"], &section["done"]), (&"fine-tuning".into(), &1.into()));
    let one = document(&folder, "progress fine-tuning");
    assert_eq!(figures(&one["total"]), expected);
    assert_eq!(find(&one, "kinds", "kind", "step")["done"], 1);
    assert_eq!(find(&one, "kinds", "kind", "tool")["skipped"], 1);
    for groups in ["kinds", "levels"] {
        let totals = one[groups].as_array().unwrap().iter().map(|group| group["total"].as_u64());
        assert_eq!(totals.map(Option::unwrap).sum::<u64>(), 36, "{groups}");
    }
}

#[test]
fn days_are_those_on_which_something_was_done_whatever_the_roadmap() {
    let folder = folder();
    let line = |item: &str, n: u64, at: &str| {
        format!(
            "{{\"v\":1,\"id\":\"e{n}\",\"hlc\":\"{n:012x}-0000\",\"device\":\"desk\",\"at\":\"{at}\",\
             \"item\":\"{item}\",\"field\":\"status\",\"value\":\"done\",\"undoes\":null}}\n"
        )
    };
    let lines = [
        line("real-python", 1, "2026-11-02T23:30:00-08:00"),
        line("unsloth", 2, "2026-11-02T08:00:00+07:00"),
        line("term-calculus", 3, "2026-11-05T08:00:00+07:00"),
    ];
    write(&folder.path().join("state/journal/desk.jsonl"), lines.concat());
    let days = json!([
        {"date": "2026-11-02", "done": 2, "minutes": 0},
        {"date": "2026-11-05", "done": 1, "minutes": 0},
    ]);
    assert_eq!(document(&folder, "progress")["days"], days);
    assert_eq!(document(&folder, "progress fine-tuning")["days"], days);
}

#[test]
fn the_year_is_drawn_in_figures_where_there_is_no_terminal() {
    let folder = folder();
    run(&folder, "done unsloth term-calculus").success();
    let printed = text(&folder, "progress");
    assert!(printed.contains("\nThe last year\n"), "{printed}");
    assert!(printed.contains(". nothing  1 1+  2 2+  3 4+  4 7+  - rest  + missed, forgiven\n"));
    let year = printed.split("The last year\n").nth(1).unwrap();
    let days: Vec<&str> = year.lines().skip(1).take(7).collect();
    assert!(days.iter().all(|day| day.is_ascii()), "{days:?}");
    assert_eq!(days.concat().matches('2').count(), 1, "two items today");
    assert!(printed.contains("4 whole weeks are needed, and there are none yet."), "{printed}");
}

#[test]
fn colours_tell_what_is_filled_and_signs_do_where_there_are_none() {
    let folder = folder();
    run(&folder, "done unsloth").success();
    let mut command = waypost(&folder);
    let assert = command.args(["progress", "fine-tuning", "--color", "always"]).assert().success();
    let printed = String::from_utf8(assert.get_output().stdout.clone()).unwrap();
    let first = printed.lines().nth(1).unwrap();
    assert!(first.starts_with("\u{1b}[32m━\u{1b}[0m\u{1b}[2m━━"), "{first:?}");
    assert!(text(&folder, "progress fine-tuning").contains("\n━──"));
}

/// Done on three days of two weeks, the last one taken back and done again later.
const THREE_DAYS: &str = r#"{"v":1,"id":"e1","hlc":"000000000001-0000","device":"desk","at":"2026-10-20T23:30:00+07:00","item":"unsloth","field":"status","value":"done","undoes":null}
{"v":1,"id":"e2","hlc":"000000000002-0000","device":"desk","at":"2026-10-28T00:10:00+07:00","item":"real-python","field":"status","value":"done","undoes":null}
{"v":1,"id":"e3","hlc":"000000000003-0000","device":"desk","at":"2026-10-29T00:10:00+07:00","item":"real-python","field":"status","value":null,"undoes":"e2"}
{"v":1,"id":"e4","hlc":"000000000004-0000","device":"desk","at":"2026-10-30T00:10:00+07:00","item":"real-python","field":"status","value":"doing","undoes":null}
"#;

#[test]
fn a_past_day_is_shown_as_it_was_with_its_own_week_and_streak() {
    let folder = folder();
    write(&folder.path().join("state/journal/desk.jsonl"), THREE_DAYS);
    let done = |day: &str| {
        let document = document(&folder, &format!("progress --as-of {day}"));
        (document["total"]["done"].as_u64().unwrap(), document["as_of"].clone())
    };
    assert_eq!(done("2026-10-19"), (0, json!("2026-10-19")));
    assert_eq!(done("2026-10-20"), (1, json!("2026-10-20")));
    assert_eq!(done("2026-10-28").0, 2);
    assert_eq!(done("2026-10-29").0, 1);
    let printed = text(&folder, "progress --as-of 2026-10-28");
    assert!(printed.starts_with("As it was on 2026-10-28\n\n"), "{printed}");
    assert!(printed.contains("That week ") && printed.contains("1 done"), "{printed}");
    assert!(printed.contains("Streak: 1 day, the longest 1."), "{printed}");
    let doing = document(&folder, "list --status doing --as-of 2026-10-30");
    assert_eq!(doing["items"][0]["id"], "real-python");
    run(&folder, "list --status doing --as-of 2026-10-29").code(1);
    let listed = document(&folder, "list --status done --as-of 2026-10-28");
    assert_eq!(listed["items"].as_array().unwrap().len(), 2);
}

#[test]
fn a_long_past_of_which_only_the_latest_is_read_otherwise_is_told_in_full() {
    let folder = folder();
    let line = |n: usize| {
        let (day, status) = (1 + n / 40, if n.is_multiple_of(2) { "done" } else { "doing" });
        format!(
            "{{\"v\":1,\"id\":\"e{n}\",\"hlc\":\"{n:012x}-0000\",\"device\":\"desk\",\"at\":\"2026-10-{day:02}T12:00:00+00:00\",\
            \"item\":\"unsloth\",\"field\":\"status\",\"value\":\"{status}\",\"undoes\":null}}\n"
        )
    };
    let lines: String = (1..1000).map(line).collect();
    write(&folder.path().join("state/journal/desk.jsonl"), lines);
    run(&folder, "history").success();
    run(&folder, "progress").success();
    assert!(folder.path().join("state/checkpoint").exists());
    // The last event of each day is one that begins it anew.
    let doing =
        |day: &str| document(&folder, &format!("progress --as-of {day}"))["total"]["doing"].clone();
    assert_eq!(
        (doing("2026-09-30"), doing("2026-10-01"), doing("2026-10-25")),
        (json!(0), json!(1), json!(1))
    );
    assert_eq!(document(&folder, "progress --as-of 2026-10-02")["total"]["done"], 0);
}
