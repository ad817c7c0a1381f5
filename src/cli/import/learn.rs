//! Takes over what a list says of how far the learner is.

use std::collections::HashMap;

use crate::catalog::{Item, Part};
use crate::cli::context::Context;
use crate::error::Error;
use crate::import::Learned;
use crate::progress::{Change, Event, Field, Journal, Moment, Status};

/// How much was taken over.
#[derive(Debug, Clone, Default)]
pub(super) struct Taken {
    /// Items, roadmaps and sections about which something new was said.
    pub(super) things: usize,
    /// Items that were ticked off.
    pub(super) done: usize,
    /// How many things stay as the learner has them here, though the list says something else.
    pub(super) kept: usize,
    /// What is in no roadmap here, as the list names it.
    pub(super) unknown: Vec<String>,
}

/// As [`learn()`], of a roadmap that is written just now.
pub(super) fn learn_new(
    context: &mut Context<'_>,
    all: &[(String, Learned)],
) -> Result<Taken, Error> {
    // To read a long one again takes longer than all else, and few say what was done.
    if !all.is_empty() {
        context.catalog = context.library().load()?.catalog;
    }
    learn(context, all)
}

/// Takes over, as one deed, what `all` says of items by their ids, and of roadmaps and sections by their keys.
/// What the learner did here already stays.
pub(super) fn learn(context: &mut Context<'_>, all: &[(String, Learned)]) -> Result<Taken, Error> {
    if all.is_empty() {
        return Ok(Taken::default());
    }
    let is_there = |(key, _): &&(String, Learned)| {
        context.catalog.find(key).is_some() || Part::find(&context.catalog, key).is_some()
    };
    let unknown = all.iter().filter(|one| !is_there(one)).map(|(key, _)| key.clone()).collect();
    let (events, journal) = context.write(|catalog, journal, author| {
        let items = all.iter().filter_map(|(id, learned)| {
            let item = catalog.item(catalog.find(id)?);
            Some(news(journal, item, learned).into_iter().map(move |change| (item, change)))
        });
        let items: Vec<(&Item, Change)> = items.flatten().collect();
        let parts = all.iter().filter_map(|(key, learned)| {
            let note = learned.note.clone().filter(|_| Part::is_key(key))?;
            let is_there = Part::find(catalog, key).is_some();
            let is_new = is_there && !journal.has_say(key, &Field::Note);
            is_new.then_some((key.as_str(), Change::Note(Some(note))))
        });
        let mut events = journal.set_each_and_on_parts(items, parts, author()?);
        let moments = all.iter().filter_map(|(id, learned)| {
            Some((catalog.item(catalog.find(id)?).id.as_str(), learned.at?))
        });
        let moments: HashMap<&str, Moment> = moments.collect();
        for event in events.iter_mut().filter(|event| event.field == Field::Status) {
            event.at = moments.get(event.item.as_str()).copied().unwrap_or(event.at);
        }
        Ok(events)
    })?;
    let is_tick = |event: &&Event| event.change() == Some(Change::Status(Status::Done));
    let mut things: Vec<&str> = events.iter().map(|event| event.item.as_str()).collect();
    things.sort_unstable();
    things.dedup();
    let done = events.iter().filter(is_tick).count();
    let kept = all.iter().filter(|(key, learned)| is_kept(context, &journal, key, learned)).count();
    Ok(Taken { things: things.len(), done, kept, unknown })
}

/// Is something still otherwise here than `learned` says of the thing with this key?
fn is_kept(context: &Context<'_>, journal: &Journal, key: &str, learned: &Learned) -> bool {
    let record = match context.catalog.find(key) {
        Some(ix) => journal.record(context.catalog.item(ix)),
        None if Part::find(&context.catalog, key).is_some() => journal.record_of(&[key]),
        None => return false,
    };
    learned.status.is_some_and(|status| status != record.status)
        || (learned.is_starred && !record.starred)
        || learned.note.is_some() && learned.note != record.note
}

/// What `learned` says of that of which the learner has said nothing, or has taken it back.
fn news(journal: &Journal, item: &Item, learned: &Learned) -> Vec<Change> {
    let status = learned.status.map(Change::Status);
    let star = learned.is_starred.then_some(Change::Starred(true));
    let note = learned.note.clone().map(|note| Change::Note(Some(note)));
    let ids = || std::iter::once(&item.id).chain(&item.former_ids);
    let is_said = |field: &Field| ids().any(|id| journal.has_say(id.as_str(), field));
    let all = [status, star, note].into_iter().flatten();
    all.filter(|change| !is_said(&change.field())).collect()
}
