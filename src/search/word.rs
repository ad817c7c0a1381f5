//! [`Word`]: one word or phrase of a query, folded.

use super::bag::{Bag, Firsts, is_exact};
use super::bare::Bare;
use super::fuzzy;
use super::line::spaced;
use super::sieve::{Need, Pairs};
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
    pub(super) first: Firsts,
    /// Must its letters stand next to each other? So it is for phrases.
    pub(super) is_phrase: bool,
    /// May there be other letters between its own? So it is for longer words, but for those of scripts in
    /// which a vowel is a sign on its consonant.
    pub(super) may_part: bool,
    /// Where in a title it must stand.
    pub(super) edge: Edge,
    /// Its letters without signs; none of what is in quotes.
    pub(super) bare: Option<Bare>,
    /// What may stand in its place, and why.
    pub(super) others: Vec<(Via, Self)>,
}

/// Where in a title a word must stand; anywhere, unless this says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Edge {
    /// The title must begin with it.
    pub(super) starts: bool,
    /// The title must end with it.
    pub(super) ends: bool,
}

impl Edge {
    /// Must it stand at one of the edges?
    pub(super) const fn is_any(self) -> bool {
        self.starts || self.ends
    }
}

impl Word {
    /// A word whose letters may stand a little apart.
    pub(super) fn new(folded: &str) -> Self {
        let text = folded.to_owned();
        Self {
            letters: text.chars().count(),
            bag: Bag::new(&text),
            pairs: Pairs::new(&text),
            first: text.chars().next().map_or_else(Firsts::default, Firsts::of),
            is_phrase: false,
            may_part: fuzzy::may_part(&text),
            edge: Edge::default(),
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
        (!words.is_empty()).then(|| Self {
            is_phrase: true,
            may_part: false,
            bare: None,
            ..Self::new(words)
        })
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

    /// One of these a name must have, for the word to stand in it.
    pub(super) fn needs_in_names(&self) -> Vec<Need> {
        self.needs(self.may_part.then_some(self.first), |bare| Some(bare.need()))
    }

    /// One of these a description or address must have, for the word to stand in it.
    pub(super) fn needs_in_prose(&self) -> Vec<Need> {
        self.needs(None, Bare::need_in_prose)
    }

    fn needs(
        &self,
        apart: Option<Firsts>,
        of_bare: impl Copy + Fn(&Bare) -> Option<Need>,
    ) -> Vec<Need> {
        let together =
            |word: &Self| Need { bag: word.bag, together: Some(word.pairs), apart: None };
        let own = Need { apart, ..together(self) };
        let bare = |word: &Self| word.bare.as_ref().and_then(of_bare);
        // Mostly the letters without signs are all of the word.
        let own_bare = bare(self).filter(|need| need.bag != own.bag || need.apart != own.apart);
        let others = self.others.iter().map(|(_, other)| other);
        let others = others.flat_map(|other| std::iter::once(together(other)).chain(bare(other)));
        std::iter::once(own).chain(own_bare).chain(others).collect()
    }

    /// The same where a title begins or ends with it.
    pub(super) fn at_edge(self, starts: bool, ends: bool) -> Self {
        Self { edge: Edge { starts, ends }, ..self }
    }

    /// Does it stand in every text that may hold it?
    pub(super) fn is_sure(&self) -> bool {
        self.text.len() <= 2
            && self.text.chars().all(is_exact)
            && self.letters == 1
            && !self.edge.is_any()
    }
}
