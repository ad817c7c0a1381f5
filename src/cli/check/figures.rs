//! What is in roadmaps, in figures: for those who look after them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::catalog::{Catalog, Health, Item, ItemType, Kind, Lang, Resource, RoadmapIx, Text};
use crate::text::width;

/// So many of the longest and the shortest descriptions are told.
const ENDS: usize = 5;
/// What items are counted under that do not say.
pub(super) const UNKNOWN: &str = "-";

/// All figures.
#[derive(Debug, Serialize)]
pub(super) struct Figures {
    pub(super) roadmaps: Vec<RoadmapFigures>,
    /// Kinds of resources, and types of other items.
    pub(super) kinds: Vec<Count>,
    pub(super) levels: Vec<Count>,
    /// Languages that resources are in.
    pub(super) languages: Vec<Count>,
    /// Descriptions in each language.
    pub(super) descriptions: Vec<Count>,
    pub(super) health: Vec<Count>,
    /// Editions in which items came in.
    pub(super) editions: Vec<Count>,
    /// Ids of items without a description.
    pub(super) undescribed: Vec<String>,
    pub(super) longest: Vec<Length>,
    pub(super) shortest: Vec<Length>,
    pub(super) hosts: Vec<Host>,
}

/// A roadmap. An item in several of them counts in each.
#[derive(Debug, Serialize)]
pub(super) struct RoadmapFigures {
    pub(super) id: String,
    pub(super) sections: usize,
    pub(super) items: usize,
}

/// So many items are of this name.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Count {
    pub(super) name: String,
    pub(super) items: usize,
}

/// The description of an item in a language.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Length {
    pub(super) id: String,
    pub(super) lang: &'static str,
    pub(super) columns: usize,
}

/// Where resources are.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Host {
    pub(super) name: String,
    pub(super) items: usize,
    /// Was there nothing of it before the newest edition?
    pub(super) is_new: bool,
}

impl Figures {
    /// Those of the roadmaps of `catalog` from `first` on.
    pub(super) fn new(catalog: &Catalog, first: usize) -> Self {
        let roadmaps: Vec<RoadmapIx> = catalog.roadmap_positions().skip(first).collect();
        let sections: Vec<_> =
            roadmaps.iter().flat_map(|roadmap| catalog.sections_of(*roadmap)).collect();
        let positions = catalog.items_of(&sections);
        let items: Vec<&Item> = positions.iter().map(|item| catalog.item(*item)).collect();
        let lengths = lengths(&items);
        let undescribed = items.iter().filter(|item| item.description.is_none());
        Self {
            roadmaps: roadmaps.iter().map(|roadmap| roadmap_figures(catalog, *roadmap)).collect(),
            kinds: kinds(&items),
            levels: counts(items.iter().map(|item| level(item))),
            languages: languages(&items),
            descriptions: descriptions(&items),
            health: health(&items),
            editions: counts(items.iter().map(|item| item.added.to_string())),
            undescribed: undescribed.map(|item| item.id.to_string()).collect(),
            shortest: ends(lengths.iter()),
            longest: ends(lengths.iter().rev()),
            hosts: hosts(&items),
        }
    }
}

fn roadmap_figures(catalog: &Catalog, ix: RoadmapIx) -> RoadmapFigures {
    let sections = catalog.sections_of(ix);
    let items = catalog.items_of(&sections).len();
    RoadmapFigures { id: catalog.roadmap(ix).id.to_string(), sections: sections.len(), items }
}

/// How often each of `names` comes, by the alphabet.
fn counts(names: impl Iterator<Item = String>) -> Vec<Count> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts.into_iter().map(|(name, items)| Count { name, items }).collect()
}

/// How often each of `known` comes among `names`, in that order, without those that never do.
fn counts_of<'a>(known: impl Iterator<Item = &'a str>, names: &[&str]) -> Vec<Count> {
    let count = |known: &str| names.iter().filter(|name| **name == known).count();
    let counts = known.map(|known| Count { name: known.to_owned(), items: count(known) });
    counts.filter(|count| count.items > 0).collect()
}

fn kinds(items: &[&Item]) -> Vec<Count> {
    let types = [ItemType::Step, ItemType::Objective, ItemType::Task, ItemType::Term];
    let known = Kind::ALL.iter().map(|kind| kind.name());
    let names: Vec<&str> = items.iter().map(|item| item.kind_name()).collect();
    counts_of(known.chain(types.iter().map(|of| of.name())), &names)
}

fn level(item: &Item) -> String {
    item.level.map_or_else(|| UNKNOWN.to_owned(), |level| level.to_string())
}

fn resources<'a>(items: &'a [&Item]) -> impl Iterator<Item = &'a Resource> {
    items.iter().filter_map(|item| item.resource())
}

fn languages(items: &[&Item]) -> Vec<Count> {
    let names: Vec<&str> =
        resources(items).map(|resource| resource.lang.map_or(UNKNOWN, Lang::code)).collect();
    counts_of(Lang::ALL.iter().map(|lang| lang.code()).chain([UNKNOWN]), &names)
}

fn descriptions(items: &[&Item]) -> Vec<Count> {
    let texts = items.iter().filter_map(|item| item.description.as_ref());
    let names: Vec<&str> = texts.flat_map(Text::all).map(|(lang, _)| lang.code()).collect();
    counts_of(Lang::ALL.iter().map(|lang| lang.code()), &names)
}

fn health(items: &[&Item]) -> Vec<Count> {
    let names: Vec<&str> =
        items.iter().filter_map(|item| item.link()).map(|link| link.health.name()).collect();
    counts_of(Health::ALL.iter().map(|health| health.name()), &names)
}

/// All descriptions, the shortest first.
fn lengths(items: &[&Item]) -> Vec<Length> {
    let mut lengths: Vec<Length> = Vec::new();
    for item in items {
        for (lang, text) in item.description.iter().flat_map(Text::all) {
            let (id, lang) = (item.id.to_string(), lang.code());
            lengths.push(Length { id, lang, columns: width(text) });
        }
    }
    lengths.sort_by(|one, other| (one.columns, &one.id).cmp(&(other.columns, &other.id)));
    lengths
}

fn ends<'a>(lengths: impl Iterator<Item = &'a Length>) -> Vec<Length> {
    let first = lengths.take(ENDS);
    first.map(|one| Length { id: one.id.clone(), lang: one.lang, columns: one.columns }).collect()
}

/// The hosts, those with most resources first.
fn hosts(items: &[&Item]) -> Vec<Host> {
    let newest = items.iter().map(|item| edition(&item.added)).max();
    let is_old = |item: &Item| Some(edition(&item.added)) < newest;
    // In a first edition nothing is new.
    let has_past = items.iter().any(|item| is_old(item));
    let mut hosts: BTreeMap<&str, (usize, bool)> = BTreeMap::new();
    for item in items {
        let Some(link) = item.link() else { continue };
        let host = link.key.split(['/', '?', '#']).next().unwrap_or_default();
        let (count, is_new) = hosts.entry(host).or_insert((0, has_past));
        *count += 1;
        *is_new &= !is_old(item);
    }
    let hosts = hosts.into_iter();
    let mut hosts: Vec<Host> = hosts
        .map(|(name, (items, is_new))| Host { name: name.to_owned(), items, is_new })
        .collect();
    hosts.sort_by_key(|host| Reverse(host.items)); // stable: otherwise by the alphabet
    hosts
}

/// An edition in an order in which 0.10 comes after 0.9.
fn edition(added: &str) -> Vec<u64> {
    added.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{RoadmapFiles, SourceFile, check};

    const OWN: &str = r#"format = 1
id = "own"
title = "Own"
summary = "My list."
languages = ["en"]
added = "0.9"

[[section]]
id = "all"
title = "All"

[[section.resource]]
id = "old"
kind = "paper"
title = "Old"
url = "https://www.arxiv.org/abs/1"
level = "beginner"
lang = "en"
description.en = "A paper that came first."
description.th = "มา"

[[section.resource]]
id = "new"
kind = "paper"
title = "New"
url = "https://arxiv.org/abs/2"
added = "0.10"
health = "dead"
health_reason = "Gone."

[[section.resource]]
id = "newer"
kind = "book"
title = "Newer"
url = "https://books.example.org?id=1"
added = "0.10"

[[section.term]]
id = "term"
title = "Term"
description = "A word."
"#;

    fn figures(text: &str) -> Figures {
        let root = SourceFile { path: "own.toml".into(), text: text.into() };
        let files = RoadmapFiles { root, sections: Vec::new() };
        Figures::new(&check("0.10", &[files]).unwrap(), 0)
    }

    fn told(counts: &[Count]) -> Vec<(&str, usize)> {
        counts.iter().map(|count| (count.name.as_str(), count.items)).collect()
    }

    #[test]
    fn everything_is_counted_by_what_it_is() {
        let figures = figures(OWN);
        assert_eq!(told(&figures.kinds), [("paper", 2), ("book", 1), ("term", 1)]);
        assert_eq!(told(&figures.levels), [("-", 3), ("beginner", 1)]);
        assert_eq!(told(&figures.languages), [("en", 1), ("-", 2)]);
        assert_eq!(told(&figures.descriptions), [("en", 2), ("th", 1)]);
        assert_eq!(told(&figures.health), [("ok", 2), ("dead", 1)]);
        assert_eq!(told(&figures.editions), [("0.10", 2), ("0.9", 2)]);
        assert_eq!(figures.undescribed, ["new", "newer"]);
    }

    #[test]
    fn the_ends_of_the_descriptions_are_told() {
        let figures = figures(OWN);
        let told = |lengths: &[Length]| -> Vec<(String, &str, usize)> {
            lengths.iter().map(|one| (one.id.clone(), one.lang, one.columns)).collect()
        };
        let (old, thai) = (("old".to_owned(), "en", 24), ("old".to_owned(), "th", 2));
        let term = ("term".to_owned(), "en", 7);
        assert_eq!(told(&figures.shortest), [thai.clone(), term.clone(), old.clone()]);
        assert_eq!(told(&figures.longest), [old, term, thai]);
    }

    #[test]
    fn a_host_is_new_when_nothing_of_it_was_there_before_the_newest_edition() {
        let hosts = |text: &str| -> Vec<(String, usize, bool)> {
            figures(text).hosts.into_iter().map(|h| (h.name, h.items, h.is_new)).collect()
        };
        let told = |book_is_new| {
            [("arxiv.org".to_owned(), 2, false), ("books.example.org".to_owned(), 1, book_is_new)]
        };
        assert_eq!(hosts(OWN), told(true));
        assert_eq!(hosts(&OWN.replace("0.10", "0.9")), told(false));
    }
}
