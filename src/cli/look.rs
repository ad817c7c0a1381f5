//! [`Look`]: colours and widths of plain output, and the linear form for who listens to it.

use std::borrow::Cow;
use std::io::{self, IsTerminal};

use super::global::Color;
use crate::address::WebAddress;
use crate::config::Hyperlinks;
use crate::platform::{Environment, HYPERLINK_END, has_hyperlinks, hyperlink};
use crate::symbols::{Symbol, Symbols};
use crate::text::{clean, truncate, width, wrap};

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
    /// Is it read line by line, by ear or on a braille display? Then there are no columns, signs, bars
    /// or colours: the pieces of a line are parted by commas, and a long line is wrapped, not cut.
    pub(super) is_linear: bool,
    /// Are addresses links of the terminal?
    pub(super) has_links: bool,
}

/// What parts the pieces of a linear line.
const COMMA: &str = ", ";
/// What parts the words of a list in Chinese.
const LISTING: &str = "\u{3001}";
/// What parts the pieces of other lines, where it stands inside of a text.
const PARTED: [&str; 2] = [Symbols::Unicode.between_facts(), Symbols::Unicode.between_titles()];
/// Signs that stand before a text and say what words beside them say, too.
const SIGNS: [char; 12] = ['✓', '◐', '○', '–', '!', '?', '★', '☆', '✎', '·', '◷', '…'];

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
    /// The word that is said in place of the sign.
    word: Option<String>,
}

impl Span {
    /// A piece of a line; what must not reach a terminal is taken out of `text`.
    pub(super) fn new(paint: Paint, text: &str) -> Self {
        Self { paint, text: clean(text).into_owned(), sign: None, word: None }
    }

    /// A sign, with air behind it.
    pub(super) fn sign(paint: Paint, symbol: Symbol) -> Self {
        Self { paint, text: " ".to_owned(), sign: Some(symbol), word: None }
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

    /// The same with the word that says what the sign does.
    pub(super) fn saying(self, word: String) -> Self {
        Self { word: Some(word), ..self }
    }

    /// What is said of it line by line.
    fn spoken(&self) -> String {
        self.word.clone().unwrap_or_else(|| spoken(&self.text))
    }
}

/// `text` without signs, with commas between its parts.
pub(super) fn spoken(text: &str) -> String {
    let text = text.trim();
    let parted = PARTED.iter().fold(text.to_owned(), |text, part| text.replace(part, COMMA));
    let is_sign = |rest: &str| rest.is_empty() || rest.starts_with(' ');
    let bare = |piece: &str| -> String {
        let rest = piece.strip_prefix(SIGNS).filter(|rest| is_sign(rest));
        rest.unwrap_or(piece).trim_start().to_owned()
    };
    let all_bare = |part: &str| part.split(COMMA).map(bare).collect::<Vec<_>>().join(COMMA);
    parted.split(LISTING).map(all_bare).collect::<Vec<_>>().join(LISTING)
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
    pub(super) fn of_output(
        color: Color,
        is_linear: bool,
        symbols: Symbols,
        environment: &Environment<'_>,
    ) -> Self {
        let is_terminal = io::stdout().is_terminal();
        let no_color = environment("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_dumb = environment("TERM").is_some_and(|terminal| terminal == "dumb");
        let has_colors = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => is_terminal && !no_color && !is_dumb,
        };
        let columns = if is_terminal { terminal_columns() } else { None };
        let has_colors = has_colors && !is_linear;
        Self { has_colors, symbols, columns, is_linear, has_links: false }
    }

    /// The same with links in addresses, where the terminal has them and colours are welcome.
    pub(super) fn with_links(self, wish: Hyperlinks, environment: &Environment<'_>) -> Self {
        let is_welcome = self.columns.is_some() && self.has_colors;
        Self { has_links: is_welcome && has_hyperlinks(wish, environment), ..self }
    }

    /// `address` as it is written on a line of its own.
    pub(super) fn address(self, address: &WebAddress) -> String {
        let text = clean(address.as_str());
        match hyperlink(address, "waypost").filter(|_| self.has_links) {
            Some(begin) => [&begin, &*text, HYPERLINK_END].concat(),
            None => text.into_owned(),
        }
    }

    /// The width of pages of prose.
    pub(super) fn page_columns(self) -> usize {
        if self.is_linear {
            return self.columns.unwrap_or(usize::MAX);
        }
        self.columns.unwrap_or(PAGE).min(PAGE)
    }

    /// Puts `spans` on a line of their own at the end of `page`, cut to the terminal; or, where it is
    /// linear, wrapped.
    pub(super) fn line(self, page: &mut String, spans: &[Span]) {
        if self.is_linear {
            return self.say(page, spans);
        }
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

    /// An empty line, but for who listens.
    pub(super) fn gap(self, page: &mut String) {
        if !self.is_linear {
            page.push('\n');
        }
    }

    /// Puts what `spans` say on lines of their own. What a sign says comes after what it is about.
    fn say(self, page: &mut String, spans: &[Span]) {
        let said = |span: &Span| Some(span.spoken()).filter(|piece| !piece.is_empty());
        let signs = spans.iter().filter(|span| span.word.is_some()).filter_map(said);
        let mut pieces: Vec<String> =
            spans.iter().filter(|span| span.word.is_none()).filter_map(said).collect();
        let behind = pieces.len().min(1);
        pieces.splice(behind..behind, signs);
        let line = pieces.join(COMMA);
        if line.is_empty() {
            return; // nothing to listen to
        }
        for line in wrap(&line, self.columns.unwrap_or(usize::MAX)) {
            page.extend([line.as_str(), "\n"]);
        }
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

    const PLAIN: Look = Look {
        has_colors: false,
        symbols: Symbols::Unicode,
        columns: None,
        is_linear: false,
        has_links: false,
    };

    fn line(look: Look, spans: &[Span]) -> String {
        let mut page = String::new();
        look.line(&mut page, spans);
        page
    }

    #[test]
    fn a_line_is_cut_to_the_terminal_by_columns_and_never_in_a_pipe() {
        let spans = [Span::padded(Paint::Muted, "id", 4), Span::new(Paint::Text, "注意力機制")];
        let look = |columns| Look { columns, ..PLAIN };
        assert_eq!(line(look(Some(9)), &spans), "id  注意…\n");
        assert_eq!(line(look(Some(3)), &spans), "id…\n");
        assert_eq!(line(look(None), &spans), "id  注意力機制\n");
    }

    #[test]
    fn no_line_ends_in_spaces() {
        let spans = [Span::padded(Paint::Text, "id", 4), Span::new(Paint::Text, "")];
        let look = Look { has_colors: true, ..PLAIN };
        assert_eq!(line(look, &spans), "id\n");
    }

    #[test]
    fn colours_end_where_the_text_does_and_text_brings_none_of_its_own() {
        let spans = [Span::new(Paint::Good, "a\u{1b}[31m"), Span::new(Paint::Text, " b")];
        let look = Look { has_colors: true, columns: Some(3), ..PLAIN };
        assert_eq!(line(look, &spans), "\u{1b}[32ma[…\u{1b}[0m\n");
    }

    #[test]
    fn an_address_is_a_link_where_the_terminal_has_them() {
        let address = WebAddress::parse("https://a.org/Ё").unwrap();
        let look = |has_links| Look { has_colors: true, has_links, ..PLAIN };
        let link =
            "\u{1b}]8;id=waypost;https://a.org/%D0%81\u{1b}\\https://a.org/Ё\u{1b}]8;;\u{1b}\\";
        assert_eq!(look(true).address(&address), link);
        assert_eq!(look(false).address(&address), "https://a.org/Ё");
    }

    #[test]
    fn colours_are_for_terminals_unless_they_are_wanted() {
        // The standard output of a test is no terminal, or one where NO_COLOR is set here.
        let has = |color| {
            Look::of_output(color, false, Symbols::Unicode, &|_| Some("1".into())).has_colors
        };
        assert_eq!([Color::Auto, Color::Always, Color::Never].map(has), [false, true, false]);
    }

    #[test]
    fn a_linear_line_says_words_with_commas_and_is_wrapped_not_cut() {
        let spans = [
            Span::sign(Paint::Good, Symbol::Done).saying("done".to_owned()),
            Span::padded(Paint::Muted, "★ LLM Course › Python", 30),
            Span::new(Paint::Text, ""),
            Span::new(Paint::Text, "  25 min"),
        ];
        let look = |columns| Look { columns, is_linear: true, ..PLAIN };
        assert_eq!(line(look(None), &spans), "LLM Course, Python, done, 25 min\n");
        assert_eq!(line(look(Some(16)), &spans), "LLM Course,\nPython, done, 25\nmin\n");
        assert_eq!(line(look(None), &[Span::new(Paint::Text, " · ")]), "");
    }
}
