//! Randomness of the operating system: nothing else asks for it.

use crate::error::Error;
use crate::phrase::Phrase;

/// A fresh random name, such as an event's or a device's.
///
/// # Errors
/// When the operating system has no randomness to give.
pub fn fresh_id<Name: From<[u8; 10]>>() -> Result<Name, Error> {
    let mut bits = [0; 10];
    getrandom::fill(&mut bits)
        .map_err(|why| Error::outside(Phrase::new("error-no-randomness")).because(why))?;
    Ok(Name::from(bits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::EventId;

    #[test]
    fn no_two_names_are_the_same() {
        let (one, other): (EventId, EventId) = (fresh_id().unwrap(), fresh_id().unwrap());
        assert_ne!(one, other);
    }
}
