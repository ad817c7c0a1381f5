//! The history of an item or a section: showing it, and taking back what stands in it.

use super::{anywhere, moving, past};
use crate::app::{
    Action, Deed, Effect, History, HistoryLine, HistoryRow, Model, Popup, Tone, why_not,
};

/// Shows the history of what is in front. What is only known in short is read in the meantime.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let of = model.front();
    let rows = model.history_rows(of);
    let cursor = landing(&rows, Action::First, 0).unwrap_or(0);
    model.ui.popup = Some(Popup::History(History { of, rows, cursor }));
    if model.journal.is_whole() { Vec::new() } else { vec![Effect::Recall] }
}

/// Works the rows out again, where they are shown. The selection stays on its line.
pub(super) fn refresh(model: &mut Model) {
    let Some(Popup::History(History { of, .. })) = &model.ui.popup else { return };
    let rows = model.history_rows(*of);
    let Some(Popup::History(shown)) = &mut model.ui.popup else { return };
    let first = |line: &HistoryLine| line.events.first().cloned();
    let selected = shown.selected().and_then(first);
    let is_same = |row: &HistoryRow| match row {
        HistoryRow::Line(line) => first(line) == selected,
        HistoryRow::Day(_) | HistoryRow::Blank | HistoryRow::More => false,
    };
    let same = rows.iter().position(is_same);
    let cursor = same.or_else(|| landing(&rows, Action::PageUp, shown.cursor));
    (shown.cursor, shown.rows) = (cursor.unwrap_or(0), rows);
}

/// What an action means while the history is in front.
pub(super) fn act(model: &mut Model, shown: History, action: Action) -> Vec<Effect> {
    if matches!(action, Action::Back | Action::History) {
        return Vec::new();
    }
    let line = shown.selected().cloned();
    model.ui.popup = Some(Popup::History(shown));
    if let Some(reason) = why_not(model, action) {
        model.say(Tone::Warning, reason);
        return Vec::new();
    }
    match (action, line) {
        (Action::Enter, Some(line)) if line.is_undone => {
            return vec![Effect::Stamp(Deed::DoAgain(line.events))];
        }
        (Action::Enter, Some(line)) => return vec![Effect::Stamp(Deed::TakeBack(line.events))],
        (Action::PastDay, Some(line)) => return past::look(model, line.at.date()),
        (Action::PastDay, None) => past::open(model),
        (Action::Undo, _) => return vec![Effect::Stamp(Deed::Undo)],
        (Action::Redo, _) => return vec![Effect::Stamp(Deed::Redo)],
        (by_rows, _) if by_rows.is_by_rows() => move_by(model, by_rows),
        (shared, _) => return anywhere(model, shared),
    }
    Vec::new()
}

fn move_by(model: &mut Model, action: Action) {
    let page = model.viewport.popup;
    let Some(Popup::History(shown)) = &mut model.ui.popup else { return };
    let target = moving::moved(shown.cursor, action, page, shown.rows.len().saturating_sub(1));
    shown.cursor = landing(&shown.rows, action, target).unwrap_or(shown.cursor);
}

/// The line at or next to `target`.
fn landing(rows: &[HistoryRow], action: Action, target: usize) -> Option<usize> {
    let last = rows.len().checked_sub(1)?;
    let is_selectable = |at: usize| rows.get(at).is_some_and(HistoryRow::is_selectable);
    moving::landing(action, target.min(last), last, is_selectable)
}
