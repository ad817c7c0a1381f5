//! The statistics: the last year, how far one is, the last weeks, and what waits to be finished.

mod meaning;
mod parts;
mod rest_days;
mod waiting;
mod weeks;
mod year;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{Screen, details, footer, header, layout, pane};
use crate::app::{Pane, Target, Viewport};
use crate::progress::Statistics;
use crate::tui::theme::Role;

pub(super) use meaning::draw as explain;
pub(super) use rest_days::draw as choose_rest_days;

/// Draws the panes that have room; where there is little, the one that has the focus fills the screen.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, viewport: &mut Viewport, buf: &mut Buffer) {
    let (top, main, bottom) = layout::frame(area);
    header::draw(screen, top, buf);
    footer::draw(screen, bottom, buf);
    let Some(figures) = &screen.model.statistics else { return };
    let focus = screen.model.ui.figures.pane;
    for (pane, place) in layout::statistics(main, focus) {
        screen.mark(place, Target::Figures(pane));
        let page = draw_pane(screen, figures, pane, place, buf);
        if pane == focus {
            (viewport.page, viewport.lines) = page;
        }
    }
}

/// Draws one pane, and answers how many lines it shows, and how many there are.
fn draw_pane(
    screen: &Screen<'_>,
    figures: &Statistics,
    shown: Pane,
    place: Rect,
    buf: &mut Buffer,
) -> (usize, usize) {
    let is_focused = screen.model.ui.figures.pane == shown;
    let (title, count) = match shown {
        Pane::Year => year::title(screen, place.width),
        Pane::Parts => parts::title(screen, figures),
        Pane::Weeks => weeks::title(screen, figures),
        Pane::Waiting => waiting::title(screen, figures),
    };
    let frame = pane::Pane { title: &title, count: &count, is_focused };
    let has_room = frame.names_all(place.width);
    let frame = if has_room { frame } else { pane::Pane { count: "", ..frame } };
    let inside = frame.draw(screen, place, buf);
    let (columns, rows) = (usize::from(inside.width), usize::from(inside.height));
    let lines = match shown {
        Pane::Year => year::lines(screen, figures, columns, rows),
        Pane::Parts => parts::lines(screen, figures, columns),
        Pane::Weeks => weeks::lines(screen, figures, columns, rows),
        Pane::Waiting => waiting::lines(screen, figures, columns),
    };
    let first = if is_focused { screen.model.ui.scroll } else { 0 };
    details::show(screen, &lines, first, inside, buf)
}

/// `text`, wrapped, in the style of `role`.
fn said(screen: &Screen<'_>, text: &str, columns: usize, role: Role) -> Vec<Line<'static>> {
    let lines = crate::text::wrap(text, columns).into_iter();
    lines.map(|line| Line::styled(line, screen.style(role))).collect()
}

/// Minutes as short as they fit into four columns: `95`, `17h`.
fn short(screen: &Screen<'_>, minutes: u64) -> String {
    if minutes < 1000 {
        return minutes.to_string();
    }
    let hours = usize::try_from(minutes / 60).unwrap_or(usize::MAX);
    screen.say(&crate::phrase::Phrase::new("statistics-hours").with("hours", hours))
}
