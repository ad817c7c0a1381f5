//! `waypost progress`: how far the learner is, in bars and figures.

mod bars;
mod document;
mod spoken;
mod year;

use clap::{Arg, ArgMatches, Command};
use jiff::civil::Date;

use super::choose::roadmap;
use super::context::Context;
use super::day::{as_of, as_of_arg};
use super::document::document;
use super::report::Report;
use crate::catalog::RoadmapIx;
use crate::error::Error;
use crate::i18n::Texts;
use crate::platform;
use crate::progress::{Asked, Departed, Overview, RestDays, Statistics};
use document::ProgressDocument;

pub(super) fn command(texts: &Texts) -> Command {
    let roadmap = Arg::new("roadmap").value_name("ROADMAP");
    let roadmap = roadmap.help(texts.get("cli-progress.roadmap"));
    Command::new("progress").about(texts.get("cli-progress")).arg(roadmap).arg(as_of_arg(texts))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let asked = matches.get_one::<String>("roadmap");
    let asked = asked.map(|asked| roadmap(&context.catalog, asked)).transpose()?;
    let shown = Shown::new(context, asked, as_of(matches)?)?;
    let data = if context.json {
        document(ProgressDocument::new(context, &shown))?
    } else {
        bars::page(context, &shown)
    };
    Ok(Report::done(data))
}

/// How far the learner is in the sections of a roadmap, or in all roadmaps, and this week.
pub(super) fn briefly(
    context: &mut Context<'_>,
    roadmap: Option<RoadmapIx>,
    as_of: Option<Date>,
) -> Result<String, Error> {
    let shown = Shown::new(context, roadmap, as_of)?;
    Ok(bars::briefly(context, &shown))
}

/// All other figures.
pub(super) fn figures(
    context: &mut Context<'_>,
    roadmap: Option<RoadmapIx>,
    as_of: Option<Date>,
) -> Result<String, Error> {
    let shown = Shown::new(context, roadmap, as_of)?;
    Ok(bars::figures_alone(context, &shown))
}

/// What is shown: one roadmap, or all of them.
struct Shown {
    overview: Overview,
    figures: Statistics,
    /// The day as of which it is: mostly today.
    day: Date,
    /// Was that day asked for?
    is_past: bool,
    /// The days of the week on which the learner rests.
    rest: RestDays,
    /// With how many items the learner did something that no roadmap has any more.
    departed: usize,
}

impl Shown {
    fn new(
        context: &mut Context<'_>,
        roadmap: Option<RoadmapIx>,
        as_of: Option<Date>,
    ) -> Result<Self, Error> {
        let journal = match as_of {
            Some(day) => context.journal_as_of(day)?,
            None => context.journal()?,
        };
        let overview = Overview::new(&context.catalog, &journal);
        let day = as_of.unwrap_or_else(|| platform::now().date());
        let rest = context.config().rest_days;
        let asked = Asked { roadmap, today: day, rest };
        let figures = Statistics::new(&context.catalog, &overview, asked);
        let departed = Departed::all(&context.catalog, &journal).len();
        Ok(Self { overview, figures, day, is_past: as_of.is_some(), rest, departed })
    }
}
