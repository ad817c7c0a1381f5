//! `waypost glossary`: what the terms of all roadmaps mean.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::context::Context;
use super::document::{ItemDocument, Items, document};
use super::look::{Paint, Span};
use super::page::Page;
use super::report::Report;
use super::rows::symbol;
use crate::catalog::{Body, ItemIx};
use crate::error::Error;
use crate::glossary::Glossary;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::progress::Overview;

/// What stands before the lines under a term: as much as its symbol takes.
const MARGIN: &str = "  ";

pub(super) fn command(texts: &Texts) -> Command {
    let query = Arg::new("query")
        .value_name("QUERY")
        .action(ArgAction::Append)
        .num_args(0..)
        .help(texts.get("cli-glossary.query"));
    Command::new("glossary").about(texts.get("cli-glossary")).arg(query)
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let words = matches.get_many::<String>("query").into_iter().flatten();
    let query = words.map(String::as_str).collect::<Vec<_>>().join(" ");
    let overview = context.overview()?;
    let terms = Glossary::new(&context.catalog, context.lang).find(&context.catalog, &query);
    let data = if context.json {
        document(Items { items: ItemDocument::all(context, &overview, &terms) })?
    } else {
        plain(context, &overview, &terms)
    };
    if terms.is_empty() {
        return Ok(Report::nothing(data, nothing(context, &query)));
    }
    Ok(Report::done(data))
}

/// Each term with its long form, what it means, and its id.
fn plain(context: &Context<'_>, overview: &Overview, terms: &[ItemIx]) -> String {
    let mut page = Page::new(context.look);
    for ix in terms {
        let item = context.catalog.item(*ix);
        let symbol = symbol(context, item, overview.record(*ix).status);
        let title = item.title.in_lang(context.lang);
        page.gap();
        page.line(&[symbol, Span::new(Paint::Strong, title)]);
        if let Body::Term { expansion: Some(expansion) } = &item.body {
            page.indented(Paint::Text, expansion, MARGIN);
        }
        if let Some(meaning) = &item.description {
            page.text(Paint::Text, meaning, context.lang, MARGIN);
        }
        page.indented(Paint::Muted, item.id.as_str(), MARGIN);
    }
    page.finish()
}

fn nothing(context: &Context<'_>, query: &str) -> String {
    match query.trim() {
        "" => context.texts.get("cli-glossary.nothing"),
        query => context.say(&Phrase::new("cli-glossary-unfit").with("query", query)),
    }
}
