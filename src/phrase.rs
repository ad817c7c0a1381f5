//! [`Phrase`]: a text for people, by its name in the locale file and with its values.

use std::fmt;

/// Something to say: the id of a message in `assets/locales/*.ftl`, and what its placeables stand for.
///
/// The core and the app say things in phrases; `i18n` turns them into sentences at the edge, so that
/// a test compares what is meant and a locale decides how it is put.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Phrase {
    /// The id of the message.
    pub id: &'static str,
    /// Its values by name.
    pub values: Vec<(&'static str, Value)>,
}

/// What a placeable stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// Text as it is.
    Text(String),
    /// A number, formatted and pluralised by the locale.
    Number(usize),
}

impl Phrase {
    /// The message called `id`, so far without values.
    pub const fn new(id: &'static str) -> Self {
        Self { id, values: Vec::new() }
    }

    /// The same with the value `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
        }
    }
}
