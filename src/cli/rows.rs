//! Items as rows: status, kind, id, title. What varies in script comes last, where it shifts nothing.

use std::collections::HashMap;

use super::context::Context;
use super::look::{Paint, Span};
use crate::catalog::{Health, Item, ItemIx};
use crate::progress::{Overview, Status};
use crate::symbols::Symbol;
use crate::text::width;

/// A row for each of `items`, with what stands beside it after its title.
pub(super) fn rows(
    context: &Context<'_>,
    overview: &Overview,
    items: &[(ItemIx, Option<String>)],
) -> String {
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
        let symbol = symbol(item, record.status);
        let title = item.title.in_lang(context.lang);
        let beside = beside.as_ref().map_or_else(String::new, |beside| format!("  {beside}"));
        let spans = [
            Span::sign(symbol.0, symbol.1),
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

/// The symbol that stands before an item: that of its status, or the doubt about its address.
pub(super) fn symbol(item: &Item, status: Status) -> (Paint, Symbol) {
    let is_doubtful =
        item.link().is_some_and(|link| matches!(link.health, Health::Suspect | Health::Dead));
    match status {
        Status::Todo if is_doubtful => (Paint::Warning, Symbol::Doubtful),
        status => (status_paint(status), Symbol::of(status)),
    }
}

/// How the symbol of a status is painted.
pub(super) const fn status_paint(status: Status) -> Paint {
    match status {
        Status::Done => Paint::Good,
        Status::Doing => Paint::Busy,
        Status::Todo | Status::Skipped => Paint::Muted,
    }
}
