//! [`Streak`]: busy days in a row, and what does not break it.

use std::collections::BTreeSet;

use jiff::Span;
use jiff::civil::Date;

use super::RestDays;
use super::day::{Day, Days};
use super::weeks::monday;

/// Local time that is put forward by so many seconds from one busy day to the next, half a day, has
/// swallowed a day in between.
const SWALLOWED: i32 = 12 * 60 * 60;

/// Busy days in a row. A day is busy on which something was done, or ten minutes were spent.
///
/// - A day of rest that the learner has chosen breaks nothing, and counts only when it is busy.
/// - Each week, from Monday to Sunday, has one freeze: its first missed day breaks nothing either. A
///   second one in the same week does; the streak then begins after the first.
/// - Today is not missed while it lasts.
/// - A day that a journey east over the date line has swallowed is not missed.
///
/// So one more busy day, or one more day of rest, never makes a streak shorter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Streak {
    /// The busy days of the streak that still goes on.
    pub current: usize,
    /// Those of the longest one that ever was.
    pub longest: usize,
    /// Can another day be missed this week?
    pub has_freeze: bool,
    /// The missed days that broke nothing.
    pub frozen: BTreeSet<Date>,
}

/// A streak on the way from the first day to today.
#[derive(Default)]
struct Walk {
    streak: Streak,
    /// The missed day that was forgiven last.
    forgiven: Option<Date>,
    /// The busy days since that.
    since: usize,
}

impl Streak {
    /// The streak as of `today`; what is later, because a clock was ahead, does not count yet.
    pub(in crate::progress) fn new(days: &Days, today: Date, rest: RestDays) -> Self {
        let mut walk = Walk::default();
        let mut before: Option<(Date, &Day)> = None;
        for (date, day) in days.range(..=today).filter(|(_, day)| day.is_busy()) {
            if let Some((last, was)) = before {
                let is_swallowed = was.put_forward_until(day) >= SWALLOWED;
                walk.bridge(last, *date, rest, usize::from(is_swallowed));
            }
            walk.count();
            before = Some((*date, day));
        }
        if let Some((last, _)) = before {
            walk.bridge(last, today, rest, 0);
        }
        let has_freeze = walk.forgiven.is_none_or(|day| monday(day) != monday(today));
        Self { has_freeze, ..walk.streak }
    }
}

impl Walk {
    /// Goes over a busy day.
    fn count(&mut self) {
        self.since += 1;
        self.streak.current += 1;
        self.streak.longest = self.streak.longest.max(self.streak.current);
    }

    /// Goes over the days between two, of which `swallowed` never were.
    fn bridge(&mut self, last: Date, next: Date, rest: RestDays, swallowed: usize) {
        if rest.is_all() {
            return;
        }
        let days = std::iter::successors(tomorrow(last), |day| tomorrow(*day));
        let between = days.take_while(|day| *day < next);
        for day in between.filter(|day| !rest.has(day.weekday())).skip(swallowed) {
            self.miss(day);
            if self.streak.current == 0 {
                return;
            }
        }
    }

    /// Goes over a missed day.
    fn miss(&mut self, day: Date) {
        let same_week = self.forgiven.filter(|before| monday(*before) == monday(day));
        if let Some(before) = same_week {
            self.streak.current = self.since;
            self.streak.frozen.remove(&before);
        }
        self.since = 0;
        if self.streak.current == 0 {
            self.forgiven = None;
        } else {
            self.forgiven = Some(day);
            self.streak.frozen.insert(day);
        }
    }
}

/// The day after; none after the last day of the calendar.
fn tomorrow(day: Date) -> Option<Date> {
    day.checked_add(Span::new().days(1)).ok() // the error says only that
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    /// Busy on these days of November 2026, which begins on a Sunday.
    fn busy(days: &[i8]) -> Days {
        days.iter().map(|day| (date(2026, 11, *day), Day::busy(1, 7))).collect()
    }

    fn streak(days: &[i8], today: i8) -> Streak {
        Streak::new(&busy(days), date(2026, 11, today), RestDays::default())
    }

    #[test]
    fn a_streak_counts_busy_days_and_waits_for_today() {
        assert_eq!(streak(&[3, 4, 5], 5).current, 3);
        assert_eq!(streak(&[3, 4, 5], 6).current, 3);
        assert_eq!(streak(&[3, 4, 5], 4).current, 2);
        assert_eq!(streak(&[], 4), Streak { has_freeze: true, ..Streak::default() });
    }

    #[test]
    fn one_day_off_a_week_does_not_break_a_streak_and_a_second_one_does() {
        // Off on Wednesday 4 and on Sunday 8, which are in the same week.
        let days = [2, 3, 5, 6, 7];
        assert_eq!(streak(&days, 8).current, 5, "today is no day off");
        let after = streak(&days, 9);
        assert_eq!((after.current, after.longest), (3, 5), "only what came after Wednesday");
        assert_eq!(after.frozen, BTreeSet::from([date(2026, 11, 8)]));
        // Off on Wednesday 4 and on Monday 9, which are in different weeks.
        assert_eq!(streak(&[2, 3, 5, 6, 7, 8, 10], 10).current, 7);
    }

    #[test]
    fn after_two_days_off_in_a_week_a_streak_is_over() {
        let off = streak(&[2, 3], 5);
        assert_eq!((off.current, off.has_freeze), (2, false), "Wednesday was the day off");
        let over = streak(&[2, 3], 6);
        assert_eq!((over.current, over.longest, over.has_freeze), (0, 2, true));
        assert!(over.frozen.is_empty());
        assert_eq!(streak(&[2, 3], 30).current, 0);
    }

    #[test]
    fn a_chosen_day_of_rest_breaks_nothing_and_counts_only_when_busy() {
        let weekend = RestDays::from_names(["sat", "sun"]);
        let of = |days: &[i8], today| Streak::new(&busy(days), date(2026, 11, today), weekend);
        let off = of(&[5, 6, 9], 9);
        assert_eq!((off.current, off.has_freeze), (3, true));
        assert_eq!(of(&[5, 6, 7, 9], 9).current, 4);
        assert_eq!(of(&[5, 6, 9], 13).current, 0, "from Tuesday to Thursday three days are missed");
    }

    #[test]
    fn whoever_flies_east_over_the_date_line_has_missed_no_day() {
        let day = |date: Date, hours| (date, Day::busy(1, hours));
        let leaves = day(date(2026, 11, 2), -8);
        let of = |hours| {
            let lands = day(date(2026, 11, 4), hours);
            let days = Days::from([leaves.clone(), lands]);
            Streak::new(&days, date(2026, 11, 5), RestDays::default())
        };
        let (flown, stayed) = (of(13), of(-8));
        assert_eq!((flown.current, flown.has_freeze), (2, true));
        assert_eq!((stayed.current, stayed.has_freeze), (2, false));
    }

    #[test]
    fn whoever_flies_west_over_the_date_line_has_a_day_twice_and_counts_it_once() {
        let mut days = busy(&[2]);
        days.insert(date(2026, 11, 2), Day::busy(3, -8));
        assert_eq!(Streak::new(&days, date(2026, 11, 2), RestDays::default()).current, 1);
    }

    #[test]
    fn days_that_a_wrong_clock_wrote_do_not_count_yet() {
        let mut days = busy(&[2, 3]);
        days.insert(date(2027, 5, 1), Day::busy(4, 7));
        let streak = Streak::new(&days, date(2026, 11, 3), RestDays::default());
        assert_eq!((streak.current, streak.longest), (2, 2));
    }

    proptest! {
        #[test]
        fn a_busy_day_more_never_makes_a_streak_shorter(
            mut days in proptest::collection::btree_set(1..=30i8, 0..24),
            more in 1..=30i8,
            today in 1..=30i8,
        ) {
            let before = streak(&days.iter().copied().collect::<Vec<_>>(), today);
            days.insert(more);
            let after = streak(&days.iter().copied().collect::<Vec<_>>(), today);
            prop_assert!(after.longest >= before.longest && after.current >= before.current);
        }

        #[test]
        fn a_streak_is_made_of_busy_days_and_never_longer_than_the_longest(
            days in proptest::collection::btree_set(1..=30i8, 0..24),
            today in 1..=30i8,
        ) {
            let streak = streak(&days.iter().copied().collect::<Vec<_>>(), today);
            let until = days.iter().filter(|day| **day <= today).count();
            prop_assert!(streak.current <= streak.longest && streak.longest <= until);
            prop_assert!(streak.frozen.iter().all(|day| !days.contains(&day.day())));
        }

        #[test]
        fn days_of_rest_only_ever_help(
            days in proptest::collection::btree_set(1..=30i8, 0..24),
            rest in proptest::sample::subsequence(vec!["mon", "tue", "wed", "sat", "sun"], 0..=5),
        ) {
            let days = busy(&days.into_iter().collect::<Vec<_>>());
            let of = |rest| Streak::new(&days, date(2026, 11, 30), rest);
            let (with, without) = (of(RestDays::from_names(rest)), of(RestDays::default()));
            prop_assert!(with.longest >= without.longest && with.current >= without.current);
        }

        #[test]
        fn going_forward_gives_what_looking_back_from_today_does(
            days in proptest::collection::btree_set(1..=30i8, 0..24),
            today in 1..=30i8,
        ) {
            let (mut expected, mut off_in) = (0, None);
            for day in (1..=today).rev() {
                let week = Some((day + 5) / 7); // the second of the month is a Monday
                if days.contains(&day) {
                    expected += 1;
                } else if week == off_in {
                    break;
                } else if day != today {
                    off_in = week;
                }
            }
            let days: Vec<i8> = days.into_iter().collect();
            prop_assert_eq!(streak(&days, today).current, expected);
        }
    }
}
