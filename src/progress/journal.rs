//! [`Journal`]: all events that are known, folded as they come.

use std::collections::HashMap;

use super::{DeviceId, Event, EventId, Field, Record, Stamp};
use crate::catalog::{Id, Item};

/// All events that are known, in memory.
///
/// The fold does not depend on the order in which events come, nor on how often: the state is the
/// same on every device that has the same events.
///
/// - An event *stands* unless a later event that itself stands takes it back.
/// - The value of a field of an item is that of the latest deed that stands.
///
/// Later means: by [`Event::key`]. Inserting takes constant time when events come about in order.
#[derive(Debug, Default)]
pub struct Journal {
    entries: Vec<Entry>,
    by_id: HashMap<EventId, usize>,
    /// By the id of an event, known or not yet: the events that take it back.
    undoers: HashMap<EventId, Vec<usize>>,
    /// By item: the deeds that this version understands, in order.
    items: HashMap<String, Vec<usize>>,
    /// By the name that they share: the events of a deed that has several, in order.
    parts: HashMap<String, Vec<usize>>,
    /// By device: all its events, in order.
    devices: HashMap<DeviceId, Vec<usize>>,
    newest: Stamp,
}

#[derive(Debug)]
struct Entry {
    event: Event,
    /// How many later events that stand take this one back.
    undone: usize,
}

#[expect(clippy::indexing_slicing, reason = "positions are those of entries that were inserted")]
impl Journal {
    /// Folds `event` in. False when it is already known, by its id.
    pub fn insert(&mut self, event: Event) -> bool {
        if self.by_id.contains_key(&event.id) {
            return false;
        }
        let ix = self.entries.len();
        let undone = self.known_undoers(&event);
        self.newest = self.newest.max(event.stamp);
        self.by_id.insert(event.id.clone(), ix);
        if let Some(target) = &event.undoes {
            self.undoers.entry(target.clone()).or_default().push(ix);
        }
        let of_device = self.devices.entry(event.device.clone()).or_default();
        let of_item = match event.change() {
            Some(_) => Some(self.items.entry(event.item.clone()).or_default()),
            None => None,
        };
        let deed = event.id.deed();
        let of_deed =
            (deed != event.id.as_str()).then(|| self.parts.entry(deed.to_owned()).or_default());
        self.entries.push(Entry { event, undone });
        for list in [Some(of_device), of_item, of_deed].into_iter().flatten() {
            insert_in_order(&self.entries, list, ix);
        }
        if undone == 0 {
            self.propagate(ix);
        }
        true
    }

    /// What the journal says of `item`, also under its former ids.
    pub fn record(&self, item: &Item) -> Record {
        let ids = std::iter::once(&item.id).chain(&item.former_ids).map(Id::as_str);
        let mut latest: Vec<&Event> = Vec::new();
        for id in ids {
            let events = self.items.get(id).into_iter().flatten().map(|ix| &self.entries[*ix]);
            let fields = [Field::Status, Field::Starred, Field::Note];
            latest.extend(fields.iter().filter_map(|field| latest_of(events.clone(), field)));
        }
        // What is applied later wins, so the latest deed of each field is applied last.
        latest.sort_unstable_by_key(|event| event.key());
        let mut record = Record::default();
        for event in &latest {
            if let Some(change) = event.change() {
                record.apply(change, event.at);
            }
        }
        record.updated_at = latest.last().map(|event| event.at);
        record
    }

    /// The deed that an undo on `device` takes back: its newest that stands, whichever window or
    /// command made it; all its events that stand, in order. A deed that this version does not
    /// understand is left alone. Empty when there is none.
    pub fn undoable(&self, device: &DeviceId) -> Vec<&Event> {
        self.newest_whole(self.of_device(device), |entry| entry.event.change().is_some())
    }

    /// The undo that a redo on `device` takes back: its newest that stands, unless the device has
    /// made a deed since; all its events that stand, in order. Empty when there is none.
    pub fn redoable(&self, device: &DeviceId) -> Vec<&Event> {
        let takes_back_a_deed = |entry: &Entry| {
            let target = entry.event.undoes.as_ref().and_then(|id| self.get(id));
            target.is_some_and(Event::is_deed)
        };
        let since_last_deed = self.of_device(device).take_while(|entry| !entry.event.is_deed());
        self.newest_whole(since_last_deed, takes_back_a_deed)
    }

    /// Of the first of `newest_first` that stands and `is_wanted`: all events that share its name,
    /// as far as they stand and are wanted too.
    fn newest_whole<'a>(
        &'a self,
        mut newest_first: impl Iterator<Item = &'a Entry>,
        is_wanted: impl Fn(&Entry) -> bool,
    ) -> Vec<&'a Event> {
        let counts = |entry: &Entry| entry.undone == 0 && is_wanted(entry);
        let Some(newest) = newest_first.find(|entry| counts(entry)) else { return Vec::new() };
        let Some(parts) = self.parts.get(newest.event.id.deed()) else {
            return vec![&newest.event];
        };
        let parts = parts.iter().map(|ix| &self.entries[*ix]);
        let is_same = |entry: &&Entry| entry.event.device == newest.event.device && counts(entry);
        parts.filter(is_same).map(event).collect()
    }

    /// The event called `id`.
    pub fn get(&self, id: &EventId) -> Option<&Event> {
        self.by_id.get(id).map(|ix| &self.entries[*ix].event)
    }

    /// Is the event called `id` known, and not taken back?
    pub fn stands(&self, id: &EventId) -> bool {
        self.by_id.get(id).is_some_and(|ix| self.entries[*ix].undone == 0)
    }

    /// All events, the oldest first. Takes time to sort: not for each frame.
    pub fn history(&self) -> Vec<&Event> {
        let mut events: Vec<_> = self.entries.iter().map(event).collect();
        events.sort_by_key(|event| event.key());
        events
    }

    /// The latest stamp that was seen.
    pub const fn newest(&self) -> Stamp {
        self.newest
    }

    /// How many events are known.
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Has nothing ever been done?
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The events of `device`, the newest first.
    fn of_device(&self, device: &DeviceId) -> impl Iterator<Item = &Entry> {
        self.devices.get(device).into_iter().flatten().rev().map(|ix| &self.entries[*ix])
    }

    /// How many of the events known so far stand and take `event` back.
    fn known_undoers(&self, event: &Event) -> usize {
        let undoers = self.undoers.get(&event.id).into_iter().flatten();
        let counts = |ix: &&usize| {
            let undoer = &self.entries[**ix];
            undoer.undone == 0 && undoer.event.key() > event.key()
        };
        undoers.filter(counts).count()
    }

    /// Tells the event that the one at `ix` takes back that `ix` now stands; and so on down, as far
    /// as anything changes: a redo makes an undo fall, which makes a deed stand.
    fn propagate(&mut self, ix: usize) {
        let (mut undoer, mut stands) = (ix, true);
        while let Some(target) = self.target(undoer) {
            let entry = &mut self.entries[target];
            let stood = entry.undone == 0;
            entry.undone = if stands { entry.undone + 1 } else { entry.undone - 1 };
            if stood == (entry.undone == 0) {
                break;
            }
            (undoer, stands) = (target, !stood);
        }
    }

    /// The earlier event that the one at `undoer` takes back, where it is known.
    fn target(&self, undoer: usize) -> Option<usize> {
        let undoer = &self.entries[undoer].event;
        let target = *self.by_id.get(undoer.undoes.as_ref()?)?;
        (undoer.key() > self.entries[target].event.key()).then_some(target)
    }
}

const fn event(entry: &Entry) -> &Event {
    &entry.event
}

/// The latest of `events`, which are in order, that stands and is about `field`.
fn latest_of<'a>(
    events: impl DoubleEndedIterator<Item = &'a Entry>,
    field: &Field,
) -> Option<&'a Event> {
    events.rev().find(|entry| entry.undone == 0 && entry.event.field == *field).map(event)
}

/// Inserts `ix` into `list`, which is in the order of the keys.
#[expect(clippy::indexing_slicing, reason = "positions are those of entries that were inserted")]
fn insert_in_order(entries: &[Entry], list: &mut Vec<usize>, ix: usize) {
    let key = entries[ix].event.key();
    // Mostly the new event is the latest: look at the end before searching.
    let is_latest = list.last().is_none_or(|last| entries[*last].event.key() < key);
    let at = if is_latest {
        list.len()
    } else {
        list.partition_point(|other| entries[*other].event.key() < key)
    };
    list.insert(at, ix);
}
