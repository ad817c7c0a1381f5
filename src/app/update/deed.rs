//! What the learner does with items: marks, undo, links.

use std::collections::HashSet;

use super::{kept, news, opening, timing};
use crate::app::{Action, Deed, Effect, Model, NoteOn};
use crate::catalog::ItemIx;
use crate::progress::{Change, Origin, Status};

/// Marks the selected items, or takes the mark away when all of them have it. They are no longer
/// selected together then.
pub(super) fn mark(model: &mut Model, action: Action) -> Vec<Effect> {
    let mut seen = HashSet::new();
    let items: Vec<ItemIx> = model.to_mark().filter(|ix| seen.insert(*ix)).collect();
    let (mark, none) = match action {
        Action::Doing => (Change::Status(Status::Doing), Change::Status(Status::Todo)),
        Action::Skip => (Change::Status(Status::Skipped), Change::Status(Status::Todo)),
        Action::Star => (Change::Starred(true), Change::Starred(false)),
        _ => (Change::Status(Status::Done), Change::Status(Status::Todo)),
    };
    if model.is_selecting() {
        model.ui.selecting = None;
    }
    let all_have_it = items.iter().all(|ix| model.overview.record(*ix).holds(&mark));
    set(items, if all_have_it { none } else { mark })
}

/// Ticks off all that is open in the section, or opens all again that is done.
pub(super) fn section(model: &Model, action: Action) -> Vec<Effect> {
    let Some(node) = model.section_here() else { return Vec::new() };
    match action {
        Action::SectionOpen => set(model.done_in(node), Change::Status(Status::Todo)),
        _ => set(model.open_in(node), Change::Status(Status::Done)),
    }
}

fn set(items: Vec<ItemIx>, change: Change) -> Vec<Effect> {
    if items.is_empty() { Vec::new() } else { vec![Effect::Stamp(Deed::Set(items, change))] }
}

/// What a deed of the timer does; nothing when it is another one.
fn timed(model: &mut Model, deed: &Deed, origin: &Origin) -> Option<Vec<Effect>> {
    let origin = origin.clone();
    match deed {
        Deed::StartTimer(item) => Some(timing::start(model, *item, origin)),
        Deed::StopTimer => Some(timing::stop(model, "notice-timer-stopped", origin)),
        Deed::LoseTimer => Some(timing::stop(model, "notice-timer-lost", origin)),
        Deed::NoteTime => Some(timing::note(model, origin)),
        Deed::Set(..)
        | Deed::Note(..)
        | Deed::Open(_)
        | Deed::Keep(..)
        | Deed::Forget(_)
        | Deed::Undo
        | Deed::Redo => None,
    }
}

/// Makes events of a deed, takes them in, and has them saved.
pub(super) fn stamped(model: &mut Model, deed: &Deed, origin: Origin) -> Vec<Effect> {
    if let Some(effects) = timed(model, deed, &origin) {
        return effects;
    }
    let events = match deed {
        Deed::Set(items, change) => {
            let items = items.iter().map(|ix| model.catalog.item(*ix));
            model.journal.set_all(items, change.clone(), origin)
        }
        Deed::Note(NoteOn::Item(item), note) => {
            let item = model.catalog.item(*item);
            model.journal.set(item, Change::Note(note.clone()), origin)
        }
        Deed::Note(NoteOn::Part(part), note) => {
            let key = part.key(&model.catalog);
            model.journal.set_on_part(&key, Change::Note(note.clone()), origin)
        }
        Deed::Open(item) => return opening::stamped(model, *item, origin),
        Deed::Keep(id, search) => model.journal.keep_search(id.as_deref(), search.clone(), origin),
        Deed::Forget(id) => model.journal.forget_search(id, origin),
        Deed::Undo => model.journal.undo(origin),
        Deed::Redo => model.journal.redo(origin),
        Deed::StartTimer(_) | Deed::StopTimer | Deed::LoseTimer | Deed::NoteTime => Vec::new(),
    };
    let may_lie_further_back = matches!(deed, Deed::Undo | Deed::Redo) && !model.journal.is_whole();
    if events.is_empty() && may_lie_further_back {
        model.waiting = Some(deed.clone());
        return vec![Effect::Recall];
    }
    // Nothing to do: it is already so, perhaps because another window was faster.
    let Some(said) = model.journal.describe(&events, &model.catalog, model.ui.lang) else {
        return Vec::new();
    };
    let waiting = events.iter().map(|event| (event.id.clone(), said.clone()));
    model.unsaved.extend(waiting);
    let mut effects = news::learn(model, events.clone());
    effects.push(Effect::Append(events));
    if matches!(deed, Deed::Keep(None, _)) {
        kept::unfold(model);
    }
    effects
}

/// Opens or copies the address of the selected item.
pub(super) fn link(model: &Model, action: Action) -> Vec<Effect> {
    let Some(item) = model.selected_ix() else { return Vec::new() };
    let Some(link) = model.catalog.item(item).link() else { return Vec::new() };
    let address = link.address.clone();
    vec![if action == Action::Copy { Effect::Copy(address) } else { Effect::Open(item, address) }]
}
