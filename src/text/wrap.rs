//! Wrapping of prose into lines of a given width.

use std::ops::Range;

use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation;

use super::width::{grapheme_width, width};

/// Breaks `text` into lines of at most `columns` columns, at the places where Unicode (UAX #14)
/// allows it; a word longer than a line is cut between graphemes. At least one line.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    wrap_at(text, &[], columns)
}

/// The same, where a line may also break before each byte of `places` (ascending). When there are
/// any, it breaks between two Chinese characters only there: Unicode would cut every word.
pub fn wrap_at(text: &str, places: &[u32], columns: usize) -> Vec<String> {
    let lines = lines_at(text, places, columns).into_iter();
    lines.map(|line| text.get(line).unwrap_or_default().to_owned()).collect()
}

/// The same as bytes of `text`: ascending, between graphemes, without the spaces at the ends of lines.
pub fn lines_at(text: &str, places: &[u32], columns: usize) -> Vec<Range<usize>> {
    let cuts_a_word = |at: usize| !places.is_empty() && is_between_han(text, at);
    let by_rule = linebreaks(text).map(|(end, _)| end).filter(|end| !cuts_a_word(*end));
    let mut ends: Vec<usize> = by_rule.chain(places.iter().map(|at| *at as usize)).collect();
    ends.retain(|end| !leaves_a_mark(text, *end) && !leaves_a_stub(text, *end));
    ends.sort_unstable();
    let mut page = Page { text, columns: columns.max(1), lines: vec![Range::default()] };
    let mut start = 0;
    for end in ends {
        page.place(start..end);
        start = end;
    }
    let trimmed = |line: Range<usize>| line.start..line.start + page.part(&line).trim_end().len();
    page.lines.iter().cloned().map(trimmed).collect()
}

/// Would a mark begin a line that belongs to the word before it, although a space parts them? In Thai
/// those of repetition and abbreviation; in Russian the dash; and the dot between two things.
fn leaves_a_mark(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    let is_parted =
        |mark| rest.strip_prefix(mark).is_some_and(|after: &str| after.starts_with(' '));
    rest.starts_with(['ๆ', 'ฯ']) || ['—', '–', '·'].into_iter().any(is_parted)
}

/// Would the word be cut at a hyphen with less than three letters on one side, as in `t-SNE`?
fn leaves_a_stub(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    let Some(before) = before.strip_suffix('-') else { return false };
    let letters = |side: &mut dyn Iterator<Item = char>| {
        side.take_while(|letter| letter.is_alphanumeric()).take(3).count()
    };
    letters(&mut before.chars().rev()) < 3 || letters(&mut after.chars()) < 3
}

/// Is `c` a Chinese character?
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

fn is_between_han(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    after.starts_with(is_han) && before.chars().next_back().is_some_and(is_han)
}

/// The lines so far, each from where the one before ends.
struct Page<'a> {
    text: &'a str,
    columns: usize,
    lines: Vec<Range<usize>>,
}

impl<'a> Page<'a> {
    fn part(&self, bytes: &Range<usize>) -> &'a str {
        self.text.get(bytes.clone()).unwrap_or_default()
    }

    /// The columns that the last line takes so far.
    fn used(&self) -> usize {
        self.lines.last().map_or(0, |line| width(self.part(line)))
    }

    /// Puts `word`, with the space after it, on the last line or on a new one.
    fn place(&mut self, word: Range<usize>) {
        let needed = width(self.part(&word).trim_end());
        if needed <= self.columns.saturating_sub(self.used()) {
            self.append(word.end);
        } else if needed <= self.columns {
            self.lines.push(word);
        } else {
            self.place_long(&word);
        }
    }

    fn place_long(&mut self, word: &Range<usize>) {
        for (at, grapheme) in self.part(word).grapheme_indices(true) {
            let (start, used) = (word.start + at, self.used());
            if used + grapheme_width(grapheme.trim_end()) > self.columns && used > 0 {
                self.lines.push(start..start);
            }
            self.append(start + grapheme.len());
        }
    }

    fn append(&mut self, end: usize) {
        if let Some(line) = self.lines.last_mut() {
            line.end = end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("Vectors, matrices and maps", 12), ["Vectors,", "matrices and", "maps"]);
    }

    #[test]
    fn lines_also_break_at_places_that_are_given() {
        let (text, word) = ("โมเดลภาษา", "โมเดล");
        let place = u32::try_from(word.len()).unwrap();
        assert_eq!(wrap_at(text, &[place], 6), [word, "ภาษา"]);
    }

    #[test]
    fn a_chinese_word_is_cut_only_where_it_is_longer_than_a_line() {
        let text = "注意力機制，模型";
        let place = u32::try_from("注意力".len()).unwrap();
        assert_eq!(wrap_at(text, &[place], 8), ["注意力", "機制，", "模型"]);
        assert_eq!(wrap_at(text, &[place], 4), ["注意", "力機", "制，", "模型"]);
        assert_eq!(wrap_at("模型", &[], 2), ["模", "型"]);
    }

    #[test]
    fn a_dash_or_a_dot_does_not_begin_a_line() {
        assert_eq!(wrap("всё прочее — в 8", 8), ["всё", "прочее —", "в 8"]);
        assert_eq!(wrap("a book · English", 7), ["a", "book ·", "English"]);
        assert_eq!(wrap("from –5 to", 4), ["from", "–5", "to"]);
    }

    #[test]
    fn a_hyphen_cuts_no_letter_or_two_off_a_word() {
        assert_eq!(wrap("see t-SNE", 6), ["see", "t-SNE"]);
        assert_eq!(wrap("по-прежнему", 8), ["по-прежн", "ему"]);
        assert_eq!(wrap("low-rank", 6), ["low-", "rank"]);
    }

    #[test]
    fn lines_are_told_as_bytes_of_the_text() {
        let text = "low-rank adaptation";
        let lines = lines_at(text, &[], 10);
        assert_eq!(lines, [0..8, 9..19]);
        let shown: Vec<&str> = lines.into_iter().filter_map(|line| text.get(line)).collect();
        assert_eq!(shown, wrap(text, 10));
    }

    #[test]
    fn no_chinese_line_starts_with_a_closing_mark() {
        for columns in 4..20 {
            let lines = wrap("注意力機制，讓模型看見全文。微調，改變模型。", columns);
            assert!(lines.iter().all(|line| !line.starts_with(['，', '。'])), "{lines:?}");
        }
    }

    #[test]
    fn nothing_is_wider_than_asked_and_nothing_is_lost() {
        for text in ["a verylongwordindeed here", "การปรับแต่งโมเดลภาษาขนาดใหญ่", "స్త్రీ ఫైన్-ట్యూనింగ్"]
        {
            for columns in 3..30 {
                let lines = wrap(text, columns);
                assert!(lines.iter().all(|line| width(line) <= columns), "{lines:?}");
                let bare = |s: &str| s.replace(' ', "");
                assert_eq!(bare(&lines.concat()), bare(text));
            }
        }
    }
}
