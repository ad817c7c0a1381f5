//! [`Adder`]: items and parts of documents, as the fields that all exports of this program have.

use super::form::{Item, Part, Place, Texts};
use crate::catalog::Lang;
use crate::import::Origin;
use crate::import::builder::Builder;
use crate::import::own::{Fields, Own};

/// Adds what documents say.
pub(super) struct Adder<'a> {
    pub(super) builder: Builder<'a>,
    own: Own,
}

impl<'a> Adder<'a> {
    pub(super) fn new(origin: &'a Origin) -> Self {
        Self { builder: Builder::of_own(origin), own: Own::default() }
    }

    /// Adds `item`, which stands on this line, as it stands at `place`.
    pub(super) fn item(&mut self, item: &Item, place: Option<&Place>, line: usize) {
        let fields = Shown { item, place };
        let is_link = || item.url.as_ref().is_some_and(|url| !url.trim().is_empty());
        if item.sort.is_some() || is_link() {
            self.own.entry(line, &fields, &mut self.builder);
        } else {
            // It may be anything.
            self.builder.link(line, "", &item.title, "");
        }
    }

    /// Opens the section or roadmap `part` at `level`.
    pub(super) fn part(&mut self, part: &Part, level: usize) {
        self.builder.begin(level, part.titles.get("en").unwrap_or(&part.title));
        Own::part(1, part, &mut self.builder);
    }
}

/// An item as it stands at a place.
struct Shown<'a> {
    item: &'a Item,
    place: Option<&'a Place>,
}

impl Shown<'_> {
    /// What it is called at its place, where that is something else.
    fn titles_here(&self) -> Option<&Texts> {
        self.place.map(|place| &place.titles).filter(|titles| !titles.is_empty())
    }
}

impl Fields for Shown<'_> {
    fn get(&self, name: &str) -> Option<String> {
        let item = self.item;
        let english = |texts: &Texts| texts.get(Lang::En.code()).cloned();
        let own_title = || english(&item.titles).unwrap_or_else(|| item.title.clone());
        let said = match name {
            "id" => item.id.clone(),
            "type" => item.sort.clone(),
            "title" => self.titles_here().and_then(english).or_else(|| Some(own_title())),
            "own_title" => self.titles_here().map(|_| own_title()),
            "description" => english(&item.descriptions).or_else(|| item.description.clone()),
            "url" => item.url.clone(),
            "kind" => item.kind.clone(),
            "author" => item.author.clone(),
            "level" => item.level.clone(),
            "level_here" => self.place.and_then(|place| place.level.clone()),
            "lang" => item.lang.clone(),
            "expansion" => item.expansion.clone(),
            "number" => item.number.clone(),
            "minutes" => item.given_minutes().map(|minutes| minutes.to_string()),
            "aliases" => Some(item.aliases.join(" ")),
            "former_ids" => Some(item.former_ids.join(" ")),
            "topics" => Some(item.topics.join(" ")),
            // What only the learner found out has no reasons, and is no part of a roadmap.
            "health" => item.health.clone().filter(|_| !item.health_reasons.is_empty()),
            "health_reason" => english(&item.health_reasons),
            "status" => item.status.clone(),
            "since" => item.status_at.clone(),
            "done_at" => item.done_at.clone(),
            "starred" => item.starred.then(|| "true".to_owned()),
            "note" => item.note.clone(),
            _ => None,
        };
        said.filter(|said| !said.trim().is_empty())
    }

    fn others(&self, name: &str) -> Vec<(Lang, String)> {
        match name {
            "title" => languages(self.titles_here().unwrap_or(&self.item.titles)),
            "description" => languages(&self.item.descriptions),
            "health_reason" => languages(&self.item.health_reasons),
            _ => Vec::new(),
        }
    }
}

impl Fields for Part {
    fn get(&self, name: &str) -> Option<String> {
        let in_english = |all: &[Texts], shown: &[String]| {
            if all.is_empty() { shown.to_vec() } else { in_lang(all, Lang::En) }
        };
        let said = match name {
            "id" => self.id.clone(),
            "description" => self.summaries.get("en").or(self.summary.as_ref()).cloned(),
            "points" => Some(lines(&in_english(&self.point_texts, &self.points))),
            "tips" => Some(lines(&in_english(&self.tip_texts, &self.tips))),
            "languages" => Some(self.languages.join(" ")),
            "source" => self.source_text().map(str::to_owned),
            "licence" => self.licence.clone(),
            "note" => self.note.clone(),
            _ => None,
        };
        said.filter(|said| !said.trim().is_empty())
    }

    fn others(&self, name: &str) -> Vec<(Lang, String)> {
        let each = |all: &[Texts]| {
            let all = Lang::ALL.into_iter().map(|lang| (lang, lines(&in_lang(all, lang))));
            all.filter(|(_, said)| !said.trim().is_empty()).collect()
        };
        match name {
            "title" => languages(&self.titles),
            "description" => languages(&self.summaries),
            "points" => each(&self.point_texts),
            "tips" => each(&self.tip_texts),
            _ => Vec::new(),
        }
    }
}

/// A text by its languages.
fn languages(texts: &Texts) -> Vec<(Lang, String)> {
    let known = texts.iter().filter_map(|(code, text)| Some((Lang::from_code(code)?, text)));
    known.map(|(lang, text)| (lang, text.clone())).collect()
}

/// Each of several texts in `lang`, blank where it has none.
fn in_lang(texts: &[Texts], lang: Lang) -> Vec<String> {
    texts.iter().map(|text| text.get(lang.code()).cloned().unwrap_or_default()).collect()
}

/// Each text on a line of its own.
fn lines(texts: &[String]) -> String {
    let lines = texts.iter().map(|text| text.replace(['\n', '\r'], " "));
    lines.collect::<Vec<_>>().join("\n")
}
