//! What is in the glossary, how it is looked up, and where texts name it.

use super::*;
use crate::catalog::{Catalog, RoadmapFiles, SourceFile, check};

const TERMS: &str = r#"format = 1
id = "own"
title = "Own"
summary = "My list."
languages = ["en"]
added = "0.1"

[[section]]
id = "words"
title = "Words"
[[section.term]]
id = "rag"
title = "RAG"
expansion = "Retrieval-Augmented Generation"
description = "An answer with what was looked up before."
[[section.term]]
id = "attention"
title = { en = "Attention", ru = "Внимание", th = "กลไกความสนใจ", zh-Hant = "注意力", te = "అటెన్షన్" }
description = "What to look at."
[[section.term]]
id = "self-attention"
title = { en = "Self-attention", zh-Hant = "自注意力" }
description = "Words look at each other."
[[section.term]]
id = "sft"
title = "Supervised fine-tuning (SFT)"
description = "Learning from good answers."
[[section.term]]
id = "lr"
title = { en = "LR", zh-Hant = "微調" }
expansion = "Learning rate"
description = "How far a step goes."
[[section.term]]
id = "cafe"
title = "Café test"
description = "With an accent."
[[section.resource]]
id = "attention-video"
kind = "video"
title = "Attention, the film"
description = "No term."
url = "https://example.org/attention"

[[section]]
id = "again"
title = "Again"
[[section.term]]
ref = "attention"
"#;

fn catalog() -> Catalog {
    let root = SourceFile { path: "own.toml".into(), text: TERMS.into() };
    check("0.1", &[RoadmapFiles { root, sections: Vec::new() }]).unwrap()
}

fn ids(catalog: &Catalog, items: impl IntoIterator<Item = ItemIx>) -> Vec<String> {
    items.into_iter().map(|ix| catalog.item(ix).id.to_string()).collect()
}

/// What of `text` names which term, with titles in `lang`.
fn named(lang: Lang, text: &str) -> Vec<String> {
    let catalog = catalog();
    let found = Glossary::new(&catalog, lang).occurrences(text);
    let one = |(range, item): (Range<usize>, ItemIx)| {
        format!("{} {}", text.get(range).unwrap(), catalog.item(item).id)
    };
    found.into_iter().map(one).collect()
}

#[test]
fn every_term_is_there_once_in_the_order_of_its_title() {
    let catalog = catalog();
    let terms = |lang| ids(&catalog, Glossary::new(&catalog, lang).terms());
    assert_eq!(terms(Lang::En), ["attention", "cafe", "lr", "rag", "self-attention", "sft"]);
    assert_eq!(terms(Lang::Ru), ["cafe", "lr", "rag", "self-attention", "sft", "attention"]);
}

#[test]
fn a_term_is_found_by_part_of_any_of_its_names_the_nearest_first() {
    let catalog = catalog();
    let glossary = Glossary::new(&catalog, Lang::En);
    let find = |query| ids(&catalog, glossary.find(&catalog, query));
    assert_eq!(find("atten"), ["attention", "self-attention"]);
    assert_eq!(find("ВНИМ"), ["attention"]);
    assert_eq!(find("generation retrieval"), ["rag"]);
    assert_eq!(find("cafe"), ["cafe"]);
    assert_eq!(find("selfatention"), ["self-attention"]);
    assert_eq!(find("answer"), ["rag", "sft"], "their meanings have it");
    assert_eq!(find("film"), [""; 0]);
    assert_eq!(find(" ").len(), 6);
}

#[test]
fn a_text_names_terms_in_whole_words_of_any_case() {
    assert_eq!(
        named(Lang::En, "ATTENTION, please: RAGtime, rag and Cafe\u{301} Test"),
        ["ATTENTION attention", "rag rag", "Cafe\u{301} Test cafe"]
    );
    assert_eq!(named(Lang::En, "inattention or attentional"), [""; 0]);
}

#[test]
fn the_longest_name_counts_and_a_plural_is_a_name() {
    assert_eq!(
        named(Lang::En, "Self-attention beside attention; RAGs"),
        ["Self-attention self-attention", "attention attention", "RAGs rag"]
    );
}

#[test]
fn a_long_form_and_an_abbreviation_in_brackets_are_names_too() {
    assert_eq!(
        named(Lang::En, "retrieval-augmented generation after SFT, or supervised fine-tuning"),
        ["retrieval-augmented generation rag", "SFT sft", "supervised fine-tuning sft"]
    );
}

#[test]
fn a_name_of_two_letters_is_found_only_as_it_is_written() {
    assert_eq!(named(Lang::En, "LR, lr, Lr, LRs; learning rates"), ["LR lr", "learning rates lr"]);
}

#[test]
fn titles_of_the_language_of_display_are_found_beside_english_ones() {
    assert_eq!(
        named(Lang::Ru, "ВНИМАНИЕ и attention, но не внимания"),
        ["ВНИМАНИЕ attention", "attention attention"]
    );
    assert_eq!(named(Lang::En, "внимание"), [""; 0]);
}

#[test]
fn where_words_are_not_separated_a_name_may_stand_anywhere_between_graphemes() {
    assert_eq!(
        named(Lang::ZhHant, "模型的自注意力與注意力，再加微調。"),
        ["自注意力 self-attention", "注意力 attention", "微調 lr"]
    );
    assert_eq!(named(Lang::Th, "ใช้กลไกความสนใจในโมเดล"), ["กลไกความสนใจ attention"]);
    // A vowel more makes another syllable of it.
    assert_eq!(named(Lang::Th, "กลไกความสนใจ่"), [""; 0]);
}

#[test]
fn a_word_of_telugu_is_found_with_its_joiners_and_not_inside_another() {
    assert_eq!(named(Lang::Te, "అటెన్\u{200c}షన్ ఉంది"), ["అటెన్\u{200c}షన్ attention"]);
    assert_eq!(named(Lang::Te, "అటెన్షన్లో"), [""; 0]);
}

#[test]
fn a_page_names_a_term_once_and_never_what_it_is_about() {
    let catalog = catalog();
    let glossary = Glossary::new(&catalog, Lang::En);
    let texts = ["Attention after RAG.", "RAG, attention and a cafe test", "no term"];
    let page = Page::new(&glossary, catalog.find("rag"), texts.into_iter());
    assert_eq!(ids(&catalog, page.terms().iter().copied()), ["attention", "cafe"]);
    let counts = texts.map(|text| page.ranges_in(text).len());
    assert_eq!((counts, page.ranges_in(texts[0])[0].clone()), ([1, 1, 0], 0..9));
    assert!(page.ranges_in("another text").is_empty());
}
