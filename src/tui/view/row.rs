//! Rows of lists: a text at the left, figures or words at the right, a ground when selected.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};

use super::Screen;
use crate::symbols::Symbol;
use crate::text::{truncate, width};
use crate::tui::theme::Role;

/// The first row to show so that `cursor` is visible, given what was shown before.
pub(super) fn first_visible(before: usize, cursor: usize, visible: usize, total: usize) -> usize {
    let last_start = total.saturating_sub(visible);
    let at_least = (cursor + 1).saturating_sub(visible);
    before.clamp(at_least, cursor.max(at_least)).min(last_start)
}

/// Gives a selected row its ground. Its title is bold besides, see [`emphasis`].
///
/// The foreground of the role is for plain text; other colours stay.
pub(super) fn select(screen: &Screen<'_>, is_focused: bool, area: Rect, buf: &mut Buffer) {
    ground(screen, if is_focused { Role::Selected } else { Role::SelectedElsewhere }, area, buf);
}

fn ground(screen: &Screen<'_>, role: Role, area: Rect, buf: &mut Buffer) {
    let style = screen.style(role);
    buf.set_style(area, Style { fg: None, ..style });
    if style.add_modifier.contains(Modifier::REVERSED) {
        // Reversed, every colour would be a ground of its own.
        let plain =
            Style::new().fg(style.fg.unwrap_or(Color::Reset)).remove_modifier(Modifier::DIM);
        return buf.set_style(area, plain);
    }
    let Some(foreground) = style.fg else { return };
    let plain = screen.plain().fg;
    for position in area.intersection(buf.area).positions() {
        if let Some(cell) = buf.cell_mut(position).filter(|cell| Some(cell.fg) == plain) {
            cell.set_fg(foreground);
        }
    }
}

/// Gives a row that is selected together with others its ground, unless it is the one under the
/// cursor, and a bar in the air at its left.
pub(super) fn select_together(screen: &Screen<'_>, is_here: bool, area: Rect, buf: &mut Buffer) {
    if !is_here {
        ground(screen, Role::SelectedTogether, area, buf);
    }
    // Reversed, the bar would stand at the other side of its column.
    let bar = screen.style(Role::Accent).remove_modifier(Modifier::REVERSED);
    buf.set_span(area.x, area.y, &Span::styled(screen.symbol(Symbol::Together), bar), 1);
}

/// What makes the title of a selected row stand out without colours.
pub(super) const fn emphasis(is_selected: bool) -> Style {
    let style = Style::new();
    if is_selected { style.add_modifier(Modifier::BOLD) } else { style }
}

/// The row of the pane around `inside` that is `offset` rows below its top: with the air at its sides.
pub(super) fn across(inside: Rect, offset: usize) -> Rect {
    let y = inside.y + u16::try_from(offset).unwrap_or(u16::MAX);
    Rect { x: inside.x.saturating_sub(1), y, width: inside.width + 2, height: 1 }
}

/// The column of the border at the right of `inside`, on which scrollbars stand.
pub(super) fn border(inside: Rect) -> Rect {
    Rect { x: inside.right() + 1, width: 1, ..inside }
}

/// Draws `left`, cut to make room, and `right` at the right edge of `area`.
pub(super) fn draw(
    screen: &Screen<'_>,
    left: Vec<Span<'_>>,
    right: Vec<Span<'_>>,
    area: Rect,
    buf: &mut Buffer,
) {
    let right = Line::from(right);
    let right_width = u16::try_from(right.width()).unwrap_or(u16::MAX).min(area.width);
    let gap = u16::from(right_width > 0) * 2;
    let room = area.width.saturating_sub(right_width + gap);
    buf.set_line(area.x, area.y, &cut(screen, left, usize::from(room)), room);
    buf.set_line(area.right() - right_width, area.y, &right, right_width);
}

/// The spans; when all of them take more than `columns`, cut with an ellipsis.
pub(super) fn cut(screen: &Screen<'_>, spans: Vec<Span<'_>>, columns: usize) -> Line<'static> {
    cut_with(screen.symbol(Symbol::Ellipsis), spans, columns)
}

fn cut_with(ellipsis: &str, spans: Vec<Span<'_>>, columns: usize) -> Line<'static> {
    let fits = spans.iter().map(Span::width).sum::<usize>() <= columns;
    let mut room = columns;
    let mut kept = Vec::new();
    for span in spans {
        let is_last = !fits && span.width() >= room;
        // Where a span just fits but another follows, there is no room for the ellipsis either.
        let text =
            if is_last { format!("{}{ellipsis}", span.content) } else { span.content.into() };
        let text = truncate(&text, room, ellipsis).into_owned();
        room = room.saturating_sub(width(&text));
        kept.push(Span::styled(text, span.style));
        if is_last {
            break;
        }
    }
    Line::from(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_that_do_not_fit_end_in_an_ellipsis_wherever_they_are_cut() {
        let cut_to = |columns| {
            let line = cut_with("…", vec!["Basics".into(), " › ".into(), "Python".into()], columns);
            line.spans.iter().map(|span| span.content.as_ref()).collect::<String>()
        };
        assert_eq!(cut_to(15), "Basics › Python");
        assert_eq!(cut_to(14), "Basics › Pyth…");
        assert_eq!(cut_to(9), "Basics ›…");
        assert_eq!(cut_to(6), "Basic…");
        assert_eq!(cut_to(0), "");
    }

    #[test]
    fn the_window_follows_the_cursor_and_stays_where_it_can() {
        assert_eq!(first_visible(0, 4, 5, 100), 0);
        assert_eq!(first_visible(0, 5, 5, 100), 1);
        assert_eq!(first_visible(10, 3, 5, 100), 3);
        assert_eq!(first_visible(98, 99, 5, 100), 95);
        assert_eq!(first_visible(3, 0, 0, 0), 0);
    }
}
