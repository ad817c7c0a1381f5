//! The question whether to leave although something is not saved.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{Screen, popup};
use crate::phrase::Phrase;
use crate::text::wrap;
use crate::tui::theme::Role;

/// Draws the box in the middle: what is not saved, why, and what to do.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) {
    let lines = |columns, height| lines(screen, columns, height);
    let title = screen.text("leaving-title");
    popup::say(screen, &popup::Saying { title: &title, widest: 0, lines: &lines }, area, buf);
}

/// The lines of the box; where there is little room, fewer.
fn lines(screen: &Screen<'_>, columns: usize, height: usize) -> Vec<Line<'static>> {
    let wrapped = |text: &str, role: Role| -> Vec<Line<'static>> {
        let lines = wrap(text, columns).into_iter();
        lines.map(|line| Line::styled(line, screen.style(role))).collect()
    };
    let count = screen.model.unsaved.len();
    let what = wrapped(&screen.say(&Phrase::new("leaving-what").with("count", count)), Role::Text);
    let why = match &screen.model.behind {
        Some(why) => wrapped(&screen.say(why), Role::Warning),
        None => wrapped(&screen.text("leaving-wait"), Role::Muted),
    };
    let hint = wrapped(&screen.text("leaving-hint"), Role::Muted);
    let air = vec![Line::default()];
    let all = [what.clone(), air.clone(), why.clone(), air, hint.clone()].concat();
    let fits = |lines: &Vec<Line<'static>>| lines.len() + 2 <= height;
    let less = [[what.clone(), why.clone(), hint].concat(), [what.clone(), why.clone()].concat()];
    let whole = std::iter::once(all).chain(less).find(fits);
    whole.unwrap_or_else(|| {
        [what, why].concat().into_iter().take(height.saturating_sub(2)).collect()
    })
}
