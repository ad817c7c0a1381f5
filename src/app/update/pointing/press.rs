//! Pressing: what is pressed is selected, done, closed or taken hold of; pressed twice, it is entered.

use super::super::{act, folding, moving, panes, searching};
use crate::app::{Action, Effect, Focus, ListRow, Model, Pane, Point, Popup, Target, Tone, View};

/// Selects, does, closes or takes hold of what is at `point`.
pub(super) fn pressed(model: &mut Model, point: Point) -> Vec<Effect> {
    let target = model.regions.at(point);
    (model.pointing.pressed, model.pointing.grip) = (target, None);
    let Some(target) = target else { return Vec::new() };
    if let Target::Border(border) = target {
        model.pointing.grip = panes::grip(model, border, point);
        return Vec::new();
    }
    on(model, target)
}

/// Does what Enter does, where the same row was pressed before; else it is pressed as if for the first
/// time.
pub(super) fn pressed_again(model: &mut Model, point: Point) -> Vec<Effect> {
    let before = model.pointing.pressed;
    let is_same_row = before.is_some_and(Target::is_row) && before == model.regions.at(point);
    let mut effects = pressed(model, point);
    if is_same_row {
        model.pointing.pressed = None;
        effects.extend(act(model, Action::Enter));
    }
    effects
}

fn on(model: &mut Model, target: Target) -> Vec<Effect> {
    match target {
        Target::Action(action) => return act(model, action),
        Target::Behind => return act(model, Action::Back),
        Target::Entry(row) => entry(model, row),
        Target::Popup | Target::Page | Target::Hits | Target::Border(_) => {}
        _ => {
            // What failed was seen.
            model.ui.notice.take_if(|notice| matches!(notice.tone, Tone::Warning | Tone::Error));
            return in_view(model, target);
        }
    }
    Vec::new()
}

/// Selects a row of the popup in front.
fn entry(model: &mut Model, row: usize) {
    match &mut model.ui.popup {
        Some(Popup::Palette(shown)) => shown.cursor = row,
        Some(Popup::Recent(shown)) => shown.cursor = row,
        Some(Popup::Day(shown)) => shown.cursor = row,
        Some(Popup::RestDays { cursor }) => *cursor = row,
        Some(Popup::History(shown)) => shown.cursor = row,
        Some(Popup::Term(shown)) => (shown.cursor, shown.scroll) = (row, 0),
        Some(Popup::Versions(shown)) => (shown.cursor, shown.scroll) = (row, 0),
        _ => {}
    }
}

/// Selects what is in the view in front, or gives it the focus.
fn in_view(model: &mut Model, target: Target) -> Vec<Effect> {
    match (model.ui.view, target) {
        (View::Search, Target::Hit(hit)) => return searching::select(model, hit),
        (View::Search, Target::Way(way)) => model.ui.search.way = way,
        (View::Glossary, Target::Term(row)) => {
            let list = &mut model.ui.glossary;
            (list.cursor, list.is_reading) = (row, false);
            (model.ui.scroll, model.ui.is_typing) = (0, false);
        }
        (View::Glossary, Target::Terms) => model.ui.glossary.is_reading = false,
        (View::Glossary, Target::Reading) => {
            (model.ui.glossary.is_reading, model.ui.is_typing) = (true, false);
        }
        (View::Changes, Target::Change(row)) => {
            let list = &mut model.ui.changes;
            (list.cursor, list.is_reading) = (row, false);
            model.ui.scroll = 0;
        }
        (View::Changes, Target::Changes) => model.ui.changes.is_reading = false,
        (View::Changes, Target::Reading) => model.ui.changes.is_reading = true,
        (View::Home, Target::Home(row)) => model.ui.home = row,
        (View::Statistics, Target::Figures(pane)) => figures(model, pane),
        (_, Target::Named(node)) => {
            model.ui.uncover_panes();
            model.ui.is_typing = false;
            folding::go_to_node(model, node);
        }
        (View::Browse, target) => {
            model.ui.is_typing = false;
            in_panes(model, target);
        }
        _ => {}
    }
    Vec::new()
}

/// Gives a pane of the statistics the focus.
pub(super) fn figures(model: &mut Model, pane: Pane) {
    if model.ui.figures.pane != pane {
        model.ui.figures.pane = pane;
        model.ui.scroll = 0;
    }
}

fn in_panes(model: &mut Model, target: Target) {
    match target {
        Target::Pane(pane) => moving::focus(model, pane),
        Target::Tree(row) => {
            moving::focus(model, Focus::Sections);
            if let Some(row) = model.tree.get(row) {
                model.select_node(row.node);
            }
        }
        Target::Fold(row) => {
            moving::focus(model, Focus::Sections);
            folding::toggle(model, row);
        }
        Target::Item(row) => {
            moving::focus(model, Focus::Items);
            if model.list.get(row).is_some_and(|row: &ListRow| row.is_selectable())
                && row != model.list_cursor()
            {
                model.ui.cursors.insert(model.ui.node, row);
                model.ui.scroll = 0;
            }
        }
        _ => {}
    }
}
