//! Progress as a JSON document.

use serde::Serialize;

use super::Shown;
use crate::catalog::{Level, RoadmapIx, SectionIx};
use crate::cli::context::Context;
use crate::progress::Tally;

/// The figures of some roadmaps and of all that is in them; the days are those of all roadmaps.
#[derive(Serialize)]
pub(super) struct ProgressDocument<'a> {
    total: Figures,
    roadmaps: Vec<RoadmapFigures<'a>>,
    sections: Vec<SectionFigures<'a>>,
    kinds: Vec<KindFigures>,
    levels: Vec<LevelFigures>,
    streak: usize,
    days: Vec<Day>,
    departed: usize,
}

/// How much there is, without terms, and how much of it was done.
#[derive(Serialize)]
struct Counts {
    total: usize,
    done: usize,
    doing: usize,
    skipped: usize,
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

/// A day on which something was done.
#[derive(Serialize)]
struct Day {
    date: String,
    done: usize,
}

impl From<Tally> for Counts {
    fn from(tally: Tally) -> Self {
        let Tally { total, done, doing, skipped, .. } = tally;
        Self { total, done, doing, skipped }
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
        let (catalog, overview) = (&context.catalog, &shown.overview);
        let of_roadmap = |ix: &RoadmapIx| {
            let roadmap = catalog.roadmap(*ix);
            let title = roadmap.title.in_lang(context.lang);
            RoadmapFigures { id: roadmap.id.as_str(), title, figures: overview.roadmap(*ix).into() }
        };
        let of_section = |ix: &SectionIx| {
            let section = catalog.section(*ix);
            SectionFigures {
                roadmap: catalog.roadmap(section.roadmap).id.as_str(),
                section: section.path.as_str(),
                title: section.title.in_lang(context.lang),
                figures: overview.section(*ix).into(),
            }
        };
        let kinds = shown.kinds.iter();
        let levels = shown.levels.iter();
        let days = overview.done_per_day().iter();
        Self {
            total: shown.total.into(),
            roadmaps: shown.roadmaps.iter().map(of_roadmap).collect(),
            sections: shown.sections.iter().map(of_section).collect(),
            kinds: kinds
                .map(|(kind, tally)| KindFigures { kind, counts: (*tally).into() })
                .collect(),
            levels: levels
                .map(|(level, tally)| LevelFigures {
                    level: level.map(Level::name),
                    counts: (*tally).into(),
                })
                .collect(),
            streak: overview.streak(shown.today),
            days: days.map(|(date, done)| Day { date: date.to_string(), done: *done }).collect(),
            departed: shown.departed,
        }
    }
}
