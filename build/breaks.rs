//! Where lines of Thai and Chinese prose may break: between words, which only a dictionary can tell
//! apart.

use icu_segmenter::options::{LineBreakOptions, WordBreakInvariantOptions};
use icu_segmenter::{LineSegmenter, WordSegmenter};

use crate::catalog::{Catalog, Lang, Text};
use crate::text::is_han;

/// Notes the places in all Thai and Chinese texts of `catalog`.
pub(crate) fn note(catalog: &mut Catalog) {
    catalog.for_each_text(note_in);
}

/// Notes the places in one text.
pub(crate) fn note_in(text: &mut Text) {
    for lang in [Lang::Th, Lang::ZhHant] {
        let places = text.exactly(lang).map(|said| places(said, lang)).unwrap_or_default();
        text.set_breaks(lang, &places);
    }
}

/// `text`, which is in Thai, with a space without width wherever a line may break.
pub(crate) fn mark_thai(text: &str) -> String {
    let mut marked = String::with_capacity(text.len() * 2);
    let mut from = 0;
    for at in places(text, Lang::Th) {
        let at = usize::try_from(at).unwrap_or(from);
        marked.push_str(text.get(from..at).unwrap_or_default());
        marked.push('\u{200B}');
        from = at;
    }
    marked + text.get(from..).unwrap_or_default()
}

/// Words of the trade that the dictionary lacks.
const TERMS: [&str; 25] = [
    "預訓練",
    "權重",
    "自注意力",
    "多模態",
    "超參數",
    "過擬合",
    "張量",
    "適配器",
    "偏導數",
    "歸一化",
    "優化器",
    "概覽",
    "總機率",
    "波束",
    "動手",
    "命令列",
    "型別",
    "函式庫",
    "續寫",
    "หน่วยความจำ",
    "ความต้องการ",
    "แพ็กเกจ",
    "อัลกอริทึม",
    "แล็ปท็อป",
    "ไลบรารี",
];

/// The bytes before which a line may break, besides what the rules of Unicode know when the program
/// wraps: between two letters of the language.
fn places(text: &str, lang: Lang) -> Vec<u32> {
    let is_letter = |c: char| match lang {
        Lang::Th => matches!(c, '\u{E01}'..='\u{E5B}'),
        _ => is_han(c),
    };
    let is_inside = |at: &usize| {
        let (before, after) = text.split_at_checked(*at).unwrap_or_default();
        before.chars().next_back().is_some_and(is_letter) && after.starts_with(is_letter)
    };
    let ends = if lang == Lang::Th { thai(text) } else { chinese(text) };
    ends.into_iter().filter(is_inside).filter_map(|at| u32::try_from(at).ok()).collect()
}

/// Where lines may end: unlike the ends of words, not before a mark that belongs to the word. Only where
/// both the dictionary and the model of Thai see one: each alone cuts a word now and then.
fn thai(text: &str) -> Vec<usize> {
    let options = LineBreakOptions::default();
    let by_model: Vec<usize> = LineSegmenter::new_lstm(options).segment_str(text).collect();
    let by_dictionary = LineSegmenter::new_dictionary(options).segment_str(text);
    let mut ends: Vec<usize> =
        by_dictionary.filter(|at| by_model.binary_search(at).is_ok()).collect();
    keep_terms_whole(text, &mut ends);
    ends
}

/// The ends of words.
fn chinese(text: &str) -> Vec<usize> {
    let words = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut ends: Vec<usize> = words.segment_str(text).collect();
    for term in TERMS {
        ends.extend(text.match_indices(term).flat_map(|(at, _)| [at, at + term.len()]));
    }
    keep_terms_whole(text, &mut ends);
    ends.sort_unstable();
    ends.dedup();
    ends
}

/// Takes out of `ends` those inside of a term.
fn keep_terms_whole(text: &str, ends: &mut Vec<usize>) {
    for term in TERMS {
        for (at, _) in text.match_indices(term) {
            ends.retain(|end| *end <= at || at + term.len() <= *end);
        }
    }
}
