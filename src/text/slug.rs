//! Ids out of titles.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The longest id that is made of a title: it stands beside the title in lists, and is typed now and then.
pub const LONGEST: usize = 40;

/// `text` as an id: its Latin letters and digits in lower case, joined by hyphens; none where it has
/// none. A long one ends with a word.
pub fn slug(text: &str) -> Option<String> {
    // Most texts are ASCII, and of them all are whole already.
    if text.is_ascii() { slug_of(text.chars()) } else { slug_of(text.nfkd()) }
}

fn slug_of(letters: impl Iterator<Item = char>) -> Option<String> {
    let mut slug = String::new();
    let mut is_gap = false;
    let mut words = 0; // how long its whole words are
    for c in letters {
        if !c.is_ascii_alphanumeric() {
            is_gap |= !is_combining_mark(c) && !matches!(c, '\'' | '’');
            continue;
        }
        if is_gap && !slug.is_empty() {
            words = slug.len();
            slug.push('-');
        }
        is_gap = false;
        if slug.len() >= LONGEST {
            // A very long word is rather cut than left out.
            slug.truncate(if words > LONGEST / 2 { words } else { LONGEST });
            break;
        }
        slug.push(c.to_ascii_lowercase());
    }
    (!slug.is_empty()).then_some(slug)
}

/// The id of a section whose `title` has no Latin letters: always the same for the same title, so that it
/// stays when sections are put elsewhere.
pub fn section_slug(title: &str) -> String {
    let hash = title.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193) // FNV-1a
    });
    ["section", "-", &format!("{:06x}", hash >> 8)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_latin_words() {
        for (text, id) in [
            ("Ünïcode & Co.", Some("unicode-co")),
            ("Don't  stop: Café №5", Some("dont-stop-cafe-no5")),
            ("C++", Some("c")),
            ("微調", None),
            ("!!!", None),
        ] {
            assert_eq!(slug(text).as_deref(), id, "{text}");
        }
    }
    #[test]
    fn a_long_id_ends_with_a_word() {
        let of = |text: &str| slug(text).unwrap();
        let title = "Dive into deep learning, an interactive book with code";
        assert_eq!(of(title), "dive-into-deep-learning-an-interactive");
        assert_eq!(of(&"a".repeat(99)), "a".repeat(40));
        assert_eq!(of(&format!("an {}", "a".repeat(99))), format!("an-{}", "a".repeat(37)));
        assert_eq!(of(&format!("{} b", "a".repeat(39))), "a".repeat(39));
        assert_eq!(of(&format!("{} b", "a".repeat(40))), "a".repeat(40));
    }
}
