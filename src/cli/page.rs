//! [`Page`]: lines of prose, wrapped.

use super::look::{Look, Paint, Span, spoken};
use crate::address::WebAddress;
use crate::catalog::{Lang, Text};
use crate::text::{clean, wrap};

/// Lines of prose that are being put together.
pub(super) struct Page {
    text: String,
    look: Look,
}

impl Page {
    pub(super) const fn new(look: Look) -> Self {
        Self { text: String::new(), look }
    }

    /// An empty line, but never two in a row and none at the top.
    ///
    /// Who listens to a page hears nothing in it, so there is none where it is linear.
    pub(super) fn gap(&mut self) {
        if !self.look.is_linear && !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// `text`, wrapped.
    pub(super) fn paragraph(&mut self, paint: Paint, text: &str) {
        self.indented(paint, text, "");
    }

    /// `text`, wrapped and set in by `margin`.
    pub(super) fn indented(&mut self, paint: Paint, text: &str, margin: &str) {
        let columns = self.look.page_columns().saturating_sub(margin.len());
        let text = clean(text);
        let text = if self.look.is_linear { spoken(&text).into() } else { text };
        for line in wrap(&text, columns) {
            self.line(&[Span::new(Paint::Text, margin), Span::new(paint, &line)]);
        }
    }

    /// Prose of the catalog in `lang`, wrapped as that language asks and set in by `margin`.
    pub(super) fn text(&mut self, paint: Paint, text: &Text, lang: Lang, margin: &str) {
        let columns = self.look.page_columns().saturating_sub(margin.len());
        for line in text.wrapped(lang, columns) {
            self.line(&[Span::new(Paint::Text, margin), Span::new(paint, &line)]);
        }
    }

    /// A line of `spans`, cut to the terminal.
    pub(super) fn line(&mut self, spans: &[Span]) {
        self.look.line(&mut self.text, spans);
    }

    /// `text` on one line, whatever its length.
    pub(super) fn whole(&mut self, paint: Paint, text: &str) {
        let look = Look { columns: None, ..self.look };
        look.line(&mut self.text, &[Span::new(paint, text)]);
    }

    /// `text` after its name, on one line whatever its length.
    pub(super) fn pair(&mut self, name: &str, text: &str) {
        let between = if self.look.is_linear { ": " } else { "  " };
        self.whole(Paint::Muted, &format!("{name}{between}{text}"));
    }

    /// An address on one line, whatever its length: it can be copied whole.
    pub(super) fn address(&mut self, address: &WebAddress) {
        self.text.push_str(&self.look.address(address));
        self.text.push('\n');
    }

    /// A heading after some air.
    pub(super) fn heading(&mut self, text: &str) {
        self.gap();
        // Without colours and air a sign tells that something follows.
        let colon = if self.look.is_linear { ":" } else { "" };
        self.paragraph(Paint::Strong, &format!("{text}{colon}"));
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}
