//! Selecting several rows of the middle pane.

use crate::app::{Action, Model, Selecting};

/// Begins to select several rows from the one under the cursor, or all of them; ends it when that is
/// so already.
pub(super) fn toggle(model: &mut Model, action: Action) {
    let here = model.list.get(model.list_cursor()).map(|row| Selecting::From(*row));
    model.ui.selecting = match (action, model.ui.selecting) {
        (Action::SelectAll, Some(Selecting::All)) | (Action::Select, Some(_)) => None,
        (Action::SelectAll, _) => Some(Selecting::All),
        _ => here,
    };
}
