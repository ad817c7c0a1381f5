//! [`Crew`]: who does the work of a search, and who waits for it.

use super::Answer;

/// Who does the work of a search. `()` works alone, and to the end.
///
/// What is found does not depend on it.
pub trait Crew: Sync {
    /// Calls `work` on each of its threads at the same time, and returns when all have ended.
    fn work(&self, work: &(dyn Fn() + Sync)) {
        work();
    }

    /// Does nobody wait for the answer any more? This is asked often.
    fn is_called_off(&self) -> bool {
        false
    }

    /// Is a first answer wanted, while the rest is still being looked for?
    fn wants_more_soon(&self) -> bool {
        false
    }

    /// Takes what was found so far.
    fn show(&self, _so_far: Answer) {}
}

impl Crew for () {}
