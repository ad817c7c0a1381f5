//! Going about in the dialogue.

use super::talk::{said, talk};
use crate::support::{folder, state, waypost};

/// Where the learner is in the session, as the screen reads it.
fn section(folder: &tempfile::TempDir) -> String {
    let session = std::fs::read_to_string(state(folder).join("session")).unwrap();
    let session: serde_json::Value = serde_json::from_str(&session).unwrap();
    format!("{}/{}", session["roadmap"].as_str().unwrap(), session["section"].as_str().unwrap())
}

#[test]
fn it_begins_with_the_roadmaps_and_numbers_lead_in() {
    let folder = folder();
    insta::assert_snapshot!(said(&folder, &["4", "6", "1"]), @"
    Waypost. Type a number to choose, a command, or a question mark for help.
    4 roadmaps, 0 of 1,004 done:
    1. LLM Course, 0 of 205 done, roadmap
    2. AI LLM Learning Resources, 0 of 558 done, roadmap
    3. My AI Learning Notes, 0 of 368 done, roadmap
    4. Fine-tuning your LLM, 0 of 37 done, roadmap
    Fine-tuning your LLM: 0 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 0 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    Fine-tuning your LLM, Fine-tuning in action: 0 of 10 done.
    1. How to fine-tune chat models, open, notebook
    2. GPT 3.5 Turbo fine-tuning tutorial, open, docs
    3. Fine-tuning LLMs with Hugging Face, open, article
    4. transformers, open, docs
    5. Transformer Reinforcement Learning (TRL), open, docs
    6. datasets, open, docs
    7. Fine-tuning LLMs with AutoTrain, open, tool
    8. Fine-tuning LLMs with Unsloth, open, tool
    9. Unsloth notebooks, open, notebook
    10. Fine-tuning LLMs Guide, open, docs
    How to fine-tune chat models
    notebook, OpenAI, English, about 60 min (estimate)
    Turns gpt-35-turbo into a recipe assistant: prepare training data, run the fine-tuning job, query the result. It shows the whole process in one place; needs an OpenAI account.
    https://github.com/openai/openai-cookbook/blob/main/examples/How_to_finetune_chat_models.ipynb
    Stands in:
    Fine-tuning your LLM, Fine-tuning in action
    id: openai-cookbook-fine-tune-chat-models
    ");
}

#[test]
fn back_leads_out_again_step_by_step_and_says_when_there_is_nothing_more() {
    let folder = folder();
    insta::assert_snapshot!(talk(&folder, &["4", "6", "n", "b", "b", "b", "b"]), @"
    Fine-tuning your LLM: 0 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 0 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    Fine-tuning your LLM, Fine-tuning in action: 0 of 10 done.
    1. How to fine-tune chat models, open, notebook
    2. GPT 3.5 Turbo fine-tuning tutorial, open, docs
    3. Fine-tuning LLMs with Hugging Face, open, article
    4. transformers, open, docs
    5. Transformer Reinforcement Learning (TRL), open, docs
    6. datasets, open, docs
    7. Fine-tuning LLMs with AutoTrain, open, tool
    8. Fine-tuning LLMs with Unsloth, open, tool
    9. Unsloth notebooks, open, notebook
    10. Fine-tuning LLMs Guide, open, docs
    What to do next:
    1. How to fine-tune chat models, next in Fine-tuning in action, notebook, about 60 min (estimate)
    2. GPT 3.5 Turbo fine-tuning tutorial, then in Fine-tuning in action, docs, about 45 min (estimate)
    3. Fine-tuning LLMs with Hugging Face, then in Fine-tuning in action, article, about 20 min (estimate)
    4. transformers, then in Fine-tuning in action, docs, about 45 min (estimate)
    5. Transformer Reinforcement Learning (TRL), then in Fine-tuning in action, docs, about 45 min (estimate)
    Fine-tuning your LLM, Fine-tuning in action: 0 of 10 done.
    1. How to fine-tune chat models, open, notebook
    2. GPT 3.5 Turbo fine-tuning tutorial, open, docs
    3. Fine-tuning LLMs with Hugging Face, open, article
    4. transformers, open, docs
    5. Transformer Reinforcement Learning (TRL), open, docs
    6. datasets, open, docs
    7. Fine-tuning LLMs with AutoTrain, open, tool
    8. Fine-tuning LLMs with Unsloth, open, tool
    9. Unsloth notebooks, open, notebook
    10. Fine-tuning LLMs Guide, open, docs
    Fine-tuning your LLM: 0 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 0 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    4 roadmaps, 0 of 1,004 done:
    1. LLM Course, 0 of 205 done, roadmap
    2. AI LLM Learning Resources, 0 of 558 done, roadmap
    3. My AI Learning Notes, 0 of 368 done, roadmap
    4. Fine-tuning your LLM, 0 of 37 done, roadmap
    error: this is the list of all roadmaps: there is nothing around it
    hint: type q to leave
    ");
}

#[test]
fn the_next_dialogue_and_the_screen_begin_where_one_left_off() {
    let folder = folder();
    said(&folder, &["1", "3", "1", "2"]);
    assert_eq!(section(&folder), "llm-course/fundamentals/mathematics");
    let again = said(&folder, &["q", "1"]);
    let second = again.lines().nth(1).unwrap();
    assert!(second.starts_with("LLM Course, LLM fundamentals, Mathematics"), "{again}");
    assert_eq!(said(&folder, &["q", "1"]), again, "nothing is heard after leaving");
}

#[test]
fn a_long_list_comes_in_pages_and_an_empty_line_goes_on() {
    let folder = folder();
    let lines = |said: String| -> Vec<String> { said.lines().map(str::to_owned).collect() };
    let first = lines(talk(&folder, &["W"]));
    assert_eq!(first.len(), 21);
    assert!(first[20].ends_with(" more lines: press Enter."), "{first:?}");
    assert_eq!(lines(talk(&folder, &["W", ""])).len(), 42);
    let all = lines(talk(&folder, &["W", "more all"]));
    assert!(all.len() > 300 && !all.last().unwrap().contains("press Enter"), "{}", all.len());
    // Whoever asks for something else has heard enough; and an empty line then says where one is.
    let other = lines(talk(&folder, &["W", "L en", ""]));
    assert!(other[22].starts_with("4 roadmaps,"), "{other:?}");
}

#[test]
fn a_jump_leads_to_the_place_of_an_item_and_back() {
    let folder = folder();
    insta::assert_snapshot!(talk(&folder, &["/unsloth kind:article", "P 1", "[", "]", "]"]), @"
    One found:
    1. Fine-tune Llama 3.1 with Unsloth, open, article, in LLM Course, Notebooks, Fine-tuning
    It is number 1 here.
    LLM Course, Notebooks, Fine-tuning: 0 of 11 done.
    1. Fine-tune Llama 3.1 with Unsloth, open, article
    2. Fine-tune Llama 3.1 with Unsloth, open, notebook
    3. Fine-tune Llama 3 with ORPO, open, article
    4. Fine-tune Llama 3 with ORPO, open, notebook
    5. Fine-tune Mistral-7b with DPO, open, article
    6. Fine-tune Mistral-7b with DPO, open, notebook
    7. Fine-tune Mistral-7b with QLoRA, open, notebook
    8. Fine-tune CodeLlama using Axolotl, open, article
    9. Fine-tune CodeLlama using Axolotl, open, notebook
    10. Fine-tune Llama 2 with QLoRA, open, article
    11. Fine-tune Llama 2 with QLoRA, open, notebook
    4 roadmaps, 0 of 1,004 done:
    1. LLM Course, 0 of 205 done, roadmap
    2. AI LLM Learning Resources, 0 of 558 done, roadmap
    3. My AI Learning Notes, 0 of 368 done, roadmap
    4. Fine-tuning your LLM, 0 of 37 done, roadmap
    LLM Course, Notebooks, Fine-tuning: 0 of 11 done.
    1. Fine-tune Llama 3.1 with Unsloth, open, article
    2. Fine-tune Llama 3.1 with Unsloth, open, notebook
    3. Fine-tune Llama 3 with ORPO, open, article
    4. Fine-tune Llama 3 with ORPO, open, notebook
    5. Fine-tune Mistral-7b with DPO, open, article
    6. Fine-tune Mistral-7b with DPO, open, notebook
    7. Fine-tune Mistral-7b with QLoRA, open, notebook
    8. Fine-tune CodeLlama using Axolotl, open, article
    9. Fine-tune CodeLlama using Axolotl, open, notebook
    10. Fine-tune Llama 2 with QLoRA, open, article
    11. Fine-tune Llama 2 with QLoRA, open, notebook
    error: There is no place to go forward to
    ");
}

#[test]
fn a_place_with_a_letter_is_there_again_also_on_the_screen() {
    let folder = folder();
    let said =
        talk(&folder, &["'", "'a", "4", "6", "=a", "i unsloth", "=b", "r", "'", "'a", "= ab"]);
    let said: Vec<&str> = said
        .lines()
        .filter(|line| {
            line.contains("bookmark") || line.contains("letter") || line.contains("in action")
        })
        .collect();
    insta::assert_snapshot!(said.join("\n"), @"
    error: nothing has a letter yet
    hint: type = and a letter to give it to the section
    error: Nothing has the bookmark a yet
    6. Fine-tuning in action, 0 of 10 done, section
    Fine-tuning your LLM, Fine-tuning in action: 0 of 10 done.
    Fine-tuning in action has the bookmark a
    Fine-tuning your LLM, Fine-tuning in action
    Fine-tuning LLMs with Unsloth has the bookmark b
    What has a letter:
    1. Fine-tuning in action, a
    Fine-tuning your LLM, Fine-tuning in action: 0 of 10 done.
    error: A bookmark is a letter or a digit, not ab
    ");
    let session = std::fs::read_to_string(state(&folder).join("session")).unwrap();
    let session: serde_json::Value = serde_json::from_str(&session).unwrap();
    assert_eq!(session["bookmarks"]["a"]["place"], "fine-tuning/in-practice");
}

#[test]
fn what_is_not_understood_is_answered_with_what_may_be_meant() {
    let folder = folder();
    let lines = ["doen 3", "ю", "99", "done 99", "done", "done 1", "b x", "P unslot", "past-day"];
    insta::assert_snapshot!(talk(&folder, &lines), @"
    error: nothing is called `doen`
    hint: did you mean `done`?
    error: nothing is called `ю`
    hint: type ? for a list of all commands
    error: there is no number 99: the list goes to 4
    error: there is no number 99: the list goes to 4
    error: nothing is chosen
    hint: type its number, or its number after the command
    error: number 1 is a section
    hint: F and its number ticks off all in it, R opens all of it again
    error: this is the list of all roadmaps: there is nothing around it
    hint: type q to leave
    error: no item is called `unslot`
    hint: did you mean `unsloth`?
    error: nothing is called `past-day`
    hint: did you mean `day`?
    ");
}

#[test]
fn only_a_dialogue_needs_no_terminal_and_none_can_be_json() {
    let folder = folder();
    waypost(&folder).assert().code(2).stdout("");
    let json = waypost(&folder).args(["--linear", "--json"]).assert().code(2);
    json.stdout("").stderr(
        "error: waypost cannot be printed as JSON\nhint: name a command, such as `waypost list --json`\n",
    );
}

#[test]
fn the_file_of_the_settings_can_ask_for_it() {
    let folder = folder();
    crate::support::write(&folder.path().join("config.toml"), "linear = true\n");
    let assert = waypost(&folder).write_stdin("q\n").assert().success();
    assert!(crate::support::output(&assert).starts_with("Waypost. "));
}

#[test]
fn the_example_of_the_document_is_what_happens() {
    let page =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/linear.md")).unwrap();
    let example = page.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    let typed: Vec<&str> = example.lines().filter_map(|line| line.strip_prefix("> ")).collect();
    let answers: Vec<&str> = example.lines().filter(|line| !line.starts_with("> ")).collect();
    assert_eq!(said(&folder(), &typed), answers.join("\n") + "\n");
}
