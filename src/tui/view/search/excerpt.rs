//! [`excerpt()`]: the part of a text that shows the letters that were found in it.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::search::Match;
use crate::text::width;

/// Columns that are to follow what was found, where the text goes on.
const BEHIND: usize = 12;

/// The text of `found` for so many columns, with its ranges: from its start if the first match can be
/// seen so, else from a little before that on, at a word if there is one.
pub(super) fn excerpt(
    found: &Match,
    columns: usize,
    ellipsis: &str,
) -> (String, Vec<Range<usize>>) {
    let text = &*found.text;
    let first = found.ranges.first().cloned().unwrap_or_default();
    let columns_to = |end: usize| width(text.get(..end).unwrap_or_default());
    if width(text) <= columns || columns_to(first.end) + BEHIND <= columns {
        return (text.to_owned(), found.ranges.clone());
    }
    // Where little follows, more of what comes before has room.
    let rest = width(text.get(first.start..).unwrap_or_default());
    let lead = (columns / 3).max(columns.saturating_sub(rest));
    let near = |at: &usize| {
        *at <= first.start && width(text.get(*at..first.start).unwrap_or_default()) < lead
    };
    let edges = || text.grapheme_indices(true).map(|(at, _)| at).filter(near);
    let is_word = |at: &usize| text.get(..*at).is_some_and(|before| before.ends_with(' '));
    let start = edges().find(is_word).or_else(|| edges().next()).unwrap_or(first.start);
    let lead = if start > 0 { ellipsis } else { "" };
    let shift = |at: usize| at + lead.len() - start;
    let ranges = found.ranges.iter().map(|range| shift(range.start)..shift(range.end)).collect();
    (format!("{lead}{}", text.get(start..).unwrap_or_default()), ranges)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::Field;

    /// What is shown of `text` in so many columns, and of that what is marked.
    fn shown(text: &str, word: &str, columns: usize) -> (String, String) {
        let at = text.find(word).unwrap();
        let ranges = std::iter::once(at..at + word.len()).collect();
        let found = Match { field: Field::Description, lang: None, text: text.into(), ranges };
        let (shown, ranges) = excerpt(&found, columns, "…");
        let marked = shown.get(ranges[0].clone()).unwrap().to_owned();
        (shown, marked)
    }

    #[test]
    fn a_long_text_is_shown_from_a_little_before_its_match() {
        let text = "A long description with many words before the gradient comes";
        let (part, marked) = shown(text, "gradient", 48);
        let from_words = "…with many words before the gradient comes";
        assert_eq!((part.as_str(), marked.as_str()), (from_words, "gradient"));
        let text = "A long description with the gradient that comes before many other words";
        assert_eq!(
            shown(text, "gradient", 36).0,
            "…with the gradient that comes before many other words"
        );
        assert_eq!(shown(text, "gradient", 66).0, text);
        assert_eq!(shown(text, "description", 40).0, text, "the match can be seen");
    }

    #[test]
    fn a_text_without_spaces_is_cut_between_graphemes() {
        let (part, marked) = shown("การปรับแต่งโมเดลภาษาด้วยข้อมูลรู้จัก", "รู้", 24);
        assert!(part.starts_with('…') && part.ends_with("รู้จัก"), "{part}");
        assert_eq!(marked, "รู้");
        assert!((20..=24).contains(&width(&part)), "{part}");
    }
}
