//! Widths in terminal columns, and cutting by them.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The columns that `text` takes in a terminal.
pub fn width(text: &str) -> usize {
    if is_printable_ascii(text) { text.len() } else { text.width() }
}

/// Has `text` nothing but letters and marks of ASCII, each of one column? Most texts are such, and this
/// is told many letters at a time.
pub(super) fn is_printable_ascii(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// The columns of one grapheme cluster, measured as the terminal library places it.
pub fn grapheme_width(grapheme: &str) -> usize {
    grapheme.width()
}

/// `text` in at most `columns` columns, cut between graphemes and ended with `ellipsis` when it is longer.
pub fn truncate<'t>(text: &'t str, columns: usize, ellipsis: &str) -> Cow<'t, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let Some(room) = columns.checked_sub(width(ellipsis)) else {
        return Cow::Borrowed("");
    };
    let mut used = 0;
    let mut kept = String::new();
    for grapheme in text.graphemes(true) {
        used += grapheme_width(grapheme);
        if used > room {
            break;
        }
        kept.push_str(grapheme);
    }
    kept.truncate(kept.trim_end().len());
    kept.push_str(ellipsis);
    Cow::Owned(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_text_stays_as_it_is() {
        assert_eq!(truncate("Attention", 9, "…"), "Attention");
    }

    #[test]
    fn long_text_ends_in_an_ellipsis_within_the_width() {
        for columns in 0..20 {
            for text in [
                "Attention is all",
                "注意力就是你所需要的一切",
                "การปรับแต่งโมเดลภาษา",
                "స్త్రీ స్త్రీ స్త్రీ స్త్రీ",
            ] {
                assert!(width(&truncate(text, columns, "…")) <= columns, "{text} in {columns}");
            }
        }
        assert_eq!(truncate("Attention is all", 11, "…"), "Attention…");
        assert_eq!(truncate("Attention is all", 12, "..."), "Attention...");
    }

    #[test]
    fn a_cut_never_separates_a_vowel_from_its_consonant() {
        assert_eq!(truncate("รู้รู้รู้", 2, "…"), "รู้…");
    }
}
