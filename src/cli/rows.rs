//! Items as rows: status, kind, id, title. What varies in script comes last, where it shifts nothing.

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
    let rows: Vec<Row> = items
        .iter()
        .map(|(item, beside)| Row::new(context, overview, *item, beside.as_deref()))
        .collect();
    let widest =
        |text: fn(&Row) -> &str| rows.iter().map(|row| width(text(row))).max().unwrap_or(0);
    let kinds = widest(|row| &row.kind) + 2;
    // In a narrow terminal a long id moves only its own title to the right.
    let most = context.look.columns.map_or(usize::MAX, |columns| columns * 2 / 5);
    let ids = widest(|row| &row.id).min(most);
    let mut page = String::new();
    for row in &rows {
        let columns = width(&row.id).max(ids) + 2;
        let spans = [
            Span::padded(row.symbol.0, row.symbol.1, 2),
            Span::padded(Paint::Muted, &row.kind, kinds),
            Span::padded(Paint::Muted, &row.id, columns),
            Span::new(Paint::Busy, row.star),
            Span::new(row.paint, &row.title),
            Span::new(Paint::Muted, &row.beside),
        ];
        context.look.line(&mut page, &spans);
    }
    page
}

struct Row {
    symbol: (Paint, &'static str),
    kind: String,
    id: String,
    star: &'static str,
    title: String,
    paint: Paint,
    beside: String,
}

impl Row {
    fn new(
        context: &Context<'_>,
        overview: &Overview,
        position: ItemIx,
        beside: Option<&str>,
    ) -> Self {
        let (item, record) = (context.catalog.item(position), overview.record(position));
        let is_open = matches!(record.status, Status::Todo | Status::Doing);
        Self {
            symbol: symbol(item, record.status),
            kind: context.texts.kind(item),
            id: item.id.to_string(),
            star: if record.starred { "★ " } else { "" },
            title: item.title.in_lang(context.lang).to_owned(),
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
