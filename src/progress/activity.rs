//! When the learner was busy: items done by week, and days in a row.

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};

use super::Overview;

impl Overview {
    /// Items of every type done in each of the last `weeks` calendar weeks, the oldest first; the last
    /// is the week of `today`. Weeks begin on Monday; an item counts where it was last set to done, on
    /// the calendar of the place where that was.
    pub fn done_per_week(&self, today: Date, weeks: usize) -> Vec<usize> {
        let mut counts = vec![0; weeks];
        let this_week = monday(today);
        for (&date, done) in &self.days {
            let days = (this_week - monday(date)).get_days();
            let weeks_ago = usize::try_from(days / 7).unwrap_or(usize::MAX);
            let count = weeks.checked_sub(1).and_then(|last| last.checked_sub(weeks_ago));
            if let Some(count) = count.and_then(|at| counts.get_mut(at)) {
                *count += done;
            }
        }
        counts
    }

    /// Items of every type done on each day of the week of `today`, from Monday on.
    pub fn week(&self, today: Date) -> [usize; 7] {
        let mut day = monday(today);
        std::array::from_fn(|_| {
            let count = self.days.get(&day).copied().unwrap_or(0);
            day = day.saturating_add(jiff::Span::new().days(1));
            count
        })
    }

    /// Items of every type by the day on which they were done, the oldest first; no other days.
    pub const fn done_per_day(&self) -> &BTreeMap<Date, usize> {
        &self.days
    }

    /// On how many days something was done, up to `today`, without a break.
    ///
    /// A day off in a week, from Monday to Sunday, is no break, and does not count; a second one in the
    /// same week is. Today is no day off while it lasts.
    pub fn streak(&self, today: Date) -> usize {
        let busy = |day: &Date| self.days.contains_key(day);
        let (mut streak, mut week_with_rest) = (0, None);
        for day in std::iter::successors(Some(today), |day| day_before(*day)) {
            let week = Some(monday(day));
            if busy(&day) {
                streak += 1;
            } else if week == week_with_rest {
                break;
            } else if day != today {
                week_with_rest = week;
            }
        }
        streak
    }
}

/// The Monday of the week of `date`.
fn monday(date: Date) -> Date {
    let days = date.weekday().since(Weekday::Monday);
    date.saturating_sub(jiff::Span::new().days(days))
}

/// The day before; none before the first day of the calendar.
fn day_before(date: Date) -> Option<Date> {
    date.yesterday().ok() // the error says only that
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::progress::Journal;
    use crate::progress::properties::{catalog, event_at};

    /// An overview in which `attention`, `bert` and `token` were done at these times.
    fn done_at(times: [&str; 3]) -> Overview {
        let mut journal = Journal::default();
        for (item, at) in ["attention", "bert", "token"].into_iter().zip(times) {
            journal.insert(event_at(item, at));
        }
        Overview::new(&catalog(), &journal)
    }

    /// An overview in which something was done on each of these days of November 2026.
    fn busy_on(days: &[i8]) -> Overview {
        let mut overview = Overview::new(&catalog(), &Journal::default());
        for day in days {
            *overview.days.entry(date(2026, 11, *day)).or_default() += 1;
        }
        overview
    }

    #[test]
    fn weeks_begin_on_monday_by_the_learners_own_calendar() {
        // 2026-11-02 is a Monday; in Bangkok it begins while UTC still has Sunday.
        let overview = done_at([
            "2026-11-01T23:59:59+07:00",
            "2026-11-02T00:00:00+07:00",
            "2026-10-01T12:00:00+07:00",
        ]);
        assert_eq!(overview.done_per_week(date(2026, 11, 8), 3), [0, 1, 1]);
        assert_eq!(overview.done_per_week(date(2026, 11, 9), 3), [1, 1, 0]);
        assert!(overview.done_per_week(date(2026, 11, 9), 0).is_empty());
    }

    #[test]
    fn a_day_in_the_future_or_long_ago_is_in_no_week() {
        let overview = done_at([
            "2027-01-01T12:00:00+00:00",
            "1970-01-01T12:00:00+00:00",
            "2026-11-09T12:00:00+00:00",
        ]);
        assert_eq!(overview.done_per_week(date(2026, 11, 8), 2), [0, 0]);
    }

    #[test]
    fn a_streak_counts_each_day_once_and_waits_for_today() {
        let overview = busy_on(&[3, 4, 4, 5]); // Tuesday to Thursday
        assert_eq!(overview.streak(date(2026, 11, 5)), 3);
        assert_eq!(overview.streak(date(2026, 11, 6)), 3);
        assert_eq!(overview.streak(date(2026, 11, 4)), 2);
        assert_eq!(busy_on(&[]).streak(date(2026, 11, 5)), 0);
    }

    #[test]
    fn one_day_off_a_week_does_not_break_a_streak_and_a_second_one_does() {
        // Off on Wednesday 4 and on Sunday 8, which are in the same week.
        let overview = busy_on(&[2, 3, 5, 6, 7]);
        assert_eq!(overview.streak(date(2026, 11, 8)), 5, "today is no day off");
        assert_eq!(overview.streak(date(2026, 11, 9)), 3, "only what came after Wednesday");
        // Off on Wednesday 4 and on Monday 9, which are in different weeks.
        let overview = busy_on(&[2, 3, 5, 6, 7, 8, 10]);
        assert_eq!(overview.streak(date(2026, 11, 10)), 7);
    }

    #[test]
    fn after_two_days_off_in_a_week_a_streak_is_over() {
        let overview = busy_on(&[2, 3]);
        assert_eq!(overview.streak(date(2026, 11, 5)), 2, "Wednesday was the day off");
        assert_eq!(overview.streak(date(2026, 11, 6)), 0);
        assert_eq!(overview.streak(date(2026, 12, 6)), 0);
    }

    #[test]
    fn the_days_of_a_week_begin_with_monday() {
        let overview = busy_on(&[1, 2, 4, 4, 8, 9]);
        assert_eq!(overview.week(date(2026, 11, 5)), [1, 0, 2, 0, 0, 0, 1]);
        let days: Vec<_> = overview.done_per_day().iter().map(|(d, n)| (d.day(), *n)).collect();
        assert_eq!(days, [(1, 1), (2, 1), (4, 2), (8, 1), (9, 1)]);
    }
}
