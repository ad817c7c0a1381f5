//! The question under which name to keep a search.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use super::field::FieldLook;
use super::{Screen, palette, popup};
use crate::app::Naming;
use crate::phrase::Phrase;
use crate::text::wrap;
use crate::tui::theme::Role;

/// The widest box.
const COLUMNS: u16 = 64;
/// Columns of borders and air at both sides.
const SIDES: u16 = 4;

/// Draws the box with the name, the line below it and what there is to say; answers where the caret is.
pub(super) fn draw(
    screen: &Screen<'_>,
    naming: &Naming,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let main = popup::dim(screen, area, buf);
    let width = main.width.min(COLUMNS);
    let lines = lines(screen, naming, usize::from(width.saturating_sub(SIDES)));
    let height = u16::try_from(lines.len() + 4).unwrap_or(u16::MAX).min(main.height);
    let x = main.x + (main.width - width) / 2;
    let place = Rect { x, y: main.y + (main.height - height) / 3, width, height };
    let title = if naming.of.is_some() { "naming-again" } else { "naming-title" };
    let inside = popup::open(screen, &screen.text(title), place, buf);
    let field = Rect { height: inside.height.min(1), ..inside };
    let sign = screen.text("naming-sign");
    let look = FieldLook { sign: &sign, example: &naming.line, count: "" };
    let caret = look.draw(screen, &naming.field, field, buf);
    palette::rule(screen, inside, buf);
    for (line, y) in lines.iter().zip(inside.y.saturating_add(2)..inside.bottom()) {
        buf.set_line(inside.x, y, line, inside.width);
    }
    caret
}

/// The query line, and what comes of the name.
fn lines(screen: &Screen<'_>, naming: &Naming, columns: usize) -> Vec<Line<'static>> {
    let model = screen.model;
    let line = Phrase::new("naming-line").with("line", naming.line.as_str());
    let line = screen.truncate(&screen.say(&line), columns).into_owned();
    let (said, role) = if model.is_name_taken(naming) {
        (screen.text("naming-taken"), Role::Warning)
    } else if let Some(before) = model.replaced_line(naming) {
        (screen.say(&Phrase::new("naming-replaces").with("line", before)), Role::Warning)
    } else if naming.field.text().trim().is_empty() {
        (screen.text("naming-suggested"), Role::Muted)
    } else {
        (screen.text("naming-place"), Role::Muted)
    };
    let style = screen.style(role);
    let said = wrap(&said, columns).into_iter().map(|line| Line::styled(line, style));
    std::iter::once(Line::styled(line, screen.style(Role::Text))).chain(said).collect()
}
