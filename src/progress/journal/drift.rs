//! How far a clock may be ahead before that is written down.

use std::collections::BTreeMap;

use super::Journal;
use crate::progress::{DeviceId, Stamp};

/// How far the stamps of others may be ahead of the own clock, in milliseconds: an hour. Clocks of
/// machines that are set by hand differ by minutes, and one that missed daylight-saving time by an hour.
const MOST_AHEAD: i64 = 60 * 60 * 1000;
/// The first of November 2026, in milliseconds since 1970. A clock that shows an earlier time is wrong,
/// because this was written later: it is no judge of others.
const EARLIEST: i64 = 1_793_491_200_000;

/// What is found when clocks are ahead.
#[derive(Debug, PartialEq)]
pub(in crate::progress) struct Ahead {
    /// As of when what they wrote counts from now on.
    pub(in crate::progress) stamp: Stamp,
    /// The latest stamp of each device whose clock was ahead.
    pub(in crate::progress) devices: BTreeMap<DeviceId, Stamp>,
}

impl Journal {
    /// The names under which `device` has written: its own, and those that it took later.
    pub(super) fn names<'a>(&'a self, device: &'a DeviceId) -> Vec<&'a DeviceId> {
        let mut names = vec![device];
        let mut at = 0;
        while let Some(name) = names.get(at) {
            let later = self.later_names.get(*name).into_iter().flatten();
            let later: Vec<_> = later.filter(|later| !names.contains(later)).collect();
            names.extend(later);
            at += 1;
        }
        names
    }

    /// The name under which `device` can write at `stamp`: one whose stamps are all earlier. None when
    /// it needs a new one, because its clock was ahead: which of two events under one name was written
    /// first is told by their stamps.
    pub(in crate::progress) fn name_at(&self, device: &DeviceId, stamp: Stamp) -> Option<DeviceId> {
        let is_earlier = |name: &&&DeviceId| self.latest(name) < stamp;
        self.names(device).iter().rev().find(is_earlier).map(|name| (*name).clone())
    }

    /// The latest stamp under this name.
    fn latest(&self, name: &DeviceId) -> Stamp {
        let past = self.past.devices().get(name);
        let latest = self.devices.get(name).map(|of_device| &of_device.latest);
        latest.into_iter().chain(past).max().copied().unwrap_or_default()
    }

    /// The clocks that are ahead of one that shows `now`, in milliseconds since 1970.
    pub(in crate::progress) fn clocks_ahead(&self, now: i64) -> Option<Ahead> {
        let limit = Stamp::end_of(now.saturating_add(MOST_AHEAD));
        if now < EARLIEST || self.newest() <= limit {
            return None;
        }
        let (mut before, mut devices) = (self.past.newest(), BTreeMap::new());
        if before > limit {
            // What of the past is ahead is not known; nothing is lost when it counts as of the limit.
            before = limit;
            devices = self.past.devices().clone();
            devices.retain(|_, latest| *latest > limit);
        }
        for entry in &self.entries {
            if entry.counts_as_of() <= limit {
                before = before.max(entry.counts_as_of());
            } else {
                let latest: &mut Stamp = devices.entry(entry.event.device.clone()).or_default();
                *latest = entry.event.stamp.max(*latest);
            }
        }
        Some(Ahead { stamp: Stamp::after(before, now), devices })
    }
}
