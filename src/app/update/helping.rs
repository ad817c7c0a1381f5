//! The help: showing it, and narrowing it to what is typed.

use super::{anywhere, moving};
use crate::app::{Action, Effect, Model, View};

/// Shows all keys, whatever was looked for before.
pub(super) fn show(model: &mut Model) {
    model.ui.help.clear();
    model.ui.bring_forward(View::Help);
}

/// What an action means while the help is in front.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let ui = &mut model.ui;
    match action {
        Action::Narrow | Action::Search => ui.is_typing = true,
        Action::Enter => ui.is_typing = false,
        // One step at a time: first what was looked for, then the help itself.
        Action::Back if ui.is_typing || !ui.help.text().is_empty() => {
            ui.help.clear();
            ui.is_typing = false;
            ui.scroll = 0;
        }
        Action::Back | Action::Help => ui.uncover(),
        _ if action.is_by_rows() => moving::by_rows(model, action),
        shared => return anywhere(model, shared),
    }
    Vec::new()
}
