//! The languages of the database.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language in which texts of the database are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lang {
    /// English, which every text has.
    En,
    /// Russian.
    Ru,
    /// Thai.
    Th,
    /// Telugu.
    Te,
    /// Chinese in traditional characters.
    ZhHant,
}

impl Lang {
    /// All languages, English first.
    pub const ALL: [Self; 5] = [Self::En, Self::Ru, Self::Th, Self::Te, Self::ZhHant];

    /// The BCP 47 tag, as it stands in files, options and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Th => "th",
            Self::Te => "te",
            Self::ZhHant => "zh-Hant",
        }
    }

    /// The language's name in itself.
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ru => "Русский",
            Self::Th => "ไทย",
            Self::Te => "తెలుగు",
            Self::ZhHant => "繁體中文",
        }
    }

    /// The language with this `code`, in any case.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(code))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}
