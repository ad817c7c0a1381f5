//! Items that say themselves where they stand.

use std::collections::{HashMap, HashSet};

use super::Placed;
use super::adder::Adder;
use super::form::{Item, Place};
use crate::catalog::Id;
use crate::import::builder::DEEPEST;

/// Adds items, each with its line, in the sections that they name.
pub(super) fn in_places(items: &[Placed], adder: &mut Adder<'_>) {
    let common = common_roadmaps(items);
    let is_in = |place: &&Place| common.is_empty() || common.contains(place.roadmap.as_str());
    let mut tree = Tree::default();
    let mut others = Vec::new();
    for (line, item) in items {
        let mut places = item.places.iter().filter(is_in);
        tree.put(places.next(), (*line, item));
        others.extend(places.map(|place| (place, (*line, item))));
    }
    // The first places of all come in the order of the roadmap: after them no section is out of order.
    for (place, item) in others {
        tree.put(Some(place), item);
    }
    tree.tell(0, 0, adder);
}

/// The roadmaps in which all `items` stand: where only one was exported, it is one of these.
fn common_roadmaps(items: &[Placed]) -> HashSet<&str> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (_, item) in items {
        let own: HashSet<&str> = item.places.iter().map(|place| place.roadmap.as_str()).collect();
        for id in own {
            *counts.entry(id).or_default() += 1;
        }
    }
    counts.retain(|_, count| *count == items.len());
    counts.into_keys().collect()
}

/// Sections with the items that name them; the first one is around all others.
#[derive(Default)]
struct Tree<'a> {
    sections: Vec<Section<'a>>,
    by_path: HashMap<&'a [String], usize>,
}

#[derive(Default)]
struct Section<'a> {
    title: &'a str,
    /// Its id, where its place names one for each section of the path.
    id: Option<Id>,
    items: Vec<(usize, &'a Item, Option<&'a Place>)>,
    sections: Vec<usize>,
}

impl<'a> Tree<'a> {
    fn put(&mut self, place: Option<&'a Place>, (line, item): (usize, &'a Item)) {
        let path = place.map_or(&[][..], |place| place.path.as_slice());
        // What is deeper stands in the last section that is not.
        let path = path.get(..DEEPEST * 2).unwrap_or(path);
        let at = self.section(path);
        if let Some(section) = self.sections.get_mut(at) {
            section.items.push((line, item, place));
        }
        if let Some(place) = place {
            self.learn_ids(place, path);
        }
    }

    /// Notes the ids of the sections on `path`.
    fn learn_ids(&mut self, place: &Place, path: &[String]) {
        let ids: Vec<&str> = place.section.split('/').collect();
        for depth in (1..=path.len()).filter(|_| ids.len() == place.path.len()) {
            let at = path.get(..depth).and_then(|path| self.by_path.get(path));
            let section = at.and_then(|at| self.sections.get_mut(*at));
            if let Some(section) = section.filter(|section| section.id.is_none()) {
                section.id = ids.get(depth - 1).and_then(|text| Id::parse(text).ok());
            }
        }
    }

    /// The section of this path, which is made if it is the first of it.
    fn section(&mut self, path: &'a [String]) -> usize {
        if let Some(at) = self.by_path.get(path) {
            return *at;
        }
        let (title, around) = match path.split_last() {
            Some((title, around)) => (title.as_str(), Some(self.section(around))),
            None => ("", None),
        };
        let at = self.sections.len();
        self.sections.push(Section { title, ..Section::default() });
        if let Some(around) = around.and_then(|around| self.sections.get_mut(around)) {
            around.sections.push(at);
        }
        self.by_path.insert(path, at);
        at
    }

    /// Hands over what is in the section `at`.
    fn tell(&self, at: usize, level: usize, adder: &mut Adder<'_>) {
        let Some(section) = self.sections.get(at) else { return };
        if level > 0 {
            adder.builder.begin(level, section.title);
            adder.builder.facts().id.clone_from(&section.id);
        }
        section.items.iter().for_each(|(line, item, place)| adder.item(item, *place, *line));
        section.sections.iter().for_each(|at| self.tell(*at, level + 1, adder));
    }
}
