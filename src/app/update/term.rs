//! The popup that explains the terms which a text names.

use super::{anywhere, deed, moving};
use crate::app::{Action, Deed, Effect, Explained, Model, Popup, Subject, Tone, Viewport, why_not};

/// Explains the terms that what is in front names.
pub(super) fn open(model: &mut Model) {
    let terms = model.page(model.front()).terms().to_vec();
    model.ui.popup = Some(Popup::Term(Explained { terms, cursor: 0, scroll: 0 }));
}

/// What an action means while a term is explained.
pub(super) fn act(model: &mut Model, mut shown: Explained, action: Action) -> Vec<Effect> {
    if action == Action::Back {
        return Vec::new();
    }
    moved(&mut shown, action, model.viewport);
    model.ui.popup = Some(Popup::Term(shown));
    if let Some(reason) = why_not(model, action) {
        model.say(Tone::Warning, reason);
        return Vec::new();
    }
    match action {
        Action::Enter => go_there(model),
        Action::Word => open(model),
        Action::Done | Action::Doing | Action::Skip | Action::Star => {
            return deed::mark(model, action);
        }
        Action::Undo => return vec![Effect::Stamp(Deed::Undo)],
        shared => return anywhere(model, shared),
    }
    Vec::new()
}

/// The arrows choose among several terms; pages, and the arrows too when there is only one, scroll.
fn moved(shown: &mut Explained, action: Action, viewport: Viewport) {
    let last = shown.terms.len().saturating_sub(1);
    if matches!(action, Action::Up | Action::Down) && last > 0 {
        shown.cursor = moving::moved(shown.cursor, action, 1, last);
        shown.scroll = 0;
    } else {
        let Viewport { popup, popup_rows, .. } = viewport;
        shown.scroll = moving::moved(shown.scroll, action, popup, popup_rows.saturating_sub(popup));
    }
}

fn go_there(model: &mut Model) {
    let Subject::Item(place) = model.front() else { return };
    model.ui.popup = None;
    model.ui.uncover_panes();
    model.go_to(place);
}
