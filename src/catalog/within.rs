//! The smallest part of the roadmaps that has all of some items.

use super::{Catalog, ItemIx, RoadmapIx, SectionIx, Text};

impl Catalog {
    /// What the smallest section, or else roadmap, is called that has all of `items`, at any depth.
    /// None when there is none, or nothing to have.
    pub fn part_around(&self, items: impl IntoIterator<Item = ItemIx>) -> Option<&Text> {
        let mut items = items.into_iter();
        let (mut sections, mut roadmaps) = self.parts_around(items.next()?);
        for item in items {
            let (of_item, in_roadmaps) = self.parts_around(item);
            sections.retain(|section| of_item.contains(section));
            roadmaps.retain(|roadmap| in_roadmaps.contains(roadmap));
            if roadmaps.is_empty() {
                return None; // then no section has all of them either
            }
        }
        let depth = |section: &SectionIx| self.section(*section).depth();
        // Of several that are as deep, the first: where the item stands first.
        let smallest = sections.into_iter().rev().max_by_key(depth);
        let section = smallest.map(|section| &self.section(section).title);
        section.or_else(|| roadmaps.first().map(|roadmap| &self.roadmap(*roadmap).title))
    }

    /// The sections around the places of `item`, and their roadmaps.
    fn parts_around(&self, item: ItemIx) -> (Vec<SectionIx>, Vec<RoadmapIx>) {
        let places = self.item(item).places.iter();
        let sections: Vec<SectionIx> =
            places.flat_map(|place| self.up_from(place.section)).collect();
        let roadmaps = sections.iter().map(|section| self.section(*section).roadmap).collect();
        (sections, roadmaps)
    }
}
