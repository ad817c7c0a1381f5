//! [`Names`] and [`Words`]: to find a thing by its names alone, as search finds items by their titles.

use std::ops::Range;

use super::Field;
use super::finding::{Finding, Owner, points};
use super::line::Line;
use super::lines::{Lines, Origin};
use super::word::Word;
use super::{run, weights};
use crate::text::{Folded, fold};

/// The names of one thing, ready to be searched.
#[derive(Debug, Default)]
pub struct Names {
    lines: Lines,
    /// The one that was added first, as it is shown.
    first: Option<String>,
}

/// Words by which to find names: each must stand in one of them, in any order. There are no
/// conditions; quotes and colons are letters like others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    words: Vec<Word>,
    /// All of them next to each other, as they were typed.
    as_typed: Option<Word>,
}

impl Names {
    /// Adds the name `text`, which stands in `field`: names in a better field are found before others.
    pub fn add(&mut self, field: Field, text: &str) {
        self.first.get_or_insert_with(|| text.to_owned());
        self.lines.add(Origin::new(field, None), text);
    }

    fn lines(&self) -> impl Iterator<Item = (Owner, Line<'_>)> {
        self.lines.iter().map(|line| (Owner::Item, line))
    }
}

impl Words {
    /// The words of `line`.
    pub fn new(line: &str) -> Self {
        let folded = fold(line);
        let words: Vec<Word> = folded.split_whitespace().map(Word::new).collect();
        let as_typed = (words.len() > 1).then(|| Word::as_typed(folded.trim())).flatten();
        Self { words, as_typed }
    }

    /// What `names` are worth, more is better; none where a word is in none of them. Without words
    /// everything is worth the same.
    pub fn points(&self, names: &Names) -> Option<u32> {
        let best =
            |word| points(Finding::best_of(names.lines(), |line| run::find(word, line)).as_ref());
        let mut total: u32 = 0;
        for word in &self.words {
            match best(word) {
                0 => return None,
                points => total = total.saturating_add(points),
            }
        }
        let together = |words| Finding::best_of(names.lines(), |line| run::as_typed(words, line));
        let as_typed = self.as_typed.as_ref().and_then(together);
        let extra = as_typed.map_or(0, |finding| weights::as_typed(finding.found.how));
        Some(total.saturating_add(extra))
    }

    /// The bytes of the name that was added first in which words stand: ascending, whole graphemes.
    pub fn ranges_in_first(&self, names: &Names) -> Vec<Range<usize>> {
        let (Some(first), Some(text)) = (names.lines.get(0), &names.first) else {
            return Vec::new();
        };
        let found = self.words.iter().filter_map(|word| run::find(word, first));
        let mut letters: Vec<usize> =
            found.flat_map(|found| found.letters.positions(first)).collect();
        letters.sort_unstable();
        letters.dedup();
        Folded::new(text).ranges_in(text, &letters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points_of(query: &str, names: &[&str]) -> Option<u32> {
        let mut all = Names::default();
        for name in names {
            all.add(Field::Title, name);
        }
        Words::new(query).points(&all)
    }

    #[test]
    fn a_name_is_worth_more_the_more_of_it_is_asked_for() {
        let queries = ["retrieval augmented", "retrieval", "augment", "rag", "rtrieval"];
        let worth = queries.map(|query| points_of(query, &["Retrieval-Augmented Generation"]));
        assert!(worth.is_sorted_by(|a, b| a > b) && worth[4].is_some(), "{worth:?}");
        assert_eq!(points_of("retrieval search", &["Retrieval-Augmented Generation"]), None);
    }

    #[test]
    fn words_may_stand_in_different_names_of_the_same_thing() {
        assert!(points_of("rag generation", &["RAG", "Retrieval-Augmented Generation"]).is_some());
        assert_eq!(points_of("", &["RAG"]), Some(0));
    }
}
