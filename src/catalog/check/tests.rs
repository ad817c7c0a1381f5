//! What the checker accepts, and how it reports each mistake.

use super::*;
use crate::catalog::{Id, Lang};

mod lints;

const ROOT: &str = r#"format = 1
id = "own"
title = "Own"
summary = "My list."
languages = ["en"]
added = "0.1"
"#;

const SECTION: &str = r#"
[[section]]
id = "papers"
title = "Papers"

[[section.resource]]
id = "attention"
kind = "paper"
title = "Attention Is All You Need"
url = "https://arxiv.org/abs/1706.03762"
description = "The paper that introduced the Transformer."
"#;

fn single(text: String) -> RoadmapFiles {
    let root = SourceFile { path: "own.toml".into(), text };
    RoadmapFiles { root, sections: Vec::new() }
}

fn checked(extra: &str) -> Result<Catalog, Vec<String>> {
    let files = single(format!("{ROOT}{SECTION}{extra}"));
    check("0.1", &[files]).map_err(|problems| problems.iter().map(Problem::to_string).collect())
}

fn only_problem(extra: &str) -> String {
    let mut problems = checked(extra).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    problems.remove(0)
}

#[test]
fn a_good_file_becomes_a_catalog() {
    let catalog = checked("").unwrap();
    let item = catalog.item(catalog.find("attention").unwrap());
    assert_eq!(item.title.in_lang(Lang::En), "Attention Is All You Need");
    assert_eq!(item.link().unwrap().key.as_str(), "arxiv.org/abs/1706.03762");
    assert_eq!(catalog.section(item.places[0].section).path.as_str(), "papers");
}

#[test]
fn one_item_in_two_places_is_one_item() {
    let catalog = checked(
        "[[section]]\nid = \"again\"\ntitle = \"Again\"\n[[section.resource]]\nref = \"attention\"\ntitle = \"Attention\"\nlevel = \"advanced\"\n",
    )
    .unwrap();
    assert_eq!(catalog.items.len(), 1);
    let place = catalog.place(catalog.items[0].places[1]);
    assert_eq!(place.title.as_ref().unwrap().in_lang(Lang::En), "Attention");
}

#[test]
fn a_place_may_come_before_the_one_where_the_item_is_written() {
    let before = "[[section]]\nid = \"first\"\ntitle = \"First\"\n[[section.resource]]\nref = \"attention\"\n";
    let catalog = check("0.1", &[single(format!("{ROOT}{before}{SECTION}"))]).unwrap();
    assert_eq!(catalog.items[0].places.len(), 2);
    assert_eq!(catalog.section(catalog.items[0].places[0].section).path.as_str(), "first");
}

#[test]
fn every_mistake_names_its_place_and_what_to_write() {
    let resource = |body: &str| format!("[[section.resource]]\n{body}");
    let paper = "kind = \"paper\"\ntitle = \"T\"\ndescription = \"D\"\n";
    let cases = [
        (resource("ref = \"atention\"\n"), "own.toml:19:7: no item is called `atention`\n  hint: did you mean `attention`?"),
        (resource(&format!("id = \"attention\"\n{paper}")), "own.toml:19:6: the id `attention` is written twice"),
        (resource(&format!("id = \"x\"\nurl = \"javascript:x\"\n{paper}")), "own.toml:20:7: `javascript:x` is not an http or https address"),
        (resource("id = \"x\"\nkind = \"papr\"\ntitle = \"T\"\ndescription = \"D\"\n"), "own.toml:20:8: `papr` is not known here"),
        (resource("id = \"x\"\ntitel = \"T\"\n"), "own.toml:20:1: unknown field `titel`"),
        (resource(&format!("id = \"x\"\nhealth = \"suspect\"\nurl = \"https://a.org\"\n{paper}")), "the key `health_reason` is missing"),
        (resource(&format!("id = \"x\"\nurl = \"http://www.arxiv.org/abs/1706.03762/\"\n{paper}")), "`attention` is the same thing: both have the address arxiv.org/abs/1706.03762"),
        (resource("id = \"X y\"\nkind = \"paper\"\ntitle = \"T\"\ndescription = \"D\"\n"), "own.toml:19:6: `X y` is not an id"),
        (resource("id = \"x\"\nkind = \"paper\"\ntitle = \"T\u{200d}\"\ndescription = \"D\"\n"), "own.toml:21:9: the text holds the character U+200D"),
        (resource("id = \"x\"\nkind = \"paper\"\ntitle.xx = \"T\"\n"), "`xx` is not a language"),
        (
            resource("ref = \"attention\"\nkind = \"paper\"\n"),
            "a place with `ref` has no `kind`",
        ),
        (
            "[[section.term]]\nref = \"attention\"\n".to_owned(),
            "`attention` is a resource, not a term",
        ),
        (
            "[[section.step]]\nid = \"s\"\ntitle = \"S\"\nnumber = \"1\"\n[[section.step]]\nid = \"t\"\ntitle = \"T\"\nnumber = \"1\"\n".to_owned(),
            "the step 1 is written twice",
        ),
        ("[[section.step]]\nid = \"s\"\ntitle = \"S\"\n".to_owned(), "the key `number` is missing"),
        ("[[section.term]]\nid = \"s\"\ntitle = \"S\"\ndescription = \"D\"\nurl = \"https://a.org\"\n".to_owned(), "`url` does not belong to a term"),
    ];
    for (extra, expected) in cases {
        let problem = checked(&extra).unwrap_err().join("\n");
        assert!(problem.contains(expected), "wanted {expected:?}\ngot {problem}");
    }
}

#[test]
fn a_newer_format_is_refused_before_anything_else() {
    let files = single("format = 2\nwhat_is_this = true\n".into());
    let problems = check("0.1", &[files]).unwrap_err();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].what, "format 2 is newer than this program");
}

#[test]
fn a_missing_language_is_reported_where_it_is_missing() {
    let text = format!("{ROOT}{SECTION}").replace("[\"en\"]", "[\"en\", \"th\"]");
    let problems = check("0.1", &[single(text)]).unwrap_err();
    let hints: Vec<&str> = problems.iter().map(|problem| problem.hint.as_str()).collect();
    assert!(hints.contains(&"add `description.th = \"...\"`"), "{hints:?}");
    assert_eq!(problems.len(), 4); // roadmap title and summary, section title, description
}

#[test]
fn a_misspelt_key_comes_with_the_right_one() {
    assert!(
        only_problem("[[section.resource]]\nid = \"x\"\ntitel = \"T\"\n")
            .ends_with("did you mean `title`?")
    );
}

#[test]
fn twin_sections_are_reported_where_the_second_one_stands() {
    let twins = "[[section]]\nid = \"papers\"\ntitle = \"P\"\n";
    let told = only_problem(twins);
    assert!(told.starts_with("own.toml:19:6: the section `papers` is written twice"), "{told}");
    let inner = "[[section.section]]\nid = \"in\"\ntitle = \"I\"\n";
    let told = only_problem(&inner.repeat(2));
    assert!(told.starts_with("own.toml:22:6: the section `in` is written twice"), "{told}");
}

#[test]
fn a_former_id_that_is_in_use_is_reported_where_it_is_called_former() {
    let told = only_problem(
        "[[section.resource]]\nid = \"x\"\nkind = \"paper\"\ntitle = \"T\"\nformer_ids = [\"attention\"]\n",
    );
    assert!(told.starts_with("own.toml:22:15: the former id `attention` is in use"), "{told}");
}

/// A roadmap with `retired` before its sections and `item` after them.
fn with_past(retired: &str, item: &str) -> Result<Catalog, Vec<String>> {
    let text = format!("{ROOT}[[retired]]\n{retired}{SECTION}{item}");
    check("0.1", &[single(text)])
        .map_err(|problems| problems.iter().map(Problem::to_string).collect())
}

#[test]
fn what_is_gone_keeps_its_name_address_and_what_takes_its_place() {
    let retired = "id = \"old\"\ntitle.en = \"Old\"\ntitle.th = \"เก่า\"\nurl = \"https://a.org/\"\n\
                   reason = \"gone\"\ninto = [\"attention\"]\n";
    let catalog = with_past(retired, "").unwrap();
    let gone = catalog.find_retired("old").unwrap();
    assert_eq!(gone.address.as_ref().unwrap().canonical(), "a.org");
    assert_eq!(gone.into, [Id::parse("attention").unwrap()]);
    assert_eq!(catalog.title_of("old", Lang::Th), Some("เก่า"));
    assert_eq!(catalog.find("old"), None);
    let bare = with_past("id = \"old\"\nreason = \"gone\"\n", "").unwrap();
    assert_eq!(bare.title_of("old", Lang::En), None);
    assert!(bare.find_retired("old").is_some());
}

#[test]
fn mistakes_about_what_is_gone_name_their_place() {
    let former = "[[section.resource]]\nid = \"x\"\nkind = \"paper\"\ntitle = \"T\"\nformer_ids = [\"old\"]\n";
    let again = "[[section.resource]]\nid = \"old\"\nkind = \"paper\"\ntitle = \"T\"\n";
    let old = "id = \"old\"\nreason = \"gone\"\n";
    let cases = [
        (
            old.to_owned() + "into = [\"atention\"]\n",
            "",
            "own.toml:10:9: no item is called `atention`, which is to take the place\n  hint: did you mean `attention`?",
        ),
        (old.to_owned() + "into = [\"old\"]\n", "", "own.toml:10:9: no item is called `old`"),
        (
            old.to_owned() + "url = \"ftp://a.org\"\n",
            "",
            "own.toml:10:7: `ftp://a.org` is not an http or https address",
        ),
        (old.to_owned() + "title.th = \"T\"\n", "", "the English text is missing"),
        (old.to_owned() + "titel = \"T\"\n", "", "own.toml:10:1: unknown field `titel`"),
        (
            old.to_owned(),
            again,
            "own.toml:22:6: the id `old` is retired: gone\n  hint: use an id that was never used before",
        ),
        (
            old.to_owned(),
            former,
            "own.toml:25:15: the former id `old` is retired\n  hint: take it out of `[[retired]]`",
        ),
        (
            old.to_owned() + "[[retired]]\n" + old,
            "",
            "own.toml:11:6: the id `old` is retired twice",
        ),
    ];
    for (retired, item, expected) in cases {
        let told = with_past(&retired, item).unwrap_err().join("\n");
        assert!(told.contains(expected), "wanted {expected:?}\ngot {told}");
    }
}

#[test]
fn both_parts_of_what_was_split_have_its_id_and_the_first_one_is_found() {
    let part = |id: &str| {
        format!(
            "[[section.resource]]\nid = \"{id}\"\nkind = \"paper\"\ntitle = \"{id}\"\nformer_ids = [\"whole\", \"whole\"]\n"
        )
    };
    let catalog = checked(&(part("zebra") + &part("ant"))).unwrap();
    let ids = |asked| -> Vec<String> {
        catalog.find_all(asked).map(|ix| catalog.item(ix).id.to_string()).collect()
    };
    assert_eq!(ids("whole"), ["zebra", "ant"]);
    assert_eq!(catalog.find("whole"), catalog.find("zebra"));
    assert_eq!((ids("ant"), ids("nothing"), ids("")), (vec!["ant".to_owned()], vec![], vec![]));
}

#[test]
fn an_id_that_is_none_is_reported_once() {
    let told =
        only_problem("[[section.resource]]\nid = \"A B\"\nkind = \"paper\"\ntitle = \"T\"\n");
    assert!(told.starts_with("own.toml:19:6: `A B` is not an id"), "{told}");
}

#[test]
fn a_key_that_does_not_belong_is_named_with_what_it_does_not_belong_to() {
    let objective = "[[section.objective]]\nid = \"o\"\ntitle = \"O\"\nurl = \"https://a.org\"\n";
    let told = only_problem(objective);
    assert!(told.contains("`url` does not belong to an objective\n"), "{told}");
    let told = only_problem("[[section.objective]]\nref = \"attention\"\n");
    assert!(told.contains("`attention` is a resource, not an objective\n"), "{told}");
    let told = only_problem(
        "[[section.resource]]\nid = \"x\"\nkind = \"paper\"\ntitle = \"T\"\nhealth = \"dead\"\n",
    );
    assert!(told.contains("there is `health`, but no `url`"), "{told}");
}
