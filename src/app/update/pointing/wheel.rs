//! The wheel: it scrolls what is under the pointer, wherever the focus is. What is selected there stays
//! so as long as it can be seen.

use super::super::{act, home, searching};
use super::press;
use crate::app::{Action, Effect, Focus, Model, Point, Popup, Target};

/// Rows by which the wheel scrolls.
const ROWS: usize = 3;

/// A turn of the wheel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Up,
    Down,
}

impl Turn {
    /// `from`, turned by `rows`, up to `last`.
    fn from(self, from: usize, rows: usize, last: usize) -> usize {
        match self {
            Self::Up => from.saturating_sub(rows).min(last),
            Self::Down => (from + rows).min(last),
        }
    }

    const fn action(self) -> Action {
        match self {
            Self::Up => Action::Up,
            Self::Down => Action::Down,
        }
    }
}

/// Scrolls what is at `point`.
pub(super) fn turned(model: &mut Model, point: Point, turn: Turn) -> Vec<Effect> {
    let Some(target) = model.regions.at(point) else { return Vec::new() };
    match target {
        Target::Popup | Target::Entry(_) => return popup(model, target, turn),
        Target::Tree(_) | Target::Fold(_) | Target::Pane(Focus::Sections) => tree(model, turn),
        Target::Item(_) | Target::Pane(Focus::Items) => list(model, turn),
        Target::Pane(Focus::Progress) => {
            let (ui, last) = (&mut model.ui, model.viewport.last_progress_scroll());
            ui.progress_scroll = turn.from(ui.progress_scroll, ROWS, last);
        }
        Target::Pane(Focus::Details) | Target::Reading | Target::Page => page(model, turn),
        Target::Hits | Target::Hit(_) => return hits(model, turn),
        Target::Terms | Target::Term(_) => terms(model, turn),
        Target::Changes | Target::Change(_) => changes(model, turn),
        Target::Home(_) => home::by_rows(model, turn.action()),
        Target::Figures(pane) => {
            press::figures(model, pane);
            page(model, turn);
        }
        Target::Way(_)
        | Target::Behind
        | Target::Named(_)
        | Target::Action(_)
        | Target::Border(_) => {}
    }
    Vec::new()
}

fn page(model: &mut Model, turn: Turn) {
    let last = model.viewport.last_scroll();
    model.ui.scroll = turn.from(model.ui.scroll, ROWS, last);
}

/// The rows of a list that are visible after a turn, of `count` in all, `visible` at a time.
fn window(first: usize, visible: usize, count: usize, turn: Turn) -> (usize, usize) {
    let first = turn.from(first, ROWS, count.saturating_sub(visible));
    (first, (first + visible).min(count).saturating_sub(1))
}

/// The row that is selected where only those from `first` to `last` are visible.
fn kept_visible(
    cursor: usize,
    (first, last): (usize, usize),
    is_selectable: impl Fn(usize) -> bool,
) -> Option<usize> {
    if cursor < first {
        return (first..=last).find(|at| is_selectable(*at));
    }
    if cursor > last { (first..=last).rev().find(|at| is_selectable(*at)) } else { Some(cursor) }
}

fn tree(model: &mut Model, turn: Turn) {
    let rows = window(model.ui.scrolls.tree, model.viewport.tree, model.tree.len(), turn);
    let cursor = model.tree_cursor();
    let kept = kept_visible(cursor, rows, |_| true).filter(|row| *row != cursor);
    if let Some(row) = kept.and_then(|row| model.tree.get(row)) {
        model.select_node(row.node);
    }
    model.ui.scrolls.tree = rows.0;
}

fn list(model: &mut Model, turn: Turn) {
    let rows = window(model.ui.scrolls.list, model.viewport.list, model.list.len(), turn);
    let cursor = model.list_cursor();
    let is_selectable = |at: usize| model.list.get(at).is_some_and(|row| row.is_selectable());
    let Some(row) = kept_visible(cursor, rows, is_selectable) else { return };
    if row != cursor {
        model.ui.cursors.insert(model.ui.node, row);
        model.ui.scroll = 0;
    }
    model.ui.scrolls.list = rows.0;
}

/// Hits have several rows: one at a time.
fn hits(model: &mut Model, turn: Turn) -> Vec<Effect> {
    let search = &model.ui.search;
    let (count, visible) = (search.rows(), model.viewport.hits);
    let first = turn.from(model.ui.scrolls.hits, 1, count.saturating_sub(visible));
    let rows = (first, (first + visible).min(count).saturating_sub(1));
    let kept = kept_visible(search.cursor, rows, |_| true);
    model.ui.scrolls.hits = first;
    kept.map_or_else(Vec::new, |hit| searching::select(model, hit))
}

fn terms(model: &mut Model, turn: Turn) {
    let list = &mut model.ui.glossary;
    let rows = window(model.ui.scrolls.terms, model.viewport.terms, list.terms.len(), turn);
    if let Some(row) = kept_visible(list.cursor, rows, |_| true).filter(|row| *row != list.cursor) {
        list.cursor = row;
        model.ui.scroll = 0;
    }
    model.ui.scrolls.terms = rows.0;
}

fn changes(model: &mut Model, turn: Turn) {
    let list = &mut model.ui.changes;
    let rows = window(model.ui.scrolls.changes, model.viewport.changes, list.rows.len(), turn);
    let is_selectable = |at: usize| list.rows.get(at).is_some_and(|row| row.is_selectable());
    let Some(row) = kept_visible(list.cursor, rows, is_selectable) else { return };
    if row != list.cursor {
        list.cursor = row;
        model.ui.scroll = 0;
    }
    model.ui.scrolls.changes = rows.0;
}

/// Texts of popups are scrolled; in lists the selection moves.
fn popup(model: &mut Model, target: Target, turn: Turn) -> Vec<Effect> {
    let last = model.viewport.popup_rows.saturating_sub(model.viewport.popup);
    match &mut model.ui.popup {
        Some(Popup::Log { scroll } | Popup::Meaning { scroll }) => {
            *scroll = turn.from(*scroll, ROWS, last);
        }
        Some(Popup::Term(shown)) if target == Target::Popup => {
            shown.scroll = turn.from(shown.scroll, ROWS, last);
        }
        Some(Popup::Versions(shown)) if target == Target::Popup => {
            shown.scroll = turn.from(shown.scroll, ROWS, last);
        }
        Some(
            Popup::Palette(_)
            | Popup::Recent(_)
            | Popup::Day(_)
            | Popup::RestDays { .. }
            | Popup::History(_)
            | Popup::Term(_)
            | Popup::Versions(_)
            | Popup::Note(_),
        ) => return act(model, turn.action()),
        _ => {}
    }
    Vec::new()
}
