//! The wall clock: nothing else reads it, so that everything else can be tested at any time.

use jiff::Zoned;

/// The time now, where the learner is.
#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
pub fn now() -> Zoned {
    Zoned::now()
}
