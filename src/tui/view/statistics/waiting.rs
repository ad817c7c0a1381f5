//! What was begun and is not finished.

use ratatui::text::{Line, Span};

use super::said;
use crate::progress::Statistics;
use crate::text::width;
use crate::tui::theme::Role;
use crate::tui::view::Screen;
use crate::tui::view::figures::status_symbol;

/// Columns from which on the time stands beside the day.
const WIDE: usize = 48;

pub(super) fn title(screen: &Screen<'_>, figures: &Statistics) -> (String, String) {
    let count = figures.unfinished.len();
    let count = if count == 0 { String::new() } else { count.to_string() };
    (screen.text("statistics-waiting"), count)
}

/// `◐ LoRA insights            25 min  2026-10-12`, what waits longest first.
pub(super) fn lines(
    screen: &Screen<'_>,
    figures: &Statistics,
    columns: usize,
) -> Vec<Line<'static>> {
    if figures.unfinished.is_empty() {
        return said(screen, &screen.text("statistics-none-wait"), columns, Role::Muted);
    }
    let model = screen.model;
    let row = |(ix, since): &(crate::catalog::ItemIx, crate::progress::Moment)| {
        let (item, record) = (model.catalog.item(*ix), model.overview.record(*ix));
        let spent = record.minutes().filter(|_| columns >= WIDE);
        let spent = spent.map(|minutes| screen.texts.spent(minutes) + "  ").unwrap_or_default();
        let right = format!("{spent}{}", since.date());
        let room = columns.saturating_sub(width(&right) + 4);
        let title = screen.truncate(item.title.in_lang(model.ui.lang), room).into_owned();
        let air = " ".repeat(room.saturating_sub(width(&title)) + 2);
        Line::from(vec![
            status_symbol(screen, record.status),
            Span::raw(" "),
            Span::styled(title + &air, screen.style(Role::Text)),
            Span::styled(right, screen.style(Role::Muted)),
        ])
    };
    figures.unfinished.iter().map(row).collect()
}
