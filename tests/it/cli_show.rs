//! `waypost show` and `paths`.

use waypost::builtin;
use waypost::catalog::Lang;

use crate::support::{folder, json, output, run, state, text, waypost, write};

#[test]
fn an_item_is_shown_with_its_address_whole_and_its_places() {
    let folder = folder();
    insta::assert_snapshot!(text(&folder, "show unsloth"), @"
    Fine-tuning LLMs with Unsloth
    tool · English · about 30 min (estimate)

    Open-source framework for fine-tuning and reinforcement learning with LLMs: local training,
    evaluation and deployment. It also takes text-to-speech, BERT and multimodal models.

    https://github.com/unslothai/unsloth

    Stands in
      AI LLM Learning Resources › Principles, methods, special techniques, tools and frameworks › Tools
        Unsloth
      My AI Learning Notes › LLM model engineering and LLMOps in depth › Supervised fine-tuning
        Unsloth
      Fine-tuning your LLM › Fine-tuning in action
        Only in the Telugu edition

    id  unsloth
    ");
}

#[test]
fn a_doubt_is_wrapped_between_the_words_of_its_language() {
    let catalog = builtin::catalog().unwrap();
    let id = "arxiv-zero-shot-in-automation";
    let item = catalog.item(catalog.find(id).unwrap());
    let reason = item.link().unwrap().reason.as_ref().unwrap().wrapped(Lang::Th, 100);
    assert!(reason.len() > 1, "{reason:?}");
    let page = text(&folder(), &format!("show {id} --lang th"));
    let written = format!("! ที่อยู่เว็บน่าสงสัย\n{}\n", reason.join("\n"));
    assert!(page.contains(&written), "{page}");
}

#[test]
fn what_the_learner_did_is_shown() {
    let folder = folder();
    run(&folder, "done unsloth").success();
    run(&folder, "star unsloth").success();
    let page = text(&folder, "show unsloth");
    let lines: Vec<&str> = page.lines().skip(2).take(2).collect();
    assert!(lines[0].starts_with("✓ done 2"), "{page}");
    assert_eq!(lines[1], "★ starred");
    let item = &json(&folder, "show unsloth")["item"];
    assert_eq!((&item["status"], &item["starred"]), (&"done".into(), &true.into()));
    assert!(item["done_at"].as_str().unwrap().contains('T'));
}

#[test]
fn texts_come_in_the_language_that_was_chosen_on_the_screen_unless_another_is_asked_for() {
    let folder = folder();
    write(&state(&folder).join("session"), r#"{"language":"th"}"#);
    let title = |arguments: &str| text(&folder, arguments).lines().next().unwrap().to_owned();
    assert_eq!(title("show fine-tuning-assignment-tutorial"), "เลือกบทเรียนเชิงปฏิบัติหนึ่งบทแล้วทำตามจนจบ");
    assert_eq!(
        title("show fine-tuning-assignment-tutorial --lang en"),
        "Pick one tutorial and work through it"
    );
}

#[test]
fn without_a_choice_texts_come_in_the_language_of_the_locale() {
    let folder = folder();
    let title = || {
        let mut command = waypost(&folder);
        command.env("LANG", "te_IN.UTF-8").args(["show", "fine-tuning-assignment-tutorial"]);
        output(&command.assert().success()).lines().next().unwrap().to_owned()
    };
    assert_eq!(title(), "ఒక ట్యూటోరియల్ ఎంచుకుని చివరిదాకా చేయండి");
    write(&state(&folder).join("session"), r#"{"language":"en"}"#);
    assert_eq!(title(), "Pick one tutorial and work through it");
}

#[test]
fn estimates_are_marked() {
    let item = &json(&folder(), "show unsloth")["item"];
    assert_eq!((&item["minutes"], &item["minutes_estimated"]), (&30.into(), &true.into()));
    let step = &json(&folder(), "show fine-tuning-need-model")["item"];
    assert_eq!((&step["minutes"], &step["minutes_estimated"]), (&().into(), &false.into()));
    assert_eq!((&step["kind"], &step["health"]), (&().into(), &().into()));
}

#[test]
fn paths_are_those_that_were_chosen() {
    let folder = folder();
    let document = json(&folder, "paths --state /chosen");
    assert_eq!(document["state"], "/chosen");
    assert_eq!(document["roadmaps"].as_str(), folder.path().join("roadmaps").to_str());
    let printed = text(&folder, "paths");
    let journal = state(&folder).join("journal");
    assert!(printed.contains(&format!("journal        {}\n", journal.display())), "{printed}");
}
