//! [`Day`]: what was done on a day.

use std::collections::BTreeMap;

use crate::progress::{Moment, Record};

/// So many seconds with the timer make a day count on which nothing was finished: ten minutes.
const ENOUGH: u64 = 10 * 60;

/// What was done on a day of the learner's calendar.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Day {
    /// How many items, of every type, were done.
    pub done: usize,
    /// The seconds that were spent.
    pub seconds: u64,
    /// How far local time was ahead of UTC, in seconds, with how often that is known.
    offsets: BTreeMap<i32, usize>,
}

impl Day {
    /// Does the day count as one on which the learner was busy?
    pub const fn is_busy(&self) -> bool {
        self.done > 0 || self.seconds >= ENOUGH
    }

    /// By how many seconds local time was put forward at the least from this day to a later one. When it
    /// was by most of a day, whoever travelled east over the date line has missed nothing.
    pub(super) fn put_forward_until(&self, later: &Self) -> i32 {
        let ends = (self.offsets.last_key_value(), later.offsets.first_key_value());
        let (Some((from, _)), Some((to, _))) = ends else { return 0 };
        to - from
    }

    /// Is there nothing on it?
    pub(in crate::progress) fn is_empty(&self) -> bool {
        self.offsets.is_empty()
    }

    /// Counts what happened at `at` in.
    fn add(&mut self, at: Moment, done: usize, seconds: u32) {
        self.done += done;
        self.seconds += u64::from(seconds);
        *self.offsets.entry(at.offset()).or_default() += 1;
    }

    /// Counts what happened at `at`, which was counted before, out.
    fn take(&mut self, at: Moment, done: usize, seconds: u32) {
        self.done -= done;
        self.seconds -= u64::from(seconds);
        if let Some(known) = self.offsets.get_mut(&at.offset()) {
            *known -= 1;
        }
        self.offsets.retain(|_, known| *known > 0);
    }
}

/// The days of all items, few of which have any.
pub(in crate::progress) type Days = BTreeMap<jiff::civil::Date, Day>;

/// What `record` counts on which day: when, how many items, how many seconds.
fn marks(record: &Record) -> impl Iterator<Item = (Moment, usize, u32)> {
    let done = record.done_at.map(|at| (at, 1, 0));
    let spent = record.sittings.iter().filter(|sitting| sitting.seconds > 0);
    done.into_iter().chain(spent.map(|sitting| (sitting.begun, 0, sitting.seconds)))
}

/// Counts the days of `now` in, and those of `before`, which were counted before, out.
pub(in crate::progress) fn replace(days: &mut Days, before: &Record, now: &Record) {
    for (at, done, seconds) in marks(before) {
        if let Some(day) = days.get_mut(&at.date()) {
            day.take(at, done, seconds);
            if day.is_empty() {
                days.remove(&at.date());
            }
        }
    }
    for (at, done, seconds) in marks(now) {
        days.entry(at.date()).or_default().add(at, done, seconds);
    }
}

#[cfg(test)]
impl Day {
    /// A day on which so many items were done, where local time was so many hours ahead of UTC.
    pub(in crate::progress) fn busy(done: usize, hours: i32) -> Self {
        Self { done, seconds: 0, offsets: BTreeMap::from([(hours * 3600, done)]) }
    }
}
