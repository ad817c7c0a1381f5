//! [`Timer`]: the focus timer, as the window knows it.

use std::time::Duration;

use jiff::Timestamp;

use crate::catalog::ItemIx;
use crate::progress::{EventId, Sitting, TimerNote};

/// How often it is written down how far the timer has counted: what a crash can take away.
const NOTED_EVERY: u64 = 5 * 60;
/// So many seconds after that it is taken to be running still. Two notes may be missed, not three.
const LASTS: u32 = 12 * 60;
/// The window looks at its clock at least once a minute. When it could not for so long, the machine slept
/// or the program was stopped: that time was not spent.
const AWAY: Duration = Duration::from_mins(2);

/// A timer that runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Timer {
    /// The item.
    pub item: ItemIx,
    /// Its id, under which is written down what is counted.
    pub id: String,
    /// The event that started it.
    pub start: EventId,
    /// What it has counted.
    pub elapsed: Duration,
    /// Who counts.
    counter: Counter,
}

/// Who counts the time of a timer.
#[derive(Debug, Clone, PartialEq)]
enum Counter {
    /// This window, which has written down so many seconds.
    Here { noted: u64 },
    /// Another window, or nobody since a command: told by the clock on the wall from what is known.
    Elsewhere { sitting: Sitting, is_own: bool },
}

/// What the passing of time has to say of a timer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Passed {
    /// Nothing that must be done.
    Nothing,
    /// It is time to write down how far it has counted.
    MustNote,
    /// Nothing was heard of it for too long: it was left running on this device, or on another one.
    Lost {
        /// Was it this one?
        is_own: bool,
    },
}

impl Timer {
    /// One that this window starts.
    pub(super) const fn begun(item: ItemIx, id: String, start: EventId) -> Self {
        let counter = Counter::Here { noted: 0 };
        Self { item, id, start, elapsed: Duration::ZERO, counter }
    }

    /// One that somebody else started, perhaps on this device.
    pub(super) fn followed(item: ItemIx, id: String, sitting: Sitting, is_own: bool) -> Self {
        let elapsed = Duration::from_secs(u64::from(sitting.seconds));
        let start = sitting.start.clone();
        Self { item, id, start, elapsed, counter: Counter::Elsewhere { sitting, is_own } }
    }

    /// Does this window count it?
    pub const fn is_counted_here(&self) -> bool {
        matches!(self.counter, Counter::Here { .. })
    }

    /// Lets `passed` go by, as a clock that is never set counts it, up to `now` on the wall.
    pub(super) fn pass(&mut self, passed: Duration, now: Timestamp) -> Passed {
        match &mut self.counter {
            Counter::Here { noted } => {
                if passed <= AWAY {
                    self.elapsed += passed;
                }
                let is_due = self.elapsed.as_secs() >= *noted + NOTED_EVERY;
                if is_due { Passed::MustNote } else { Passed::Nothing }
            }
            Counter::Elsewhere { sitting, is_own } if !sitting.runs_at(now) => {
                // What is sure is what was written down.
                self.elapsed = Duration::from_secs(u64::from(sitting.seconds));
                Passed::Lost { is_own: *is_own }
            }
            Counter::Elsewhere { sitting, .. } => {
                self.elapsed = Duration::from_secs(u64::from(sitting.seconds_at(now)));
                Passed::Nothing
            }
        }
    }

    /// What to write down of it now, after which it runs on.
    pub(super) fn note(&mut self) -> TimerNote {
        if let Counter::Here { noted } = &mut self.counter {
            *noted = self.elapsed.as_secs();
        }
        TimerNote { of: Some(self.start.clone()), seconds: self.seconds(), lasts: Some(LASTS) }
    }

    /// What to write down when it is stopped.
    pub(super) fn stop(&self) -> TimerNote {
        TimerNote { of: Some(self.start.clone()), seconds: self.seconds(), lasts: None }
    }

    /// What to write down when one is started.
    pub(super) const fn begin() -> TimerNote {
        TimerNote { of: None, seconds: 0, lasts: Some(LASTS) }
    }

    fn seconds(&self) -> u32 {
        u32::try_from(self.elapsed.as_secs()).unwrap_or(u32::MAX)
    }

    /// The whole minutes that it shows.
    pub const fn minutes(&self) -> u64 {
        self.elapsed.as_secs() / 60
    }

    /// How long it shows the same.
    pub fn until_next_minute(&self) -> Duration {
        Duration::from_mins(self.minutes() + 1).saturating_sub(self.elapsed)
    }
}
