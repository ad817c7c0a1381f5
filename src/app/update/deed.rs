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
    vec![Effect::Stamp(Deed::Set(vec![ix], change))]
}

/// Makes events of a deed, takes them in, and has them saved.
pub(super) fn stamped(model: &mut Model, deed: &Deed, origin: Origin) -> Vec<Effect> {
    let events = match deed {
        Deed::Set(items, change) => {
            let items = items.iter().map(|ix| model.catalog.item(*ix));
            model.journal.set_all(items, change.clone(), origin)
        }
        Deed::Undo => model.journal.undo(origin),
        Deed::Redo => model.journal.redo(origin),
    };
    // Nothing to do: it is already so, perhaps because another window was faster.
    let Some(said) = model.journal.describe(&events, &model.catalog, model.ui.lang) else {
        return Vec::new();
    };
    let waiting = events.iter().map(|event| (event.id.clone(), said.clone()));
    model.unsaved.extend(waiting);
    let mut effects = news::learn(model, events.clone());
    effects.push(Effect::Append(events));
    effects
}

/// Opens or copies the address of the selected item.
pub(super) fn link(model: &Model, action: Action) -> Vec<Effect> {
    let Some(link) = model.selected_item().and_then(|item| item.link()) else { return Vec::new() };
    let address = link.address.clone();
    vec![if action == Action::Copy { Effect::Copy(address) } else { Effect::Open(address) }]
}
