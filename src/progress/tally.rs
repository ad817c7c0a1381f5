//! [`Tally`]: the figures of progress.

use super::Status;

/// How far a learner is with some items, each counted once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Resources, steps, objectives and tasks that are not skipped.
    pub total: usize,
    /// Those of the total that are done.
    pub done: usize,
    /// Those of the total that are begun.
    pub doing: usize,
    /// Resources, steps, objectives and tasks that are skipped: not in the total.
    pub skipped: usize,
    /// Terms that are not skipped: not in the total.
    pub terms: usize,
    /// Those of the terms that are known.
    pub terms_done: usize,
}

impl Tally {
    /// What one item counts, by its status and whether progress counts it (terms it does not).
    pub(super) fn of_one(status: Status, is_term: bool) -> Self {
        let is = |wanted: Status| usize::from(status == wanted);
        let open = usize::from(status != Status::Skipped);
        if is_term {
            return Self { terms: open, terms_done: is(Status::Done), ..Self::default() };
        }
        Self {
            total: open,
            done: is(Status::Done),
            doing: is(Status::Doing),
            skipped: is(Status::Skipped),
            ..Self::default()
        }
    }

    /// Counts `new` in and `old`, which was counted before, out.
    pub(super) const fn replace(&mut self, old: Self, new: Self) {
        self.total = self.total + new.total - old.total;
        self.done = self.done + new.done - old.done;
        self.doing = self.doing + new.doing - old.doing;
        self.skipped = self.skipped + new.skipped - old.skipped;
        self.terms = self.terms + new.terms - old.terms;
        self.terms_done = self.terms_done + new.terms_done - old.terms_done;
    }
}
