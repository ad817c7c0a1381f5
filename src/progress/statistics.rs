//! Figures over all that was done: the year, the streak, the weeks, how long it will take, what waits.
//!
//! Everything here is arithmetic over records and days: the day of today comes in as a value.

mod day;
mod forecast;
mod heatmap;
mod rest;
mod streak;
mod weeks;

use jiff::civil::Date;

use super::{Moment, Overview, Record, Status, Tally};
use crate::catalog::{Catalog, Item, ItemIx, Level, RoadmapIx, SectionIx};

pub use day::Day;
pub(super) use day::{Days, replace};
pub use forecast::{Basis, Forecast, OUTSIDE, Outlook};
pub use heatmap::{Cell, Heatmap, LEVELS};
pub use rest::RestDays;
pub use streak::Streak;
pub use weeks::Week;
pub(super) use weeks::{monday, weeks_ago};

/// So many weeks are shown one by one.
pub const WEEKS: usize = 12;

/// All figures of one roadmap or of all; the days and the streak are always those of all.
#[derive(Debug, Clone, PartialEq)]
pub struct Statistics {
    /// The roadmap; none for all of them.
    pub roadmap: Option<RoadmapIx>,
    /// Everything together.
    pub total: Tally,
    /// By roadmap, in their order.
    pub roadmaps: Vec<(RoadmapIx, Tally)>,
    /// By section, from the top down.
    pub sections: Vec<(SectionIx, Tally)>,
    /// By what the items are.
    pub kinds: Vec<(&'static str, Tally)>,
    /// By the lower end of what should be known before; items that do not say it last.
    pub levels: Vec<(Option<Level>, Tally)>,
    /// Days in a row.
    pub streak: Streak,
    /// The last weeks, the oldest first; the last is this one.
    pub weeks: Vec<Week>,
    /// How long the rest will take.
    pub forecast: Forecast,
    /// What was begun and is not finished, what waits longest first.
    pub unfinished: Vec<(ItemIx, Moment)>,
    /// The seconds spent.
    pub seconds: u64,
}

/// What figures are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Of this roadmap alone.
    pub roadmap: Option<RoadmapIx>,
    /// The day of today, where the learner is.
    pub today: Date,
    /// The days of the week on which they rest.
    pub rest: RestDays,
}

impl Statistics {
    /// Works everything out. Takes time by the number of items: not for each frame.
    pub fn new(catalog: &Catalog, overview: &Overview, asked: Asked) -> Self {
        let Asked { roadmap, today, rest } = asked;
        let all = || catalog.roadmap_positions().collect();
        let roadmaps: Vec<RoadmapIx> = roadmap.map_or_else(all, |one| vec![one]);
        let sections: Vec<SectionIx> =
            roadmaps.iter().flat_map(|ix| catalog.sections_of(*ix)).collect();
        let items = catalog.items_of(&sections);
        let levels = overview.by_group(catalog, &items, |item| level(catalog, item));
        let mut levels: Vec<_> = levels.into_iter().collect();
        levels.sort_by_key(|(level, _)| level.is_none()); // stable: otherwise ascending
        let kinds = overview.by_group(catalog, &items, Item::kind_name);
        let total = roadmap.map_or_else(|| overview.total(), |one| overview.roadmap(one));
        let touched = touched(catalog, overview, roadmap);
        let seconds = touched.iter().map(|(_, record)| record.seconds()).sum();
        Self {
            roadmap,
            total,
            kinds: kinds.into_iter().collect(),
            levels,
            streak: overview.streak(today, rest),
            weeks: weeks::weeks(catalog, &touched, today, WEEKS),
            forecast: forecast::forecast(catalog, &touched, total, today),
            unfinished: unfinished(&touched),
            seconds,
            roadmaps: roadmaps.into_iter().map(|ix| (ix, overview.roadmap(ix))).collect(),
            sections: sections.into_iter().map(|ix| (ix, overview.section(ix))).collect(),
        }
    }
}

/// What something was done with, in the order of the catalog.
type Touched<'a> = Vec<(ItemIx, &'a Record)>;

fn touched<'a>(
    catalog: &Catalog,
    overview: &'a Overview,
    roadmap: Option<RoadmapIx>,
) -> Touched<'a> {
    let is_in = |ix: ItemIx| {
        let mut places = catalog.item(ix).places.iter();
        roadmap.is_none_or(|one| places.any(|at| catalog.section(at.section).roadmap == one))
    };
    let mut touched: Touched<'_> = overview.touched().filter(|(ix, _)| is_in(*ix)).collect();
    touched.sort_unstable_by_key(|(ix, _)| *ix);
    touched
}

/// The lower end of the level of an item, or of the first place that gives it one.
fn level(catalog: &Catalog, item: &Item) -> Option<Level> {
    let of_place = || item.places.iter().find_map(|place| catalog.place(*place).level);
    item.level.or_else(of_place).map(|levels| levels.from)
}

/// What was begun and is neither done nor skipped, what waits longest first.
fn unfinished(touched: &Touched<'_>) -> Vec<(ItemIx, Moment)> {
    let waits = touched.iter().filter_map(|(ix, record)| Some((*ix, begun(record)?)));
    let mut waits: Vec<_> = waits.collect();
    waits.sort_by_key(|(_, since)| since.timestamp());
    waits
}

/// Since when an item waits to be finished: since it is being done, or else since time was first spent
/// with it or it was opened, as far as that is known. The one place that says what counts as begun.
fn begun(record: &Record) -> Option<Moment> {
    match record.status {
        Status::Doing => record.begun_at,
        Status::Todo => {
            let sat = record.sittings.first().map(|sitting| sitting.begun);
            let all = sat.into_iter().chain(record.openings.first());
            all.min_by_key(|at| at.timestamp())
        }
        Status::Done | Status::Skipped => None,
    }
}
