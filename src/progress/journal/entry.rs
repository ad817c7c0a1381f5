//! [`Entry`]: an event in its place in the order of all events.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::progress::{DeviceId, Event, EventId, Stamp};

/// An event as the journal holds it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    pub(super) event: Event,
    /// How many later events that stand take this one back.
    pub(super) undone: usize,
    /// The stamps of the events, the outermost first, that found its clock ahead: it counts as of the
    /// first of them. Mostly there are none.
    pub(super) moved_to: Vec<Stamp>,
}

impl Entry {
    /// Does nothing take it back?
    pub(super) const fn stands(&self) -> bool {
        self.undone == 0
    }

    /// As of when it counts.
    pub(super) fn counts_as_of(&self) -> Stamp {
        self.moved_to.first().copied().unwrap_or(self.event.stamp)
    }

    fn stamps(&self) -> impl Iterator<Item = Stamp> {
        self.moved_to.iter().copied().chain([self.event.stamp])
    }

    /// The order of all events, on every device alike: as of when they count, then by their own stamps,
    /// then device and id, which decide between two devices that wrote at the same stamp.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        let stamps = if self.moved_to.is_empty() && other.moved_to.is_empty() {
            self.event.stamp.cmp(&other.event.stamp)
        } else {
            self.stamps().cmp(other.stamps())
        };
        stamps
            .then_with(|| self.event.device.cmp(&other.event.device))
            .then_with(|| self.event.id.cmp(&other.event.id))
    }

    /// Its place in that order.
    pub(super) fn place(&self) -> Place {
        let Event { device, id, .. } = &self.event;
        Place { stamps: self.stamps().collect(), device: device.clone(), id: id.clone() }
    }
}

/// A place in the order of all events, as [`Entry::order`] has it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Place {
    stamps: Vec<Stamp>,
    device: DeviceId,
    id: EventId,
}
