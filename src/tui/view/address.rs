//! An address that no browser took, shown whole over everything.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{Screen, popup};
use crate::app::Unopened;
use crate::text::wrap;
use crate::tui::theme::Role;

/// Draws the box in the middle: why, the address, what to do. The address stands alone on its lines,
/// with air around it, so that a double click selects it.
pub(super) fn draw(screen: &Screen<'_>, unopened: &Unopened, area: Rect, buf: &mut Buffer) {
    let widest = crate::text::width(unopened.address.as_str());
    let lines = |columns, height| lines(screen, unopened, columns, height);
    let title = screen.text("address-title");
    popup::say(screen, &popup::Saying { title: &title, widest, lines: &lines }, area, buf);
}

/// The lines of the box; where there is little room, only the address.
fn lines(
    screen: &Screen<'_>,
    unopened: &Unopened,
    columns: usize,
    height: usize,
) -> Vec<Line<'static>> {
    let wrapped = |text: &str, role: Role| -> Vec<Line<'static>> {
        let lines = wrap(text, columns).into_iter();
        lines.map(|line| Line::styled(line, screen.style(role))).collect()
    };
    let address = wrapped(unopened.address.as_str(), Role::Link);
    let why = wrapped(&sentence(&screen.say(&unopened.why)), Role::Warning);
    let hint = wrapped(&screen.text("address-hint"), Role::Muted);
    let air = vec![Line::default()];
    let all = [why.clone(), air.clone(), address.clone(), air, hint].concat();
    let fits = |lines: &[Line<'static>]| lines.len() + 2 <= height;
    let less = [why, address.clone()].concat();
    [all, less].into_iter().find(|lines| fits(lines)).unwrap_or(address)
}

/// A message of an error as a sentence of its own.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}
