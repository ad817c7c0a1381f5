//! Items as rows: status, kind, id, title. What varies in script comes last, where it shifts nothing.

use std::collections::HashMap;

use super::context::Context;
use super::look::{Paint, Span};
use crate::catalog::{Health, Item, ItemIx};
use crate::phrase::Phrase;
use crate::progress::{Overview, Record, Status};
use crate::symbols::Symbol;
use crate::text::width;

/// The columns of a symbol with the air behind it.
pub(super) const SYMBOL: usize = 2;

/// A row for each of `items`, with what stands beside it after its title.
pub(super) fn rows(
    context: &Context<'_>,
    overview: &Overview,
    items: &[(ItemIx, Option<String>)],
) -> String {
    if context.look.is_linear {
        let row = |(item, beside): &(ItemIx, Option<String>)| {
            row(context, overview, *item, beside.as_deref())
        };
        return items.iter().map(row).collect();
    }
    let words = kinds(context, items);
    let word = |item: &Item| words.get(item.kind_name()).map_or("", String::as_str);
    let all = || items.iter().map(|(item, _)| context.catalog.item(*item));
    let kinds = widest(all().map(word)) + 2;
    // In a narrow terminal a long id moves only its own title to the right.
    let most = context.look.columns.map_or(usize::MAX, |columns| columns * 2 / 5);
    let ids = widest(all().map(|item| item.id.as_str())).min(most);
    let mut page = String::new();
    for (position, beside) in items {
        let (item, record) = (context.catalog.item(*position), overview.record(*position));
        let id = item.id.as_str();
        let is_open = matches!(record.status, Status::Todo | Status::Doing);
        let symbol = symbol(context, item, record.status);
        let title = item.title.in_lang(context.lang);
        let beside = beside.as_ref().map_or_else(String::new, |beside| format!("  {beside}"));
        let spans = [
            symbol,
            Span::padded(Paint::Muted, word(item), kinds),
            Span::padded(Paint::Muted, id, width(id).max(ids) + 2),
            Span::star(record.starred),
            Span::new(if is_open { Paint::Text } else { Paint::Muted }, title),
            Span::new(Paint::Muted, &beside),
        ];
        context.look.line(&mut page, &spans);
    }
    page
}

/// `Attention Is All You Need, done, with a star, paper, in LLM Course, attention-is-all-you-need`: what
/// matters first comes first.
fn row(
    context: &Context<'_>,
    overview: &Overview,
    position: ItemIx,
    beside: Option<&str>,
) -> String {
    let mut page = String::new();
    let facts = facts(context, overview.record(position), context.catalog.item(position));
    let id = context.catalog.item(position).id.as_str();
    let last = beside.into_iter().chain([id]);
    let spans = facts.iter().map(String::as_str).chain(last);
    let spans: Vec<Span> = spans.map(|fact| Span::new(Paint::Text, fact)).collect();
    context.look.line(&mut page, &spans);
    page
}

/// What a linear list says of an item, what matters most first: title, status, star, doubt, kind.
pub(super) fn facts(context: &Context<'_>, record: &Record, item: &Item) -> Vec<String> {
    let mut facts = vec![item.title.in_lang(context.lang).to_owned()];
    facts.push(status_word(context, record.status));
    facts.extend(record.starred.then(|| context.texts.get("linear-starred")));
    facts.extend(record.note.is_some().then(|| context.texts.get("linear-noted")));
    facts.extend(is_doubtful(item).then(|| context.texts.get("linear-doubtful")));
    facts.push(context.texts.kind(item));
    facts
}

/// The word for a status.
pub(super) fn status_word(context: &Context<'_>, status: Status) -> String {
    context.say(&Phrase::new("linear-status").with("status", status.name()))
}

/// The columns of the widest of `texts`.
fn widest<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    texts.map(width).max().unwrap_or(0)
}

/// The word for each kind that is among `items`. There are few, however many items.
fn kinds(
    context: &Context<'_>,
    items: &[(ItemIx, Option<String>)],
) -> HashMap<&'static str, String> {
    let mut kinds = HashMap::new();
    for (item, _) in items {
        let item = context.catalog.item(*item);
        kinds.entry(item.kind_name()).or_insert_with(|| context.texts.kind(item));
    }
    kinds
}

/// The symbol that stands before an item: that of its status, or the doubt about its address. Who listens
/// hears nothing of what is simply open.
pub(super) fn symbol(context: &Context<'_>, item: &Item, status: Status) -> Span {
    if status != Status::Todo {
        return status_sign(context, status);
    }
    let (paint, sign) = if is_doubtful(item) {
        (Paint::Warning, Symbol::Doubtful)
    } else {
        (status_paint(status), Symbol::of(status))
    };
    let is_said = context.look.is_linear && is_doubtful(item);
    let word = if is_said { context.texts.get("linear-doubtful") } else { String::new() };
    Span::sign(paint, sign).saying(word)
}

/// The symbol of a status.
pub(super) fn status_sign(context: &Context<'_>, status: Status) -> Span {
    // A long list has many, and looking the word up takes time.
    let word = if context.look.is_linear { status_word(context, status) } else { String::new() };
    Span::sign(status_paint(status), Symbol::of(status)).saying(word)
}

fn is_doubtful(item: &Item) -> bool {
    item.link().is_some_and(|link| matches!(link.health, Health::Suspect | Health::Dead))
}

/// How the symbol of a status is painted.
pub(super) const fn status_paint(status: Status) -> Paint {
    match status {
        Status::Done => Paint::Good,
        Status::Doing => Paint::Busy,
        Status::Todo | Status::Skipped => Paint::Muted,
    }
}
