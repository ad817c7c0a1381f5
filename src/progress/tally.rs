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
    /// Those of the total that are not begun.
    pub const fn open(&self) -> usize {
        self.total - self.done - self.doing
    }

    /// All that is neither done nor skipped, terms too.
    pub const fn all_open(&self) -> usize {
        self.total + self.terms - self.all_done()
    }

    /// All that is done, terms too.
    pub const fn all_done(&self) -> usize {
        self.done + self.terms_done
    }

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

    /// How much of a bar of `columns` is filled. Something done fills at least one column, something
    /// open leaves at least one.
    pub fn filled(self, columns: usize) -> usize {
        if self.done == 0 || self.total == 0 {
            return 0;
        }
        if self.done >= self.total {
            return columns;
        }
        let share = self.done * columns / self.total;
        share.clamp(1.min(columns), columns.saturating_sub(1).max(1).min(columns))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_full_only_when_all_is_done_and_empty_only_when_nothing_is() {
        let filled = |done, total, columns| {
            let tally = Tally { total, done, ..Tally::default() };
            tally.filled(columns)
        };
        assert_eq!(filled(0, 0, 10), 0);
        assert_eq!(filled(1, 1000, 10), 1);
        assert_eq!(filled(999, 1000, 10), 9);
        assert_eq!(filled(1000, 1000, 10), 10);
        assert_eq!(filled(1, 2, 0), 0);
    }
}
