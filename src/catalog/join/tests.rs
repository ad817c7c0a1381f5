//! What becomes one item, what is added and hidden, and what clashes.

use super::*;
use crate::catalog::{Lang, RoadmapFiles, SourceFile, check, check_part};

const BASE: &str = r#"format = 1
id = "base"
title = "Base"
summary = "What there is."
languages = ["en"]
added = "0.1"

[[section]]
id = "papers"
title = "Papers"

[[section.resource]]
id = "attention"
kind = "paper"
title = "Attention Is All You Need"
url = "https://arxiv.org/abs/1706.03762"

[[section.term]]
id = "token"
title = "Token"

[[section.section]]
id = "old"
title = "Old papers"

[[section.section.resource]]
id = "perceptron"
kind = "paper"
title = "The perceptron"

[[section.section.resource]]
ref = "attention"
"#;

fn files(text: String) -> RoadmapFiles {
    let root = SourceFile { path: "own.toml".into(), text };
    RoadmapFiles { root, sections: Vec::new() }
}

fn base() -> Catalog {
    check("0.1", &[files(BASE.to_owned())]).unwrap()
}

/// A roadmap called `id`, with `rest` after its head.
fn own(id: &str, rest: &str) -> RoadmapFiles {
    files(format!(
        "format = 1\nid = \"{id}\"\ntitle = \"{id}\"\nsummary = \"S.\"\nlanguages = [\"en\"]\nadded = \"1\"\n{rest}"
    ))
}

/// A section with these items in it.
fn section(items: &str) -> String {
    format!("[[section]]\nid = \"mine\"\ntitle = \"Mine\"\n{items}")
}

fn resource(id: &str, rest: &str) -> String {
    format!("[[section.resource]]\nid = \"{id}\"\nkind = \"paper\"\ntitle = \"{id}\"\n{rest}")
}

fn reference(id: &str) -> String {
    format!("[[section.resource]]\nref = \"{id}\"\n")
}

fn joined(parts: &[RoadmapFiles]) -> Joined {
    join(base(), parts.iter().map(|files| check_part(files, None).unwrap()).collect())
}

/// The catalog, in which every position is as it should be.
fn sound(parts: &[RoadmapFiles]) -> Catalog {
    let Joined { catalog, refused, dangling } = joined(parts);
    assert_eq!((refused, dangling), (vec![], vec![]));
    assert_sound(&catalog);
    catalog
}

fn assert_sound(catalog: &Catalog) {
    for ix in catalog.item_positions() {
        let item = catalog.item(ix);
        assert!(!item.places.is_empty(), "{}", item.id);
        assert!(item.places.iter().all(|place| catalog.place(*place).item == ix), "{}", item.id);
        assert!(catalog.find_all(item.id.as_str()).any(|found| found == ix), "{}", item.id);
    }
    for roadmap in catalog.roadmap_positions() {
        catalog.sections_of(roadmap).into_iter().for_each(|ix| sound_section(catalog, roadmap, ix));
    }
    assert!(catalog.ids.is_sorted());
}

fn sound_section(catalog: &Catalog, roadmap: RoadmapIx, ix: SectionIx) {
    let section = catalog.section(ix);
    assert_eq!(section.roadmap, roadmap);
    assert!(section.sections.iter().all(|inner| catalog.section(*inner).parent == Some(ix)));
    for (index, place) in section.places.iter().enumerate() {
        assert!(catalog.item(place.item).places.contains(&place_ref(ix, index)));
    }
    let types = section.places.iter().map(|place| catalog.item(place.item).item_type());
    assert!(types.is_sorted(), "{}", section.path);
}

fn ids_in(catalog: &Catalog, key: &str) -> Vec<String> {
    let section = catalog.section(catalog.find_section_key(key).unwrap());
    section.places.iter().map(|place| catalog.item(place.item).id.to_string()).collect()
}

#[test]
fn nothing_beside_the_base_leaves_it_as_it_is() {
    assert_eq!(sound(&[]), base());
}

#[test]
fn own_items_come_behind_those_of_the_base_and_are_known_as_own() {
    let catalog = sound(&[own("a", &section(&resource("x", "")))]);
    let ix = catalog.find("x").unwrap();
    assert_eq!(ix.index(), base().items.len());
    assert!(catalog.is_own(ix) && !catalog.is_own(catalog.find("attention").unwrap()));
    let roadmap = catalog.find_roadmap("a").unwrap();
    assert!(catalog.is_own_roadmap(roadmap) && !catalog.is_own_roadmap(RoadmapIx::new(0)));
}

#[test]
fn the_same_address_is_the_same_item_under_both_ids() {
    let url = "url = \"http://www.arxiv.org/abs/1706.03762/\"\nlevel = \"beginner\"\n";
    let catalog = sound(&[own("a", &section(&resource("my-paper", url)))]);
    assert_eq!(catalog.items.len(), base().items.len());
    let ix = catalog.find("my-paper").unwrap();
    assert_eq!(catalog.find("attention"), Some(ix));
    let item = catalog.item(ix);
    assert_eq!((item.places.len(), item.former_ids.len()), (3, 1));
    assert!(!catalog.is_own(ix));
    let place = catalog.place(item.places[2]);
    assert_eq!(place.title.as_ref().unwrap().in_lang(Lang::En), "my-paper");
    assert!(place.level.is_some());
}

#[test]
fn two_own_roadmaps_share_items_whichever_comes_first() {
    let one = own("a", &section(&resource("x", "url = \"https://example.org/x\"\n")));
    let other = own("b", &section(&resource("y", "url = \"https://example.org/x\"\n")));
    for order in [[one.clone(), other.clone()], [other, one]] {
        let catalog = sound(&order);
        assert_eq!(catalog.find("x"), catalog.find("y"));
        assert_eq!(catalog.own_items, 1);
    }
}

#[test]
fn a_term_with_the_same_name_is_the_same_term_and_what_becomes_one_stands_once_in_a_section() {
    let term = "[[section.term]]\nid = \"my-token\"\ntitle = \"token\"\n";
    let twice = term.to_owned() + "[[section.term]]\nref = \"token\"\n";
    let catalog = sound(&[own("a", &section(&twice))]);
    assert_eq!(ids_in(&catalog, "a/mine"), ["token"]);
}

#[test]
fn a_copy_of_a_roadmap_under_another_id_shares_all_of_its_items() {
    let copy = BASE.replace("id = \"base\"", "id = \"copy\"");
    let catalog = sound(&[files(copy)]);
    assert_eq!((catalog.own_items, catalog.own_roadmaps), (0, 1));
    assert_eq!(catalog.items.len(), base().items.len());
}

#[test]
fn own_roadmaps_refer_to_each_other_in_any_order() {
    let one = own("a", &section(&(resource("x", "") + &reference("y") + &reference("attention"))));
    let other = own("b", &section(&(resource("y", "") + &reference("x"))));
    let catalog = sound(&[one, other]);
    assert_eq!(ids_in(&catalog, "a/mine"), ["x", "y", "attention"]);
    assert_eq!(ids_in(&catalog, "b/mine"), ["y", "x"]);
}

#[test]
fn what_clashes_is_refused_and_what_depends_on_it_is_there_without_that() {
    let good = own("good", &section(&reference("attention")));
    let clash = own(
        "clash",
        &section(&(resource("attention", "url = \"https://other.org\"\n") + &resource("x", ""))),
    );
    let depends = own("depends", &section(&reference("x")));
    let twin = own("base", &section(&resource("y", "")));
    let Joined { catalog, refused, dangling } = joined(&[clash, good, depends, twin]);
    assert_eq!((refused, dangling), (vec![0, 3], vec![2]));
    assert_sound(&catalog);
    assert_eq!(catalog.roadmaps.len(), 3);
    assert_eq!(ids_in(&catalog, "good/mine"), ["attention"]);
    assert_eq!(ids_in(&catalog, "depends/mine"), [""; 0]);
}

#[test]
fn what_names_something_that_is_nowhere_loses_that_alone() {
    let addition = |to, id| {
        format!("[[addition]]\nto = \"{to}\"\n") + &resource(id, "").replace("section", "addition")
    };
    let stale = own(
        "stale",
        &("hides = [\"base/nowhere\", \"base/papers/old\"]\n".to_owned()
            + &section(&(reference("nowhere") + &resource("x", "") + &reference("token")))
            + &addition("base/gone", "lost")
            + &addition("base/papers", "kept")),
    );
    let uses = own("uses", &section(&reference("x")));
    let Joined { catalog, refused, dangling } = joined(&[stale.clone(), uses]);
    assert_eq!((refused, dangling), (vec![], vec![0]));
    assert_sound(&catalog);
    assert_eq!(ids_in(&catalog, "stale/mine"), ["x"]);
    assert_eq!(ids_in(&catalog, "base/papers"), ["attention", "kept", "token"]);
    assert!(catalog.find("lost").is_none() && catalog.find("perceptron").is_none());
    let told = super::super::dangling(&stale, &catalog);
    let told: Vec<&str> = told.iter().map(|problem| problem.what.as_str()).collect();
    assert_eq!(
        told,
        [
            "no section is called `base/nowhere`",
            "no item is called `nowhere`",
            "`token` is a term, not a resource",
            "no section is called `base/gone`",
        ]
    );
}

#[test]
fn each_clash_is_told_with_its_place() {
    for (rest, expected) in [
        (
            section(&resource("attention", "url = \"https://other.org\"\n")),
            "own.toml:11:6: the id `attention` is that of another item, `Attention Is All You Need`",
        ),
        (section(&resource("x", "former_ids = [\"token\"]\n")), "the former id `token` is that of"),
        (
            section(&reference("atention")),
            "no item is called `atention`\n  hint: did you mean `attention`?",
        ),
        (section(&reference("token")), "`token` is a term, not a resource"),
        (
            "hides = [\"base/nowhere\"]\n".to_owned(),
            "own.toml:7:10: no section is called `base/nowhere`",
        ),
        (
            "[[addition]]\nto = \"nowhere\"\n".to_owned(),
            "own.toml:8:6: no section is called `nowhere`",
        ),
    ] {
        let files = own("a", &rest);
        let told = check_part(&files, Some(&base())).unwrap_err();
        let told: Vec<String> = told.iter().map(ToString::to_string).collect();
        assert!(told[0].contains(expected), "wanted {expected:?}\ngot {told:?}");
        if let Ok(part) = check_part(&files, None) {
            let Joined { refused, dangling, .. } = join(base(), vec![part]);
            assert_eq!([refused, dangling].concat(), [0], "{rest}");
        }
    }
}

#[test]
fn additions_stand_at_the_end_of_their_group_and_once() {
    let addition = "[[addition]]\nto = \"base/papers\"\n[[addition.resource]]\nid = \"x\"\nkind = \"paper\"\n\
        title = \"X\"\n[[addition.resource]]\nref = \"attention\"\n[[addition.resource]]\nref = \"perceptron\"\n";
    let catalog = sound(&[own("a", addition)]);
    assert_eq!(ids_in(&catalog, "base/papers"), ["attention", "x", "perceptron", "token"]);
    assert_eq!((catalog.roadmaps.len(), catalog.own_roadmaps), (1, 0));
    assert!(catalog.is_own(catalog.find("x").unwrap()));
}

#[test]
fn hidden_sections_take_what_stands_nowhere_else_with_them() {
    let hides = "hides = [\"base/papers/old\"]\n".to_owned() + &section(&resource("x", ""));
    let catalog = sound(&[own("a", &hides)]);
    assert!(catalog.find_section_key("base/papers/old").is_none());
    assert_eq!(catalog.find_hide("base/papers/old/deep").unwrap().by.as_str(), "a");
    assert!(catalog.find_hide("base/papers/older").is_none());
    // What refers to it beside the catalog is as good as it was.
    let refers =
        own("b", &(section(&reference("perceptron")) + "[[addition]]\nto = \"base/papers/old\"\n"));
    assert!(check_part(&refers, Some(&catalog)).is_ok());
    assert_eq!(catalog.find("perceptron"), None);
    assert_eq!(catalog.title_of("perceptron", Lang::En), Some("The perceptron"));
    assert_eq!(catalog.item(catalog.find("attention").unwrap()).places.len(), 1);
    assert!(catalog.is_own(catalog.find("x").unwrap()) && catalog.own_items == 1);
    let kept = own("b", &section(&reference("perceptron")));
    let catalog = sound(&[own("a", &hides), kept]);
    assert_eq!(catalog.item(catalog.find("perceptron").unwrap()).places.len(), 1);
}
