//! The lines that were searched for before: going back through them, and picking one from a list.

use super::{anywhere, moving, searching};
use crate::app::{Action, Effect, Model, Popup, Recent, View};
use crate::search::pick;

/// Does `action` go to an older line? So it is above the first hit, as long as the line is empty or an
/// earlier one as it was.
pub(super) fn is_older(model: &Model, action: Action) -> bool {
    let search = &model.ui.search;
    let is_untouched = search.field.text().is_empty() || search.recalled.is_some();
    action == Action::Up && search.cursor == 0 && search.way == 0 && is_untouched
}

/// Searches for the line before the one in the field.
pub(super) fn older(model: &mut Model) -> Vec<Effect> {
    let at = model.ui.search.recalled.map_or(0, |at| at + 1);
    recall(model, at)
}

/// Shows the list of earlier lines.
pub(super) fn open(model: &mut Model) {
    model.ui.popup = Some(Popup::Recent(Recent::default()));
    rank(model);
}

/// Finds the lines again, after what is typed has changed.
pub(super) fn rank(model: &mut Model) {
    let Some(Popup::Recent(recent)) = &mut model.ui.popup else { return };
    let lines = model.searches.lines().iter().map(|line| (line.as_str(), ""));
    (recent.picks, recent.cursor) = (pick(recent.field.text(), lines), 0);
}

/// What an action means while the list is in front.
pub(super) fn act(model: &mut Model, mut recent: Recent, action: Action) -> Vec<Effect> {
    match action {
        Action::Back | Action::RecentSearches => return Vec::new(),
        Action::Enter => {
            if let Some(at) = recent.picks.get(recent.cursor).map(|pick| pick.entry) {
                return pick_up(model, at);
            }
        }
        _ => {
            let last = recent.picks.len().saturating_sub(1);
            recent.cursor = moving::moved(recent.cursor, action, model.viewport.popup, last);
        }
    }
    model.ui.popup = Some(Popup::Recent(recent));
    anywhere(model, action)
}

/// Searches for the line that was picked, from wherever that was.
fn pick_up(model: &mut Model, at: usize) -> Vec<Effect> {
    if model.ui.view != View::Search {
        model.ui.bring_forward(View::Search);
    }
    recall(model, at)
}

fn recall(model: &mut Model, at: usize) -> Vec<Effect> {
    let Some(line) = model.searches.lines().get(at) else { return Vec::new() };
    let search = &mut model.ui.search;
    search.field.clear();
    search.field.insert(line);
    search.recalled = Some(at);
    searching::ask(model)
}
