//! Names of events and devices.

use std::fmt;

use compact_str::{CompactString, format_compact};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A text that cannot name an event or a device.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` cannot name an event or a device: 1 to 64 ASCII letters, digits, `-` or `_` can")]
pub struct NameError(String);

/// Declares a name that is checked once and cheap to clone.
macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(into = "String", try_from = "String")]
        pub struct $name(CompactString);

        impl $name {
            /// Checks `text`.
            ///
            /// # Errors
            /// [`NameError`] when it is not 1 to 64 ASCII letters, digits, `-` or `_`.
            pub fn parse(text: &str) -> Result<Self, NameError> {
                if is_name(text) {
                    Ok(Self(text.into()))
                } else {
                    Err(NameError(text.escape_debug().to_string()))
                }
            }

            /// The name itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0.into()
            }
        }

        impl TryFrom<String> for $name {
            type Error = NameError;

            fn try_from(text: String) -> Result<Self, NameError> {
                Self::parse(&text)
            }
        }

        impl From<[u8; 10]> for $name {
            /// The name that 80 random bits make.
            fn from(random: [u8; 10]) -> Self {
                Self(base32(random).into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
    };
}

name! {
    /// Names one event for good; random, so that no two devices ever make the same.
    EventId
}
name! {
    /// Names one state folder on one machine; random, and the name of its file in the journal.
    DeviceId
}

impl EventId {
    /// The name that all events of one deed share: what stands before the number that ends the name
    /// of each of them. A deed of one event is called as that is.
    pub fn deed(&self) -> &str {
        let is_number = |text: &str| {
            !text.starts_with('0') && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
        };
        let split =
            self.0.rsplit_once('-').filter(|(deed, part)| !deed.is_empty() && is_number(part));
        split.map_or(self.as_str(), |(deed, _)| deed)
    }

    /// A name as good for a device.
    pub(super) fn as_device(&self) -> DeviceId {
        DeviceId(self.0.clone())
    }

    /// The name of the event with this `number`, from 1, in the deed that is called `self`.
    pub(super) fn part(&self, number: usize) -> Self {
        // Cut so that the longest number leaves it a name; a random one is much shorter.
        Self(format_compact!("{:.43}-{number}", self.0))
    }
}

/// A device names a file, so a name must not be able to leave its folder.
fn is_name(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    (1..=64).contains(&text.len()) && text.bytes().all(allowed)
}

/// Sixteen digits of five bits each: no capitals, and none of `i l o u`, which are easily misread.
fn base32(bytes: [u8; 10]) -> String {
    const DIGITS: [char; 32] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h',
        'j', 'k', 'm', 'n', 'p', 'q', 'r', 's', 't', 'v', 'w', 'x', 'y', 'z',
    ];
    let bits = bytes.iter().fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte));
    let digit = |place: u32| DIGITS.get((bits >> (5 * place) & 31) as usize);
    (0..16).rev().filter_map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_bits_make_a_name_that_can_be_read_back() {
        assert_eq!(EventId::from([0; 10]).as_str(), "0000000000000000");
        assert_eq!(EventId::from([255; 10]).as_str(), "zzzzzzzzzzzzzzzz");
        let name = EventId::from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        assert_eq!(name.as_str(), "041061050r3gg28a");
        assert_eq!(EventId::parse(name.as_str()), Ok(name));
    }

    #[test]
    fn the_events_of_a_deed_share_a_name_and_a_single_one_has_it_whole() {
        let name = EventId::from([7; 10]);
        assert_eq!(name.deed(), name.as_str());
        for number in [1, 10, usize::MAX] {
            let part = name.part(number);
            assert_eq!(part.deed(), name.as_str());
            assert_eq!(EventId::parse(part.as_str()), Ok(part));
        }
        let longest = EventId::parse(&"x".repeat(64)).unwrap().part(usize::MAX);
        assert!(EventId::parse(longest.as_str()).is_ok(), "{longest}");
        for whole in ["k3v9", "k3-v9", "k3-", "-1", "k3-01", "k3-0"] {
            assert_eq!(EventId::parse(whole).unwrap().deed(), whole);
        }
    }

    #[test]
    fn a_device_cannot_name_a_file_elsewhere() {
        assert!(DeviceId::parse("k3v9_x-2").is_ok());
        for bad in ["", "..", "a/b", "a\\b", "a b", "\u{e9}", &"x".repeat(65)] {
            assert!(DeviceId::parse(bad).is_err(), "{bad:?}");
        }
    }
}
