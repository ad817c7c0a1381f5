//! [`pick()`]: a short list of names, such as that of the commands, narrowed by what is typed.

use std::cmp::Reverse;
use std::ops::Range;

use super::{Field, Names, Words};

/// An entry of a list that has every word of what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// Its position in the list.
    pub entry: usize,
    /// The bytes of its name that were found: ascending, whole graphemes.
    pub in_name: Vec<Range<usize>>,
}

/// The entries, each a name and a sentence about it, that have every word of `line`, best first: by
/// how the words stand in the name, then in the sentence, then in the order of the list. Letters of
/// a word may stand a little apart in a name, as in the search. An empty line finds everything.
pub fn pick<'a>(line: &str, entries: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<Pick> {
    let words = Words::new(line);
    let judged = entries.enumerate().filter_map(|(entry, (name, about))| {
        let mut names = Names::default();
        names.add(Field::Title, name);
        names.add(Field::Description, about);
        let pick = Pick { entry, in_name: words.ranges_in_first(&names) };
        Some((Reverse(words.points(&names)?), pick))
    });
    let mut judged: Vec<(Reverse<u32>, Pick)> = judged.collect();
    judged.sort_by_key(|(points, _)| *points); // stable: otherwise as they stand
    judged.into_iter().map(|(_, pick)| pick).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRIES: [(&str, &str); 5] = [
        ("Open the link", "In the browser."),
        ("Mark done", "Tick the item off."),
        ("Mark the section done", "Tick off all of its items."),
        ("Next language", "Show the contents in another language."),
        ("Mark with a star", "Find it again with is:starred."),
    ];

    fn names(line: &str) -> Vec<&'static str> {
        let picks = pick(line, ENTRIES.into_iter());
        picks.into_iter().map(|pick| ENTRIES[pick.entry].0).collect()
    }

    #[test]
    fn names_come_before_sentences_and_otherwise_the_order_of_the_list_holds() {
        assert_eq!(names("mark"), ["Mark done", "Mark the section done", "Mark with a star"]);
        assert_eq!(names("item"), ["Mark done", "Mark the section done"]);
        assert_eq!(names("").len(), ENTRIES.len());
        assert!(names("zebra").is_empty());
    }

    #[test]
    fn words_stand_in_any_order_and_their_letters_a_little_apart() {
        assert_eq!(names("done sec"), ["Mark the section done"]);
        assert_eq!(names("langage"), ["Next language"]);
    }

    #[test]
    fn what_was_found_is_marked_in_the_name() {
        let picks = pick("done MARK", ENTRIES.into_iter());
        let first = picks.first().unwrap();
        let (name, _) = ENTRIES[first.entry];
        let marked = first.in_name.iter().filter_map(|range| name.get(range.clone()));
        let marked: Vec<&str> = marked.collect();
        assert_eq!(marked, ["Mark", "done"]);
    }
}
