//! An item in JSON.

use std::borrow::Cow;

use serde::Serialize;

use super::{Source, Titles, shown};
use crate::address::WebAddress;
use crate::catalog::{Body, Health, Id, Item, ItemIx, Lang, Link, PlaceRef};
use crate::cli::context::Context;
use crate::cli::words::titles;
use crate::progress::Overview;
use crate::search::{Hit, Match};
use crate::text::Str;
use crate::trial::found_dead;

/// Everything about an item, its record included.
#[derive(Debug, Serialize)]
pub(in crate::cli) struct ItemDocument<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    item_type: &'static str,
    kind: Option<&'static str>,
    title: &'a str,
    titles: Titles<'a>,
    url: Option<&'a str>,
    url_key: Option<&'a str>,
    aliases: Vec<&'a str>,
    author: Option<&'a str>,
    level: Option<String>,
    lang: Option<&'static str>,
    topics: Vec<&'a str>,
    description: Option<&'a str>,
    expansion: Option<&'a str>,
    number: Option<&'a str>,
    minutes: Option<u32>,
    minutes_estimated: bool,
    minutes_spent: u32,
    health: Option<&'static str>,
    health_reason: Option<Cow<'a, str>>,
    added: &'a str,
    former_ids: Vec<&'a str>,
    status: &'static str,
    starred: bool,
    note: Option<&'a str>,
    updated_at: Option<String>,
    done_at: Option<String>,
    places: Vec<PlaceDocument<'a>>,
    opened_at: Option<String>,
    times_opened: usize,
}

/// An item with what only matters where it is taken in again.
#[derive(Debug, Serialize)]
pub(in crate::cli) struct WholeItem<'a> {
    #[serde(flatten)]
    item: ItemDocument<'a>,
    descriptions: Titles<'a>,
    /// Why its address is doubtful by its roadmap: what the learner has found out is no part of that.
    health_reasons: Titles<'a>,
    /// Since when it has its status.
    status_at: Option<String>,
}

impl<'a> WholeItem<'a> {
    pub(in crate::cli) fn new(
        context: &'a Context<'_>,
        overview: &'a Overview,
        position: ItemIx,
    ) -> Self {
        let (item, record) = (context.catalog.item(position), overview.record(position));
        let reason = item.link().and_then(|link| link.reason.as_deref());
        Self {
            item: ItemDocument::new(context, overview, position),
            descriptions: Titles(item.description.as_ref()),
            health_reasons: Titles(reason),
            status_at: record.status_at().map(|at| at.to_string()),
        }
    }
}

/// One of the places of an item.
#[derive(Debug, Serialize)]
pub(super) struct PlaceDocument<'a> {
    roadmap: &'a str,
    section: &'a str,
    path: Vec<&'a str>,
    titles: Titles<'a>,
    level: Option<String>,
    source: Source<'a>,
}

impl<'a> ItemDocument<'a> {
    pub(in crate::cli) fn new(
        context: &'a Context<'_>,
        overview: &'a Overview,
        position: ItemIx,
    ) -> Self {
        let (item, record) = (context.catalog.item(position), overview.record(position));
        let (resource, link) = (item.resource(), item.link());
        let minutes = item.minutes();
        let aliases = link.into_iter().flat_map(|link| &link.aliases);
        let reason = || Some(Cow::Borrowed(shown(link?.reason.as_deref()?, context)));
        let found = link.and_then(found_dead).map(|found| context.say(&found).into());
        Self {
            id: item.id.as_str(),
            item_type: item.item_type().name(),
            kind: resource.map(|resource| resource.kind.name()),
            title: shown(&item.title, context),
            titles: Titles(Some(&item.title)),
            url: link.map(|link| link.address.as_str()),
            url_key: link.map(|link| link.key.as_str()),
            aliases: aliases.map(WebAddress::as_str).collect(),
            author: resource.and_then(|resource| resource.author.as_deref()),
            level: item.level.map(|level| level.to_string()),
            lang: resource.and_then(|resource| Some(resource.lang?.code())),
            topics: item.topics.iter().map(Str::as_str).collect(),
            description: item.description.as_ref().map(|text| shown(text, context)),
            expansion: expansion(item),
            number: number(item),
            minutes: minutes.map(|minutes| minutes.amount),
            minutes_estimated: minutes.is_some_and(|minutes| minutes.is_estimated),
            minutes_spent: record.minutes().unwrap_or(0),
            health: resource.map(|_| link.map_or(Health::Ok, Link::health_now).name()),
            health_reason: found.or_else(reason),
            added: item.added.as_str(),
            former_ids: item.former_ids.iter().map(Id::as_str).collect(),
            status: record.status.name(),
            starred: record.starred,
            note: record.note.as_deref(),
            updated_at: record.updated_at.map(|at| at.to_string()),
            done_at: record.done_at.map(|at| at.to_string()),
            places: item.places.iter().map(|place| PlaceDocument::new(context, *place)).collect(),
            opened_at: record.openings.last().map(|at| at.to_string()),
            times_opened: record.openings.count(),
        }
    }

    /// The documents of `items`, in their order.
    pub(in crate::cli) fn all(
        context: &'a Context<'_>,
        overview: &'a Overview,
        items: &[ItemIx],
    ) -> Vec<Self> {
        items.iter().map(|item| Self::new(context, overview, *item)).collect()
    }
}

fn expansion(item: &Item) -> Option<&str> {
    match &item.body {
        Body::Term { expansion } => expansion.as_deref(),
        _ => None,
    }
}

fn number(item: &Item) -> Option<&str> {
    match &item.body {
        Body::Step { number } => Some(number),
        _ => None,
    }
}

impl<'a> PlaceDocument<'a> {
    pub(super) fn new(context: &'a Context<'_>, place: PlaceRef) -> Self {
        let catalog = &context.catalog;
        let section = catalog.section(place.section);
        let place_of = catalog.place(place);
        Self {
            roadmap: catalog.roadmap(section.roadmap).id.as_str(),
            section: section.path.as_str(),
            path: titles(catalog, place.section, context.lang),
            titles: Titles(place_of.title.as_ref()),
            level: place_of.level.map(|level| level.to_string()),
            source: Source(&place_of.source),
        }
    }
}

/// An item that was found: the item, and why.
#[derive(Debug, Serialize)]
pub(in crate::cli) struct Found<'a> {
    #[serde(flatten)]
    item: ItemDocument<'a>,
    score: i64,
    matches: Vec<MatchDocument<'a>>,
}

/// A text in which words of the query were found.
#[derive(Debug, Serialize)]
struct MatchDocument<'a> {
    field: &'static str,
    lang: Option<&'static str>,
    text: &'a str,
    ranges: Vec<[usize; 2]>,
}

impl<'a> Found<'a> {
    pub(in crate::cli) fn new(
        context: &'a Context<'_>,
        overview: &'a Overview,
        hit: &'a Hit,
    ) -> Self {
        let item = ItemDocument::new(context, overview, hit.item);
        let matches = hit.matches.iter().map(MatchDocument::new).collect();
        Self { item, score: hit.score, matches }
    }
}

impl<'a> MatchDocument<'a> {
    fn new(found: &'a Match) -> Self {
        Self {
            field: found.field.name(),
            lang: found.lang.map(Lang::code),
            text: &found.text,
            ranges: found.code_point_ranges(),
        }
    }
}
