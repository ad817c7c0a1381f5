//! `waypost paths`: where everything is stored.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::context::Context;
use super::document::document;
use super::look::{Look, Paint, Span};
use super::report::Report;
use crate::error::Error;
use crate::i18n::Texts;
use crate::text::width;

pub(super) fn command(texts: &Texts) -> Command {
    Command::new("paths").about(texts.get("cli-paths"))
}

/// Where everything is; null for what has no place on this machine.
#[derive(Serialize)]
struct Places {
    data: Option<String>,
    roadmaps: Option<String>,
    config: Option<String>,
    state: Option<String>,
    journal: Option<String>,
    cache: Option<String>,
}

pub(super) fn run(_: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let paths = &context.paths;
    let inside = |folder: &Option<PathBuf>, name| folder.as_ref().map(|folder| folder.join(name));
    let places = Places {
        data: text(paths.data.as_deref()),
        roadmaps: text(paths.roadmaps().as_deref()),
        config: text(paths.config_file.as_deref()),
        state: text(paths.state.as_deref()),
        journal: text(inside(&paths.state, "journal").as_deref()),
        cache: text(paths.cache.as_deref()),
    };
    if context.json {
        return Ok(Report::done(document(places)?));
    }
    Ok(Report::done(plain(context, &places)))
}

fn text(path: Option<&Path>) -> Option<String> {
    Some(path?.to_string_lossy().into_owned())
}

fn plain(context: &Context<'_>, places: &Places) -> String {
    let Places { data, roadmaps, config, state, journal, cache } = places;
    let rows = [
        ("cli-paths.roadmaps", roadmaps),
        ("cli-paths.data", data),
        ("cli-paths.config", config),
        ("cli-paths.journal", journal),
        ("cli-paths.state", state),
        ("cli-paths.cache", cache),
    ]
    .map(|(id, path)| (context.texts.get(id), path));
    let widest = rows.iter().map(|(name, _)| width(name)).max().unwrap_or(0);
    let none = context.texts.get("cli-paths.none");
    // A path is for copying: never cut.
    let look = Look { columns: None, ..context.look };
    let mut page = String::new();
    for (name, path) in &rows {
        let path = path.as_ref().unwrap_or(&none);
        let spans = [Span::padded(Paint::Muted, name, widest + 2), Span::new(Paint::Text, path)];
        look.line(&mut page, &spans);
    }
    page
}
