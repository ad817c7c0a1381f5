//! `waypost done`, `doing`, `skip`, `todo`, `star`, `unstar`: what the learner does with items.

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::choose::{ids_arg, items};
use super::context::Context;
use super::document::{ItemDocument, document};
use super::look::{Paint, Span};
use super::report::Report;
use super::rows::status_paint;
use crate::catalog::ItemIx;
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::progress::{Change, Overview};
use crate::symbols::Symbol;

/// The command called `name`.
pub(super) fn command(name: &'static str, about: String, texts: &Texts) -> Command {
    Command::new(name).about(about).arg(ids_arg(texts))
}

/// The items as they are now, and those that something was changed of.
#[derive(Serialize)]
pub(super) struct Changed<'a> {
    pub(super) items: Vec<ItemDocument<'a>>,
    pub(super) changed: Vec<&'a str>,
}

/// Makes `change` to the items that are named. All ids are looked up before anything is written.
pub(super) fn run(
    change: &Change,
    matches: &ArgMatches,
    context: &mut Context<'_>,
) -> Result<Report, Error> {
    let items = items(matches, context)?;
    make(change, &items, context)
}

/// Makes `change` to `items`.
pub(super) fn make(
    change: &Change,
    items: &[ItemIx],
    context: &mut Context<'_>,
) -> Result<Report, Error> {
    if items.is_empty() {
        let data = if context.json {
            document(Changed { items: vec![], changed: vec![] })?
        } else {
            String::new()
        };
        return Ok(Report::nothing(data, context.texts.get("cli-item.no-ids")));
    }
    // One deed, as on the screen: an undo takes all of it back.
    let (events, journal) = context.write(|catalog, journal, author| {
        let items = items.iter().map(|item| catalog.item(*item));
        Ok(journal.set_all(items, change.clone(), author()?))
    })?;
    let is_changed = |id: &str| events.iter().any(|event| event.item == id);
    if context.json {
        let overview = Overview::new(&context.catalog, &journal);
        let ids = items.iter().map(|item| context.catalog.item(*item).id.as_str());
        let changed = ids.filter(|id| is_changed(id)).collect();
        let items = ItemDocument::all(context, &overview, items);
        return Ok(Report::done(document(Changed { items, changed })?));
    }
    if context.look.is_linear {
        return Ok(Report::done(said(context, change, items, is_changed)));
    }
    let (paint, mark) = look_of(change);
    let already =
        format!("{}{}", context.texts.between_facts(), context.texts.get("cli-item.already"));
    let mut page = String::new();
    for item in items.iter().map(|item| context.catalog.item(*item)) {
        let already = if is_changed(item.id.as_str()) { "" } else { already.as_str() };
        let spans = [
            Span::sign(paint, mark),
            Span::new(Paint::Text, item.title.in_lang(context.lang)),
            Span::new(Paint::Muted, already),
        ];
        context.look.line(&mut page, &spans);
    }
    Ok(Report::done(page))
}

/// A line for each of `items`: `Done: Attention Is All You Need`.
fn said(
    context: &Context<'_>,
    change: &Change,
    items: &[ItemIx],
    is_changed: impl Fn(&str) -> bool,
) -> String {
    let mut page = String::new();
    for item in items.iter().map(|item| context.catalog.item(*item)) {
        let is_new = is_changed(item.id.as_str());
        let what = if is_new { "linear-did" } else { "linear-did.already" };
        let what = Phrase::new(what).with("what", change.word());
        let line = context.say(&what.with("title", item.title.in_lang(context.lang)));
        context.look.line(&mut page, &[Span::new(Paint::Text, &line)]);
    }
    page
}

/// What stands before an item that `change` was made to.
pub(super) const fn look_of(change: &Change) -> (Paint, Symbol) {
    match change {
        Change::Status(status) => (status_paint(*status), Symbol::of(*status)),
        Change::Starred(true) => (Paint::Busy, Symbol::Star),
        Change::Starred(false) => (Paint::Muted, Symbol::NoStar),
        Change::Note(Some(_)) => (Paint::Muted, Symbol::Note),
        Change::Note(None) | Change::Keep(_) | Change::Forget(_) => (Paint::Muted, Symbol::Nothing),
    }
}
