//! Leaving: at once, or when all is saved, or although it is not.

use super::{anywhere, noting, timing};
use crate::app::{Action, Effect, Model, Popup};

/// Leaves, unless something is not saved yet: then asks.
pub(super) fn quit(model: &mut Model) {
    if model.unsaved.is_empty() {
        model.running = false;
    } else {
        model.ui.popup = Some(Popup::Leaving);
    }
}

/// Keeps what is being written and stops what runs, where the program ends. What is left to say is of
/// the present.
pub(super) fn end(model: &mut Model) -> Vec<Effect> {
    if let Some(past) = model.past.take() {
        model.overview = past.present;
    }
    let mut effects = match model.ui.popup.take() {
        Some(Popup::Note(writing)) => noting::save(model, &writing),
        _ => Vec::new(),
    };
    effects.extend(timing::leave(model));
    effects
}

/// What an action means to the question.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Quit => model.running = false,
        Action::Back => {}
        shared => {
            model.ui.popup = Some(Popup::Leaving);
            return anywhere(model, shared);
        }
    }
    Vec::new()
}

/// Leaves when that was asked for and all is saved that it waited for.
pub(super) fn when_saved(model: &mut Model) {
    if model.ui.popup == Some(Popup::Leaving) && model.unsaved.is_empty() {
        model.running = false;
    }
}
