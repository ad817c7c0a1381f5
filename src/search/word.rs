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
}

impl Word {
    /// A word whose letters may stand a little apart.
    pub(super) fn new(folded: &str) -> Self {
        let text = folded.to_owned();
        Self { letters: text.chars().count(), bag: Bag::new(&text), text, is_phrase: false }
    }

    /// Words that must stand next to each other; `None` when there are none. A hyphen or slash between
    /// them is as good as a space.
    pub(super) fn phrase(folded: &str) -> Option<Self> {
        let text = spaced(folded);
        let words = text.trim();
        (!words.is_empty()).then(|| Self { is_phrase: true, ..Self::new(words) })
    }
}
