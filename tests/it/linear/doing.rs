//! What is done to items in the dialogue.

use super::talk::{Talk, said, talk};
use crate::own::OWN;
use crate::support::{folder, journal, json, text, write};

#[test]
fn several_items_are_marked_at_once_and_taken_back_as_a_whole() {
    let folder = folder();
    let lines = ["4", "5", "done 1 3-4", "d2", "u", "U", "k 2", "s 1", "x1", "t 3", "l"];
    insta::assert_snapshot!(talk(&folder, &lines), @"
    Fine-tuning your LLM: 0 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 0 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    Fine-tuning your LLM, How can we fine-tune a pre-trained model?: 0 of 4 done.
    How to proceed:
    1. Have a pre-trained model to tune, open, step
    2. Have a dataset for tuning, open, step
    3. Have a training environment, open, step
    4. Have a hosting environment for the tuned model, open, step
    Done: Have a pre-trained model to tune
    Done: Have a training environment
    Done: Have a hosting environment for the tuned model
    Done: Have a dataset for tuning
    Undone: done, Have a dataset for tuning
    Redone: done, Have a dataset for tuning
    Skipped: Have a dataset for tuning
    Starred: Have a pre-trained model to tune
    Star taken away: Have a pre-trained model to tune
    Open again: Have a training environment
    Fine-tuning your LLM, How can we fine-tune a pre-trained model?: 2 of 3 done.
    How to proceed:
    1. Have a pre-trained model to tune, done, step
    2. Have a dataset for tuning, skipped, step
    3. Have a training environment, open, step
    4. Have a hosting environment for the tuned model, done, step
    ");
}

#[test]
fn what_is_chosen_needs_no_number() {
    let folder = folder();
    let said = talk(&folder, &["/id:unsloth kind:tool", "1", "g", "s", "a", "i"]);
    let today = waypost::platform::now().date().to_string();
    let said = said.replace(&today, "TODAY");
    let tail: Vec<&str> = said.lines().skip_while(|line| !line.starts_with("Doing")).collect();
    insta::assert_snapshot!(tail.join("\n"), @"
    Doing: Fine-tuning LLMs with Unsloth
    Starred: Fine-tuning LLMs with Unsloth
    https://github.com/unslothai/unsloth
    Fine-tuning LLMs with Unsloth
    tool, English, about 30 min (estimate)
    doing since TODAY
    starred
    Open-source framework for fine-tuning and reinforcement learning with LLMs: local training, evaluation and deployment. It also takes text-to-speech, BERT and multimodal models.
    https://github.com/unslothai/unsloth
    Stands in:
    AI LLM Learning Resources, Principles, methods, special techniques, tools and frameworks, Tools
    Unsloth
    My AI Learning Notes, LLM model engineering and LLMOps in depth, Supervised fine-tuning
    Unsloth
    Fine-tuning your LLM, Fine-tuning in action
    Only in the Telugu edition
    id: unsloth
    ");
    assert_eq!(json(&folder, "show unsloth")["item"]["status"], "doing");
}

#[test]
fn what_happens_elsewhere_is_known_at_the_next_line() {
    let folder = folder();
    let mut talk = Talk::begin(&folder);
    talk.say("4", "Fine-tuning your LLM: 0 of ");
    text(&folder, "done unsloth");
    talk.say("l", "Fine-tuning your LLM: 1 of ");
    write(&folder.path().join("roadmaps/mine.toml"), OWN);
    talk.say("r", "Your roadmaps have changed");
    talk.say("5", "My reading: 1 of 3 done.");
    talk.kill();
}

#[test]
fn what_was_answered_is_kept_whatever_happens_to_the_program() {
    let folder = folder();
    let mut talk = Talk::begin(&folder);
    talk.say("4", "6. ");
    talk.say("5", "1. ");
    talk.say("d 1", "Done: ");
    talk.kill();
    assert_eq!(journal(&folder).len(), 1);
    assert!(said(&folder, &[]).contains(": 1 of "));
}

#[test]
fn a_large_change_asks_first() {
    let folder = folder();
    insta::assert_snapshot!(talk(&folder, &["r", "F 1", "no", "F 1", "yes", "R 1", "Y", "u"]), @"
    4 roadmaps, 0 of 1,004 done:
    1. LLM Course, 0 of 205 done, roadmap
    2. AI LLM Learning Resources, 0 of 558 done, roadmap
    3. My AI Learning Notes, 0 of 368 done, roadmap
    4. Fine-tuning your LLM, 0 of 37 done, roadmap
    Mark 279 items done?
    They are in “LLM Course”.
    Type yes, or anything else to leave it as it is.
    Nothing was changed.
    Mark 279 items done?
    They are in “LLM Course”.
    Type yes, or anything else to leave it as it is.
    Done: 279 items
    Open 279 items again?
    They are in “LLM Course”.
    Type yes, or anything else to leave it as it is.
    Open again: 279 items
    Undone: 279 items of LLM Course are as they were before
    ");
    assert_eq!(json(&folder, "progress llm-course")["total"]["open"], 0);
}

#[test]
fn a_section_is_finished_and_opened_again() {
    let folder = folder();
    insta::assert_snapshot!(talk(&folder, &["4", "F 7", "F7", "R 7"]), @"
    Fine-tuning your LLM: 0 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 0 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    Done: Pick one tutorial and work through it
    error: Nothing is open in this section
    Open again: Pick one tutorial and work through it
    ");
}

#[test]
fn time_is_counted_until_it_is_stopped_also_when_one_leaves() {
    let folder = folder();
    let said = talk(&folder, &["T", "/id:unsloth kind:tool", "T 1", "T", "q"]);
    let said: Vec<&str> = said.lines().filter(|line| !line.starts_with("1. ")).collect();
    insta::assert_snapshot!(said.join("\n"), @"
    No timer runs.
    One found:
    Fine-tuning LLMs with Unsloth, 0 min
    Fine-tuning LLMs with Unsloth, 0 min
    The timer goes on: Fine-tuning LLMs with Unsloth. It is stopped by waypost timer stop.
    ");
    let stopped = talk(&folder, &["T stop 25"]);
    assert!(
        stopped.ends_with("\nFine-tuning LLMs with Unsloth, stopped after 25 min\n"),
        "{stopped}"
    );
}

#[test]
fn a_past_day_can_only_be_looked_at() {
    let folder = folder();
    text(&folder, "done unsloth");
    let lines = ["4", "D yesterday", "done unsloth", "u", "b", "D tomorrow", "D"];
    insta::assert_snapshot!(talk(&folder, &lines).replace(&yesterday(), "DATE"), @r#"
    Fine-tuning your LLM: 1 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 1 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    This is how it was on DATE. The command “day” alone leads back.
    Fine-tuning your LLM: 0 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 0 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    error: the past cannot be changed
    hint: type D first, which leads back to today
    error: the past cannot be changed
    hint: type D first, which leads back to today
    Fine-tuning your LLM: 1 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 1 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    error: `tomorrow` is no day
    hint: write it as in 2026-11-01, or today, yesterday or "2 weeks ago"
    Fine-tuning your LLM: 1 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 1 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    "#);
}

fn yesterday() -> String {
    waypost::platform::now().date().yesterday().unwrap().to_string()
}

#[test]
fn the_history_takes_back_and_does_again_by_number() {
    let folder = folder();
    text(&folder, "done unsloth");
    text(&folder, "star unsloth");
    let today = waypost::platform::now().date().to_string();
    let said = talk(&folder, &["H", "2", "H", "2", "1", "H unsloth", "H 1"]);
    let said: Vec<String> = said
        .lines()
        .map(|line| line.split(&today).next().unwrap().trim_end_matches(", ").to_owned())
        .collect();
    insta::assert_snapshot!(said.join("\n"), @"
    What was done, the newest first. A number takes that back, or does it again:
    1. starred, Fine-tuning LLMs with Unsloth
    2. done, Fine-tuning LLMs with Unsloth
    Undone: done, Fine-tuning LLMs with Unsloth
    What was done, the newest first. A number takes that back, or does it again:
    1. starred, Fine-tuning LLMs with Unsloth
    2. done, undone, Fine-tuning LLMs with Unsloth
    Redone: done, Fine-tuning LLMs with Unsloth
    Undone: the star of Fine-tuning LLMs with Unsloth
    What was done, the newest first. A number takes that back, or does it again:
    1. starred, undone, Fine-tuning LLMs with Unsloth
    2. done, Fine-tuning LLMs with Unsloth
    error: number 1 is no item
    ");
}

#[test]
fn commands_of_the_shell_work_too_but_read_no_input() {
    let folder = folder();
    let lines = [":done unsloth", ": list --status done", ":done -", ":", ":nope", ": list --help"];
    let said = talk(&folder, &lines);
    let head: Vec<&str> = said.lines().take(9).collect();
    insta::assert_snapshot!(head.join("\n"), @"
    Done: Fine-tuning LLMs with Unsloth
    Fine-tuning LLMs with Unsloth, done, tool, unsloth
    error: this is no command of the command line
    hint: write it as in : list --kind video; it cannot read ids from the input
    error: this is no command of the command line
    hint: write it as in : list --kind video; it cannot read ids from the input
    error: unrecognized subcommand 'nope'
    hint: did you mean `open`, `note`?
    List items in the order of the roadmaps
    ");
}
