//! The log: what was said lately, the newest first.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{Screen, Viewport, details, popup};
use crate::app::Tone;
use crate::symbols::Symbol;
use crate::text::wrap;
use crate::tui::theme::Role;

/// The widest box.
const COLUMNS: u16 = 88;
/// Columns and rows around the box, where there is room for them.
const AROUND: u16 = 4;

/// Draws the log and says how many lines it has.
pub(super) fn draw(
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
    let height = wanted.min(main.height.saturating_sub(AROUND)).max(main.height.min(5));
    let x = main.x + (main.width - width) / 2;
    let place = Rect { x, y: main.y + (main.height - height) / 3, width, height };
    let inside = popup::open(screen, &screen.text("log-title"), place, buf);
    (viewport.popup, viewport.popup_rows) = details::show(screen, &lines, scroll, inside, buf);
}

/// The notices, wrapped beside the sign of their tone: colour alone would not say what failed.
fn lines(screen: &Screen<'_>, columns: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for notice in screen.model.log.newest_first() {
        let (sign, role) = match notice.tone {
            Tone::Good | Tone::Plain => (Symbol::Dot, Role::Muted),
            Tone::Warning => (Symbol::Doubtful, Role::Warning),
            Tone::Error => (Symbol::Failed, Role::Error),
        };
        let text = wrap(&screen.say(&notice.text), columns.saturating_sub(2));
        for (at, line) in text.into_iter().enumerate() {
            let sign = screen.symbol(if at == 0 { sign } else { Symbol::Blank });
            let sign = Span::styled(format!("{sign} "), screen.style(role));
            lines.push(Line::from(vec![sign, Span::styled(line, screen.style(Role::Text))]));
        }
    }
    lines
}
