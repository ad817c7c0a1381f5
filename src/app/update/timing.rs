//! The focus timer: starting, stopping, and what the passing of time does to it.

use std::time::Duration;

use jiff::Timestamp;

use super::news;
use crate::app::timer::Passed;
use crate::app::{Deed, Effect, Model, Timer, Tone};
use crate::catalog::ItemIx;
use crate::phrase::Phrase;
use crate::progress::{Event, Field, Origin};

/// Starts the timer on the selected item, or stops it there. Where none is selected, it is stopped.
pub(super) fn toggle(model: &Model) -> Vec<Effect> {
    let running = model.timer.as_ref().map(|timer| timer.item);
    match (model.selected_ix(), running) {
        (Some(item), running) if running != Some(item) => {
            vec![Effect::Stamp(Deed::StartTimer(item))]
        }
        (_, Some(_)) => vec![Effect::Stamp(Deed::StopTimer)],
        (_, None) => Vec::new(),
    }
}

/// Stops the timer when the window ends.
pub(super) fn leave(model: &Model) -> Vec<Effect> {
    let is_counted = model.timer.as_ref().is_some_and(Timer::is_counted_here);
    if is_counted { vec![Effect::Stamp(Deed::StopTimer)] } else { Vec::new() }
}

/// Lets time go by.
pub(super) fn pass(model: &mut Model, passed: Duration, now: Timestamp) -> Vec<Effect> {
    let Some(timer) = &mut model.timer else { return Vec::new() };
    match timer.pass(passed, now) {
        Passed::Nothing => Vec::new(),
        Passed::MustNote => vec![Effect::Stamp(Deed::NoteTime)],
        // What was counted is written down already; that it is over is said once, by who left it.
        Passed::Lost { is_own: true } => vec![Effect::Stamp(Deed::LoseTimer)],
        Passed::Lost { is_own: false } => {
            model.timer = None;
            Vec::new()
        }
    }
}

/// Starts the timer on `item`; one that runs is stopped.
pub(super) fn start(model: &mut Model, item: ItemIx, origin: Origin) -> Vec<Effect> {
    let id = model.catalog.item(item).id.to_string();
    let mut notes: Vec<_> =
        model.timer.take().into_iter().map(|timer| (timer.id.clone(), timer.stop())).collect();
    notes.push((id.clone(), Timer::begin()));
    let events = model.journal.note_time(notes, origin);
    let begins = |event: &&Event| event.timer().is_some_and(|note| note.of.is_none());
    let start = events.iter().find(begins).map(|event| event.id.clone());
    model.timer = start.map(|start| Timer::begun(item, id, start));
    let title = model.catalog.item(item).title.in_lang(model.ui.lang);
    let said = Phrase::new("notice-timer-started").with("title", title);
    save(model, events, &said)
}

/// Stops the timer that runs, and says `told` of it.
pub(super) fn stop(model: &mut Model, told: &'static str, origin: Origin) -> Vec<Effect> {
    let Some(timer) = model.timer.take() else { return Vec::new() };
    let events = model.journal.note_time(vec![(timer.id.clone(), timer.stop())], origin);
    let title = model.catalog.item(timer.item).title.in_lang(model.ui.lang);
    let minutes = timer.elapsed.as_secs().div_ceil(60);
    let said = Phrase::new(told).with("title", title);
    let said = said.with("minutes", usize::try_from(minutes).unwrap_or(usize::MAX));
    save(model, events, &said)
}

/// Writes down how far the timer has counted, without a word.
pub(super) fn note(model: &mut Model, origin: Origin) -> Vec<Effect> {
    let Some(timer) = &mut model.timer else { return Vec::new() };
    let note = (timer.id.clone(), timer.note());
    let events = model.journal.note_time(vec![note], origin);
    let mut effects = news::learn(model, events.clone());
    effects.push(Effect::Append(events));
    effects
}

fn save(model: &mut Model, events: Vec<Event>, said: &Phrase) -> Vec<Effect> {
    model.unsaved.extend(events.iter().map(|event| (event.id.clone(), said.clone())));
    let mut effects = news::learn(model, events.clone());
    effects.push(Effect::Append(events));
    effects
}

/// Is `event` about a timer?
pub(super) fn is_about(event: &Event) -> bool {
    event.field == Field::Timer
}

/// Takes in what the journal says of timers: another window may have stopped the one that runs here, or
/// started one.
pub(super) fn refresh(model: &mut Model) {
    let open = model.journal.open_sittings();
    let is_open = |timer: &Timer| open.iter().any(|(_, sitting)| sitting.start == timer.start);
    if let Some(timer) = &model.timer {
        if is_open(timer) && timer.is_counted_here() {
            return;
        }
        if !is_open(timer) && timer.is_counted_here() {
            model.say(Tone::Plain, Phrase::new("notice-timer-elsewhere"));
        }
    }
    let known = open.into_iter().find_map(|(id, sitting)| {
        let item = model.catalog.find_all(&id).next()?;
        let is_own = model.journal.is_own(&sitting, &model.device);
        Some(Timer::followed(item, id, sitting, is_own))
    });
    model.timer = known;
}
