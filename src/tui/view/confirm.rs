//! The question before a large change.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{Screen, popup};
use crate::app::Confirmation;
use crate::phrase::Phrase;
use crate::text::wrap;
use crate::tui::theme::Role;

/// Draws the box in the middle: what would be changed, where, and that it can be taken back.
pub(super) fn draw(screen: &Screen<'_>, asked: &Confirmation, area: Rect, buf: &mut Buffer) {
    let title = Phrase::new("confirm-title").with("what", asked.word());
    let title = screen.say(&title.with("count", asked.items.len()));
    let lines = |columns, _height| lines(screen, asked, columns);
    popup::say(screen, &popup::Saying { title: &title, widest: 0, lines: &lines }, area, buf);
}

fn lines(screen: &Screen<'_>, asked: &Confirmation, columns: usize) -> Vec<Line<'static>> {
    let model = screen.model;
    let within = asked.within(&model.catalog).map(|title| {
        let title = title.in_lang(model.ui.lang);
        screen.say(&Phrase::new("confirm-within").with("title", title))
    });
    let hint = screen.text("confirm-hint");
    let said = [(within.unwrap_or_default(), Role::Text), (hint, Role::Muted)];
    let said = said.into_iter().filter(|(text, _)| !text.is_empty());
    let wrapped = said.flat_map(|(text, role)| {
        let lines = wrap(&text, columns).into_iter();
        lines.map(move |line| Line::styled(line, screen.style(role)))
    });
    wrapped.collect()
}
