//! [`Look`]: colours and widths of plain output.

use std::borrow::Cow;
use std::io::{self, IsTerminal};

use super::global::Color;
use crate::platform::Environment;
use crate::symbols::{Symbol, Symbols};
use crate::text::{clean, truncate, width};

/// The width of pages of prose, where the terminal is wider or there is none.
const PAGE: usize = 100;

/// How plain output looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    /// Are there colours?
    pub(super) has_colors: bool,
    /// With which signs it is written.
    pub(super) symbols: Symbols,
    /// The width of the terminal; none in a pipe or file, where nothing is cut.
    pub(super) columns: Option<usize>,
}

/// What a piece of a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paint {
    Text,
    Strong,
    Muted,
    Good,
    Busy,
    Warning,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span {
    paint: Paint,
    text: String,
    /// A sign that stands before the text.
    sign: Option<Symbol>,
}

impl Span {
    /// A piece of a line; what must not reach a terminal is taken out of `text`.
    pub(super) fn new(paint: Paint, text: &str) -> Self {
        Self { paint, text: clean(text).into_owned(), sign: None }
    }

    /// A sign, with air behind it.
    pub(super) fn sign(paint: Paint, symbol: Symbol) -> Self {
        Self { paint, text: " ".to_owned(), sign: Some(symbol) }
    }

    /// A star, with air behind it; nothing where there is none.
    pub(super) fn star(is_there: bool) -> Self {
        if is_there { Self::sign(Paint::Busy, Symbol::Star) } else { Self::new(Paint::Busy, "") }
    }

    /// The whole text with these signs.
    fn text(&self, symbols: Symbols) -> Cow<'_, str> {
        match self.sign {
            Some(sign) => format!("{}{}", symbols.get(sign), self.text).into(),
            None => Cow::Borrowed(&self.text),
        }
    }

    /// The same, filled up with spaces to `columns`.
    pub(super) fn padded(paint: Paint, text: &str, columns: usize) -> Self {
        let mut span = Self::new(paint, text);
        let air = columns.saturating_sub(width(&span.text));
        span.text.extend(std::iter::repeat_n(' ', air));
        span
    }
}

impl Paint {
    /// The parameter of the ANSI sequence that sets it.
    const fn code(self) -> Option<&'static str> {
        match self {
            Self::Text => None,
            Self::Strong => Some("1"),
            Self::Muted => Some("2"),
            Self::Good => Some("32"),
            Self::Busy => Some("33"),
            Self::Warning => Some("31"),
        }
    }
}

impl Look {
    /// The look for this standard output.
    pub(super) fn of_output(color: Color, symbols: Symbols, environment: &Environment<'_>) -> Self {
        let is_terminal = io::stdout().is_terminal();
        let no_color = environment("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_dumb = environment("TERM").is_some_and(|terminal| terminal == "dumb");
        let has_colors = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => is_terminal && !no_color && !is_dumb,
        };
        let columns = if is_terminal { terminal_columns() } else { None };
        Self { has_colors, symbols, columns }
    }

    /// The width of pages of prose.
    pub(super) fn page_columns(self) -> usize {
        self.columns.unwrap_or(PAGE).min(PAGE)
    }

    /// Puts `spans` on a line of their own at the end of `page`, cut to the terminal.
    pub(super) fn line(self, page: &mut String, spans: &[Span]) {
        let mut room = self.columns.unwrap_or(usize::MAX);
        let texts: Vec<_> =
            spans.iter().map(|span| (span.paint, span.text(self.symbols))).collect();
        let last = texts.iter().rposition(|(_, text)| !text.trim_end().is_empty());
        for (at, (paint, text)) in texts.iter().enumerate().take(last.map_or(0, |last| last + 1)) {
            let text = if Some(at) == last { text.trim_end() } else { &**text };
            let shown = truncate(text, room, self.symbols.get(Symbol::Ellipsis));
            let is_cut = shown.len() != text.len();
            self.paint(page, *paint, &shown);
            if is_cut {
                break;
            }
            room = room.saturating_sub(width(text));
        }
        page.push('\n');
    }

    fn paint(self, page: &mut String, paint: Paint, text: &str) {
        match paint.code().filter(|_| self.has_colors && !text.is_empty()) {
            Some(code) => page.extend(["\u{1b}[", code, "m", text, "\u{1b}[0m"]),
            None => page.push_str(text),
        }
    }
}

/// The width of the terminal; none when it does not say, or says nothing useful.
fn terminal_columns() -> Option<usize> {
    let (columns, _) = crossterm::terminal::size().ok()?; // then nothing is cut
    (columns > 0).then_some(usize::from(columns))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(look: Look, spans: &[Span]) -> String {
        let mut page = String::new();
        look.line(&mut page, spans);
        page
    }

    #[test]
    fn a_line_is_cut_to_the_terminal_by_columns_and_never_in_a_pipe() {
        let spans = [Span::padded(Paint::Muted, "id", 4), Span::new(Paint::Text, "注意力機制")];
        let look = |columns| Look { has_colors: false, symbols: Symbols::Unicode, columns };
        assert_eq!(line(look(Some(9)), &spans), "id  注意…\n");
        assert_eq!(line(look(Some(3)), &spans), "id…\n");
        assert_eq!(line(look(None), &spans), "id  注意力機制\n");
    }

    #[test]
    fn no_line_ends_in_spaces() {
        let spans = [Span::padded(Paint::Text, "id", 4), Span::new(Paint::Text, "")];
        assert_eq!(
            line(Look { has_colors: true, symbols: Symbols::Unicode, columns: None }, &spans),
            "id\n"
        );
    }

    #[test]
    fn colours_end_where_the_text_does_and_text_brings_none_of_its_own() {
        let spans = [Span::new(Paint::Good, "a\u{1b}[31m"), Span::new(Paint::Text, " b")];
        let look = Look { has_colors: true, symbols: Symbols::Unicode, columns: Some(3) };
        assert_eq!(line(look, &spans), "\u{1b}[32ma[…\u{1b}[0m\n");
    }

    #[test]
    fn colours_are_for_terminals_unless_they_are_wanted() {
        // The standard output of a test is no terminal, or one where NO_COLOR is set here.
        let has =
            |color| Look::of_output(color, Symbols::Unicode, &|_| Some("1".into())).has_colors;
        assert_eq!([Color::Auto, Color::Always, Color::Never].map(has), [false, true, false]);
    }
}
