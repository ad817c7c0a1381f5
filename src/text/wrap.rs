//! Wrapping of prose into lines of a given width.

use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation;

use super::width::{grapheme_width, width};

/// Breaks `text` into lines of at most `columns` columns, at the places where Unicode (UAX #14)
/// allows it; a word longer than a line is cut between graphemes. At least one line.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    wrap_at(text, &[], columns)
}

/// The same, where a line may also break before each byte of `places` (ascending).
pub fn wrap_at(text: &str, places: &[u32], columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let by_rule = linebreaks(text).map(|(end, _)| end);
    let mut ends: Vec<usize> = by_rule.chain(places.iter().map(|at| *at as usize)).collect();
    ends.sort_unstable();
    let mut lines = vec![String::new()];
    let mut start = 0;
    for end in ends {
        if let Some(word) = text.get(start..end) {
            place(&mut lines, word, columns);
        }
        start = end;
    }
    for line in &mut lines {
        line.truncate(line.trim_end().len());
    }
    lines
}

/// Puts `word`, with the space after it, on the last line or on a new one.
fn place(lines: &mut Vec<String>, word: &str, columns: usize) {
    let room = columns.saturating_sub(lines.last().map_or(0, |line| width(line)));
    if width(word.trim_end()) <= room {
        append(lines, word);
    } else if width(word.trim_end()) <= columns {
        lines.push(word.to_owned());
    } else {
        place_long(lines, word, columns);
    }
}

fn place_long(lines: &mut Vec<String>, word: &str, columns: usize) {
    for grapheme in word.graphemes(true) {
        let used = lines.last().map_or(0, |line| width(line));
        if used + grapheme_width(grapheme.trim_end()) > columns && used > 0 {
            lines.push(String::new());
        }
        append(lines, grapheme);
    }
}

fn append(lines: &mut [String], text: &str) {
    if let Some(line) = lines.last_mut() {
        line.push_str(text);
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
