//! [`Filter`]: `field:value` conditions, the same in a query line and as options of a command.

mod bound;
mod error;

use super::query::without_scheme;
use crate::catalog::{Health, ItemType, Kind, Lang, Level, Levels, nearest};
use crate::progress::Status;
use crate::text::fold;

pub(super) use bound::{Bound, Comparison, Version};
pub use error::FilterError;

/// Conditions on an item: of each field that is asked for, it must have one of the values; and all
/// comparisons must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub(super) roadmaps: Vec<String>,
    pub(super) sections: Vec<String>,
    pub(super) authors: Vec<String>,
    pub(super) topics: Vec<String>,
    pub(super) kinds: Vec<&'static str>,
    pub(super) types: Vec<ItemType>,
    pub(super) levels: Vec<Levels>,
    pub(super) langs: Vec<Lang>,
    pub(super) statuses: Vec<Status>,
    pub(super) healths: Vec<Health>,
    pub(super) stars: Vec<bool>,
    pub(super) notes: Vec<String>,
    pub(super) ids: Vec<String>,
    pub(super) addresses: Vec<String>,
    pub(super) minutes: Vec<u32>,
    pub(super) added: Vec<Version>,
    pub(super) bounds: Vec<Bound>,
}

impl Filter {
    /// The names of the fields.
    pub const FIELDS: [&str; 17] = [
        "kind", "status", "level", "minutes", "lang", "author", "topic", "roadmap", "section",
        "type", "star", "note", "added", "health", "id", "url", "is",
    ];

    /// The name of the field that the folded `word` asks for. What an item is in (`in:th`) is its
    /// language.
    pub(super) fn field(word: &str) -> Option<&'static str> {
        let name = if word == "in" { "lang" } else { word };
        Self::FIELDS.into_iter().find(|known| *known == name)
    }

    /// The field that `word`, which is none, most likely asks for.
    pub(super) fn nearest_field(word: &str) -> Option<&'static str> {
        // Of short words too many others are alike.
        let long = || Self::FIELDS.iter().filter(|field| field.len() > 2);
        (word.len() > 2).then(|| nearest(word, long(), |field| field)).flatten().copied()
    }

    /// Asks for `value` in `field`, both in any case. Several values with commas between them mean any
    /// of them, but for `roadmap`, `section`, `author`, `note` and `url`, which have commas of their own.
    ///
    /// - `roadmap`, `section`: an id or path, or part of a title in any language; what is inside a
    ///   section is in it.
    /// - `topic`: an id or part of one; `author`: part of a name.
    /// - `level`: a level, or a range such as `beginner-intermediate`; an item fits when it has one
    ///   level in common with it.
    /// - `lang`: of a resource the language it is in, of anything else those of its title.
    /// - `kind`, `type`, `status`, `health`, `star`, `is`: one of [`Self::values`].
    /// - `note`: part of the learner's note; `id`, `url`: part of the id or of an address.
    /// - `minutes`: how many it takes, given or estimated; `added`: a version of the roadmaps.
    ///
    /// `minutes`, `level` and `added` are compared where the value begins with `<`, `<=`, `>` or `>=`;
    /// of levels, the lower ends.
    ///
    /// # Errors
    /// When there is no such field, or it has no such value; the other values are asked for
    /// nevertheless.
    pub fn add(&mut self, field: &str, value: &str) -> Result<(), FilterError> {
        let asked = fold(field);
        let Some(name) = Self::field(&asked) else {
            return Err(FilterError::field(&asked));
        };
        let value = fold(value.trim());
        let outcomes: Vec<_> =
            any_of(name, &value).into_iter().map(|value| self.add_one(name, value)).collect();
        outcomes.into_iter().collect()
    }

    /// Asks for all that `other` asks for, too.
    pub(super) fn extend(&mut self, other: Self) {
        let Self { roadmaps, sections, authors, topics, kinds, types, levels, langs, .. } = other;
        self.roadmaps.extend(roadmaps);
        self.sections.extend(sections);
        self.authors.extend(authors);
        self.topics.extend(topics);
        self.kinds.extend(kinds);
        self.types.extend(types);
        self.levels.extend(levels);
        self.langs.extend(langs);
        self.statuses.extend(other.statuses);
        self.healths.extend(other.healths);
        self.stars.extend(other.stars);
        self.notes.extend(other.notes);
        self.ids.extend(other.ids);
        self.addresses.extend(other.addresses);
        self.minutes.extend(other.minutes);
        self.added.extend(other.added);
        self.bounds.extend(other.bounds);
    }

    fn add_one(&mut self, field: &str, value: &str) -> Result<(), FilterError> {
        let cut = Comparison::FIELDS.contains(&field).then(|| Comparison::cut(value)).flatten();
        let (asked, value) = match cut {
            Some((comparison, value)) => (self.compare(field, comparison, value.trim()), value),
            None => (self.ask(field, value), value),
        };
        asked.ok_or_else(|| FilterError::value(field, value))
    }

    /// Asks for a comparison with a folded value; `None` when it is none that can be compared.
    fn compare(&mut self, field: &str, comparison: Comparison, value: &str) -> Option<()> {
        self.bounds.push(match field {
            "minutes" => Bound::Minutes(comparison, value.parse().ok()?),
            "level" => Bound::Level(comparison, Levels::from_name(value)?.from),
            _ => Bound::Added(comparison, Version::parse(value)?),
        });
        Some(())
    }

    /// Asks for a folded value; `None` when the field does not have it.
    fn ask(&mut self, field: &str, value: &str) -> Option<()> {
        let text = || (!value.is_empty()).then(|| value.to_owned());
        match field {
            "roadmap" => self.roadmaps.push(text()?),
            "section" => self.sections.push(text()?),
            "author" => self.authors.push(text()?),
            "topic" => self.topics.push(text()?),
            "kind" => self.kinds.push(kinds().find(|kind| *kind == value)?),
            "type" => self.types.push(ItemType::ALL.into_iter().find(|it| it.name() == value)?),
            "level" => self.levels.push(Levels::from_name(value)?),
            "lang" => self.langs.push(Lang::from_code(value)?),
            "status" => self.statuses.push(Status::from_name(value)?),
            "health" => self.healths.push(Health::from_name(value)?),
            "star" => self.stars.push(yes_or_no(value)?),
            "note" => self.notes.push(text()?),
            "id" => self.ids.push(text()?),
            "url" => self.addresses.push(without_scheme(&text()?).to_owned()),
            "minutes" => self.minutes.push(value.parse().ok()?),
            "added" => self.added.push(Version::parse(value)?),
            _ => self.stars.push((value == STARRED).then_some(true)?),
        }
        Some(())
    }

    /// The values that `field` has; empty where any text is one.
    pub fn values(field: &str) -> Vec<&'static str> {
        match field {
            "kind" => kinds().collect(),
            "type" => ItemType::ALL.map(ItemType::name).to_vec(),
            "level" => Level::ALL.map(Level::name).to_vec(),
            "lang" => Lang::ALL.map(Lang::code).to_vec(),
            "status" => Status::ALL.map(Status::name).to_vec(),
            "health" => Health::ALL.iter().map(|health| health.name()).collect(),
            "star" => YES_OR_NO.to_vec(),
            "is" => vec![STARRED],
            _ => Vec::new(),
        }
    }
}

const STARRED: &str = "starred";
const YES_OR_NO: [&str; 2] = ["yes", "no"];

fn yes_or_no(value: &str) -> Option<bool> {
    YES_OR_NO.contains(&value).then_some(value == "yes")
}

/// Does `field` take several values with commas between them?
pub(super) fn takes_commas(field: &str) -> bool {
    !["roadmap", "section", "author", "note", "url"].contains(&field)
}

/// The values that `value` gives for `field`. A comma after the last one gives none: more may be typed.
fn any_of<'a>(field: &str, value: &'a str) -> Vec<&'a str> {
    if !takes_commas(field) {
        return vec![value];
    }
    let values = value.split(',').map(str::trim).filter(|value| !value.is_empty());
    let values: Vec<&str> = values.collect();
    if values.is_empty() { vec![value] } else { values }
}

/// The words for what an item is: the kinds of resources, and the other types.
fn kinds() -> impl Iterator<Item = &'static str> {
    let others = ItemType::ALL.into_iter().filter(|other| *other != ItemType::Resource);
    Kind::ALL.iter().map(|kind| kind.name()).chain(others.map(ItemType::name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Texts;

    #[test]
    fn every_value_that_a_field_has_is_understood_in_any_case() {
        for field in Filter::FIELDS {
            for value in Filter::values(field) {
                let mut filter = Filter::default();
                assert_eq!(filter.add(&field.to_uppercase(), &value.to_uppercase()), Ok(()));
                assert_ne!(filter, Filter::default(), "{field}:{value}");
            }
        }
    }

    #[test]
    fn a_mistake_says_what_to_write_instead() {
        let report = |field, value| {
            let error = Filter::default().add(field, value).unwrap_err();
            let texts = Texts::english();
            (texts.say(&error.hint()), texts.report(&error.into()))
        };
        let (line, lines) = report("kind", "Vido");
        assert_eq!(line, "`kind` has no value `vido`; did you mean `video`?");
        assert_eq!(lines, "error: `kind` has no value `vido`\nhint: did you mean `video`?");
        let (line, _) = report("level", "");
        assert_eq!(line, "`level` has no value ``: try beginner, intermediate, advanced");
        let (line, lines) = report("knd", "video");
        assert_eq!(line, "no field `knd`; did you mean `kind`?");
        assert_eq!(lines, "error: no field `knd`\nhint: did you mean `kind`?");
    }

    #[test]
    fn commas_mean_any_of_the_values_except_in_names() {
        let all = |field: &str, values: &[&str]| {
            let mut filter = Filter::default();
            let added: Result<(), _> = values.iter().try_for_each(|value| filter.add(field, value));
            added.map(|()| filter)
        };
        for field in ["kind", "status", "type", "level", "lang", "health", "is"] {
            let values = Filter::values(field);
            assert_eq!(all(field, &[&values.join(", ")]), all(field, &values), "{field}");
        }
        assert_eq!(all("topic", &["rag,agents,"]), all("topic", &["rag", "agents"]));
        assert_eq!(all("author", &["ng, andrew"]).unwrap().authors, ["ng, andrew"]);
        assert!(all("kind", &[","]).is_err());
    }

    #[test]
    fn one_wrong_value_does_not_lose_the_others() {
        let mut filter = Filter::default();
        assert!(filter.add("kind", "vido,book").is_err());
        assert_eq!(filter.kinds, ["book"]);
    }
}
