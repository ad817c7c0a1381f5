//! Phrases that say nothing.

use unicode_segmentation::UnicodeSegmentation;

use crate::catalog::Lang;
use crate::text::fold;

/// Kept short: only what no good description needs, and no name of a resource holds.
const PHRASES: [(Lang, &[&str]); 5] = [
    (
        Lang::En,
        &[
            "in this article",
            "in this blog post",
            "comprehensive guide",
            "ultimate guide",
            "everything you need to know",
            "one of the best",
            "must-read",
            "look no further",
            "to the next level",
            "game-changer",
            "game-changing",
            "it is important to note",
            "it's important to note",
            "in today's world",
            "unlock the power",
        ],
    ),
    (
        Lang::Ru,
        &[
            "в этой статье",
            "в данной статье",
            "исчерпывающее руководство",
            "все, что нужно знать",
            "все, что вам нужно знать",
            "один из лучших",
            "одна из лучших",
            "одно из лучших",
            "обязательно к прочтению",
            "следует отметить",
            "в современном мире",
            "не секрет, что",
        ],
    ),
    (Lang::Th, &["ในบทความนี้", "คู่มือฉบับสมบูรณ์", "ทุกสิ่งที่คุณต้องรู้", "ทุกสิ่งที่คุณจำเป็นต้องรู้", "ที่ดีที่สุดแห่งหนึ่ง"]),
    (Lang::Te, &["ఈ వ్యాసంలో", "ఈ కథనంలో", "సమగ్ర మార్గదర్శి", "మీరు తెలుసుకోవలసినవన్నీ"]),
    (
        Lang::ZhHant,
        &["在這篇文章中", "在本文中", "你需要知道的一切", "眾所周知", "不容錯過", "最好的之一"],
    ),
];

/// The first phrase in `text` that could be left out.
pub(super) fn find(text: &str, lang: Lang) -> Option<&'static str> {
    let (_, phrases) = PHRASES.iter().find(|(of, _)| *of == lang)?;
    let text = fold(text);
    phrases.iter().copied().find(|phrase| holds(&text, &fold(phrase)))
}

/// Does folded `text` hold `phrase`, between words?
fn holds(text: &str, phrase: &str) -> bool {
    let is_edge = |at: usize| {
        at == text.len() || text.split_word_bound_indices().any(|(start, _)| start == at)
    };
    text.match_indices(phrase).any(|(at, _)| is_edge(at) && is_edge(at + phrase.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_whatever_their_case() {
        for (text, lang, phrase) in [
            ("In this article we learn", Lang::En, "in this article"),
            ("A Comprehensive Guide.", Lang::En, "comprehensive guide"),
            ("Здесь всё, что нужно знать о LoRA", Lang::Ru, "все, что нужно знать"),
            ("ในบทความนี้เราจะเรียนรู้", Lang::Th, "ในบทความนี้"),
            ("ఈ వ్యాసంలో మనం", Lang::Te, "ఈ వ్యాసంలో"),
            ("在這篇文章中，我們學習微調。", Lang::ZhHant, "在這篇文章中"),
        ] {
            assert_eq!(find(text, lang), Some(phrase), "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_one_is_left_alone() {
        for text in ["The best-known one", "in this articles' list", "Must readers know Python?"] {
            assert_eq!(find(text, Lang::En), None, "{text}");
        }
        assert_eq!(find("Один из лучшихся", Lang::Ru), None);
    }
}
