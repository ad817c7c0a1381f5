//! Roadmaps with all their items as JSON: one document, or a line an item.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::catalog::{ItemIx, RoadmapIx};
use crate::cli::context::Context;
use crate::cli::document::{RoadmapDocument, WholeItem, document, line};
use crate::error::Error;
use crate::progress::Overview;

/// Roadmaps, and everything that stands in them, each item once.
#[derive(Serialize)]
struct Whole<'a> {
    roadmaps: Vec<RoadmapDocument<'a>>,
    items: Vec<WholeItem<'a>>,
}

/// One document with everything.
pub(super) fn whole(
    context: &Context<'_>,
    overview: &Overview,
    roadmaps: &[RoadmapIx],
) -> Result<String, Error> {
    let items = items(context, roadmaps).into_iter();
    let items = items.map(|item| WholeItem::new(context, overview, item)).collect();
    let roadmaps = roadmaps.iter().map(|ix| RoadmapDocument::whole(context, overview, *ix));
    document(Whole { roadmaps: roadmaps.collect(), items })
}

/// A line for each item, as `waypost list --json` has it, and what else matters where it is taken in again.
pub(super) fn lines(
    context: &Context<'_>,
    overview: &Overview,
    roadmaps: &[RoadmapIx],
) -> Result<String, Error> {
    let mut page = String::new();
    for item in items(context, roadmaps) {
        page.push_str(&line(&WholeItem::new(context, overview, item))?);
    }
    Ok(page)
}

/// The items that stand in `roadmaps`, in the order of the catalog.
fn items(context: &Context<'_>, roadmaps: &[RoadmapIx]) -> Vec<ItemIx> {
    let sections = context.catalog.sections.iter();
    let asked = sections.filter(|section| roadmaps.contains(&section.roadmap));
    let items = asked.flat_map(|section| section.places.iter().map(|place| place.item));
    items.collect::<BTreeSet<ItemIx>>().into_iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::{Catalog, Lang};
    use crate::cli::global::{Color, Global};
    use crate::config::{Known, Settings};
    use crate::i18n::Texts;
    use crate::import::Form;
    use crate::import::tests::is_sound;
    use crate::import::tests::whole::{ALL, Keeps, changes, damaged, seen_in, whole};
    use crate::import::{Origin, read};
    use crate::library::Loaded;
    use crate::platform::Paths;

    /// What `write` makes of `catalog`, for a learner who reads English.
    fn exported(
        catalog: &Catalog,
        overview: &Overview,
        write: fn(&Context<'_>, &Overview, &[RoadmapIx]) -> Result<String, Error>,
    ) -> String {
        let global = Global {
            paths: Paths::default(),
            json: true,
            settings: Settings::default(),
            known: Known::default(),
            color: Color::Never,
        };
        let texts = Texts::of(Lang::En);
        let loaded = Loaded { catalog: catalog.clone(), left_out: Vec::new() };
        let context = Context::of(loaded, global, &|_: &str| None, &texts);
        write(&context, overview, &[RoadmapIx::new(0)]).unwrap()
    }

    /// The items in what is `seen`, in any order: without roadmaps, sections stand in that of their items.
    fn items(seen: &str) -> Vec<&str> {
        let items = seen.split("(\"item\"").skip(1);
        let mut items: Vec<&str> =
            items.map(|item| item.split("(\"section\"").next().unwrap_or_default()).collect();
        items.sort_unstable();
        items
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn a_document_brings_everything_back(whole in whole()) {
            let (catalog, overview) = whole.made();
            let document = exported(&catalog, &overview, super::whole);
            prop_assert_eq!(seen_in(Form::Json, &document, ALL), whole.seen(ALL), "{}", document);
        }

        #[test]
        fn a_damaged_document_makes_a_roadmap_all_the_same(
            whole in whole(),
            changes in changes(),
        ) {
            let (catalog, overview) = whole.made();
            for write in [super::whole, lines] {
                let text = damaged(&exported(&catalog, &overview, write), &changes);
                is_sound(&read(Form::Json, &text, &Origin::default(), &mut |_| ()));
            }
        }

        #[test]
        fn lines_bring_items_back(whole in whole()) {
            let (catalog, overview) = whole.made();
            let text = exported(&catalog, &overview, lines);
            // They have no roadmaps, which would say what sections are about.
            let keeps = Keeps { points: false, part_notes: false, ids: false, ..ALL };
            let back = seen_in(Form::Json, &text, keeps);
            let wanted = whole.seen(keeps);
            prop_assert_eq!(items(&back), items(&wanted), "{}", text);
        }
    }
}
