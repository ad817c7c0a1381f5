//! [`Mentions`]: finds the names of terms in a text.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::catalog::ItemIx;
use crate::text::{Folded, fold};

/// Names of at most so many letters are found only as they are written: *AI*, *LR*.
const SHORT: usize = 2;

/// The names of terms, by their first letter.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    by_letter: HashMap<char, Vec<Name>>,
}

#[derive(Debug)]
struct Name {
    folded: String,
    /// How many characters `folded` has.
    letters: usize,
    /// The name as it must be written, where that matters.
    exact: Option<String>,
    item: ItemIx,
}

/// A text in which names are looked for.
struct Prose<'a> {
    text: &'a str,
    folded: Folded,
    /// The bytes of `text` at which words, or what is between them, begin and end; ascending.
    edges: Vec<usize>,
}

impl Mentions {
    /// Adds a name of `item`, with the abbreviation in brackets at its end as one more.
    pub(super) fn add(&mut self, name: &str, item: ItemIx) {
        self.add_one(name, item);
        let in_brackets = name.strip_suffix(')').and_then(|name| name.rsplit_once('('));
        if let Some((long, short)) = in_brackets {
            self.add_one(long, item);
            // In lower case it is no abbreviation but an explanation.
            if !short.chars().any(char::is_uppercase) {
                return;
            }
            self.add_one(short, item);
        }
    }

    fn add_one(&mut self, name: &str, item: ItemIx) {
        let name = name.trim();
        let folded = fold(name);
        let Some(first) = folded.chars().next() else { return };
        let letters = folded.chars().count();
        let exact = (letters <= SHORT).then(|| name.to_owned());
        self.by_letter.entry(first).or_default().push(Name { folded, letters, exact, item });
    }

    /// Puts longer names before shorter ones, of equals the one that was added first.
    pub(super) fn sort(&mut self) {
        for names in self.by_letter.values_mut() {
            names.sort_by_key(|name| Reverse(name.letters));
        }
    }

    /// The bytes of `text` that name terms, from left to right.
    pub(super) fn find(&self, text: &str) -> Vec<(Range<usize>, ItemIx)> {
        let prose = Prose::new(text);
        let mut found: Vec<(Range<usize>, ItemIx)> = Vec::new();
        for (position, (at, first)) in prose.folded.text.char_indices().enumerate() {
            let Some(candidates) = self.by_letter.get(&first) else { continue };
            let start = prose.folded.origin(position).unwrap_or(text.len());
            let is_taken = found.last().is_some_and(|(last, _)| start < last.end);
            if is_taken || !prose.is_edge(position) {
                continue;
            }
            let rest = prose.folded.text.get(at..).unwrap_or_default();
            let at_start = |name: &Name| Some((prose.name_at(position, rest, name)?, name.item));
            found.extend(candidates.iter().find_map(at_start));
        }
        found
    }
}

impl<'a> Prose<'a> {
    fn new(text: &'a str) -> Self {
        let words = text.split_word_bound_indices().map(|(at, _)| at);
        let edges = words.chain([text.len()]).collect();
        Self { text, folded: Folded::new(text), edges }
    }

    /// The bytes of `name`, if it stands at `position` of the folded text, which goes on with `rest`.
    fn name_at(&self, position: usize, rest: &str, name: &Name) -> Option<Range<usize>> {
        let after = rest.strip_prefix(name.folded.as_str())?;
        let end = position + name.letters;
        let end = if self.is_edge(end) {
            end
        } else {
            let is_plural = after.starts_with('s') && name.exact.is_none() && self.is_edge(end + 1);
            is_plural.then_some(end + 1)?
        };
        let letters: Vec<usize> = (position..end).collect();
        let ranges = self.folded.ranges_in(self.text, &letters);
        let range = ranges.first()?.start..ranges.last()?.end;
        let is_exact = |exact: &String| self.text.get(range.clone()) == Some(exact);
        name.exact.as_ref().is_none_or(is_exact).then_some(range)
    }

    /// Does a word begin or end before the character at `position` of the folded text? In scripts
    /// without spaces every grapheme is a word.
    fn is_edge(&self, position: usize) -> bool {
        let byte = self.folded.origin(position).unwrap_or(self.text.len());
        self.edges.binary_search(&byte).is_ok() && self.folded.starts_grapheme(self.text, position)
    }
}
