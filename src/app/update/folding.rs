//! The tree: folding, unfolding, going in and out.

use super::{deed, moving};
use crate::app::{Action, Effect, Focus, ListRow, Model, Node, Subject, TreeRow};
use crate::catalog::PlaceRef;

impl Model {
    /// Selects `node` in the tree.
    pub(in crate::app) fn select_node(&mut self, node: Node) {
        if self.ui.node != node {
            self.list.clear(); // its rows are not those of the other section
            self.ui.node = node;
            self.ui.scroll = 0;
            self.ui.selecting = None;
            self.ui.narrowing.clear();
        }
        self.refresh_rows();
    }

    /// Selects `node` and unfolds everything around it.
    pub(in crate::app) fn reveal(&mut self, node: Node) {
        let path = node.path(&self.catalog);
        self.ui.unfolded.extend(path.into_iter().filter(|around| *around != node));
        self.select_node(node);
    }

    /// Jumps to an item at one of its places, which is shown even if it is finished.
    pub(in crate::app) fn go_to(&mut self, place: PlaceRef) {
        self.trail.leave(self.spot());
        // What filled the screen was not the list to which this leads.
        self.ui.zoom &= matches!(self.ui.focus, Focus::Sections | Focus::Items);
        self.ui.selecting = None;
        self.ui.narrowing.clear();
        self.reveal(Node::Section(place.section));
        let find = |list: &[ListRow]| list.iter().position(|row| *row == ListRow::Item(place));
        let mut row = find(&self.list);
        if row.is_none() {
            self.ui.narrowing.hides_finished = false;
            self.refresh_list();
            row = find(&self.list);
        }
        self.ui.cursors.insert(self.ui.node, row.unwrap_or(0));
        moving::focus(self, Focus::Items);
    }

    fn fold(&mut self, node: Node, unfold: bool) {
        if unfold {
            self.ui.unfolded.insert(node);
        } else {
            self.ui.unfolded.remove(&node);
        }
        self.refresh_rows();
    }
}

/// Folds the selected node or selects the one around it; from other panes, goes back.
pub(super) fn out(model: &mut Model) {
    match model.ui.focus {
        Focus::Sections => {
            let node = model.ui.node;
            if model.ui.unfolded.contains(&node) {
                model.fold(node, false);
            } else if let Some(parent) = node.parent(&model.catalog) {
                model.select_node(parent);
            }
        }
        Focus::Items => moving::focus(model, Focus::Sections),
        Focus::Details | Focus::Progress => moving::focus(model, model.ui.shelf),
    }
}

/// Unfolds the selected node or goes into it; from the items, to the details.
pub(super) fn inward(model: &mut Model) {
    match (model.ui.focus, model.subject()) {
        (Focus::Sections, _) => {
            let node = model.ui.node;
            let is_leaf = node != Node::Searches && node.children(&model.catalog).is_empty();
            if is_leaf || model.ui.unfolded.contains(&node) {
                moving::focus(model, Focus::Items);
            } else {
                model.fold(node, true);
            }
        }
        (Focus::Items, Subject::Node(node)) => go_into(model, node),
        (Focus::Items, _) => moving::focus(model, Focus::Details),
        (Focus::Details | Focus::Progress, _) => {}
    }
}

/// On a section: goes into it. On an item: opens its link. On the details of a section: reads
/// them as a page.
pub(super) fn enter(model: &mut Model) -> Vec<Effect> {
    match (model.ui.focus, model.subject()) {
        (Focus::Sections, _) => {
            let node = model.ui.node;
            model.fold(node, true);
            moving::focus(model, Focus::Items);
        }
        (Focus::Items, Subject::Node(node)) => go_into(model, node),
        (Focus::Items | Focus::Details, Subject::Item(_)) => {
            return deed::link(model, Action::Open);
        }
        (Focus::Details | Focus::Progress, _) => model.ui.zoom = !model.ui.zoom,
        (Focus::Items, Subject::Nothing) => {}
    }
    Vec::new()
}

/// Folds or unfolds the row of the tree at position `row`. What is selected inside of what is folded is
/// not seen any more: then the row itself is selected.
pub(super) fn toggle(model: &mut Model, row: usize) {
    let Some(TreeRow { node, unfolded: Some(is_unfolded), .. }) = model.tree.get(row).copied()
    else {
        return;
    };
    let is_inside = node != model.ui.node && model.ui.node.path(&model.catalog).contains(&node);
    if is_unfolded && is_inside {
        model.select_node(node);
    }
    model.fold(node, !is_unfolded);
}

/// Selects `node` in the tree, as a jump.
pub(super) fn go_to_node(model: &mut Model, node: Node) {
    model.trail.leave(model.spot());
    model.reveal(node);
    moving::focus(model, Focus::Sections);
}

/// Goes into `node`.
pub(super) fn go_into(model: &mut Model, node: Node) {
    if node == model.ui.node {
        return; // an empty section: there is nothing inside to go to
    }
    model.trail.leave(model.spot());
    model.reveal(node);
    moving::focus(model, Focus::Items);
}

/// Goes back to where the learner was before a jump, or forward again.
pub(super) fn jump(model: &mut Model, action: Action) {
    let here = model.spot();
    let there = match action {
        Action::JumpForward => model.trail.forward(here),
        _ => model.trail.back(here),
    };
    // A search may be kept no longer.
    let Some(there) = there.filter(|there| model.has(there.node)) else { return };
    model.ui.selecting = None;
    model.reveal(there.node);
    model.ui.cursors.insert(there.node, there.row);
    moving::focus(model, there.focus);
}
