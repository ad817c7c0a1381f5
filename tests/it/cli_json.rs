//! Every document is what `docs/cli.schema.json` says.

use crate::schema::assert_valid;
use crate::support::{folder, json, output, run, text, write};

#[test]
fn every_command_prints_the_document_that_is_described() {
    let folder = folder();
    let documents = [
        ("roadmaps", "document-roadmaps"),
        ("list", "document-list"),
        ("search fine tuning", "document-search"),
        ("search zzzzqqqq", "document-search"),
        ("show unsloth", "document-show"),
        ("open unsloth --print", "document-open"),
        ("open term-calculus", "document-open"),
        ("done unsloth", "document-changed"),
        ("star unsloth", "document-changed"),
        ("undo", "document-changed"),
        ("undo 5", "document-changed"),
        ("undo", "document-changed"),
        ("redo", "document-changed"),
        ("doing unsloth", "document-changed"),
        ("note", "document-notes"),
        ("note unsloth", "document-note"),
        ("note unsloth again", "document-note"),
        ("note llm-course/fundamentals here", "document-note"),
        ("note llm-course", "document-note"),
        ("note unsloth --history", "document-note-history"),
        ("note unsloth --clear", "document-note"),
        ("note unsloth --restore 1", "document-note"),
        ("note", "document-notes"),
        ("roadmaps", "document-roadmaps"),
        ("next", "document-next"),
        ("next --minutes 1", "document-next"),
        ("progress", "document-progress"),
        ("progress fine-tuning", "document-progress"),
        ("history", "document-history"),
        ("history real-python", "document-history"),
        ("glossary", "document-list"),
        ("glossary calculus", "document-list"),
        ("glossary zzzzqqqq", "document-list"),
        ("changes", "document-changes"),
        ("changes --seen", "document-changes"),
        ("check", "document-check"),
        ("check --report", "document-check-report"),
        ("journal verify", "document-journal"),
        ("paths", "document-paths"),
        ("doctor", "document-doctor"),
        ("new Winter", "document-new"),
        ("add unsloth --to winter/first-things", "document-add"),
        ("add unsloth --to winter/first-things", "document-add"),
        ("prompt", "document-prompt"),
        ("timer start unsloth", "document-timer"),
        ("prompt", "document-prompt"),
    ];
    for (arguments, document) in documents {
        assert_valid(&json(&folder, arguments), document);
    }
    let exported = serde_json::from_str(&text(&folder, "export json fine-tuning")).unwrap();
    assert_valid(&exported, "document-export");
    write(&folder.path().join("wrong.toml"), "format = 1\n");
    let wrong = folder.path().join("wrong.toml").display().to_string();
    let told = run(&folder, &format!("check {wrong} --json")).code(2);
    assert_valid(&serde_json::from_str(&output(&told)).unwrap(), "document-check");
}

#[test]
fn the_keys_of_an_item_come_in_the_order_of_the_documentation() {
    let folder = folder();
    let printed = output(&run(&folder, "show fine-tuning-need-model --json").success());
    insta::assert_snapshot!(printed.replace(",\"url\"", ",\n\"url\"").replace("],\"", "],\n\""), @r#"
    {"schema":1,"item":{"id":"fine-tuning-need-model","type":"step","kind":null,"title":"Have a pre-trained model to tune","titles":{"en":"Have a pre-trained model to tune","th":"เตรียมโมเดลที่ผ่านการฝึกมาแล้วสำหรับปรับแต่ง","te":"ఫైన్-ట్యూన్ చేయదగిన ప్రీ-ట్రెయిన్డ్ మోడల్‌ను ఎంచుకోండి"},
    "url":null,"url_key":null,"aliases":[],
    "author":null,"level":null,"lang":null,"topics":[],
    "description":"One that is available for fine-tuning; step 3.1 of the checklist asks for this.","expansion":null,"number":"1","minutes":null,"minutes_estimated":false,"minutes_spent":0,"health":null,"health_reason":null,"added":"0.1","former_ids":[],
    "status":"todo","starred":false,"note":null,"updated_at":null,"done_at":null,"places":[{"roadmap":"fine-tuning","section":"how-to","path":["How can we fine-tune a pre-trained model?"],
    "titles":{},"level":null,"source":["fine-tuning-th:78","fine-tuning-te:78"]}],
    "opened_at":null,"times_opened":0}}
    "#);
}

#[test]
fn an_address_comes_with_all_that_is_known_of_it() {
    let folder = folder();
    let items = json(&folder, "list --health moved --roadmap fine-tuning");
    let item = &items["items"][0];
    assert_eq!(item["id"], "azure-openai-fine-tuning-tutorial");
    let key = item["url_key"].as_str().unwrap();
    assert!(item["url"].as_str().unwrap().contains(key) && !key.contains("://"));
    assert!(!item["aliases"].as_array().unwrap().is_empty());
    assert!(!item["health_reason"].as_str().unwrap().is_empty());
}
