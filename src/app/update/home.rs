//! Home: where the learner left off, what is next, the roadmaps.

use super::{browse, changes, folding, moving};
use crate::app::{Action, Effect, Focus, HomeRow, Model, Node, View};

/// Shows Home, with the row selected that goes on.
pub(super) fn show(model: &mut Model) {
    model.ui.home = HomeRow::LeftOff;
    model.refresh_suggestions();
    model.ui.bring_forward(View::Home);
}

/// What an action means while Home is in front.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Back | Action::Home | Action::Out | Action::NextPane | Action::PreviousPane => {
            model.ui.uncover();
        }
        Action::Enter | Action::In => enter(model),
        _ if action.is_by_rows() => by_rows(model, action),
        _ if action.arranges_panes() => {
            model.ui.uncover_panes();
            return browse(model, action);
        }
        // What is about the panes shows them.
        Action::Narrow
        | Action::HideFinished
        | Action::Zoom
        | Action::Progress
        | Action::Select
        | Action::SelectAll
        | Action::JumpBack
        | Action::JumpForward => {
            model.ui.uncover_panes();
            return browse(model, action);
        }
        // The rest is about the selected item, or about the program.
        _ => return browse(model, action),
    }
    Vec::new()
}

/// Goes to the suggestion at position `at`, from wherever one is.
pub(super) fn take_up(model: &mut Model, at: usize) {
    let Some(next) = model.suggestions.get(at).copied() else { return };
    model.ui.uncover_panes();
    model.go_to(next.place);
}

/// Goes on where one left off, to the suggestion, or into the roadmap.
fn enter(model: &mut Model) {
    match model.home_row() {
        HomeRow::LeftOff => model.ui.uncover_panes(),
        HomeRow::Changes => changes::show(model),
        HomeRow::Next(at) => take_up(model, at),
        HomeRow::Roadmap(roadmap) => {
            model.ui.uncover_panes();
            folding::go_into(model, Node::Roadmap(roadmap));
            moving::focus(model, Focus::Items);
        }
    }
}

/// Selects another row.
pub(super) fn by_rows(model: &mut Model, action: Action) {
    let (rows, selected) = (model.home_rows(), model.home_row());
    let from = rows.iter().position(|row| *row == selected).unwrap_or(0);
    let last = rows.len().saturating_sub(1);
    let to = moving::moved(from, action, model.viewport.home, last);
    model.ui.home = rows.get(to).copied().unwrap_or(selected);
}
