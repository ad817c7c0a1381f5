//! How wide letters are: a picture cannot measure them, and each reader's font is another. What is said here holds
//! for wide fonts, so that nothing is written over something else.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use crate::text::width;

/// About the pixels that `text` takes in letters of this `size`.
pub(super) fn pixels(text: &str, size: usize) -> usize {
    (text.graphemes(true).map(hundredths).sum::<usize>() * size).div_ceil(100)
}

/// `text` in at most so many pixels, cut between graphemes and ended with `…` when it is longer.
pub(super) fn shorten(text: &str, size: usize, room: usize) -> Cow<'_, str> {
    if pixels(text, size) <= room {
        return Cow::Borrowed(text);
    }
    let room = room.saturating_sub(pixels("…", size));
    let (mut kept, mut used) = (0, 0);
    for (at, grapheme) in text.grapheme_indices(true) {
        used += hundredths(grapheme);
        if (used * size).div_ceil(100) > room {
            break;
        }
        kept = at + grapheme.len();
    }
    let kept = text.get(..kept).unwrap_or_default();
    Cow::Owned(format!("{}…", kept.trim_end()))
}

/// The width of a grapheme in hundredths of the size of letters.
fn hundredths(grapheme: &str) -> usize {
    let Some(first) = grapheme.chars().next() else { return 0 };
    match first {
        ' ' | '!' | '\'' | ',' | '.' | ':' | ';' | 'I' | 'i' | 'j' | 'l' | '|' | '·' => 34,
        '(' | ')' | '-' | '/' | '[' | '\\' | ']' | 'f' | 'r' | 't' => 43,
        '%' | '@' | 'M' | 'W' | 'm' | '—' | '…' | 'Ж' | 'М' | 'Ш' | 'Щ' | 'Ю' | 'ш' | 'щ' | 'ю' => {
            100
        }
        'w' | 'ж' | 'м' | 'ф' | 'ы' => 90,
        '0'..='9' | 'a'..='z' | 'а'..='ё' => 66,
        'А'..='Я' | 'A'..='Z' => 80,
        'ก'..='๛' => 70,
        // Marks stand below and beside the letter that they belong to.
        'ఀ'..='౿' => 75 + 30 * grapheme.chars().skip(1).count(),
        _ => width(grapheme).clamp(1, 2) * 50 + 30,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shortened_text_fits_and_is_whole_where_there_is_room() {
        for text in [
            "WWWWMMMMWWWW",
            "iiiiiiillllllll",
            "注意力就是你所需要的一切",
            "స్త్రీ స్త్రీ స్త్రీ",
            "Обучение",
        ] {
            for room in 20..200 {
                let short = shorten(text, 14, room);
                assert!(pixels(&short, 14) <= room, "{short} in {room}");
                assert!(short == text || short.ends_with('…'));
            }
            assert_eq!(shorten(text, 14, 400), text);
        }
    }

    #[test]
    fn wide_letters_take_more_than_twice_as_much_as_thin_ones() {
        assert!(pixels("WWWW", 14) > 2 * pixels("llll", 14));
    }
}
