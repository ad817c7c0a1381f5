//! Scrollbars: a thumb on the border at the right of what has more than fits.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::Screen;
use crate::symbols::Symbol;
use crate::tui::theme::Role;

/// Draws it on a `column` of border: those `shown` of `total` rows. Where all are shown, there is none.
pub(super) fn draw(
    screen: &Screen<'_>,
    shown: Range<usize>,
    total: usize,
    column: Rect,
    buf: &mut Buffer,
) {
    let column = column.intersection(buf.area);
    let role = match buf.cell((column.x, column.y)) {
        // That of a focused pane has its colour.
        Some(cell) if screen.style(Role::BorderFocused).fg == Some(cell.fg) => Role::BorderFocused,
        _ => Role::Muted,
    };
    for y in thumb(&shown, total, column.height) {
        let thumb = screen.symbol(Symbol::Thumb);
        buf.set_span(column.x, column.y + y, &Span::styled(thumb, screen.style(role)), 1);
    }
}

/// The same beside what has no border.
pub(super) fn draw_alone(
    screen: &Screen<'_>,
    shown: Range<usize>,
    total: usize,
    column: Rect,
    buf: &mut Buffer,
) {
    let column = column.intersection(buf.area);
    if thumb(&shown, total, column.height).is_empty() {
        return;
    }
    for y in column.y..column.bottom() {
        buf.set_span(
            column.x,
            y,
            &Span::styled(screen.symbol(Symbol::Vertical), screen.style(Role::Border)),
            1,
        );
    }
    draw(screen, shown, total, column, buf);
}

/// The rows of the thumb on a way of `height`: as long as what is shown is of the whole, at an end of the
/// way only where that end is shown.
fn thumb(shown: &Range<usize>, total: usize, height: u16) -> Range<u16> {
    let visible = shown.end.saturating_sub(shown.start);
    let hidden = total.saturating_sub(visible);
    let way = usize::from(height);
    if hidden == 0 || way == 0 {
        return 0..0;
    }
    let length = (way * visible / total).clamp(1, way.saturating_sub(1).max(1));
    let free = way - length;
    let first = shown.start.min(hidden);
    let before = match first {
        0 => 0,
        _ if first == hidden => free,
        _ => {
            ((first * free + hidden / 2) / hidden).clamp(free.min(1), free.saturating_sub(1).max(1))
        }
    };
    let at = |rows: usize| u16::try_from(rows).unwrap_or(height).min(height);
    at(before)..at(before + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_none_where_everything_is_shown() {
        assert!(thumb(&(0..10), 10, 10).is_empty());
        assert!(thumb(&(0..10), 3, 10).is_empty());
        assert!(thumb(&(0..0), 3, 0).is_empty());
    }

    #[test]
    fn it_is_at_an_end_only_where_that_is_shown() {
        for total in [11, 12, 20, 1000, 1_000_000] {
            for first in 0..=(total - 10).min(500) {
                let rows = thumb(&(first..first + 10), total, 10);
                assert_eq!(rows.start == 0, first == 0, "{first} of {total}: {rows:?}");
                let is_end = first + 10 == total;
                // One hidden row leaves no place between the ends.
                assert!(rows.end < 10 || is_end || total == 11, "{first} of {total}: {rows:?}");
            }
            assert_eq!(thumb(&(total - 10..total), total, 10).end, 10);
        }
    }

    #[test]
    fn it_is_as_long_as_what_is_shown_is_of_the_whole() {
        assert_eq!(thumb(&(0..10), 20, 10), 0..5);
        assert_eq!(thumb(&(5..15), 20, 10), 3..8);
        assert_eq!(thumb(&(0..10), 1_000_000, 10), 0..1);
        assert_eq!(thumb(&(3..4), 9, 1), 0..1);
    }
}
