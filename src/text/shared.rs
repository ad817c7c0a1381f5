//! [`Str`]: a string that is borrowed from the program itself or owned.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize};

/// Text of the database: borrowed from the blob embedded in the program, or owned when it was
/// read from a file. Reading the blob copies no text at all.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Str(Cow<'static, str>);

impl Str {
    /// Wraps a literal without copying it.
    pub const fn literal(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Str {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<String> for Str {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl From<&str> for Str {
    fn from(text: &str) -> Self {
        Self(Cow::Owned(text.to_owned()))
    }
}

impl fmt::Display for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<'de: 'static> Deserialize<'de> for Str {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrowed;

        impl<'de: 'static> Visitor<'de> for Borrowed {
            type Value = Str;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_bytes<E: de::Error>(self, text: &'de [u8]) -> Result<Str, E> {
                simdutf8::basic::from_utf8(text).map(Str::literal).map_err(E::custom)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Str, E> {
                Ok(text.into())
            }
        }

        // Half of the time that reading the database takes is to see whether its texts are UTF-8, where
        // they are not English. So that is done here, three times as fast.
        deserializer.deserialize_bytes(Borrowed)
    }
}
