//! [`FilterError`]: a condition that cannot be understood or met, and what to write instead.

use std::borrow::Cow;

use super::Filter;
use crate::catalog::nearest;
use crate::error::Error;
use crate::phrase::Phrase;

/// A condition that cannot be understood, or that nothing can meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterError {
    field: String,
    mistake: Mistake,
    known: Known,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Mistake {
    /// There is no such field at all.
    Field,
    /// The field has no such value.
    Value(String),
    /// Nothing in the roadmaps has anything like this value.
    Unfit(String),
}

/// What to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Known {
    /// What is meant, most likely.
    Nearest(Cow<'static, str>),
    /// All that there is, or an example.
    Any(String),
    /// It cannot be said.
    Nothing,
}

impl FilterError {
    /// There is no such field.
    pub(in crate::search) fn field(asked: &str) -> Self {
        let known = Known::of(asked, &Filter::FIELDS);
        Self { field: asked.to_owned(), mistake: Mistake::Field, known }
    }

    /// The field does not have the value.
    pub(in crate::search) fn value(field: &str, value: &str) -> Self {
        let known = match field {
            "minutes" => Known::Any("minutes<30".to_owned()),
            "added" => Known::Any("added>=0.2".to_owned()),
            _ => Known::of(value, &Filter::values(field)),
        };
        Self { field: field.to_owned(), mistake: Mistake::Value(value.to_owned()), known }
    }

    /// Nothing in the roadmaps has the value; `nearest` is the one there is that is most like it.
    pub(in crate::search) fn unfit(field: &str, value: &str, nearest: Option<String>) -> Self {
        let known = nearest.map_or(Known::Nothing, |nearest| Known::Nearest(nearest.into()));
        Self { field: field.to_owned(), mistake: Mistake::Unfit(value.to_owned()), known }
    }

    /// The mistake and what to write instead, in one line.
    pub fn hint(&self) -> Phrase {
        let id = match (&self.mistake, &self.known) {
            (Mistake::Field, Known::Nearest(_)) => "search-meant-field",
            (Mistake::Field, _) => "search-try-field",
            (Mistake::Value(_), Known::Nearest(_)) => "search-meant-value",
            (Mistake::Value(_), _) => "search-try-value",
            (Mistake::Unfit(_), Known::Nearest(_)) => "search-meant-fit",
            (Mistake::Unfit(_), _) => "search-unfit",
        };
        let phrase = Phrase::new(id).with("field", self.field.as_str());
        phrase.with("value", self.mistake.value()).with("known", self.known.text())
    }
}

impl From<FilterError> for Error {
    fn from(error: FilterError) -> Self {
        let what = match &error.mistake {
            Mistake::Field => Phrase::new("search-unknown-field"),
            Mistake::Value(_) => Phrase::new("search-unknown-value"),
            Mistake::Unfit(_) => Phrase::new("search-unfit"),
        };
        let hint = match &error.known {
            Known::Nearest(nearest) => {
                Phrase::new("hint-did-you-mean").with("nearest", nearest.as_ref())
            }
            Known::Any(known) => Phrase::new("search-known").with("known", known.as_str()),
            Known::Nothing => Phrase::new("hint-part-is-enough"),
        };
        let what = what.with("value", error.mistake.value());
        Self::user(what.with("field", error.field)).hint(hint)
    }
}

impl Mistake {
    fn value(&self) -> &str {
        match self {
            Self::Field => "",
            Self::Value(value) | Self::Unfit(value) => value,
        }
    }
}

impl Known {
    fn of(asked: &str, all: &[&'static str]) -> Self {
        let nearest = nearest(asked, all.iter(), |name| name);
        nearest.map_or_else(|| Self::Any(all.join(", ")), |one| Self::Nearest((*one).into()))
    }

    fn text(&self) -> &str {
        match self {
            Self::Nearest(one) => one,
            Self::Any(known) => known,
            Self::Nothing => "",
        }
    }
}
