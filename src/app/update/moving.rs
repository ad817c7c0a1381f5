//! Moving the selection, scrolling, and the focus.

use crate::app::{Action, Focus, Model, View};

/// Moves the selection or scrolls, depending on the view and the focus.
pub(super) fn by_rows(model: &mut Model, action: Action) {
    match (model.ui.view, model.ui.focus) {
        (View::Browse, Focus::Progress) => {
            let (page, last) = (model.viewport.progress, model.viewport.last_progress_scroll());
            model.ui.progress_scroll = moved(model.ui.progress_scroll, action, page, last);
        }
        (View::Help, _) | (_, Focus::Details | Focus::Progress) => {
            let page = model.viewport.page;
            let last = model.viewport.last_scroll();
            model.ui.scroll = moved(model.ui.scroll, action, page, last);
        }
        (_, Focus::Sections) => {
            let last = model.tree.len().saturating_sub(1);
            let row = moved(model.tree_cursor(), action, model.viewport.tree, last);
            if let Some(row) = model.tree.get(row) {
                model.select_node(row.node);
            }
        }
        (_, Focus::Items) => list(model, action),
    }
}

/// Moves the selection of the middle pane, past headings and air. A list may be very long: only the
/// rows around where it goes are looked at.
fn list(model: &mut Model, action: Action) {
    let last = model.list.len().saturating_sub(1);
    let target = moved(model.list_cursor(), action, model.viewport.list, last);
    let is_selectable = |at: usize| model.list.get(at).is_some_and(|row| row.is_selectable());
    if let Some(row) = landing(action, target, last, is_selectable) {
        model.ui.cursors.insert(model.ui.node, row);
        model.ui.scroll = 0;
    }
}

/// Goes so many rows up or down at once; answers whether `action` is one of these.
pub(super) fn steps(model: &mut Model, action: Action, times: usize) -> bool {
    let is_down = match action {
        Action::Down => true,
        Action::Up => false,
        _ => return false,
    };
    let from =
        |at: usize| if is_down { at.saturating_add(times) } else { at.saturating_sub(times) };
    match model.ui.focus {
        Focus::Sections => {
            let last = model.tree.len().saturating_sub(1);
            if let Some(row) = model.tree.get(from(model.tree_cursor()).min(last)) {
                model.select_node(row.node);
            }
        }
        Focus::Items if times > 0 => {
            let cursor = model.list_cursor();
            let (above, from_here) = model.list.split_at_checked(cursor).unwrap_or_default();
            let row = if is_down {
                let below =
                    from_here.iter().enumerate().skip(1).filter(|(_, row)| row.is_selectable());
                below.take(times).last().map(|(offset, _)| cursor + offset)
            } else {
                let above = above.iter().enumerate().rev().filter(|(_, row)| row.is_selectable());
                above.take(times).last().map(|(at, _)| at)
            };
            model.ui.cursors.insert(model.ui.node, row.unwrap_or(cursor));
            model.ui.scroll = 0;
        }
        Focus::Items => {}
        Focus::Details | Focus::Progress => {
            model.ui.scroll = from(model.ui.scroll).min(model.viewport.last_scroll());
        }
    }
    true
}

/// The row that can be selected at or next to `target`, in the direction in which `action` goes.
pub(super) fn landing(
    action: Action,
    target: usize,
    last: usize,
    is_selectable: impl Fn(usize) -> bool,
) -> Option<usize> {
    let (mut before, mut after) = ((0..=target).rev(), target..=last);
    match action {
        Action::Down | Action::First => after.find(|at| is_selectable(*at)),
        Action::Up | Action::Last => before.find(|at| is_selectable(*at)),
        // Pages are counted in rows of the screen; then to the nearest row that can be selected.
        _ => {
            let above = before.find(|at| is_selectable(*at));
            let below = after.find(|at| is_selectable(*at));
            above.into_iter().chain(below).min_by_key(|at| at.abs_diff(target))
        }
    }
}

/// `from`, moved as `action` says, where a page has `page` rows and the last row is `last`.
pub(super) fn moved(from: usize, action: Action, page: usize, last: usize) -> usize {
    let page = page.saturating_sub(1).max(1);
    let to = match action {
        Action::Up => from.saturating_sub(1),
        Action::Down => from + 1,
        Action::PageUp => from.saturating_sub(page),
        Action::PageDown => from + page,
        Action::HalfPageUp => from.saturating_sub(page.div_ceil(2)),
        Action::HalfPageDown => from + page.div_ceil(2),
        Action::First => 0,
        Action::Last => last,
        _ => from,
    };
    to.min(last)
}

/// Gives the focus to `focus`.
pub(super) fn focus(model: &mut Model, focus: Focus) {
    if matches!(focus, Focus::Sections | Focus::Items) {
        model.ui.shelf = focus;
    }
    if focus == Focus::Sections {
        model.ui.selecting = None;
    }
    if model.ui.focus != focus {
        (model.ui.scroll, model.ui.progress_scroll) = (0, 0);
    }
    model.ui.focus = focus;
}

/// Gives the focus to the next pane (`step` 1) or the one before (-1).
pub(super) fn pane(model: &mut Model, step: isize) {
    const PANES: [Focus; 4] = [Focus::Sections, Focus::Items, Focus::Details, Focus::Progress];
    let now = PANES.iter().position(|pane| *pane == model.ui.focus).unwrap_or(0).cast_signed();
    let at = |steps: isize| (now + step * steps).rem_euclid(PANES.len().cast_signed());
    let others = (1..PANES.len().cast_signed())
        .filter_map(|steps| PANES.get(at(steps).cast_unsigned()).copied());
    // What is hidden is passed over: going in and out shows it.
    let shown = others.into_iter().find(|pane| !model.ui.hides(*pane));
    focus(model, shown.unwrap_or(Focus::Items));
}

/// Shows the progress, and back.
pub(super) fn progress(model: &mut Model) {
    let next = if model.ui.focus == Focus::Progress { model.ui.shelf } else { Focus::Progress };
    focus(model, next);
}
