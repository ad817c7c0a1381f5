//! [`Listing`]: what was found in a list, whatever its form.

use std::collections::HashSet;
use std::rc::Rc;

use super::Passed;
use crate::address::WebAddress;
use crate::catalog::{Health, Id, ItemType, Kind, Lang, Levels};
use crate::progress::{Moment, Status};

/// A text in English, or in the only language that the list has, and in others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// The text.
    pub text: String,
    /// The same in other languages.
    pub others: Vec<(Lang, String)>,
}

/// What was found in a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// What the list calls itself.
    pub title: Option<String>,
    /// What it says about itself.
    pub about: String,
    /// What only exports of this program say of it.
    pub facts: PartFacts,
    /// Its sections, in order.
    pub branches: Vec<Branch>,
    /// What was passed over.
    pub passed: Vec<Passed>,
    /// How many of that have an address that is relative to a page that is not known.
    pub relative: usize,
}

/// A section of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Branch {
    /// What it is called; empty for what stands before the first heading.
    pub title: String,
    /// What is said about it.
    pub about: String,
    /// What only exports of this program say of it; most have nothing.
    pub facts: Option<Box<PartFacts>>,
    /// Its entries.
    pub entries: Vec<Entry>,
    /// The sections in it.
    pub branches: Vec<Self>,
}

/// What only exports of this program say of a list or section.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartFacts {
    /// Its id.
    pub id: Option<Id>,
    /// What it is called in other languages.
    pub titles: Vec<(Lang, String)>,
    /// What is said about it in them.
    pub abouts: Vec<(Lang, String)>,
    /// Key ideas.
    pub points: Vec<Wording>,
    /// Things to remember.
    pub tips: Vec<Wording>,
    /// The learner's note on it.
    pub note: Option<String>,
    /// Of a list: the languages in which it is.
    pub languages: Vec<Lang>,
    /// Of a list: where it comes from.
    pub source: Option<String>,
    /// Of a list: the name of the licence of that.
    pub licence: Option<String>,
}

/// An entry of a list: a link, or something else that can be ticked off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is called.
    pub title: String,
    /// What it is: nearly always a resource.
    pub sort: ItemType,
    /// Where it is, if it has an address; only exports of this program have entries without one.
    pub address: Option<WebAddress>,
    /// What makes it the same thing as another entry: the canonical address, or else what sort of thing
    /// it is and what it is called.
    pub key: Rc<str>,
    /// What is said about it.
    pub about: String,
    /// The words it is tagged with.
    pub tags: Vec<String>,
    /// What kind of resource it is, where the list says so.
    pub kind: Option<Kind>,
    /// Who made it, likewise.
    pub author: Option<String>,
    /// How hard it is, likewise.
    pub level: Option<Levels>,
    /// How far the learner is with it, likewise.
    pub learned: Learned,
    /// What only exports of this program say of it; most have nothing.
    pub facts: Option<Box<Facts>>,
}

/// What only exports of this program say of an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Its id.
    pub id: Option<Id>,
    /// What it is called in other languages.
    pub titles: Vec<(Lang, String)>,
    /// What is said about it in them.
    pub abouts: Vec<(Lang, String)>,
    /// Of a step: its number.
    pub number: Option<String>,
    /// Of a term: the long form of an abbreviation.
    pub expansion: Option<String>,
    /// The language it is in.
    pub lang: Option<Lang>,
    /// How long it takes, where its source says so.
    pub minutes: Option<u32>,
    /// Other addresses of it.
    pub aliases: Vec<WebAddress>,
    /// What is known against its address, and why.
    pub health: Option<(Health, Wording)>,
    /// Ids that it had.
    pub former_ids: Vec<Id>,
    /// Does it have its title only here, and another one elsewhere?
    pub title_here: bool,
    /// The same for its level.
    pub level_here: bool,
}

/// How far a learner is with an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Learned {
    /// The status.
    pub status: Option<Status>,
    /// When it got it.
    pub at: Option<Moment>,
    /// Does it have a star?
    pub is_starred: bool,
    /// The note on it.
    pub note: Option<String>,
}

impl Listing {
    /// What makes its entries the same things as others.
    pub(super) fn keys(&self) -> HashSet<&str> {
        let mut keys = HashSet::new();
        self.branches.iter().for_each(|branch| branch.add_keys(&mut keys));
        keys
    }

    /// A list whose only section holds nothing but sections is that section.
    pub(super) fn hoisted(mut self) -> Self {
        if let [one] = self.branches.as_mut_slice()
            && one.entries.is_empty()
            && !one.branches.is_empty()
        {
            let one = std::mem::take(one);
            self.title = Some(one.title).filter(|title| !title.is_empty()).or(self.title);
            self.about = one.about;
            self.facts = one.facts.map_or(self.facts, |facts| *facts);
            self.branches = one.branches;
        }
        self
    }
}

impl Branch {
    fn add_keys<'a>(&'a self, keys: &mut HashSet<&'a str>) {
        keys.extend(self.entries.iter().map(|entry| &*entry.key));
        self.branches.iter().for_each(|branch| branch.add_keys(keys));
    }

    /// Adds all entries in it, at any depth.
    pub(super) fn add_entries<'a>(&'a self, all: &mut Vec<&'a Entry>) {
        all.extend(&self.entries);
        self.branches.iter().for_each(|branch| branch.add_entries(all));
    }

    /// How many entries are in it, at any depth.
    pub fn count(&self) -> usize {
        self.entries.len() + self.branches.iter().map(Self::count).sum::<usize>()
    }
}

impl Entry {
    pub(super) fn new(title: String, address: Option<WebAddress>, key: Rc<str>) -> Self {
        Self {
            title,
            sort: ItemType::Resource,
            address,
            key,
            about: String::new(),
            tags: Vec::new(),
            kind: None,
            author: None,
            level: None,
            learned: Learned::default(),
            facts: None,
        }
    }

    /// What only exports of this program say of it.
    pub(super) fn facts(&mut self) -> &mut Facts {
        self.facts.get_or_insert_default()
    }

    /// Is it shown here otherwise than elsewhere?
    pub(super) fn is_other_here(&self) -> bool {
        self.facts.as_ref().is_some_and(|facts| facts.title_here || facts.level_here)
    }

    /// The id that it had, if the list says so.
    pub fn id(&self) -> Option<&Id> {
        self.facts.as_ref()?.id.as_ref()
    }
}

impl Learned {
    /// Does it say nothing?
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
