//! The line that narrows the list, and what is said when nothing is left of it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use super::Screen;
use crate::app::{ListRow, Narrowing, Node};
use crate::phrase::Phrase;
use crate::text::wrap;
use crate::tui::theme::Role;
use crate::tui::view::field::FieldLook;

/// Draws the line on the first row of the pane, if there is one, and what there is to say of it; answers where the caret is, and
/// what is left of the pane.
pub(super) fn draw(
    screen: &Screen<'_>,
    inside: Rect,
    buf: &mut Buffer,
) -> (Option<Position>, Rect) {
    let ui = &screen.model.ui;
    let is_open = ui.is_typing || !ui.narrowing.field.text().is_empty();
    if !is_open || inside.height < 2 {
        return (None, inside);
    }
    let (example, count) = (screen.text("narrow-example"), count(screen));
    let look = FieldLook { sign: "f", example: &example, count: &count };
    let line = Rect { height: 1, ..inside };
    let caret = look.draw(screen, &ui.narrowing.field, line, buf).filter(|_| ui.is_typing);
    let hints = hints(screen, inside, buf);
    let taken = (if inside.height > 6 { 2 } else { 1 }) + hints;
    let below = Rect { y: inside.y + taken, height: inside.height - taken, ..inside };
    (caret, below)
}

/// How many items are found, once that is known.
fn count(screen: &Screen<'_>) -> String {
    if screen.model.ui.narrowing.found.is_none() {
        return String::new();
    }
    let is_item = |row: &&ListRow| matches!(row, ListRow::Item(_));
    let found = screen.model.list.iter().filter(is_item).count();
    screen.say(&Phrase::new("narrow-count").with("count", found))
}

/// Says why the list is empty, and what to do about it.
pub(super) fn nothing(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) {
    let narrowing = &screen.model.ui.narrowing;
    let columns = usize::from(area.width);
    let why = wrap(&why_empty(screen, narrowing, columns), columns).into_iter();
    for (line, y) in why.zip(area.y..area.bottom()) {
        buf.set_line(area.x, y, &Line::styled(line, screen.style(Role::Muted)), area.width);
    }
}

/// What there is to say of the query, below the line; answers how many rows it took. Half of the pane
/// stays free.
fn hints(screen: &Screen<'_>, inside: Rect, buf: &mut Buffer) -> u16 {
    let hints = screen.model.ui.narrowing.hints.iter();
    let lines = hints.flat_map(|hint| wrap(&screen.say(hint), usize::from(inside.width)));
    let rows = inside.y + 1..inside.y + 1 + inside.height / 2;
    let mut taken = 0;
    for (line, y) in lines.zip(rows) {
        buf.set_line(inside.x, y, &Line::styled(line, screen.style(Role::Warning)), inside.width);
        taken += 1;
    }
    taken
}

fn why_empty(screen: &Screen<'_>, narrowing: &Narrowing, columns: usize) -> String {
    if narrowing.found.is_none() {
        let node = screen.model.ui.node;
        let is_waiting = screen.model.found_in(node).is_none();
        return match node {
            Node::Search(_) if is_waiting => screen.text("kept-waiting"),
            Node::Search(_) => screen.text("kept-nothing"),
            _ => screen.text("empty-section"),
        };
    }
    let line = screen.truncate(narrowing.field.text().trim(), columns / 2).into_owned();
    let elsewhere = screen.model.found_elsewhere();
    if elsewhere > 0 {
        let said = Phrase::new("narrow-elsewhere").with("line", line);
        return screen.say(&said.with("count", elsewhere));
    }
    let id = if screen.model.ui.narrowing.hides_finished {
        "narrow-nothing-open"
    } else {
        "narrow-nothing"
    };
    screen.say(&Phrase::new(id).with("line", line))
}
