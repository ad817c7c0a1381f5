//! Stable names of roadmaps, sections and items.

use std::borrow::Borrow;
use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::text::Str;

/// A stable name such as `attention-is-all-you-need`: lower-case ASCII words and digits, joined by
/// single hyphens.
///
/// The journal is keyed by item ids, so an id is never reused or renamed without a former id.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Id(Str);

/// A text that cannot be an id.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not an id: write lower-case words and digits joined by single hyphens")]
pub struct IdError(pub String);

impl Id {
    /// Checks `text`.
    ///
    /// # Errors
    /// [`IdError`] when it is anything but lower-case ASCII words and digits joined by hyphens.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let is_word = |word: &str| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if text.split('-').all(is_word) {
            Ok(Self(text.into()))
        } else {
            Err(IdError(text.escape_debug().to_string()))
        }
    }

    /// The name itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_and_single_hyphens_are_ids() {
        assert!(Id::parse("gpt-2-paper").is_ok());
        for bad in ["", "-a", "a-", "a--b", "A", "a b", "a/b", "é"] {
            assert!(Id::parse(bad).is_err(), "{bad:?}");
        }
    }
}
