//! The signs of the query line: edges of titles, what is left out, what is left open, comparisons.

use proptest::prelude::*;

use super::filters::own;
use super::*;
use crate::i18n::Texts;

fn sorted(library: &Shelf, line: &str) -> Vec<ItemIx> {
    let mut items: Vec<ItemIx> = library.hits(line).iter().map(|hit| hit.item).collect();
    items.sort_unstable();
    items
}

fn hints(line: &str) -> Vec<String> {
    let texts = Texts::english();
    Query::parse(line).hints().iter().map(|hint| texts.say(hint)).collect()
}

#[test]
fn each_sign_finds_what_it_says() {
    let library = own();
    let cases = [
        ("^attention", vec!["attention"]),
        ("^a", vec!["talk", "letter", "attention"]),
        ("^all", vec![]),
        ("need$", vec!["attention"]),
        ("you$", vec![]),
        ("^\"a talk\"$", vec!["talk"]),
        ("^a$", vec![]),
        ("^\"The Transformer\" aloud$", vec!["attention"]),
        ("type:resource !^attention", vec!["talk", "letter"]),
        ("!paper", vec!["talk"]),
        ("!pap", vec!["talk"]),
        ("!aper", vec!["attention", "talk", "letter"]),
        ("!\"on paper\"", vec!["attention", "talk"]),
        ("!papers !watch", vec!["letter"]),
        ("!kind:video", vec!["attention", "letter"]),
        ("!kind:video,paper", vec!["letter"]),
        ("!level:beginner !kind:article", vec!["attention"]),
        ("!section:papers", vec!["talk", "letter"]),
        ("!author:\"ashish v\"", vec!["talk", "letter"]),
        ("talk | letter", vec!["talk", "letter"]),
        ("kind:video | kind:article", vec!["talk", "letter"]),
        ("kind:article | level:advanced", vec!["attention", "letter"]),
        ("letter | lang:ru", vec!["letter", "talk"]),
        ("talk | !kind:video", vec!["talk", "attention", "letter"]),
        ("letter | talk kind:video", vec!["talk"]),
        ("| talk |", vec!["talk"]),
        ("talk | | letter", vec!["talk", "letter"]),
        ("minutes<=20", vec!["letter"]),
        ("minutes>20 minutes<1000", vec!["attention", "talk"]),
        ("level<=beginner", vec!["talk"]),
        ("level>beginner", vec!["attention"]),
        ("level>=beginner", vec!["attention", "talk"]),
        ("level<advanced section:video", vec!["talk"]),
        ("added:0.1", vec!["attention", "talk", "letter"]),
        ("added>=0.2", vec![]),
        ("added<0.10", vec!["attention", "talk", "letter"]),
        ("id:tent", vec!["attention"]),
        ("id:TENT,letter", vec!["attention", "letter"]),
        ("url:arxiv.org/abs", vec!["attention"]),
        ("url:https://arxiv.org/", vec!["attention"]),
        ("star:yes", vec![]),
        ("star:no memory", vec!["talk"]),
        ("note:anything", vec![]),
    ];
    for (line, expected) in cases {
        assert_eq!(library.ids(line), expected, "{line}");
    }
}

#[test]
fn a_sign_without_its_word_asks_for_nothing_yet() {
    for line in ["!", "^", "$", "|", "kind:", "!kind:", "minutes<", "minutes>=", "level: <="] {
        assert!(Query::parse(line).is_empty() || line.contains(' '), "{line}");
        assert_eq!(hints(line), [""; 0], "{line}");
    }
}

#[test]
fn a_hit_leads_to_a_place_that_the_choice_lets_through() {
    let library = own();
    let hits = library.hits("level:advanced | kind:article");
    let place = library.catalog.section(hits[0].place.section);
    assert_eq!((place.path.as_str(), hits.len()), ("video", 2));
}

#[test]
fn signs_inside_words_and_colons_after_other_words_are_text() {
    let library = Shelf::new();
    for line in ["c++", "a!b", "x^2", "co$t", "a|b", "vec<u8>", "note<x", "std: vector", "10:30"] {
        assert_eq!(hints(line), [""; 0], "{line}");
        assert_eq!(*Query::parse(line).filter(), Filter::default(), "{line}");
        assert!(!Query::parse(line).is_empty(), "{line}");
    }
    assert!(!library.hits("\"!\" python").is_empty());
}

#[test]
fn a_wrong_field_or_value_is_a_hint_and_the_rest_still_searches() {
    let library = own();
    for (line, hint) in [
        ("knd:video letter", "no field `knd`; did you mean `kind`?"),
        ("!knd:video letter", "no field `knd`; did you mean `kind`?"),
        ("mintes<30 letter", "no field `mintes`; did you mean `minutes`?"),
        ("letter | kind:vidoe", "`kind` has no value `vidoe`; did you mean `video`?"),
        (
            "level<=intermedate letter",
            "`level` has no value `intermedate`; did you mean `intermediate`?",
        ),
        ("letter minutes<half", "`minutes` has no value `half`: try minutes<30"),
        ("letter added>new", "`added` has no value `new`: try added>=0.2"),
        ("letter star:maybe", "`star` has no value `maybe`: try yes, no"),
    ] {
        assert_eq!(
            (hints(line), library.ids(line)),
            (vec![hint.to_owned()], vec!["letter"]),
            "{line}"
        );
    }
}

#[test]
fn minutes_are_those_that_are_shown_of_an_item() {
    let library = Shelf::new();
    let of = |item: &Item| item.minutes().map(|minutes| minutes.amount);
    let short = library.items("minutes<30");
    assert!(!short.is_empty() && short.iter().all(|item| of(item).is_some_and(|m| m < 30)));
    let all = library.catalog.items.iter().filter(|item| of(item).is_some_and(|m| m < 30));
    assert_eq!(all.count(), short.len());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn what_a_condition_finds_and_what_it_leaves_out_make_everything(
        field in proptest::sample::select(Filter::FIELDS.to_vec()),
        part in "[a-z]{1,2}", at in any::<prop::sample::Index>(),
    ) {
        let library = Shelf::new();
        let values = Filter::values(field);
        let value = if values.is_empty() { part } else { (*at.get(&values)).to_owned() };
        let value = if ["minutes", "added"].contains(&field) { "<=10".to_owned() } else { value };
        let condition = format!("{field}:{value}");
        let mut both = sorted(&library, &condition);
        both.extend(sorted(&library, &format!("!{condition}")));
        both.sort_unstable();
        prop_assert_eq!(both, sorted(&library, ""), "{}", condition);
    }

    #[test]
    fn an_edge_and_a_word_left_out_find_less_and_a_choice_finds_all_of_both(
        one in "[a-z]{2,3}", other in "[a-z]{2,3}",
    ) {
        let library = Shelf::new();
        let find = |line: String| sorted(&library, &line);
        let (all, either) = (find(one.clone()), find(format!("{one} | {other}")));
        for part in [find(format!("^{one}")), find(format!("{one}$")), find(format!("{one} !{other}"))] {
            prop_assert!(part.iter().all(|item| all.contains(item)));
        }
        let mut both = [all, find(other)].concat();
        both.sort_unstable();
        both.dedup();
        prop_assert_eq!(both, either);
    }
}
