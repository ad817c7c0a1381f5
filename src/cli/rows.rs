//! Items as rows: status, kind, id, title. What varies in script comes last, where it shifts nothing.

use std::collections::HashMap;

use super::context::Context;
use super::look::{Paint, Span};
use crate::catalog::{Health, Item, ItemIx};
use crate::progress::{Overview, Status};
use crate::text::width;

/// A row for each of `items`, with what stands beside it after its title.
pub(super) fn rows(
    context: &Context<'_>,
    overview: &Overview,
    items: &[(ItemIx, Option<String>)],
) -> String {
    let kinds = kinds(context, items);
    let rows: Vec<Row<'_>> = items
        .iter()
        .map(|(item, beside)| Row::new(context, overview, *item, beside.as_deref(), &kinds))
        .collect();
    let kinds = widest(rows.iter().map(|row| row.kind)) + 2;
    // In a narrow terminal a long id moves only its own title to the right.
    let most = context.look.columns.map_or(usize::MAX, |columns| columns * 2 / 5);
    let ids = widest(rows.iter().map(|row| row.id)).min(most);
    let mut page = String::new();
    for row in &rows {
        let columns = width(row.id).max(ids) + 2;
        let spans = [
            Span::padded(row.symbol.0, row.symbol.1, 2),
            Span::padded(Paint::Muted, row.kind, kinds),
            Span::padded(Paint::Muted, row.id, columns),
            Span::new(Paint::Busy, row.star),
            Span::new(row.paint, row.title),
            Span::new(Paint::Muted, &row.beside),
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

struct Row<'a> {
    symbol: (Paint, &'static str),
    kind: &'a str,
    id: &'a str,
    star: &'static str,
    title: &'a str,
    paint: Paint,
    beside: String,
}

impl<'a> Row<'a> {
    fn new(
        context: &'a Context<'_>,
        overview: &Overview,
        position: ItemIx,
        beside: Option<&str>,
        kinds: &'a HashMap<&'static str, String>,
    ) -> Self {
        let (item, record) = (context.catalog.item(position), overview.record(position));
        let is_open = matches!(record.status, Status::Todo | Status::Doing);
        Self {
            symbol: symbol(item, record.status),
            kind: kinds.get(item.kind_name()).map_or("", String::as_str),
            id: item.id.as_str(),
            star: if record.starred { "★ " } else { "" },
            title: item.title.in_lang(context.lang),
            paint: if is_open { Paint::Text } else { Paint::Muted },
            beside: beside.map_or_else(String::new, |beside| format!("  {beside}")),
        }
    }
}

/// The symbol that stands before an item: that of its status, or the doubt about its address.
pub(super) fn symbol(item: &Item, status: Status) -> (Paint, &'static str) {
    let is_doubtful =
        item.link().is_some_and(|link| matches!(link.health, Health::Suspect | Health::Dead));
    match status {
        Status::Todo if is_doubtful => (Paint::Warning, "!"),
        status => (status_paint(status), status.symbol()),
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
