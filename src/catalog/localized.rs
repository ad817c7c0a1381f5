//! Text in several languages.

use std::fmt;
use std::iter;
use std::ops::Range;

use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use super::Lang;
use crate::text::{Kept, Str, lines_at, wrap_at};

/// A text in English and perhaps in other languages.
///
/// It is kept as it is packed: the bytes of a `Form` for each language, one after the other, English
/// first. A start reads thousands of texts and shows a few dozen of them: so only what is shown is
/// unpacked, and the others cost nothing but a reference into the program.
#[derive(Clone)]
pub struct Text(Kept<[u8]>);

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        *self.0 == *other.0
    }
}

impl Eq for Text {}

/// A text in one of its languages.
#[derive(Serialize, Deserialize)]
struct Form<'a> {
    lang: Lang,
    text: &'a [u8],
    /// A `Vec<u32>`, packed: the bytes before which a line may break, ascending.
    breaks: &'a [u8],
}

impl Text {
    /// A text with its English form and the others, in the order of [`Lang::ALL`].
    pub fn new(english: impl Into<Str>, mut others: Vec<(Lang, Str)>) -> Self {
        others.sort_by_key(|(lang, _)| *lang);
        let english = english.into();
        let others = others.iter().map(|(lang, text)| (*lang, text.as_str()));
        let all = iter::once((Lang::En, english.as_str())).chain(others);
        let form =
            |(lang, text): (_, &str)| pack(&Form { lang, text: text.as_bytes(), breaks: &[] });
        Self(Kept::owned(all.flat_map(form).collect::<Vec<u8>>()))
    }

    /// The text in `lang`, else in English.
    pub fn in_lang(&self, lang: Lang) -> &str {
        self.exactly(lang).or_else(|| self.exactly(Lang::En)).unwrap_or_default()
    }

    /// The text in `lang`, if it has that language.
    pub fn exactly(&self, lang: Lang) -> Option<&str> {
        Some(self.form(lang)?.text())
    }

    /// The text as [`Self::in_lang`] gives it, in lines of at most `columns` columns.
    pub fn wrapped(&self, lang: Lang, columns: usize) -> Vec<String> {
        wrap_at(self.in_lang(lang), &self.breaks_in(lang), columns)
    }

    /// The same as bytes of the text.
    pub fn lines(&self, lang: Lang, columns: usize) -> Vec<Range<usize>> {
        lines_at(self.in_lang(lang), &self.breaks_in(lang), columns)
    }

    fn breaks_in(&self, lang: Lang) -> Vec<u32> {
        let noted = self.form(lang).filter(|form| !form.breaks.is_empty());
        noted.and_then(|form| postcard::from_bytes(form.breaks).ok()).unwrap_or_default()
    }

    /// Notes the bytes before which a line of the text in `lang` may break, ascending, besides the
    /// places that the rules of Unicode know.
    pub fn set_breaks(&mut self, lang: Lang, places: &[u32]) {
        let packed = if places.is_empty() { Vec::new() } else { pack(&places) };
        let noted = |form: Form<'_>| {
            let breaks = if form.lang == lang { &packed } else { form.breaks };
            pack(&Form { breaks, ..form })
        };
        self.0 = Kept::owned(self.forms().flat_map(noted).collect::<Vec<u8>>());
    }

    /// Every language with its text, English first.
    pub fn all(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.forms().map(|form| (form.lang, form.text()))
    }

    fn form(&self, lang: Lang) -> Option<Form<'_>> {
        self.forms().find(|form| form.lang == lang)
    }

    fn forms(&self) -> impl Iterator<Item = Form<'_>> {
        let mut rest: &[u8] = &self.0;
        iter::from_fn(move || {
            let (form, more) = postcard::take_from_bytes(rest).ok()?; // only at the end: see `pack`
            rest = more;
            Some(form)
        })
    }
}

impl<'a> Form<'a> {
    fn text(&self) -> &'a str {
        // They come from a string. Of Thai this takes a third of the time that the standard library takes.
        simdutf8::basic::from_utf8(self.text).unwrap_or_default()
    }
}

/// Slices and numbers, which is all that is packed here, always can be.
fn pack(what: &impl Serialize) -> Vec<u8> {
    postcard::to_stdvec(what).unwrap_or_default()
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.all()).finish()
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de: 'static> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrowed;

        impl<'de: 'static> Visitor<'de> for Borrowed {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a packed text")
            }

            fn visit_borrowed_bytes<E: de::Error>(self, packed: &'de [u8]) -> Result<Text, E> {
                Ok(Text(Kept::Borrowed(packed)))
            }
        }

        deserializer.deserialize_bytes(Borrowed)
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
