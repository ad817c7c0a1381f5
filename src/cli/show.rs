//! `waypost show`: everything about one item.

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::choose::{id_arg, item};
use super::context::Context;
use super::document::{ItemDocument, document};
use super::look::Paint;
use super::page::Page;
use super::report::Report;
use super::rows::status_paint;
use crate::catalog::{Body, Health, Item, Lang};
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::progress::{Record, Status};
use crate::trial::{found_dead, found_moved};

pub(super) fn command(texts: &Texts) -> Command {
    Command::new("show").about(texts.get("cli-show")).arg(id_arg(texts))
}

#[derive(Serialize)]
struct OneItem<'a> {
    item: ItemDocument<'a>,
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let position = item(matches, context)?;
    let overview = context.overview()?;
    if context.json {
        let item = ItemDocument::new(context, &overview, position);
        return Ok(Report::done(document(OneItem { item })?));
    }
    let item = context.catalog.item(position);
    let mut page = Page::new(context.look);
    page.paragraph(Paint::Strong, item.title.in_lang(context.lang));
    page.paragraph(Paint::Muted, &facts(context, item, overview.record(position)));
    standing(context, overview.record(position), &mut page);
    prose(context, item, &mut page);
    address(context, item, overview.record(position), &mut page);
    note(context, overview.record(position), &mut page);
    places(context, item, &mut page);
    other_titles(context, item, &mut page);
    page.gap();
    page.pair(&context.texts.get("cli-show.id"), item.id.as_str());
    Ok(Report::done(page.finish()))
}

/// `course · Hamel Husain · English · intermediate · about 10 h (estimate) · 25 min spent`.
fn facts(context: &Context<'_>, item: &Item, record: &Record) -> String {
    let mut facts = vec![context.texts.kind(item)];
    if let Body::Step { number } = &item.body {
        facts.push(number.to_string());
    }
    if let Some(resource) = item.resource() {
        facts.extend(resource.author.as_ref().map(ToString::to_string));
        facts.extend(resource.lang.map(|lang| lang.endonym().to_owned()));
    }
    facts.extend(item.level.map(|level| context.texts.level(level)));
    facts.extend(item.minutes().map(|minutes| context.texts.minutes(minutes)));
    facts.extend(record.minutes().map(|minutes| context.texts.spent(minutes)));
    facts.join(context.texts.between_facts())
}

/// What the learner did with it, and when.
fn standing(context: &Context<'_>, record: &Record, page: &mut Page) {
    if record.status != Status::Todo {
        let date = record.status_at().map(|when| when.date().to_string()).unwrap_or_default();
        let what = Phrase::new("standing").with("status", record.status.name()).with("date", date);
        page.paragraph(status_paint(record.status), &context.say(&what));
    }
    if record.starred {
        page.paragraph(Paint::Busy, &context.texts.get("cli-show.starred"));
    }
}

/// What it is, in words.
fn prose(context: &Context<'_>, item: &Item, page: &mut Page) {
    page.gap();
    if let Body::Term { expansion: Some(expansion) } = &item.body {
        page.paragraph(Paint::Text, expansion);
    }
    if let Some(description) = &item.description {
        page.text(Paint::Text, description, context.lang, "");
    }
}

/// Its address, whole, with how often it was opened, where it has moved to and what is known against it.
fn address(context: &Context<'_>, item: &Item, record: &Record, page: &mut Page) {
    page.gap();
    let Some(link) = item.link() else {
        if item.resource().is_some() {
            page.paragraph(Paint::Muted, &context.texts.get("no-address"));
        }
        return;
    };
    page.address(&link.address);
    if let Some(opened) = record.openings.phrase() {
        page.paragraph(Paint::Muted, &context.say(&opened));
    }
    if let Some((said, to)) = found_moved(link) {
        page.paragraph(Paint::Muted, &context.say(&said));
        page.address(to);
    }
    let health = link.health_now();
    if health == Health::Ok {
        return;
    }
    let paint = if health == Health::Moved { Paint::Muted } else { Paint::Warning };
    page.gap();
    page.paragraph(paint, &context.texts.get(&format!("health-{}", health.name())));
    if let Some(found) = found_dead(link) {
        page.paragraph(paint, &context.say(&found));
    }
    if let Some(reason) = &link.reason {
        page.text(paint, reason, context.lang, "");
    }
    if let Some(archived) = link.address.archived().filter(|_| health == Health::Dead) {
        page.paragraph(Paint::Muted, &context.texts.get("health-archive"));
        page.address(&archived);
    }
}

/// What the learner wrote about it, as they wrote it.
fn note(context: &Context<'_>, record: &Record, page: &mut Page) {
    if let Some(note) = &record.note {
        page.heading(&context.texts.get("note"));
        note.lines().for_each(|line| page.indented(Paint::Text, line, "  "));
    }
}

/// Where it stands, with the title and level it has only there.
fn places(context: &Context<'_>, item: &Item, page: &mut Page) {
    page.heading(&context.texts.get("cli-show.places"));
    for position in &item.places {
        let place = context.catalog.place(*position);
        let section = context.catalog.section(position.section);
        let roadmap = context.catalog.roadmap(section.roadmap);
        page.indented(
            Paint::Text,
            &context.texts.place_name(&context.catalog, position.section, context.lang),
            "  ",
        );
        if let Some(title) = &place.title {
            page.text(Paint::Muted, title, context.lang, "    ");
        }
        let level = place.level.map(|level| context.texts.level(level));
        let only = place.only_in(roadmap).into_iter().map(|edition| {
            let name = edition.title.in_lang(context.lang);
            context.say(&Phrase::new("only-in-edition").with("edition", name))
        });
        for fact in level.into_iter().chain(only) {
            page.indented(Paint::Muted, &fact, "    ");
        }
    }
}

/// The titles it has in other languages.
fn other_titles(context: &Context<'_>, item: &Item, page: &mut Page) {
    let shown = item.title.in_lang(context.lang);
    let mut others = item.title.all().filter(|(_, title)| *title != shown).peekable();
    if others.peek().is_some() {
        page.heading(&context.texts.get("also-called"));
    }
    for (lang, title) in others {
        let name = match lang {
            Lang::En => context.texts.get("language-english"),
            lang => lang.endonym().to_owned(),
        };
        page.indented(
            Paint::Text,
            &format!("{title}{}{name}", context.texts.between_facts()),
            "  ",
        );
    }
}
