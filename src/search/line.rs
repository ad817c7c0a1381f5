//! [`Line`]: one searchable text, folded; and where words begin and end in folded text.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::Field;
use super::bag::Bag;
use super::lines::{Head, Lines};
use super::sieve::Sieve;
use crate::catalog::Lang;

/// One of [`Lines`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// Its position among them.
    pub(super) position: usize,
    pub(super) head: &'a Head,
    pub(super) folded: &'a str,
    pub(super) lines: &'a Lines,
}

impl<'a> Line<'a> {
    pub(super) const fn field(self) -> Field {
        self.head.field
    }

    /// The language it is in, where it has one.
    pub(super) const fn lang(self) -> Option<Lang> {
        self.head.lang
    }

    /// What it surely does not hold.
    pub(super) const fn sieve(self) -> Sieve {
        self.head.sieve
    }

    /// The folded text as phrases see it, see [`spaced`]: what is found stands at the same bytes of
    /// the folded text.
    pub(super) fn spaced(self) -> Cow<'a, str> {
        if self.head.has_joints { spaced(self.folded).into() } else { self.folded.into() }
    }

    /// Can it have all characters of a word with this bag? `false` is certain.
    pub(super) const fn may_hold(self, bag: Bag) -> bool {
        self.head.sieve.bag.may_hold(bag)
    }

    /// How many characters are before `byte` of the folded text.
    pub(super) fn letters_before(self, byte: usize) -> usize {
        if self.head.is_ascii {
            return byte;
        }
        self.folded.get(..byte).map_or(0, |before| before.chars().count())
    }

    /// Does a grapheme of the original begin at `byte` of the folded text, or does it end there?
    fn is_grapheme_edge(self, byte: usize) -> bool {
        self.head.is_plain
            || byte == 0
            || byte == self.folded.len()
            || self.lines.is_edge(self.head.start() + byte)
    }

    /// Is the folded text in `bytes` without parts of graphemes, and of Thai without consonants
    /// whose vowel is outside? Where not, it is most likely a part of another word.
    pub(super) fn is_whole(self, bytes: Range<usize>) -> bool {
        if self.head.is_plain && self.head.is_ascii {
            return true;
        }
        let before = self.folded.get(..bytes.start).and_then(|before| before.chars().next_back());
        let after = self.folded.get(bytes.end..).and_then(|after| after.chars().next());
        let has_vowels = !before.is_some_and(|c| matches!(c, 'เ'..='ไ'))
            && !after.is_some_and(|c| matches!(c, 'ะ' | 'า' | 'ๅ'));
        has_vowels && self.is_grapheme_edge(bytes.start) && self.is_grapheme_edge(bytes.end)
    }
}

/// What joins words as a space does: *fine-tuning*, *input/output*.
pub(super) const JOINTS: [char; 2] = ['-', '/'];

/// `folded` with a space, which has as many bytes, for each hyphen and slash: people write *fine
/// tuning* and *fine-tuning* for the same thing.
pub(super) fn spaced(folded: &str) -> String {
    folded.replace(JOINTS, " ")
}

/// Does a word begin at `byte` of `text`? So it does after anything that is no letter, digit or
/// mark, and where digits follow letters or letters digits.
pub(super) fn starts_word(text: &str, byte: usize) -> bool {
    // Nearly all texts have ASCII on both sides of nearly all edges.
    let near = byte
        .checked_sub(1)
        .map_or_else(|| Some(b' '), |before| text.as_bytes().get(before).copied());
    if let (Some(before), Some(here)) = (near, text.as_bytes().get(byte))
        && before.is_ascii()
        && here.is_ascii()
    {
        return here.is_ascii_alphanumeric()
            && (!before.is_ascii_alphanumeric()
                || before.is_ascii_digit() != here.is_ascii_digit());
    }
    let before = text.get(..byte).and_then(|before| before.chars().next_back());
    let here = text.get(byte..).and_then(|rest| rest.chars().next());
    is_edge(before, here)
}

/// Does a word end at `byte` of `text`?
pub(super) fn ends_word(text: &str, byte: usize) -> bool {
    let before = text.get(..byte).and_then(|before| before.chars().next_back());
    let here = text.get(byte..).and_then(|rest| rest.chars().next());
    is_edge(here, before)
}

/// Is there an edge of a word between the character `outside` and the one `inside` of it?
pub(super) fn is_edge(outside: Option<char>, inside: Option<char>) -> bool {
    let Some(inside) = inside else { return false };
    let Some(outside) = outside else { return true };
    is_of_word(inside)
        && (!is_of_word(outside) || outside.is_ascii_digit() != inside.is_ascii_digit())
}

/// Is `c` a letter, a digit or a mark?
pub(super) fn is_of_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    is_common_letter(c) || c.is_alphanumeric() || is_combining_mark(c)
}

/// Letters and marks of our languages: looking them up in the tables of Unicode takes much longer.
const fn is_common_letter(c: char) -> bool {
    matches!(c, 'а'..='я' | 'ก'..='\u{E3A}' | 'เ'..='\u{E4E}' | 'అ'..='ఌ' | 'క'..='న' | 'ప'..='హ'
        | '\u{C3E}'..='\u{C44}' | '\u{C4A}'..='\u{C4D}' | '\u{4E00}'..='\u{9FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_begin_after_spaces_and_signs_and_at_digits_but_not_inside_syllables() {
        let starts = |text: &str| -> String {
            let starts = text.char_indices().filter(|(at, _)| starts_word(text, *at));
            starts.map(|(_, c)| c).collect()
        };
        assert_eq!(starts("3blue1brown - the llama.cpp"), "3b1btlc");
        assert_eq!(starts("суть алгебры"), "са");
        assert_eq!(starts("เริ่มต้น"), "เ");
        assert_eq!(starts("స్త్రీ"), "స");
    }

    #[test]
    fn the_short_way_for_common_letters_is_right() {
        for c in ('\0'..=char::MAX).filter(|c| is_common_letter(*c)) {
            assert!(c.is_alphanumeric() || is_combining_mark(c), "{c:?}");
        }
    }

    #[test]
    fn words_end_where_the_next_begins_or_nothing_follows() {
        let ends = |text: &str| -> Vec<usize> {
            (0..=text.len()).filter(|at| ends_word(text, *at)).collect()
        };
        assert_eq!(ends("a bc, 3d"), [1, 4, 7, 8]);
    }
}
