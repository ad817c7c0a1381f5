//! The terms that a text names, one of them explained, over everything.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::figures::{symbol, title_style};
use super::pane::Pane;
use super::{Screen, Viewport, details, popup, row, scrollbar};
use crate::app::{Explained, Subject, Target};
use crate::catalog::ItemIx;
use crate::symbols::Symbol;
use crate::text::width;
use crate::tui::theme::Role;

/// The widest box around a meaning.
const COLUMNS: u16 = 72;
/// The widest list of terms beside it.
const TERMS: u16 = 26;
/// Columns from which on the terms stand beside the meaning.
const WITH_TERMS: u16 = 64;
/// Rows inside a box that shows several terms: it does not jump when another one is chosen.
const ROWS: u16 = 12;
/// Columns and rows of borders and air.
const SIDES: u16 = 4;
const EDGES: u16 = 2;

/// Draws the meaning, and the terms beside it if there are several and there is room for them.
pub(super) fn draw(
    screen: &Screen<'_>,
    shown: &Explained,
    area: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) {
    let main = popup::dim(screen, area, buf);
    let (Some(term), Subject::Item(place)) = (shown.term(), screen.model.front()) else { return };
    let is_several = shown.terms.len() > 1;
    let list = if is_several && main.width >= WITH_TERMS { columns_of(screen, shown) } else { 0 };
    let width = main.width.min(COLUMNS + list);
    let columns = usize::from(width.saturating_sub(SIDES + list));
    let prose = details::meaning(screen, place, columns);
    let rows = if is_several { ROWS } else { u16::try_from(prose.lines.len()).unwrap_or(ROWS) };
    let height = (rows + EDGES).min(main.height);
    let x = main.x + (main.width - width) / 2;
    let spot = Rect { x, y: main.y + (main.height - height) / 3, width, height };
    let title = title(screen, term);
    let count = format!("{}/{}", shown.cursor + 1, shown.terms.len());
    let count = if is_several { &count } else { "" };
    let pane = Pane { title, count, is_focused: true };
    let inside = popup::open_with(screen, &pane, spot, buf);
    if list > 0 {
        terms(screen, shown, Rect { width: list.saturating_sub(3), ..inside }, buf);
    }
    let inside = Rect { x: inside.x + list, width: inside.width.saturating_sub(list), ..inside };
    (viewport.popup, viewport.popup_rows) =
        details::show(screen, &prose.lines, shown.scroll, inside, buf);
}

/// The columns of the list: those of the longest title, with its symbol, and a line behind it.
fn columns_of(screen: &Screen<'_>, shown: &Explained) -> u16 {
    let titles = shown.terms.iter().map(|term| width(title(screen, *term)) + 2);
    u16::try_from(titles.max().unwrap_or(0)).unwrap_or(TERMS).min(TERMS) + 3
}

fn title<'a>(screen: &Screen<'a>, term: ItemIx) -> &'a str {
    screen.model.catalog.item(term).title.in_lang(screen.model.ui.lang)
}

/// The terms, and the line between them and the meaning.
fn terms(screen: &Screen<'_>, shown: &Explained, area: Rect, buf: &mut Buffer) {
    let visible = usize::from(area.height);
    let first = row::first_visible(0, shown.cursor, visible, shown.terms.len());
    let listed = shown.terms.iter().enumerate().skip(first).take(visible);
    for (offset, (at, term)) in listed.enumerate() {
        let across = row::across(area, offset);
        let place = Rect { x: area.x, width: area.width, ..across };
        let item = screen.model.catalog.item(*term);
        let record = screen.model.overview.record(*term);
        let is_selected = at == shown.cursor;
        screen.mark(across, Target::Entry(at));
        let style = title_style(screen, record).patch(row::emphasis(is_selected));
        let name = Span::styled(title(screen, *term).to_owned(), style);
        let left = vec![symbol(screen, item, record), Span::raw(" "), name];
        row::draw(screen, left, Vec::new(), place, buf);
        if is_selected {
            row::select(screen, true, across, buf);
        }
    }
    let column = Rect { x: area.right() + 1, width: 1, ..area };
    rule(screen, column, buf);
    scrollbar::draw(screen, first..first + visible, shown.terms.len(), column, buf);
}

/// A line from border to border; a title in the border goes before it.
pub(super) fn rule(screen: &Screen<'_>, column: Rect, buf: &mut Buffer) {
    let edge = |sign| Span::styled(screen.symbol(sign), screen.style(Role::BorderFocused));
    let line = Span::styled(screen.symbol(Symbol::Vertical), screen.style(Role::Border));
    let top = column.y.saturating_sub(1);
    if buf
        .cell((column.x, top))
        .is_some_and(|cell| cell.symbol() == screen.symbol(Symbol::Horizontal))
    {
        buf.set_span(column.x, top, &edge(Symbol::FromTop), 1);
    }
    for y in column.y..column.bottom() {
        buf.set_span(column.x, y, &line, 1);
    }
    buf.set_span(column.x, column.bottom(), &edge(Symbol::ToBottom), 1);
}
