//! `--linear` with a command: words in place of signs, bars and columns.

use super::talk::assert_speakable;
use crate::support::{folder, output, run, text, waypost};

#[test]
fn lists_say_the_title_first_and_the_status_in_words() {
    let folder = folder();
    run(&folder, "done unsloth").success();
    run(&folder, "star unsloth").success();
    run(&folder, "doing fine-tuning-decide-use-case").success();
    insta::assert_snapshot!(text(&folder, "--linear list fine-tuning/how-to"), @"
    Have a pre-trained model to tune, open, step, fine-tuning-need-model
    Have a dataset for tuning, open, step, fine-tuning-need-dataset
    Have a training environment, open, step, fine-tuning-need-training-environment
    Have a hosting environment for the tuned model, open, step, fine-tuning-need-hosting-environment
    ");
    insta::assert_snapshot!(text(&folder, "--linear search lora kind:paper"), @"
    LoRA, open, paper, AI LLM Learning Resources, Research papers on LLMs, Training and optimization, lora-paper
    QLoRA, open, paper, AI LLM Learning Resources, Research papers on LLMs, Training and optimization, qlora-paper
    ");
    insta::assert_snapshot!(text(&folder, "--linear roadmaps"), @"
    LLM Course, 0 of 205 done, llm-course
    AI LLM Learning Resources, 1 of 558 done, llm-resources
    My AI Learning Notes, 1 of 368 done, ai-notes
    Fine-tuning your LLM, 1 of 37 done, fine-tuning
    ");
    insta::assert_snapshot!(text(&folder, "--linear next").lines().take(4).collect::<Vec<_>>().join("\n"), @"
    Define the use case and what to improve, doing
    you began it today
    step, fine-tuning-decide-use-case
    Reddit (r/MachineLearning)
    ");
    insta::assert_snapshot!(text(&folder, "--linear progress fine-tuning").lines().take(5).collect::<Vec<_>>().join("\n"), @"
    Fine-tuning your LLM, 1 of 37 done, 1 doing
    About this lesson, 0 of 2 done
    Learning objectives, 0 of 4 done
    When and why should we fine-tune models?, 0 of 14 done, 1 doing
    How can we fine-tune a pre-trained model?, 0 of 4 done
    ");
}

#[test]
fn what_was_done_is_said_in_words() {
    let folder = folder();
    let mut all = String::new();
    for command in [
        "done unsloth",
        "done unsloth",
        "star unsloth",
        "note unsloth Later",
        "skip unsloth",
        "undo",
    ] {
        all += &text(&folder, &format!("--linear {command}"));
    }
    insta::assert_snapshot!(all, @"
    Done: Fine-tuning LLMs with Unsloth
    Already done: Fine-tuning LLMs with Unsloth
    Starred: Fine-tuning LLMs with Unsloth
    Note saved: Fine-tuning LLMs with Unsloth
    Skipped: Fine-tuning LLMs with Unsloth
    Undone: skipped, Fine-tuning LLMs with Unsloth
    ");
}

#[test]
fn no_command_draws_or_colours() {
    let folder = folder();
    run(&folder, "done unsloth").success();
    run(&folder, "doing fine-tuning-decide-use-case").success();
    run(&folder, "skip fine-tuning-decide-alternatives").success();
    run(&folder, "star unsloth").success();
    run(&folder, "note unsloth Later").success();
    run(&folder, "timer add unsloth 25").success();
    run(&folder, "search lora --keep loras").success();
    for command in [
        "roadmaps",
        "list",
        "search a",
        "searches",
        "show unsloth",
        "note",
        "note unsloth --history",
        "history",
        "next",
        "progress",
        "progress --as-of yesterday",
        "changes --seen",
        "glossary",
        "timer stop",
        "check",
        "journal verify",
        "paths",
    ] {
        let mut arguments = vec!["--linear", "--color", "always"];
        arguments.extend(command.split(' '));
        let said = output(&waypost(&folder).args(arguments).assert());
        assert_speakable(&said);
    }
}
