//! [`Value`]: what a setting can be, as it stands in the file.

use std::fmt;

/// What a setting is set to, as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `true` or `false`.
    Switch(bool),
    /// A word, or a text.
    Word(String),
    /// Several words.
    Words(Vec<String>),
}

impl Value {
    /// The word `word`.
    pub fn word(word: &str) -> Self {
        Self::Word(word.to_owned())
    }

    /// Is it on?
    pub const fn is_on(&self) -> bool {
        matches!(self, Self::Switch(true))
    }

    /// The word; empty where it is none.
    pub fn as_word(&self) -> &str {
        match self {
            Self::Word(word) => word,
            Self::Switch(_) | Self::Words(_) => "",
        }
    }

    /// The words; none where it is no list.
    pub fn as_words(&self) -> &[String] {
        match self {
            Self::Words(words) => words,
            Self::Switch(_) | Self::Word(_) => &[],
        }
    }
}

impl Value {
    /// As it is typed: without quotes and brackets.
    pub fn plain(&self) -> String {
        match self {
            Self::Switch(on) => on.to_string(),
            Self::Word(word) => word.clone(),
            Self::Words(words) => words.join(","),
        }
    }
}

/// As it stands in the file, in TOML.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Switch(on) => write!(f, "{on}"),
            Self::Word(word) => write!(f, "{}", toml::Value::from(word.as_str())),
            Self::Words(words) => write!(f, "{}", toml::Value::from(words.clone())),
        }
    }
}

/// Whether addresses on the screen are links of the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hyperlinks {
    /// Where the terminal is known to have them.
    Auto,
    /// In any terminal.
    Always,
    /// In none.
    Never,
}

impl Hyperlinks {
    /// The words for them in the file.
    pub(super) const WORDS: [&str; 3] = ["auto", "always", "never"];

    pub(super) fn of(word: &str) -> Self {
        match word {
            "always" => Self::Always,
            "never" => Self::Never,
            _ => Self::Auto,
        }
    }
}
