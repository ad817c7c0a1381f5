//! HTML in Markdown: headings, links, pictures and what ends a row.

use super::{DETAILS, Reader};
use crate::import::html::{Piece, attribute, pieces, unescape};

impl Reader<'_> {
    /// Raw HTML that begins at the byte `start`.
    pub(super) fn html(&mut self, html: &str, start: usize) {
        for (at, piece) in pieces(html) {
            let at = start + at;
            match piece {
                Piece::Text(text) => self.words(&unescape(text), at..at),
                Piece::Open(name, attributes) => self.open(&name, attributes, at),
                Piece::Close(name) => self.close(&name),
            }
        }
    }

    fn open(&mut self, name: &str, attributes: &str, at: usize) {
        match name {
            "a" => {
                if let Some(url) = attribute(attributes, "href") {
                    self.open_link(&url, at);
                }
            }
            "img" => {
                self.picture(&attribute(attributes, "src").unwrap_or_default());
                if let Some(link) = self.link.as_mut().filter(|link| link.text.is_empty()) {
                    link.text = attribute(attributes, "alt").unwrap_or_default();
                }
            }
            _ if self.heading.is_some() => {}
            "li" | "p" | "tr" | "div" | "br" if self.lists == 0 => self.flush(),
            _ => {
                if let Some(level) = level_of(name) {
                    self.flush();
                    self.heading = Some(level);
                }
            }
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "a" => self.close_link(),
            _ if self.heading.is_some() => {
                if let Some(level) = level_of(name).and_then(|_| self.heading.take()) {
                    self.end_html_heading(level);
                }
            }
            "details" => {
                self.flush();
                self.builder.close(DETAILS);
            }
            "li" | "p" | "tr" | "div" if self.lists == 0 => self.flush(),
            _ => {}
        }
    }
}

/// The level of an HTML heading.
fn level_of(name: &str) -> Option<usize> {
    match name {
        "summary" => Some(DETAILS),
        _ => name.strip_prefix('h')?.parse().ok().filter(|level| (1..=6).contains(level)),
    }
}
