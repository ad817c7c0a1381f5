//! What the learner does with an item: marks, undo, links.

use super::news;
use crate::app::{Action, Deed, Effect, Model};
use crate::progress::{Change, Origin, Status};

/// Marks the selected item, or takes the mark away when it has it.
pub(super) fn mark(model: &Model, action: Action) -> Vec<Effect> {
    let Some(ix) = model.selected_ix() else { return Vec::new() };
    let record = model.overview.record(ix);
    let toggled = |status| if record.status == status { Status::Todo } else { status };
    let change = match action {
        Action::Doing => Change::Status(toggled(Status::Doing)),
        Action::Skip => Change::Status(toggled(Status::Skipped)),
        Action::Star => Change::Starred(!record.starred),
        _ => Change::Status(toggled(Status::Done)),
    };
    vec![Effect::Stamp(Deed::Set(ix, change))]
}

/// Makes an event of a deed, takes it in, and has it saved.
pub(super) fn stamped(model: &mut Model, deed: &Deed, origin: Origin) -> Vec<Effect> {
    let event = match deed {
        Deed::Set(ix, change) => model.journal.set(model.catalog.item(*ix), change.clone(), origin),
        Deed::Undo => model.journal.undo(origin),
        Deed::Redo => model.journal.redo(origin),
    };
    // Nothing to do: it is already so, perhaps because another window was faster.
    let Some(event) = event else { return Vec::new() };
    model
        .unsaved
        .insert(event.id.clone(), model.journal.describe(&event, &model.catalog, model.ui.lang));
    let mut effects = news::learn(model, vec![event.clone()]);
    effects.push(Effect::Append(event));
    effects
}

/// Opens or copies the address of the selected item.
pub(super) fn link(model: &Model, action: Action) -> Vec<Effect> {
    let Some(link) = model.selected_item().and_then(|item| item.link()) else { return Vec::new() };
    let address = link.address.clone();
    vec![if action == Action::Copy { Effect::Copy(address) } else { Effect::Open(address) }]
}
