//! What is known of addresses, in JSON.

use serde::Serialize;

use super::Check;
use crate::catalog::{ItemIx, PlaceRef};
use crate::cli::context::Context;
use crate::cli::document::document;
use crate::error::Error;
use crate::links::Ended;
use crate::trial::{Finding, Trial, Trials};

/// What came of a check.
#[derive(Serialize)]
struct Links<'a> {
    tried: usize,
    known: usize,
    private: usize,
    complete: bool,
    #[serde(rename = "links")]
    items: Vec<LinkDocument<'a>>,
}

/// The address of an item, and what is known of it.
#[derive(Serialize)]
struct LinkDocument<'a> {
    id: &'a str,
    title: &'a str,
    url: &'a str,
    verdict: Option<&'static str>,
    status: Option<u16>,
    reason: Option<String>,
    moved_to: Option<&'a str>,
    archive: Option<String>,
    tried_at: Option<String>,
    places: Vec<PlaceDocument<'a>>,
}

/// Where an item stands.
#[derive(Serialize)]
struct PlaceDocument<'a> {
    roadmap: &'a str,
    section: &'a str,
}

/// The document of what is known of `items`.
pub(super) fn write(
    context: &Context<'_>,
    items: &[(ItemIx, String)],
    trials: &Trials,
    check: &Check,
) -> Result<String, Error> {
    let Check { tried, known, private, left, ended, .. } = *check;
    let links = items.iter().filter_map(|(item, key)| link(context, *item, trials.get(key)));
    document(Links {
        tried,
        known,
        private,
        complete: ended == Ended::Whole && left == 0,
        items: links.collect(),
    })
}

fn link<'a>(
    context: &'a Context<'_>,
    position: ItemIx,
    trial: Option<&'a Trial>,
) -> Option<LinkDocument<'a>> {
    let item = context.catalog.item(position);
    let address = &item.link()?.address;
    let finding = trial.map(|trial| &trial.finding);
    Some(LinkDocument {
        id: item.id.as_str(),
        title: item.title.in_lang(context.lang),
        url: address.as_str(),
        verdict: finding.map(|finding| finding.verdict.name()),
        status: finding.and_then(|finding| finding.status),
        reason: finding.and_then(Finding::phrase).map(|why| context.say(&why)),
        moved_to: finding.and_then(|finding| finding.to.as_deref()),
        archive: address.archived().map(|archived| archived.to_string()),
        tried_at: trial.map(|trial| trial.at.to_string()),
        places: item.places.iter().map(|place| PlaceDocument::new(context, *place)).collect(),
    })
}

impl<'a> PlaceDocument<'a> {
    fn new(context: &'a Context<'_>, place: PlaceRef) -> Self {
        let section = context.catalog.section(place.section);
        let roadmap = context.catalog.roadmap(section.roadmap).id.as_str();
        Self { roadmap, section: section.path.as_str() }
    }
}
