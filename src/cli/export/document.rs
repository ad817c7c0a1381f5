//! Roadmaps with all their items as JSON: one document, or a line an item.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::catalog::{ItemIx, RoadmapIx};
use crate::cli::context::Context;
use crate::cli::document::{ItemDocument, RoadmapDocument, document, line};
use crate::error::Error;
use crate::progress::Overview;

/// Roadmaps, and everything that stands in them, each item once.
#[derive(Serialize)]
struct Whole<'a> {
    roadmaps: Vec<RoadmapDocument<'a>>,
    items: Vec<ItemDocument<'a>>,
}

/// One document with everything.
pub(super) fn whole(
    context: &Context<'_>,
    overview: &Overview,
    roadmaps: &[RoadmapIx],
) -> Result<String, Error> {
    let items = ItemDocument::all(context, overview, &items(context, roadmaps));
    let roadmaps = roadmaps.iter().map(|ix| RoadmapDocument::new(context, overview, *ix));
    document(Whole { roadmaps: roadmaps.collect(), items })
}

/// A line for each item, as `waypost list --json` has it.
pub(super) fn lines(
    context: &Context<'_>,
    overview: &Overview,
    roadmaps: &[RoadmapIx],
) -> Result<String, Error> {
    let mut page = String::new();
    for item in items(context, roadmaps) {
        page.push_str(&line(&ItemDocument::new(context, overview, item))?);
    }
    Ok(page)
}

/// The items that stand in `roadmaps`, in the order of the catalog.
fn items(context: &Context<'_>, roadmaps: &[RoadmapIx]) -> Vec<ItemIx> {
    let sections = context.catalog.sections.iter();
    let asked = sections.filter(|section| roadmaps.contains(&section.roadmap));
    let items = asked.flat_map(|section| section.places.iter().map(|place| place.item));
    items.collect::<BTreeSet<ItemIx>>().into_iter().collect()
}
