//! [`Clocks`]: which events come from clocks that were ahead, and as of when they count.
//!
//! Who writes and finds stamps far ahead of the own clock first writes an event that says so: of each
//! device, up to which stamp. Those events then count as of that one, in the order that they had. So
//! nothing that was seen changes places, a wrong clock stops dragging all others with it, and what it
//! wrote wins over what others do at the same time only until somebody with a right clock sees it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::progress::{DeviceId, Event, Stamp};

/// All that is known of clocks that were ahead.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Clocks {
    /// In the order of their own stamps.
    findings: Vec<Finding>,
    /// All devices that were found ahead.
    named: BTreeSet<DeviceId>,
}

/// An event that found clocks ahead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Finding {
    device: DeviceId,
    stamp: Stamp,
    /// Of each device that was ahead, the latest stamp that was known.
    ahead: BTreeMap<DeviceId, Stamp>,
    /// Where it stands itself: clocks that were ahead may have found others ahead.
    stamps: Vec<Stamp>,
}

impl Clocks {
    /// Takes in a finding, unless it is known.
    pub(super) fn add(&mut self, event: &Event) {
        let (device, stamp) = (event.device.clone(), event.stamp);
        let is_it = |known: &Finding| known.stamp == stamp && known.device == device;
        if self.findings.iter().any(is_it) {
            return;
        }
        let finding = Finding { device, stamp, ahead: event.clocks_ahead(), stamps: Vec::new() };
        self.named.extend(finding.ahead.keys().cloned());
        let at = self.findings.partition_point(|other| other.stamp <= stamp);
        let later = self.findings.split_off(at);
        // Only earlier findings can move one, so those before it stay as they are.
        for mut finding in std::iter::once(finding).chain(later) {
            finding.stamps = self.moved_to(&finding.device, finding.stamp);
            finding.stamps.push(finding.stamp);
            self.findings.push(finding);
        }
    }

    /// The stamps, the outermost first, to which the findings move what `device` wrote at `stamp`:
    /// none where its clock was right. Of several ways that are possible the earliest counts.
    pub(super) fn moved_to(&self, device: &DeviceId, stamp: Stamp) -> Vec<Stamp> {
        if !self.named.contains(device) {
            return Vec::new(); // as of nearly all devices, of which there may be very many events
        }
        let finds_it = |finding: &&Finding| {
            let is_known = finding.ahead.get(device).is_some_and(|latest| stamp <= *latest);
            is_known && finding.stamp < stamp
        };
        let places = self.findings.iter().filter(finds_it);
        let place = |finding: &Finding| [finding.stamps.as_slice(), &[stamp]].concat();
        let mut earliest = places.map(place).min().unwrap_or_default();
        earliest.pop();
        earliest
    }
}
