//! The outline as a folding tree: roadmaps with the sections in them, and the searches that are kept.

use std::collections::BTreeSet;

use super::{KeptIx, KeptSearches};
use crate::catalog::{Catalog, Part, RoadmapIx, SectionIx, Text};

/// What a row of the tree stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// A whole roadmap.
    Roadmap(RoadmapIx),
    /// A section of one.
    Section(SectionIx),
    /// The heading of the searches that are kept.
    Searches,
    /// One of them.
    Search(KeptIx),
}

/// One visible row of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TreeRow {
    /// What it stands for.
    pub node: Node,
    /// How deep it stands; roadmaps at 0.
    pub depth: usize,
    /// Is it unfolded? `None` where nothing is inside.
    pub unfolded: Option<bool>,
}

impl From<Part> for Node {
    fn from(part: Part) -> Self {
        match part {
            Part::Roadmap(roadmap) => Self::Roadmap(roadmap),
            Part::Section(section) => Self::Section(section),
        }
    }
}

impl Node {
    /// The sections directly inside.
    pub fn children(self, catalog: &Catalog) -> &[SectionIx] {
        match self {
            Self::Roadmap(roadmap) => &catalog.roadmap(roadmap).sections,
            Self::Section(section) => &catalog.section(section).sections,
            Self::Searches | Self::Search(_) => &[],
        }
    }

    /// The node around it.
    pub fn parent(self, catalog: &Catalog) -> Option<Self> {
        match self {
            Self::Roadmap(_) | Self::Searches => None,
            Self::Search(_) => Some(Self::Searches),
            Self::Section(section) => {
                let section = catalog.section(section);
                Some(section.parent.map_or(Self::Roadmap(section.roadmap), Self::Section))
            }
        }
    }

    /// The roadmap it belongs to; a search belongs to none.
    pub fn roadmap(self, catalog: &Catalog) -> Option<RoadmapIx> {
        match self {
            Self::Roadmap(roadmap) => Some(roadmap),
            Self::Section(section) => Some(catalog.section(section).roadmap),
            Self::Searches | Self::Search(_) => None,
        }
    }

    /// What a note on it is on; a search has none.
    pub const fn part(self) -> Option<Part> {
        match self {
            Self::Roadmap(roadmap) => Some(Part::Roadmap(roadmap)),
            Self::Section(section) => Some(Part::Section(section)),
            Self::Searches | Self::Search(_) => None,
        }
    }

    /// What it is about.
    pub fn summary(self, catalog: &Catalog) -> Option<&Text> {
        match self {
            Self::Roadmap(roadmap) => Some(&catalog.roadmap(roadmap).summary),
            Self::Section(section) => catalog.section(section).summary.as_ref(),
            Self::Searches | Self::Search(_) => None,
        }
    }

    /// The nodes from its roadmap down to itself.
    pub fn path(self, catalog: &Catalog) -> Vec<Self> {
        let mut path = vec![self];
        while let Some(parent) = path.last().and_then(|last| last.parent(catalog)) {
            path.push(parent);
        }
        path.reverse();
        path
    }
}

/// The rows of the tree that are visible when `unfolded` nodes show what is inside.
pub(super) fn tree_rows(
    catalog: &Catalog,
    kept: &KeptSearches,
    unfolded: &BTreeSet<Node>,
) -> Vec<TreeRow> {
    let mut rows = Vec::new();
    for roadmap in catalog.roadmap_positions() {
        push_rows(catalog, unfolded, Node::Roadmap(roadmap), &mut rows);
    }
    if !kept.is_empty() {
        let is_unfolded = unfolded.contains(&Node::Searches);
        rows.push(TreeRow { node: Node::Searches, depth: 0, unfolded: Some(is_unfolded) });
        let shown = kept.all().iter().filter(|_| is_unfolded).map(|kept| Node::Search(kept.ix));
        rows.extend(shown.map(|node| TreeRow { node, depth: 1, unfolded: None }));
    }
    rows
}

fn push_rows(catalog: &Catalog, unfolded: &BTreeSet<Node>, node: Node, rows: &mut Vec<TreeRow>) {
    let children = node.children(catalog);
    let is_unfolded = unfolded.contains(&node);
    let depth = node.path(catalog).len().saturating_sub(1);
    rows.push(TreeRow { node, depth, unfolded: (!children.is_empty()).then_some(is_unfolded) });
    if is_unfolded {
        for child in children {
            push_rows(catalog, unfolded, Node::Section(*child), rows);
        }
    }
}
