//! Cleaning of untrusted text before it reaches a terminal outside of the cell grid.

use std::borrow::Cow;

use super::width::is_printable_ascii;

/// Characters that must never be in data or in what we write to a terminal: controls, overrides of
/// the writing direction, invisible joiners that change widths, tags and the byte order mark.
pub fn is_unwelcome(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{200B}' | '\u{200D}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FE0E}' | '\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0000}'..='\u{E007F}')
}

/// `text` without [unwelcome](is_unwelcome) characters; tabs and line ends become spaces.
pub fn clean(text: &str) -> Cow<'_, str> {
    if is_printable_ascii(text) || !text.chars().any(is_unwelcome) {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter_map(|c| match c {
        '\t' | '\n' | '\r' => Some(' '),
        c if is_unwelcome(c) => None,
        c => Some(c),
    });
    Cow::Owned(kept.collect())
}

/// A text of several lines without [unwelcome](is_unwelcome) characters; tabs and line ends stay.
pub fn clean_lines(mut text: String) -> String {
    text.retain(|c| matches!(c, '\n' | '\t' | '\r') || !is_unwelcome(c));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_and_direction_overrides_do_not_survive() {
        assert_eq!(clean("a\u{1b}[31mb\u{202e}c\td"), "a[31mbc d");
        assert_eq!(clean_lines("a\u{9b}1m\n\tb\u{0}\r\n".into()), "a1m\n\tb\r\n");
    }

    #[test]
    fn text_of_every_script_survives() {
        for text in ["Ёлка", "น้ำใจ", "నోట్\u{200c}బుక్స్", "微調"]
        {
            assert_eq!(clean(text), text);
        }
    }
}
