//! Prose as lines.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::Screen;
use crate::catalog::Text;
use crate::text::{width, wrap};
use crate::tui::theme::Role;

/// Columns after which the eye loses the next line.
const READABLE: usize = 88;
/// What stands between facts on one line.
pub(super) const FACTS: &str = " · ";

/// Lines of a page of text, wrapped to a width.
pub(super) struct Prose {
    pub(super) lines: Vec<Line<'static>>,
    columns: usize,
}

impl Prose {
    /// A page for `columns`; lines longer than is good to read are not used.
    pub(super) fn new(columns: usize) -> Self {
        Self { lines: Vec::new(), columns: columns.min(READABLE) }
    }

    /// An empty line, but never two in a row and none at the top.
    pub(super) fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| line.width() > 0) {
            self.lines.push(Line::default());
        }
    }

    /// `text`, wrapped.
    pub(super) fn paragraph(&mut self, text: &str, style: Style) {
        self.push(wrap(text, self.columns), style);
    }

    /// Prose of the catalog in the language of display, wrapped as that language asks.
    pub(super) fn text(&mut self, screen: &Screen<'_>, text: &Text, style: Style) {
        self.push(text.wrapped(screen.model.ui.lang, self.columns), style);
    }

    fn push(&mut self, lines: Vec<String>, style: Style) {
        self.lines.extend(lines.into_iter().map(|line| Line::styled(line, style)));
    }

    /// Facts on one line if they fit, else each from a line of its own on.
    pub(super) fn facts(&mut self, facts: &[String], style: Style) {
        let joined = facts.join(FACTS);
        if width(&joined) <= self.columns {
            return self.paragraph(&joined, style);
        }
        for fact in facts {
            self.paragraph(fact, style);
        }
    }

    /// Prose of the catalog after a mark, wrapped beside it.
    pub(super) fn bullet(&mut self, screen: &Screen<'_>, mark: &str, text: &Text) {
        let columns = self.columns.saturating_sub(width(mark));
        self.beside(screen, mark, text.wrapped(screen.model.ui.lang, columns));
    }

    /// `text` after a word that says what it is, wrapped beside it.
    pub(super) fn labelled(&mut self, screen: &Screen<'_>, label: &str, text: &str) {
        self.beside(screen, label, wrap(text, self.columns.saturating_sub(width(label))));
    }

    fn beside(&mut self, screen: &Screen<'_>, mark: &str, lines: Vec<String>) {
        let indent = width(mark);
        for (at, line) in lines.into_iter().enumerate() {
            let mark = if at == 0 { mark.to_owned() } else { " ".repeat(indent) };
            let mark = Span::styled(mark, screen.style(Role::Muted));
            self.lines.push(Line::from(vec![mark, Span::styled(line, screen.style(Role::Text))]));
        }
    }

    /// A heading after some air.
    pub(super) fn heading(&mut self, screen: &Screen<'_>, id: &str) {
        self.gap();
        self.paragraph(&screen.text(id), screen.style(Role::Heading));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_break_between_each_other() {
        let lines = |columns| {
            let mut prose = Prose::new(columns);
            prose.facts(&["22 things, 0 done".into(), "15 terms".into()], Style::new());
            prose.lines.iter().map(Line::to_string).collect::<Vec<_>>()
        };
        assert_eq!(lines(28), ["22 things, 0 done · 15 terms"]);
        assert_eq!(lines(27), ["22 things, 0 done", "15 terms"]);
    }
}
