//! [`Pending`]: what was typed of a command that is not whole yet.

use super::Action;
use super::key::Key;

/// A count has at most so much: nobody has more rows to go through by hand.
const MOST: usize = 99_999;

/// What was typed of a command that is not whole yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pending {
    /// How often, as in `5j`.
    Count(usize),
    /// The first keys of a chord, and how often.
    Chord(Vec<Key>, Option<usize>),
    /// An action that is about a letter, which is still to come.
    Letter(Action),
}

impl Pending {
    /// How often what follows is to be done, if that was said.
    pub const fn count(&self) -> Option<usize> {
        match self {
            Self::Count(count) => Some(*count),
            Self::Chord(_, count) => *count,
            Self::Letter(_) => None,
        }
    }

    /// The keys of a chord, so far.
    pub fn keys(&self) -> &[Key] {
        match self {
            Self::Chord(keys, _) => keys,
            Self::Count(_) | Self::Letter(_) => &[],
        }
    }

    /// The count `before` with another digit.
    pub fn counted(before: Option<usize>, digit: u32) -> Self {
        let digit = usize::try_from(digit).unwrap_or(0); // it has one place
        let count = before.unwrap_or(0).saturating_mul(10).saturating_add(digit);
        Self::Count(count.min(MOST))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_grows_by_digits_and_not_beyond_all_bounds() {
        assert_eq!(Pending::counted(None, 1), Pending::Count(1));
        assert_eq!(Pending::counted(Some(1), 2), Pending::Count(12));
        assert_eq!(Pending::counted(Some(MOST), 9), Pending::Count(MOST));
    }
}
