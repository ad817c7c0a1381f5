//! [`Block`]: a paragraph, heading or entry of a list, as text with styles and what stands before its lines.

use std::ops::Range;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::text::{clean, lines_at, width};

/// The least room that what stands before a line leaves to it.
const LEAST: usize = 8;

/// The block that is being read.
#[derive(Default)]
pub(super) struct Block {
    /// What text looks like that nothing else is said of.
    pub(super) style: Style,
    text: String,
    /// The looks of its text, one after the other.
    looks: Vec<(Range<usize>, Style)>,
    /// The looks that hold for what comes, the last one on top.
    styles: Vec<Style>,
    /// What stands before its lines, from the outside in.
    margins: Vec<(Margin, Style)>,
}

/// What stands before the lines of a block.
pub(super) enum Margin {
    /// Before each of them.
    Each(String),
    /// Before the first one, and as much air before the others.
    First(String),
    /// Air.
    Air(usize),
}

impl Block {
    /// How much text there is.
    pub(super) const fn len(&self) -> usize {
        self.text.len()
    }

    /// Its text from the byte `start` on.
    pub(super) fn since(&self, start: usize) -> &str {
        self.text.get(start..).unwrap_or_default()
    }

    /// Adds text in the style that holds.
    pub(super) fn push(&mut self, text: &str) {
        let style = self.styles.iter().fold(self.style, |all, style| all.patch(*style));
        self.push_styled(text, style);
    }

    /// Adds text in a style of its own.
    pub(super) fn push_styled(&mut self, text: &str, style: Style) {
        let start = self.text.len();
        self.text.push_str(&clean(text));
        self.looks.push((start..self.text.len(), style));
    }

    /// Adds lines of code, which stay lines.
    pub(super) fn code(&mut self, text: &str) {
        let style = self.styles.iter().fold(self.style, |all, style| all.patch(*style));
        for (at, line) in text.trim_end_matches('\n').split('\n').enumerate() {
            let start = self.text.len() + usize::from(at > 0);
            self.text.extend((at > 0).then_some('\n'));
            self.text.push_str(&clean(&line.replace('\t', "    ")));
            self.looks.push((start..self.text.len(), style));
        }
    }

    /// What comes is in this style, too.
    pub(super) fn add(&mut self, style: Style) {
        self.styles.push(style);
    }

    /// The style that was added last no longer holds.
    pub(super) fn drop_style(&mut self) {
        self.styles.pop();
    }

    /// What comes stands behind this margin, too.
    pub(super) fn open(&mut self, margin: Margin, style: Style) {
        self.margins.push((margin, style));
    }

    /// The margin that was opened last ends.
    pub(super) fn close(&mut self) {
        self.margins.pop();
    }

    /// Puts another mark before the entry of a list.
    pub(super) fn mark(&mut self, mark: &str, style: Style) {
        if let Some(last) = self.margins.last_mut() {
            *last = (Margin::First(mark.to_owned()), style);
        }
    }

    /// Has the first line still to come that has a mark before it?
    pub(super) fn has_mark(&self) -> bool {
        self.margins.iter().any(|(margin, _)| matches!(margin, Margin::First(_)))
    }

    /// What stands before an empty line.
    pub(super) fn margin_line(&self, columns: usize) -> Line<'static> {
        let quotes = self.margins.iter().filter(|(margin, _)| matches!(margin, Margin::Each(_)));
        let quotes = quotes.map(|(margin, style)| Span::styled(margin.text().to_owned(), *style));
        let line = Line::from(quotes.collect::<Vec<_>>());
        let is_air = line.spans.iter().all(|span| span.content.trim().is_empty());
        if is_air || line.width() > columns { Line::default() } else { line }
    }

    /// The lines of what was read, in `columns`; after it comes the next block.
    pub(super) fn take_lines(&mut self, columns: usize) -> Vec<Line<'static>> {
        if self.text.is_empty() {
            return Vec::new();
        }
        let (text, looks) = (std::mem::take(&mut self.text), std::mem::take(&mut self.looks));
        let taken: usize = self.margins.iter().map(|(margin, _)| width(margin.text())).sum();
        // What is deep inside of quotes and lists is still to be read.
        let margins = if taken + LEAST > columns { 0 } else { taken };
        let mut lines = Vec::new();
        let mut start = 0;
        for part in text.split('\n') {
            for line in lines_at(part, &[], columns - margins) {
                let mut spans = self.margin(margins > 0);
                spans.extend(styled(&text, &looks, start + line.start..start + line.end));
                lines.push(Line::from(spans));
            }
            start += part.len() + 1;
        }
        lines
    }

    /// What stands before the next line, if `has_room` for it. A mark does so once.
    fn margin(&mut self, has_room: bool) -> Vec<Span<'static>> {
        let mut spans = Vec::new();
        if !has_room {
            return spans;
        }
        for (margin, style) in &mut self.margins {
            spans.push(Span::styled(margin.text().to_owned(), *style));
            if let Margin::First(mark) = margin {
                *margin = Margin::Air(width(mark));
            }
        }
        spans
    }
}

impl Margin {
    fn text(&self) -> &str {
        /// More air than any list needs.
        const AIR: &str = "                ";
        match self {
            Self::Each(text) => text,
            Self::First(mark) => mark,
            Self::Air(columns) => AIR.get(..*columns).unwrap_or(AIR),
        }
    }
}

/// A part of `text` with its looks.
fn styled(text: &str, looks: &[(Range<usize>, Style)], part: Range<usize>) -> Vec<Span<'static>> {
    let spans = looks.iter().filter_map(|(range, style)| {
        let here = range.start.max(part.start)..range.end.min(part.end);
        let text = text.get(here).filter(|text| !text.is_empty())?;
        Some(Span::styled(text.to_owned(), *style))
    });
    spans.collect()
}
