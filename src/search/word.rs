//! [`Word`]: one word or phrase of a query, folded.

use super::bag::Bag;
use super::line::spaced;

/// One word or phrase that an item must have somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// The word, folded; never empty.
    pub(super) text: String,
    /// How many characters it has.
    pub(super) letters: usize,
    /// Its characters.
    pub(super) bag: Bag,
    /// Must its letters stand next to each other? So it is for phrases.
    pub(super) is_phrase: bool,
    /// Must a title begin with it?
    pub(super) starts: bool,
    /// Must a title end with it?
    pub(super) ends: bool,
}

impl Word {
    /// A word whose letters may stand a little apart.
    pub(super) fn new(folded: &str) -> Self {
        let text = folded.to_owned();
        let (letters, bag) = (text.chars().count(), Bag::new(&text));
        Self { text, letters, bag, is_phrase: false, starts: false, ends: false }
    }

    /// Words that must stand next to each other; `None` when there are none. A hyphen or slash between
    /// them is as good as a space.
    pub(super) fn phrase(folded: &str) -> Option<Self> {
        let text = spaced(folded);
        let words = text.trim();
        (!words.is_empty()).then(|| Self { is_phrase: true, ..Self::new(words) })
    }

    /// The same where a title begins or ends with it.
    pub(super) fn at_edge(self, starts: bool, ends: bool) -> Self {
        Self { starts, ends, ..self }
    }
}
