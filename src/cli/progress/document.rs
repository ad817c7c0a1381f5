//! Progress as a JSON document.

use serde::Serialize;

use super::Shown;
use crate::catalog::{ItemIx, Level, RoadmapIx, SectionIx};
use crate::cli::context::Context;
use crate::progress::{Forecast, Moment, OUTSIDE, Outlook, Tally, Week};

/// The figures of some roadmaps and of all that is in them; the days are those of all roadmaps.
#[derive(Serialize)]
pub(super) struct ProgressDocument<'a> {
    as_of: String,
    total: Figures,
    roadmaps: Vec<RoadmapFigures<'a>>,
    sections: Vec<SectionFigures<'a>>,
    kinds: Vec<KindFigures>,
    levels: Vec<LevelFigures>,
    streak: usize,
    longest_streak: usize,
    can_miss: bool,
    rest_days: Vec<&'static str>,
    days: Vec<Day>,
    weeks: Vec<WeekFigures>,
    forecast: ForecastFigures,
    unfinished: Vec<Waiting<'a>>,
    minutes: u64,
    departed: usize,
}

/// How much there is, without terms, and how much of it was done.
#[derive(Serialize)]
struct Counts {
    total: usize,
    done: usize,
    doing: usize,
    skipped: usize,
    open: usize,
}

/// The same, with terms beside it.
#[derive(Serialize)]
struct Figures {
    #[serde(flatten)]
    counts: Counts,
    terms: usize,
    terms_done: usize,
}

#[derive(Serialize)]
struct RoadmapFigures<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(flatten)]
    figures: Figures,
}

#[derive(Serialize)]
struct SectionFigures<'a> {
    roadmap: &'a str,
    section: &'a str,
    title: &'a str,
    #[serde(flatten)]
    figures: Figures,
}

#[derive(Serialize)]
struct KindFigures {
    kind: &'static str,
    #[serde(flatten)]
    counts: Counts,
}

#[derive(Serialize)]
struct LevelFigures {
    level: Option<&'static str>,
    #[serde(flatten)]
    counts: Counts,
}

/// A day on which something was done, or time was spent.
#[derive(Serialize)]
struct Day {
    date: String,
    done: usize,
    minutes: u64,
}

/// A week, from Monday on.
#[derive(Serialize)]
struct WeekFigures {
    week: String,
    monday: String,
    done: usize,
    minutes: u64,
    estimated_minutes: u64,
}

/// How long what is open will take.
#[derive(Serialize)]
struct ForecastFigures {
    open: usize,
    from_weeks: Option<usize>,
    to_weeks: Option<usize>,
    basis: Option<BasisFigures>,
}

/// What that is worked out from.
#[derive(Serialize)]
struct BasisFigures {
    first_week: String,
    last_week: String,
    weeks: usize,
    done: usize,
    percentiles: [usize; 2],
}

/// What was begun and is not finished.
#[derive(Serialize)]
struct Waiting<'a> {
    id: &'a str,
    title: &'a str,
    since: String,
}

impl From<&Week> for WeekFigures {
    fn from(week: &Week) -> Self {
        Self {
            week: week.name(),
            monday: week.monday.to_string(),
            done: week.done,
            minutes: week.minutes(),
            estimated_minutes: week.estimated,
        }
    }
}

impl From<&Forecast> for ForecastFigures {
    fn from(forecast: &Forecast) -> Self {
        let (from_weeks, to_weeks) = match forecast.outlook {
            Outlook::Finished => (Some(0), Some(0)),
            Outlook::Weeks { from, to } => (Some(from), to),
            Outlook::TooLittle { .. } | Outlook::Still => (None, None),
        };
        let basis = forecast.basis.map(|basis| BasisFigures {
            first_week: basis.first.name(),
            last_week: basis.last.name(),
            weeks: basis.weeks,
            done: basis.done,
            percentiles: [OUTSIDE, 100 - OUTSIDE],
        });
        Self { open: forecast.open, from_weeks, to_weeks, basis }
    }
}

impl From<Tally> for Counts {
    fn from(tally: Tally) -> Self {
        let Tally { total, done, doing, skipped, .. } = tally;
        Self { total, done, doing, skipped, open: tally.open() }
    }
}

impl From<Tally> for Figures {
    fn from(tally: Tally) -> Self {
        let Tally { terms, terms_done, .. } = tally;
        Self { counts: tally.into(), terms, terms_done }
    }
}

impl<'a> ProgressDocument<'a> {
    pub(super) fn new(context: &'a Context<'_>, shown: &Shown) -> Self {
        let (catalog, figures) = (&context.catalog, &shown.figures);
        let of_roadmap = |(ix, tally): &(RoadmapIx, Tally)| {
            let roadmap = catalog.roadmap(*ix);
            let title = roadmap.title.in_lang(context.lang);
            RoadmapFigures { id: roadmap.id.as_str(), title, figures: (*tally).into() }
        };
        let of_section = |(ix, tally): &(SectionIx, Tally)| {
            let section = catalog.section(*ix);
            SectionFigures {
                roadmap: catalog.roadmap(section.roadmap).id.as_str(),
                section: section.path.as_str(),
                title: section.title.in_lang(context.lang),
                figures: (*tally).into(),
            }
        };
        let (kinds, levels) = (figures.kinds.iter(), figures.levels.iter());
        let days = shown.overview.days().iter();
        let since = |(ix, at): &(ItemIx, Moment)| {
            let item = catalog.item(*ix);
            let title = item.title.in_lang(context.lang);
            Waiting { id: item.id.as_str(), title, since: at.to_string() }
        };
        Self {
            as_of: shown.day.to_string(),
            total: figures.total.into(),
            roadmaps: figures.roadmaps.iter().map(of_roadmap).collect(),
            sections: figures.sections.iter().map(of_section).collect(),
            kinds: kinds
                .map(|(kind, tally)| KindFigures { kind, counts: (*tally).into() })
                .collect(),
            levels: levels
                .map(|(level, tally)| LevelFigures {
                    level: level.map(Level::name),
                    counts: (*tally).into(),
                })
                .collect(),
            streak: figures.streak.current,
            longest_streak: figures.streak.longest,
            can_miss: figures.streak.has_freeze,
            rest_days: shown.rest.names().collect(),
            days: days
                .map(|(date, day)| Day {
                    date: date.to_string(),
                    done: day.done,
                    minutes: day.seconds.div_ceil(60),
                })
                .collect(),
            weeks: figures.weeks.iter().map(WeekFigures::from).collect(),
            forecast: (&figures.forecast).into(),
            unfinished: figures.unfinished.iter().map(since).collect(),
            minutes: figures.seconds.div_ceil(60),
            departed: shown.departed,
        }
    }
}
