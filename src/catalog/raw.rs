//! Roadmap files as they are written: serde types with the place of every value, unchecked.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use toml::Spanned;
use toml::value::Datetime;

use super::{ItemType, Lang};

/// A value with its bytes in the file.
pub(super) type At<T> = Spanned<T>;

/// `roadmap.toml`, or a roadmap in a single file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRoadmap {
    pub(super) format: u32,
    pub(super) id: At<String>,
    pub(super) title: At<RawText>,
    pub(super) summary: At<RawText>,
    pub(super) languages: Vec<At<String>>,
    pub(super) source: Option<At<String>>,
    pub(super) licence: Option<At<String>>,
    pub(super) added: At<String>,
    pub(super) sections: Option<Vec<At<String>>>,
    #[serde(default)]
    pub(super) edition: Vec<RawEdition>,
    #[serde(default)]
    pub(super) retired: Vec<RawRetired>,
    #[serde(default)]
    pub(super) section: Vec<At<RawSection>>,
    #[serde(default)]
    pub(super) hides: Vec<At<String>>,
    #[serde(default)]
    pub(super) addition: Vec<RawAddition>,
    #[serde(default)]
    pub(super) learned: Vec<RawLearned>,
}

/// What somebody did with an item, or noted on a part: only an import takes it over.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLearned {
    pub(super) item: At<String>,
    pub(super) status: Option<At<String>>,
    pub(super) since: Option<At<Datetime>>,
    #[serde(rename = "starred")]
    pub(super) _starred: Option<bool>,
    #[serde(rename = "note")]
    pub(super) _note: Option<String>,
}

impl RawRoadmap {
    /// Does it add to other roadmaps, or hide parts of them?
    pub(super) fn changes_others(&self) -> bool {
        !(self.hides.is_empty() && self.addition.is_empty())
    }
}

/// What is added to a section of another roadmap.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAddition {
    pub(super) to: At<String>,
    #[serde(default)]
    pub(super) objective: Vec<At<RawItem>>,
    #[serde(default)]
    pub(super) resource: Vec<At<RawItem>>,
    #[serde(default)]
    pub(super) term: Vec<At<RawItem>>,
    #[serde(default)]
    pub(super) step: Vec<At<RawItem>>,
    #[serde(default)]
    pub(super) task: Vec<At<RawItem>>,
}

/// The one key that is read before all others.
#[derive(Debug, Deserialize)]
pub(super) struct RawHead {
    pub(super) format: At<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawEdition {
    pub(super) id: At<String>,
    pub(super) title: At<RawText>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRetired {
    pub(super) id: At<String>,
    pub(super) title: Option<At<RawText>>,
    pub(super) url: Option<At<String>>,
    pub(super) reason: At<String>,
    #[serde(default)]
    pub(super) into: Vec<At<String>>,
}

/// A section file, or a `[[section]]` table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSection {
    pub(super) id: At<String>,
    pub(super) source: Option<At<OneOrMany>>,
    pub(super) title: At<RawText>,
    pub(super) summary: Option<At<RawText>>,
    #[serde(default)]
    pub(super) point: Vec<At<RawText>>,
    #[serde(default)]
    pub(super) tip: Vec<At<RawText>>,
    #[serde(default)]
    pub(super) objective: Vec<At<RawItem>>,
    #[serde(default)]
    pub(super) resource: Vec<At<RawItem>>,
    #[serde(default)]
    pub(super) term: Vec<At<RawItem>>,
    #[serde(default)]
    pub(super) step: Vec<At<RawItem>>,
    #[serde(default)]
    pub(super) task: Vec<At<RawItem>>,
    #[serde(default)]
    pub(super) section: Vec<At<Self>>,
}

impl RawSection {
    /// Its items with their types, in the order in which they are shown.
    pub(super) fn items(&self) -> impl Iterator<Item = (ItemType, &At<RawItem>)> {
        grouped([&self.objective, &self.resource, &self.term, &self.step, &self.task])
    }
}

impl RawAddition {
    /// Its items with their types, in the order in which they are shown.
    pub(super) fn items(&self) -> impl Iterator<Item = (ItemType, &At<RawItem>)> {
        grouped([&self.objective, &self.resource, &self.term, &self.step, &self.task])
    }
}

/// The items of groups that stand in the order of [`ItemType::ALL`], each with its type.
fn grouped(groups: [&Vec<At<RawItem>>; 5]) -> impl Iterator<Item = (ItemType, &At<RawItem>)> {
    let groups = ItemType::ALL.into_iter().zip(groups);
    groups.flat_map(|(of, items)| items.iter().map(move |item| (of, item)))
}

/// An item of any type: written out with `id`, or referred to with `ref`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawItem {
    #[serde(rename = "ref")]
    pub(super) reference: Option<At<String>>,
    pub(super) id: Option<At<String>>,
    pub(super) title: Option<At<RawText>>,
    pub(super) source: Option<At<OneOrMany>>,
    pub(super) kind: Option<At<String>>,
    pub(super) url: Option<At<String>>,
    #[serde(default)]
    pub(super) aliases: Vec<At<String>>,
    pub(super) health: Option<At<String>>,
    pub(super) health_reason: Option<At<RawText>>,
    pub(super) author: Option<At<String>>,
    pub(super) level: Option<At<String>>,
    pub(super) lang: Option<At<String>>,
    #[serde(default)]
    pub(super) topics: Vec<At<String>>,
    pub(super) description: Option<At<RawText>>,
    pub(super) expansion: Option<At<String>>,
    pub(super) number: Option<At<String>>,
    pub(super) minutes: Option<At<u32>>,
    pub(super) added: Option<At<String>>,
    #[serde(default)]
    pub(super) former_ids: Vec<At<String>>,
}

impl RawItem {
    /// The names of the keys that are written and say what the item is: those of a place, such as
    /// `title`, are not among them.
    pub(super) fn facts(&self) -> impl Iterator<Item = &'static str> {
        let facts = [
            ("kind", self.kind.is_some()),
            ("url", self.url.is_some()),
            ("aliases", !self.aliases.is_empty()),
            ("health", self.health.is_some()),
            ("health_reason", self.health_reason.is_some()),
            ("author", self.author.is_some()),
            ("lang", self.lang.is_some()),
            ("topics", !self.topics.is_empty()),
            ("description", self.description.is_some()),
            ("expansion", self.expansion.is_some()),
            ("number", self.number.is_some()),
            ("minutes", self.minutes.is_some()),
            ("added", self.added.is_some()),
            ("former_ids", !self.former_ids.is_empty()),
        ];
        facts.into_iter().filter(|(_, is_written)| *is_written).map(|(key, _)| key)
    }
}

/// A plain string (English), or one key a language.
#[derive(Debug)]
pub(super) enum RawText {
    Plain(String),
    Localized(Vec<(Lang, At<String>)>),
}

impl<'de> Deserialize<'de> for RawText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = RawText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, or one string a language such as `title.en = \"...\"`")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<RawText, E> {
        Ok(RawText::Plain(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawText, A::Error> {
        let mut texts = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            let known = Lang::ALL.into_iter().find(|lang| lang.code() == key);
            let lang = known.ok_or_else(|| {
                let codes = Lang::ALL.map(Lang::code).join(", ");
                A::Error::custom(format!("`{key}` is not a language; known are {codes}"))
            })?;
            texts.push((lang, map.next_value()?));
        }
        Ok(RawText::Localized(texts))
    }
}

/// A string, or a list of strings.
#[derive(Debug)]
pub(super) struct OneOrMany(pub(super) Vec<String>);

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrManyVisitor)
    }
}

struct OneOrManyVisitor;

impl<'de> Visitor<'de> for OneOrManyVisitor {
    type Value = OneOrMany;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string or a list of strings")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<OneOrMany, E> {
        Ok(OneOrMany(vec![text.to_owned()]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OneOrMany, A::Error> {
        let mut many = Vec::new();
        while let Some(one) = seq.next_element()? {
            many.push(one);
        }
        Ok(OneOrMany(many))
    }
}
