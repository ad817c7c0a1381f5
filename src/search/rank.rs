//! Ranking: which items are hits, and which comes first.

use std::cmp::Reverse;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::best::{Best, Rank};
use super::choices::Choices;
use super::crew::Crew;
use super::entry::{Entry, Sieves, original};
use super::finder::Finder;
use super::finding::{Finding, Owner};
use super::hit::{Hit, matches};
use super::index::Index;
use super::query::Query;
use super::scope::Scope;
use super::sieve::Need;
use super::weights::Via;
use super::word::Word;
use super::{Marks, run, weights};
use crate::catalog::{Catalog, ItemIx, PlaceRef};
use crate::progress::Status;

/// One query, to be looked for in all items.
pub(super) struct Search<'a> {
    query: &'a Query,
    index: &'a Index,
    catalog: &'a Catalog,
    marks: &'a dyn Marks,
    scope: Scope<'a>,
    /// One a word.
    finders: Vec<Finder<'a>>,
    choices: Choices<'a>,
    /// One of these a name must have, for all words to stand in it as they were typed.
    as_typed: Option<Vec<Need>>,
}

impl<'a> Search<'a> {
    /// `index` must be that of `catalog`.
    pub(super) fn new(
        index: &'a Index,
        catalog: &'a Catalog,
        query: &'a Query,
        marks: &'a dyn Marks,
    ) -> Self {
        Self {
            query,
            index,
            catalog,
            marks,
            scope: Scope::new(query.filter(), index, catalog, marks),
            finders: query.words.iter().map(|word| Finder::new(word, index, catalog)).collect(),
            choices: Choices::new(&query.choices, index, catalog, marks),
            as_typed: query.as_typed.as_ref().map(Word::needs_in_names),
        }
    }

    /// The `most` best hits, and how many there are: by points, then what the learner opens more, shorter
    /// before longer, open before finished, and in the order of the catalog. Without words, in the order of
    /// the catalog alone.
    /// `None` when it was called off.
    pub(super) fn best(
        &self,
        most: usize,
        crew: &dyn Crew,
        show: &(dyn Fn(&Best) + Sync),
    ) -> Option<Best> {
        let (count, all) = (self.index.blocks(), Mutex::new(Best::new(most)));
        let next = AtomicUsize::new(0);
        let hand_in = |best: &mut Best| {
            let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
            all.merge(best);
            best.begin_again();
            all
        };
        let work = || {
            let (mut best, mut findings) = (Best::new(most), Vec::new());
            let blocks = std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed));
            blocks.take_while(|block| *block < count && !crew.is_called_off()).for_each(|block| {
                let items = self.index.sift(block, |sieves| self.may_be_in(sieves));
                items.for_each(|(item, entry)| self.judge(item, entry, &mut findings, &mut best));
                let is_early = block + 1 < count && crew.wants_more_soon();
                is_early.then(|| show(&hand_in(&mut best)));
            });
            drop(hand_in(&mut best));
        };
        if self.index.blocks() > 1 {
            crew.work(&work);
        } else {
            work();
        }
        let best = all.into_inner().unwrap_or_else(PoisonError::into_inner);
        (!crew.is_called_off()).then_some(best)
    }

    /// Can an item with these sieves be a hit? Only `false` is certain.
    fn may_be_in(&self, sieves: &Sieves) -> bool {
        self.finders.iter().all(|finder| finder.may_be_in(sieves))
    }

    /// Adds `item` to the best, if it is a hit.
    fn judge(
        &self,
        item: ItemIx,
        entry: Entry<'a>,
        findings: &mut Vec<Finding<'a>>,
        best: &mut Best,
    ) {
        let is_below = |most| weights::score(most, u32::MAX, 0) < best.least();
        if self.surely(entry).is_some_and(is_below) {
            return best.count();
        }
        let Some((place, points)) = self.find(item, entry, findings) else { return };
        let shown = findings.iter().rev().max_by_key(|finding| finding.found.points);
        let letters = shown.map_or(0, |finding| usize::from(finding.line.head.length));
        let frecency = if self.query.has_words() { self.marks.frecency(item) } else { 0 };
        let score = weights::score(points, frecency, letters);
        if score < best.least() {
            return best.count();
        }
        let is_finished = self.query.has_words()
            && matches!(self.marks.status(item), Status::Done | Status::Skipped);
        best.add(Rank { score: Reverse(score), is_finished, place, item });
    }

    /// The most points that an item with these texts can have, if it is surely a hit.
    fn surely(&self, entry: Entry<'a>) -> Option<u32> {
        let together = |needs: &Vec<Need>| entry.sieves.names.may_have_one_of(needs);
        let is_open = self.scope.is_open && self.choices.is_empty();
        if !is_open || self.as_typed.as_ref().is_some_and(together) {
            return None;
        }
        self.finders.iter().map(|finder| finder.surely(entry)).sum()
    }

    /// Fills `findings` with where each word stands in `item`, and gives its first place and its points,
    /// if all words stand in it at places that the filter lets through. Where all of them stand together as
    /// they were typed, that is what was found.
    fn find(
        &self,
        item: ItemIx,
        entry: Entry<'a>,
        findings: &mut Vec<Finding<'a>>,
    ) -> Option<(PlaceRef, u32)> {
        findings.clear();
        if !self.scope.allows(item) {
            return None;
        }
        let may_stand = |place: PlaceRef| {
            self.scope.allows_place(item, place) && self.choices.allow_place(item, place)
        };
        let first = entry.places().iter().copied().find(|place| may_stand(*place))?;
        for finder in &self.finders {
            findings.push(finder.find(entry, may_stand)?);
        }
        self.choices.find(item, entry, may_stand, findings)?;
        let mut points = total(findings);
        if let Some(words) = &self.query.as_typed {
            let names = entry.names(may_stand);
            if let Some(best) = Finding::best_of(names, |line| run::as_typed(words, line)) {
                points = points.saturating_add(weights::as_typed(best.found.how));
                findings.clear();
                findings.push(best);
            }
        }
        Some((first, points))
    }

    /// A hit with what is shown of it.
    pub(super) fn hit(&self, rank: &Rank) -> Option<Hit> {
        let (item, entry) = (rank.item, self.index.entry(rank.item)?);
        let mut findings = Vec::new();
        self.find(item, entry, &mut findings)?;
        let place = self.place(item, entry, &findings).unwrap_or(rank.place);
        let matches = matches(&findings, |finding| {
            let text = match finding.owner {
                Owner::Shared => self.index.shared_texts.get(finding.line.position)?,
                Owner::Section(section) => {
                    self.catalog.section(section).title.exactly(finding.line.lang()?)?
                }
                Owner::Item | Owner::Place(_) => original(self.catalog, item, entry, finding.line)?,
            };
            Some(Arc::from(text))
        });
        Some(Hit { item, place, score: rank.score.0, matches })
    }

    /// The position in `Word::others` of what stands in the place of each word of the query in `item`.
    pub(super) fn others(&self, item: ItemIx) -> Vec<Option<usize>> {
        let found = self.index.entry(item).map(|entry| {
            let words = self.finders.iter();
            words.map(|finder| finder.find(entry, |_| true)?.found.other.map(usize::from)).collect()
        });
        found.unwrap_or_default()
    }

    /// The place with most of the titles in which words were found; of equals the first.
    fn place(&self, item: ItemIx, entry: Entry<'a>, findings: &[Finding<'a>]) -> Option<PlaceRef> {
        let is_anywhere =
            |finding: &Finding<'_>| matches!(finding.owner, Owner::Item | Owner::Shared);
        if findings.iter().all(is_anywhere) {
            return None;
        }
        let count = |number: usize, place: &PlaceRef| {
            let path = self.catalog.path_to(place.section);
            let is_here = |finding: &&Finding<'_>| match finding.owner {
                Owner::Item | Owner::Shared => false,
                Owner::Place(other) => other == number,
                Owner::Section(section) => path.contains(&section),
            };
            findings.iter().filter(is_here).count()
        };
        let may_stand = |place: PlaceRef| {
            self.scope.allows_place(item, place) && self.choices.allow_place(item, place)
        };
        let places = entry.places().iter().enumerate().filter(|(_, place)| may_stand(**place));
        let best = places.max_by_key(|(number, place)| (count(*number, place), Reverse(*number)));
        best.map(|(_, place)| *place)
    }
}

/// The points of all words together.
fn total(findings: &[Finding<'_>]) -> u32 {
    let points = findings.iter().map(|finding| finding.found.points);
    if points.clone().any(weights::is_other_name) {
        let as_names = |points| {
            if weights::is_other_name(points) { points } else { weights::worth(Via::Name, points) }
        };
        return points.map(as_names).sum();
    }
    points.sum()
}
