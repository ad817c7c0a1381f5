//! The ids that things get.

use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;

/// The longest id that is made of a title: it stands beside the title in lists, and is typed now and then.
pub(super) const LONGEST: usize = 40;

/// `text` as an id: its Latin letters and digits in lower case, joined by hyphens; none where it has
/// fewer than two. A long one ends with a word.
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
            is_gap |= !unicode_normalization::char::is_combining_mark(c);
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
    (slug.len() > 1).then_some(slug)
}

/// Six letters that are always the same for the same title, for ids that stay when sections are put
/// elsewhere.
pub(super) fn fingerprint(title: &str) -> String {
    let hash = title.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193) // FNV-1a
    });
    format!("{:06x}", hash >> 8)
}

/// Names that are given once each.
#[derive(Default)]
pub(super) struct Names {
    given: HashSet<String>,
    /// The number to try next behind a name that is given already.
    next: HashMap<String, usize>,
}

impl Names {
    /// Names of which these are given already.
    pub(super) fn without<'a>(given: impl Iterator<Item = &'a str>) -> Self {
        Self { given: given.map(str::to_owned).collect(), next: HashMap::new() }
    }

    /// Is this name given already?
    pub(super) fn has(&self, name: &str) -> bool {
        self.given.contains(name)
    }

    /// `name`, with a number behind it where it is given or taken already.
    pub(super) fn give(&mut self, name: String, is_taken: &dyn Fn(&str) -> bool) -> String {
        if !is_taken(&name) && self.given.insert(name.clone()) {
            return name;
        }
        let next = self.next.entry(name.clone()).or_insert(2);
        loop {
            let numbered = format!("{name}-{next}");
            *next += 1;
            if !is_taken(&numbered) && self.given.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_latin_words() {
        let slugs = ["Ünïcode & Co.", "C++", "x", "微調"].map(slug);
        assert_eq!(slugs.each_ref().map(Option::as_deref), [Some("unicode-co"), None, None, None]);
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
