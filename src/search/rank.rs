//! Ranking: which items are hits, and which comes first.

use std::cmp::Reverse;

use super::choices::Choices;
use super::finder::Finder;
use super::finding::{Finding, Owner};
use super::hit::{Hit, matches};
use super::index::{Entry, Index};
use super::query::Query;
use super::scope::Scope;
use super::weights::Via;
use super::{Marks, run, weights};
use crate::catalog::{Catalog, Item, ItemIx, PlaceRef};
use crate::progress::Status;

/// What a point weighs against a letter: of two texts with the same points the shorter one wins.
const POINT: i64 = 1000;

/// All items that `query` finds, best first: by points, then shorter before longer, open before
/// finished, and in the order of the catalog. Without words, in the order of the catalog alone.
///
/// `index` must be that of `catalog`.
pub fn search(index: &Index, catalog: &Catalog, query: &Query, marks: &dyn Marks) -> Vec<Hit> {
    let scope = Scope::new(query.filter(), index, catalog, marks);
    let finders = query.words.iter().map(|word| Finder::new(word, index, catalog)).collect();
    let choices = Choices::new(&query.choices, index, catalog, marks);
    let search = Search { query, catalog, scope: &scope, finders, choices };
    let items = catalog.item_positions().filter(|item| scope.allows(*item));
    let mut hits: Vec<Hit> =
        items.filter_map(|item| search.hit(item, index.entry(item)?)).collect();
    let is_finished = |hit: &Hit| {
        query.has_words() && matches!(marks.status(hit.item), Status::Done | Status::Skipped)
    };
    hits.sort_by_cached_key(|hit| (Reverse(hit.score), is_finished(hit), hit.place));
    hits
}

struct Search<'a> {
    query: &'a Query,
    catalog: &'a Catalog,
    scope: &'a Scope<'a>,
    /// One a word.
    finders: Vec<Finder<'a>>,
    choices: Choices<'a>,
}

impl<'a> Search<'a> {
    /// `position` as a hit, if every word stands in it at a place that the filter lets through.
    fn hit(&self, position: ItemIx, entry: &'a Entry) -> Option<Hit> {
        let item = self.catalog.item(position);
        let may_stand = |place: PlaceRef| {
            self.scope.allows_place(item, place) && self.choices.allow_place(position, item, place)
        };
        let first_place = item.places.iter().copied().find(|place| may_stand(*place))?;
        let findings: Option<Vec<Finding<'a>>> =
            self.finders.iter().map(|finder| finder.find(item, entry, may_stand)).collect();
        let mut findings = findings?;
        self.choices.find(position, entry, may_stand, &mut findings)?;
        let mut points = total(&findings);
        if let Some((extra, finding)) = self.as_typed(item, entry, may_stand) {
            points = points.saturating_add(extra);
            findings = vec![finding];
        }
        let place = self.place(item, &findings, may_stand).unwrap_or(first_place);
        let matches = matches(findings);
        let length = matches.first().map_or(0, |best| best.text.chars().count());
        let length = i64::try_from(length).unwrap_or(POINT).min(POINT - 1);
        Some(Hit { item: position, place, score: i64::from(points) * POINT - length, matches })
    }

    /// All words of the query next to each other in a name of the item, and the points for it.
    fn as_typed(
        &self,
        item: &Item,
        entry: &'a Entry,
        may_stand: impl Fn(PlaceRef) -> bool,
    ) -> Option<(u32, Finding<'a>)> {
        let words = self.query.as_typed.as_ref()?;
        let names = entry.names(item, may_stand);
        let best = Finding::best_of(names, |line| run::as_typed(words, line))?;
        Some((weights::as_typed(best.found.how), best))
    }

    /// The place with most of the titles in which words were found; of equals the first.
    fn place(
        &self,
        item: &Item,
        findings: &[Finding<'_>],
        may_stand: impl Fn(PlaceRef) -> bool,
    ) -> Option<PlaceRef> {
        if findings.iter().all(|finding| finding.owner == Owner::Item) {
            return None;
        }
        let count = |number: usize, place: &PlaceRef| {
            let path = self.catalog.path_to(place.section);
            let is_here = |finding: &&Finding<'_>| match finding.owner {
                Owner::Item => false,
                Owner::Place(other) => other == number,
                Owner::Section(section) => path.contains(&section),
            };
            findings.iter().filter(is_here).count()
        };
        let places = item.places.iter().enumerate();
        places
            .filter(|(_, place)| may_stand(**place))
            .max_by_key(|(number, place)| (count(*number, place), Reverse(*number)))
            .map(|(_, place)| *place)
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
