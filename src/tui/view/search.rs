//! The search: the line, the hits with their marked letters, and the details of the chosen one.

mod excerpt;
mod hit;
mod list;
mod nothing;
mod part;
pub(super) mod place;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::{Block, Widget};

use super::field::FieldLook;
use super::pane::edges;
use super::{Screen, Scrolls, details, footer, header, layout, row, scrollbar};
use crate::app::{SearchState, Target, Viewport};
use crate::phrase::Phrase;
use crate::text::wrap;
use crate::tui::theme::Role;

/// Rows of the box around the line.
const BOX_ROWS: u16 = 3;
/// Rows from which on there is air between hits.
const AIRY: u16 = 18;

/// Draws the search and answers where the caret is.
pub(super) fn draw(
    screen: &Screen<'_>,
    area: Rect,
    scrolls: &mut Scrolls,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) -> Option<Position> {
    let (top, main, bottom) = layout::frame(area);
    header::draw(screen, top, buf);
    footer::draw(screen, bottom, buf);
    let box_area = Rect { height: BOX_ROWS.min(main.height), ..main };
    let below = Rect { y: box_area.bottom(), height: main.height - box_area.height, ..main };
    let caret = line(screen, box_area, buf);
    let (hits, beside, edge) = layout::search(below, &screen.model.ui.panes, AIRY);
    screen.mark(hits, Target::Hits);
    // Without a hit there is nothing to show beside.
    if let Some(beside) = beside.filter(|_| screen.model.ui.search.rows() > 0) {
        screen.mark(beside, Target::Reading);
        details::draw(screen, beside, viewport, buf);
        if let Some(edge) = edge {
            screen.mark_edge(edge);
        }
    }
    viewport.hits = list(screen, hits, &mut scrolls.hits, buf);
    caret
}

/// The box with the line, and how many were found.
fn line(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) -> Option<Position> {
    let search = &screen.model.ui.search;
    let block =
        Block::bordered().border_set(edges(screen)).border_style(screen.style(Role::BorderFocused));
    let inside = block.inner(area);
    block.render(area, buf);
    let inside = Rect { x: inside.x + 1, width: inside.width.saturating_sub(2), ..inside };
    let count = if search.is_pending { String::new() } else { count(screen, search) };
    let example = screen.text("search-example");
    FieldLook { sign: "/", example: &example, count: &count }.draw(
        screen,
        &search.field,
        inside,
        buf,
    )
}

/// `12 of 1,490`: the selected hit, and how many there are.
fn count(screen: &Screen<'_>, search: &SearchState) -> String {
    if search.rows() == 0 {
        return screen.text("search-count-none");
    }
    let count = Phrase::new("search-count").with("at", search.cursor + 1);
    screen.say(&count.with("hits", search.found()))
}

/// The hits, below what there is to say of the query; answers how many fit.
fn list(screen: &Screen<'_>, area: Rect, first: &mut usize, buf: &mut Buffer) -> usize {
    let search = &screen.model.ui.search;
    // At the right there is air, and a scrollbar.
    let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(3), ..area };
    let hints = hints(screen, inside, buf);
    let inside =
        Rect { y: inside.y + hints, height: inside.height.saturating_sub(hints), ..inside };
    if search.rows() == 0 && !search.is_pending {
        nothing::draw(screen, inside, buf);
    }
    list::draw(screen, inside, area.height >= AIRY, first, buf)
}

/// What there is to say of the query; answers how many lines it took.
fn hints(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) -> u16 {
    let hints = screen.model.ui.search.hints.iter();
    let style = screen.style(Role::Warning);
    let lines: Vec<String> =
        hints.flat_map(|hint| wrap(&screen.say(hint), usize::from(area.width))).collect();
    for (line, y) in lines.iter().zip(area.y..area.bottom()) {
        buf.set_line(area.x, y, &Line::styled(line.as_str(), style), area.width);
    }
    let air = usize::from(!lines.is_empty());
    u16::try_from(lines.len() + air).unwrap_or(u16::MAX).min(area.height)
}
