//! [`Vocabulary`]: the words of all names, to find what was meant by a word with a slip in it.

use std::collections::HashSet;

use super::bag::Bag;
use super::line::{Line, is_of_word};

/// Shorter words have too many neighbours.
const MIN_LETTERS: usize = 5;

/// As many words may be meant.
const MOST: usize = 24;

/// The words of all names, each once, with their characters.
#[derive(Debug)]
pub(super) struct Vocabulary(Vec<(Bag, String)>);

impl Vocabulary {
    pub(super) fn new<'a>(lines: impl Iterator<Item = Line<'a>>) -> Self {
        let words = lines.flat_map(|line| line.folded.split(|c| !is_of_word(c)));
        let words: HashSet<&str> = words.filter(|word| can_be_mistyped(word, 1)).collect();
        let mut words: Vec<&str> = words.into_iter().collect();
        words.sort_unstable();
        Self(words.into_iter().map(|word| (Bag::new(word), word.to_owned())).collect())
    }

    /// The words, or beginnings of words, that `word` is with one letter more, less or another, or
    /// with two letters swapped. Nothing is meant by short words, numbers and words of scripts that
    /// do not separate them.
    pub(super) fn meant_by(&self, word: &str) -> Vec<&str> {
        if !can_be_mistyped(word, 0) {
            return Vec::new();
        }
        let letters: Vec<char> = word.chars().collect();
        let bag = Bag::new(word);
        // With one slip, all of its characters but one are in the word that is meant.
        let alike = self.0.iter().filter(|(known, _)| known.lacks(bag) < 2);
        let mut meant: Vec<&str> =
            alike.filter_map(|(_, known)| one_slip(&letters, known)).collect();
        meant.dedup();
        meant.truncate(MOST);
        meant
    }
}

/// Is `word` of letters that are typed one by one, and long enough, but for as many that may be
/// `missing`?
fn can_be_mistyped(word: &str, missing: usize) -> bool {
    let is_letter = |c: char| matches!(c, 'a'..='z' | 'а'..='я' | '\u{C00}'..='\u{C65}');
    word.chars().all(is_letter) && word.chars().count() + missing >= MIN_LETTERS
}

/// The beginning of `known`, or all of it, that differs from `word` by one slip.
fn one_slip<'a>(word: &[char], known: &'a str) -> Option<&'a str> {
    let same = known.chars().zip(word).take_while(|(a, b)| a == *b).count();
    let rest = word.get(same..).filter(|rest| !rest.is_empty())?;
    let known_rest: Vec<char> = known.chars().skip(same).take(rest.len() + 1).collect();
    let begins = |skipped: usize, with: &[char]| {
        known_rest.get(skipped..).is_some_and(|rest| rest.starts_with(with))
    };
    let length = |length: usize| {
        let end = known.char_indices().nth(length).map_or(known.len(), |(at, _)| at);
        known.get(..end)
    };
    let swapped = || match rest {
        [a, b, after @ ..] => known_rest.starts_with(&[*b, *a]) && begins(2, after),
        _ => false,
    };
    let after = rest.get(1..).unwrap_or_default();
    if begins(1, rest) {
        return length(word.len() + 1);
    }
    if swapped() || (!known_rest.is_empty() && begins(1, after)) {
        return length(word.len());
    }
    if begins(0, after) { length(word.len() - 1) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::Field;
    use crate::search::lines::{Lines, Origin};

    #[test]
    fn one_slip_is_a_letter_more_or_less_or_another_or_two_swapped() {
        let text = "Transformer illustrated Квантование cat";
        let mut lines = Lines::default();
        lines.add(Origin::new(Field::Title, None), text);
        let vocabulary = Vocabulary::new(lines.iter());
        for (typed, meant) in [
            ("trasnformer", "transformer"),
            ("trasnform", "transform"),
            ("transfformer", "transformer"),
            ("transfarmer", "transformer"),
            ("rtansformer", "transformer"),
            ("transformre", "transformer"),
            ("ransformer", "transformer"),
            ("ilustrated", "illustrated"),
            ("квантовние", "квантование"),
        ] {
            assert_eq!(vocabulary.meant_by(typed), [meant], "{typed}");
        }
        for typed in ["trasnfromer", "carts", "cta", "transformer2", "การปรบ", ""] {
            assert!(vocabulary.meant_by(typed).is_empty(), "{typed}");
        }
    }
}
