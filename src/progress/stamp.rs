//! [`Stamp`]: a hybrid logical clock, by which events are put in order on every device alike.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A point on the hybrid logical clock: milliseconds since 1970 (48 bits) and a counter (16 bits).
///
/// An event's stamp is the wall clock, unless the device has already seen a stamp that is later: then
/// it is the one after that. So what a learner does after seeing something always wins over it, even
/// when the clock of the other device is ahead or their own has jumped back.
///
/// Its text has a fixed width and sorts as it counts: twelve lower-case hexadecimal digits of
/// milliseconds, `-`, four of the counter, e.g. `019ac0ffee00-0001`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Stamp(u64);

/// A text that is no stamp.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a stamp such as `019ac0ffee00-0001`")]
pub struct StampError(String);

impl Stamp {
    const COUNTER_BITS: u32 = 16;
    const LAST_MILLISECOND: u64 = u64::MAX >> Self::COUNTER_BITS;

    /// The last stamp of the millisecond `ms` since 1970.
    pub(super) fn end_of(ms: i64) -> Self {
        Self(Self::after(Self::default(), ms).0 | ((1 << Self::COUNTER_BITS) - 1))
    }

    /// The stamp of an event that happens at `now_ms` (milliseconds since 1970) on a device that has
    /// seen no stamp later than `seen`.
    #[must_use]
    pub fn after(seen: Self, now_ms: i64) -> Self {
        let now_ms = u64::try_from(now_ms).unwrap_or(0).min(Self::LAST_MILLISECOND);
        // A full counter runs over into the milliseconds, which keeps the order.
        Self((now_ms << Self::COUNTER_BITS).max(seen.0.saturating_add(1)))
    }

    /// How much later it is than `earlier`, as a stamp of its own.
    #[cfg(test)]
    pub(super) const fn since(self, earlier: Self) -> Self {
        Self(self.0.saturating_sub(earlier.0))
    }

    /// Reads the text of a stamp.
    ///
    /// # Errors
    /// [`StampError`] when it is not in the one form that stamps are written in.
    pub fn parse(text: &str) -> Result<Self, StampError> {
        let read = |text: &str| {
            let (milliseconds, counter) = text.split_once('-')?;
            let milliseconds = hexadecimal(milliseconds, 12)?;
            Some(Self(milliseconds << Self::COUNTER_BITS | hexadecimal(counter, 4)?))
        };
        read(text).ok_or_else(|| StampError(text.escape_debug().to_string()))
    }
}

/// The number that exactly `width` lower-case hexadecimal digits make.
fn hexadecimal(digits: &str, width: usize) -> Option<u64> {
    let is_digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    let well_formed = digits.len() == width && digits.bytes().all(is_digit);
    if well_formed { u64::from_str_radix(digits, 16).ok() } else { None }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let milliseconds = self.0 >> Self::COUNTER_BITS;
        let counter = self.0 & ((1 << Self::COUNTER_BITS) - 1);
        write!(f, "{milliseconds:012x}-{counter:04x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_later_than_all_that_was_seen_even_when_the_clock_jumps_back() {
        let first = Stamp::after(Stamp::default(), 1_000);
        let same_millisecond = Stamp::after(first, 1_000);
        let year_back = Stamp::after(same_millisecond, -31_536_000_000);
        let later = Stamp::after(year_back, 1_001);
        assert!(first < same_millisecond && same_millisecond < year_back && year_back < later);
    }

    #[test]
    fn the_text_sorts_as_the_stamps_do() {
        let full_counter = Stamp::parse("0000000003e8-ffff").unwrap();
        let next = Stamp::after(full_counter, 0);
        assert_eq!(next.to_string(), "0000000003e9-0000");
        assert!(full_counter.to_string() < next.to_string());
        assert_eq!(Stamp::parse(&next.to_string()), Ok(next));
    }

    #[test]
    fn only_the_one_form_is_read() {
        for bad in ["", "1-1", "0000000003E8-0000", "0000000003e80000", "+00000003e8-0000"] {
            assert!(Stamp::parse(bad).is_err(), "{bad:?}");
        }
    }
}
