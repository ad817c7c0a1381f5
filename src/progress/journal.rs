//! [`Journal`]: all events that are known, folded as they come.

mod as_of;
mod clocks;
mod drift;
mod entry;
mod happening;
mod past;
mod saying;
mod takeback;
mod timers;
mod versions;

use std::collections::{BTreeMap, BTreeSet};

use fnv::FnvHashMap;

use super::{Change, DeviceId, Event, EventId, Field, Openings, Record, Stamp};
use crate::catalog::{Id, Item};
use clocks::Clocks;
use entry::Entry;
pub use happening::Happening;
pub use past::Abridged;
use past::{FIELDS, Past};
use saying::Saying;
pub use versions::Version;

/// All events that are known, in memory.
///
/// The fold does not depend on the order in which events come, nor on how often: the state is the
/// same on every device that has the same events.
///
/// - An event *stands* unless a later event that itself stands takes it back.
/// - The value of a field of an item is that of the latest deed that stands.
///
/// Later means: in the order of [`Journal::history`]. Inserting takes constant time when events come
/// about in order.
///
/// A journal may also be in short: then it knows of its past only what that says of each item, and
/// whatever needs more than that makes it unsound.
#[derive(Debug, Clone, PartialEq)]
pub struct Journal {
    past: Past,
    clocks: Clocks,
    entries: Vec<Entry>,
    by_id: FnvHashMap<EventId, usize>,
    /// By the id of an event, known or not yet: the events that take it back.
    undoers: FnvHashMap<EventId, Vec<usize>>,
    /// By item: the deeds that this version understands, and when its link was opened, in order.
    items: FnvHashMap<String, Vec<usize>>,
    /// By item: what its timers have counted, in order.
    timers: FnvHashMap<String, Vec<usize>>,
    /// What happened that this version does not understand, or that changes nothing.
    others: Vec<usize>,
    /// By the name that they share: the events of a deed that has several, in order.
    parts: FnvHashMap<String, Vec<usize>>,
    /// By name of a device: all its events.
    devices: FnvHashMap<DeviceId, OfDevice>,
    /// By name of a device: the names that it took afterwards, because its clock was ahead.
    later_names: BTreeMap<DeviceId, BTreeSet<DeviceId>>,
    newest: Stamp,
    is_sound: bool,
}

/// The events under one name of a device.
#[derive(Debug, Clone, Default, PartialEq)]
struct OfDevice {
    /// In order.
    events: Vec<usize>,
    /// The latest of their own stamps.
    latest: Stamp,
}

impl Default for Journal {
    fn default() -> Self {
        Self {
            past: Past::default(),
            clocks: Clocks::default(),
            entries: Vec::new(),
            by_id: FnvHashMap::default(),
            undoers: FnvHashMap::default(),
            items: FnvHashMap::default(),
            timers: FnvHashMap::default(),
            others: Vec::new(),
            parts: FnvHashMap::default(),
            devices: FnvHashMap::default(),
            later_names: BTreeMap::new(),
            newest: Stamp::default(),
            is_sound: true,
        }
    }
}

#[expect(clippy::indexing_slicing, reason = "positions are those of entries that were inserted")]
impl Journal {
    /// Folds `event` in. False when it is already known, by its id.
    pub fn insert(&mut self, event: Event) -> bool {
        let is_about_clocks = event.field == Field::Clock;
        let is_new = self.insert_unordered(event);
        if is_new && is_about_clocks {
            self.put_in_order();
        }
        is_new
    }

    /// The same as one of many, after which all are to be [put in order](Self::put_in_order).
    pub fn insert_unordered(&mut self, event: Event) -> bool {
        if self.by_id.contains_key(&event.id) {
            return false;
        }
        if event.field == Field::Clock {
            self.take_clock(&event);
        }
        let moved_to = self.clocks.moved_to(&event.device, event.stamp);
        let mut entry = Entry { event, undone: 0, moved_to };
        if self.past.covers(&entry) {
            self.is_sound = false;
            return false;
        }
        entry.undone = self.known_undoers(&entry);
        self.add(entry);
        true
    }

    /// Makes room for so many more events at once.
    pub fn reserve(&mut self, more: usize) {
        self.entries.reserve(more);
        self.by_id.reserve(more);
    }

    fn add(&mut self, entry: Entry) {
        let (ix, event) = (self.entries.len(), &entry.event);
        self.newest = self.newest.max(entry.counts_as_of());
        self.by_id.insert(event.id.clone(), ix);
        if let Some(target) = &event.undoes {
            self.undoers.entry(target.clone()).or_default().push(ix);
            self.is_sound &= self.is_whole() || self.by_id.contains_key(target);
        }
        let deed = event.id.deed();
        let deed = (deed != event.id.as_str()).then(|| deed.to_owned());
        let is_understood = event.change().is_some() || event.is_opening();
        let (stands, is_of_timer) = (entry.stands(), event.timer().is_some());
        self.entries.push(entry);
        self.list(ix, is_understood, deed);
        if is_of_timer {
            self.list_timer(ix);
        }
        if stands {
            self.propagate(ix);
        }
    }

    /// Puts the entry at `ix` into the lists that it belongs to.
    fn list(&mut self, ix: usize, is_understood: bool, deed: Option<String>) {
        let (entries, event) = (&self.entries, &self.entries[ix].event);
        let of_device = self.devices.entry(event.device.clone()).or_default();
        of_device.latest = of_device.latest.max(event.stamp);
        insert_in_order(entries, &mut of_device.events, ix);
        match self.items.get_mut(&event.item) {
            Some(of_item) if is_understood => insert_in_order(entries, of_item, ix),
            None if is_understood => drop(self.items.insert(event.item.clone(), vec![ix])),
            _ if event.happened() => self.others.push(ix),
            _ => {}
        }
        if let Some(deed) = deed {
            insert_in_order(entries, self.parts.entry(deed).or_default(), ix);
        }
    }

    /// Takes in what an event says of clocks and names.
    fn take_clock(&mut self, event: &Event) {
        if let Ok(before) = DeviceId::parse(&event.item) {
            self.later_names.entry(before).or_default().insert(event.device.clone());
        }
        self.clocks.add(event);
    }

    /// Folds all anew where findings about clocks put known events in another order.
    pub fn put_in_order(&mut self) {
        let is_in_place = |entry: &Entry| {
            entry.moved_to == self.clocks.moved_to(&entry.event.device, entry.event.stamp)
        };
        if self.entries.iter().all(is_in_place) {
            return;
        }
        let entries = std::mem::take(&mut self.entries);
        let (past, clocks) = (std::mem::take(&mut self.past), std::mem::take(&mut self.clocks));
        let (later_names, is_sound) = (std::mem::take(&mut self.later_names), self.is_sound);
        *self = Self { past, clocks, later_names, ..Self::default() };
        for entry in entries {
            self.insert_unordered(entry.event);
        }
        self.is_sound &= is_sound;
    }

    /// What the journal says of `item`, also under its former ids.
    pub fn record(&self, item: &Item) -> Record {
        if item.former_ids.is_empty() {
            return self.record_of(&[item.id.as_str()]);
        }
        let ids = std::iter::once(&item.id).chain(&item.former_ids).map(Id::as_str);
        self.record_of(&ids.collect::<Vec<_>>())
    }

    /// Does it say anything of `item`?
    fn knows(&self, item: &str) -> bool {
        let is_known = self.items.contains_key(item) || self.timers.contains_key(item);
        is_known || self.past.knows(item)
    }

    /// What the journal says of an item that has, and once had, these `ids`.
    pub fn record_of(&self, ids: &[&str]) -> Record {
        if ids.iter().all(|id| !self.knows(id)) {
            return Record::default(); // as of nearly all items, of which there may be very many
        }
        let sayings = self.sayings(ids);
        let mut record = Record {
            updated_at: sayings.last().map(|saying| saying.at),
            openings: self.openings(ids),
            ..Record::default()
        };
        for field in &FIELDS {
            let of_field = sayings.iter().filter(|saying| saying.change.field() == *field);
            if let Some(outcome) = of_field.cloned().reduce(|before, next| next.after(before)) {
                record.apply(outcome.change, outcome.at);
            }
        }
        record.sittings = self.sittings(ids);
        record
    }

    /// When the link was opened of an item that has, and once had, these `ids`.
    fn openings(&self, ids: &[&str]) -> Openings {
        let known = ids.iter().filter_map(|id| self.items.get(*id)).flatten();
        let known = known.map(|ix| &self.entries[*ix]);
        let mut known: Vec<&Entry> =
            known.filter(|entry| entry.event.is_opening() && entry.stands()).collect();
        known.sort_unstable_by(|one, other| one.order(other));
        let mut openings = self.past.openings(ids);
        for entry in known {
            openings.add(entry.event.at);
        }
        openings
    }

    /// Puts the entry at `ix` among those of the timers of its item.
    fn list_timer(&mut self, ix: usize) {
        let item = self.entries[ix].event.item.clone();
        insert_in_order(&self.entries, self.timers.entry(item).or_default(), ix);
    }

    /// The latest deed that stands under each of `ids` for each field, in order.
    fn sayings<'a>(&'a self, ids: &[&'a str]) -> Vec<Saying<'a>> {
        let (mut past, mut latest) = (Vec::new(), Vec::new());
        for id in ids {
            let entries = self.items.get(*id).into_iter().flatten().map(|ix| &self.entries[*ix]);
            let of_id = FIELDS.iter().filter_map(|field| latest_of(entries.clone(), field));
            latest.extend(of_id);
            past.extend(self.past.sayings(id));
        }
        latest.sort_unstable_by(|one, other| one.order(other));
        past.sort_unstable_by_key(|(rank, _)| *rank);
        let past = past.into_iter().map(|(_, saying)| saying);
        let latest: Vec<_> =
            latest.into_iter().filter_map(|entry| Saying::of(&entry.event)).collect();
        let is_overruled = |old: &Saying<'_>| {
            latest
                .iter()
                .any(|new| new.item == old.item && new.change.field() == old.change.field())
        };
        past.filter(|old| !is_overruled(old)).chain(latest.iter().cloned()).collect()
    }

    /// Does any deed that stands say something of this field under the id `item`?
    pub fn has_say(&self, item: &str, field: &Field) -> bool {
        self.sayings(&[item]).iter().any(|saying| saying.change.field() == *field)
    }

    /// What the latest deed that stands says of the search with this `id`.
    pub(super) fn search_change(&self, id: &str) -> Option<Change> {
        let entries = self.items.get(id).into_iter().flatten().map(|ix| &self.entries[*ix]);
        let latest = latest_of(entries, &Field::Search).and_then(|entry| entry.event.change());
        let settled = || {
            let mut past = self.past.sayings(id).map(|(_, saying)| saying.change);
            past.find(|change| change.field() == Field::Search)
        };
        latest.or_else(settled)
    }

    /// The ids of all items and searches that deeds are about, and of items that were opened, in no order.
    pub fn item_ids(&self) -> impl Iterator<Item = &str> {
        let latest = self.items.keys().map(String::as_str);
        self.past.items().filter(|item| !self.items.contains_key(*item)).chain(latest)
    }

    /// The event called `id`.
    pub fn get(&self, id: &EventId) -> Option<&Event> {
        self.by_id.get(id).map(|ix| &self.entries[*ix].event)
    }

    /// Is the event called `id` known, and not taken back?
    pub fn stands(&self, id: &EventId) -> bool {
        self.by_id.get(id).is_some_and(|ix| self.entries[*ix].stands())
    }

    /// All events that are known one by one, the oldest first. Takes time to sort: not for each frame.
    pub fn history(&self) -> Vec<&Event> {
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        entries.sort_by(|one, other| one.order(other));
        entries.into_iter().map(|entry| &entry.event).collect()
    }

    /// As of when the latest event counts.
    pub fn newest(&self) -> Stamp {
        self.newest.max(self.past.newest())
    }

    /// How many events there are.
    pub const fn len(&self) -> usize {
        self.past.len() + self.entries.len()
    }

    /// Has nothing ever been done?
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many of them are known one by one.
    pub const fn known_one_by_one(&self) -> usize {
        self.entries.len()
    }

    /// Are all events known one by one, not only what the past says of each item?
    pub const fn is_whole(&self) -> bool {
        self.past.is_empty()
    }

    /// Did everything fit in? What is in short may not know enough: then all events must be read.
    pub const fn is_sound(&self) -> bool {
        self.is_sound
    }

    /// Has all events read again: something that it was made of has changed.
    pub const fn distrust(&mut self) {
        self.is_sound = false;
    }
}

/// The latest of `entries`, which are in order, that stands and is about `field`.
fn latest_of<'a>(
    entries: impl DoubleEndedIterator<Item = &'a Entry>,
    field: &Field,
) -> Option<&'a Entry> {
    entries.rev().find(|entry| entry.stands() && entry.event.field == *field)
}

/// Inserts `ix` into `list`, which is in order.
#[expect(clippy::indexing_slicing, reason = "positions are those of entries that were inserted")]
fn insert_in_order(entries: &[Entry], list: &mut Vec<usize>, ix: usize) {
    let is_before = |other: &usize| entries[*other].order(&entries[ix]).is_lt();
    // Mostly the new event is the latest: look at the end before searching.
    let is_latest = list.last().is_none_or(is_before);
    let at = if is_latest { list.len() } else { list.partition_point(is_before) };
    list.insert(at, ix);
}
