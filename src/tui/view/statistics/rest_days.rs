//! The choice of the days of the week on which the learner rests.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::said;
use crate::app::Target;
use crate::symbols::Symbol;
use crate::tui::theme::Role;
use crate::tui::view::{Screen, popup, row};

const DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// Columns of the box.
const COLUMNS: u16 = 44;

/// Draws the box, with the day at `cursor` selected.
pub(in crate::tui::view) fn draw(screen: &Screen<'_>, cursor: usize, area: Rect, buf: &mut Buffer) {
    let main = popup::dim(screen, area, buf);
    let width = main.width.min(COLUMNS);
    let about = screen.text("statistics-rest-about");
    let about = said(screen, &about, usize::from(width.saturating_sub(4)), Role::Muted);
    let rows = u16::try_from(about.len()).unwrap_or(0) + 1;
    let height = (7 + rows + 2).min(main.height);
    let x = main.x + (main.width - width) / 2;
    let place = Rect { x, y: main.y + (main.height - height) / 2, width, height };
    let inside = popup::open(screen, &screen.text("statistics-rest-title"), place, buf);
    // Where there is little room, the days matter more than what is said of them.
    let above = rows.min(inside.height.saturating_sub(7));
    for (line, y) in about.iter().zip(inside.y..inside.y + above) {
        buf.set_line(inside.x, y, line, inside.width);
    }
    let days = Rect { y: inside.y + above, height: inside.height - above, ..inside };
    let visible = usize::from(days.height);
    let first = row::first_visible(0, cursor, visible, DAYS.len());
    for (offset, (at, day)) in DAYS.iter().enumerate().skip(first).take(visible).enumerate() {
        let (sign, role) = if screen.model.config.rest_days.is_set(at) {
            (Symbol::Done, Role::Done)
        } else {
            (Symbol::Todo, Role::Muted)
        };
        let emphasis = row::emphasis(at == cursor);
        let name = screen.text(&format!("weekday-{day}"));
        let line = Line::from(vec![
            Span::styled(format!("{} ", screen.symbol(sign)), screen.style(role)),
            Span::styled(name, screen.style(Role::Text).patch(emphasis)),
        ]);
        let across = row::across(days, offset);
        buf.set_line(days.x, across.y, &line, days.width);
        screen.mark(across, Target::Entry(at));
        if at == cursor {
            row::select(screen, true, across, buf);
        }
    }
}
