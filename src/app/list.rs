//! The rows of the middle pane: what is inside a roadmap or section.

use super::Node;
use crate::catalog::{Catalog, ItemType, PlaceRef, SectionIx};

/// One row of the middle pane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListRow {
    /// A section that can be entered.
    Section(SectionIx),
    /// An item.
    Item(PlaceRef),
    /// The heading of a group.
    Heading(ItemType),
    /// Air.
    Blank,
}

impl ListRow {
    /// Can it be selected?
    pub const fn is_selectable(self) -> bool {
        matches!(self, Self::Section(_) | Self::Item(_))
    }
}

/// The sections inside `node`, then its items in groups. The resources go without a heading when
/// they come first: they are what a section is mostly for.
pub(super) fn list_rows(catalog: &Catalog, node: Node) -> Vec<ListRow> {
    let mut rows: Vec<ListRow> =
        node.children(catalog).iter().map(|section| ListRow::Section(*section)).collect();
    let Node::Section(section) = node else { return rows };
    let places = catalog.section(section).places.iter().enumerate();
    let mut group = None;
    for (index, place) in places {
        let item_type = catalog.item(place.item).item_type();
        if group != Some(item_type) {
            let is_first = rows.is_empty();
            if !is_first {
                rows.push(ListRow::Blank);
            }
            if !is_first || item_type != ItemType::Resource {
                rows.push(ListRow::Heading(item_type));
            }
            group = Some(item_type);
        }
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        rows.push(ListRow::Item(PlaceRef { section, index }));
    }
    rows
}
