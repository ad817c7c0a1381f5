//! [`Forecast`]: how long the rest will take at the pace of the last weeks.

use jiff::civil::Date;

use super::Touched;
use super::weeks::{Week, weeks};
use crate::catalog::Catalog;
use crate::progress::{Moment, Tally};

/// So many weeks are looked at, without this one, which is not over.
const LOOKED_AT: usize = 12;
/// So many weeks in a row are taken together: single weeks vary too much.
const TOGETHER: usize = 4;
/// Of these stretches, so many percent were slower than the slow end of the range, and faster than the
/// fast end.
pub const OUTSIDE: usize = 20;

/// How long the rest will take, and what that is worked out from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forecast {
    /// How many items are still open.
    pub open: usize,
    /// What can be said.
    pub outlook: Outlook,
    /// What it is worked out from; nothing, as long as there is too little.
    pub basis: Option<Basis>,
}

/// What can be said of how long something will take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlook {
    /// Everything is done.
    Finished,
    /// The learner is here for so few whole weeks, of so many that are needed.
    TooLittle {
        /// The whole weeks since the first item was done.
        weeks: usize,
        /// How many there have to be.
        needed: usize,
    },
    /// Nothing was done in the weeks that are looked at.
    Still,
    /// From so many weeks to so many; without an end when the slow stretches stood still.
    Weeks {
        /// At the fast end.
        from: usize,
        /// At the slow end.
        to: Option<usize>,
    },
}

/// The weeks that a forecast is worked out from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basis {
    /// The first of them.
    pub first: Week,
    /// The last of them.
    pub last: Week,
    /// How many they are.
    pub weeks: usize,
    /// How many items were done in them.
    pub done: usize,
}

/// The forecast for what is open of `total`, at the pace of `touched`.
///
/// The last twelve whole weeks are looked at, as far as anything was done in them or before. Of every
/// four in a row the pace is taken; the range goes from the pace that a fifth of these stretches
/// exceeded to the one of which a fifth fell short.
pub(super) fn forecast(
    catalog: &Catalog,
    touched: &Touched<'_>,
    total: Tally,
    today: Date,
) -> Forecast {
    let open = total.total - total.done;
    let done: Touched<'_> =
        touched.iter().filter(|(ix, _)| catalog.item(*ix).counts()).copied().collect();
    let begun = done.iter().filter_map(|(_, record)| record.done_at).map(Moment::date).min();
    let all = weeks(catalog, &done, today, LOOKED_AT + 1);
    let whole = all.split_last().map(|(_, whole)| whole).unwrap_or_default();
    // Before the learner began there was no pace; the week in which they did may not be whole.
    let is_since = |week: &&Week| begun.is_some_and(|begun| week.monday > begun);
    let whole: Vec<Week> = whole.iter().filter(is_since).copied().collect();
    let basis = whole.first().zip(whole.last()).map(|(first, last)| Basis {
        first: *first,
        last: *last,
        weeks: whole.len(),
        done: whole.iter().map(|week| week.done).sum(),
    });
    let outlook = if open == 0 && total.total > 0 {
        Outlook::Finished
    } else if whole.len() < TOGETHER {
        Outlook::TooLittle { weeks: whole.len(), needed: TOGETHER }
    } else {
        outlook(&whole.iter().map(|week| week.done).collect::<Vec<_>>(), open)
    };
    let is_worth = matches!(outlook, Outlook::Weeks { .. } | Outlook::Still);
    Forecast { open, outlook, basis: basis.filter(|_| is_worth) }
}

/// What at least four weeks, with how much was done in each, say of `open` items.
fn outlook(weeks: &[usize], open: usize) -> Outlook {
    let mut stretches: Vec<usize> =
        weeks.windows(TOGETHER).map(|stretch| stretch.iter().sum()).collect();
    stretches.sort_unstable();
    let outside = stretches.len() * OUTSIDE / 100;
    let slow = stretches.get(outside).copied().unwrap_or(0);
    let fast = stretches.iter().rev().nth(outside).copied().unwrap_or(0);
    let weeks_at = |pace: usize| (pace > 0).then(|| (open * TOGETHER).div_ceil(pace));
    match weeks_at(fast) {
        Some(from) => Outlook::Weeks { from, to: weeks_at(slow) },
        None => Outlook::Still,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_steady_pace_gives_one_number() {
        assert_eq!(outlook(&[5; 12], 50), Outlook::Weeks { from: 10, to: Some(10) });
        assert_eq!(outlook(&[5; 4], 51), Outlook::Weeks { from: 11, to: Some(11) });
    }

    #[test]
    fn an_uneven_pace_gives_a_range_without_its_ends() {
        let weeks = [2, 5, 3, 0, 4, 7, 6, 9, 5, 8, 11, 9];
        // Stretches of four: 10 12 14 17 26 27 28 33 33; one of nine is left out at each end.
        assert_eq!(outlook(&weeks, 171), Outlook::Weeks { from: 21, to: Some(57) });
    }

    #[test]
    fn when_the_slow_stretches_stood_still_the_range_has_no_end() {
        assert_eq!(outlook(&[0, 0, 0, 0, 0, 0, 0, 8], 8), Outlook::Still);
        let mut weeks = [0; 12];
        weeks[9..].fill(4);
        assert_eq!(outlook(&weeks, 12), Outlook::Weeks { from: 6, to: None });
        assert_eq!(outlook(&[0; 12], 3), Outlook::Still);
    }

    proptest! {
        #[test]
        fn the_range_is_one_and_holds_the_mean_of_a_steady_learner(
            weeks in proptest::collection::vec(0..12usize, 4..13),
            open in 1..500usize,
        ) {
            match outlook(&weeks, open) {
                Outlook::Weeks { from, to } => prop_assert!(to.is_none_or(|to| from <= to)),
                outlook => prop_assert_eq!(outlook, Outlook::Still),
            }
        }

        #[test]
        fn a_week_of_more_never_makes_it_later(
            weeks in proptest::collection::vec(1..12usize, 4..13),
            at in any::<proptest::sample::Index>(),
            open in 1..500usize,
        ) {
            let ends = |weeks: &[usize]| match outlook(weeks, open) {
                Outlook::Weeks { from, to } => (from, to.unwrap()),
                outlook => panic!("{outlook:?}"),
            };
            let mut more = weeks.clone();
            more[at.index(weeks.len())] += 3;
            let ((from, to), (sooner, later)) = (ends(&weeks), ends(&more));
            prop_assert!(sooner <= from && later <= to);
        }
    }
}
