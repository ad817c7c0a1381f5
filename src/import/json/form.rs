//! The form of documents: that of `docs/cli.schema.json`, in which everything may be missing.

use std::collections::BTreeMap;

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// Texts by the codes of their languages.
pub(super) type Texts = BTreeMap<String, String>;

/// A document.
#[derive(Deserialize)]
pub(super) struct Whole<'a> {
    #[serde(default)]
    pub(super) roadmaps: Vec<OrElse<Part>>,
    /// Each is read by itself, so that a bad one spoils no other and has its line.
    #[serde(borrow)]
    pub(super) items: Vec<&'a RawValue>,
}

/// What has the form that it should have, or anything else.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum OrElse<T> {
    It(T),
    Else(IgnoredAny),
}

/// A roadmap or a section.
#[derive(Deserialize)]
pub(super) struct Part {
    pub(super) id: Option<String>,
    pub(super) title: String,
    #[serde(default)]
    pub(super) titles: Texts,
    pub(super) summary: Option<String>,
    #[serde(default)]
    pub(super) summaries: Texts,
    #[serde(default)]
    pub(super) points: Vec<String>,
    #[serde(default)]
    pub(super) point_texts: Vec<Texts>,
    #[serde(default)]
    pub(super) tips: Vec<String>,
    #[serde(default)]
    pub(super) tip_texts: Vec<Texts>,
    #[serde(default)]
    pub(super) languages: Vec<String>,
    /// Of a section its rows, of which there may be a list.
    source: Option<OrElse<String>>,
    pub(super) licence: Option<String>,
    pub(super) note: Option<String>,
    #[serde(default)]
    pub(super) sections: Vec<OrElse<Self>>,
    #[serde(default)]
    pub(super) items: Vec<String>,
}

/// An item. What has another form than it should is as good as missing.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Item {
    #[serde(deserialize_with = "or_default")]
    pub(super) id: Option<String>,
    #[serde(rename = "type", deserialize_with = "or_default")]
    pub(super) sort: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) title: String,
    #[serde(deserialize_with = "or_default")]
    pub(super) titles: Texts,
    #[serde(deserialize_with = "or_default")]
    pub(super) url: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) aliases: Vec<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) kind: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) author: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) level: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) lang: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) description: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) descriptions: Texts,
    #[serde(deserialize_with = "or_default")]
    pub(super) expansion: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) number: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) minutes: Option<u32>,
    #[serde(deserialize_with = "or_default")]
    pub(super) minutes_estimated: bool,
    #[serde(deserialize_with = "or_default")]
    pub(super) health: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) health_reasons: Texts,
    #[serde(deserialize_with = "or_default")]
    pub(super) former_ids: Vec<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) topics: Vec<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) status: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) starred: bool,
    #[serde(deserialize_with = "or_default")]
    pub(super) note: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) done_at: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) status_at: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) places: Vec<Place>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Place {
    #[serde(deserialize_with = "or_default")]
    pub(super) roadmap: String,
    #[serde(deserialize_with = "or_default")]
    pub(super) section: String,
    #[serde(deserialize_with = "or_default")]
    pub(super) path: Vec<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) titles: Texts,
    #[serde(deserialize_with = "or_default")]
    pub(super) level: Option<String>,
}

/// A value, or that of nothing where it has another form.
fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(
    deserializer: D,
) -> Result<T, D::Error> {
    Ok(match OrElse::deserialize(deserializer)? {
        OrElse::It(value) => value,
        OrElse::Else(_) => T::default(),
    })
}

impl Part {
    /// Where a roadmap comes from.
    pub(super) fn source_text(&self) -> Option<&str> {
        match &self.source {
            Some(OrElse::It(source)) => Some(source),
            _ => None,
        }
    }
}

impl Item {
    /// How long it takes, where its source says so.
    pub(super) fn given_minutes(&self) -> Option<u32> {
        self.minutes.filter(|_| !self.minutes_estimated)
    }

    /// Its place in the section at `path` of `roadmap`.
    pub(super) fn place_in(&self, roadmap: &str, path: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.roadmap == roadmap && place.section == path)
    }
}
