//! [`Lines`]: many folded texts in one piece of memory, each with what is asked of it most.

use std::ops::Range;

use memchr::memmem;

use super::Field;
use super::line::Line;
use super::sieve::Sieve;
use crate::catalog::Lang;
use crate::text::Folded;

/// Folded texts, one behind the other. The texts as they are shown are not kept: what is found is looked
/// up in the catalog again.
#[derive(Debug, Default)]
pub(super) struct Lines {
    text: String,
    heads: Vec<Head>,
    /// A bit for each byte of `text`: does a grapheme of the original begin there? Only right in texts
    /// that need it.
    edges: Vec<u64>,
}

/// What there is to know of a text.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) sieve: Sieve,
    /// Where it is.
    start: u32,
    end: u32,
    /// How many characters the original has; of very long ones, the most that can be counted.
    pub(super) length: u16,
    /// 0, or 1 behind the position in `Item::places` of the one place where the item has this name.
    pub(super) place: u16,
    pub(super) field: Field,
    /// The language it is in, where it has one.
    pub(super) lang: Option<Lang>,
    /// In ASCII text every byte is a character.
    pub(super) is_ascii: bool,
    /// Is every character a grapheme of its own?
    pub(super) is_plain: bool,
    /// Do phrases see the folded text otherwise?
    pub(super) has_joints: bool,
}

/// What `text`, which is still to be folded, is of the item it belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Origin {
    pub(super) field: Field,
    pub(super) lang: Option<Lang>,
    pub(super) place: Option<usize>,
}

impl Origin {
    /// A text that an item has wherever it stands.
    pub(super) const fn new(field: Field, lang: Option<Lang>) -> Self {
        Self { field, lang, place: None }
    }
}

impl Lines {
    /// Folds `text` and adds it.
    pub(super) fn add(&mut self, origin: Origin, text: &str) {
        let start = self.text.len();
        let (is_ascii, mut is_plain) = (text.is_ascii(), true);
        let mut length = text.len();
        if is_ascii {
            self.text.push_str(text);
            self.text.get_mut(start..).unwrap_or_default().make_ascii_lowercase();
        } else {
            let folded = Folded::new(text);
            length = text.chars().count();
            self.text.push_str(&folded.text);
            is_plain = folded.is_plain(text, length);
            if !is_plain {
                folded.for_each_edge(text, |byte| set(&mut self.edges, start + byte));
            }
        }
        let folded = self.text.get(start..).unwrap_or_default();
        self.heads.push(Head {
            sieve: Sieve::new(folded),
            start: to_u32(start),
            end: to_u32(start + folded.len()),
            length: u16::try_from(length).unwrap_or(u16::MAX),
            place: origin.place.map_or(0, |place| u16::try_from(place + 1).unwrap_or(u16::MAX)),
            field: origin.field,
            lang: origin.lang,
            is_ascii,
            is_plain,
            has_joints: folded.contains(super::line::JOINTS),
        });
        self.text.push(END);
    }

    /// How many there are.
    pub(super) const fn len(&self) -> usize {
        self.heads.len()
    }

    /// The one at `position`.
    pub(super) fn get(&self, position: usize) -> Option<Line<'_>> {
        Some(self.line(position, self.heads.get(position)?))
    }

    /// Those at these positions.
    pub(super) fn slice(&self, positions: Range<usize>) -> impl Iterator<Item = Line<'_>> {
        let heads = self.heads.get(positions.clone()).unwrap_or_default();
        positions.zip(heads).map(|(position, head)| self.line(position, head))
    }

    /// Those at these positions with the sieve for which they `may_be`.
    pub(super) fn sift(
        &self,
        positions: Range<usize>,
        may_be: impl Fn(Sieve) -> bool,
    ) -> impl Iterator<Item = Line<'_>> {
        let heads = self.heads.get(positions.clone()).unwrap_or_default();
        let sifted = positions.zip(heads).filter(move |(_, head)| may_be(head.sieve));
        sifted.map(|(position, head)| self.line(position, head))
    }

    /// All of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = Line<'_>> {
        self.slice(0..self.heads.len())
    }

    /// How many bytes of text there are.
    pub(super) fn text_len(&self) -> u32 {
        to_u32(self.text.len())
    }

    /// Do `letters` stand next to each other in these bytes of all the text?
    pub(super) fn contain(&self, bytes: Range<u32>, letters: &memmem::Finder<'_>) -> bool {
        let text = self.text.as_bytes().get(bytes.start as usize..bytes.end as usize);
        text.is_some_and(|text| letters.find(text).is_some())
    }

    /// Does a grapheme of the original begin at `byte` of all the text?
    pub(super) fn is_edge(&self, byte: usize) -> bool {
        is_set(&self.edges, byte)
    }

    fn line<'a>(&'a self, position: usize, head: &'a Head) -> Line<'a> {
        let folded = self.text.get(head.start as usize..head.end as usize).unwrap_or_default();
        Line { position, head, folded, lines: self }
    }
}

impl Head {
    /// Where it begins in all the text.
    pub(super) const fn start(&self) -> usize {
        self.start as usize
    }
}

/// Parts the texts, so that no word is found across two of them.
const END: char = '\n';

const BITS: usize = u64::BITS as usize;

fn set(bits: &mut Vec<u64>, at: usize) {
    if bits.len() <= at / BITS {
        bits.resize(at / BITS + 1, 0);
    }
    if let Some(word) = bits.get_mut(at / BITS) {
        *word |= 1 << (at % BITS);
    }
}

fn is_set(bits: &[u64], at: usize) -> bool {
    bits.get(at / BITS).is_some_and(|word| word >> (at % BITS) & 1 == 1)
}

/// All texts of all items have less than 4 GiB.
fn to_u32(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// `text` as the only one of `lines`.
#[cfg(test)]
pub(super) fn one<'a>(lines: &'a mut Lines, field: Field, text: &str) -> Line<'a> {
    lines.add(Origin::new(field, None), text);
    lines.get(0).unwrap()
}
