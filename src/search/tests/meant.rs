//! What is found although it was not typed as it stands.

use super::*;
use crate::i18n::Texts;

impl Shelf {
    fn meant(&self, line: &str) -> Vec<&str> {
        let hits = self.find(line).hits;
        hits.into_iter().map(|hit| self.catalog.item(hit.item).id.as_str()).collect()
    }
}

#[test]
fn another_name_of_a_thing_finds_it_in_every_language_below_what_was_typed() {
    let library = Shelf::new();
    for line in ["обучение с подкреплением", "การเรียนรู้แบบเสริมกำลัง", "reinforcement learning"]
    {
        let (typed, meant) = (library.ids(line), library.meant(line));
        assert_eq!(meant.first(), Some(&"term-reinforcement-learning"), "{line}");
        assert_eq!(meant.get(..typed.len()), Some(&typed[..]), "{line}: as typed comes first");
    }
    // Neither has a title in Russian or Thai.
    for english in
        ["deeplearning-ai-rlhf", "a-survey-of-preference-based-reinforcement-learning-methods"]
    {
        assert!(!library.ids("обучение с подкреплением").contains(&english));
        assert!(library.meant("обучение с подкреплением").contains(&english), "{english}");
        assert!(library.meant("การเรียนรู้แบบเสริมกำลัง").contains(&english), "{english}");
    }
    let chinese_title = "zhihu-fine-tuning-in-plain-words";
    assert!(library.meant("ఫైన్-ట్యూనింగ్").contains(&chinese_title));
}

#[test]
fn a_name_among_other_words_is_found_by_its_other_names_too() {
    let library = Shelf::new();
    let found = library.meant("обучение с подкреплением survey");
    assert!(found.contains(&"a-survey-of-preference-based-reinforcement-learning-methods"));
    assert!(library.meant("\"обучение с подкреплением\" survey").is_empty(), "in quotes as it is");
}

#[test]
fn british_and_american_words_find_each_other() {
    let library = Shelf::new();
    assert_eq!(library.meant("tokenisation").first(), library.meant("tokenization").first());
    assert_eq!(library.meant("optimisation").len(), library.meant("optimization").len());
}

#[test]
fn a_slip_is_forgiven_only_when_nothing_is_as_typed() {
    let library = Shelf::new();
    for (typed, meant) in [
        ("trasnformer", "term-transformer"),
        ("квантовние", "mlabonne-introduction-to-weight-quantization"),
        ("ilustrated transfromer", "jay-alammar-illustrated-transformer"),
        ("fine-tunning", "term-fine-tuning"),
    ] {
        assert!(library.meant(typed).contains(&meant), "{typed}: {:?}", library.meant(typed));
    }
    assert!(library.ids("trasnformer").is_empty());
    assert!(library.meant("trasnfromer").is_empty(), "two slips");
    assert!(library.meant("\"trasnformer\"").is_empty(), "in quotes as it is");
    assert_eq!(library.meant("transformer").len(), library.ids("transformer").len());
}

#[test]
fn a_line_typed_on_the_wrong_keyboard_is_read_on_the_right_one_and_says_so() {
    let library = Shelf::new();
    for (typed, read) in [
        ("dybvfybt", "внимание"),
        ("ещлутшяфешщт", "tokenization"),
        ("kind:video тугкфд", "kind:video neural"),
    ] {
        let answer = library.find(typed);
        assert_eq!(answer.hits.len(), library.find(read).hits.len(), "{typed}");
        let notice = answer.notice.map(|notice| Texts::english().say(&notice)).unwrap_or_default();
        assert!(notice.contains(read.trim_start_matches("kind:video ")), "{typed}: {notice}");
    }
    for line in ["внимание", "qqzzqq", ""] {
        assert_eq!(library.find(line).notice, None, "{line}");
    }
    let slips = library.find("trasnformer ilustrated").notice;
    let slips = slips.map(|notice| Texts::english().say(&notice)).unwrap_or_default();
    assert!(slips.contains("transformer, illustrated"), "{slips}");
    let telugu = "ఫైన్";
    let typed = crate::text::keyboard::Layout::Us.retype(telugu);
    assert!(library.ids(&typed).is_empty());
    assert_eq!(library.meant(&typed), library.meant(telugu));
}

#[test]
fn with_another_vowel_it_is_another_word() {
    let library = Shelf::new();
    // ฝึก is in many titles; ฝก and ฝูก are nothing.
    assert!(!library.ids("การฝึก").is_empty());
    assert_eq!(library.ids("การฝูก"), [""; 0]);
    assert_eq!(library.ids("การฝก"), [""; 0]);
    assert!(!library.ids("ట్యూనింగ్").is_empty());
    assert_eq!(library.ids("ట్యునింగ్"), [""; 0]);
}
