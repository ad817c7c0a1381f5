//! [`FilterError`]: a condition that cannot be understood, and what to write instead.

use super::Filter;
use crate::catalog::nearest;
use crate::error::Error;
use crate::phrase::Phrase;

/// A condition that cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterError {
    field: String,
    /// `None` when there is no such field at all.
    value: Option<String>,
    known: Known,
}

/// What to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Known {
    /// What is meant, most likely.
    Nearest(&'static str),
    /// All that there is, or an example.
    Any(String),
}

impl FilterError {
    /// There is no such field.
    pub(in crate::search) fn field(asked: &str) -> Self {
        Self { field: asked.to_owned(), value: None, known: Known::of(asked, &Filter::FIELDS) }
    }

    /// The field does not have the value.
    pub(in crate::search) fn value(field: &str, value: &str) -> Self {
        let known = match field {
            "minutes" => Known::Any("minutes<30".to_owned()),
            "added" => Known::Any("added>=0.2".to_owned()),
            _ => Known::of(value, &Filter::values(field)),
        };
        Self { field: field.to_owned(), value: Some(value.to_owned()), known }
    }

    /// The mistake and what to write instead, in one line.
    pub fn hint(&self) -> Phrase {
        let phrase = match (&self.value, &self.known) {
            (None, Known::Nearest(_)) => Phrase::new("search-meant-field"),
            (None, Known::Any(_)) => Phrase::new("search-try-field"),
            (Some(_), Known::Nearest(_)) => Phrase::new("search-meant-value"),
            (Some(_), Known::Any(_)) => Phrase::new("search-try-value"),
        };
        let value = self.value.as_deref().unwrap_or_default();
        let phrase = phrase.with("field", self.field.as_str()).with("value", value);
        phrase.with("known", self.known.text())
    }
}

impl From<FilterError> for Error {
    fn from(error: FilterError) -> Self {
        let what = match error.value {
            None => Phrase::new("search-unknown-field"),
            Some(value) => Phrase::new("search-unknown-value").with("value", value),
        };
        let hint = match &error.known {
            Known::Nearest(nearest) => Phrase::new("hint-did-you-mean").with("nearest", *nearest),
            Known::Any(known) => Phrase::new("search-known").with("known", known.as_str()),
        };
        Self::user(what.with("field", error.field)).hint(hint)
    }
}

impl Known {
    fn of(asked: &str, all: &[&'static str]) -> Self {
        let nearest = nearest(asked, all.iter(), |name| name);
        nearest.map_or_else(|| Self::Any(all.join(", ")), |one| Self::Nearest(one))
    }

    fn text(&self) -> &str {
        match self {
            Self::Nearest(one) => one,
            Self::Any(known) => known,
        }
    }
}
