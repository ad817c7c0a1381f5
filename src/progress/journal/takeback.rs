//! What takes back what: which events stand, and what an undo or a redo would be about.

use std::borrow::Cow;

use super::Journal;
use super::entry::Entry;
use crate::progress::{DeviceId, Event, EventId};

#[expect(clippy::indexing_slicing, reason = "positions are those of entries that were inserted")]
impl Journal {
    /// The deed that an undo on `device` takes back: its newest that stands, whichever window or
    /// command made it; all its events that stand, in order. A deed that this version does not
    /// understand is left alone. Empty when there is none, or none is known because the journal is in
    /// short.
    pub fn undoable(&self, device: &DeviceId) -> Vec<&Event> {
        self.newest_whole(self.of_device(device), |entry| entry.event.change().is_some())
    }

    /// The undo that a redo on `device` takes back: its newest that stands, unless the device has
    /// made a deed since; all its events that stand, in order. Empty as [`Journal::undoable`] is.
    pub fn redoable(&self, device: &DeviceId) -> Vec<&Event> {
        let target = |entry: &Entry| entry.event.undoes.as_ref().and_then(|id| self.get(id));
        let takes_back_a_deed = |entry: &Entry| target(entry).is_some_and(Event::is_deed);
        let since_last_deed = self.of_device(device).take_while(|entry| !entry.event.is_deed());
        // What a target in the past was, a deed or an undo, is not known in short.
        let is_known = |entry: &&Entry| {
            self.is_whole() || entry.event.undoes.is_none() || target(entry).is_some()
        };
        let newest = self.newest_whole(since_last_deed.take_while(is_known), takes_back_a_deed);
        self.with_twins(device, &newest)
    }

    /// Why [`Journal::undoable`] has nothing: the id of a text. For a journal that is whole.
    pub fn why_no_undo(&self, device: Option<&DeviceId>) -> &'static str {
        let is_deed = |entry: &Entry| entry.event.change().is_some();
        if device.is_some_and(|device| self.of_device(device).any(is_deed)) {
            "why-not-undo-all"
        } else if self.entries.iter().any(is_deed) {
            "why-not-undo-elsewhere"
        } else {
            "why-not-undo"
        }
    }

    /// Why [`Journal::redoable`] has nothing: the id of a text. For a journal that is whole.
    pub fn why_no_redo(&self, device: Option<&DeviceId>) -> &'static str {
        let takes_back_a_deed = |entry: &Entry| {
            let target = entry.event.undoes.as_ref().and_then(|id| self.get(id));
            entry.stands() && target.is_some_and(Event::is_deed)
        };
        if device.is_some_and(|device| self.of_device(device).any(takes_back_a_deed)) {
            "why-not-redo-since"
        } else {
            "why-not-redo"
        }
    }

    /// The events that stand and take back the one called `id`, in order.
    pub(in crate::progress) fn takebacks(&self, id: &EventId) -> Vec<&Event> {
        let undoers = self.undoers.get(id).into_iter().flatten();
        // What is not later than its target has no effect.
        let is_effective = |ix: &&usize| self.entries[**ix].stands() && self.target(**ix).is_some();
        let mut takebacks: Vec<&Entry> =
            undoers.filter(is_effective).map(|ix| &self.entries[*ix]).collect();
        takebacks.sort_by(|one, other| one.order(other));
        takebacks.into_iter().map(|entry| &entry.event).collect()
    }

    /// The undos of `device`, and its others that take back the same: two windows may both have undone a
    /// deed before they saw each other, and a redo of one alone would change nothing.
    fn with_twins(&self, device: &DeviceId, undos: &[&Event]) -> Vec<&Event> {
        let names = self.names(device);
        let targets = undos.iter().filter_map(|undo| undo.undoes.as_ref());
        let undoers = targets.filter_map(|target| self.undoers.get(target)).flatten();
        let is_twin = |ix: &&usize| {
            let entry = &self.entries[**ix];
            let is_own = names.contains(&&entry.event.device);
            // What is not later than its target has no effect.
            let is_effective = entry.stands() && self.target(**ix).is_some();
            is_own && is_effective && !undos.contains(&&entry.event)
        };
        let twins = undoers.filter(is_twin).map(|ix| &self.entries[*ix]);
        let known = undos.iter().filter_map(|undo| self.by_id.get(&undo.id));
        let mut all: Vec<&Entry> = known.map(|ix| &self.entries[*ix]).chain(twins).collect();
        all.sort_by(|one, other| one.order(other));
        all.into_iter().map(|entry| &entry.event).collect()
    }

    /// Of the first of `newest_first` that stands and `is_wanted`: all events that share its name,
    /// as far as they stand and are wanted too.
    fn newest_whole<'a>(
        &'a self,
        mut newest_first: impl Iterator<Item = &'a Entry>,
        is_wanted: impl Fn(&Entry) -> bool,
    ) -> Vec<&'a Event> {
        let counts = |entry: &Entry| entry.stands() && is_wanted(entry);
        let Some(newest) = newest_first.find(|entry| counts(entry)) else { return Vec::new() };
        let Some(parts) = self.parts.get(newest.event.id.deed()) else {
            return vec![&newest.event];
        };
        let parts = parts.iter().map(|ix| &self.entries[*ix]);
        let is_same = |entry: &&Entry| entry.event.device == newest.event.device && counts(entry);
        parts.filter(is_same).map(|entry| &entry.event).collect()
    }

    /// The events of `device`, under whatever name, the newest first.
    fn of_device(&self, device: &DeviceId) -> impl Iterator<Item = &Entry> {
        let names = self.names(device);
        let of_name = |name: &&DeviceId| self.devices.get(*name).map(|own| own.events.as_slice());
        let lists: Vec<&[usize]> = names.iter().filter_map(of_name).collect();
        let mut places: Cow<'_, [usize]> = match lists.as_slice() {
            [] => Cow::Borrowed(&[]),
            [own] => Cow::Borrowed(own),
            several => Cow::Owned(several.concat()),
        };
        if let Cow::Owned(places) = &mut places {
            places.sort_by(|one, other| self.entries[*one].order(&self.entries[*other]));
        }
        (0..places.len()).rev().map(move |at| &self.entries[places[at]])
    }

    /// How many of the events known so far stand and take `entry` back.
    pub(super) fn known_undoers(&self, entry: &Entry) -> usize {
        let undoers = self.undoers.get(&entry.event.id).into_iter().flatten();
        let counts = |ix: &&usize| {
            let undoer = &self.entries[**ix];
            undoer.stands() && undoer.order(entry).is_gt()
        };
        undoers.filter(counts).count()
    }

    /// Tells the event that the one at `ix` takes back that `ix` now stands; and so on down, as far
    /// as anything changes: a redo makes an undo fall, which makes a deed stand.
    pub(super) fn propagate(&mut self, ix: usize) {
        let (mut undoer, mut stands) = (ix, true);
        while let Some(target) = self.target(undoer) {
            let entry = &mut self.entries[target];
            let stood = entry.stands();
            entry.undone = if stands { entry.undone + 1 } else { entry.undone - 1 };
            if stood == entry.stands() {
                return;
            }
            (undoer, stands) = (target, !stood);
        }
        // Whether something in the past stands has changed.
        self.is_sound &= self.is_whole() || self.entries[undoer].event.undoes.is_none();
    }

    /// The earlier event that the one at `undoer` takes back, where it is known.
    fn target(&self, undoer: usize) -> Option<usize> {
        let undoer = &self.entries[undoer];
        let target = *self.by_id.get(undoer.event.undoes.as_ref()?)?;
        undoer.order(&self.entries[target]).is_gt().then_some(target)
    }
}
