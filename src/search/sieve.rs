//! [`Sieve`]: what a text surely does not hold, told by a few bits, so that most texts need not be read.

use super::bag::{Bag, bit};
use super::line::{JOINTS, starts_word};

/// A few bits about a folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Sieve {
    /// Its characters.
    pub(super) bag: Bag,
    /// Its pairs of neighbouring characters.
    pairs: Pairs,
    /// The characters with which its words begin.
    starts: Bag,
}

/// A set of pairs of neighbouring characters; spaces and what joins words are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Pairs(u64);

impl Sieve {
    pub(super) fn new(folded: &str) -> Self {
        let mut starts = 0;
        for (at, c) in folded.char_indices() {
            if bit(c) & !starts != 0 && starts_word(folded, at) {
                starts |= bit(c);
            }
        }
        Self { bag: Bag::new(folded), pairs: Pairs::new(folded), starts: Bag::of(starts) }
    }

    /// Can the text have the letters of this needle next to each other? Only `false` is certain.
    pub(super) const fn may_have(self, bag: Bag, pairs: Pairs) -> bool {
        self.bag.may_hold(bag) && pairs.0 & !self.pairs.0 == 0
    }

    /// Can a word of the text begin with a character that has this bit? Only `false` is certain.
    pub(super) const fn may_start_word(self, bit: Bag) -> bool {
        self.starts.may_hold(bit)
    }
}

impl Pairs {
    pub(super) fn new(text: &str) -> Self {
        let mut letters = text.chars().map(plain);
        let Some(mut before) = letters.next() else { return Self(0) };
        let mut pairs = 0;
        for letter in letters {
            let mixed = before.wrapping_mul(0x9E37_79B1) ^ letter.wrapping_mul(0x85EB_CA6B);
            pairs |= 1 << (mixed.wrapping_mul(0xC2B2_AE35) >> 26);
            before = letter;
        }
        Self(pairs)
    }
}

fn plain(c: char) -> u32 {
    if JOINTS.contains(&c) { u32::from(' ') } else { u32::from(c) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn most_other_texts_are_passed_over() {
        let title = Sieve::new("attention is all you need");
        for word in ["attention", "ntio", "s all", "s-all"] {
            assert!(title.may_have(Bag::new(word), Pairs::new(word)), "{word}");
        }
        let others = ["notation", "alley", "intend", "nation", "loud", "useal", "tina"];
        let kept = others.iter().filter(|word| title.may_have(Bag::new(word), Pairs::new(word)));
        assert!(kept.count() < 2);
        assert!(title.may_start_word(Bag::new("y")) && !title.may_start_word(Bag::new("t")));
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
                prop_assert!(Sieve::new(&text).may_start_word(Bag::of(bit(c))));
            }
        }
    }
}
