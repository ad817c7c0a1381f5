//! A note that is being written, over everything.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Span;

use super::pane::Pane;
use super::{Screen, Viewport, popup, row, scrollbar};
use crate::app::Writing;
use crate::tui::theme::Role;

/// The widest box: more columns are not good to read.
const COLUMNS: u16 = 84;
/// Rows around the box, where there is room for them.
const AROUND: u16 = 4;
/// Rows from which on there is room for them.
const ROOMY: u16 = 20;

/// Draws the text and answers where the caret is.
pub(super) fn draw(
    screen: &Screen<'_>,
    writing: &Writing,
    area: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) -> Option<Position> {
    let main = popup::dim(screen, area, buf);
    let width = main.width.min(COLUMNS);
    let around = if main.height >= ROOMY { AROUND } else { 0 };
    let x = main.x + (main.width - width) / 2;
    let place = Rect { x, y: main.y + around / 2, width, height: main.height - around };
    let title = screen.model.name_of(writing.draft.on);
    let is_changed = writing.is_changed();
    let state = if is_changed { screen.text("note-changed") } else { String::new() };
    let pane = Pane { title, count: &state, is_focused: true };
    let inside = popup::open_with(screen, &pane, place, buf);
    // The caret may stand behind the last letter of a row.
    let columns = usize::from(inside.width.saturating_sub(1)).max(1);
    let visible = usize::from(inside.height);
    (viewport.note, viewport.popup) = (columns, visible);
    let rows = writing.editor.rows(columns);
    viewport.popup_rows = rows.len();
    let (at, column) = writing.editor.caret(columns);
    let lowest = (at + 1).saturating_sub(visible.max(1));
    let top = writing.top.clamp(lowest, at);
    let text = writing.editor.text();
    for (line, y) in rows.iter().skip(top).zip(inside.y..inside.bottom()) {
        let line = text.get(line.clone()).unwrap_or_default();
        let line = Span::styled(line, screen.style(Role::Text));
        buf.set_span(inside.x, y, &line, inside.width);
    }
    if text.is_empty() {
        example(screen, inside, buf);
    }
    scrollbar::draw(screen, top..top + visible, rows.len(), row::border(inside), buf);
    let x = inside.x + u16::try_from(column).unwrap_or(u16::MAX).min(inside.width.checked_sub(1)?);
    let y = inside.y + u16::try_from(at - top).unwrap_or(u16::MAX);
    (y < inside.bottom()).then_some(Position { x, y })
}

/// What can be written, behind the caret of an empty note.
fn example(screen: &Screen<'_>, inside: Rect, buf: &mut Buffer) {
    let room = inside.width.saturating_sub(2);
    let example = screen.text("note-example");
    let shown = screen.truncate(&example, usize::from(room));
    let shown = Span::styled(shown.into_owned(), screen.style(Role::Muted));
    buf.set_span(inside.x + 2, inside.y, &shown, room);
}
