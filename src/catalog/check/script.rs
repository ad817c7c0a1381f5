//! Letters that have leaked into a language from another one.

use std::sync::LazyLock;

use unicode_script::{Script, UnicodeScript as _};

use super::field::Field;
use crate::catalog::Lang;

/// Names that may stand in any text in their own letters. For a person or product that is known
/// under such a name, add it here.
const NAMES: &[&str] =
    &["Русский", "ไทย", "తెలుగు", "繁體中文", "简体中文", "日本語", "한국어", "李宏毅"];

/// Characters that are written in Simplified Chinese alone: those of GB 2312 that Big5 lacks, ascending.
static SIMPLIFIED: LazyLock<Vec<char>> =
    LazyLock::new(|| include_str!("simplified.txt").chars().filter(|c| *c != '\n').collect());

/// The first word of `text` that is not written as `lang` is, and what it is written in.
///
/// Latin and Greek letters may stand anywhere: they are names and formulas. So may [`NAMES`], and the
/// title of a resource keeps in English whatever letters the resource itself has.
pub(super) fn foreign(text: &str, field: Field, lang: Lang) -> Option<(String, &'static str)> {
    if text.is_ascii() || (field == Field::ProperName && lang == Lang::En) {
        return None;
    }
    let stranger = |c: char| stranger(c, field, lang);
    text.chars().find_map(stranger)?;
    let rest = NAMES.iter().fold(text.to_owned(), |rest, name| rest.replace(name, " "));
    let (at, found) = rest.char_indices().find_map(|(at, c)| Some((at, stranger(c)?)))?;
    let from_there = rest.get(at..).unwrap_or_default().chars();
    Some((from_there.take_while(|c| stranger(*c).is_some()).collect(), found))
}

/// What `c` is, where it has no place in `lang`.
fn stranger(c: char, field: Field, lang: Lang) -> Option<&'static str> {
    let is_chinese = lang == Lang::ZhHant;
    if c == '\u{200C}' {
        return (lang != Lang::Te).then_some("a joiner of Telugu, which nobody sees");
    }
    if matches!(c, '\u{3001}'..='\u{303F}' | '\u{FF01}'..='\u{FF65}') {
        return (!is_chinese).then_some("Chinese punctuation");
    }
    match c.script() {
        Script::Common | Script::Inherited | Script::Latin | Script::Greek => None,
        Script::Cyrillic => (lang != Lang::Ru).then_some("Cyrillic"),
        Script::Thai => (lang != Lang::Th).then_some("Thai"),
        Script::Telugu => (lang != Lang::Te).then_some("Telugu"),
        Script::Han if !is_chinese => Some("Chinese"),
        // A Simplified title of a resource is a proper name.
        Script::Han if field == Field::ProperName => None,
        Script::Han => SIMPLIFIED.binary_search(&c).is_ok().then_some("Simplified Chinese"),
        Script::Bopomofo if is_chinese => None,
        Script::Hiragana | Script::Katakana => Some("Japanese"),
        Script::Hangul => Some("Korean"),
        script => Some(script.full_name()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, lang: Lang) -> Option<String> {
        foreign(text, Field::Description, lang).map(|(word, script)| format!("{word}: {script}"))
    }

    #[test]
    fn letters_of_another_language_are_found_with_their_word() {
        for (text, lang, expected) in [
            ("A model мира here", Lang::En, "мира: Cyrillic"),
            ("Сompute", Lang::En, "С: Cyrillic"),
            ("注意力 in English", Lang::En, "注意力: Chinese"),
            ("Words，words", Lang::En, "，: Chinese punctuation"),
            ("โมเดลภาษา модель", Lang::Th, "модель: Cyrillic"),
            ("Модель โมเดล", Lang::Ru, "โมเดล: Thai"),
            ("语言模型", Lang::ZhHant, "语: Simplified Chinese"),
            ("注意の力", Lang::ZhHant, "の: Japanese"),
            ("注意 주의", Lang::ZhHant, "주의: Korean"),
            ("మోడల్ मॉडल", Lang::Te, "मॉडल: Devanagari"),
            ("a\u{200C}b", Lang::Ru, "\u{200C}: a joiner of Telugu, which nobody sees"),
        ] {
            assert_eq!(found(text, lang).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn good_text_of_every_language_is_left_alone() {
        for (text, lang) in [
            ("naïve “quotes”, dashes – and — so on… ≥ 5 µs, β → 0 🤖", Lang::En),
            ("«ёлочки» и LoRA — α", Lang::Ru),
            ("ปรับแต่ง LLM ๆ ฿100", Lang::Th),
            ("నోట్\u{200C}బుక్స్ LLM", Lang::Te),
            ("微調「大型語言模型」：改變權重，約 5％。ㄅㄆㄇ", Lang::ZhHant),
            ("Hung-yi Lee (李宏毅) teaches it", Lang::En),
        ] {
            assert_eq!(found(text, lang), None, "{text}");
        }
    }

    #[test]
    fn the_simplified_characters_ascend() {
        assert!(SIMPLIFIED.is_sorted() && SIMPLIFIED.len() > 2000);
        for c in "后里面台干只了系於與學習體會".chars() {
            assert!(SIMPLIFIED.binary_search(&c).is_err(), "{c} is Traditional too");
        }
    }

    #[test]
    fn a_resource_keeps_the_title_it_has() {
        assert_eq!(foreign("动手学深度学习", Field::ProperName, Lang::En), None);
        assert_eq!(foreign("动手学深度学习", Field::ProperName, Lang::ZhHant), None);
        assert!(foreign("动手学深度学习", Field::ProperName, Lang::Ru).is_some());
        assert!(foreign("动手学深度学习", Field::Title, Lang::En).is_some());
    }
}
