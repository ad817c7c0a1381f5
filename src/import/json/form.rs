//! The form of documents: that of `docs/cli.schema.json`, in which everything may be missing.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use crate::catalog::{Id, Lang};
use crate::import::Wording;
use crate::import::builder::{LONGEST_ABOUT, cut};

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
    languages: Vec<String>,
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
    pub(super) fn id(&self) -> Option<Id> {
        id(self.id.as_deref()?)
    }

    pub(super) fn languages(&self) -> Vec<Lang> {
        self.languages.iter().filter_map(|code| Lang::from_code(code)).collect()
    }

    /// Where a roadmap comes from.
    pub(super) fn source_text(&self) -> Option<String> {
        match &self.source {
            Some(OrElse::It(source)) => Some(short(source)).filter(|source| !source.is_empty()),
            _ => None,
        }
    }
}

impl Item {
    /// Its place in the section at `path` of `roadmap`.
    pub(super) fn place_in(&self, roadmap: &str, path: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.roadmap == roadmap && place.section == path)
    }
}

/// `text` as an id; none where it is none, and then one is made as for any list.
pub(super) fn id(text: &str) -> Option<Id> {
    Id::parse(text).ok()
}

/// A name of one line.
pub(super) fn short(text: &str) -> String {
    cut(text, 200)
}

/// The texts in other languages than English.
pub(super) fn others(texts: &Texts) -> Vec<(Lang, String)> {
    let known = texts.iter().filter_map(|(code, text)| Some((Lang::from_code(code)?, text)));
    let others = known.filter(|(lang, text)| *lang != Lang::En && !text.trim().is_empty());
    others.map(|(lang, text)| (lang, cut(text, LONGEST_ABOUT))).collect()
}

/// A text in all its languages.
pub(super) fn wording(texts: &Texts) -> Option<Wording> {
    let text = cut(texts.get(Lang::En.code())?, LONGEST_ABOUT);
    (!text.is_empty()).then(|| Wording { text, others: others(texts) })
}

/// Texts in all their languages, or those that are given in one.
pub(super) fn wordings(all: &[Texts], shown: &[String]) -> Vec<Wording> {
    if !all.is_empty() {
        return all.iter().filter_map(wording).collect();
    }
    let shown = shown.iter().map(|text| cut(text, LONGEST_ABOUT)).filter(|text| !text.is_empty());
    shown.map(|text| Wording { text, others: Vec::new() }).collect()
}
