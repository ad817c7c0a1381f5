//! The outline as a folding tree: roadmaps, and the sections in them.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, ItemIx, RoadmapIx, SectionIx, Text};

/// What a row of the tree stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// A whole roadmap.
    Roadmap(RoadmapIx),
    /// A section of one.
    Section(SectionIx),
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

impl Node {
    /// The sections directly inside.
    pub fn children(self, catalog: &Catalog) -> &[SectionIx] {
        match self {
            Self::Roadmap(roadmap) => &catalog.roadmap(roadmap).sections,
            Self::Section(section) => &catalog.section(section).sections,
        }
    }

    /// The node around it.
    pub fn parent(self, catalog: &Catalog) -> Option<Self> {
        let Self::Section(section) = self else { return None };
        let section = catalog.section(section);
        Some(section.parent.map_or(Self::Roadmap(section.roadmap), Self::Section))
    }

    /// The roadmap it belongs to.
    pub fn roadmap(self, catalog: &Catalog) -> RoadmapIx {
        match self {
            Self::Roadmap(roadmap) => roadmap,
            Self::Section(section) => catalog.section(section).roadmap,
        }
    }

    /// Its name.
    pub fn title(self, catalog: &Catalog) -> &Text {
        match self {
            Self::Roadmap(roadmap) => &catalog.roadmap(roadmap).title,
            Self::Section(section) => &catalog.section(section).title,
        }
    }

    /// What it is about.
    pub fn summary(self, catalog: &Catalog) -> Option<&Text> {
        match self {
            Self::Roadmap(roadmap) => Some(&catalog.roadmap(roadmap).summary),
            Self::Section(section) => catalog.section(section).summary.as_ref(),
        }
    }

    /// The sections in which what is inside stands, at any depth.
    pub fn sections(self, catalog: &Catalog) -> Vec<SectionIx> {
        match self {
            Self::Roadmap(roadmap) => catalog.sections_of(roadmap),
            Self::Section(section) => catalog.subtree(section),
        }
    }

    /// The items inside, at any depth, each once, in order.
    pub fn items(self, catalog: &Catalog) -> Vec<ItemIx> {
        catalog.items_of(&self.sections(catalog))
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
pub(super) fn tree_rows(catalog: &Catalog, unfolded: &BTreeSet<Node>) -> Vec<TreeRow> {
    let mut rows = Vec::new();
    for roadmap in catalog.roadmap_positions() {
        push_rows(catalog, unfolded, Node::Roadmap(roadmap), &mut rows);
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
