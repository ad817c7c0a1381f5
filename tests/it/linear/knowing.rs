//! What the dialogue tells: help, what is next, figures, news.

use super::talk::{said, talk};
use crate::cli_changes::with_another_edition;
use crate::support::{folder, text};

#[test]
fn an_item_is_told_with_the_most_important_first() {
    let folder = folder();
    insta::assert_snapshot!(talk(&folder, &["i unsloth"]), @"
    Fine-tuning LLMs with Unsloth
    tool, English, about 30 min (estimate)
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
}

#[test]
fn a_section_is_told_with_its_points_and_tips() {
    let folder = folder();
    insta::assert_snapshot!(talk(&folder, &["i", "4", "i 2", "i"]), @"
    error: nothing is chosen
    hint: type its number, or its number after the command
    Fine-tuning your LLM: 0 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 0 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    Learning objectives
    Four questions that you can answer at the end of the lesson. Tick one off when you can answer it without looking it up.
    Key points:
    The questions are: what fine-tuning is, when and why it is worth it, how it is done, and where its limits are.
    Fine-tuning your LLM
    What it means to fine-tune a pre-trained language model, how to decide whether it pays, and tutorials to try it with.
    ");
}

#[test]
fn what_is_next_is_said_with_its_reason() {
    let folder = folder();
    text(&folder, "doing unsloth");
    insta::assert_snapshot!(talk(&folder, &["4", "n", "n 30", "n soon"]), @"
    Fine-tuning your LLM: 0 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 0 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    What to do next:
    1. Fine-tuning LLMs with Unsloth, you began it today, tool, about 30 min (estimate)
    2. Lesson 18 video: Open Source Models, begins About this lesson, video, about 45 min (estimate)
    3. Lesson 18 banner: Open Source Models, then in About this lesson, video, about 45 min (estimate)
    4. Explain what fine-tuning means for language models, begins Learning objectives, objective
    5. Explain when and why fine-tuning helps, then in Learning objectives, objective
    What to do next:
    1. Fine-tuning LLMs with Unsloth, you began it today, tool, about 30 min (estimate)
    2. Fine-tuning LLMs with Hugging Face, next in Fine-tuning in action, article, about 20 min (estimate)
    3. Fine-tuning LLMs with AutoTrain, then in Fine-tuning in action, tool, about 30 min (estimate)
    4. garak, begins LLM security, tool, about 30 min (estimate)
    5. Fine-tuning Llama 2 Tutorial, begins Fine-tuning LLMs, article, about 20 min (estimate)
    error: `soon` is no number of minutes
    ");
}

#[test]
fn progress_and_statistics_are_sentences() {
    let folder = folder();
    text(&folder, "done unsloth");
    let said = talk(&folder, &["4", "p", "S", "more all", "B", "B sat Sun", "B none", "B day"]);
    assert!(said.contains("\nFine-tuning in action, 1 of 10 done\n"), "{said}");
    assert!(said.contains("\nThis week: 1 done, "), "{said}");
    assert!(said.contains("\nThe last year:\n"), "{said}");
    assert!(said.contains(": 1 done on one day\n"), "{said}");
    assert!(said.contains("\nStreak: 1 day, the longest 1. "), "{said}");
    let tail: Vec<&str> = said.lines().rev().take(5).collect();
    insta::assert_snapshot!(tail.join("\n"), @"
    hint: write mon, tue, wed, thu, fri, sat, sun, or none
    error: `day` is no day of the week
    There are no days of rest.
    Days of rest: Saturday, Sunday.
    There are no days of rest.
    ");
}

#[test]
fn the_help_has_every_command_and_explains_one() {
    let folder = folder();
    let all = talk(&folder, &["?", "more all"]);
    for line in ["d, done [NUMBERS]: Tick items off", "/, search WORDS: ", "q, quit: Leave."] {
        assert!(all.contains(&format!("\n{line}")), "{all}");
    }
    insta::assert_snapshot!(talk(&folder, &["help note", "? zzz"]), @"
    N, note [NUMBER] [TEXT]: Write a note on the item or section; without a text, line by line.
    error: nothing is called `zzz`
    hint: type ? for a list of all commands
    ");
    assert!(talk(&folder, &["? filter"]).contains("\nkind:video: One kind: "));
    let meaning = talk(&folder, &["E"]);
    assert!(meaning.starts_with("Streak:\n") && !meaning.contains('○'), "{meaning}");
}

#[test]
fn what_is_new_is_said_at_the_start_and_listed_once() {
    let folder = with_another_edition();
    insta::assert_snapshot!(said(&folder, &["c", "1", "c"]), @"
    Waypost. Type a number to choose, a command, or a question mark for help.
    Since you were here: 1 new, 1 changed, 1 removed. The command “changes” lists them.
    4 roadmaps, 0 of 1,004 done:
    1. LLM Course, 0 of 205 done, roadmap
    2. AI LLM Learning Resources, 0 of 558 done, roadmap
    3. My AI Learning Notes, 0 of 368 done, roadmap
    4. Fine-tuning your LLM, 0 of 37 done, roadmap
    New:
    1. Fine-tuning LLMs with Unsloth, open, tool
    Changed:
    2. Calculus, open, term
    The title was “Sums”.
    Removed:
    An old paper, done, old
    done 2026-11-01
    No longer in the roadmap:
    An old paper, done, old
    done 2026-11-01
    Fine-tuning LLMs with Unsloth
    tool, English, about 30 min (estimate)
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
    No longer in the roadmap:
    old, done
    done 2026-11-01
    ");
    assert!(!said(&folder, &[]).contains("Since you were here"));
}
