//! The details of an item.

use super::Screen;
use crate::app::{NoteOn, Subject};
use crate::catalog::{Body, Health, Item, Lang, Link, PlaceRef};
use crate::phrase::Phrase;
use crate::progress::{Record, Status};
use crate::text::width;
use crate::trial::{found_dead, found_moved};
use crate::tui::theme::Role;
use crate::tui::view::prose::Prose;

/// Everything about the item at `place`.
pub(super) fn page(screen: &Screen<'_>, place: PlaceRef, columns: usize) -> Prose {
    let item = screen.model.item_at(place);
    let mut prose = Prose::about(screen, Subject::Item(place), columns);
    prose.facts(screen.texts.between_facts(), &facts(screen, place), screen.style(Role::Muted));
    standing(screen, place, &mut prose);
    if let Body::Term { expansion: Some(expansion) } = &item.body {
        prose.paragraph(expansion, screen.style(Role::Text));
        prose.gap();
    }
    description(screen, item, &mut prose);
    address(screen, place, &mut prose);
    note(screen, NoteOn::Item(screen.model.catalog.place(place).item), &mut prose);
    editions(screen, place, &mut prose);
    other_places(screen, place, &mut prose);
    other_titles(screen, item, &mut prose);
    prose
}

/// The two lines that matter most: what it is, and its description, which the pane cuts.
pub(super) fn strip(screen: &Screen<'_>, place: PlaceRef, columns: usize) -> Prose {
    let item = screen.model.item_at(place);
    let mut prose = Prose::about(screen, Subject::Item(place), columns);
    let facts = facts(screen, place).join(screen.texts.between_facts());
    let facts = screen.truncate(&facts, columns).into_owned();
    prose.paragraph(&facts, screen.style(Role::Muted));
    description(screen, item, &mut prose);
    prose
}

/// What it is, and what it takes.
fn facts(screen: &Screen<'_>, place: PlaceRef) -> Vec<String> {
    let mut facts = vec![what(screen, screen.model.item_at(place)), effort(screen, place)];
    facts.retain(|fact| !fact.is_empty());
    facts
}

/// `course · Hamel Husain · English`.
fn what(screen: &Screen<'_>, item: &Item) -> String {
    let mut facts = vec![screen.texts.kind(item)];
    if let Some(resource) = item.resource() {
        facts.extend(resource.author.as_ref().map(ToString::to_string));
        facts.extend(resource.lang.map(|lang| lang.endonym().to_owned()));
    }
    facts.join(screen.texts.between_facts())
}

/// `intermediate · about 45 min (estimate)`.
fn effort(screen: &Screen<'_>, place: PlaceRef) -> String {
    let item = screen.model.item_at(place);
    let level = screen.model.catalog.place(place).level.or(item.level);
    let level = level.map(|level| screen.texts.level(level));
    let minutes = item.minutes().map(|minutes| screen.texts.minutes(minutes));
    let spent = screen.model.overview.record(screen.model.catalog.place(place).item).minutes();
    let spent = spent.map(|minutes| screen.texts.spent(minutes));
    level
        .into_iter()
        .chain(minutes)
        .chain(spent)
        .collect::<Vec<_>>()
        .join(screen.texts.between_facts())
}

/// What the learner did with it, and when; else air, so that nothing below jumps when it is ticked off.
pub(super) fn standing(screen: &Screen<'_>, place: PlaceRef, prose: &mut Prose) {
    record(screen, screen.model.overview.record(screen.model.catalog.place(place).item), prose);
}

/// The same of a record.
pub(super) fn record(screen: &Screen<'_>, record: &Record, prose: &mut Prose) {
    let role = match record.status {
        Status::Todo => return prose.gap(),
        Status::Done => Role::Done,
        Status::Doing => Role::Doing,
        Status::Skipped => Role::Muted,
    };
    let date = record.status_at().map(|when| when.date().to_string()).unwrap_or_default();
    let what = Phrase::new("standing").with("status", record.status.name()).with("date", date);
    prose.paragraph(&screen.say(&what), screen.style(role));
}

/// What it is, or what a term means.
pub(super) fn description(screen: &Screen<'_>, item: &Item, prose: &mut Prose) {
    if let Some(description) = &item.description {
        prose.text(screen, description, screen.style(Role::Text));
    }
}

/// Its address, how often that was opened, where it has moved to, and what is known against it.
fn address(screen: &Screen<'_>, place: PlaceRef, prose: &mut Prose) {
    let (model, item) = (screen.model, screen.model.item_at(place));
    prose.gap();
    let Some(link) = item.link() else {
        if item.resource().is_some() {
            prose.paragraph(&screen.text("no-address"), screen.style(Role::Muted));
        }
        return;
    };
    prose
        .paragraph(link.address.without_scheme().trim_end_matches('/'), screen.link(&link.address));
    let record = model.overview.record(model.catalog.place(place).item);
    if let Some(opened) = record.openings.phrase() {
        prose.paragraph(&screen.say(&opened), screen.style(Role::Muted));
    }
    if let Some((said, to)) = found_moved(link) {
        prose.paragraph(&screen.say(&said), screen.style(Role::Muted));
        prose.paragraph(to.without_scheme().trim_end_matches('/'), screen.link(to));
    }
    health(screen, link, prose);
}

/// What is known against its address, and where an older copy of what is gone may be.
fn health(screen: &Screen<'_>, link: &Link, prose: &mut Prose) {
    let health = link.health_now();
    if health == Health::Ok {
        return;
    }
    prose.gap();
    let role = if health == Health::Moved { Role::Muted } else { Role::Warning };
    prose.paragraph(&screen.text(&format!("health-{}", health.name())), screen.style(role));
    if let Some(found) = found_dead(link) {
        prose.paragraph(&screen.say(&found), screen.style(role));
    }
    if let Some(reason) = &link.reason {
        prose.text(screen, reason, screen.style(role));
    }
    if let Some(archived) = link.address.archived().filter(|_| health == Health::Dead) {
        prose.paragraph(&screen.text("health-archive"), screen.style(Role::Muted));
        prose.paragraph(archived.without_scheme(), screen.link(&archived));
    }
}

/// The learner's note, if there is one.
pub(super) fn note(screen: &Screen<'_>, on: NoteOn, prose: &mut Prose) {
    if let Some(note) = screen.model.note(on) {
        prose.note(screen, note);
    }
}

fn editions(screen: &Screen<'_>, place: PlaceRef, prose: &mut Prose) {
    let catalog = &screen.model.catalog;
    let roadmap = catalog.roadmap(catalog.section(place.section).roadmap);
    for edition in catalog.place(place).only_in(roadmap) {
        prose.gap();
        let name = edition.title.in_lang(screen.model.ui.lang);
        let only = Phrase::new("only-in-edition").with("edition", name);
        prose.paragraph(&screen.say(&only), screen.style(Role::Muted));
    }
}

fn other_places(screen: &Screen<'_>, place: PlaceRef, prose: &mut Prose) {
    let model = screen.model;
    let places = &model.item_at(place).places;
    let mut others = places.iter().filter(|other| **other != place).peekable();
    if others.peek().is_some() {
        prose.heading(screen, "also-in");
    }
    for other in others {
        prose.paragraph(
            &screen.texts.place_name(&model.catalog, other.section, model.ui.lang),
            screen.style(Role::Text),
        );
    }
}

/// The titles that the item has in other languages.
pub(super) fn other_titles(screen: &Screen<'_>, item: &Item, prose: &mut Prose) {
    let shown = item.title.in_lang(screen.model.ui.lang);
    let others = item.title.all().filter(|(_, title)| *title != shown);
    let others: Vec<_> = others.map(|(lang, title)| (language(screen, lang), title)).collect();
    let Some(longest) = others.iter().map(|(name, _)| width(name)).max() else { return };
    prose.heading(screen, "also-called");
    for (name, title) in others {
        let air = " ".repeat(longest + 2 - width(&name));
        prose.labelled(screen, &(name + &air), title);
    }
}

fn language(screen: &Screen<'_>, lang: Lang) -> String {
    if lang == Lang::En { screen.text("language-english") } else { lang.endonym().to_owned() }
}
