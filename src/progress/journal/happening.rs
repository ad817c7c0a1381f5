//! [`Happening`]: a line of the history.

use std::collections::HashSet;

use fnv::FnvHashMap;

use super::Journal;
use super::entry::Entry;
use crate::progress::{DeviceId, Event, EventId};

/// What happened at once: an event, or those of one deed that did the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Happening<'a> {
    /// Its events, in order; there is at least one.
    pub events: Vec<&'a Event>,
    /// The latest of them.
    pub latest: &'a Event,
    /// Does it stand, rather than be taken back?
    pub stands: bool,
}

impl Happening<'_> {
    /// The word by which the locale file knows what happened; of what only a newer version knows, the
    /// name of the field.
    pub fn word(&self) -> &str {
        self.latest.word()
    }
}

/// What the events of a happening have in common: the name of the deed, the device, what was done, and
/// whether that stands.
type Common<'a> = (&'a str, &'a DeviceId, &'a str, bool);

#[expect(clippy::indexing_slicing, reason = "positions are those of entries that were inserted")]
impl Journal {
    /// What happened to the items with these `ids`, or to all, as far as it is known one by one and
    /// `is_wanted`: at most `most`, the newest first. Takebacks do not count: they show in what they took
    /// back.
    ///
    /// Takes time by what happened to the items, to be sorted: not for each frame.
    pub fn happenings(
        &self,
        most: usize,
        ids: Option<&HashSet<&str>>,
        is_wanted: impl Fn(&Event) -> bool,
    ) -> Vec<Happening<'_>> {
        let is_one = |entry: &&Entry| entry.event.happened() && is_wanted(&entry.event);
        let mut entries: Vec<&Entry> = match ids {
            None => self.entries.iter().filter(is_one).collect(),
            Some(ids) => {
                let changes = ids.iter().filter_map(|id| self.items.get(*id)).flatten();
                let others = self.others.iter();
                let others =
                    others.filter(|ix| ids.contains(self.entries[**ix].event.item.as_str()));
                changes.chain(others).map(|ix| &self.entries[*ix]).filter(is_one).collect()
            }
        };
        entries.sort_by(|one, other| other.order(one));
        let mut happenings: Vec<Happening<'_>> = Vec::new();
        let mut places: FnvHashMap<Common<'_>, usize> = FnvHashMap::default();
        for entry in entries {
            let (event, stands) = (&entry.event, entry.stands());
            let deed = event.id.deed();
            let common = (deed, &event.device, event.word(), stands);
            if let Some(same) = places.get(&common).and_then(|at| happenings.get_mut(*at)) {
                same.events.push(event);
                continue;
            }
            if happenings.len() == most {
                continue; // what is left may still be a part of a deed that is shown
            }
            if deed != event.id.as_str() {
                places.insert(common, happenings.len());
            }
            happenings.push(Happening { events: vec![event], latest: event, stands });
        }
        for happening in &mut happenings {
            happening.events.reverse();
        }
        happenings
    }

    /// Has `device` written `event`, under whatever name?
    pub fn is_by(&self, device: &DeviceId, event: &Event) -> bool {
        self.names(device).contains(&&event.device)
    }

    /// Does a later deed that stands say of the same field of the item what counts? Then taking the
    /// event called `id` back, or doing it again, would change nothing that can be seen.
    pub fn is_overruled(&self, id: &EventId) -> bool {
        let Some(ix) = self.by_id.get(id) else { return false };
        let entry = &self.entries[*ix];
        let of_item = self.items.get(&entry.event.item).into_iter().flatten();
        let overrules = |other: &Entry| {
            other.stands() && other.event.field == entry.event.field && other.order(entry).is_gt()
        };
        of_item.rev().map(|ix| &self.entries[*ix]).any(overrules)
    }
}
