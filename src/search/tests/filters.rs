//! Conditions, and the place to which a hit leads.

use std::collections::HashSet;

use super::*;
use crate::catalog::{RoadmapFiles, SourceFile, check};
use crate::i18n::Texts;

const OWN: &str = r#"format = 1
id = "own"
title = "Own list"
summary = "My list."
languages = ["en"]
added = "0.1"

[[section]]
id = "papers"
title = "Papers"
[[section.section]]
id = "old"
title = "Classics"
[[section.section.resource]]
id = "attention"
kind = "paper"
title = "Attention Is All You Need"
url = "https://arxiv.org/abs/1706.03762"
author = "Ashish Vaswani"
level = "intermediate"
topics = ["attention"]
description = "The paper that introduced the Transformer."

[[section]]
id = "video"
title = "To watch"
[[section.resource]]
id = "talk"
kind = "video"
title = "A talk"
lang = "ru"
topics = ["flash-attention"]
level = "beginner-intermediate"
description = "On memory."
[[section.resource]]
ref = "attention"
title = "The Transformer, read aloud"
level = "advanced"

[[section]]
id = "old"
title = "Old"
[[section.resource]]
id = "letter"
kind = "article"
title = "A letter"
description = "On paper."
"#;

pub(super) fn own() -> Shelf {
    let root = SourceFile { path: "own.toml".into(), text: OWN.into() };
    Shelf::of(check("0.1", &[RoadmapFiles { root, sections: Vec::new() }]).unwrap())
}

/// The sections to which the hits lead.
fn places(library: &Shelf, line: &str) -> Vec<String> {
    let path = |hit: &Hit| library.catalog.section(hit.place.section).path.to_string();
    library.hits(line).iter().map(path).collect()
}

#[test]
fn each_condition_lets_through_what_it_says() {
    let library = own();
    let cases = [
        ("kind:paper", vec!["attention"]),
        ("kind:video kind:paper", vec!["attention", "talk"]),
        ("kind:video,paper", vec!["attention", "talk"]),
        ("kind:video, memory", vec!["talk"]),
        ("kind:video type:term", vec![]),
        ("type:resource", vec!["attention", "talk", "letter"]),
        ("roadmap:own", vec!["attention", "talk", "letter"]),
        ("roadmap:LIST", vec!["attention", "talk", "letter"]),
        ("roadmap:other", vec![]),
        ("section:papers", vec!["attention"]),
        ("section:papers/old", vec!["attention"]),
        ("section:old", vec!["letter"]),
        ("section:classics", vec!["attention"]),
        ("section:ol roadmap:own", vec!["attention", "letter"]),
        ("section:\"to watch\"", vec!["talk", "attention"]),
        ("level:beginner", vec!["talk"]),
        ("level:intermediate", vec!["attention", "talk"]),
        ("level:advanced", vec!["attention"]),
        ("lang:ru", vec!["talk"]),
        ("in:ru", vec!["talk"]),
        ("in:te,ru", vec!["talk"]),
        ("health:ok", vec!["attention"]),
        ("author:vaswani", vec!["attention"]),
        ("author:\"Ashish V\"", vec!["attention"]),
        ("topic:attention", vec!["attention"]),
        ("topic:flash", vec!["talk"]),
        ("topic:attention level:beginner", vec![]),
        ("is:starred", vec![]),
        ("status:todo memory", vec!["talk"]),
    ];
    for (line, expected) in cases {
        assert_eq!(library.ids(line), expected, "{line}");
    }
}

#[test]
fn a_hit_leads_to_the_place_that_matched_or_that_the_filter_asks_for() {
    let library = own();
    assert_eq!(places(&library, "attention need"), ["papers/old"]);
    assert_eq!(places(&library, "need watch"), ["video"]);
    assert_eq!(places(&library, "aloud"), ["video"]);
    assert_eq!(places(&library, "need section:video"), ["video"]);
    assert_eq!(places(&library, "need level:advanced"), ["video"]);
    assert_eq!(places(&library, "aloud section:papers"), [""; 0]);
}

#[test]
fn without_words_everything_comes_in_the_order_in_which_one_meets_it() {
    let library = Shelf::new();
    let catalog = &library.catalog;
    let mut seen = HashSet::new();
    let places = catalog.sections.iter().flat_map(|section| &section.places);
    let first = places.filter(|place| seen.insert(place.item));
    let all: Vec<&str> = first.map(|place| catalog.item(place.item).id.as_str()).collect();
    assert_eq!(library.ids(""), all);
    assert_eq!(library.ids("  kind: \"\" "), all);
    assert!(Query::parse(" \"\" kind:").is_empty());
    assert!(!Query::parse("kind:video").is_empty());
    let videos = library.ids("kind:video");
    let expected: Vec<&str> = all.into_iter().filter(|id| videos.contains(id)).collect();
    assert_eq!(videos, expected);
}

#[test]
fn an_option_and_a_condition_are_the_same() {
    let mut filter = Filter::default();
    filter.add("kind", "Video").unwrap();
    filter.add("roadmap", "llm-course").unwrap();
    filter.add("lang", "th").unwrap();
    assert_eq!(Query::from(filter), Query::parse("kind:video ROADMAP:LLM-Course In:TH"));
}

#[test]
fn what_is_not_understood_is_explained_and_the_rest_still_searches() {
    let library = own();
    let query = Query::parse("kind:vidoe aloud");
    let texts = Texts::english();
    let hints: Vec<String> = query.hints().iter().map(|hint| texts.say(hint)).collect();
    assert_eq!(hints, ["`kind` has no value `vidoe`; did you mean `video`?"]);
    assert_eq!(library.ids("kind:vidoe aloud"), ["attention"]);
    assert_eq!(Query::parse("what: https://arxiv.org").hints(), []);
    assert_eq!(library.ids("https://arxiv.org/abs/"), ["attention"]);
}

/// A learner who has finished one item and starred another.
struct Learner {
    done: ItemIx,
    starred: ItemIx,
}

impl Marks for Learner {
    fn status(&self, item: ItemIx) -> Status {
        if item == self.done { Status::Done } else { Status::Todo }
    }

    fn starred(&self, item: ItemIx) -> bool {
        item == self.starred
    }

    fn note(&self, item: ItemIx) -> Option<&str> {
        (item == self.starred).then_some("Read **twice**, Ещё раз")
    }
}

#[test]
fn progress_filters_and_of_equals_what_is_open_comes_first() {
    let library = Shelf::new();
    let order = |marks: &dyn Marks, line: &str| -> Vec<ItemIx> {
        let hits = library.hits_for(line, marks);
        hits.into_iter().map(|hit| hit.item).collect()
    };
    let untouched = order(&(), "author:\"khan academy\" khan mathematics");
    let learner = Learner { done: untouched[0], starred: untouched[1] };
    assert_eq!(order(&learner, "status:done"), [untouched[0]]);
    assert_eq!(order(&learner, "is:starred"), [untouched[1]]);
    assert_eq!(order(&learner, "star:yes"), [untouched[1]]);
    assert_eq!(order(&learner, "star:no").len(), library.catalog.items.len() - 1);
    assert_eq!(order(&learner, "note:\"TWICE**, еще\""), [untouched[1]]);
    assert_eq!(order(&learner, "note:three"), []);
    let by_kind = order(&(), "course kind:course author:\"khan academy\"");
    let learner = Learner { done: by_kind[0], starred: by_kind[0] };
    let after = order(&learner, "course kind:course author:\"khan academy\"");
    assert_eq!(after.last(), by_kind.first());
}
