//! [`Found`] and [`Finding`]: where a word stands in a text, and whose text it is.

use std::ops::Range;

use super::line::Line;
use super::weights::How;
use crate::catalog::SectionIx;

/// Where a word stands in a line, how, and what that is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) points: u32,
    pub(super) how: How,
    pub(super) letters: Letters,
    /// The position in `Word::others` of what stands in its place.
    pub(super) other: Option<u8>,
}

/// The letters of a word in folded text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Letters {
    /// Next to each other: the bytes.
    Together(Range<usize>),
    /// With others between them: the position of each, counted in characters, ascending.
    Apart(Vec<usize>),
}

impl Letters {
    /// The positions of the letters in `line`, counted in characters, ascending.
    pub(super) fn positions(&self, line: Line<'_>) -> Vec<usize> {
        match self {
            Self::Together(bytes) => {
                (line.letters_before(bytes.start)..line.letters_before(bytes.end)).collect()
            }
            Self::Apart(positions) => positions.clone(),
        }
    }
}

/// A word found for an item.
#[derive(Debug, Clone)]
pub(super) struct Finding<'a> {
    pub(super) found: Found,
    pub(super) line: Line<'a>,
    pub(super) owner: Owner,
}

/// Whose text a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// The item's own, wherever it stands.
    Item,
    /// One that many items have, such as an author: one of `Index::shared`.
    Shared,
    /// The title that the item has at one of its places: a position in `Item::places`.
    Place(usize),
    /// The title of a section.
    Section(SectionIx),
}

impl<'a> Finding<'a> {
    /// The one worth more; of equals `best`.
    pub(super) fn better(best: Option<Self>, other: Option<Self>) -> Option<Self> {
        if points(other.as_ref()) > points(best.as_ref()) { other } else { best }
    }

    /// The best that `find` finds in `lines`; of equals the first.
    pub(super) fn best_of(
        lines: impl Iterator<Item = (Owner, Line<'a>)>,
        find: impl Fn(Line<'a>) -> Option<Found>,
    ) -> Option<Self> {
        let mut best: Option<Self> = None;
        for (owner, line) in lines {
            let Some(found) = find(line) else { continue };
            if found.points > points(best.as_ref()) {
                best = Some(Finding { found, line, owner });
            }
        }
        best
    }
}

/// What a finding is worth; nothing found is worth nothing.
pub(super) fn points(finding: Option<&Finding<'_>>) -> u32 {
    finding.map_or(0, |finding| finding.found.points)
}
