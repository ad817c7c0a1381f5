//! What to do next, and why: plain rules over the catalog and what the learner has done.
//!
//! First comes what was begun, the most recent first; then what is open, in the order of the roadmap
//! that the learner is in, from where they left off; then other roadmaps, those that were begun
//! first. Terms are not suggested: one meets them on the way.

mod here;
mod reason;
#[cfg(test)]
mod tests;
mod way;

use std::cmp::Reverse;
use std::collections::HashSet;

use jiff::civil::Date;

use crate::catalog::{Catalog, ItemIx, Link, PlaceRef, SectionIx};
use crate::progress::{Moment, Overview, Status, Tally};

pub use here::Here;
pub use reason::Reason;
use way::{Side, Stage, way};

/// What is asked of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ask {
    /// Where the learner left off.
    pub here: Here,
    /// The learner's day.
    pub today: Date,
    /// How many suggestions are wanted at most.
    pub count: usize,
    /// The minutes that the learner has: only what is known to take no longer is suggested.
    pub minutes: Option<u32>,
}

/// One suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// The item, at the place where the learner should take it up.
    pub place: PlaceRef,
    /// Why it is suggested.
    pub reason: Reason,
}

/// What to do next, best first, each item once. Where something is open, what was begun does not take
/// all of several suggestions: who has begun much should still see how it goes on.
pub fn next(catalog: &Catalog, overview: &Overview, ask: &Ask) -> Vec<Next> {
    let plan = Plan { catalog, overview, ask };
    let mut suggestions = plan.begun();
    let open = plan.open();
    let kept_free = usize::from(ask.count > 1 && !open.is_empty());
    suggestions.truncate(ask.count.saturating_sub(kept_free));
    suggestions.extend(open);
    suggestions.truncate(ask.count);
    suggestions
}

struct Plan<'a> {
    catalog: &'a Catalog,
    overview: &'a Overview,
    ask: &'a Ask,
}

impl Plan<'_> {
    /// What was begun, the most recent first.
    fn begun(&self) -> Vec<Next> {
        let begun_at = |ix: ItemIx| self.overview.record(ix).begun_at;
        let mut items: Vec<_> = self
            .catalog
            .item_positions()
            .filter(|item| self.suits(*item, Status::Doing))
            .filter_map(|item| Some((begun_at(item)?, item)))
            .collect();
        items.sort_by_key(|(at, item)| (Reverse(at.timestamp()), *item));
        let suggest = |(at, item): (Moment, ItemIx)| {
            let days = (self.ask.today - at.date()).get_days();
            // A clock that was ahead is no reason to speak of the future.
            let days = usize::try_from(days).unwrap_or(0);
            Some(Next { place: self.place(item)?, reason: Reason::Begun { days } })
        };
        items.into_iter().filter_map(suggest).collect()
    }

    /// What is open, in the order of the way, as much as is asked for.
    fn open(&self) -> Vec<Next> {
        let mut seen = HashSet::new();
        let stages = way(self.catalog, self.overview, self.ask.here);
        let suggestions = stages.flat_map(|stage| {
            let mut places = self.open_places(stage.section);
            places.retain(|place| seen.insert(self.catalog.place(*place).item));
            let then = std::iter::repeat(Reason::Then(stage.section));
            let reasons = std::iter::once(self.first_reason(stage)).chain(then);
            places.into_iter().zip(reasons).map(|(place, reason)| Next { place, reason })
        });
        suggestions.take(self.ask.count).collect()
    }

    /// Why something is suggested that is the first on a stage of the way.
    fn first_reason(&self, stage: Stage) -> Reason {
        let Stage { section, side } = stage;
        let roadmap = self.catalog.section(section).roadmap;
        let is_new = |tally: Tally| tally.done + tally.doing + tally.skipped == 0;
        match side {
            Side::Here => Reason::NextIn(section),
            Side::Behind => Reason::StillOpen(section),
            _ if !is_new(self.overview.section(section)) => Reason::NextIn(section),
            Side::Next => Reason::NextSection(section),
            Side::Start if is_new(self.overview.roadmap(roadmap)) => Reason::NewRoadmap(roadmap),
            Side::Start | Side::Other => Reason::NewSection(section),
        }
    }

    /// The open places of a section in their order, those with a doubtful address last.
    fn open_places(&self, section: SectionIx) -> Vec<PlaceRef> {
        let places = self.catalog.section(section).places.iter().zip(0..);
        let open = places.filter(|(place, _)| self.suits(place.item, Status::Todo));
        let mut open: Vec<_> = open
            .map(|(place, index)| (self.is_doubtful(place.item), PlaceRef { section, index }))
            .collect();
        open.sort_by_key(|(is_doubtful, _)| *is_doubtful); // stable: otherwise as they stand
        open.into_iter().map(|(_, place)| place).collect()
    }

    /// Does the item count, have this status, and fit into the minutes?
    fn suits(&self, ix: ItemIx, status: Status) -> bool {
        let item = self.catalog.item(ix);
        let fits = |most: u32| item.minutes().is_some_and(|minutes| minutes.amount <= most);
        // A term is met on the way, unless the learner has begun with it.
        self.overview.record(ix).status == status
            && (item.counts() || status == Status::Doing)
            && self.ask.minutes.is_none_or(fits)
    }

    fn is_doubtful(&self, ix: ItemIx) -> bool {
        self.catalog.item(ix).link().is_some_and(Link::is_doubtful)
    }

    /// The place of an item in the roadmap that the learner is in, else its first.
    fn place(&self, ix: ItemIx) -> Option<PlaceRef> {
        let places = &self.catalog.item(ix).places;
        let roadmap = self.ask.here.roadmap(self.catalog);
        let is_here =
            |place: &&PlaceRef| Some(self.catalog.section(place.section).roadmap) == roadmap;
        places.iter().find(is_here).or_else(|| places.first()).copied()
    }
}
