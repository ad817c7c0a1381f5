//! Time that was spent: what the focus timer writes down, and the [`Sitting`]s that come of it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{DeviceId, Event, EventId, Field, Moment};

/// No sitting is longer, whatever was written: a day.
const LONGEST: u32 = 24 * 60 * 60;

/// What an event of the timer says: that it was started, how far it has counted, or that it was stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimerNote {
    /// The event that started it; none in that event itself.
    pub of: Option<EventId>,
    /// The seconds that it has counted until then.
    pub seconds: u32,
    /// So many seconds after the event it is taken to be running still; none when it was stopped.
    pub lasts: Option<u32>,
}

/// Time spent with an item in one go, as far as it was written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sitting {
    /// The event that started the timer.
    pub start: EventId,
    /// Where it was started.
    pub device: DeviceId,
    /// When it began. All of it counts on that day.
    pub begun: Moment,
    /// The seconds that were counted.
    pub seconds: u32,
    /// The last sign of life.
    pub heard: Moment,
    /// So many seconds after that it is taken to be running still; none when it was stopped.
    pub lasts: Option<u32>,
}

impl TimerNote {
    /// As the journal writes it.
    pub fn value(&self) -> Value {
        let of = self.of.as_ref().map(|of| ("of".to_owned(), Value::from(of.as_str())));
        let seconds = (self.of.is_some() || self.lasts.is_none())
            .then(|| ("seconds".to_owned(), Value::from(self.seconds)));
        let lasts = self.lasts.map(|lasts| ("lasts".to_owned(), Value::from(lasts)));
        Value::Object([of, seconds, lasts].into_iter().flatten().collect::<Map<_, _>>())
    }

    /// What `value` says; nothing when it is no note of a timer.
    fn read(value: &Value) -> Option<Self> {
        let number = |value: &Value| u32::try_from(value.as_u64()?).ok(); // no effect, as documented
        let of = match value.get("of") {
            // A name that cannot be read is no note.
            Some(of) => Some(EventId::parse(of.as_str()?).ok()?),
            None => None,
        };
        let lasts = match value.get("lasts") {
            Some(lasts) => Some(number(lasts)?),
            None => None,
        };
        let seconds = match value.get("seconds") {
            Some(seconds) => number(seconds)?.min(LONGEST),
            // Who starts has counted nothing yet; all others must say how much.
            None if of.is_none() && lasts.is_some() => 0,
            None => return None,
        };
        value.is_object().then_some(Self { of, seconds, lasts })
    }
}

impl Event {
    /// What this event says of a timer; nothing when it is about something else.
    pub fn timer(&self) -> Option<TimerNote> {
        let is_about_it = self.field == Field::Timer && self.undoes.is_none();
        is_about_it.then(|| TimerNote::read(&self.value)).flatten()
    }
}

impl Sitting {
    /// Was it not stopped, as far as is known?
    pub const fn is_open(&self) -> bool {
        self.lasts.is_some()
    }

    /// Is the timer taken to be running at `now`? When nothing was heard of it for too long, the program
    /// or the machine has ended without a word.
    pub fn runs_at(&self, now: Timestamp) -> bool {
        self.lasts.is_some_and(|lasts| since(self.heard, now) <= i64::from(lasts))
    }

    /// The seconds that it has counted at `now`, by the clock on the wall: not more than it is taken to
    /// have been running since it was heard of, and never less than what was counted then.
    pub fn seconds_at(&self, now: Timestamp) -> u32 {
        let since = since(self.heard, now).clamp(0, i64::from(self.lasts.unwrap_or(0)));
        self.seconds.saturating_add(u32::try_from(since).unwrap_or(0)).min(LONGEST)
    }

    /// When it began, and what tells it from others that began then.
    pub(super) const fn place(&self) -> (Timestamp, &EventId) {
        (self.begun.timestamp(), &self.start)
    }

    /// Puts it among `sittings`. The id of the item may have changed while the timer ran: then there is
    /// one under each id, and what was heard last counts.
    pub(super) fn join(self, sittings: &mut Vec<Self>) {
        let Some(other) = sittings.iter_mut().find(|other| other.start == self.start) else {
            return sittings.push(self);
        };
        let begun = if self.place() < other.place() { self.begun } else { other.begun };
        if self.heard.timestamp() >= other.heard.timestamp() {
            *other = self;
        }
        other.begun = begun;
    }

    /// Takes `event`, the next in order, into the sittings of an item.
    ///
    /// What is stopped stays so: only another stop, which corrects it, says something new.
    pub(super) fn take(sittings: &mut Vec<Self>, event: &Event) {
        let Some(TimerNote { of, seconds, lasts }) = event.timer() else { return };
        let start = of.as_ref().unwrap_or(&event.id);
        match sittings.iter_mut().find(|sitting| sitting.start == *start) {
            Some(sitting) if sitting.is_open() || lasts.is_none() => {
                (sitting.seconds, sitting.heard, sitting.lasts) = (seconds, event.at, lasts);
            }
            Some(_) => {}
            None => sittings.push(Self {
                start: start.clone(),
                device: event.device.clone(),
                // The start itself may be lost, or still to be synced.
                begun: if of.is_some() { event.at.earlier(seconds) } else { event.at },
                seconds,
                heard: event.at,
                lasts,
            }),
        }
    }
}

/// The seconds from `then` to `now`; below zero when a clock was set back.
fn since(then: Moment, now: Timestamp) -> i64 {
    now.as_second() - then.timestamp().as_second()
}
