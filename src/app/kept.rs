//! [`KeptSearches`]: the searches that the learner keeps, as sections that are always up to date.

use std::sync::Arc;

use super::{Asker, ListRow, Model, Node, Question, Subject, View};
use crate::catalog::{Catalog, ItemIx, Lang, PlaceRef, RoadmapIx, Text};
use crate::phrase::Phrase;
use crate::progress::{KeptSearch, Overview, Tally};

/// Stands for a kept search as long as the program runs, whatever it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeptIx(usize);

/// The searches that the learner keeps, in the order of their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptSearches {
    all: Arc<Vec<Kept>>,
    /// What the journal calls them, by [`KeptIx`]; also those that are kept no longer.
    ids: Arc<Vec<String>>,
    /// Goes up whenever something was done on which may depend what they find.
    age: u64,
    /// The search where the learner left off, and the item in it, until the journal has told of it.
    pub(super) left_off: Option<(String, Option<String>)>,
}

/// A search that the learner keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What stands for it here.
    pub ix: KeptIx,
    /// What the journal calls it.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// Its query line.
    pub line: String,
    /// What it finds; none until the first answer.
    pub found: Option<Arc<Found>>,
    /// As of when it was asked last.
    asked: Option<u64>,
}

/// What a kept search finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where the items stand, each once, in the order of the roadmaps.
    pub places: Vec<PlaceRef>,
    /// Their figures.
    pub tally: Tally,
    /// What to say of the line.
    pub hints: Vec<Phrase>,
}

impl Found {
    /// What was found, given where the items stand, in any order.
    pub fn new(
        catalog: &Catalog,
        overview: &Overview,
        places: impl IntoIterator<Item = PlaceRef>,
        hints: Vec<Phrase>,
    ) -> Self {
        let mut places: Vec<PlaceRef> = places.into_iter().collect();
        places.sort_unstable_by_key(|place| (place.section, place.index));
        let items = places.iter().map(|place| catalog.place(*place).item);
        let tally = overview.of_items(catalog, items);
        Self { places, tally, hints }
    }
}

impl Kept {
    /// Its name.
    pub fn name(&self) -> &str {
        self.title.in_lang(Lang::En)
    }
}

impl KeptSearches {
    /// All of them.
    pub fn all(&self) -> &[Kept] {
        &self.all
    }

    /// The search that `ix` stands for, if it is still kept.
    pub fn get(&self, ix: KeptIx) -> Option<&Kept> {
        self.all.iter().find(|kept| kept.ix == ix)
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Takes in which searches are kept now. What those of the same line have found stays.
    pub(super) fn take(&mut self, searches: Vec<KeptSearch>) {
        let kept = searches.into_iter().map(|KeptSearch { id, search }| {
            let ix = self.ix_of(&id);
            let before = self.get(ix).filter(|before| before.line == search.line);
            let (found, asked) =
                before.map_or((None, None), |before| (before.found.clone(), before.asked));
            let title = Text::new(search.name, Vec::new());
            Kept { ix, id, title, line: search.line, found, asked }
        });
        self.all = Arc::new(kept.collect());
    }

    fn ix_of(&mut self, id: &str) -> KeptIx {
        let known = self.ids.iter().position(|known| known == id);
        KeptIx(known.unwrap_or_else(|| {
            Arc::make_mut(&mut self.ids).push(id.to_owned());
            self.ids.len() - 1
        }))
    }

    /// What they have found may be out of date.
    pub(super) const fn outdate(&mut self) {
        self.age += 1;
    }

    /// Takes the places over to another catalog, where `moved` says what is where; what was found there may
    /// be out of date.
    pub(super) fn renew(&mut self, moved: impl Fn(PlaceRef) -> Option<PlaceRef>) {
        for kept in Arc::make_mut(&mut self.all) {
            if let Some(found) = &mut kept.found {
                let found = Arc::make_mut(found);
                found.places = found.places.iter().filter_map(|place| moved(*place)).collect();
            }
        }
        self.outdate();
    }

    /// The questions of all that are out of date, and not asked yet.
    pub(super) fn questions(&mut self, overview: &Arc<Overview>) -> Vec<Question> {
        let generation = self.age;
        let is_due = |kept: &Kept| kept.asked != Some(generation);
        if !self.all.iter().any(is_due) {
            return Vec::new();
        }
        let due = Arc::make_mut(&mut self.all).iter_mut().filter(|kept| is_due(kept));
        let questions = due.map(|kept| {
            kept.asked = Some(generation);
            let (line, overview) = (kept.line.clone(), Arc::clone(overview));
            let (asker, most) = (Asker::Kept(kept.ix), usize::MAX);
            let openings_as_of = None; // what is found stands in the order of the roadmaps
            Question { asker, generation, line, most, overview, openings_as_of }
        });
        questions.collect()
    }

    /// Takes an answer in, unless something else was asked since.
    pub(super) fn answered(&mut self, ix: KeptIx, generation: u64, found: Found) {
        let asked = |kept: &Kept| kept.ix == ix && kept.asked == Some(generation);
        if !self.all.iter().any(asked) {
            return;
        }
        let kept = Arc::make_mut(&mut self.all).iter_mut().find(|kept| asked(kept));
        if let Some(kept) = kept {
            kept.found = Some(Arc::new(found));
        }
    }
}

impl Model {
    /// The kept search that is selected, or in which one is.
    pub fn kept_here(&self) -> Option<&Kept> {
        let node = match self.subject() {
            Subject::Node(node) => node,
            Subject::Item(_) if self.ui.view == View::Browse => self.ui.node,
            Subject::Item(_) | Subject::Nothing => return None,
        };
        let Node::Search(ix) = node else { return None };
        self.ui.kept.get(ix)
    }

    /// The kept search called `name`, in any case.
    pub fn kept_called(&self, name: &str) -> Option<&Kept> {
        let folded = crate::text::fold(name.trim());
        self.ui.kept.all().iter().find(|kept| crate::text::fold(kept.name()) == folded)
    }

    /// The query line that can be kept here: that of the search, or that of a filter, limited to what
    /// it filters.
    pub fn line_to_keep(&self) -> Option<String> {
        let line = match self.ui.view {
            View::Search => &self.ui.search.field,
            View::Browse => &self.ui.narrowing.field,
            View::Glossary | View::Changes | View::Statistics | View::Help | View::Home => {
                return None;
            }
        };
        let line = line.text().trim();
        if line.is_empty() || self.ui.view == View::Search {
            return (!line.is_empty()).then(|| line.to_owned());
        }
        let catalog = &self.catalog;
        let in_roadmap = |line: &str, roadmap: RoadmapIx| {
            [line, " roadmap:", catalog.roadmap(roadmap).id.as_str()].concat()
        };
        Some(match self.ui.node {
            Node::Searches => line.to_owned(),
            Node::Search(ix) => format!("{} {line}", self.ui.kept.get(ix)?.line),
            Node::Roadmap(roadmap) => in_roadmap(line, roadmap),
            Node::Section(section) => {
                let section = catalog.section(section);
                let section_is = format!("section:{}", section.path);
                [in_roadmap(line, section.roadmap), section_is].join(" ")
            }
        })
    }

    /// The roadmap in which the learner is; in a kept search that of the selected item, else the first.
    pub fn roadmap_here(&self) -> RoadmapIx {
        let of_row = || match self.list.get(self.list_cursor()) {
            Some(ListRow::Item(place)) => Some(self.catalog.section(place.section).roadmap),
            _ => None,
        };
        let roadmap = self.ui.node.roadmap(&self.catalog).or_else(of_row);
        roadmap
            .or_else(|| self.catalog.roadmap_positions().next())
            .unwrap_or_else(|| RoadmapIx::new(0))
    }

    /// The name of `node`; none where it is the heading of all kept searches.
    pub fn title(&self, node: Node) -> Option<&Text> {
        match node {
            Node::Roadmap(roadmap) => Some(&self.catalog.roadmap(roadmap).title),
            Node::Section(section) => Some(&self.catalog.section(section).title),
            Node::Searches => None,
            Node::Search(ix) => self.ui.kept.get(ix).map(|kept| &kept.title),
        }
    }

    /// The items in `node`, at any depth, each once, in order.
    pub fn items_in(&self, node: Node) -> Vec<ItemIx> {
        let sections = match node {
            Node::Roadmap(roadmap) => self.catalog.sections_of(roadmap),
            Node::Section(section) => self.catalog.subtree(section),
            Node::Searches | Node::Search(_) => {
                let found = self.found_in(node);
                let places = found.iter().flat_map(|found| &found.places);
                return places.map(|place| self.catalog.place(*place).item).collect();
            }
        };
        self.catalog.items_of(&sections)
    }

    /// What the kept search `node` finds, as far as that is known.
    pub fn found_in(&self, node: Node) -> Option<&Arc<Found>> {
        let Node::Search(ix) = node else { return None };
        self.ui.kept.get(ix)?.found.as_ref()
    }

    /// Is `node` still there?
    pub(super) fn has(&self, node: Node) -> bool {
        match node {
            Node::Roadmap(_) | Node::Section(_) => true,
            Node::Searches => !self.ui.kept.is_empty(),
            Node::Search(ix) => self.ui.kept.get(ix).is_some(),
        }
    }

    /// The places of the selected item other than the one at which it is shown; in a kept search that
    /// one too, which is none of its own.
    pub(super) fn next_place(&self) -> Option<PlaceRef> {
        let Some(ListRow::Item(here)) = self.list.get(self.list_cursor()) else { return None };
        if matches!(self.ui.node, Node::Search(_)) {
            return Some(*here);
        }
        let places = &self.item_at(*here).places;
        let at = places.iter().position(|place| place == here)?;
        let next = places.get(at + 1).or_else(|| places.first())?;
        (next != here).then_some(*next)
    }
}
