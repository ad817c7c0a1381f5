//! [`Bag`] and [`Firsts`]: sets of characters in a few bits, to pass over most texts without reading them.

/// Which characters a folded text has: a bit each for Latin and Russian letters and digits, for the others a bit that
/// those of the same script share. Spaces do not count, nor do the hyphens and slashes that phrases take
/// for spaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Bag(u128);

impl Bag {
    pub(super) fn new(text: &str) -> Self {
        Self(text.chars().fold(0, |bits, c| bits | bit(c)))
    }

    /// The set of `c` alone.
    pub(super) const fn of(c: char) -> Self {
        Self(bit(c))
    }

    /// What is in one of them or in both.
    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Can a text with this bag have every character of a text with the `other` one? Only `false`
    /// is certain.
    pub(super) const fn may_hold(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }

    /// How many characters of a text with the `other` bag are surely missing.
    pub(super) const fn lacks(self, other: Self) -> u32 {
        (other.0 & !self.0).count_ones()
    }
}

/// Has `c` a bit of its own?
pub(super) const fn is_exact(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, 'а'..='я')
}

const fn bit(c: char) -> u128 {
    let code = c as u32;
    match c {
        ' ' | '-' | '/' => 0,
        'a'..='z' => 1 << (code - 'a' as u32),
        '0'..='9' => 1 << (26 + code - '0' as u32),
        'а'..='я' => 1 << (36 + code - 'а' as u32),
        '\u{E00}'..='\u{E7F}' => 1 << (68 + code % 28),
        '\u{C00}'..='\u{C7F}' => 1 << (96 + code % 12),
        _ => 1 << (108 + code % 20),
    }
}

/// A set of characters with which words, or whole texts, begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Firsts(u64);

impl Firsts {
    /// The set of `c` alone.
    pub(super) const fn of(c: char) -> Self {
        Self(1 << ((c as u32).wrapping_mul(0x9E37_79B1) >> 26))
    }

    /// What is in one of them or in both.
    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Can all of `other` be in this set? Only `false` is certain.
    pub(super) const fn may_hold(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_may_hold_its_parts_and_not_what_has_other_letters() {
        let bag = Bag::new("обучение с нуля: word2vec");
        for part in ["обучение", "vec", "2", "нуля word", ""] {
            assert!(bag.may_hold(Bag::new(part)), "{part}");
        }
        for other in ["words", "vec3", "общий", "ก"] {
            assert!(!bag.may_hold(Bag::new(other)), "{other}");
        }
    }

    #[test]
    fn characters_with_a_bit_of_their_own_share_it_with_none() {
        for c in ('\0'..=char::MAX).filter(|c| is_exact(*c)) {
            let others = ('\0'..=char::MAX).filter(|other| *other != c);
            assert!(others.map(bit).all(|bits| bits != bit(c)), "{c}");
        }
    }
}
