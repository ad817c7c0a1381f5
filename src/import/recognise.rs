//! [`recognise()`]: what a list says of things that are there already.

use std::collections::{HashMap, HashSet};

use super::{Branch, Entry, Learned, Listing, PartFacts};
use crate::address::WebAddress;
use crate::catalog::{
    Catalog, Id, Item, ItemIx, Kind, Lang, Link, Part, Place, RoadmapIx, SectionIx, Text,
};
use crate::text::fold;

/// What a list says of how far the learner is with things that are there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recognised {
    /// Items by their ids, roadmaps and sections by their keys.
    pub learned: Vec<(String, Learned)>,
    /// What things are called about which it says something, and which are not there.
    pub unknown: Vec<String>,
}

/// Finds in `catalog` everything about which `listing` says how far the learner is: items by their ids, else by
/// their addresses, else by their names; sections by their ids or names.
pub fn recognise(listing: &Listing, catalog: &Catalog) -> Recognised {
    let mut reader = Reader {
        there: There::of(catalog),
        catalog,
        met: HashSet::new(),
        found: Recognised::default(),
    };
    let title = listing.title.as_deref().unwrap_or_default();
    let roadmap = reader.roadmap(&listing.facts, title);
    reader.part(roadmap.map(Part::Roadmap), Some(&listing.facts), title);
    for branch in &listing.branches {
        // Of several roadmaps each is a section of the list.
        let of_several = || {
            let facts = branch.facts.as_deref().cloned().unwrap_or_default();
            reader.roadmap(&facts, &branch.title).map(Part::Roadmap)
        };
        let in_one = |roadmap| reader.section(Part::Roadmap(roadmap), branch);
        let part = roadmap.map_or_else(of_several, in_one);
        reader.branch(branch, part);
    }
    reader.found
}

/// Finds in `catalog` that with which something was done: items by their ids in `own`, the roadmap where it was
/// done, roadmaps and sections by their keys.
pub fn recognise_all(
    learned: &[(String, Learned)],
    own: &Catalog,
    catalog: &Catalog,
) -> Recognised {
    let (there, mut found) = (There::of(catalog), Recognised::default());
    for (key, learned) in learned {
        let item = own.find(key).map(|ix| Entry::of(own.item(ix)));
        let title = item.as_ref().map_or(key.as_str(), |entry| entry.title.as_str());
        let met = match &item {
            Some(entry) => there.find(catalog, entry),
            None => catalog.find(key),
        };
        let id = match met {
            Some(ix) => Some(catalog.item(ix).id.to_string()),
            None => Part::find(catalog, key).map(|part| part.key(catalog)),
        };
        if let Some(id) = id {
            found.learned.push((id, learned.clone()));
        } else {
            let part = Part::find(own, key).map(|part| part.title(own).in_lang(Lang::En));
            found.unknown.push(part.unwrap_or(title).to_owned());
        }
    }
    found
}

struct Reader<'a> {
    there: There<'a>,
    catalog: &'a Catalog,
    /// The items that were found.
    met: HashSet<ItemIx>,
    found: Recognised,
}

impl Reader<'_> {
    fn branch(&mut self, branch: &Branch, part: Option<Part>) {
        self.part(part, branch.facts.as_deref(), &branch.title);
        for entry in branch.entries.iter().filter(|entry| !entry.learned.is_empty()) {
            match self.find(part, entry) {
                Some(ix) if self.met.insert(ix) => {
                    let id = self.catalog.item(ix).id.to_string();
                    self.found.learned.push((id, entry.learned.clone()));
                }
                Some(_again) => {}
                None => self.found.unknown.push(entry.title.clone()),
            }
        }
        for inner in &branch.branches {
            let part = part.and_then(|part| self.section(part, inner));
            self.branch(inner, part);
        }
    }

    /// What has no address and no id is rather what is so called in its section than what is so called elsewhere.
    fn find(&self, part: Option<Part>, entry: &Entry) -> Option<ItemIx> {
        let is_named = entry.address.is_none() && entry.id().is_none();
        let here = part.filter(|_| is_named).and_then(|part| self.find_in(part, entry));
        here.or_else(|| self.there.find(self.catalog, entry))
    }

    fn find_in(&self, part: Part, entry: &Entry) -> Option<ItemIx> {
        let Part::Section(section) = part else { return None };
        let is_it = |place: &&Place| {
            let item = self.catalog.item(place.item);
            let is_called =
                place.title.as_ref().is_some_and(|title| is_called(title, &entry.title));
            entry.is(item) || is_called && item.item_type() == entry.sort && item.link().is_none()
        };
        let mut found = self.catalog.section(section).places.iter().filter(is_it);
        let first = found.next()?.item;
        found.next().is_none().then_some(first)
    }

    /// Takes the note on a roadmap or section.
    fn part(&mut self, part: Option<Part>, facts: Option<&PartFacts>, title: &str) {
        let Some(note) = facts.and_then(|facts| facts.note.clone()) else { return };
        match part {
            Some(part) => {
                let learned = Learned { note: Some(note), ..Learned::default() };
                self.found.learned.push((part.key(self.catalog), learned));
            }
            None => self.found.unknown.push(title.to_owned()),
        }
    }

    fn roadmap(&self, facts: &PartFacts, title: &str) -> Option<RoadmapIx> {
        let by_id = facts.id.as_ref().and_then(|id| self.catalog.find_roadmap(id.as_str()));
        by_id.or_else(|| {
            let mut all = self.catalog.roadmap_positions();
            all.find(|ix| is_called(&self.catalog.roadmap(*ix).title, title))
        })
    }

    fn section(&self, around: Part, branch: &Branch) -> Option<Part> {
        let sections: &[SectionIx] = match around {
            Part::Roadmap(ix) => &self.catalog.roadmap(ix).sections,
            Part::Section(ix) => &self.catalog.section(ix).sections,
        };
        let id = branch.facts.as_ref().and_then(|facts| facts.id.as_ref()).map(Id::as_str);
        let section = |ix: &SectionIx| self.catalog.section(*ix);
        let by_id = sections.iter().find(|ix| Some(section(ix).id()) == id);
        let by_title = || sections.iter().find(|ix| is_called(&section(ix).title, &branch.title));
        by_id.or_else(by_title).copied().map(Part::Section)
    }
}

/// Is that what `title` is in one of its languages?
fn is_called(title: &Text, name: &str) -> bool {
    let name = fold(name);
    !name.is_empty() && title.all().any(|(_, title)| fold(title) == name)
}

/// The items that are there, by what tells them.
struct There<'a> {
    addresses: HashMap<&'a str, ItemIx>,
    aliases: HashMap<String, ItemIx>,
    /// Of those without an address, by what they are and their folded names; none where several are so called.
    names: HashMap<(&'static str, String), Option<ItemIx>>,
}

impl<'a> There<'a> {
    fn of(catalog: &'a Catalog) -> Self {
        let mut there =
            Self { addresses: HashMap::new(), aliases: HashMap::new(), names: HashMap::new() };
        for ix in catalog.item_positions() {
            there.add(ix, catalog.item(ix));
        }
        there
    }

    fn add(&mut self, ix: ItemIx, item: &'a Item) {
        if let Some(link) = item.link() {
            self.addresses.insert(link.key.as_str(), ix);
            self.aliases.extend(link.aliases.iter().map(|alias| (alias.canonical(), ix)));
            return;
        }
        for (_, title) in item.title.all() {
            let known = self.names.entry((item.kind_name(), fold(title))).or_insert(Some(ix));
            *known = known.filter(|known| *known == ix);
        }
    }

    fn find(&self, catalog: &Catalog, entry: &Entry) -> Option<ItemIx> {
        let by_id = entry.id().and_then(|id| catalog.find(id.as_str()));
        let by_id = by_id.filter(|ix| entry.may_be(catalog.item(*ix)));
        let key = &*entry.key;
        let by_address = || self.addresses.get(key).or_else(|| self.aliases.get(key)).copied();
        let by_name = || {
            let kind = entry.kind.map_or_else(|| entry.sort.name(), Kind::name);
            self.names.get(&(kind, fold(&entry.title))).copied().flatten()
        };
        by_id.or_else(by_address).or_else(by_name)
    }
}

impl Entry {
    /// The entry that `item` would be in a list.
    fn of(item: &Item) -> Self {
        let title = item.title.in_lang(Lang::En);
        let address = item.link().map(|link| link.address.clone());
        let key = address.as_ref().map_or_else(String::new, WebAddress::canonical);
        let mut entry = Self::new(title.to_owned(), address, key.into());
        entry.sort = item.item_type();
        entry.kind = item.resource().map(|resource| resource.kind);
        entry.facts().id = Some(item.id.clone());
        entry
    }

    /// May it be `item`, which has its id? Ids are not used again; but those of two lists may be the same.
    fn may_be(&self, item: &Item) -> bool {
        let is_elsewhere = |link: &Link| self.address.is_some() && !link.is_at(&self.key);
        item.item_type() == self.sort && !item.link().is_some_and(is_elsewhere)
    }

    /// Is it the same thing as `item`, by its address, or else by what it is and its name?
    pub fn is(&self, item: &Item) -> bool {
        match (item.link(), &self.address) {
            (Some(link), Some(_)) => link.is_at(&self.key),
            (None, None) => {
                let key = |title: &str| format!("{} {}", item.kind_name(), fold(title));
                let is_known = || item.title.all().any(|(_, title)| key(title) == *self.key);
                item.item_type() == self.sort && (is_called(&item.title, &self.title) || is_known())
            }
            _ => false,
        }
    }
}
