//! The line that names a past day, and the days that it may mean.

use jiff::civil::Date;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::field::FieldLook;
use super::{Screen, Viewport, palette, popup, row};
use crate::app::{DayLine, Target};
use crate::phrase::Phrase;
use crate::text::wrap;
use crate::tui::theme::Role;

/// The widest box.
const COLUMNS: u16 = 60;
/// Rows of days.
const SHOWN: u16 = 5;

/// Draws the line and the days, and answers where the caret is.
pub(super) fn draw(
    screen: &Screen<'_>,
    shown: &DayLine,
    area: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) -> Option<Position> {
    let main = popup::dim(screen, area, buf);
    let (width, height) = (main.width.min(COLUMNS), main.height.min(SHOWN + 4));
    let x = main.x + (main.width - width) / 2;
    let place = Rect { x, y: main.y + (main.height - height) / 3, width, height };
    let inside = popup::open(screen, &screen.text("past-title"), place, buf);
    let line = Rect { height: inside.height.min(1), ..inside };
    let example = screen.text("past-example");
    let look = FieldLook { sign: ">", example: &example, count: "" };
    let caret = look.draw(screen, &shown.field, line, buf);
    palette::rule(screen, inside, buf);
    let below =
        Rect { y: inside.y.saturating_add(2), height: inside.height.saturating_sub(2), ..inside };
    viewport.popup = usize::from(below.height);
    if shown.days.is_empty() {
        let lines = wrap(&why_none(screen, shown), usize::from(below.width)).into_iter();
        for (line, y) in lines.zip(below.y..below.bottom()) {
            let line = Line::styled(line, screen.style(Role::Muted));
            buf.set_line(below.x, y, &line, below.width);
        }
    }
    for (at, date) in shown.days.iter().enumerate().take(viewport.popup) {
        let across = row::across(below, at);
        let is_selected = at == shown.cursor;
        screen.mark(across, Target::Entry(at));
        let style = screen.style(Role::Text).patch(row::emphasis(is_selected));
        let left = vec![Span::styled(date.to_string(), style)];
        let right = vec![Span::styled(ago(screen, *date), screen.style(Role::Muted))];
        row::draw(screen, left, right, Rect { x: below.x, width: below.width, ..across }, buf);
        if is_selected {
            row::select(screen, true, across, buf);
        }
    }
    caret
}

/// `24 days ago`.
fn ago(screen: &Screen<'_>, date: Date) -> String {
    let days = (screen.model.today - date).get_days();
    let days = usize::try_from(days).unwrap_or(0); // only days that are over are shown
    screen.say(&Phrase::new("past-days-ago").with("days", days))
}

/// Why what is typed is no day that could be shown.
fn why_none(screen: &Screen<'_>, shown: &DayLine) -> String {
    match shown.is_not_over {
        None => screen.text("past-unknown"),
        Some(day) if day == screen.model.today => screen.text("past-today"),
        Some(day) => screen.say(&Phrase::new("past-future").with("day", day.to_string())),
    }
}
