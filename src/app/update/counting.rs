//! Counts: doing something so often, as in `5j`, or going to that row, as in `12G`.

use super::{act, moving};
use crate::app::{Action, Effect, Model, View, why_not};

/// So often at most, where every step is taken by itself.
const STEPS: usize = 9_999;

/// Does `action` `count` times, if it is one that goes somewhere, else once.
pub(super) fn counted(model: &mut Model, count: usize, action: Action) -> Vec<Effect> {
    if !action.takes_count() {
        return act(model, action);
    }
    if !matches!(action, Action::First | Action::Last) {
        let effects = act(model, action);
        return further(model, count.saturating_sub(1), action, effects);
    }
    let effects = act(model, Action::First);
    further(model, count.saturating_sub(1), Action::Down, effects)
}

/// Goes on, after the first step, which closed what had to be closed.
fn further(
    model: &mut Model,
    times: usize,
    action: Action,
    mut effects: Vec<Effect>,
) -> Vec<Effect> {
    let ui = &model.ui;
    if ui.popup.is_none() && ui.view == View::Browse && moving::steps(model, action, times) {
        return effects;
    }
    for _ in 0..times.min(STEPS) {
        if why_not(model, action).is_some() {
            break;
        }
        effects.extend(act(model, action));
    }
    effects
}
