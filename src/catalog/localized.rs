//! Text in several languages.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::Lang;
use crate::text::{Str, lines_at, wrap_at};

/// A text in English and perhaps in other languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Text {
    english: Str,
    others: Vec<(Lang, Str)>,
    /// Bytes before which a line may break, for languages where that cannot be told at run time.
    breaks: Vec<(Lang, Vec<u32>)>,
}

impl Text {
    /// A text with its English form and the others, in the order of [`Lang::ALL`].
    pub fn new(english: impl Into<Str>, mut others: Vec<(Lang, Str)>) -> Self {
        others.sort_by_key(|(lang, _)| *lang);
        Self { english: english.into(), others, breaks: Vec::new() }
    }

    /// The text in `lang`, else in English.
    pub fn in_lang(&self, lang: Lang) -> &str {
        self.exactly(lang).unwrap_or(&self.english)
    }

    /// The text in `lang`, if it has that language.
    pub fn exactly(&self, lang: Lang) -> Option<&str> {
        if lang == Lang::En {
            return Some(&self.english);
        }
        self.others.iter().find(|(other, _)| *other == lang).map(|(_, text)| text.as_str())
    }

    /// The text as [`Self::in_lang`] gives it, in lines of at most `columns` columns.
    pub fn wrapped(&self, lang: Lang, columns: usize) -> Vec<String> {
        wrap_at(self.in_lang(lang), self.breaks_in(lang), columns)
    }

    /// The same as bytes of the text.
    pub fn lines(&self, lang: Lang, columns: usize) -> Vec<Range<usize>> {
        lines_at(self.in_lang(lang), self.breaks_in(lang), columns)
    }

    fn breaks_in(&self, lang: Lang) -> &[u32] {
        let noted = self.breaks.iter().find(|(other, _)| *other == lang);
        noted.map(|(_, places)| places.as_slice()).unwrap_or_default()
    }

    /// Notes the bytes before which a line of the text in `lang` may break, ascending, besides the
    /// places that the rules of Unicode know.
    pub fn set_breaks(&mut self, lang: Lang, places: Vec<u32>) {
        self.breaks.retain(|(other, _)| *other != lang);
        if !places.is_empty() {
            self.breaks.push((lang, places));
        }
    }

    /// Every language with its text, English first.
    pub fn all(&self) -> impl Iterator<Item = (Lang, &str)> {
        let others = self.others.iter().map(|(lang, text)| (*lang, text.as_str()));
        std::iter::once((Lang::En, self.english.as_str())).chain(others)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_to_english() {
        let text = Text::new("Tuning", vec![(Lang::Th, "การปรับแต่ง".into())]);
        assert_eq!(text.in_lang(Lang::Th), "การปรับแต่ง");
        assert_eq!(text.in_lang(Lang::Ru), "Tuning");
        assert_eq!(text.exactly(Lang::Ru), None);
    }
}
