//! What is written is what the checker takes, and the rest of a file is left as it was.

use super::guess::title_of;
use super::*;
use crate::address::WebAddress;
use crate::builtin;
use crate::catalog::{Catalog, Id, Lang, RoadmapFiles, SourceFile, check_part};
use crate::phrase::Phrase;

/// A roadmap as somebody may have written it: with comments, a blank line too many, and two sections.
const FILE: &str = r#"# Mine.
format = 1
id = "mine"
title = "Mine"
summary = "What I read."
languages = ["en"]
added = "0.1"

[[section]]
id = "first"
title = "First" # as it should be

[[section.resource]]
id = "one"
kind = "article"
title = "One"
url = "https://example.org/one"


[[section]]
id = "second"
title = "Second"
"#;

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

fn wish(what: &str, to: &str) -> Wish {
    Wish { what: what.into(), to: to.into(), ..Wish::default() }
}

fn planned(wish: &Wish, catalog: &Catalog) -> Planned {
    match wish.plan(catalog) {
        Ok(Plan::New(planned)) => *planned,
        other => panic!("{other:?}"),
    }
}

/// The mistakes in a roadmap of one file.
fn mistakes(text: &str) -> Vec<String> {
    let root = SourceFile { path: "mine.toml".into(), text: text.into() };
    match check_part(&RoadmapFiles { root, sections: Vec::new() }, None) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

/// `FILE` after `wish` was carried out.
fn with(text: &str, wish: &Wish) -> String {
    let planned = planned(wish, &builtin::catalog().unwrap());
    let Place::Own { sections, .. } = &planned.place else { panic!("{planned:?}") };
    insert(text, sections, &planned.piece, &languages_of(text)).unwrap()
}

#[test]
fn a_first_roadmap_is_one_whatever_the_language_of_its_name() {
    for (name, title) in [
        ("reading-list", "Reading list"),
        ("k", "Книги на зиму"),
        ("t", "สิ่งที่อยากอ่าน"),
        ("z", "冬天的書"),
        ("e", "చదవాల్సినవి"),
        ("quotes", "Say \"hi\" \\ now"),
    ] {
        let (id, words) = (id(name), |id: &str| format!("{id}\nand more"));
        let text = First { id: &id, title, words: &words }.text();
        assert_eq!(mistakes(&text), [""; 0], "{text}");
        assert!(text.contains("# compose.head\n# and more\n"), "{text}");
        assert_eq!(mistakes(&format!("{}hides = [\"a/b\"]\n", head(&id, title))), [""; 0]);
    }
}

#[test]
fn an_item_goes_to_the_end_of_its_section_and_all_else_stays() {
    let text = with(FILE, &wish("https://example.org/deep-reading", "mine/first"));
    let expected = FILE.replace(
        "url = \"https://example.org/one\"\n",
        "url = \"https://example.org/one\"\n\n[[section.resource]]\nid = \"deep-reading\"\n\
         kind = \"article\"\ntitle = \"Deep reading\"\nurl = \"https://example.org/deep-reading\"\n",
    );
    assert_eq!(text, expected);
    assert_eq!(mistakes(&text), [""; 0]);
}

#[test]
fn sections_that_are_missing_are_made_at_any_depth() {
    let text = with(FILE, &wish("unsloth", "mine/second/On the way/third"));
    let added = "title = \"Second\"\n\n[[section.section]]\nid = \"on-the-way\"\n\
                 title = \"On the way\"\n\n[[section.section.section]]\nid = \"third\"\n\
                 title = \"Third\"\n\n[[section.section.section.resource]]\nref = \"unsloth\"\n";
    assert_eq!(text, FILE.replace("title = \"Second\"\n", added));
}

#[test]
fn what_editors_left_in_a_file_stays() {
    let windows = format!("\u{feff}{}", FILE.replace('\n', "\r\n"));
    let text = with(&windows, &wish("unsloth", "mine/second"));
    assert!(text.starts_with('\u{feff}'));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(text.ends_with("\r\n[[section.resource]]\r\nref = \"unsloth\"\r\n"), "{text}");
}

#[test]
fn what_is_written_in_another_form_is_not_guessed_at() {
    let inline = FILE.split("[[section]]").next().unwrap().to_owned() + "section = [{}]\n";
    let piece = Piece::Reference { id: id("unsloth"), title: None };
    assert_eq!(insert(&inline, &[(id("first"), "First".into())], &piece, &[Lang::En]), None);
    assert_eq!(insert("no toml", &[], &piece, &[Lang::En]), None);
}

#[test]
fn texts_are_there_in_all_languages_of_the_roadmap() {
    let text = FILE
        .replace("[\"en\"]", "[\"en\", \"ru\"]")
        .replace("\"What I read.\"", "{ en = \"What I read.\", ru = \"Что читать.\" }")
        .replace("title = \"Mine\"", "title = { en = \"Mine\", ru = \"Моё\" }")
        .replace("title = \"First\"", "title = { en = \"First\", ru = \"Первое\" }")
        .replace("title = \"Second\"", "title = { en = \"Second\", ru = \"Второе\" }");
    let mut wish = wish("https://example.org/two", "mine/third");
    wish.facts.description = Some("  What\ncomes second. ".into());
    let text = with(&text, &wish);
    assert_eq!(mistakes(&text), [""; 0]);
    assert!(text.contains("description.ru = \"What comes second.\"\n"), "{text}");
}

#[test]
fn several_additions_to_a_section_stand_together() {
    let head = addition_head(&id("my-additions"));
    let piece = |name: &str| Piece::Reference { id: id(name), title: Some("Here".into()) };
    let once = insert_addition(&head, "a/b", &piece("one"), &[Lang::En]).unwrap();
    let twice = insert_addition(&once, "a/b", &piece("two"), &[Lang::En]).unwrap();
    let expected = "\n[[addition]]\nto = \"a/b\"\n\n[[addition.resource]]\nref = \"one\"\n\
                    title = \"Here\"\n\n[[addition.resource]]\nref = \"two\"\ntitle = \"Here\"\n";
    assert_eq!(twice, head + expected);
}

#[test]
fn an_address_that_is_known_becomes_a_reference_and_a_new_one_an_item() {
    let catalog = builtin::catalog().unwrap();
    let known = wish("http://www.arxiv.org/abs/1706.03762?utm_source=x", "mine/first");
    let known = planned(&known, &catalog);
    assert_eq!(known.piece, Piece::Reference { id: id("attention-is-all-you-need"), title: None });
    let new = planned(&wish("https://example.org/p?utm_source=x&b=1", "mine/first"), &catalog);
    let Piece::Resource { address, .. } = &new.piece else { panic!("{new:?}") };
    assert_eq!(address.as_str(), "https://example.org/p?b=1");
    assert_eq!(new.known, None);
}

#[test]
fn an_id_that_is_taken_gets_a_number() {
    let catalog = builtin::catalog().unwrap();
    let mut wish = wish("https://example.org/x", "mine/first");
    wish.title = Some("Attention is all you need!".into());
    assert_eq!(planned(&wish, &catalog).id, id("attention-is-all-you-need-2"));
}

#[test]
fn a_place_in_a_built_in_roadmap_has_to_be_there() {
    let catalog = builtin::catalog().unwrap();
    let there = wish("https://example.org/x", "llm-course/fundamentals/mathematics");
    let place = Place::Other("llm-course/fundamentals/mathematics".into());
    assert_eq!(planned(&there, &catalog).place, place);
    let error = wish("https://example.org/x", "llm-course/fundamental").plan(&catalog).unwrap_err();
    let hint = error.hint.unwrap();
    assert_eq!(hint, Phrase::new("hint-did-you-mean").with("nearest", "llm-course/fundamentals"));
    for (what, to) in
        [("", "mine/a"), ("ftp://x.org", "mine/a"), ("unsloth", "mine"), ("unsloth", "/")]
    {
        assert!(wish(what, to).plan(&catalog).is_err(), "{what} {to}");
    }
    let again = wish("unsloth", "llm-course/fundamentals/mathematics").plan(&catalog);
    assert!(matches!(again, Ok(Plan::Known(_) | Plan::New(_))), "{again:?}");
}

#[test]
fn the_script_of_a_text_tells_its_language() {
    assert_eq!(lang_of("Книги and books"), Lang::Ru);
    assert_eq!(lang_of("books"), Lang::En);
}

#[test]
fn an_address_tells_a_title() {
    for (address, title) in [
        ("https://arxiv.org/abs/2405.21060", "arxiv.org/abs/2405.21060"),
        ("https://github.com/a/b", "github.com/a/b"),
        ("https://example.org/how-to-read.html", "How to read"),
        ("https://docs.example.org/getting_started/", "Getting started"),
    ] {
        assert_eq!(title_of(&WebAddress::parse(address).unwrap()), title);
    }
}
