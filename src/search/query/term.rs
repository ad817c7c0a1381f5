//! [`Choice`]: terms of which one must hold.

use crate::search::Filter;
use crate::search::word::Word;

/// Something that holds for an item or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::search) enum Term {
    /// The word stands in it.
    Word(Word),
    /// It fits the filter.
    Fits(Box<Filter>),
}

/// Terms of which one must hold; mostly there is just one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::search) struct Choice {
    /// These may hold.
    pub(in crate::search) terms: Vec<Term>,
    /// Or these may fail.
    pub(in crate::search) without: Vec<Term>,
}

impl Term {
    /// The word.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(&word.text),
            Self::Fits(_) => None,
        }
    }
}

impl Choice {
    pub(super) fn add(&mut self, is_not: bool, term: Term) {
        if is_not { self.without.push(term) } else { self.terms.push(term) }
    }

    /// The one term that must hold, where there is no choice.
    pub(super) fn only(mut self) -> Result<Term, Self> {
        match self.terms.pop() {
            Some(term) if self.terms.is_empty() && self.without.is_empty() => Ok(term),
            last => {
                self.terms.extend(last);
                Err(self)
            }
        }
    }

    pub(in crate::search) fn is_empty(&self) -> bool {
        self.terms.is_empty() && self.without.is_empty()
    }

    /// May a word hold?
    pub(super) fn has_words(&self) -> bool {
        self.terms.iter().any(|term| matches!(term, Term::Word(_)))
    }
}
