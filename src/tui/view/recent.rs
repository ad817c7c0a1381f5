//! The lines that were searched for before, one a row.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use super::field::FieldLook;
use super::marked::marked;
use super::{Screen, Viewport, palette, popup, row, scrollbar};
use crate::app::{Recent, Target};
use crate::text::wrap;
use crate::tui::theme::Role;

/// The widest box.
const COLUMNS: u16 = 76;
/// The most lines that are shown at once.
const SHOWN: u16 = 12;

/// Draws the lines, and answers where the caret is.
pub(super) fn draw(
    screen: &Screen<'_>,
    recent: &Recent,
    area: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) -> Option<Position> {
    let main = popup::dim(screen, area, buf);
    let lines = screen.model.searches.lines();
    let inside = popup::open(screen, &screen.text("recent-title"), place(main, lines.len()), buf);
    let line = Rect { height: inside.height.min(1), ..inside };
    let example = screen.text("recent-example");
    let look = FieldLook { sign: "/", example: &example, count: "" };
    let caret = look.draw(screen, &recent.field, line, buf);
    palette::rule(screen, inside, buf);
    let below =
        Rect { y: inside.y.saturating_add(2), height: inside.height.saturating_sub(2), ..inside };
    let visible = usize::from(below.height);
    viewport.popup = visible;
    if recent.picks.is_empty() {
        let said = wrap(&screen.text("recent-nothing"), usize::from(below.width));
        for (line, y) in said.into_iter().zip(below.y..below.bottom()) {
            let line = Line::styled(line, screen.style(Role::Muted));
            buf.set_line(below.x, y, &line, below.width);
        }
    }
    let first = row::first_visible(0, recent.cursor, visible, recent.picks.len());
    for (offset, pick) in recent.picks.iter().enumerate().skip(first).take(visible) {
        let at = row::across(below, offset - first);
        let is_selected = offset == recent.cursor;
        screen.mark(at, Target::Entry(offset));
        let style = screen.style(Role::Text).patch(row::emphasis(is_selected));
        let line = lines.get(pick.entry).map(String::as_str).unwrap_or_default();
        let line = marked(line, &pick.in_name, style, screen.style(Role::Match));
        row::draw(screen, line, Vec::new(), Rect { x: below.x, width: below.width, ..at }, buf);
        if is_selected {
            row::select(screen, true, at, buf);
        }
    }
    scrollbar::draw(screen, first..first + visible, recent.picks.len(), row::border(below), buf);
    caret
}

/// In the middle, a little above; as high as its lines need.
fn place(main: Rect, lines: usize) -> Rect {
    let width = main.width.min(COLUMNS);
    let rows = u16::try_from(lines).unwrap_or(u16::MAX).clamp(1, SHOWN);
    let height = main.height.min(rows + 4);
    let x = main.x + (main.width - width) / 2;
    Rect { x, y: main.y + (main.height - height) / 3, width, height }
}
