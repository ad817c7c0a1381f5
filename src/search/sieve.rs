//! [`Sieve`]: what a text surely does not hold, told by a few bits, so that most texts need not be read.

use super::bag::{Bag, Firsts};
use super::line::is_edge;

/// A few bits about a folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Sieve {
    /// Its characters.
    pub(super) bag: Bag,
    /// Its pairs of neighbouring characters.
    pairs: Pairs,
    /// The characters with which its words begin.
    starts: Firsts,
}

/// A set of pairs of neighbouring characters; spaces and what joins words are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Pairs(u128);

/// What a text must have for a word to stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Need {
    pub(super) bag: Bag,
    /// Where the letters of the word stand together.
    pub(super) together: Option<Pairs>,
    /// Where there is something between them: then the first one begins a word.
    pub(super) apart: Option<Firsts>,
}

impl Sieve {
    pub(super) fn new(folded: &str) -> Self {
        let mut sieve = Self::default();
        let mut before = None;
        for c in folded.chars() {
            sieve.bag = sieve.bag.with(Bag::of(c));
            if let Some(before) = before {
                sieve.pairs.add(before, c);
            }
            if is_edge(before, Some(c)) {
                sieve.starts = sieve.starts.with(Firsts::of(c));
            }
            before = Some(c);
        }
        sieve
    }

    /// What two texts together do not hold.
    pub(super) const fn with(self, other: Self) -> Self {
        Self {
            bag: self.bag.with(other.bag),
            pairs: Pairs(self.pairs.0 | other.pairs.0),
            starts: self.starts.with(other.starts),
        }
    }

    /// Can the text have the letters of this needle next to each other? Only `false` is certain.
    pub(super) const fn may_have(self, bag: Bag, pairs: Pairs) -> bool {
        self.bag.may_hold(bag) && pairs.0 & !self.pairs.0 == 0
    }

    /// Can the text have what is needed? Only `false` is certain.
    pub(super) fn may_have_one_of(self, needs: &[Need]) -> bool {
        needs.iter().any(|need| {
            self.bag.may_hold(need.bag)
                && (need.together.is_some_and(|pairs| pairs.0 & !self.pairs.0 == 0)
                    || need.apart.is_some_and(|first| self.may_start_word(first)))
        })
    }

    /// Can the text have what is needed, with something between the letters? Only `false` is certain.
    pub(super) fn may_have_apart(self, needs: &[Need]) -> bool {
        needs.iter().any(|need| {
            self.bag.may_hold(need.bag)
                && need.apart.is_some_and(|first| self.may_start_word(first))
        })
    }

    /// Can a word of the text begin with this character? Only `false` is certain.
    pub(super) const fn may_start_word(self, first: Firsts) -> bool {
        self.starts.may_hold(first)
    }
}

impl Pairs {
    pub(super) fn new(text: &str) -> Self {
        let (mut pairs, mut before) = (Self::default(), None);
        for c in text.chars() {
            if let Some(before) = before {
                pairs.add(before, c);
            }
            before = Some(c);
        }
        pairs
    }

    const fn add(&mut self, one: char, next: char) {
        let mixed = plain(one).wrapping_mul(0x9E37_79B1) ^ plain(next).wrapping_mul(0x85EB_CA6B);
        self.0 |= 1 << (mixed.wrapping_mul(0xC2B2_AE35) >> 25);
    }
}

/// Spaces and what joins words are the same: phrases take them for each other.
const fn plain(c: char) -> u32 {
    match c {
        '-' | '/' => ' ' as u32,
        c => c as u32,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::search::line::{JOINTS, starts_word};

    #[test]
    fn spaces_and_what_joins_words_are_the_same() {
        assert!(JOINTS.iter().all(|joint| plain(*joint) == plain(' ')));
    }

    #[test]
    fn most_other_texts_are_passed_over() {
        let title = Sieve::new("attention is all you need");
        for word in ["attention", "ntio", "s all", "s-all"] {
            assert!(title.may_have(Bag::new(word), Pairs::new(word)), "{word}");
        }
        let others = ["notation", "alley", "intend", "nation", "loud", "useal", "tina"];
        let kept = others.iter().filter(|word| title.may_have(Bag::new(word), Pairs::new(word)));
        assert!(kept.count() < 2);
        assert!(title.may_start_word(Firsts::of('y')) && !title.may_start_word(Firsts::of('t')));
    }

    proptest! {
        #[test]
        fn what_a_text_has_is_never_passed_over(
            text in "[a-c вกిఝ語\\-/ 1]{0,20}", start in 0usize..20, length in 0usize..20,
        ) {
            let part: String = text.chars().skip(start).take(length).collect();
            prop_assert!(Sieve::new(&text).may_have(Bag::new(&part), Pairs::new(&part)));
            let first = text.char_indices().filter(|(at, _)| starts_word(&text, *at));
            for (_, c) in first {
                prop_assert!(Sieve::new(&text).may_start_word(Firsts::of(c)));
            }
        }
    }
}
