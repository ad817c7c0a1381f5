//! Finding in the dialogue.

use super::talk::talk;
use crate::support::{folder, text};

#[test]
fn a_search_lists_what_it_finds_with_its_place() {
    let folder = folder();
    let lines =
        ["/lora kind:paper", "G", "G", "/atention kind:paper", "/kind:vidoe", "/zzzz lora qlora"];
    insta::assert_snapshot!(talk(&folder, &lines), @"
    2 found, best first:
    1. LoRA, open, paper, in AI LLM Learning Resources, Research papers on LLMs, Training and optimization
    2. QLoRA, open, paper, in AI LLM Learning Resources, Research papers on LLMs, Training and optimization
    What is found is grouped by roadmap.
    2 found, by roadmap:
    In AI LLM Learning Resources:
    1. LoRA, open, paper, in Research papers on LLMs, Training and optimization
    2. QLoRA, open, paper, in Research papers on LLMs, Training and optimization
    What is found is listed best first.
    2 found, best first:
    1. LoRA, open, paper, in AI LLM Learning Resources, Research papers on LLMs, Training and optimization
    2. QLoRA, open, paper, in AI LLM Learning Resources, Research papers on LLMs, Training and optimization
    8 found, best first:
    1. Multi-Query Attention, open, paper, in LLM Course, The LLM engineer, Inference optimization
    2. Grouped-Query Attention, open, paper, in LLM Course, The LLM engineer, Inference optimization
    3. Attention Is All You Need, open, paper, in AI LLM Learning Resources, Research papers on LLMs, Foundational papers
    4. FlashAttention: Fast and Memory-Efficient Exact Attention, open, paper, in AI LLM Learning Resources, Research papers on LLMs, Training and optimization
    5. Generating Long Sequences with Sparse Transformers, open, paper, in AI LLM Learning Resources, More key terminology in the LLM field, Terminology table
    6. RoPE, open, paper, in My AI Learning Notes, LLM model engineering and LLMOps in depth, LLM introduction and architecture, Other model architectures and methods, New positional embedding methods
    7. YaRN, open, paper, in My AI Learning Notes, LLM model engineering and LLMOps in depth, LLM introduction and architecture, Other model architectures and methods, New positional embedding methods
    8. ALiBi, open, paper, in My AI Learning Notes, LLM model engineering and LLMOps in depth, LLM introduction and architecture, Other model architectures and methods, New positional embedding methods
    error: `kind` has no value `vidoe`
    hint: did you mean `video`?
    Nothing has all of these words. Take a word away, or write only the start of it.
    1. 14 without zzzz
    ");
}

#[test]
fn a_line_that_led_somewhere_is_there_again_by_number() {
    let folder = folder();
    let said = talk(&folder, &["A", "/lora kind:paper", "1", "/qlora kind:paper", "A", "1"]);
    let tail: Vec<&str> = said.lines().skip_while(|line| *line != "Searched before:").collect();
    insta::assert_snapshot!(tail.join("\n"), @"
    Searched before:
    1. lora kind:paper
    2 found, best first:
    1. LoRA, open, paper, in AI LLM Learning Resources, Research papers on LLMs, Training and optimization
    2. QLoRA, open, paper, in AI LLM Learning Resources, Research papers on LLMs, Training and optimization
    ");
    assert!(said.starts_with("error: No search has led anywhere yet\n"), "{said}");
}

#[test]
fn a_search_is_kept_renamed_and_forgotten() {
    let folder = folder();
    let lines =
        ["K", "/kind:paper lora", "K papers", "r", "5", "M studies", "r", "5", "Z", "r", "u", "Z"];
    let said = talk(&folder, &lines);
    let about: Vec<&str> = said
        .lines()
        .filter(|line| !line.contains("roadmap") && !line.contains("paper, in "))
        .collect();
    insta::assert_snapshot!(about.join("\n"), @"
    error: Search or filter for something first
    2 found, best first:
    papers, kept under Searches
    5. papers, kept search
    2 found, best first:
    studies, kept under Searches
    5. studies, kept search
    2 found, best first:
    “studies” is no longer kept, undo brings it back
    Undone: the search “studies” is kept again
    error: no kept search is chosen
    hint: type r, and the number of a kept search
    ");
    assert!(text(&folder, "searches").contains("studies"));
}

#[test]
fn a_section_is_narrowed_by_a_filter() {
    let folder = folder();
    text(&folder, "done unsloth");
    let lines = ["4", "6", "f unsloth", "f", "f nothing-like-it", "b"];
    insta::assert_snapshot!(talk(&folder, &lines), @"
    Fine-tuning your LLM: 1 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 1 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    Fine-tuning your LLM, Fine-tuning in action: 1 of 10 done.
    1. How to fine-tune chat models, open, notebook
    2. GPT 3.5 Turbo fine-tuning tutorial, open, docs
    3. Fine-tuning LLMs with Hugging Face, open, article
    4. transformers, open, docs
    5. Transformer Reinforcement Learning (TRL), open, docs
    6. datasets, open, docs
    7. Fine-tuning LLMs with AutoTrain, open, tool
    8. Fine-tuning LLMs with Unsloth, done, tool
    9. Unsloth notebooks, open, notebook
    10. Fine-tuning LLMs Guide, open, docs
    Fine-tuning your LLM, Fine-tuning in action: 1 of 10 done.
    Filtered by “unsloth”; “filter” alone ends that.
    In Fine-tuning in action:
    1. Fine-tuning LLMs with Unsloth, done, tool
    2. Unsloth notebooks, open, notebook
    3. Fine-tuning LLMs Guide, open, docs
    Fine-tuning your LLM, Fine-tuning in action: 1 of 10 done.
    1. How to fine-tune chat models, open, notebook
    2. GPT 3.5 Turbo fine-tuning tutorial, open, docs
    3. Fine-tuning LLMs with Hugging Face, open, article
    4. transformers, open, docs
    5. Transformer Reinforcement Learning (TRL), open, docs
    6. datasets, open, docs
    7. Fine-tuning LLMs with AutoTrain, open, tool
    8. Fine-tuning LLMs with Unsloth, done, tool
    9. Unsloth notebooks, open, notebook
    10. Fine-tuning LLMs Guide, open, docs
    Fine-tuning your LLM, Fine-tuning in action: 1 of 10 done.
    Nothing in here fits “nothing-like-it”; “filter” alone shows everything.
    Fine-tuning your LLM, Fine-tuning in action: 1 of 10 done.
    1. How to fine-tune chat models, open, notebook
    2. GPT 3.5 Turbo fine-tuning tutorial, open, docs
    3. Fine-tuning LLMs with Hugging Face, open, article
    4. transformers, open, docs
    5. Transformer Reinforcement Learning (TRL), open, docs
    6. datasets, open, docs
    7. Fine-tuning LLMs with AutoTrain, open, tool
    8. Fine-tuning LLMs with Unsloth, done, tool
    9. Unsloth notebooks, open, notebook
    10. Fine-tuning LLMs Guide, open, docs
    ");
}

#[test]
fn what_is_done_is_hidden_also_behind_a_filter() {
    let folder = folder();
    text(&folder, "done unsloth");
    let lines = ["4", "6", "h", "f unsloth", "h"];
    insta::assert_snapshot!(talk(&folder, &lines), @"
    Fine-tuning your LLM: 1 of 37 done.
    1. About this lesson, 0 of 2 done, section
    2. Learning objectives, 0 of 4 done, section
    3. What is fine-tuning for language models?, 0 of 2 terms known, section
    4. When and why should we fine-tune models?, 0 of 14 done, section
    5. How can we fine-tune a pre-trained model?, 0 of 4 done, section
    6. Fine-tuning in action, 1 of 10 done, section
    7. Assignment, 0 of 1 done, section
    8. Great work! Continue your learning, 0 of 2 done, section
    Fine-tuning your LLM, Fine-tuning in action: 1 of 10 done.
    1. How to fine-tune chat models, open, notebook
    2. GPT 3.5 Turbo fine-tuning tutorial, open, docs
    3. Fine-tuning LLMs with Hugging Face, open, article
    4. transformers, open, docs
    5. Transformer Reinforcement Learning (TRL), open, docs
    6. datasets, open, docs
    7. Fine-tuning LLMs with AutoTrain, open, tool
    8. Fine-tuning LLMs with Unsloth, done, tool
    9. Unsloth notebooks, open, notebook
    10. Fine-tuning LLMs Guide, open, docs
    What is done or skipped is hidden.
    Fine-tuning your LLM, Fine-tuning in action: 1 of 10 done.
    1. How to fine-tune chat models, open, notebook
    2. GPT 3.5 Turbo fine-tuning tutorial, open, docs
    3. Fine-tuning LLMs with Hugging Face, open, article
    4. transformers, open, docs
    5. Transformer Reinforcement Learning (TRL), open, docs
    6. datasets, open, docs
    7. Fine-tuning LLMs with AutoTrain, open, tool
    8. Unsloth notebooks, open, notebook
    9. Fine-tuning LLMs Guide, open, docs
    One that is done or skipped is hidden.
    Fine-tuning your LLM, Fine-tuning in action: 1 of 10 done.
    Filtered by “unsloth”; “filter” alone ends that.
    In Fine-tuning in action:
    1. Fine-tuning LLMs with Unsloth, done, tool
    2. Unsloth notebooks, open, notebook
    3. Fine-tuning LLMs Guide, open, docs
    What is done or skipped is shown.
    Fine-tuning your LLM, Fine-tuning in action: 1 of 10 done.
    Filtered by “unsloth”; “filter” alone ends that.
    In Fine-tuning in action:
    1. Fine-tuning LLMs with Unsloth, done, tool
    2. Unsloth notebooks, open, notebook
    3. Fine-tuning LLMs Guide, open, docs
    ");
}

#[test]
fn terms_of_a_text_and_of_the_glossary_are_explained() {
    let folder = folder();
    let said = talk(&folder, &["/id:lora-paper", "1", "w", "a", "W lora", "1"]);
    let tail: Vec<&str> = said.lines().skip_while(|line| !line.ends_with("term:")).collect();
    insta::assert_snapshot!(tail.join("\n"), @"
    One term:
    1. Linear algebra, open
    The mathematics of vectors, matrices and linear maps. Neural networks keep data and weights in matrices, so almost every computation in them is written in its language.
    https://arxiv.org/abs/2106.09685
    5 terms:
    1. LoRA, Low-Rank Adaptation, open
    Parameter-efficient fine-tuning (PEFT): the weights stay fixed, and only small low-rank matrices added to the layers learn. The finished adapter is a small file that can be swapped or merged in.
    2. QLoRA, Quantized LoRA, open
    LoRA on top of a base model whose weights are kept in 4 bits. Paged optimizers move memory to the CPU when the GPU runs short, so one card goes a long way.
    3. Fine-tuning techniques, open
    Full fine-tuning changes every weight. LoRA trains small adapters beside frozen weights, QLoRA does so with the frozen weights in 4 bits: far less memory for a little less quality.
    4. PEFT, Parameter-Efficient Fine-Tuning, open
    Fine-tuning that trains only a small share of parameters, as LoRA does; also the name of Hugging Face's library for it. A repository with this tag often holds only an adapter and needs its base model.
    5. Training parameters, open
    Settings of a run: learning rate and its schedule, batch size, gradient accumulation, epochs, optimizer, weight decay, warm-up. LoRA adds rank, alpha and the list of layers to adapt.
    LoRA
    term
    Low-Rank Adaptation
    Parameter-efficient fine-tuning (PEFT): the weights stay fixed, and only small low-rank matrices added to the layers learn. The finished adapter is a small file that can be swapped or merged in.
    Stands in:
    AI LLM Learning Resources, Key terminology in the LLM field, Techniques and methods
    AI LLM Learning Resources, Principles, methods, special techniques, tools and frameworks, Special techniques
    LoRA
    AI LLM Learning Resources, More key terminology in the LLM field, Terminology table
    My AI Learning Notes, LLM model engineering and LLMOps in depth, Supervised fine-tuning
    Also called:
    LoRA（低秩適應）, 繁體中文
    id: term-lora
    ");
}
