//! [`Best`]: the best of all hits, in order, without sorting the rest.

use std::cmp::Reverse;

use crate::catalog::{ItemIx, PlaceRef};

/// What comes before what: more points, then what is still open, then the order of the catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub(super) score: Reverse<i64>,
    pub(super) is_finished: bool,
    /// The first place where it may stand.
    pub(super) place: PlaceRef,
    pub(super) item: ItemIx,
}

/// The best of all hits so far, and how many there are.
#[derive(Debug)]
pub(super) struct Best {
    most: usize,
    /// At most twice as many as are wanted.
    kept: Vec<Rank>,
    /// What does not come before it is none of them.
    bound: Option<Rank>,
    total: usize,
}

impl Best {
    /// Keeps `most` of them.
    pub(super) const fn new(most: usize) -> Self {
        Self { most, kept: Vec::new(), bound: None, total: 0 }
    }

    /// The least score that can still be among them.
    pub(super) fn least(&self) -> i64 {
        self.bound.map_or(i64::MIN, |bound| bound.score.0)
    }

    /// Counts a hit that is none of them.
    pub(super) const fn count(&mut self) {
        self.total += 1;
    }

    pub(super) fn add(&mut self, rank: Rank) {
        self.total += 1;
        if self.bound.is_some_and(|bound| bound < rank) || self.most == 0 {
            return;
        }
        self.kept.push(rank);
        if self.kept.len() >= self.most.saturating_mul(2) {
            self.cut();
        }
    }

    fn cut(&mut self) {
        if self.kept.len() > self.most {
            let (_, worst, _) = self.kept.select_nth_unstable(self.most.saturating_sub(1));
            self.bound = Some(*worst);
            self.kept.truncate(self.most);
        }
    }

    /// Takes in those of `other`.
    pub(super) fn merge(&mut self, other: &Self) {
        let counted = other.total - other.kept.len();
        self.total += counted;
        other.kept.iter().for_each(|rank| self.add(*rank));
    }

    /// Forgets what was handed in, but not what is none of the best.
    pub(super) fn begin_again(&mut self) {
        self.kept.clear();
        self.total = 0;
    }

    /// How many hits there are, and the best of them in order.
    pub(super) fn sorted(&self) -> (usize, Vec<Rank>) {
        let mut kept = self.kept.clone();
        kept.sort_unstable();
        kept.truncate(self.most);
        (self.total, kept)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::SectionIx;

    proptest! {
        #[test]
        fn the_best_are_those_of_a_sorted_list_however_they_come(
            scores in proptest::collection::vec((0i64..20, any::<bool>()), 0..200),
            most in 0usize..30,
            parts in 1usize..4,
        ) {
            let rank = |(at, (score, is_finished)): (usize, &(i64, bool))| Rank {
                score: Reverse(*score),
                is_finished: *is_finished,
                place: PlaceRef { section: SectionIx::new(0), index: 0 },
                item: ItemIx::new(at),
            };
            let mut all: Vec<Rank> = scores.iter().enumerate().map(rank).collect();
            let mut best = Best::new(most);
            for part in 0..parts {
                let mut own = Best::new(most);
                for rank in all.iter().skip(part).step_by(parts) {
                    if rank.score.0 < own.least() { own.count() } else { own.add(*rank) }
                }
                best.merge(&own);
            }
            all.sort_unstable();
            let total = all.len();
            all.truncate(most);
            prop_assert_eq!(best.sorted(), (total, all));
        }
    }
}
