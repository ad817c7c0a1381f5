//! A roadmap with its outline in JSON.

use serde::Serialize;

use super::{Source, Titles, codes, shown};
use crate::catalog::{Edition, Part, RoadmapIx, SectionIx, Text};
use crate::cli::context::Context;
use crate::progress::Overview;

/// A roadmap, all its sections, and its figures.
#[derive(Debug, Serialize)]
pub(in crate::cli) struct RoadmapDocument<'a> {
    id: &'a str,
    own: bool,
    title: &'a str,
    titles: Titles<'a>,
    summary: &'a str,
    source: Option<&'a str>,
    licence: Option<&'a str>,
    languages: Vec<&'static str>,
    editions: Vec<EditionDocument<'a>>,
    sections: Vec<SectionDocument<'a>>,
    total: usize,
    done: usize,
    doing: usize,
    skipped: usize,
    terms: usize,
    terms_done: usize,
    note: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summaries: Option<Titles<'a>>,
}

/// One text of a source.
#[derive(Debug, Serialize)]
struct EditionDocument<'a> {
    id: &'a str,
    title: &'a str,
}

/// A section with what is inside.
#[derive(Debug, Serialize)]
struct SectionDocument<'a> {
    id: &'a str,
    title: &'a str,
    titles: Titles<'a>,
    source: Source<'a>,
    summary: Option<&'a str>,
    points: Vec<&'a str>,
    tips: Vec<&'a str>,
    sections: Vec<Self>,
    items: Vec<&'a str>,
    note: Option<&'a str>,
    #[serde(flatten)]
    said: Option<Said<'a>>,
}

/// What is said of a section, in all languages.
#[derive(Debug, Serialize)]
struct Said<'a> {
    summaries: Titles<'a>,
    point_texts: Vec<Titles<'a>>,
    tip_texts: Vec<Titles<'a>>,
}

impl<'a> RoadmapDocument<'a> {
    pub(in crate::cli) fn new(
        context: &'a Context<'_>,
        overview: &'a Overview,
        position: RoadmapIx,
    ) -> Self {
        Self::made(context, overview, position, false)
    }

    /// With all texts in all languages, as they matter where it is taken in again.
    pub(in crate::cli) fn whole(
        context: &'a Context<'_>,
        overview: &'a Overview,
        position: RoadmapIx,
    ) -> Self {
        Self::made(context, overview, position, true)
    }

    fn made(
        context: &'a Context<'_>,
        overview: &'a Overview,
        position: RoadmapIx,
        is_whole: bool,
    ) -> Self {
        let roadmap = context.catalog.roadmap(position);
        let tally = overview.roadmap(position);
        let edition = |edition: &'a Edition| EditionDocument {
            id: edition.id.as_str(),
            title: shown(&edition.title, context),
        };
        Self {
            id: roadmap.id.as_str(),
            own: context.catalog.is_own_roadmap(position),
            title: shown(&roadmap.title, context),
            titles: Titles(Some(&roadmap.title)),
            summary: shown(&roadmap.summary, context),
            source: roadmap.source.as_deref(),
            licence: roadmap.licence.as_deref(),
            languages: codes(&roadmap.languages),
            editions: roadmap.editions.iter().map(edition).collect(),
            sections: SectionDocument::all(context, overview, &roadmap.sections, is_whole),
            total: tally.total,
            done: tally.done,
            doing: tally.doing,
            skipped: tally.skipped,
            terms: tally.terms,
            terms_done: tally.terms_done,
            note: overview.note_on(&context.catalog, Part::Roadmap(position)),
            summaries: is_whole.then_some(Titles(Some(&roadmap.summary))),
        }
    }
}

impl<'a> SectionDocument<'a> {
    fn all(
        context: &'a Context<'_>,
        overview: &'a Overview,
        sections: &[SectionIx],
        is_whole: bool,
    ) -> Vec<Self> {
        sections.iter().map(|section| Self::new(context, overview, *section, is_whole)).collect()
    }

    fn new(
        context: &'a Context<'_>,
        overview: &'a Overview,
        position: SectionIx,
        is_whole: bool,
    ) -> Self {
        let catalog = &context.catalog;
        let section = catalog.section(position);
        let all = |texts: &'a [Text]| texts.iter().map(|text| shown(text, context)).collect();
        let items = section.places.iter().map(|place| catalog.item(place.item).id.as_str());
        Self {
            id: section.id(),
            title: shown(&section.title, context),
            titles: Titles(Some(&section.title)),
            source: Source(&section.source),
            summary: section.summary.as_ref().map(|text| shown(text, context)),
            points: all(&section.points),
            tips: all(&section.tips),
            sections: Self::all(context, overview, &section.sections, is_whole),
            items: items.collect(),
            note: overview.note_on(catalog, Part::Section(position)),
            said: is_whole.then(|| Said {
                summaries: Titles(section.summary.as_ref()),
                point_texts: Titles::each(&section.points),
                tip_texts: Titles::each(&section.tips),
            }),
        }
    }
}
