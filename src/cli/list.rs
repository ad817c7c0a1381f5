//! `waypost list`: items in the order of the roadmaps.

use std::collections::HashSet;

use clap::{Arg, ArgMatches, Command};

use super::choose::{asked, filter_args, narrow, part, understood};
use super::context::Context;
use super::day::{as_of, as_of_arg};
use super::document::{ItemDocument, Items, document};
use super::hands::Hands;
use super::report::Report;
use super::rows::rows;
use crate::catalog::{Catalog, ItemIx, Part, RoadmapIx};
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::progress::Overview;
use crate::search::{Corpus, Index, Query};

pub(super) fn command(texts: &Texts) -> Command {
    let place = Arg::new("place").value_name("ROADMAP[/SECTION]").help(texts.get("cli-list.place"));
    Command::new("list")
        .about(texts.get("cli-list"))
        .arg(place)
        .arg(as_of_arg(texts))
        .args(filter_args(texts))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let mut query = Query::default();
    narrow(&mut query, matches)?;
    let mut query = understood(query, &context.catalog)?;
    let place = matches.get_one::<String>("place");
    let part = place.map(|place| part(&context.catalog, place)).transpose()?;
    let overview = match as_of(matches)? {
        Some(day) => {
            let journal = context.journal_as_of(day)?;
            Overview::new(&context.catalog, &journal)
        }
        None => context.overview()?,
    };
    let items = items_in(&context.catalog, part);
    let items = choose(context, &overview, items, &mut query, part)?;
    let data = if context.json {
        document(Items { items: ItemDocument::all(context, &overview, &items) })?
    } else {
        let items: Vec<_> = items.iter().map(|item| (*item, None)).collect();
        rows(context, &overview, &items)
    };
    if items.is_empty() {
        return Ok(Report::nothing(data, nothing(context, matches)));
    }
    Ok(Report::done(data))
}

/// That nothing was found, with the filters that let nothing through.
fn nothing(context: &Context<'_>, matches: &ArgMatches) -> String {
    match asked(matches) {
        filters if filters.is_empty() => context.texts.get("cli-list.nothing"),
        filters => context.say(&Phrase::new("cli-list-unfit").with("filters", filters)),
    }
}

/// The items of `part`, or all there are, each once and in order.
fn items_in(catalog: &Catalog, part: Option<Part>) -> Vec<ItemIx> {
    let all = |roadmap: RoadmapIx| catalog.sections_of(roadmap);
    let sections = match part {
        None => catalog.roadmap_positions().flat_map(all).collect(),
        Some(Part::Roadmap(roadmap)) => all(roadmap),
        Some(Part::Section(section)) => catalog.subtree(section),
    };
    catalog.items_of(&sections)
}

/// Those of `items` that `query`, a filter, lets through in `part`.
fn choose(
    context: &Context<'_>,
    overview: &Overview,
    mut items: Vec<ItemIx>,
    query: &mut Query,
    part: Option<Part>,
) -> Result<Vec<ItemIx>, Error> {
    if query.is_empty() {
        return Ok(items); // most calls: nothing needs to be folded for searching
    }
    let catalog = &context.catalog;
    // A level can differ from place to place: only the places in the part count.
    let roadmap = part.map(|part| match part {
        Part::Roadmap(roadmap) => roadmap,
        Part::Section(section) => catalog.section(section).roadmap,
    });
    if let Some(roadmap) = roadmap {
        query.narrow("roadmap", catalog.roadmap(roadmap).id.as_str())?;
    }
    let corpus = Corpus { catalog, index: &Index::by(catalog, &Hands), marks: overview };
    let found: HashSet<ItemIx> = corpus.items(query, &Hands).into_iter().collect();
    items.retain(|item| found.contains(item));
    Ok(items)
}
