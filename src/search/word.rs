//! [`Word`]: one word or phrase of a query, folded.

use super::bag::{Bag, bit};
use super::bare::Bare;
use super::fuzzy;
use super::line::spaced;
use super::sieve::Pairs;
use super::weights::Via;

/// One word or phrase that an item must have somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// The word, folded; never empty.
    pub(super) text: String,
    /// How many characters it has.
    pub(super) letters: usize,
    /// Its characters.
    pub(super) bag: Bag,
    /// Its pairs of characters.
    pub(super) pairs: Pairs,
    /// The first of them.
    pub(super) first: Bag,
    /// Is it of a script in which a vowel is a sign on its consonant?
    pub(super) is_syllabic: bool,
    /// Must its letters stand next to each other? So it is for phrases.
    pub(super) is_phrase: bool,
    /// Must a title begin with it?
    pub(super) starts: bool,
    /// Must a title end with it?
    pub(super) ends: bool,
    /// Its letters without signs; none of what is in quotes.
    pub(super) bare: Option<Bare>,
    /// What may stand in its place, and why.
    pub(super) others: Vec<(Via, Self)>,
}

impl Word {
    /// A word whose letters may stand a little apart.
    pub(super) fn new(folded: &str) -> Self {
        let text = folded.to_owned();
        Self {
            letters: text.chars().count(),
            bag: Bag::new(&text),
            pairs: Pairs::new(&text),
            first: Bag::of(text.chars().next().map_or(0, bit)),
            is_syllabic: text.contains(fuzzy::is_syllabic),
            is_phrase: false,
            starts: false,
            ends: false,
            bare: Bare::new(&text),
            others: Vec::new(),
            text,
        }
    }

    /// Words that must stand next to each other; `None` when there are none. A hyphen or slash between
    /// them is as good as a space.
    pub(super) fn phrase(folded: &str) -> Option<Self> {
        let text = spaced(folded);
        let words = text.trim();
        (!words.is_empty()).then(|| Self { is_phrase: true, bare: None, ..Self::new(words) })
    }

    /// All words of a query next to each other: as a phrase, or but for spaces and signs.
    pub(super) fn as_typed(folded: &str) -> Option<Self> {
        Some(Self { bare: Bare::new(folded), ..Self::phrase(folded)? })
    }

    /// Adds what may stand in its place, unless it is the same.
    pub(super) fn or(&mut self, via: Via, other: Self) {
        if other.text != self.text && self.others.iter().all(|(_, known)| known.text != other.text)
        {
            self.others.push((via, other));
        }
    }

    /// The characters that a text must have, in one of these ways, for the word to stand in it.
    pub(super) fn needs(&self) -> impl Iterator<Item = Bag> {
        let others = self.others.iter().flat_map(|(_, other)| other.own_needs());
        self.own_needs().chain(others)
    }

    fn own_needs(&self) -> impl Iterator<Item = Bag> + use<> {
        std::iter::once(self.bag).chain(self.bare.as_ref().map(Bare::bag))
    }

    /// The same where a title begins or ends with it.
    pub(super) fn at_edge(self, starts: bool, ends: bool) -> Self {
        Self { starts, ends, ..self }
    }
}
