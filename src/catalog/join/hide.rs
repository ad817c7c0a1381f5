//! Takes sections out of a catalog, with what stands nowhere else.

use crate::catalog::{Catalog, ItemIx, PlaceRef, Section, SectionIx};

/// `catalog` without the `sections` and those in them. The items that stand nowhere else are
/// [hidden](Catalog::hidden); of those that are the learner's own nothing is known any more.
pub(super) fn hide(mut catalog: Catalog, sections: &[SectionIx]) -> Catalog {
    let mut is_hidden = vec![false; catalog.sections.len()];
    for ix in sections.iter().flat_map(|top| catalog.subtree(*top)) {
        if let Some(is_hidden) = is_hidden.get_mut(ix.index()) {
            *is_hidden = true;
        }
    }
    let new_section = positions(is_hidden.iter().map(|is_hidden| !is_hidden), SectionIx::new);
    let section = |ix: SectionIx| new_section.get(ix.index()).copied().flatten();
    for item in &mut catalog.items {
        let kept = |place: &PlaceRef| Some(PlaceRef { section: section(place.section)?, ..*place });
        item.places = item.places.iter().filter_map(kept).collect();
    }
    let stays = catalog.items.iter().map(|item| !item.places.is_empty());
    let new_item = positions(stays, ItemIx::new);
    let item = |ix: ItemIx| new_item.get(ix.index()).copied().flatten();
    for roadmap in &mut catalog.roadmaps {
        roadmap.sections = roadmap.sections.iter().filter_map(|ix| section(*ix)).collect();
    }
    let kept = catalog.sections.into_iter().zip(is_hidden).filter(|(_, is_hidden)| !is_hidden);
    catalog.sections = kept.map(|(kept, _)| shifted(kept, &section, &item)).collect();
    let own = catalog.items.len() - catalog.own_items;
    let (shown, hidden): (Vec<_>, Vec<_>) =
        catalog.items.into_iter().enumerate().partition(|(_, item)| !item.places.is_empty());
    catalog.own_items = shown.iter().filter(|(at, _)| *at >= own).count();
    catalog.items = shown.into_iter().map(|(_, item)| item).collect();
    let hidden = hidden.into_iter().filter(|(at, _)| *at < own);
    catalog.hidden.extend(hidden.map(|(_, item)| item));
    catalog.ids = catalog.ids.into_iter().filter_map(|(id, ix)| Some((id, item(ix)?))).collect();
    catalog
}

/// The new position of each of those that stay.
fn positions<T>(stay: impl Iterator<Item = bool>, position: fn(usize) -> T) -> Vec<Option<T>> {
    let mut next = 0;
    let place = |stays: bool| {
        next += usize::from(stays);
        stays.then(|| position(next - 1))
    };
    stay.map(place).collect()
}

fn shifted(
    kept: Section,
    section: &impl Fn(SectionIx) -> Option<SectionIx>,
    item: &impl Fn(ItemIx) -> Option<ItemIx>,
) -> Section {
    let Section { parent, sections, mut places, .. } = kept;
    places.retain_mut(|place| match item(place.item) {
        Some(ix) => {
            place.item = ix;
            true
        }
        None => false, // never: what stands here stays
    });
    Section {
        parent: parent.and_then(section),
        sections: sections.into_iter().filter_map(section).collect(),
        places,
        ..kept
    }
}
