//! What the learner does with items: marks, undo, links.

use std::collections::HashSet;

use super::{confirming, kept, news, opening, timing};
use crate::app::{Action, Deed, Effect, Model, NoteOn, Tone, why_not};
use crate::catalog::ItemIx;
use crate::progress::{Change, Event, Origin, Status};

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
    let all_have_it = items.iter().all(|ix| model.overview.record(*ix).holds(&mark));
    if items.is_empty() && model.is_selecting() {
        model.ui.selecting = None;
    }
    confirming::change(model, items, if all_have_it { none } else { mark })
}

/// Ticks off all that is open in the section, or opens all again that is done.
pub(super) fn section(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(node) = model.section_here() else { return Vec::new() };
    let (items, status) = if action == Action::SectionOpen {
        (model.done_in(node), Status::Todo)
    } else {
        (model.open_in(node), Status::Done)
    };
    confirming::change(model, items, Change::Status(status))
}

/// What a deed does that undo passes by; nothing when it is another one.
fn passed_by(model: &mut Model, deed: &Deed, origin: &Origin) -> Option<Vec<Effect>> {
    let origin = origin.clone();
    match deed {
        Deed::Open(item) => Some(opening::stamped(model, *item, origin)),
        Deed::StartTimer(item) => Some(timing::start(model, *item, origin)),
        Deed::StopTimer => Some(timing::stop(model, "notice-timer-stopped", origin)),
        Deed::LoseTimer => Some(timing::stop(model, "notice-timer-lost", origin)),
        Deed::NoteTime => Some(timing::note(model, origin)),
        _ => None,
    }
}

/// The events of any other deed; none when all is so already.
fn events(model: &Model, deed: &Deed, origin: Origin) -> Vec<Event> {
    let journal = &model.journal;
    match deed {
        Deed::Set(items, change) => {
            let items = items.iter().map(|ix| model.catalog.item(*ix));
            journal.set_all(items, change.clone(), origin)
        }
        Deed::Note(NoteOn::Item(item), note) => {
            journal.set(model.catalog.item(*item), Change::Note(note.clone()), origin)
        }
        Deed::Note(NoteOn::Part(part), note) => {
            journal.set_on_part(&part.key(&model.catalog), Change::Note(note.clone()), origin)
        }
        Deed::Keep(id, search) => journal.keep_search(id.as_deref(), search.clone(), origin),
        Deed::Forget(id) => journal.forget_search(id, origin),
        Deed::Undo => journal.undo(origin),
        Deed::Redo => journal.redo(origin),
        Deed::TakeBack(ids) => journal.take_back(ids, origin),
        Deed::DoAgain(ids) => journal.do_again(ids, origin),
        Deed::Open(_)
        | Deed::StartTimer(_)
        | Deed::StopTimer
        | Deed::LoseTimer
        | Deed::NoteTime => Vec::new(),
    }
}

/// Makes events of a deed, takes them in, and has them saved.
pub(super) fn stamped(model: &mut Model, deed: &Deed, origin: Origin) -> Vec<Effect> {
    if let Some(effects) = passed_by(model, deed, &origin) {
        return effects;
    }
    let events = events(model, deed, origin);
    let may_lie_further_back = matches!(deed, Deed::Undo | Deed::Redo) && !model.journal.is_whole();
    if events.is_empty() && may_lie_further_back {
        model.waiting = Some(deed.clone());
        return vec![Effect::Recall];
    }
    let Some(said) = model.journal.describe(&events, &model.catalog, model.ui.lang) else {
        // It is already so, perhaps because another window was faster; or all of the past is read by
        // now, and there was nothing to take back in it.
        let action = match deed {
            Deed::Undo => Some(Action::Undo),
            Deed::Redo => Some(Action::Redo),
            _ => None,
        };
        if let Some(reason) = action.and_then(|action| why_not(model, action)) {
            model.say(Tone::Warning, reason);
        }
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
