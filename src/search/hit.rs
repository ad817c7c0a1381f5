//! [`Hit`] and [`Match`]: what was found, where, and the letters to mark.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::Arc;

use super::Field;
use super::finding::Finding;
use crate::catalog::{ItemIx, Lang, PlaceRef};
use crate::text::Folded;

/// An item that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The item.
    pub item: ItemIx,
    /// The place to go to: the one that matched or that the filter asks for, else the first.
    pub place: PlaceRef,
    /// How well it matches; more is better. 0 when the query has no words.
    pub score: i64,
    /// The texts in which the words of the query were found, best first; empty when it has none.
    pub matches: Vec<Match>,
}

/// A text in which words of a query were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Which part of the item it is.
    pub field: Field,
    /// The language it is in, where it has one.
    pub lang: Option<Lang>,
    /// The text as it is shown.
    pub text: Arc<str>,
    /// The bytes of `text` that matched: whole graphemes, ascending, apart from each other.
    pub ranges: Vec<Range<usize>>,
}

impl Match {
    /// The ranges in code points instead of bytes: start, and end behind the last one.
    pub fn code_point_ranges(&self) -> Vec<[usize; 2]> {
        let code_points =
            |byte: usize| self.text.get(..byte).map_or(0, |before| before.chars().count());
        self.ranges.iter().map(|r| [code_points(r.start), code_points(r.end)]).collect()
    }
}

/// The texts of `findings`, each once with all letters that matched in it, best first. `original` gives
/// a text as it is shown.
pub(super) fn matches<'a>(
    findings: &[Finding<'a>],
    original: impl Fn(&Finding<'a>) -> Option<Arc<str>>,
) -> Vec<Match> {
    let mut findings: Vec<&Finding<'a>> = findings.iter().collect();
    findings.sort_by_key(|finding| Reverse(finding.found.points));
    let mut texts: Vec<(&Finding<'a>, Vec<usize>)> = Vec::with_capacity(findings.len());
    for finding in findings {
        let letters = finding.found.letters.positions(finding.line);
        let is_it = |other: &Finding<'a>| std::ptr::eq(other.line.head, finding.line.head);
        match texts.iter_mut().find(|(other, _)| is_it(other)) {
            Some((_, marked)) => marked.extend(letters),
            None => texts.push((finding, letters)),
        }
    }
    let texts = texts.into_iter();
    texts
        .filter_map(|(finding, letters)| Some(to_match(finding, original(finding)?, letters)))
        .collect()
}

fn to_match(finding: &Finding<'_>, text: Arc<str>, mut letters: Vec<usize>) -> Match {
    letters.sort_unstable();
    let ranges = Folded::new(&text).ranges_in(&text, &letters);
    Match { field: finding.line.field(), lang: finding.line.lang(), text, ranges }
}
