//! [`Moment`]: when something happened, by the clock on the learner's wall.

use std::fmt;

use jiff::civil::{Date, DateTime};
use jiff::fmt::temporal::Pieces;
use jiff::tz::Offset;
use jiff::{Timestamp, Zoned};
use thiserror::Error;

/// When something happened: the time to the second, and how far local time was from UTC.
///
/// Its text is RFC 3339 with that offset, e.g. `2026-11-02T20:15:00+07:00`. The offset is kept so
/// that what was learned on a Monday evening in Bangkok stays a Monday's everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    at: Timestamp,
    offset: Offset,
}

/// A text that is no moment.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a time with an offset such as `2026-11-02T20:15:00+07:00`")]
pub struct MomentError(String);

impl Moment {
    /// The moment of `now`.
    pub fn new(now: &Zoned) -> Self {
        Self { at: whole_seconds(now.timestamp()), offset: now.offset() }
    }

    /// Reads an RFC 3339 text.
    ///
    /// # Errors
    /// [`MomentError`] when it is none, or has no offset.
    pub fn parse(text: &str) -> Result<Self, MomentError> {
        let read = || {
            // The reason adds nothing to the text itself, which the error shows.
            let pieces = Pieces::parse(text).ok()?;
            let offset = pieces.to_numeric_offset()?;
            let at = offset.to_timestamp(pieces.date().to_datetime(pieces.time()?)).ok()?;
            Some(Self { at: whole_seconds(at), offset })
        };
        read().ok_or_else(|| MomentError(text.escape_debug().to_string()))
    }

    /// The instant, for comparing.
    pub const fn timestamp(self) -> Timestamp {
        self.at
    }

    /// The day on the learner's calendar.
    pub fn date(self) -> Date {
        self.local().date()
    }

    /// The day and the time on the learner's wall, e.g. `2026-11-02 20:15`.
    pub fn to_the_minute(self) -> String {
        self.local().strftime("%Y-%m-%d %H:%M").to_string()
    }

    fn local(self) -> DateTime {
        self.offset.to_datetime(self.at)
    }
}

fn whole_seconds(at: Timestamp) -> Timestamp {
    // Every second that a timestamp can be in is itself a timestamp.
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.at.display_with_offset(self.offset).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_learners_not_that_of_utc() {
        let moment = Moment::parse("2026-11-02T00:15:00+07:00").unwrap();
        assert_eq!(moment.date(), jiff::civil::date(2026, 11, 2));
        assert_eq!(moment.to_the_minute(), "2026-11-02 00:15");
        assert_eq!(moment.to_string(), "2026-11-02T00:15:00+07:00");
    }

    #[test]
    fn a_time_without_offset_is_refused() {
        for bad in ["", "2026-11-02", "2026-11-02T00:15:00", "yesterday"] {
            assert!(Moment::parse(bad).is_err(), "{bad:?}");
        }
    }
}
