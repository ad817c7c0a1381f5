//! `waypost progress`: how far the learner is, in bars and figures.

mod bars;
mod document;

use std::collections::BTreeMap;

use clap::{Arg, ArgMatches, Command};
use jiff::civil::Date;

use super::choose::roadmap;
use super::context::Context;
use super::document::document;
use super::report::Report;
use crate::catalog::{Catalog, Item, Level, RoadmapIx, SectionIx};
use crate::error::Error;
use crate::i18n::Texts;
use crate::platform;
use crate::progress::{Departed, Overview, Tally};
use document::ProgressDocument;

pub(super) fn command(texts: &Texts) -> Command {
    let roadmap = Arg::new("roadmap").value_name("ROADMAP");
    let roadmap = roadmap.help(texts.get("cli-progress.roadmap"));
    Command::new("progress").about(texts.get("cli-progress")).arg(roadmap)
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let asked = matches.get_one::<String>("roadmap");
    let asked = asked.map(|asked| roadmap(&context.catalog, asked)).transpose()?;
    let journal = context.journal()?;
    let overview = Overview::new(&context.catalog, &journal);
    let mut shown = Shown::new(&context.catalog, overview, asked, platform::now().date());
    shown.departed = Departed::all(&context.catalog, &journal).len();
    let data = if context.json {
        document(ProgressDocument::new(context, &shown))?
    } else {
        bars::page(context, &shown)
    };
    Ok(Report::done(data))
}

/// What is shown: one roadmap, or all of them.
struct Shown {
    overview: Overview,
    today: Date,
    /// The roadmap that was asked for.
    asked: Option<RoadmapIx>,
    roadmaps: Vec<RoadmapIx>,
    /// All sections of these, from the top down.
    sections: Vec<SectionIx>,
    /// With how many items the learner did something that no roadmap has any more.
    departed: usize,
    total: Tally,
    kinds: BTreeMap<&'static str, Tally>,
    /// By the lower end of what should be known before, those that do not say it last.
    levels: Vec<(Option<Level>, Tally)>,
}

impl Shown {
    fn new(catalog: &Catalog, overview: Overview, asked: Option<RoadmapIx>, today: Date) -> Self {
        let all = || catalog.roadmap_positions().collect();
        let roadmaps: Vec<RoadmapIx> = asked.map_or_else(all, |roadmap| vec![roadmap]);
        let sections: Vec<SectionIx> =
            roadmaps.iter().flat_map(|roadmap| catalog.sections_of(*roadmap)).collect();
        let items = catalog.items_of(&sections);
        let levels = overview.by_group(catalog, &items, |item| level(catalog, item));
        let mut levels: Vec<_> = levels.into_iter().collect();
        levels.sort_by_key(|(level, _)| level.is_none()); // stable: otherwise ascending
        Self {
            total: asked.map_or_else(|| overview.total(), |roadmap| overview.roadmap(roadmap)),
            kinds: overview.by_group(catalog, &items, Item::kind_name),
            levels,
            departed: 0,
            roadmaps,
            sections,
            asked,
            today,
            overview,
        }
    }
}

/// The lower end of the level of an item, or of the first place that gives it one.
fn level(catalog: &Catalog, item: &Item) -> Option<Level> {
    let of_place = || item.places.iter().find_map(|place| catalog.place(*place).level);
    item.level.or_else(of_place).map(|levels| levels.from)
}
