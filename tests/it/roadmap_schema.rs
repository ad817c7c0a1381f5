//! `docs/roadmap.schema.json`, with which editors help to write roadmap files: it takes what the checker
//! takes, and refuses what the checker refuses wherever a schema can tell.

use std::fs;
use std::path::Path;

use serde_json::Value;
use waypost::catalog::{RoadmapFiles, SourceFile, check_part};

use crate::own::OWN;
use crate::support::{folder, text};

const SCHEMA: &str = include_str!("../../docs/roadmap.schema.json");

/// What is wrong with the file `text`, as an editor would find it; none where it is as it should be.
fn wrong(text: &str) -> Option<String> {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let value: Value = toml::from_str(text).unwrap();
    find(&schema, &schema, &value)
}

/// As much of JSON Schema as this one uses.
fn find(root: &Value, schema: &Value, value: &Value) -> Option<String> {
    let at = |keyword| schema.get(keyword);
    let condition = at("if").map(|condition| find(root, condition, value).is_none());
    let chosen = condition.and_then(|holds| at(if holds { "then" } else { "else" }));
    let all = at("allOf").and_then(Value::as_array).into_iter().flatten();
    let mut wrong = all.chain(chosen).find_map(|schema| find(root, schema, value));
    for (keyword, rule) in schema.as_object().unwrap() {
        let is_right = match keyword.as_str() {
            "$ref" => {
                let pointer = rule.as_str().and_then(|uri| uri.strip_prefix('#')).unwrap();
                wrong = wrong.or_else(|| find(root, root.pointer(pointer).unwrap(), value));
                true
            }
            "items" => {
                let items = value.as_array().into_iter().flatten();
                wrong = wrong.or_else(|| items.into_iter().find_map(|one| find(root, rule, one)));
                true
            }
            "properties" => {
                wrong = wrong.or_else(|| in_properties(root, schema, value));
                true
            }
            "type" => has_type(rule.as_str().unwrap(), value),
            "const" => value == rule,
            "enum" => rule.as_array().unwrap().contains(value),
            "minimum" => value.as_i64() >= rule.as_i64(),
            "minLength" => value.as_str().is_none_or(|text| !text.is_empty()),
            "pattern" => value.as_str().is_none_or(|text| fits(rule.as_str().unwrap(), text)),
            "required" => {
                let names = rule.as_array().unwrap().iter().filter_map(Value::as_str);
                value
                    .as_object()
                    .is_none_or(|table| names.clone().all(|name| table.contains_key(name)))
            }
            "$schema"
            | "title"
            | "description"
            | "definitions"
            | "additionalProperties"
            | "allOf"
            | "if"
            | "then"
            | "else" => true,
            other => panic!("the validator does not know {other}"),
        };
        wrong = wrong.or_else(|| (!is_right).then(|| format!("{keyword}: {value}")));
    }
    wrong
}

fn in_properties(root: &Value, schema: &Value, value: &Value) -> Option<String> {
    let (table, properties) = (value.as_object()?, &schema["properties"]);
    table.iter().find_map(|(key, one)| match properties.get(key) {
        Some(rule) => find(root, rule, one),
        None if schema.get("additionalProperties") == Some(&Value::Bool(false)) => {
            Some(format!("there is no {key}"))
        }
        None => None,
    })
}

fn has_type(name: &str, value: &Value) -> bool {
    match name {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("{other}"),
    }
}

/// The patterns of the schema.
fn fits(pattern: &str, text: &str) -> bool {
    let is_of = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let is_id =
        |text: &str| text.split('-').all(|word| !word.is_empty() && word.chars().all(is_of));
    match pattern {
        "^[a-z0-9]+(-[a-z0-9]+)*$" => is_id(text),
        "^[a-z0-9-]+/[a-z0-9/-]+$" => {
            text.contains('/') && text.chars().all(|c| is_of(c) || c == '/' || c == '-')
        }
        "^https?://" => text.starts_with("https://") || text.starts_with("http://"),
        other => panic!("the validator does not know {other}"),
    }
}

/// Does the checker take `text` as a roadmap in one file?
fn is_taken(text: &str) -> bool {
    let root = SourceFile { path: "mine.toml".into(), text: text.into() };
    check_part(&RoadmapFiles { root, sections: Vec::new() }, None).is_ok()
}

#[test]
fn every_file_of_the_database_and_every_roadmap_of_ones_own_is_as_it_says() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/roadmaps");
    let folders = fs::read_dir(data).unwrap().map(|folder| folder.unwrap().path());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap());
    let mut count = 0;
    for file in files.map(|file| file.unwrap().path()) {
        assert_eq!(wrong(&fs::read_to_string(&file).unwrap()), None, "{}", file.display());
        count += 1;
    }
    assert!(count > 50, "{count}");
    assert_eq!(wrong(OWN), None);
    for roadmap in ["llm-course", "fine-tuning"] {
        assert_eq!(wrong(&text(&folder(), &format!("export toml {roadmap}"))), None, "{roadmap}");
    }
    let folder = folder();
    text(&folder, "new Mine");
    let made = fs::read_to_string(folder.path().join("roadmaps/mine.toml")).unwrap();
    assert_eq!(wrong(&made), None);
}

#[test]
fn what_the_checker_refuses_an_editor_refuses_too() {
    assert!(is_taken(OWN));
    for (old, new) in [
        ("format = 1", "format = 2"),
        ("id = \"mine\"", "id = \"Mine\""),
        ("summary = \"What I want to read.\"\n", ""),
        ("languages = [\"en\"]", "languages = [\"de\"]"),
        ("title = \"My reading\"", "title.ru = \"Чтение\""),
        ("title = \"My reading\"", "title = \"\""),
        ("[[section]]", "[[sektion]]"),
        ("title = \"Winter\"\n", ""),
        ("kind = \"article\"\n", ""),
        ("kind = \"article\"", "kind = \"artcle\""),
        ("kind = \"article\"", "kind = \"article\"\nminutes = -1"),
        ("kind = \"article\"", "kind = \"article\"\nminutes = \"5\""),
        ("kind = \"article\"", "kind = \"article\"\nlevel = \"expert\""),
        ("kind = \"article\"", "kind = \"article\"\nauthors = \"Ada\""),
        ("kind = \"article\"", "kind = \"article\"\ntopics = [\"Two words\"]"),
        ("https://example.org/zebras", "ftp://example.org/zebras"),
        ("ref = \"unsloth\"", "ref = \"unsloth\"\nkind = \"tool\""),
        ("to = \"llm-course/fundamentals/mathematics\"\n", ""),
        ("to = \"llm-course/fundamentals/mathematics\"", "to = \"llm-course\""),
    ] {
        let text = OWN.replace(old, new);
        assert_ne!(text, OWN, "{old}");
        assert!(wrong(&text).is_some(), "an editor takes {new}");
        assert!(!is_taken(&text), "the checker takes {new}");
    }
}

#[test]
fn the_program_prints_it() {
    assert_eq!(text(&folder(), "check --schema"), SCHEMA);
}
