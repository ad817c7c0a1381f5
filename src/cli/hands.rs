//! [`Hands`]: a command searches with all threads that there are, and waits for the end.

use crate::platform::{on_threads, threads};
use crate::search::Crew;

/// All threads that there are.
pub(super) struct Hands;

impl Crew for Hands {
    fn work(&self, work: &(dyn Fn() + Sync)) {
        on_threads(threads(), "search", work);
    }
}
