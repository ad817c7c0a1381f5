//! `waypost roadmaps`: the roadmaps with counts and progress.

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::context::Context;
use super::document::{RoadmapDocument, document};
use super::look::{Paint, Span};
use super::report::Report;
use crate::catalog::RoadmapIx;
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::progress::Overview;
use crate::text::width;

pub(super) fn command(texts: &Texts) -> Command {
    Command::new("roadmaps").about(texts.get("cli-roadmaps"))
}

#[derive(Serialize)]
struct Roadmaps<'a> {
    roadmaps: Vec<RoadmapDocument<'a>>,
}

pub(super) fn run(_: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let overview = context.overview()?;
    let all = context.catalog.roadmap_positions();
    if context.json {
        let roadmaps = all.map(|ix| RoadmapDocument::new(context, &overview, ix)).collect();
        return Ok(Report::done(document(Roadmaps { roadmaps })?));
    }
    Ok(Report::done(plain(context, &overview, &all.collect::<Vec<_>>())))
}

/// A row for each roadmap: id, figures, title.
fn plain(context: &Context<'_>, overview: &Overview, roadmaps: &[RoadmapIx]) -> String {
    let figures = |ix: RoadmapIx| {
        let tally = overview.roadmap(ix);
        let id = if context.look.is_linear { "linear-figures" } else { "done-of" };
        context.say(&Phrase::new(id).with("done", tally.done).with("total", tally.total))
    };
    let rows: Vec<(&str, String, &str)> = roadmaps
        .iter()
        .map(|ix| {
            let roadmap = context.catalog.roadmap(*ix);
            (roadmap.id.as_str(), figures(*ix), roadmap.title.in_lang(context.lang))
        })
        .collect();
    let ids = rows.iter().map(|(id, _, _)| width(id)).max().unwrap_or(0);
    let widest = rows.iter().map(|(_, figures, _)| width(figures)).max().unwrap_or(0);
    let mut page = String::new();
    for (id, figures, title) in &rows {
        if context.look.is_linear {
            let spans = [title, figures.as_str(), id].map(|text| Span::new(Paint::Text, text));
            context.look.line(&mut page, &spans);
            continue;
        }
        let air = " ".repeat(widest.saturating_sub(width(figures)));
        let spans = [
            Span::padded(Paint::Text, id, ids + 2),
            Span::new(Paint::Muted, &format!("{air}{figures}  ")),
            Span::new(Paint::Strong, title),
        ];
        context.look.line(&mut page, &spans);
    }
    page
}
