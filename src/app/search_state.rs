//! [`SearchState`]: a search that is going on, and how its hits are shown.

use std::sync::Arc;

use super::{Action, Field};
use crate::catalog::{Catalog, ItemIx, Part, RoadmapIx};
use crate::phrase::Phrase;
use crate::search::{Answer, Hit, Way};

/// A search that is going on.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchState {
    /// The query.
    pub field: Field,
    /// The number of the last search that was asked for.
    pub generation: u64,
    /// Is its answer still to come?
    pub is_pending: bool,
    /// What to do with the best hit as soon as the answer is there.
    pub then: Option<Action>,
    /// Has the line changed since the last answer?
    pub is_new: bool,
    /// How many of the best hits were asked for.
    pub most: usize,
    /// How many items were found.
    pub total: usize,
    /// The roadmaps and sections with a note that was asked for: the first rows.
    pub parts: Arc<[Part]>,
    /// The best of the items as far as they were asked for, best first: the rows below.
    pub hits: Arc<Vec<Hit>>,
    /// What to say of the query.
    pub hints: Vec<Phrase>,
    /// The selected row, as it is shown.
    pub cursor: usize,
    /// Are the hits to be grouped by roadmap?
    pub groups_hits: bool,
    /// The groups, where the hits are grouped.
    pub grouped: Option<Arc<Grouped>>,
    /// What to take out of a line that found nothing; none as long as that is not known.
    pub ways: Option<Arc<[Way]>>,
    /// The selected one.
    pub way: usize,
    /// Which of the earlier lines stands in the field as it was; none when something else does.
    pub recalled: Option<usize>,
}

/// Hits by roadmap: the roadmap of the best hit first, and inside of each the best hit first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grouped {
    /// Positions in the list of hits, as they are shown.
    order: Vec<usize>,
    /// The roadmaps, each with the number of its hits.
    roadmaps: Vec<(RoadmapIx, usize)>,
}

impl Grouped {
    fn new(hits: &[Hit], catalog: &Catalog) -> Self {
        let of = |hit: &Hit| catalog.section(hit.place.section).roadmap;
        let mut roadmaps: Vec<(RoadmapIx, usize)> = Vec::new();
        let mut groups: Vec<usize> = Vec::with_capacity(hits.len());
        for roadmap in hits.iter().map(of) {
            let known = roadmaps.iter().position(|(known, _)| *known == roadmap);
            let group = known.unwrap_or_else(|| {
                roadmaps.push((roadmap, 0));
                roadmaps.len() - 1
            });
            if let Some((_, count)) = roadmaps.get_mut(group) {
                *count += 1;
            }
            groups.push(group);
        }
        let mut order: Vec<usize> = (0..hits.len()).collect();
        order.sort_by_key(|at| groups.get(*at).copied()); // stable: the best stay first
        Self { order, roadmaps }
    }

    /// The group of the hit that is shown at `position`: its roadmap, how many hits it has, and the
    /// position of the first one.
    fn at(&self, position: usize) -> Option<(RoadmapIx, usize, usize)> {
        let mut first = 0;
        for (roadmap, count) in &self.roadmaps {
            if position < first + count {
                return Some((*roadmap, *count, first));
            }
            first += count;
        }
        None
    }
}

impl SearchState {
    /// How many rows there are: of roadmaps and sections, and of hits as far as they are known.
    pub fn rows(&self) -> usize {
        self.parts.len() + self.hits.len()
    }

    /// How many roadmaps, sections and items were found.
    pub fn found(&self) -> usize {
        self.parts.len() + self.total
    }

    /// The hit that is shown in `row`.
    pub fn shown(&self, row: usize) -> Option<&Hit> {
        let position = row.checked_sub(self.parts.len())?;
        let position = match &self.grouped {
            Some(grouped) => *grouped.order.get(position)?,
            None => position,
        };
        self.hits.get(position)
    }

    /// The group of the hit in `row`: its roadmap, how many hits it has, and the row of the first one.
    pub fn group_of(&self, row: usize) -> Option<(RoadmapIx, usize, usize)> {
        let above = self.parts.len();
        let (roadmap, count, first) = self.grouped.as_ref()?.at(row.checked_sub(above)?)?;
        Some((roadmap, count, first + above))
    }

    /// The roadmap or section that is selected.
    pub fn selected_part(&self) -> Option<Part> {
        self.parts.get(self.cursor).copied()
    }

    /// The selected hit.
    pub fn selected(&self) -> Option<&Hit> {
        self.shown(self.cursor)
    }

    /// What to take out of a line that found nothing, as far as that is known.
    pub fn ways_out(&self) -> &[Way] {
        let ways = self.ways.as_deref().filter(|_| self.rows() == 0);
        ways.unwrap_or_default()
    }

    /// The selected way out of a line that found nothing.
    pub fn way_out(&self) -> Option<&Way> {
        self.ways_out().get(self.way)
    }

    /// Is something still to come that the screen will show: hits, or ways out?
    pub fn is_waiting(&self) -> bool {
        self.is_pending || (self.rows() == 0 && self.ways.is_none())
    }

    /// Takes in what was found. The hit that was selected stays so, unless the line is another.
    pub(super) fn take(&mut self, answer: Answer, hints: Vec<Phrase>, catalog: &Catalog) {
        let selected = self.selected().map(|hit| hit.item).filter(|_| !self.is_new);
        let part = self.selected_part().filter(|_| !self.is_new);
        (self.total, self.hits, self.hints) = (answer.total, Arc::new(answer.hits), hints);
        self.parts = answer.parts.into();
        self.is_new = false;
        self.select(part, selected);
        self.grouped = None;
        self.arrange(catalog);
    }

    /// Selects the row of `part`, or else of `item`, or else the first.
    pub(super) fn select(&mut self, part: Option<Part>, item: Option<ItemIx>) {
        let of_part = part.and_then(|part| self.parts.iter().position(|other| *other == part));
        let of_item = |item| self.hits.iter().position(|hit| hit.item == item);
        let of_item = || Some(self.parts.len() + item.and_then(of_item)?);
        self.cursor = of_part.or_else(of_item).unwrap_or(0);
    }

    /// Groups the hits by roadmap, or no longer, as it is wished. The same hit stays selected.
    pub(super) fn arrange(&mut self, catalog: &Catalog) {
        let above = self.parts.len();
        let at = self.cursor.checked_sub(above).map(|position| match &self.grouped {
            Some(grouped) => grouped.order.get(position).copied().unwrap_or(0),
            None => position,
        });
        self.grouped = self.groups_hits.then(|| Arc::new(Grouped::new(&self.hits, catalog)));
        let Some(at) = at else { return }; // a roadmap or section is selected
        self.cursor = above
            + match &self.grouped {
                Some(grouped) => grouped.order.iter().position(|hit| *hit == at).unwrap_or(0),
                None => at,
            };
    }
}
