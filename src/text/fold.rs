//! Folding: the form in which text is compared and searched, whatever its case, accents or width.

mod han;

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, decompose_compatible};
use unicode_segmentation::GraphemeCursor;

/// Folded text with the place of each of its characters in the original.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded text: lower case, NFKD, without Latin, Greek and Cyrillic accents; `ё` is `е`,
    /// Chinese is Simplified, digits are those of ASCII, and Thai is spelled in one way.
    pub text: String,
    /// For each character of `text`, the byte in the original at which the character it came from starts.
    origins: Origins,
}

/// Places in a text, in as few bytes as they need: an index of all texts holds most of its memory here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Origins {
    /// Each is its own position, as in all of ASCII, which most texts are.
    #[default]
    Same,
    /// Of a text of less than 64 KiB.
    Short(Box<[u16]>),
    Long(Box<[u32]>),
}

/// The folded form of `text`, when places do not matter.
pub fn fold(text: &str) -> String {
    Folded::new(text).text
}

impl Folded {
    /// Folds `text`. Folding the result again changes nothing.
    pub fn new(text: &str) -> Self {
        if text.is_ascii() {
            return Self { text: text.to_ascii_lowercase(), origins: Origins::Same };
        }
        // Mostly as long as the text: to grow letter by letter takes longer than to fold.
        let mut folding = Folding {
            text: String::with_capacity(text.len()),
            origins: Vec::with_capacity(text.chars().count()),
        };
        for (place, c) in text.char_indices() {
            let place = u32::try_from(place).unwrap_or(u32::MAX);
            if is_folded(c) {
                folding.text.push(c);
                folding.origins.push(place);
                continue;
            }
            if is_simple(c) {
                folding.settle(c, place);
                continue;
            }
            for lower in c.to_lowercase() {
                decompose_compatible(lower, |part| folding.push(part, place));
            }
        }
        Self { text: folding.text, origins: Origins::new(&folding.origins) }
    }

    /// The byte ranges of `original` from which the characters at `positions` (ascending, counted in
    /// characters of [`Self::text`]) came, widened to whole graphemes and joined where they touch.
    pub fn ranges_in(&self, original: &str, positions: &[usize]) -> Vec<Range<usize>> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for place in positions.iter().filter_map(|&position| self.origin(position)) {
            let grapheme = grapheme_at(original, place);
            match ranges.last_mut() {
                Some(last) if grapheme.start <= last.end => last.end = last.end.max(grapheme.end),
                _ => ranges.push(grapheme),
            }
        }
        ranges
    }

    /// The byte of the original at which the character that the one at `position` (counted in
    /// characters of [`Self::text`]) came from starts; none behind the last.
    pub fn origin(&self, position: usize) -> Option<usize> {
        match &self.origins {
            Origins::Same => (position < self.text.len()).then_some(position),
            Origins::Short(places) => places.get(position).map(|place| usize::from(*place)),
            Origins::Long(places) => places.get(position).map(|place| *place as usize),
        }
    }

    /// Does a grapheme of `original` begin with the character at `position` (counted in characters
    /// of [`Self::text`]), or does the text end there? Where not, a match that begins or ends at
    /// `position` takes a vowel from its consonant.
    pub fn starts_grapheme(&self, original: &str, position: usize) -> bool {
        let Some(place) = self.origin(position) else { return true };
        let before = position.checked_sub(1).and_then(|before| self.origin(before));
        before != Some(place) && begins_grapheme(original, place)
    }

    /// Is every character of `original`, which has so many `characters`, a grapheme of its own that stands
    /// for one character of [`Self::text`]? `false` may be wrong.
    pub fn is_plain(&self, original: &str, characters: usize) -> bool {
        let letters = match &self.origins {
            Origins::Same => self.text.len(),
            Origins::Short(places) => places.len(),
            Origins::Long(places) => places.len(),
        };
        letters == characters && original.chars().all(is_alone)
    }

    /// Calls `edge` with each byte of [`Self::text`] at which a grapheme of `original` begins. A match
    /// that begins or ends elsewhere takes a vowel from its consonant.
    pub fn for_each_edge(&self, original: &str, mut edge: impl FnMut(usize)) {
        let mut before = None;
        for (position, (byte, _)) in self.text.char_indices().enumerate() {
            let place = self.origin(position);
            if place != before && place.is_some_and(|place| begins_grapheme(original, place)) {
                edge(byte);
            }
            before = place;
        }
    }
}

/// A text that is being folded.
struct Folding {
    text: String,
    origins: Vec<u32>,
}

impl Folding {
    fn push(&mut self, part: char, place: u32) {
        if is_ignored(part) && !(part == BREVE && self.ends_with_i()) {
            return;
        }
        // Compatibility forms can bring capitals in (㎏, ™); a second lowering settles them.
        for c in part.to_lowercase() {
            self.settle(c, place);
        }
    }

    /// Appends what a lower-case character without parts stands for.
    fn settle(&mut self, c: char, place: u32) {
        match han::simplified(digit(c)) {
            'ς' => self.put('σ', place),
            // Two SARA E look like the one SARA AE for which they are typed.
            'เ' if self.text.ends_with('เ') => {
                self.text.pop();
                self.text.push('แ');
            }
            c => self.put(c, place),
        }
    }

    /// Is the last letter `и`, which has no breve so far?
    fn ends_with_i(&self) -> bool {
        let mut last = self.text.chars().rev();
        last.find(|c| *c == BREVE || order(*c) == 0) == Some('и')
    }

    /// Appends `c`; of the marks on one letter in the canonical order, whatever order they come in.
    fn put(&mut self, c: char, place: u32) {
        self.text.push(c);
        self.origins.push(place);
        let class = order(c);
        if class == 0 {
            return;
        }
        let mut end = self.text.len() - c.len_utf8();
        let mut at = self.origins.len() - 1;
        while let Some(before) = self.text.get(..end).and_then(|text| text.chars().next_back()) {
            if order(before) <= class || at == 0 {
                break;
            }
            end -= before.len_utf8();
            at -= 1;
        }
        if at + 1 < self.origins.len() {
            self.text.pop();
            self.text.insert(end, c);
            let place = self.origins.pop().unwrap_or(place);
            self.origins.insert(at, place);
        }
    }
}

impl Origins {
    fn new(places: &[u32]) -> Self {
        let short: Result<_, _> = places.iter().map(|place| u16::try_from(*place)).collect();
        short.map_or_else(|_too_long| Self::Long(places.into()), Self::Short)
    }
}

const BREVE: char = '\u{306}';

/// Most characters of real text, all of which fold to themselves: looking them up in the tables of
/// Unicode takes ten times as long.
const fn is_folded(c: char) -> bool {
    matches!(c,
        ' '..='@' | '['..='`' | '{'..='~' | 'a'..='z' | 'а'..='и' | 'к'..='я'
        | 'ก'..='า' | '\u{E34}'..='\u{E37}' | 'แ'..='ๆ' | '\u{E4F}'
        | 'అ'..='ఌ' | 'క'..='న' | 'ప'..='హ' | '\u{C3E}'..='\u{C44}' | '\u{C4A}'..='\u{C4C}')
}

/// More of them, which have neither capitals nor parts: they may stand for others.
const fn is_simple(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | 'เ' | '\u{E38}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}' | '\u{C4D}')
}

/// The digit of ASCII that `c` stands for in another script; else `c` itself.
fn digit(c: char) -> char {
    if !matches!(c, '\u{660}'..='\u{17E9}') {
        return c;
    }
    let zero = ZEROS.into_iter().find(|zero| (*zero..=*zero + 9).contains(&u32::from(c)));
    let value = zero.map(|zero| u32::from(c) - zero);
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

/// The digit zero of the scripts of our languages and of their neighbours: Arabic, Persian,
/// Devanagari, Bengali, Tamil, Telugu, Kannada, Thai, Lao, Burmese, Khmer.
const ZEROS: [u32; 11] =
    [0x660, 0x6F0, 0x966, 0x9E6, 0xBE6, 0xC66, 0xCE6, 0xE50, 0xED0, 0x1040, 0x17E0];

/// The place of a mark among those on its letter; 0 for a letter. NIKHAHIT, which is half of SARA AM,
/// has none in Unicode: here it follows the tone, as it does where the two are one character.
fn order(c: char) -> u8 {
    match c {
        '\u{E4D}' => 108,
        'ก'..='\u{E37}' | 'เ'..='ๆ' | '\u{4E00}'..='\u{9FFF}' => 0,
        _ => canonical_combining_class(c),
    }
}

/// Marks that do not make another letter where they stand (й is the exception, see [`Folding::push`]),
/// and characters that nobody types.
fn is_ignored(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Does a grapheme of `text` begin at `place`?
fn begins_grapheme(text: &str, place: usize) -> bool {
    let before = text.get(..place).and_then(|before| before.chars().next_back());
    let after = text.get(place..).and_then(|after| after.chars().next());
    match (before, after) {
        (Some(before), Some(after)) if is_alone(after) && is_letter_or_mark(before) => true,
        (Some(before), Some(after)) if is_mark(after) && is_letter_or_mark(before) => false,
        _ => grapheme_at(text, place).start == place,
    }
}

/// Characters that are graphemes of their own among others of their kind: looking that up in the tables of
/// Unicode takes much longer.
const fn is_alone(c: char) -> bool {
    matches!(c, ' '..='~' | 'А'..='я' | 'Ё' | 'ё' | 'ก'..='ะ' | 'า' | 'เ'..='ๆ' | 'అ'..='ఌ'
        | '\u{2010}'..='\u{2026}' | '、'..='】' | '\u{4E00}'..='\u{9FFF}' | '！'..='～')
}

/// Vowels and tones of Thai that belong to the letter before them.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{E31}' | '\u{E33}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}')
}

/// What begins no grapheme that goes on with another letter.
const fn is_letter_or_mark(c: char) -> bool {
    is_alone(c) || is_mark(c)
}

/// The bytes of the grapheme of `text` that holds the byte at `place`.
fn grapheme_at(text: &str, place: usize) -> Range<usize> {
    let mut place = place.min(text.len());
    while !text.is_char_boundary(place) {
        place -= 1;
    }
    let mut cursor = GraphemeCursor::new(place, text.len(), true);
    let start = if cursor.is_boundary(text, 0).unwrap_or(true) {
        place
    } else {
        cursor.prev_boundary(text, 0).ok().flatten().unwrap_or(0)
    };
    cursor.set_cursor(start);
    let end = cursor.next_boundary(text, 0).ok().flatten().unwrap_or(text.len());
    start..end
}

/// Is `text` in Unicode normal form C?
pub fn is_nfc(text: &str) -> bool {
    text.nfc().eq(text.chars())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn case_accents_width_and_yo_do_not_matter() {
        assert_eq!(fold("ТРАНСФОРМЕР"), fold("трансформер"));
        assert_eq!(fold("Всё ещё"), fold("все еще"));
        assert_eq!(fold("Ｃａｆé"), "cafe");
        assert_eq!(fold("Σοφός"), fold("ΣΟΦΌΣ"));
    }

    #[test]
    fn letters_that_only_look_accented_stay_apart() {
        assert_ne!(fold("май"), fold("маи"));
    }

    #[test]
    fn thai_and_telugu_keep_their_vowels_and_lose_joiners() {
        assert_ne!(fold("ดี"), fold("ดู"));
        assert_eq!(fold("నోట్\u{200c}బుక్స్"), fold("నోట్బుక్స్"));
    }

    #[test]
    fn thai_is_one_however_its_vowels_were_typed() {
        assert_eq!(fold("น\u{E4D}\u{E49}า"), fold("น้ำ"));
        assert_eq!(fold("น\u{E49}\u{E4D}า"), fold("น้ำ"));
        assert_eq!(fold("ก\u{E48}\u{E39}"), fold("ก\u{E39}\u{E48}"));
        assert_eq!(fold("เเบบ"), fold("แบบ"));
    }

    #[test]
    fn digits_and_chinese_are_the_same_in_every_way_to_write_them() {
        assert_eq!(fold("๒๕๖๙ ౧౨ ３"), "2569 12 3");
        assert_eq!(fold("強化學習"), fold("强化学习"));
    }

    #[test]
    fn folding_twice_is_folding_once() {
        for text in ["ﬁne–tuning", "㎏ ™ İ ß", "ЁЖ й", "น้ำ", "క్షమించు", "e\u{301}\u{323}", "เเเ"]
        {
            assert_eq!(fold(&fold(text)), fold(text), "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4096) })]

        #[test]
        fn any_text_is_folded_once_and_in_any_normal_form(
            text in prop_oneof![
                any::<String>(),
                "[กนเแ\u{E33}า\u{E4D}\u{E39}\u{E38}\u{E49}\u{E48}\u{E34}๑a]{0,12}",
                "[కస\u{C4D}ర\u{C40}\u{C48}\u{C56}\u{C46}\u{C3E}౧ й\u{306}\u{323}ё]{0,12}",
            ],
        ) {
            let folded = fold(&text);
            prop_assert_eq!(&fold(&folded), &folded);
            prop_assert_eq!(&fold(&text.nfd().collect::<String>()), &folded);
            prop_assert_eq!(&fold(&text.nfc().collect::<String>()), &folded);
        }
    }

    #[test]
    fn the_short_way_for_characters_that_fold_to_themselves_is_right() {
        for c in ('\0'..=char::MAX).filter(|c| is_folded(*c)) {
            let lower: Vec<char> = c.to_lowercase().collect();
            let mut parts = Vec::new();
            decompose_compatible(c, |part| parts.push(part));
            assert!(lower == [c] && parts == [c] && !is_ignored(c) && order(c) == 0, "{c:?}");
        }
        for c in ('\0'..=char::MAX).filter(|c| is_simple(*c)) {
            let lower: Vec<char> = c.to_lowercase().collect();
            let mut parts = Vec::new();
            decompose_compatible(c, |part| parts.push(part));
            assert!(lower == [c] && parts == [c] && !is_ignored(c), "{c:?}");
        }
    }

    #[test]
    fn ranges_cover_whole_graphemes_of_the_original() {
        let original = "ก็รู้ Ёж";
        let folded = Folded::new(original);
        let yo = folded.text.chars().position(|c| c == 'е').unwrap();
        let of = |positions: &[usize]| -> Vec<&str> {
            folded
                .ranges_in(original, positions)
                .into_iter()
                .filter_map(|r| original.get(r))
                .collect()
        };
        assert_eq!(of(&[yo, yo + 1]), ["Ёж"]);
        assert_eq!(of(&[3]), ["รู้"]);
    }

    #[test]
    fn a_grapheme_starts_where_no_vowel_is_taken_from_its_consonant() {
        let edges = |original: &str| -> Vec<usize> {
            let folded = Folded::new(original);
            let mut edges = Vec::new();
            folded.for_each_edge(original, |byte| edges.push(byte));
            let letters = |edge: &usize| folded.text.get(..*edge).unwrap().chars().count();
            edges.iter().map(letters).collect()
        };
        assert_eq!(edges("รู้a"), [0, 3]);
        assert_eq!(edges("ﬁn"), [0, 2]);
        assert_eq!(edges("e\u{301}x"), [0, 1]);
    }

    proptest! {
        #[test]
        fn the_short_way_to_the_edges_of_graphemes_is_right(
            text in prop_oneof![any::<String>(), "[a1а-яЁйก-๎అ-్ZWJ\u{200D}\u{200C}\u{301}语、ﬁ ]{0,12}"],
        ) {
            use unicode_segmentation::UnicodeSegmentation;
            let real: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
            for (at, _) in text.char_indices() {
                prop_assert_eq!(begins_grapheme(&text, at), real.contains(&at), "{} of {:?}", at, text);
            }
            let (folded, characters) = (Folded::new(&text), text.chars().count());
            if folded.is_plain(&text, characters) {
                let mut edges = Vec::new();
                folded.for_each_edge(&text, |byte| edges.push(byte));
                prop_assert_eq!(edges.len(), folded.text.chars().count());
            }
        }
    }

    #[test]
    fn places_in_a_very_long_text_are_right_too() {
        let text = "ё".repeat(40_000) + "x";
        let folded = Folded::new(&text);
        assert_eq!(folded.origin(40_000), Some(80_000));
        assert_eq!(folded.ranges_in(&text, &[1, 39_999]), [2..4, 79_998..80_000]);
        assert_eq!(folded.origin(40_001), None);
    }
}
