//! The letters that are measured: those of the contents about which terminals disagree, and the signs of
//! the interface.

use std::collections::{BTreeMap, BTreeSet};

use unicode_segmentation::UnicodeSegmentation;

use crate::catalog::{Catalog, Item, Roadmap, Section, Text};
use crate::platform::Class;
use crate::symbols::Symbol;

/// Marks that texts have.
const MARKS: &str = "\u{2018}\u{2022}";

/// Pictures, such as notes and roadmaps of one's own may have.
const PICTURES: &str = "\u{1F600}\u{1F680}\u{1F4DA}\u{1F525}\u{2705}\u{2B50}\u{1F9E0}\u{1F916}";

/// There are thousands of Chinese characters, all of the same width.
const WIDE: usize = 64;

/// The clusters to be measured, each once.
pub(super) fn of(catalog: &Catalog) -> Vec<String> {
    let mut found: BTreeMap<Class, BTreeSet<&str>> = BTreeMap::new();
    let texts = texts(catalog).flat_map(Text::all).map(|(_, text)| text);
    let signs = Symbol::ALL.iter().map(|symbol| symbol.unicode());
    let all = texts.filter(|text| !text.is_ascii()).chain(signs).chain([MARKS, PICTURES]);
    for text in all {
        for cluster in text.graphemes(true) {
            let Some(class) = Class::of(cluster) else { continue };
            let of_class = found.entry(class).or_default();
            if class != Class::Wide || of_class.len() < WIDE {
                of_class.insert(cluster);
            }
        }
    }
    found.into_values().flatten().map(str::to_owned).collect()
}

fn texts(catalog: &Catalog) -> impl Iterator<Item = &Text> {
    let items = catalog.items.iter().flat_map(of_item);
    let roadmaps = catalog.roadmaps.iter().flat_map(of_roadmap);
    items.chain(catalog.sections.iter().flat_map(of_section)).chain(roadmaps)
}

fn of_item(item: &Item) -> impl Iterator<Item = &Text> {
    [Some(&item.title), item.description.as_ref()].into_iter().flatten()
}

fn of_roadmap(roadmap: &Roadmap) -> impl Iterator<Item = &Text> {
    [&roadmap.title, &roadmap.summary].into_iter()
}

fn of_section(section: &Section) -> impl Iterator<Item = &Text> {
    let first = [Some(&section.title), section.summary.as_ref()].into_iter().flatten();
    first.chain(&section.points).chain(&section.tips)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_terminals_disagree_about_is_measured() {
        let clusters = of(&crate::builtin::catalog().unwrap());
        let count = |class| clusters.iter().filter(|c| Class::of(c) == Some(class)).count();
        assert!(count(Class::Telugu) > 300 && count(Class::Thai) > 200, "{clusters:?}");
        assert!(count(Class::Wide) == WIDE && count(Class::Emoji) == 8);
        assert!(count(Class::Cyrillic) > 50);
        let signs = Symbol::ALL.iter().map(|symbol| symbol.unicode());
        for sign in signs.filter(|sign| !sign.is_ascii()) {
            assert!(clusters.iter().any(|cluster| cluster == sign), "{sign}");
        }
        assert!(clusters.iter().all(|cluster| !cluster.contains(char::is_control)));
    }
}
