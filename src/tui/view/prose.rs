//! Prose as lines.

use std::ops::Range;
use std::sync::Arc;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::Screen;
use super::markdown::markdown;
use super::marked::marked;
use crate::app::Subject;
use crate::catalog::Text;
use crate::glossary::Page;
use crate::text::{width, wrap};
use crate::tui::theme::Role;

/// Columns after which the eye loses the next line.
const READABLE: usize = 88;
/// Lines of a page of text, wrapped to a width.
pub(super) struct Prose {
    pub(super) lines: Vec<Line<'static>>,
    /// The lines with which paragraphs begin.
    starts: Vec<usize>,
    columns: usize,
    /// What of its texts names terms.
    named: Arc<Page>,
}

impl Prose {
    /// A page for `columns`; lines longer than is good to read are not used.
    pub(super) fn new(columns: usize) -> Self {
        let (lines, starts) = (Vec::new(), Vec::new());
        Self { lines, starts, columns: columns.min(READABLE), named: Arc::default() }
    }

    /// A page about `subject`: where its texts name terms, that is marked.
    pub(super) fn about(screen: &Screen<'_>, subject: Subject, columns: usize) -> Self {
        Self { named: screen.model.page(subject), ..Self::new(columns) }
    }

    /// An empty line, but never two in a row and none at the top.
    pub(super) fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| line.width() > 0) {
            self.lines.push(Line::default());
        }
    }

    /// Another page below this one.
    pub(super) fn append(&mut self, other: Self) {
        let above = self.lines.len();
        self.starts.extend(other.starts.into_iter().map(|start| above + start));
        self.lines.extend(other.lines);
    }

    /// The line of `other`, which is the same in other columns, that has what stands on `line` of this one.
    pub(super) fn line_in(&self, line: usize, other: &Self) -> usize {
        let paragraph = self.starts.partition_point(|start| *start <= line).saturating_sub(1);
        let of = |page: &Self| {
            let start = page.starts.get(paragraph).copied().unwrap_or(0);
            let end = page.starts.get(paragraph + 1).copied().unwrap_or(page.lines.len());
            (start, end.saturating_sub(start).max(1))
        };
        let ((before, length), (start, there)) = (of(self), of(other));
        let line = start + line.saturating_sub(before) * there / length;
        line.min(other.lines.len().saturating_sub(1))
    }

    /// `text`, wrapped.
    pub(super) fn paragraph(&mut self, text: &str, style: Style) {
        self.push(wrap(text, self.columns), style);
    }

    /// A title in the language of display, wrapped as that language asks.
    pub(super) fn title(&mut self, screen: &Screen<'_>, title: &Text, style: Style) {
        self.push(title.wrapped(screen.model.ui.lang, self.columns), style);
    }

    /// Prose of the catalog in the language of display, wrapped as that language asks.
    pub(super) fn text(&mut self, screen: &Screen<'_>, text: &Text, style: Style) {
        let lines = self.spans(screen, text, self.columns, style);
        self.starts.push(self.lines.len());
        self.lines.extend(lines.into_iter().map(Line::from));
    }

    /// The lines of `text`, with marks where it names terms.
    fn spans(
        &self,
        screen: &Screen<'_>,
        text: &Text,
        columns: usize,
        style: Style,
    ) -> Vec<Vec<Span<'static>>> {
        let lang = screen.model.ui.lang;
        let (whole, mark) = (text.in_lang(lang), screen.style(Role::Term));
        let named = self.named.ranges_in(whole);
        let lines = text.lines(lang, columns).into_iter().map(|line| {
            let here: Vec<Range<usize>> =
                named.iter().filter_map(|range| within(range, &line)).collect();
            marked(whole.get(line).unwrap_or_default(), &here, style, mark)
        });
        lines.collect()
    }

    fn push(&mut self, lines: Vec<String>, style: Style) {
        self.starts.push(self.lines.len());
        self.lines.extend(lines.into_iter().map(|line| Line::styled(line, style)));
    }

    /// Facts on one line if they fit, else each from a line of its own on.
    pub(super) fn facts(&mut self, between: &str, facts: &[String], style: Style) {
        let joined = facts.join(between);
        if width(&joined) <= self.columns {
            return self.paragraph(&joined, style);
        }
        let first = self.starts.len();
        for fact in facts {
            self.paragraph(fact, style);
        }
        self.starts.truncate(first + 1); // in other columns they stand on one line
    }

    /// Prose of the catalog after a mark, wrapped beside it.
    pub(super) fn bullet(&mut self, screen: &Screen<'_>, mark: &str, text: &Text) {
        let columns = self.columns.saturating_sub(width(mark));
        let lines = self.spans(screen, text, columns, screen.style(Role::Text));
        self.beside(screen, mark, lines);
    }

    /// `text` after a word that says what it is, wrapped beside it.
    pub(super) fn labelled(&mut self, screen: &Screen<'_>, label: &str, text: &str) {
        let lines = wrap(text, self.columns.saturating_sub(width(label))).into_iter();
        let style = screen.style(Role::Text);
        self.beside(screen, label, lines.map(|line| vec![Span::styled(line, style)]).collect());
    }

    fn beside(&mut self, screen: &Screen<'_>, mark: &str, lines: Vec<Vec<Span<'static>>>) {
        let indent = width(mark);
        self.starts.push(self.lines.len());
        for (at, mut line) in lines.into_iter().enumerate() {
            let mark = if at == 0 { mark.to_owned() } else { " ".repeat(indent) };
            let mark = Span::styled(mark, screen.style(Role::Muted));
            line.insert(0, mark);
            self.lines.push(Line::from(line));
        }
    }

    /// What a learner wrote, under a heading.
    pub(super) fn note(&mut self, screen: &Screen<'_>, note: &str) {
        self.heading(screen, "note");
        self.starts.push(self.lines.len());
        self.lines.extend(markdown(screen, note, self.columns));
    }

    /// A heading after some air.
    pub(super) fn heading(&mut self, screen: &Screen<'_>, id: &str) {
        self.gap();
        self.paragraph(&screen.text(id), screen.style(Role::Heading));
    }
}

/// The part of `range` that stands on `line`, counted from where the line starts.
fn within(range: &Range<usize>, line: &Range<usize>) -> Option<Range<usize>> {
    let (start, end) = (range.start.max(line.start), range.end.min(line.end));
    (start < end).then(|| start - line.start..end - line.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_a_text_is_found_again_in_other_columns() {
        let page = |columns| {
            let mut prose = Prose::new(columns);
            prose.paragraph("one two three four", Style::new());
            prose.gap();
            prose.paragraph("five six seven eight nine ten", Style::new());
            prose
        };
        let (wide, narrow) = (page(12), page(5));
        let at = |page: &Prose, line: usize| page.lines[line].to_string();
        assert_eq!(at(&wide, 3), "five six");
        assert_eq!(at(&narrow, wide.line_in(3, &narrow)), "five");
        assert_eq!(at(&wide, 4), "seven eight");
        assert_eq!(at(&narrow, wide.line_in(4, &narrow)), "seven");
        assert_eq!(narrow.line_in(wide.line_in(4, &narrow), &wide), 4);
        assert_eq!(Prose::new(5).line_in(9, &Prose::new(7)), 0);
    }

    #[test]
    fn facts_break_between_each_other() {
        let lines = |columns| {
            let mut prose = Prose::new(columns);
            prose.facts(" · ", &["22 things, 0 done".into(), "15 terms".into()], Style::new());
            prose.lines.iter().map(Line::to_string).collect::<Vec<_>>()
        };
        assert_eq!(lines(28), ["22 things, 0 done · 15 terms"]);
        assert_eq!(lines(27), ["22 things, 0 done", "15 terms"]);
    }
}
