//! Roadmaps and their sections.

use serde::{Deserialize, Serialize};

use super::{Few, Id, ItemIx, Lang, Levels, RoadmapIx, SectionIx, Text};
use crate::address::WebAddress;
use crate::text::Str;

/// One collection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Roadmap {
    /// Its name on the command line.
    pub id: Id,
    /// Its name for people.
    pub title: Text,
    /// What it is, in a sentence or two.
    pub summary: Text,
    /// The languages in which all its texts are.
    pub languages: Vec<Lang>,
    /// The address of the collection it comes from; a learner's own has none.
    pub source: Option<Str>,
    /// SPDX name of the licence of the source.
    pub licence: Option<Str>,
    /// The texts of the source; most have one.
    pub editions: Vec<Edition>,
    /// What it had once: ids that must not be used again.
    pub retired: Vec<Retired>,
    /// Its top-level sections.
    pub sections: Vec<SectionIx>,
    /// Was it imported? Then importing again writes it anew.
    pub is_imported: bool,
}

/// One text of a source, such as a translation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Edition {
    /// The name before the colon of a source row.
    pub id: Id,
    /// What it is called.
    pub title: Text,
}

/// An item that is gone: what is still known of it, so that it can be named to who did it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Retired {
    /// The id, never to be used again.
    pub id: Id,
    /// What it was called.
    pub title: Option<Text>,
    /// Where it was.
    pub address: Option<WebAddress>,
    /// Why it went.
    pub reason: Str,
    /// The ids of the items that take its place.
    pub into: Vec<Id>,
}

/// A node of a roadmap's outline; holds sections and items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Section {
    /// Ids from the top, joined by `/`: unique in the roadmap.
    pub path: Str,
    /// The roadmap it belongs to.
    pub roadmap: RoadmapIx,
    /// The section around it.
    pub parent: Option<SectionIx>,
    /// The sections in it.
    pub sections: Vec<SectionIx>,
    /// Its name for people.
    pub title: Text,
    /// What it is about, in a sentence or two.
    pub summary: Option<Text>,
    /// Key ideas.
    pub points: Vec<Text>,
    /// Things to remember.
    pub tips: Vec<Text>,
    /// Rows of the source, `edition:line`.
    pub source: Vec<Str>,
    /// The items in it, grouped by type in the order of [`super::ItemType::ALL`].
    pub places: Vec<Place>,
}

/// An item as it stands in one section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Place {
    /// The item.
    pub item: ItemIx,
    /// The title it has here, where that differs.
    pub title: Option<Text>,
    /// The level it has here, where that differs.
    pub level: Option<Levels>,
    /// Rows of the source, `edition:line`.
    pub source: Few<Str>,
}

impl Section {
    /// The last part of [`Self::path`].
    pub fn id(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// How many sections are around it; 0 at the top.
    pub fn depth(&self) -> usize {
        self.path.matches('/').count()
    }
}

impl Place {
    /// The editions of `roadmap` in which this place stands, when it is missing in others.
    pub fn only_in<'a>(&'a self, roadmap: &'a Roadmap) -> Vec<&'a Edition> {
        let stands_in = |edition: &&Edition| {
            let prefix = edition.id.as_str();
            self.source
                .iter()
                .any(|row| row.strip_prefix(prefix).is_some_and(|r| r.starts_with(':')))
        };
        let editions: Vec<_> = roadmap.editions.iter().filter(stands_in).collect();
        if editions.len() == roadmap.editions.len() { Vec::new() } else { editions }
    }
}
