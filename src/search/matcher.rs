//! The matcher of `fuzzy-matcher`, so that it can be replaced here alone.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

/// The most that each letter of a word adds to its score.
pub(super) const BEST_SCORE_PER_LETTER: i64 = 32;

/// Aligns the letters of `word` with those of `text` in order: the score, and the position of each
/// letter, counted in characters. Both are folded. `None` when letters are missing.
///
/// Score and positions come from one call of a new matcher: `fuzzy_match` may disagree with
/// `fuzzy_indices`, and a matcher that was used before may give another score.
pub(super) fn align(word: &str, text: &str) -> Option<(i64, Vec<usize>)> {
    SkimMatcherV2::default().fuzzy_indices(text, word)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_letter_has_its_position(word in "[ab ฝึа-в]{1,6}", text in "[ab ฝึа-в]{0,30}") {
            let Some((score, positions)) = align(&word, &text) else { return Ok(()) };
            let letters: Vec<char> = text.chars().collect();
            let found: String = positions.iter().map(|at| letters[*at]).collect();
            prop_assert_eq!(found, word);
            prop_assert!(positions.is_sorted_by(|a, b| a < b));
            prop_assert!(score <= BEST_SCORE_PER_LETTER * i64::try_from(positions.len()).unwrap());
        }
    }
}
