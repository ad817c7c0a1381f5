//! The rows of the middle pane: what is inside a roadmap or section.

use std::collections::HashMap;

use super::{KeptIx, Node};
use crate::catalog::{Catalog, ItemIx, ItemType, PlaceRef, SectionIx};
use crate::progress::{Overview, Status};
use crate::search::Match;

/// One row of the middle pane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListRow {
    /// A section that can be entered.
    Section(SectionIx),
    /// A kept search that can be entered.
    Search(KeptIx),
    /// An item.
    Item(PlaceRef),
    /// The heading of a group.
    Heading(ItemType),
    /// The name of a section over what was found in it.
    Within(SectionIx),
    /// So many items are left out because they are done or skipped.
    LeftOut(usize),
    /// Air.
    Blank,
}

impl ListRow {
    /// Can it be selected?
    pub const fn is_selectable(self) -> bool {
        matches!(self, Self::Section(_) | Self::Search(_) | Self::Item(_))
    }
}

/// What is shown of all there is.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shown<'a> {
    /// By what is done and skipped here, such items are left out.
    pub(super) hides_finished: Option<&'a Overview>,
    /// Only these, at any depth.
    pub(super) found: Option<&'a HashMap<ItemIx, Vec<Match>>>,
}

impl Shown<'_> {
    fn shows(&self, item: ItemIx) -> bool {
        let is_finished = |overview: &Overview| {
            matches!(overview.record(item).status, Status::Done | Status::Skipped)
        };
        !self.hides_finished.is_some_and(is_finished)
            && self.found.is_none_or(|found| found.contains_key(&item))
    }
}

/// The sections inside `node`, then its items in groups. The resources go without a heading when
/// they come first: they are what a section is mostly for.
///
/// Where something is looked for, the items that were found, at any depth, under the names of their
/// sections.
pub(super) fn list_rows(catalog: &Catalog, node: Node, shown: &Shown<'_>) -> Vec<ListRow> {
    if shown.found.is_some() {
        return found_rows(catalog, node, shown);
    }
    let mut rows: Vec<ListRow> =
        node.children(catalog).iter().map(|section| ListRow::Section(*section)).collect();
    let Node::Section(section) = node else { return rows };
    let mut group = None;
    for place in places(catalog, section, shown) {
        let item_type = catalog.item(catalog.place(place).item).item_type();
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
        rows.push(ListRow::Item(place));
    }
    let all = catalog.section(section).places.len();
    let left_out = all - rows.iter().filter(|row| matches!(row, ListRow::Item(_))).count();
    if left_out > 0 {
        rows.extend((!rows.is_empty()).then_some(ListRow::Blank));
        rows.push(ListRow::LeftOut(left_out));
    }
    rows
}

/// The places in `section` itself whose items are shown.
fn places<'a>(
    catalog: &'a Catalog,
    section: SectionIx,
    shown: &'a Shown<'_>,
) -> impl Iterator<Item = PlaceRef> + 'a {
    let places = (0_u32..).zip(&catalog.section(section).places);
    places
        .filter(|(_, place)| shown.shows(place.item))
        .map(move |(index, _)| PlaceRef { section, index })
}

/// What a kept search finds at `places`, which are in the order of the roadmaps, under the names of the
/// sections. So an item stays where it is when its status changes.
pub(super) fn search_rows(
    catalog: &Catalog,
    places: &[PlaceRef],
    shown: &Shown<'_>,
) -> Vec<ListRow> {
    let mut rows = Vec::new();
    let mut count = 0;
    for of_section in places.chunk_by(|one, next| one.section == next.section) {
        let is_shown = |place: &&PlaceRef| shown.shows(catalog.place(**place).item);
        let mut found = of_section.iter().filter(is_shown).map(|place| ListRow::Item(*place));
        let Some(first) = found.next() else { continue };
        rows.extend((!rows.is_empty()).then_some(ListRow::Blank));
        rows.extend(of_section.first().map(|place| ListRow::Within(place.section)));
        let before = rows.len();
        rows.extend(std::iter::once(first).chain(found));
        count += rows.len() - before;
    }
    let left_out = places.len() - count;
    if left_out > 0 && shown.found.is_none() {
        rows.extend((!rows.is_empty()).then_some(ListRow::Blank));
        rows.push(ListRow::LeftOut(left_out));
    }
    rows
}

fn found_rows(catalog: &Catalog, node: Node, shown: &Shown<'_>) -> Vec<ListRow> {
    let mut rows = Vec::new();
    let mut open = vec![node];
    while let Some(next) = open.pop() {
        open.extend(next.children(catalog).iter().rev().map(|section| Node::Section(*section)));
        let Node::Section(section) = next else { continue };
        let mut found = places(catalog, section, shown).map(ListRow::Item).peekable();
        if found.peek().is_none() {
            continue;
        }
        if next != node {
            if !rows.is_empty() {
                rows.push(ListRow::Blank);
            }
            rows.push(ListRow::Within(section));
        }
        rows.extend(found);
    }
    rows
}
