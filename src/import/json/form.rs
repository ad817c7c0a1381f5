//! The form of documents: that of `docs/cli.schema.json`, in which everything may be missing.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
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

#[derive(Deserialize)]
pub(super) struct Item {
    pub(super) id: Option<String>,
    #[serde(rename = "type")]
    pub(super) sort: Option<String>,
    pub(super) title: String,
    #[serde(default)]
    pub(super) titles: Texts,
    pub(super) url: Option<String>,
    #[serde(default)]
    pub(super) aliases: Vec<String>,
    pub(super) kind: Option<String>,
    pub(super) author: Option<String>,
    pub(super) level: Option<String>,
    pub(super) lang: Option<String>,
    pub(super) description: Option<String>,
    #[serde(default)]
    pub(super) descriptions: Texts,
    pub(super) expansion: Option<String>,
    pub(super) number: Option<String>,
    pub(super) minutes: Option<u32>,
    #[serde(default)]
    pub(super) minutes_estimated: bool,
    pub(super) health: Option<String>,
    #[serde(default)]
    pub(super) health_reasons: Texts,
    #[serde(default)]
    pub(super) former_ids: Vec<String>,
    #[serde(default)]
    pub(super) topics: Vec<String>,
    pub(super) status: Option<String>,
    #[serde(default)]
    pub(super) starred: bool,
    pub(super) note: Option<String>,
    pub(super) done_at: Option<String>,
    pub(super) status_at: Option<String>,
    #[serde(default)]
    pub(super) places: Vec<Place>,
}

#[derive(Deserialize)]
pub(super) struct Place {
    #[serde(default)]
    pub(super) roadmap: String,
    #[serde(default)]
    pub(super) section: String,
    #[serde(default)]
    pub(super) path: Vec<String>,
    #[serde(default)]
    pub(super) titles: Texts,
    pub(super) level: Option<String>,
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
