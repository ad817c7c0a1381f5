//! [`Moment`]: when something happened, by the clock on the learner's wall.

use std::fmt;

use jiff::civil::{Date, DateTime};
use jiff::fmt::temporal::Pieces;
use jiff::tz::Offset;
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// When something happened: the time to the second, and how far local time was from UTC.
///
/// Its text is RFC 3339 with that offset, e.g. `2026-11-02T20:15:00+07:00`. The offset is kept so
/// that what was learned on a Monday evening in Bangkok stays a Monday's everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "(i64, i32)", try_from = "(i64, i32)")]
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
        if let Some(moment) = Self::parse_own(text.as_bytes()) {
            return Ok(moment);
        }
        let read = || {
            // The reason adds nothing to the text itself, which the error shows.
            let pieces = Pieces::parse(text).ok()?;
            let offset = pieces.to_numeric_offset()?;
            let at = offset.to_timestamp(pieces.date().to_datetime(pieces.time()?)).ok()?;
            Some(Self { at: whole_seconds(at), offset })
        };
        read().ok_or_else(|| MomentError(text.escape_debug().to_string()))
    }

    /// Reads the form that is written here, `2026-11-02T20:15:00+07:00`: a long journal has a hundred
    /// thousand of them, and the parser of all forms takes half of the time that reading it takes.
    fn parse_own(text: &[u8]) -> Option<Self> {
        let text: &[u8; 25] = text.try_into().ok()?;
        let number = |at: usize| {
            let digit = |at: usize| Some(text.get(at)?.wrapping_sub(b'0')).filter(|n| *n < 10);
            Some(i8::try_from(digit(at)? * 10 + digit(at + 1)?).unwrap_or_default())
        };
        let [
            ..,
            b'-',
            _,
            _,
            b'-',
            _,
            _,
            b'T',
            _,
            _,
            b':',
            _,
            _,
            b':',
            _,
            _,
            sign,
            _,
            _,
            b':',
            _,
            _,
        ] = text
        else {
            return None;
        };
        let year = i16::from(number(0)?) * 100 + i16::from(number(2)?);
        let [month, day, hour, minute, second] =
            [number(5)?, number(8)?, number(11)?, number(14)?, number(17)?];
        let minutes = i32::from(number(20)?) * 60 + i32::from(number(23)?);
        let seconds = 60
            * match sign {
                b'+' => minutes,
                b'-' => -minutes,
                _ => return None,
            };
        // What these refuse is refused by the other parser, which says why.
        let at = DateTime::new(year, month, day, hour, minute, second, 0).ok()?;
        let offset = Offset::from_seconds(seconds).ok()?;
        Some(Self { at: offset.to_timestamp(at).ok()?, offset })
    }

    /// The instant, for comparing.
    pub const fn timestamp(self) -> Timestamp {
        self.at
    }

    /// So many seconds before it, by the same clock.
    #[must_use]
    pub(super) fn earlier(self, seconds: u32) -> Self {
        // Nothing is earlier than the first moment that there is.
        let at =
            Timestamp::from_second(self.at.as_second() - i64::from(seconds)).unwrap_or(self.at);
        Self { at, ..self }
    }

    /// How far local time was ahead of UTC, in seconds.
    pub const fn offset(self) -> i32 {
        self.offset.seconds()
    }

    /// The day on the learner's calendar.
    pub fn date(self) -> Date {
        self.local().date()
    }

    /// The day and the time on the learner's wall, e.g. `2026-11-02 20:15`.
    pub fn to_the_minute(self) -> String {
        self.local().strftime("%Y-%m-%d %H:%M").to_string()
    }

    /// The time on the learner's wall, e.g. `20:15`.
    pub fn time_of_day(self) -> String {
        self.local().strftime("%H:%M").to_string()
    }

    fn local(self) -> DateTime {
        self.offset.to_datetime(self.at)
    }
}

impl From<Moment> for (i64, i32) {
    /// The seconds since 1970, and those that local time was ahead of UTC.
    fn from(moment: Moment) -> Self {
        (moment.at.as_second(), moment.offset.seconds())
    }
}

impl TryFrom<(i64, i32)> for Moment {
    type Error = jiff::Error;

    fn try_from((at, offset): (i64, i32)) -> Result<Self, jiff::Error> {
        Ok(Self { at: Timestamp::from_second(at)?, offset: Offset::from_seconds(offset)? })
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
    fn the_own_form_is_read_as_the_parser_of_all_forms_does() {
        for own in
            ["2026-11-02T20:15:00+07:00", "1969-12-31T23:59:59-09:30", "2000-02-29T00:00:00+00:00"]
        {
            let fast = Moment::parse_own(own.as_bytes()).unwrap();
            let general = Moment::parse(&own.replace('T', "t")).unwrap();
            assert_eq!((fast, fast.to_string().as_str()), (general, own));
        }
        for other in
            ["2026-11-02T20:15:00.5+07:00", "2026-11-02T20:15:00Z", "2026-11-31T20:15:00+07:00"]
        {
            assert_eq!(Moment::parse_own(other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn a_time_without_offset_is_refused() {
        for bad in ["", "2026-11-02", "2026-11-02T00:15:00", "yesterday"] {
            assert!(Moment::parse(bad).is_err(), "{bad:?}");
        }
    }
}
