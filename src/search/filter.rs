//! [`Filter`]: `field:value` conditions, the same in a query line and as options of a command.

use crate::catalog::{Health, ItemType, Kind, Lang, Level, Levels, nearest};
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::Status;
use crate::text::fold;

/// Conditions on an item: of each field that is asked for, it must have one of the values.
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
    pub(super) starred: bool,
}

/// A condition that cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterError {
    field: String,
    /// `None` when there is no such field at all.
    value: Option<String>,
    /// What to write instead: what is most like it, else all there is.
    known: String,
}

impl Filter {
    /// The names of the fields.
    pub const FIELDS: [&str; 11] = [
        "roadmap", "section", "kind", "level", "lang", "status", "type", "health", "author",
        "topic", "is",
    ];

    /// The name of the field that the folded `word` asks for. What an item is in (`in:th`) is its
    /// language.
    pub(super) fn field(word: &str) -> Option<&'static str> {
        let name = if word == "in" { "lang" } else { word };
        Self::FIELDS.into_iter().find(|known| *known == name)
    }

    /// Asks for `value` in `field`, both in any case. Several values with commas between them mean any
    /// of them, but for `roadmap`, `section` and `author`: titles and names have commas of their own.
    ///
    /// - `roadmap`, `section`: an id or path, or part of a title in any language; what is inside a
    ///   section is in it.
    /// - `topic`: an id or part of one; `author`: part of a name.
    /// - `level`: a level, or a range such as `beginner-intermediate`; an item fits when it has one
    ///   level in common with it.
    /// - `lang`: of a resource the language it is in, of anything else those of its title.
    /// - `kind`, `type`, `status`, `health`, `is`: one of [`Self::values`].
    ///
    /// # Errors
    /// When there is no such field, or it has no such value; the other values are asked for
    /// nevertheless.
    pub fn add(&mut self, field: &str, value: &str) -> Result<(), FilterError> {
        let asked = fold(field);
        let Some(name) = Self::field(&asked) else {
            let known = known(&asked, &Self::FIELDS);
            return Err(FilterError { field: asked, value: None, known });
        };
        let value = fold(value.trim());
        let outcomes: Vec<_> =
            any_of(name, &value).into_iter().map(|value| self.add_one(name, value)).collect();
        outcomes.into_iter().collect()
    }

    fn add_one(&mut self, field: &str, value: &str) -> Result<(), FilterError> {
        self.ask(field, value).ok_or_else(|| FilterError {
            field: field.to_owned(),
            value: Some(value.to_owned()),
            known: known(value, &Self::values(field)),
        })
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
            _ => self.starred |= (value == STARRED).then_some(true)?,
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
            "is" => vec![STARRED],
            _ => Vec::new(),
        }
    }
}

const STARRED: &str = "starred";

/// The values that `value` gives for `field`. A comma after the last one gives none: more may be typed.
fn any_of<'a>(field: &str, value: &'a str) -> Vec<&'a str> {
    if ["roadmap", "section", "author"].contains(&field) {
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

/// What to write instead of `asked`: the one of `all` that is meant, else all of them.
fn known(asked: &str, all: &[&'static str]) -> String {
    nearest(asked, all.iter(), |name| name).map_or_else(|| all.join(", "), |one| (*one).to_owned())
}

impl FilterError {
    /// The mistake and what to write instead, in one line.
    pub fn hint(&self) -> Phrase {
        let phrase = match &self.value {
            None => Phrase::new("search-try-field"),
            Some(value) => Phrase::new("search-try-value").with("value", value.as_str()),
        };
        phrase.with("field", self.field.as_str()).with("known", self.known.as_str())
    }
}

impl From<FilterError> for Error {
    fn from(error: FilterError) -> Self {
        let what = match error.value {
            None => Phrase::new("search-unknown-field"),
            Some(value) => Phrase::new("search-unknown-value").with("value", value),
        };
        Self::user(what.with("field", error.field))
            .hint(Phrase::new("search-known").with("known", error.known))
    }
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
        assert_eq!(line, "`kind` has no value `vido`: try video");
        assert_eq!(lines, "error: `kind` has no value `vido`\nhint: try video");
        let (line, _) = report("level", "");
        assert_eq!(line, "`level` has no value ``: try beginner, intermediate, advanced");
        let (line, lines) = report("knd", "video");
        assert_eq!(line, "there is no filter `knd`: try kind");
        assert_eq!(lines, "error: there is no filter `knd`\nhint: try kind");
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
