//! The built-in database.

use waypost::builtin;
use waypost::catalog::{Catalog, Health, Item, ItemType, Lang, Link, Roadmap, Text};

fn catalog() -> Catalog {
    builtin::catalog().unwrap()
}

/// Every item with its link, if it has one.
fn links(catalog: &Catalog) -> impl Iterator<Item = (&Item, &Link)> {
    catalog.items.iter().filter_map(|item| Some((item, item.link()?)))
}

#[test]
fn every_item_stands_somewhere_and_every_place_knows_its_item() {
    let catalog = catalog();
    assert!(!catalog.items.is_empty());
    for ix in catalog.item_positions() {
        let item = catalog.item(ix);
        assert!(!item.places.is_empty(), "{} stands nowhere", item.id);
        for place in &item.places {
            assert_eq!(catalog.place(*place).item, ix, "{}", item.id);
        }
    }
    let places: usize = catalog.sections.iter().map(|section| section.places.len()).sum();
    let named: usize = catalog.items.iter().map(|item| item.places.len()).sum();
    assert_eq!(places, named);
}

#[test]
fn every_text_is_in_every_language_of_its_roadmap() {
    let catalog = catalog();
    for section in &catalog.sections {
        let roadmap = catalog.roadmap(section.roadmap);
        let texts = [&section.title].into_iter().chain(&section.summary);
        for text in texts.chain(&section.points).chain(&section.tips) {
            assert_complete(text, roadmap);
        }
        for place in &section.places {
            let item = catalog.item(place.item);
            // A resource keeps the title that its source gives it: proper names are not translated.
            let is_resource = item.item_type() == ItemType::Resource;
            let title = Some(&item.title).filter(|_| !is_resource);
            let reason = item.link().and_then(|link| link.reason.as_deref());
            for text in title.into_iter().chain(&item.description).chain(reason) {
                assert_complete(text, roadmap);
            }
        }
    }
}

fn assert_complete(text: &Text, roadmap: &Roadmap) {
    for lang in &roadmap.languages {
        let said = text.exactly(*lang);
        assert!(
            said.is_some_and(|said| !said.trim().is_empty()),
            "{}: {:?} is not in {lang}",
            roadmap.id,
            text.in_lang(Lang::En)
        );
    }
}

#[test]
fn only_the_web_is_opened() {
    let catalog = catalog();
    for (item, link) in links(&catalog) {
        for address in std::iter::once(&link.address).chain(&link.aliases) {
            let is_web = ["http://", "https://"].iter().any(|s| address.as_str().starts_with(s));
            assert!(is_web, "{}: {}", item.id, address.as_str());
        }
    }
}

#[test]
fn a_doubtful_address_has_a_reason_and_a_good_one_has_none() {
    let catalog = catalog();
    for (item, link) in links(&catalog) {
        assert_eq!(link.reason.is_some(), link.health != Health::Ok, "{}", item.id);
    }
}

#[test]
fn one_address_belongs_to_one_item() {
    let catalog = catalog();
    let mut keys: Vec<&str> = links(&catalog).map(|(_, link)| link.key.as_str()).collect();
    keys.sort_unstable();
    let all = keys.len();
    keys.dedup();
    assert_eq!(keys.len(), all);
}

#[test]
fn a_resource_says_what_it_is_in_few_words() {
    for item in catalog().items {
        let is_explained = matches!(item.item_type(), ItemType::Resource | ItemType::Term);
        assert!(!is_explained || item.description.is_some(), "{}", item.id);
        for (lang, text) in item.description.iter().flat_map(Text::all) {
            let length = text.chars().count();
            assert!((1..=300).contains(&length), "{} in {lang} has {length} letters", item.id);
        }
    }
}

#[test]
fn every_place_and_section_says_where_it_comes_from() {
    for section in catalog().sections {
        assert!(!section.source.is_empty(), "{}", section.path);
        for place in &section.places {
            assert!(!place.source.is_empty(), "item {} in {}", place.item.index(), section.path);
        }
    }
}
