//! The catalog: flat lists of roadmaps, sections and items that name each other by position.

use std::collections::HashSet;
use std::iter;

use serde::{Deserialize, Serialize};

use super::{
    Body, Id, Item, Lang, Part, Place, PlaceRef, Resource, Retired, Roadmap, Section, Text,
};
use crate::text::Str;

/// Declares a position in one of the catalog's lists.
macro_rules! position {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(u32);

        impl $name {
            /// The position `index` of a list; lists of the catalog are shorter than 2^32.
            pub fn new(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }

            /// The position as an index.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

position! {
    /// Position of a roadmap in its catalog. Not stable between editions: store ids instead.
    RoadmapIx
}
position! {
    /// Position of a section in its catalog. Not stable between editions: store paths instead.
    SectionIx
}
position! {
    /// Position of an item in its catalog. Not stable between editions: store ids instead.
    ItemIx
}

/// Everything there is to learn.
///
/// A position that an index type holds is always valid in the catalog it comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Catalog {
    /// The edition of the database, e.g. `0.1`.
    pub edition: Str,
    /// The roadmaps, in the order in which they are shown.
    pub roadmaps: Vec<Roadmap>,
    /// All sections: each roadmap's outline from the top down.
    pub sections: Vec<Section>,
    /// All items, in the order of their first place.
    pub items: Vec<Item>,
    /// Every id and former id with its item, sorted by id, then by item: what was split has several.
    pub ids: Vec<(Id, ItemIx)>,
    /// How many of the roadmaps, the last ones, are the learner's own.
    pub own_roadmaps: usize,
    /// How many of the items, the last ones, stand in nothing but what is the learner's own.
    pub own_items: usize,
    /// Items that stand only in sections that the learner has hidden. Their places are not known.
    pub hidden: Vec<Item>,
    /// The sections that the learner has hidden, and which are in none of the lists.
    pub hides: Vec<Hide>,
    /// The ids that are written in roadmaps of the learner's own which are left out for now: those are there
    /// again as soon as they are mended.
    #[serde(skip)]
    pub left_out: Vec<String>,
}

/// A section that a roadmap of the learner's own hides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Hide {
    /// The section, as `roadmap/path`.
    pub section: Str,
    /// The roadmap that hides it.
    pub by: Id,
}

#[expect(clippy::indexing_slicing, reason = "positions are valid in the catalog they come from")]
impl Catalog {
    /// The roadmap at `ix`.
    pub fn roadmap(&self, ix: RoadmapIx) -> &Roadmap {
        &self.roadmaps[ix.index()]
    }

    /// The section at `ix`.
    pub fn section(&self, ix: SectionIx) -> &Section {
        &self.sections[ix.index()]
    }

    /// The item at `ix`.
    pub fn item(&self, ix: ItemIx) -> &Item {
        &self.items[ix.index()]
    }

    /// The place that `place` names.
    pub fn place(&self, place: PlaceRef) -> &Place {
        &self.section(place.section).places[place.index as usize]
    }
}

impl Catalog {
    /// The positions of all roadmaps.
    pub fn roadmap_positions(&self) -> impl Iterator<Item = RoadmapIx> + use<> {
        (0..self.roadmaps.len()).map(RoadmapIx::new)
    }

    /// The positions of all items.
    pub fn item_positions(&self) -> impl Iterator<Item = ItemIx> + use<> {
        (0..self.items.len()).map(ItemIx::new)
    }

    /// Is the roadmap at `ix` the learner's own?
    pub const fn is_own_roadmap(&self, ix: RoadmapIx) -> bool {
        ix.index() + self.own_roadmaps >= self.roadmaps.len()
    }

    /// Is the file of the roadmap at `ix` the learner's to write in? What they write into one that was
    /// imported is gone after the next import.
    pub fn is_written_by_learner(&self, ix: RoadmapIx) -> bool {
        self.is_own_roadmap(ix) && !self.roadmap(ix).is_imported
    }

    /// Does the item at `ix` stand in nothing but what is the learner's own?
    pub const fn is_own(&self, ix: ItemIx) -> bool {
        ix.index() + self.own_items >= self.items.len()
    }

    /// Does the item called `id` stand only in sections that the learner has hidden?
    pub fn is_hidden(&self, id: &str) -> bool {
        self.hidden.iter().any(|item| item.id.as_str() == id)
    }

    /// The ids of what is gone or hidden.
    pub fn spent_ids(&self) -> impl Iterator<Item = &Id> {
        let retired = self.roadmaps.iter().flat_map(|roadmap| &roadmap.retired);
        retired.map(|retired| &retired.id).chain(self.hidden.iter().map(|item| &item.id))
    }

    /// Is `id` written in a roadmap that is left out for now?
    pub fn is_left_out(&self, id: &str) -> bool {
        self.left_out.iter().any(|other| other == id)
    }

    /// What hides the section called `key`: it, or one around it.
    pub fn find_hide(&self, key: &str) -> Option<&Hide> {
        let is_in = |rest: &str| rest.is_empty() || rest.starts_with('/');
        self.hides.iter().find(|hide| key.strip_prefix(hide.section.as_str()).is_some_and(is_in))
    }

    /// The item that has, or once had, this `id`; of one that was split, the first part.
    pub fn find(&self, id: &str) -> Option<ItemIx> {
        self.find_all(id).next()
    }

    /// All items that have, or once had, this `id`: several, where one was split.
    pub fn find_all(&self, id: &str) -> impl Iterator<Item = ItemIx> {
        let first = self.ids.partition_point(|(known, _)| known.as_str() < id);
        let from_here = self.ids.iter().skip(first);
        from_here.take_while(move |(known, _)| known.as_str() == id).map(|(_, ix)| *ix)
    }

    /// What is known of the item that once had this `id` and is gone.
    pub fn find_retired(&self, id: &str) -> Option<&Retired> {
        let mut all = self.roadmaps.iter().flat_map(|roadmap| &roadmap.retired);
        all.find(|retired| retired.id.as_str() == id)
    }

    /// The title of the item that has, or once had, this `id`, also when it is gone; of a part that has
    /// this as its key.
    pub fn title_of(&self, id: &str, lang: Lang) -> Option<&str> {
        if Part::is_key(id) {
            return Part::find(self, id).map(|part| part.title(self).in_lang(lang));
        }
        let hidden = || self.hidden.iter().find(|item| item.id.as_str() == id);
        let item = self.find(id).map(|ix| self.item(ix)).or_else(hidden).map(|item| &item.title);
        let gone = || self.find_retired(id)?.title.as_ref();
        item.or_else(gone).map(|title| title.in_lang(lang))
    }

    /// The roadmap called `id`.
    pub fn find_roadmap(&self, id: &str) -> Option<RoadmapIx> {
        self.roadmaps.iter().position(|roadmap| roadmap.id.as_str() == id).map(RoadmapIx::new)
    }

    /// The section of `roadmap` with this `path`.
    pub fn find_section(&self, roadmap: RoadmapIx, path: &str) -> Option<SectionIx> {
        let is_it = |section: &Section| section.roadmap == roadmap && section.path.as_str() == path;
        self.sections.iter().position(is_it).map(SectionIx::new)
    }

    /// The section called `key`, such as `llm-course/fundamentals/python`.
    pub fn find_section_key(&self, key: &str) -> Option<SectionIx> {
        let (roadmap, path) = key.split_once('/')?;
        self.find_section(self.find_roadmap(roadmap)?, path)
    }

    /// The id of an item that is most like `asked`, if any is much like it.
    pub fn nearest_id(&self, asked: &str) -> Option<&Id> {
        nearest(asked, self.ids.iter().map(|(id, _)| id), Id::as_str)
    }

    /// The section of `roadmap` that is most like `path`, if any is much like it: one whose own id was
    /// given without what is around it comes first. Answers its key.
    pub fn nearest_section(&self, roadmap: RoadmapIx, path: &str) -> Option<String> {
        let sections = self.sections_of(roadmap).into_iter().map(|ix| self.section(ix));
        let sections: Vec<&Section> = sections.collect();
        let own_id = path.rsplit('/').next().unwrap_or(path);
        let same_id = sections.iter().find(|section| section.id() == own_id);
        let nearest = same_id.or_else(|| nearest(path, sections.iter(), |section| &section.path));
        Some(format!("{}/{}", self.roadmap(roadmap).id, nearest?.path))
    }

    /// The section and all sections in it, from the top down.
    pub fn subtree(&self, top: SectionIx) -> Vec<SectionIx> {
        let mut found = vec![top];
        for child in &self.section(top).sections {
            found.extend(self.subtree(*child));
        }
        found
    }

    /// All sections of `roadmap`, from the top down.
    pub fn sections_of(&self, roadmap: RoadmapIx) -> Vec<SectionIx> {
        self.roadmap(roadmap).sections.iter().flat_map(|top| self.subtree(*top)).collect()
    }

    /// The items of `sections`, each once, in order.
    pub fn items_of(&self, sections: &[SectionIx]) -> Vec<ItemIx> {
        let mut seen = HashSet::new();
        let places = sections.iter().flat_map(|section| &self.section(*section).places);
        places.map(|place| place.item).filter(|item| seen.insert(*item)).collect()
    }

    /// Hands all texts to `change` that may need more than a line: titles, summaries, points, tips,
    /// descriptions and reasons.
    pub fn for_each_text(&mut self, mut change: impl FnMut(&mut Text)) {
        for roadmap in &mut self.roadmaps {
            change(&mut roadmap.title);
            change(&mut roadmap.summary);
        }
        for Section { title, summary, points, tips, places, .. } in &mut self.sections {
            change(title);
            summary.iter_mut().chain(points).chain(tips).for_each(&mut change);
            places.iter_mut().filter_map(|place| place.title.as_mut()).for_each(&mut change);
        }
        for item in &mut self.items {
            change(&mut item.title);
            item.description.iter_mut().for_each(&mut change);
            if let Body::Resource(Resource { link: Some(link), .. }) = &mut item.body {
                link.reason.as_deref_mut().into_iter().for_each(&mut change);
            }
        }
    }

    /// `section` and the sections around it, up to the top.
    pub fn up_from(&self, section: SectionIx) -> impl Iterator<Item = SectionIx> {
        iter::successors(Some(section), |section| self.section(*section).parent)
    }

    /// The sections around `section` and itself, from the top.
    pub fn path_to(&self, section: SectionIx) -> Vec<SectionIx> {
        let mut path: Vec<SectionIx> = self.up_from(section).collect();
        path.reverse();
        path
    }
}

/// The one of `all` whose name is most like `asked`, if any is much like it.
pub fn nearest<'a, T>(
    asked: &str,
    all: impl Iterator<Item = &'a T>,
    name: impl Fn(&T) -> &str,
) -> Option<&'a T> {
    let likeness = |one: &T| strsim::jaro_winkler(asked, name(one));
    let best = all.max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) > 0.8).then_some(best)
}
