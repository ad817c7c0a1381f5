//! `waypost searches`: the searches that are kept under a name.

use clap::{Arg, ArgMatches, Command};
use serde::Serialize;

use super::context::Context;
use super::document::document;
use super::hands::Hands;
use super::look::{Paint, Span};
use super::page::Page;
use super::report::Report;
use crate::catalog::nearest;
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::progress::{Event, Journal, KeptSearch, NamedSearch, Overview, Tally};
use crate::search::{Corpus, Index, Query};
use crate::text::width;

pub(super) fn command(texts: &Texts) -> Command {
    let name = || Arg::new("name").value_name("NAME").required(true);
    let rename = Command::new("rename")
        .about(texts.get("cli-searches.rename"))
        .arg(name().help(texts.get("cli-searches.name")))
        .arg(
            Arg::new("new")
                .value_name("NEW")
                .required(true)
                .help(texts.get("cli-searches.new-name")),
        );
    let forget = Command::new("forget")
        .about(texts.get("cli-searches.forget"))
        .arg(name().help(texts.get("cli-searches.name")));
    Command::new("searches")
        .about(texts.get("cli-searches"))
        .after_help(texts.get("cli-searches.after"))
        .subcommand(rename)
        .subcommand(forget)
}

/// All kept searches.
#[derive(Serialize)]
struct Searches<'a> {
    searches: Vec<SearchDocument<'a>>,
}

/// A kept search, with the figures of what it finds.
#[derive(Serialize)]
struct SearchDocument<'a> {
    name: &'a str,
    line: &'a str,
    total: usize,
    done: usize,
    doing: usize,
    skipped: usize,
    terms: usize,
    terms_done: usize,
}

impl<'a> SearchDocument<'a> {
    fn new(search: &'a NamedSearch, tally: Tally) -> Self {
        let (NamedSearch { name, line }, Tally { total, done, doing, .. }) = (search, tally);
        let Tally { skipped, terms, terms_done, .. } = tally;
        Self { name, line, total, done, doing, skipped, terms, terms_done }
    }
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    match matches.subcommand() {
        Some(("rename", matches)) => rename(matches, context),
        Some((_, matches)) => forget(matches, context),
        None => list(context),
    }
}

fn list(context: &mut Context<'_>) -> Result<Report, Error> {
    let journal = context.journal()?;
    let kept = journal.kept_searches();
    let data = if context.json {
        as_document(context, &journal)?
    } else {
        plain(context, &kept, &figures(context, &journal, &kept))
    };
    if kept.is_empty() {
        return Ok(Report::nothing(data, context.texts.get("cli-searches.nothing")));
    }
    Ok(Report::done(data))
}

fn as_document(context: &Context<'_>, journal: &Journal) -> Result<String, Error> {
    let kept = journal.kept_searches();
    let figures = figures(context, journal, &kept);
    let all = kept.iter().zip(figures);
    let searches = all.map(|(kept, tally)| SearchDocument::new(&kept.search, tally)).collect();
    document(Searches { searches })
}

/// The figures of what each finds.
fn figures(context: &Context<'_>, journal: &Journal, kept: &[KeptSearch]) -> Vec<Tally> {
    if kept.is_empty() {
        return Vec::new(); // nothing needs to be folded for searching
    }
    let catalog = &context.catalog;
    let (index, overview) = (Index::by(catalog, &Hands), Overview::new(catalog, journal));
    let corpus = Corpus { catalog, index: &index, marks: &overview };
    let count = |kept: &KeptSearch| {
        let query = Query::parse(&kept.search.line).fitted(catalog);
        let hits = corpus.find(&query, usize::MAX, &Hands).unwrap_or_default().hits;
        overview.of_items(catalog, hits.iter().map(|hit| hit.item))
    };
    kept.iter().map(count).collect()
}

/// A row for each kept search: its figures, name and line.
fn plain(context: &Context<'_>, kept: &[KeptSearch], tallies: &[Tally]) -> String {
    let figures = |tally: &Tally| {
        context.say(&Phrase::new("done-of").with("done", tally.done).with("total", tally.total))
    };
    let figures: Vec<String> = tallies.iter().map(figures).collect();
    let widest = figures.iter().map(|figures| width(figures)).max().unwrap_or(0);
    let names = kept.iter().map(|kept| width(&kept.search.name)).max().unwrap_or(0);
    let mut page = String::new();
    for (KeptSearch { search: NamedSearch { name, line }, .. }, figures) in
        kept.iter().zip(&figures)
    {
        let air = " ".repeat(widest.saturating_sub(width(figures)));
        let spans = [
            Span::new(Paint::Muted, &format!("{air}{figures}  ")),
            Span::padded(Paint::Strong, name, names + 2),
            Span::new(Paint::Muted, line),
        ];
        context.look.line(&mut page, &spans);
    }
    page
}

fn rename(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let argument = |id: &str| matches.get_one::<String>(id).cloned().unwrap_or_default();
    let (name, new) = (argument("name"), argument("new"));
    let write = |journal: &Journal, origin| {
        let kept = called(journal, &name)?;
        let search = named(&new, &kept.search.line)?;
        let is_other = |other: &KeptSearch| other.id != kept.id && other.search.is_called(&new);
        if journal.kept_searches().iter().any(is_other) {
            let what = Phrase::new("error-search-taken").with("name", search.name);
            return Err(Error::user(what).hint(Phrase::new("hint-search-taken")));
        }
        Ok(journal.keep_search(Some(&kept.id), search, origin))
    };
    let (events, journal) = context.write(|_, journal, author| write(journal, author()?))?;
    told(context, &events, &journal)
}

fn forget(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let name = matches.get_one::<String>("name").cloned().unwrap_or_default();
    let (events, journal) = context.write(|_, journal, author| {
        Ok(journal.forget_search(&called(journal, &name)?.id, author()?))
    })?;
    told(context, &events, &journal)
}

/// Keeps `line` under `name`: as a new search, or as the line of the one that has this name.
pub(super) fn keep(name: &str, line: &str, context: &mut Context<'_>) -> Result<String, Error> {
    let search = named(name, line)?;
    let (events, journal) = context.write(|_, journal, author| {
        let kept = journal.kept_searches();
        let present = kept.iter().find(|kept| kept.search.is_called(&search.name));
        let id = present.map(|kept| kept.id.as_str());
        Ok(journal.keep_search(id, search.clone(), author()?))
    })?;
    let said = journal.describe(&events, &context.catalog, context.lang);
    let same = || Phrase::new("notice-search-same").with("title", search.name.as_str());
    Ok(context.say(&said.unwrap_or_else(same)))
}

/// `line` under `name`.
fn named(name: &str, line: &str) -> Result<NamedSearch, Error> {
    let too_long = || {
        let what = Phrase::new("error-search-long").with("most", NamedSearch::LONGEST);
        Error::user(what).hint(Phrase::new("hint-search-long"))
    };
    NamedSearch::new(name, line).ok_or_else(too_long)
}

/// The kept search called `name`, in any case.
pub(super) fn called(journal: &Journal, name: &str) -> Result<KeptSearch, Error> {
    let kept = journal.kept_searches();
    if let Some(found) = kept.iter().find(|kept| kept.search.is_called(name)) {
        return Ok(found.clone());
    }
    let nearest = nearest(name, kept.iter(), |kept| &kept.search.name);
    let hint = nearest.map_or(Phrase::new("hint-searches"), |kept| {
        Phrase::new("hint-did-you-mean").with("nearest", kept.search.name.as_str())
    });
    Err(Error::user(Phrase::new("error-unknown-search").with("asked", name)).hint(hint))
}

/// What was done; as JSON, the searches that are kept now.
fn told(context: &Context<'_>, events: &[Event], journal: &Journal) -> Result<Report, Error> {
    if context.json {
        return Ok(Report::done(as_document(context, journal)?));
    }
    let said = journal.describe(events, &context.catalog, context.lang);
    let mut page = Page::new(context.look);
    if let Some(said) = said {
        page.whole(Paint::Text, &context.say(&said));
    }
    Ok(Report::done(page.finish()))
}
