//! Characters that have no place in a text of the interface.

use unicode_normalization::is_nfc;
use unicode_script::{Script, UnicodeScript as _};
use waypost::catalog::Lang;
use waypost::text::clean;

/// Characters that are written in Simplified Chinese alone, ascending.
const SIMPLIFIED: &str = include_str!("../../src/catalog/check/simplified.txt");

/// What is wrong with the characters of `text`, which is in `lang`.
pub(crate) fn stray(text: &str, lang: Lang) -> Option<String> {
    if !is_nfc(text) {
        return Some("is not in the form NFC".to_owned());
    }
    let is_hidden = |c: &char| {
        c.is_control() && *c != '\n'
            || matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
    };
    // A space that no line ends at parts numbers and words.
    let visible = text.replace(['\n', '\u{a0}', '\u{202f}'], " ");
    if let Some(hidden) = visible.chars().find(is_hidden) {
        return Some(format!("has the character U+{:04X}, which nobody sees", u32::from(hidden)));
    }
    if clean(&visible) != visible {
        return Some("has a character that nobody sees".to_owned());
    }
    if lang == Lang::Ru
        && let Some(word) = visible.split(|c: char| !c.is_alphabetic()).find(|word| is_mixed(word))
    {
        return Some(format!("mixes Latin and Cyrillic letters in “{word}”"));
    }
    let stranger = visible.chars().find(|c| is_stranger(*c, lang))?;
    Some(format!("has “{stranger}” of another script ({})", stranger.script().full_name()))
}

fn is_mixed(word: &str) -> bool {
    let has = |script: Script| word.chars().any(|c| c.script() == script);
    has(Script::Latin) && has(Script::Cyrillic)
}

fn is_stranger(c: char, lang: Lang) -> bool {
    let is_chinese = lang == Lang::ZhHant;
    if matches!(c, '\u{3001}'..='\u{303F}' | '\u{FF01}'..='\u{FF65}') {
        return !is_chinese;
    }
    if c == '\u{200C}' {
        return lang != Lang::Te;
    }
    match c.script() {
        Script::Common | Script::Inherited | Script::Latin => false,
        Script::Cyrillic => lang != Lang::Ru,
        Script::Thai => lang != Lang::Th,
        Script::Telugu => lang != Lang::Te,
        Script::Han => !is_chinese || SIMPLIFIED.contains(c),
        _ => true,
    }
}
