//! [`Bag`]: the set of a text's characters in 64 bits, to pass over most texts without reading them.

/// Which characters a folded text has: a bit each for Latin letters and digits, a shared bit for
/// the others. Spaces do not count, nor do the hyphens and slashes that phrases take for spaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bag(u64);

impl Bag {
    pub(super) fn new(text: &str) -> Self {
        Self(text.chars().fold(0, |bits, c| bits | bit(c)))
    }

    /// Can a text with this bag have every character of a text with the `other` one? Only `false`
    /// is certain.
    pub(super) const fn may_hold(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }
}

fn bit(c: char) -> u64 {
    let code = u32::from(c);
    match c {
        ' ' | '-' | '/' => 0,
        'a'..='z' => 1 << (code - u32::from('a')),
        '0'..='9' => 1 << (26 + code - u32::from('0')),
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
