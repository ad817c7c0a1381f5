//! JSON documents: `docs/cli.schema.json` describes them. Keys come in the order of the structs.

mod item;
mod noted;
mod outline;
mod suggestion;

pub(super) use item::{Found, ItemDocument, WholeItem};
pub(super) use noted::Noted;
pub(super) use outline::RoadmapDocument;
pub(super) use suggestion::Suggestion;

use std::fmt::Write as _;

use serde::ser::{Serialize, Serializer};

use super::context::Context;
use crate::catalog::{Lang, Text};
use crate::error::Error;
use crate::phrase::Phrase;
use crate::text::{Str, is_unwelcome};

/// A whole document: its `schema` and what it holds.
#[derive(Debug, serde::Serialize)]
struct Document<T> {
    schema: u32,
    #[serde(flatten)]
    content: T,
}

/// `content` as a document on a line of its own.
pub(super) fn document(content: impl Serialize) -> Result<String, Error> {
    line(&Document { schema: 1, content })
}

/// `content` on a line of its own. What a terminal would take for a command is written by its number, so that
/// a reader of JSON gets it back and a terminal does not.
pub(super) fn line(content: &impl Serialize) -> Result<String, Error> {
    let text = serde_json::to_string(content);
    let text = text.map_err(|why| Error::outside(Phrase::new("error-json")).because(why))?;
    Ok(by_numbers(text) + "\n")
}

/// `json` with unwelcome characters, which can only stand in its strings, by their numbers.
fn by_numbers(json: String) -> String {
    let is_unwelcome = |c: char| c > '~' && is_unwelcome(c); // those before it are written so already
    if !json.contains(is_unwelcome) {
        return json;
    }
    let mut safe = String::with_capacity(json.len() + 64);
    for c in json.chars() {
        if is_unwelcome(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(safe, "\\u{unit:04x}").ok(); // a string takes everything
            }
        } else {
            safe.push(c);
        }
    }
    safe
}

/// A list of items: `{"items": [...]}`.
#[derive(Debug, serde::Serialize)]
pub(super) struct Items<T> {
    pub(super) items: Vec<T>,
}

/// A text in all its languages: `{"en": "...", "ru": "..."}`.
#[derive(Debug, Default)]
pub(super) struct Titles<'a>(Option<&'a Text>);

impl Serialize for Titles<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let all = self.0.into_iter().flat_map(Text::all);
        serializer.collect_map(all.map(|(lang, text)| (lang.code(), text)))
    }
}

impl<'a> Titles<'a> {
    /// Each of `texts` in all its languages.
    fn each(texts: &'a [Text]) -> Vec<Self> {
        texts.iter().map(|text| Self(Some(text))).collect()
    }
}

/// Rows of the source: none, one, or a list of several.
#[derive(Debug)]
pub(super) struct Source<'a>(&'a [Str]);

impl Serialize for Source<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            [] => serializer.serialize_none(),
            [row] => serializer.serialize_str(row),
            rows => serializer.collect_seq(rows.iter().map(Str::as_str)),
        }
    }
}

/// `text` in the language of display.
fn shown<'a>(text: &'a Text, context: &Context<'_>) -> &'a str {
    text.in_lang(context.lang)
}

/// The codes of `languages`.
fn codes(languages: &[Lang]) -> Vec<&'static str> {
    languages.iter().map(|lang| lang.code()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_written_by_its_number_and_read_back_as_it_was() {
        let nasty = "\u{1b}[1m\u{9b}2m\u{7f}\u{202e}\u{e0041}Ёж";
        let written = line(&nasty).unwrap();
        let expected = r#""\u001b[1m\u009b2m\u007f\u202e\udb40\udc41Ёж""#;
        assert_eq!(written.trim_end(), expected);
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), nasty);
    }
}
