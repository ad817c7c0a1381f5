//! What timers have counted: sittings by item, and those that were not stopped.

use std::collections::BTreeSet;

use super::Journal;
use super::entry::Entry;
use crate::progress::{DeviceId, Sitting};

#[expect(clippy::indexing_slicing, reason = "positions are those of entries that were inserted")]
impl Journal {
    /// The time spent with an item that has, and once had, these `ids`, in the order in which it was
    /// spent.
    pub(super) fn sittings(&self, ids: &[&str]) -> Vec<Sitting> {
        if self.timers.is_empty() && self.past.timed_items().next().is_none() {
            return Vec::new();
        }
        let mut sittings: Vec<Sitting> = Vec::new();
        for known in ids.iter().flat_map(|id| self.past.sittings(id)) {
            known.clone().join(&mut sittings);
        }
        let latest = ids.iter().filter_map(|id| self.timers.get(*id)).flatten();
        let mut latest: Vec<&Entry> = latest.map(|ix| &self.entries[*ix]).collect();
        if ids.len() > 1 {
            latest.sort_by(|one, other| one.order(other));
        }
        for entry in latest.into_iter().filter(|entry| entry.stands()) {
            Sitting::take(&mut sittings, &entry.event);
        }
        sittings.sort_by(|one, other| one.place().cmp(&other.place()));
        sittings
    }

    /// The sittings that were not stopped, each with the id of its item, the one that began last first.
    /// Takes time by all that timers have counted: not for each frame.
    pub fn open_sittings(&self) -> Vec<(String, Sitting)> {
        let ids: BTreeSet<&str> =
            self.timers.keys().map(String::as_str).chain(self.past.timed_items()).collect();
        let of_item = |id: &str| {
            let open = self.sittings(&[id]).into_iter().filter(Sitting::is_open);
            open.map(|sitting| (id.to_owned(), sitting)).collect::<Vec<_>>()
        };
        let mut open: Vec<(String, Sitting)> = ids.into_iter().flat_map(of_item).collect();
        open.sort_by_key(|(_, sitting)| std::cmp::Reverse(sitting.begun.timestamp()));
        open
    }

    /// Was `sitting` begun on `device`, under whatever name?
    pub fn is_own(&self, sitting: &Sitting, device: &DeviceId) -> bool {
        self.names(device).contains(&&sitting.device)
    }
}
