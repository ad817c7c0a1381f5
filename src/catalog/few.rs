//! Short lists in little room: most items have no topics and former ids, and one place.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::de::Deserializer;
use serde::{Deserialize, Serialize, Serializer};

use super::PlaceRef;

/// A list that is mostly empty.
#[derive(Clone, PartialEq, Eq)]
#[expect(clippy::box_collection, reason = "an empty list takes a word, not three")]
pub struct Few<T>(Option<Box<Vec<T>>>);

/// A list that mostly has one place.
#[derive(Clone)]
pub struct Places(Kept);

#[derive(Clone)]
#[expect(
    clippy::box_collection,
    reason = "a list of one takes two words, not four and an allocation"
)]
enum Kept {
    One(PlaceRef),
    /// None, or several.
    All(Option<Box<Vec<PlaceRef>>>),
}

impl<T> Few<T> {
    /// Adds one at the end.
    pub fn push(&mut self, one: T) {
        self.0.get_or_insert_default().push(one);
    }
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0.as_deref().map(Vec::as_slice).unwrap_or_default()
    }
}

impl<T> From<Vec<T>> for Few<T> {
    fn from(list: Vec<T>) -> Self {
        Self((!list.is_empty()).then(|| Box::new(list)))
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(list: I) -> Self {
        list.into_iter().collect::<Vec<T>>().into()
    }
}

impl<T> IntoIterator for Few<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.map(|list| *list).unwrap_or_default().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for Few<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl<T: Serialize> Serialize for Few<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Few<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}

impl Places {
    /// Adds one at the end.
    pub fn push(&mut self, place: PlaceRef) {
        match &mut self.0 {
            Kept::All(Some(all)) => all.push(place),
            Kept::All(None) => self.0 = Kept::One(place),
            Kept::One(first) => self.0 = Kept::All(Some(Box::new(vec![*first, place]))),
        }
    }
}

impl Default for Places {
    fn default() -> Self {
        Self(Kept::All(None))
    }
}

impl Deref for Places {
    type Target = [PlaceRef];

    fn deref(&self) -> &[PlaceRef] {
        match &self.0 {
            Kept::One(place) => std::slice::from_ref(place),
            Kept::All(all) => all.as_deref().map(Vec::as_slice).unwrap_or_default(),
        }
    }
}

impl DerefMut for Places {
    fn deref_mut(&mut self) -> &mut [PlaceRef] {
        match &mut self.0 {
            Kept::One(place) => std::slice::from_mut(place),
            Kept::All(all) => all.as_deref_mut().map(Vec::as_mut_slice).unwrap_or_default(),
        }
    }
}

impl FromIterator<PlaceRef> for Places {
    fn from_iter<I: IntoIterator<Item = PlaceRef>>(list: I) -> Self {
        let mut places = Self::default();
        list.into_iter().for_each(|place| places.push(place));
        places
    }
}

impl<'a> IntoIterator for &'a Places {
    type Item = &'a PlaceRef;
    type IntoIter = std::slice::Iter<'a, PlaceRef>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl PartialEq for Places {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Places {}

impl fmt::Debug for Places {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl Serialize for Places {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Places {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::deserialize(deserializer)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Item, SectionIx};

    #[test]
    fn lists_are_what_was_put_in_and_are_packed_as_others_are() {
        let place = |index| PlaceRef { section: SectionIx::new(7), index };
        for count in 0..4 {
            let list: Vec<PlaceRef> = (0..count).map(place).collect();
            let (places, few): (Places, Few<PlaceRef>) =
                (list.iter().copied().collect(), list.clone().into());
            assert_eq!((&*places, &*few), (&*list, &*list));
            let packed = postcard::to_stdvec(&list).unwrap();
            assert_eq!(postcard::to_stdvec(&places).unwrap(), packed);
            assert_eq!(postcard::to_stdvec(&few).unwrap(), packed);
            assert_eq!(postcard::from_bytes::<Places>(&packed).unwrap(), places);
            assert_eq!(postcard::from_bytes::<Few<PlaceRef>>(&packed).unwrap(), few);
            assert_eq!(few.into_iter().collect::<Vec<_>>(), list);
        }
    }

    #[test]
    fn an_item_takes_little_room() {
        assert!(size_of::<Places>() <= 16 && size_of::<Few<u64>>() == 8);
        assert!(size_of::<Item>() <= 216, "{}", size_of::<Item>());
    }
}
