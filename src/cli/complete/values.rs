//! The values of an argument: of some there are only a few, others are in the roadmaps.

use clap::Arg;
use clap::builder::PossibleValue;

use super::{Candidate, candidate};
use crate::catalog::{Catalog, Item, Roadmap, Section};
use crate::cli::choose::field_of;
use crate::cli::context::Context;
use crate::config::Setting;
use crate::search::{self, Filter};

/// What `arg` can be, of which so much is typed.
pub(super) fn values(arg: &Arg, typed: &str, context: &Context<'_>) -> Vec<Candidate> {
    let is_option = arg.get_long().is_some();
    let catalog = &context.catalog;
    match arg.get_id().as_str() {
        "id" if !is_option => ids(context),
        "roadmap" if !is_option => roadmaps(context, ""),
        "place" | "to" => places(typed, context),
        "key" => Setting::ALL.iter().map(|setting| candidate(setting.name(), None)).collect(),
        "query" => of_query(typed, catalog),
        option => match field_of(option).filter(|_| is_option) {
            Some(field) => of_field(field, typed, catalog),
            None => chosen(arg),
        },
    }
}

/// The few that there are.
fn chosen(arg: &Arg) -> Vec<Candidate> {
    let all = arg.get_possible_values().into_iter().filter(|value| !value.is_hide_set());
    let of = |value: PossibleValue| {
        candidate(value.get_name(), value.get_help().map(ToString::to_string))
    };
    all.map(of).collect()
}

/// The ids of all items, with their titles.
fn ids(context: &Context<'_>) -> Vec<Candidate> {
    let items = context.catalog.items.iter().filter(|item| !item.places.is_empty());
    let of = |item: &Item| {
        candidate(item.id.as_str(), Some(item.title.in_lang(context.lang).to_owned()))
    };
    items.map(of).collect()
}

fn roadmaps(context: &Context<'_>, ending: &str) -> Vec<Candidate> {
    let of = |roadmap: &Roadmap| {
        let title = roadmap.title.in_lang(context.lang).to_owned();
        candidate(&format!("{}{ending}", roadmap.id), Some(title))
    };
    context.catalog.roadmaps.iter().map(of).collect()
}

/// Roadmaps, and behind a slash the sections of one.
fn places(typed: &str, context: &Context<'_>) -> Vec<Candidate> {
    let catalog = &context.catalog;
    let Some((roadmap, _)) = typed.split_once('/') else { return roadmaps(context, "/") };
    let Some(roadmap) = catalog.find_roadmap(roadmap) else { return Vec::new() };
    let sections = catalog.sections_of(roadmap).into_iter().map(|ix| catalog.section(ix));
    let of = |section: &Section| {
        let path = format!("{}/{}", catalog.roadmap(roadmap).id, section.path);
        candidate(&path, Some(section.title.in_lang(context.lang).to_owned()))
    };
    sections.map(of).collect()
}

/// Fields, and behind a colon their values.
fn of_query(typed: &str, catalog: &Catalog) -> Vec<Candidate> {
    if typed.is_empty() {
        return Filter::FIELDS.map(|field| candidate(&format!("{field}:"), None)).into();
    }
    let Some(completion) = search::complete(typed, typed.len(), catalog) else { return Vec::new() };
    let before = typed.get(..completion.part.start).unwrap_or_default();
    let fit = completion.texts.iter().filter(|text| !needs_quotes(text));
    fit.map(|text| candidate(&format!("{before}{text}"), None)).collect()
}

/// The values of a field of the query line.
fn of_field(field: &str, typed: &str, catalog: &Catalog) -> Vec<Candidate> {
    let line = format!("{field}:{typed}");
    let found = search::complete(&line, line.len(), catalog);
    let texts = found.map(|completion| completion.texts).unwrap_or_default();
    let fit = texts.iter().filter(|text| !needs_quotes(text));
    // Of several values with commas only the last one is typed.
    let before = typed.rsplit_once(',').map_or(String::new(), |(before, _)| format!("{before},"));
    fit.map(|text| candidate(&format!("{before}{text}"), None)).collect()
}

/// Each shell writes quotes in its own way: what needs some is better typed.
fn needs_quotes(text: &str) -> bool {
    text.contains(|c: char| c.is_whitespace() || c == '"')
}
