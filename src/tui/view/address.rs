//! An address shown whole over everything, such as one that no browser took.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Clear, Widget};
use unicode_segmentation::UnicodeSegmentation;

use super::{Screen, popup};
use crate::address::WebAddress;
use crate::app::Unopened;
use crate::text::{width, wrap};
use crate::tui::theme::Role;

/// An address with what there is to say of it.
pub(super) struct Whole<'a> {
    pub(super) title: &'a str,
    /// Why it is shown.
    pub(super) why: &'a str,
    pub(super) address: &'a WebAddress,
    /// What to do with it.
    pub(super) hint: &'a str,
}

/// Draws the address that no browser took: why, and what to do.
pub(super) fn draw(screen: &Screen<'_>, unopened: &Unopened, area: Rect, buf: &mut Buffer) {
    let (title, hint) = (screen.text("address-title"), screen.text("address-hint"));
    let why = sentence(&screen.say(&unopened.why));
    let whole = Whole { title: &title, why: &why, address: &unopened.address, hint: &hint };
    whole.draw(screen, area, buf);
}

impl Whole<'_> {
    /// Draws it in a box, where the address has room on one line. It stands there alone, with air around it,
    /// so that a double click selects it. A longer one fills whole rows of the screen, from edge to edge:
    /// nothing stands in between, so that the mouse selects just the address.
    pub(super) fn draw(&self, screen: &Screen<'_>, area: Rect, buf: &mut Buffer) {
        let columns = width(self.address.as_str());
        if popup::has_room(columns, area) {
            let lines = |columns, rows: usize| self.lines(screen, columns, rows.saturating_sub(2));
            let saying = popup::Saying { title: self.title, widest: columns, lines: &lines };
            return popup::say(screen, &saying, area, buf);
        }
        let main = popup::dim(screen, area, buf);
        let lines = self.lines(screen, usize::from(main.width), usize::from(main.height));
        let rows = u16::try_from(lines.len()).unwrap_or(main.height).min(main.height);
        let place = Rect { y: main.y + (main.height - rows) / 2, height: rows, ..main };
        Clear.render(place, buf);
        buf.set_style(place, screen.style(Role::Ground));
        for (line, y) in lines.iter().zip(place.y..place.bottom()) {
            buf.set_line(place.x, y, line, place.width);
        }
    }

    /// Its lines; where there are few rows, only the address.
    fn lines(&self, screen: &Screen<'_>, columns: usize, rows: usize) -> Vec<Line<'static>> {
        let wrapped = |text: &str, role: Role| -> Vec<Line<'static>> {
            let lines = wrap(text, columns).into_iter();
            lines.map(|line| Line::styled(line, screen.style(role))).collect()
        };
        let link = screen.link(self.address);
        let address = filled(self.address.as_str(), columns).into_iter();
        let address: Vec<Line<'static>> = address.map(|line| Line::styled(line, link)).collect();
        let why = wrapped(self.why, Role::Warning);
        let hint = wrapped(self.hint, Role::Muted);
        let air = vec![Line::default()];
        let all = [why.clone(), air.clone(), address.clone(), air, hint].concat();
        let less = [why, address.clone()].concat();
        [all, less].into_iter().find(|lines| lines.len() <= rows).unwrap_or(address)
    }
}

/// `text` in rows that are full, wherever that cuts it.
fn filled(text: &str, columns: usize) -> Vec<String> {
    let (mut rows, mut used) = (vec![String::new()], 0);
    for grapheme in text.graphemes(true) {
        if used + width(grapheme) > columns && used > 0 {
            rows.push(String::new());
            used = 0;
        }
        used += width(grapheme);
        rows.iter_mut().last().into_iter().for_each(|row| row.push_str(grapheme));
    }
    rows
}

/// A message of an error as a sentence of its own.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}
