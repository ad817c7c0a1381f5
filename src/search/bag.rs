//! [`Bag`]: the set of a text's characters in 64 bits, to pass over most texts without reading them.

/// Which characters a folded text has: a bit each for Latin letters and digits, a shared bit for
/// the others. Spaces do not count, nor do the hyphens and slashes that phrases take for spaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Bag(u64);

impl Bag {
    pub(super) fn new(text: &str) -> Self {
        Self(text.chars().fold(0, |bits, c| bits | bit(c)))
    }

    /// The set of the characters that have these bits.
    pub(super) const fn of(bits: u64) -> Self {
        Self(bits)
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

/// The bit of a character; none for those that do not count.
pub(super) const fn bit(c: char) -> u64 {
    let code = c as u32;
    match c {
        ' ' | '-' | '/' => 0,
        'a'..='z' => 1 << (code - 'a' as u32),
        '0'..='9' => 1 << (26 + code - '0' as u32),
        _ => 1 << (36 + code % 28),
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
        for other in ["words", "vec3", "общий"] {
            assert!(!bag.may_hold(Bag::new(other)), "{other}");
        }
    }
}
