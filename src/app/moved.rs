//! [`Moved`]: where what stood in one catalog stands in the one that takes its place.

use std::collections::HashMap;
use std::sync::Arc;

use super::{ListRow, Node, Spot};
use crate::catalog::{Catalog, ItemIx, Part, PlaceRef, RoadmapIx, SectionIx};
use crate::phrase::Phrase;

/// Other roadmaps, and what to say of those that are left out.
#[derive(Debug)]
pub(super) struct Renewal {
    pub(super) catalog: Arc<Catalog>,
    pub(super) left_out: Vec<Phrase>,
}

/// Where what stood in one catalog stands in the one that takes its place. Positions are good for one
/// catalog only: whatever holds one is taken over by this, or dropped.
pub(super) struct Moved<'a> {
    old: &'a Catalog,
    new: &'a Catalog,
    roadmaps: Vec<Option<RoadmapIx>>,
    sections: Vec<Option<SectionIx>>,
}

impl<'a> Moved<'a> {
    pub(super) fn new(old: &'a Catalog, new: &'a Catalog) -> Self {
        let roadmaps: Vec<Option<RoadmapIx>> =
            old.roadmaps.iter().map(|roadmap| new.find_roadmap(roadmap.id.as_str())).collect();
        let key = |ix: SectionIx| (new.section(ix).roadmap, new.section(ix).path.as_str());
        let all = (0..new.sections.len()).map(SectionIx::new);
        let by_key: HashMap<(RoadmapIx, &str), SectionIx> = all.map(|ix| (key(ix), ix)).collect();
        let section = |section: &crate::catalog::Section| {
            let roadmap = roadmaps.get(section.roadmap.index()).copied().flatten()?;
            by_key.get(&(roadmap, section.path.as_str())).copied()
        };
        let sections = old.sections.iter().map(section).collect();
        Self { old, new, roadmaps, sections }
    }

    pub(super) fn item(&self, ix: ItemIx) -> Option<ItemIx> {
        let id = &self.old.items.get(ix.index())?.id;
        // Mostly nothing before it has come or gone.
        let stays = self.new.items.get(ix.index()).is_some_and(|item| item.id == *id);
        if stays { Some(ix) } else { self.new.find(id.as_str()) }
    }

    pub(super) fn roadmap(&self, ix: RoadmapIx) -> Option<RoadmapIx> {
        self.roadmaps.get(ix.index()).copied().flatten()
    }

    pub(super) fn section(&self, ix: SectionIx) -> Option<SectionIx> {
        self.sections.get(ix.index()).copied().flatten()
    }

    pub(super) fn part(&self, part: Part) -> Option<Part> {
        match part {
            Part::Roadmap(ix) => self.roadmap(ix).map(Part::Roadmap),
            Part::Section(ix) => self.section(ix).map(Part::Section),
        }
    }

    /// The same item in the same section.
    pub(super) fn place(&self, place: PlaceRef) -> Option<PlaceRef> {
        let section = self.section(place.section)?;
        let before = self.old.section(place.section).places.get(place.index as usize)?;
        let item = self.new.item(self.item(before.item)?);
        item.places.iter().find(|place| place.section == section).copied()
    }

    pub(super) fn node(&self, node: Node) -> Option<Node> {
        match node {
            Node::Roadmap(ix) => self.roadmap(ix).map(Node::Roadmap),
            Node::Section(ix) => self.section(ix).map(Node::Section),
            Node::Searches | Node::Search(_) => Some(node),
        }
    }

    /// The node, or the nearest one around it that is there.
    pub(super) fn node_or_around(&self, node: Node) -> Option<Node> {
        let mut path = node.path(self.old);
        path.reverse();
        path.into_iter().find_map(|around| self.node(around))
    }

    /// The row; air in place of one that is gone, so that the others keep their distance.
    pub(super) fn row(&self, row: ListRow) -> ListRow {
        let moved = match row {
            ListRow::Section(ix) => self.section(ix).map(ListRow::Section),
            ListRow::Within(ix) => self.section(ix).map(ListRow::Within),
            ListRow::Item(place) => self.place(place).map(ListRow::Item),
            ListRow::Search(_) | ListRow::Heading(_) | ListRow::LeftOut(_) | ListRow::Blank => {
                Some(row)
            }
        };
        moved.unwrap_or(ListRow::Blank)
    }

    pub(super) fn spot(&self, spot: Spot) -> Option<Spot> {
        Some(Spot { node: self.node(spot.node)?, ..spot })
    }
}
