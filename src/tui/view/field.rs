//! A line of text that is being typed, with its caret.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Span;
use unicode_segmentation::UnicodeSegmentation;

use super::Screen;
use crate::app::Field;
use crate::text::width;
use crate::tui::theme::Role;

/// What stands around a field.
pub(super) struct FieldLook<'a> {
    /// The sign before it.
    pub(super) sign: &'a str,
    /// What can be typed, shown behind the caret while nothing is.
    pub(super) example: &'a str,
    /// What is said at its right end.
    pub(super) count: &'a str,
}

impl FieldLook<'_> {
    /// Draws the field on one row and answers where the caret is. A long text shows its end.
    pub(super) fn draw(
        &self,
        screen: &Screen<'_>,
        field: &Field,
        area: Rect,
        buf: &mut Buffer,
    ) -> Option<Position> {
        let columns = |text: &str| u16::try_from(width(text)).unwrap_or(u16::MAX).min(area.width);
        let (sign, count) = (columns(self.sign), columns(self.count));
        buf.set_span(area.x, area.y, &Span::styled(self.sign, screen.style(Role::Key)), area.width);
        let taken = sign + 1 + if count > 0 { count + 2 } else { 0 };
        let place = Rect { x: area.x + sign + 1, width: area.width.saturating_sub(taken), ..area };
        let hidden = (field.caret_column() + 1).saturating_sub(usize::from(place.width));
        let typed = Span::styled(skip_columns(field.text(), hidden), screen.style(Role::Text));
        buf.set_span(place.x, place.y, &typed, place.width);
        if field.text().is_empty() {
            let room = place.width.saturating_sub(1);
            let example = screen.truncate(self.example, usize::from(room)).into_owned();
            let example = Span::styled(example, screen.style(Role::Muted));
            buf.set_span(place.x + 1, place.y, &example, room);
        }
        let said = Span::styled(self.count, screen.style(Role::Muted));
        buf.set_span(area.right() - count, area.y, &said, count);
        caret_at(place, field.caret_column().saturating_sub(hidden))
    }
}

/// The place of a caret at `column` of `area`, kept inside of it.
fn caret_at(area: Rect, column: usize) -> Option<Position> {
    let column = u16::try_from(column).unwrap_or(u16::MAX).min(area.width.checked_sub(1)?);
    (area.height > 0).then_some(Position { x: area.x + column, y: area.y })
}

/// `text` without its first graphemes, as many as take `columns`.
fn skip_columns(text: &str, columns: usize) -> String {
    let mut skipped = 0;
    let rest = text.graphemes(true).skip_while(|grapheme| {
        let skip = skipped < columns;
        skipped += width(grapheme);
        skip
    });
    rest.collect()
}
