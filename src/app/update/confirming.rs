//! The question before a large change.

use super::anywhere;
use crate::app::{Action, Confirmation, Deed, Effect, Model, Popup};
use crate::catalog::ItemIx;
use crate::progress::Change;

/// Makes `change` to those of `items` that are not so already, or asks first when they are many.
pub(super) fn change(model: &mut Model, mut items: Vec<ItemIx>, change: Change) -> Vec<Effect> {
    items.retain(|ix| !model.overview.record(*ix).holds(&change));
    if items.is_empty() {
        return Vec::new();
    }
    let asked = Confirmation { items, change };
    if asked.items.len() < Confirmation::LEAST {
        return make(model, asked);
    }
    model.ui.popup = Some(Popup::Confirm(asked));
    Vec::new()
}

/// What an action means to the question.
pub(super) fn act(model: &mut Model, asked: Confirmation, action: Action) -> Vec<Effect> {
    match action {
        Action::Enter => make(model, asked),
        Action::Back => Vec::new(),
        shared => {
            model.ui.popup = Some(Popup::Confirm(asked));
            anywhere(model, shared)
        }
    }
}

/// Makes the change; what was selected for it no longer is.
fn make(model: &mut Model, Confirmation { items, change }: Confirmation) -> Vec<Effect> {
    if model.is_selecting() {
        model.ui.selecting = None;
    }
    vec![Effect::Stamp(Deed::Set(items, change))]
}
