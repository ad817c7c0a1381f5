//! What the figures of the statistics mean: the rule that each follows.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::said;
use crate::tui::theme::Role;
use crate::tui::view::{Screen, Viewport, details, popup};

/// The widest box.
const COLUMNS: u16 = 84;
/// The figures, in the order of the panes.
const FIGURES: [&str; 8] =
    ["year", "streak", "rest", "parts", "weeks", "time", "forecast", "waiting"];

/// Draws the explanation and says how many lines it has.
pub(in crate::tui::view) fn draw(
    screen: &Screen<'_>,
    scroll: usize,
    area: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) {
    let main = popup::dim(screen, area, buf);
    let width = main.width.min(COLUMNS);
    let lines = lines(screen, usize::from(width.saturating_sub(4)));
    let wanted = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
    let height = wanted.min(main.height);
    let x = main.x + (main.width - width) / 2;
    let place = Rect { x, y: main.y + (main.height - height) / 3, width, height };
    let inside = popup::open(screen, &screen.text("meaning-title"), place, buf);
    (viewport.popup, viewport.popup_rows) = details::show(screen, &lines, scroll, inside, buf);
}

fn lines(screen: &Screen<'_>, columns: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for figure in FIGURES {
        if !lines.is_empty() {
            lines.push(Line::default());
        }
        let heading = screen.text(&format!("meaning-{figure}.name"));
        lines.extend(said(screen, &heading, columns, Role::Heading));
        let rule = screen.text(&format!("meaning-{figure}"));
        lines.extend(said(screen, &rule, columns, Role::Text));
    }
    lines
}
