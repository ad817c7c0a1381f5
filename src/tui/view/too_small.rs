//! What a terminal shows that is too small for anything else: that it is, and what size helps.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::Screen;
use crate::phrase::Phrase;
use crate::text::{width, wrap};
use crate::tui::theme::Role;

/// Columns and rows of which less is too small.
const LEAST: (u16, u16) = (20, 6);
/// Columns and rows that help.
const HELPS: (u16, u16) = (40, 10);

/// Can nothing be read in `area`?
pub(super) const fn is_too_small(area: Rect) -> bool {
    area.width < LEAST.0 || area.height < LEAST.1
}

/// Says so in the middle: in a sentence where that fits, else in the size alone.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) {
    let columns = usize::from(area.width);
    let said = ["too-small", "too-small.short"].map(|id| {
        let phrase = Phrase::new(id).with("columns", usize::from(HELPS.0));
        wrap(&screen.say(&phrase.with("rows", usize::from(HELPS.1))), columns)
    });
    // A word that is cut cannot be read.
    let [whole, short] = said;
    let is_cut = |lines: &[String]| lines.len() > usize::from(area.height).min(3);
    let lines = if is_cut(&whole) { short } else { whole };
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height);
    for (line, y) in lines.iter().zip(area.y + (area.height - height) / 2..area.bottom()) {
        let taken = u16::try_from(width(line)).unwrap_or(area.width).min(area.width);
        let line = Line::styled(line.as_str(), screen.style(Role::Text));
        buf.set_line(area.x + (area.width - taken) / 2, y, &line, taken);
    }
}
