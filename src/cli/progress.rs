//! `waypost progress`: how far the learner is, in bars and figures.

mod bars;
mod document;
mod year;

use clap::{Arg, ArgMatches, Command};
use jiff::civil::Date;

use super::choose::roadmap;
use super::context::Context;
use super::document::document;
use super::report::Report;
use crate::error::Error;
use crate::i18n::Texts;
use crate::platform;
use crate::progress::{Asked, Departed, Overview, RestDays, Statistics};
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
    let (today, rest) = (platform::now().date(), rest_days(context));
    let figures =
        Statistics::new(&context.catalog, &overview, Asked { roadmap: asked, today, rest });
    let departed = Departed::all(&context.catalog, &journal).len();
    let shown = Shown { overview, figures, today, rest, departed };
    let data = if context.json {
        document(ProgressDocument::new(context, &shown))?
    } else {
        bars::page(context, &shown)
    };
    Ok(Report::done(data))
}

/// The days of rest that were chosen on the screen.
fn rest_days(context: &mut Context<'_>) -> RestDays {
    RestDays::from_names(&context.session().rest_days)
}

/// What is shown: one roadmap, or all of them.
struct Shown {
    overview: Overview,
    figures: Statistics,
    today: Date,
    /// The days of the week on which the learner rests.
    rest: RestDays,
    /// With how many items the learner did something that no roadmap has any more.
    departed: usize,
}
