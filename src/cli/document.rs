//! JSON documents: `docs/cli.schema.json` describes them. Keys come in the order of the structs.

mod item;
mod noted;
mod outline;
mod suggestion;

pub(super) use item::{Found, ItemDocument};
pub(super) use noted::Noted;
pub(super) use outline::RoadmapDocument;
pub(super) use suggestion::Suggestion;

use serde::ser::{Serialize, Serializer};

use super::context::Context;
use crate::catalog::{Lang, Text};
use crate::error::Error;
use crate::phrase::Phrase;
use crate::text::Str;

/// A whole document: its `schema` and what it holds.
#[derive(Debug, serde::Serialize)]
struct Document<T> {
    schema: u32,
    #[serde(flatten)]
    content: T,
}

/// `content` as a document on a line of its own.
pub(super) fn document(content: impl Serialize) -> Result<String, Error> {
    let text = serde_json::to_string(&Document { schema: 1, content });
    let text = text.map_err(|why| Error::outside(Phrase::new("error-json")).because(why))?;
    Ok(text + "\n")
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
