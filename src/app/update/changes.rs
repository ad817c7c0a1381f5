//! What is new since the learner was here: telling it, showing it, and noting that it was looked at.

use std::sync::Arc;

use super::{browse, moving};
use crate::app::{Action, ChangeList, ChangeRow, Effect, Model, Subject, Tone, View};
use crate::changes::Changes;
use crate::progress::Departed;

/// Takes in what has changed, and says so without being in the way of what failed.
pub(super) fn learned(model: &mut Model, changes: Arc<Changes>) {
    model.whats_new.changes = changes;
    model.whats_new.is_unseen = true;
    refresh(model);
    let told = model.whats_new.notice();
    let has_failed = model.ui.notice.as_ref().is_some_and(|notice| notice.tone == Tone::Error);
    if has_failed {
        model.log.add(Tone::Plain, told);
    } else {
        model.say(Tone::Plain, told);
    }
}

/// Shows what is new.
pub(super) fn show(model: &mut Model) {
    model.ui.bring_forward(View::Changes);
    let told = model.whats_new.notice();
    model.ui.notice.take_if(|notice| notice.text == told);
    model.ui.changes = ChangeList::default();
    refresh(model);
}

/// Works the rows out again, where they are shown. The selection stays in its place.
pub(super) fn refresh(model: &mut Model) {
    if !model.ui.has_open(View::Changes) {
        return;
    }
    model.whats_new.departed = Departed::all(&model.catalog, &model.journal);
    let rows = model.whats_new.rows();
    let shown = &mut model.ui.changes;
    let last = rows.len().saturating_sub(1);
    let cursor = shown.cursor.min(last);
    shown.cursor = moving::landing(Action::First, cursor, last, |at| is_selectable(&rows, at))
        .or_else(|| moving::landing(Action::Last, cursor, last, |at| is_selectable(&rows, at)))
        .unwrap_or(0);
    shown.rows = rows;
}

fn is_selectable(rows: &[ChangeRow], at: usize) -> bool {
    rows.get(at).is_some_and(|row| row.is_selectable())
}

/// What an action means while the list is in front.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let list = &mut model.ui.changes;
    match action {
        Action::Enter => go_there(model),
        Action::Back | Action::Out if list.is_reading => list.is_reading = false,
        Action::Back | Action::Changes => model.ui.uncover(),
        Action::Out => {}
        Action::In => list.is_reading = true,
        Action::NextPane | Action::PreviousPane => list.is_reading = !list.is_reading,
        _ if action.is_by_rows() => by_rows(model, action),
        _ if action.arranges_panes() => {
            model.ui.uncover_panes();
            return browse(model, action);
        }
        Action::Narrow
        | Action::Zoom
        | Action::Select
        | Action::SelectAll
        | Action::Progress
        | Action::HideFinished
        | Action::JumpBack
        | Action::JumpForward => {
            // The palette offers what only the panes can do.
            model.ui.uncover_panes();
            return browse(model, action);
        }
        shared => return browse(model, shared),
    }
    Vec::new()
}

/// Notes that the news was looked at, once the list, which `was_open`, is no longer there.
pub(super) fn closed(model: &mut Model, was_open: bool) -> Option<Effect> {
    let is_closed = was_open && !(model.ui.has_open(View::Changes) && model.running);
    let is_seen = is_closed && std::mem::take(&mut model.whats_new.is_unseen);
    is_seen.then_some(Effect::MarkSeen)
}

fn by_rows(model: &mut Model, action: Action) {
    let viewport = model.viewport;
    let shown = &mut model.ui.changes;
    if shown.is_reading {
        let last = viewport.last_scroll();
        model.ui.scroll = moving::moved(model.ui.scroll, action, viewport.page, last);
        return;
    }
    let last = shown.rows.len().saturating_sub(1);
    let target = moving::moved(shown.cursor, action, viewport.changes, last);
    let row = moving::landing(action, target, last, |at| is_selectable(&shown.rows, at));
    shown.cursor = row.unwrap_or(shown.cursor);
    model.ui.scroll = 0;
}

/// Goes to the item, or to what takes the place of one that is gone.
fn go_there(model: &mut Model) {
    let place = match model.subject() {
        Subject::Item(place) => Some(place),
        Subject::Node(_) | Subject::Nothing => model.instead(),
    };
    let Some(place) = place else { return };
    model.ui.uncover_panes();
    model.go_to(place);
}
