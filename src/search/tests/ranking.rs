//! What comes first.

use super::*;
use crate::catalog::{RoadmapFiles, SourceFile, check};

const OUTLINE: &str = r#"format = 1
id = "own"
title = "Own"
summary = "Mine."
languages = ["en"]
added = "0.1"

[[section]]
id = "outer"
title = "Retrieval"
[[section.section]]
id = "inner"
title = "Vector stores"
"#;

/// A library with these items, as TOML, in one section.
pub(super) fn library(items: &[String]) -> Shelf {
    let root = SourceFile { path: "own.toml".into(), text: format!("{OUTLINE}{}", items.concat()) };
    Shelf::of(check("0.1", &[RoadmapFiles { root, sections: Vec::new() }]).unwrap())
}

/// A book with this title and further lines of TOML.
pub(super) fn book(id: &str, title: &str, more: &str) -> String {
    format!(
        "[[section.section.resource]]\nid = \"{id}\"\nkind = \"book\"\ntitle = \"{title}\"\n\
         description = \"Worth it.\"\n{more}\n"
    )
}

#[test]
fn the_better_a_word_stands_and_the_better_the_field_the_earlier_the_item_comes() {
    let order = [
        book("whole", "Graph", ""),
        book("start-whole-word", "Graph theory for all of us", ""),
        book("start", "Graphs", ""),
        book("word-start", "On the theory of graphs", ""),
        book("inside", "Cryptographs", ""),
        book("author", "One", "author = \"Ada Graph\""),
        book("topic", "Two", "topics = [\"knowledge-graph\"]"),
        book("description", "Three", "").replace("Worth it.", "All about graphs."),
        book("address", "Four", "url = \"https://a.org/graph\""),
    ];
    let expected: Vec<&str> =
        order.iter().map(|item| item.split('"').nth(1).unwrap_or_default()).collect();
    let (mut shuffled, mut rest) = (order.to_vec(), order.to_vec());
    shuffled.reverse();
    rest.rotate_left(4);
    for items in [order.to_vec(), shuffled, rest] {
        assert_eq!(library(&items).ids("graph"), expected);
    }
}

#[test]
fn words_next_to_each_other_as_typed_come_before_words_apart() {
    let library = library(&[
        book("apart", "Language and its large models", ""),
        book("other-order", "Models of language", ""),
        book("inside", "Small language models", ""),
        book("start", "Language models in practice, from the very beginning", ""),
        book("whole", "Language models", ""),
    ]);
    let expected = ["whole", "start", "inside", "other-order", "apart"];
    assert_eq!(library.ids("language models"), expected);
    assert_eq!(library.marked("language models")[0].2, "Language models");
}

#[test]
fn of_equals_the_shorter_comes_first_then_the_order_of_the_catalog() {
    let library = library(&[
        book("long", "Tokens and what they cost", ""),
        book("first", "Tokens one", ""),
        book("second", "Tokens two", ""),
    ]);
    assert_eq!(library.ids("tok"), ["first", "second", "long"]);
}

#[test]
fn titles_of_all_sections_around_an_item_are_searched() {
    let library = library(&[book("book", "One", "")]);
    assert_eq!(library.ids("retrieval vector"), ["book"]);
    let fields: Vec<_> = library.marked("retrieval vector one").into_iter().map(|m| m.0).collect();
    assert_eq!(fields, ["title", "section", "section"]);
}

#[test]
fn long_forms_and_former_addresses_are_searched() {
    let term = "[[section.section.term]]\nid = \"term-rag\"\ntitle = \"RAG\"\n\
                expansion = \"Retrieval-Augmented Generation\"\ndescription = \"A way.\"\n";
    let link = "url = \"https://new.org/x\"\naliases = [\"https://old.org/y\"]";
    let library = library(&[book("moved", "One", link), term.to_owned()]);
    assert_eq!(library.marked("augmented"), [("expansion", None, "Augmented".to_owned())]);
    assert_eq!(library.ids("https://old.org/y/"), ["moved"]);
    assert_eq!(library.ids("new.org"), ["moved"]);
}

#[test]
fn letters_that_several_words_found_are_marked_once_in_one_text() {
    let library = library(&[book("moe", "A mixture of experts", "")]);
    let expected = [("title", Some(Lang::En), "mix|expert".to_owned())];
    assert_eq!(library.marked("expert exp mix"), expected);
}

#[test]
fn a_word_that_stands_in_descriptions_of_several_languages_is_shown_in_the_english_one() {
    let texts = "description.en = \"All about lattices.\"\ndescription.th = \"Lattices: ทั้งหมด\"";
    let item = book("lattices", "One", "").replace("description = \"Worth it.\"", texts);
    let library = library(&[item]);
    assert_eq!(
        library.marked("lattices"),
        [("description", Some(Lang::En), "lattices".to_owned())]
    );
    assert_eq!(library.marked("ทั้งหมด"), [("description", Some(Lang::Th), "ทั้งหมด".to_owned())]);
}

/// A learner who opened some links so much.
struct Opens<'a>(&'a Shelf, &'a [(&'a str, u32)]);

impl Marks for Opens<'_> {
    fn status(&self, _: ItemIx) -> Status {
        Status::Todo
    }

    fn starred(&self, _: ItemIx) -> bool {
        false
    }

    fn note(&self, _: ItemIx) -> Option<&str> {
        None
    }

    fn frecency(&self, item: ItemIx) -> u32 {
        let id = self.0.catalog.item(item).id.as_str();
        self.1.iter().find(|(opened, _)| *opened == id).map_or(0, |(_, frecency)| *frecency)
    }
}

#[test]
fn of_items_that_match_as_well_the_one_that_is_opened_more_comes_first() {
    let library = library(&[
        book("whole", "Graph", ""),
        book("short", "Graph one", ""),
        book("long", "Graph theory for all of us", ""),
        book("inside", "Cryptographs", ""),
        book("other", "Nothing of it", ""),
    ]);
    let ids = |line: &str, opened: &[(&str, u32)]| -> Vec<String> {
        let query = Query::parse(line);
        let marks = Opens(&library, opened);
        let hits = library.corpus(&marks).search(&query, usize::MAX, &()).unwrap().hits;
        hits.iter().map(|hit| library.catalog.item(hit.item).id.to_string()).collect()
    };
    assert_eq!(ids("graph", &[]), ["whole", "short", "long", "inside"]);
    assert_eq!(ids("graph", &[("long", 1)]), ["whole", "long", "short", "inside"]);
    let much = [("long", 959), ("short", 960), ("inside", 960), ("other", 960)];
    assert_eq!(ids("graph", &much), ["whole", "short", "long", "inside"], "it is a gentle push");
    let all = ["whole", "short", "long", "inside", "other"];
    assert_eq!(ids("kind:book", &much), all, "what is not ranked stays in its order");
}
