//! [`Past`]: what is left of events that are too many to be read each time.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use fnv::FnvHashMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Journal;
use super::clocks::Clocks;
use super::entry::{Entry, Place};
use super::saying::Saying;
use crate::progress::{Change, DeviceId, Event, Field, Moment, Openings, Sitting, Stamp};

/// What is left of the events up to one place in their order: what they say of each item.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Past {
    /// The last of them.
    end: Option<Place>,
    /// As of when the latest counts.
    newest: Stamp,
    /// How many they are.
    len: usize,
    /// The last day on which any of them happened.
    last_day: Option<Date>,
    /// What was found about clocks, also later.
    clocks: Clocks,
    /// By name of a device: the names that it took afterwards.
    later_names: BTreeMap<DeviceId, BTreeSet<DeviceId>>,
    /// The latest stamp of each device.
    devices: BTreeMap<DeviceId, Stamp>,
    /// What stands, by item.
    items: FnvHashMap<String, OfItem>,
    /// By item: the time spent with it.
    timers: FnvHashMap<String, Vec<Sitting>>,
}

/// What stands of an item.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct OfItem {
    /// The latest deeds, one a field.
    settled: Vec<Settled>,
    /// How often its link was opened.
    opened: usize,
    /// When that was lately, each with its place in the order of all that is settled.
    openings: Vec<(usize, Moment)>,
}

/// What the latest deed under an id says of a field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Settled {
    /// Its place in the order of all that is settled.
    rank: usize,
    former: Vec<String>,
    change: Change,
    at: Moment,
}

/// A journal in short: what is left of its past, and its latest events as their lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Abridged {
    past: Past,
    lines: String,
}

impl Past {
    /// Is there none: does the journal hold all events?
    pub(super) const fn is_empty(&self) -> bool {
        self.end.is_none()
    }

    pub(super) const fn len(&self) -> usize {
        self.len
    }

    pub(super) const fn newest(&self) -> Stamp {
        self.newest
    }

    /// The last day on which anything of it happened.
    pub(super) const fn last_day(&self) -> Option<Date> {
        self.last_day
    }

    /// The devices that wrote it, with the latest stamp of each.
    pub(super) const fn devices(&self) -> &BTreeMap<DeviceId, Stamp> {
        &self.devices
    }

    /// Does `entry` stand in the time that is only known in short?
    pub(super) fn covers(&self, entry: &Entry) -> bool {
        self.end.as_ref().is_some_and(|end| entry.place() <= *end)
    }

    /// The ids of the items of which it says something.
    pub(super) fn items(&self) -> impl Iterator<Item = &str> {
        self.items.keys().map(String::as_str)
    }

    /// Does it say anything of `item`?
    pub(super) fn knows(&self, item: &str) -> bool {
        self.items.contains_key(item) || self.timers.contains_key(item)
    }

    /// When the link was opened of an item that has, and once had, these `ids`.
    pub(super) fn openings(&self, ids: &[&str]) -> Openings {
        let of_ids: Vec<&OfItem> = ids.iter().filter_map(|id| self.items.get(*id)).collect();
        let mut latest: Vec<_> = of_ids.iter().flat_map(|item| &item.openings).collect();
        latest.sort_unstable_by_key(|(rank, _)| *rank);
        let count = of_ids.iter().map(|item| item.opened).sum();
        Openings::new(count, latest.into_iter().map(|(_, at)| *at))
    }

    /// The ids of the items with which time was spent.
    pub(super) fn timed_items(&self) -> impl Iterator<Item = &str> {
        self.timers.keys().map(String::as_str)
    }

    /// The time spent under the id `item`.
    pub(super) fn sittings(&self, item: &str) -> &[Sitting] {
        self.timers.get(item).map(Vec::as_slice).unwrap_or_default()
    }

    /// What it says of `item`, with the rank by which sayings of different items are put in order.
    pub(super) fn sayings<'a>(
        &'a self,
        item: &'a str,
    ) -> impl Iterator<Item = (usize, Saying<'a>)> {
        let settled = self.items.get(item).into_iter().flat_map(|of_item| &of_item.settled);
        settled.map(move |Settled { rank, former, change, at }| {
            (*rank, Saying { item, former, change: change.clone(), at: *at })
        })
    }

    /// Takes in the next entry in order.
    fn settle(&mut self, entry: &Entry) {
        let Event { item, device, stamp, at, .. } = &entry.event;
        self.newest = self.newest.max(entry.counts_as_of());
        self.len += 1;
        self.last_day = self.last_day.max(Some(at.date()));
        match self.devices.get_mut(device) {
            Some(latest) => *latest = (*latest).max(*stamp),
            None => drop(self.devices.insert(device.clone(), *stamp)),
        }
        if entry.stands() && entry.event.timer().is_some() {
            Sitting::take(self.timers.entry(item.clone()).or_default(), &entry.event);
        }
        let (change, is_opening) = (entry.event.change(), entry.event.is_opening());
        if !entry.stands() || change.is_none() && !is_opening {
            return;
        }
        let of_item = self.items.entry(item.clone()).or_default();
        match change {
            Some(change) => of_item.settle(self.len, change, &entry.event),
            None => of_item.open(self.len, *at),
        }
    }
}

impl OfItem {
    /// Takes in a deed, which overrules the one before about the same field.
    fn settle(&mut self, rank: usize, change: Change, event: &Event) {
        let settled = Settled { rank, former: event.former.clone(), change, at: event.at };
        match self.settled.iter_mut().find(|before| before.change.field() == event.field) {
            Some(before) => *before = settled,
            None => self.settled.push(settled),
        }
    }

    /// Takes in that its link was opened.
    fn open(&mut self, rank: usize, at: Moment) {
        self.opened += 1;
        if self.openings.len() == Openings::KEPT {
            self.openings.remove(0);
        }
        self.openings.push((rank, at));
    }
}

impl Journal {
    /// Are all events known one by one that happened on `day` or later?
    pub fn is_whole_since(&self, day: Date) -> bool {
        self.past.last_day.is_none_or(|last| last < day)
    }

    /// The journal in short, with its latest events, at least `latest` if so many are known one by one.
    pub fn abridge(&self, latest: usize) -> Abridged {
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        entries.sort_by(|one, other| one.order(other));
        let (old, latest) = entries.split_at(self.end_of_past(&entries, latest));
        let (clocks, later_names) = (self.clocks.clone(), self.later_names.clone());
        let mut past = Past { clocks, later_names, ..self.past.clone() };
        for entry in old {
            past.settle(entry);
        }
        if let Some(last) = old.last() {
            past.end = Some(last.place());
        }
        Abridged { past, lines: latest.iter().map(|entry| entry.event.to_line()).collect() }
    }

    /// Where the past ends that leaves at least `latest` of `entries`: no deed is cut in two.
    fn end_of_past(&self, entries: &[&Entry], latest: usize) -> usize {
        let mut end = entries.len().saturating_sub(latest);
        loop {
            let (old, latest) = entries.split_at(end);
            let deeds = latest.iter().map(|entry| entry.event.id.deed());
            let deeds: HashSet<&str> =
                deeds.filter(|deed| self.parts.contains_key(*deed)).collect();
            let is_part = |entry: &&Entry| deeds.contains(entry.event.id.deed());
            match old.iter().position(is_part) {
                Some(first) if !deeds.is_empty() => end = first,
                _ => return end,
            }
        }
    }

    /// The journal that was abridged.
    pub fn from_abridged(abridged: Abridged) -> Self {
        let Abridged { past, lines } = abridged;
        let (clocks, later_names) = (past.clocks.clone(), past.later_names.clone());
        let mut journal = Self { past, clocks, later_names, ..Self::default() };
        // What cannot be read was not written by this version; the check below sees to that.
        let events = lines.lines().map(|line| Event::from_line(line.as_bytes()));
        let mut is_sound = true;
        for event in events {
            is_sound &= event.is_ok_and(|event| journal.insert(event));
        }
        // An undo of something past is in what the past says already.
        journal.is_sound = is_sound;
        journal
    }
}

/// The fields that an item can have.
pub(super) const FIELDS: [Field; 3] = [Field::Status, Field::Starred, Field::Note];
