//! [`Str`]: a string that is borrowed from the program itself or owned.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// Something that is borrowed for as long as the program runs, or owned, in the room of a reference: a
/// catalog of 100,000 items has half a million of them. The owned one is boxed twice, so that it fits
/// beside the reference.
#[derive(Debug)]
pub(crate) enum Kept<T: ?Sized + 'static> {
    Borrowed(&'static T),
    Owned(Box<Box<T>>),
}

impl<T: ?Sized> Kept<T> {
    pub(crate) fn owned(what: impl Into<Box<T>>) -> Self {
        Self::Owned(Box::new(what.into()))
    }
}

impl<T: ?Sized> Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self {
            Self::Borrowed(what) => what,
            Self::Owned(what) => what,
        }
    }
}

impl<T: ?Sized> Clone for Kept<T>
where
    Box<T>: Clone,
{
    fn clone(&self) -> Self {
        match self {
            Self::Borrowed(what) => Self::Borrowed(what),
            Self::Owned(what) => Self::Owned(what.clone()),
        }
    }
}

/// Text of the database: borrowed from the blob embedded in the program, or owned when it was
/// read from a file. Reading the blob copies no text at all.
#[derive(Clone)]
pub struct Str(Kept<str>);

impl Str {
    /// Wraps a literal without copying it.
    pub const fn literal(text: &'static str) -> Self {
        Self(Kept::Borrowed(text))
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Str {
    fn default() -> Self {
        Self::literal("")
    }
}

impl PartialEq for Str {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Str {}

impl PartialOrd for Str {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Str {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for Str {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl Serialize for Str {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
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
        Self(Kept::owned(text))
    }
}

impl From<&str> for Str {
    fn from(text: &str) -> Self {
        Self(Kept::owned(text))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_takes_the_room_of_a_reference() {
        assert_eq!(size_of::<Str>(), size_of::<&str>());
        let (borrowed, owned) = (Str::literal("Ёж"), Str::from("Ёж"));
        assert_eq!((&borrowed, borrowed.clone()), (&owned, owned.clone()));
    }
}
