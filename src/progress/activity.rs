//! When the learner was busy: items done by week, and days in a row.

use std::collections::HashSet;

use jiff::civil::{Date, Weekday};

use super::{Moment, Overview};

impl Overview {
    /// Items of every type done in each of the last `weeks` calendar weeks, the oldest first; the last
    /// is the week of `today`. Weeks begin on Monday; an item counts where it was last set to done, on
    /// the calendar of the place where that was.
    pub fn done_per_week(&self, today: Date, weeks: usize) -> Vec<usize> {
        let mut counts = vec![0; weeks];
        let this_week = monday(today);
        for date in self.done_dates() {
            let days = (this_week - monday(date)).get_days();
            let weeks_ago = usize::try_from(days / 7).unwrap_or(usize::MAX);
            let count = weeks.checked_sub(1).and_then(|last| last.checked_sub(weeks_ago));
            if let Some(count) = count.and_then(|at| counts.get_mut(at)) {
                *count += 1;
            }
        }
        counts
    }

    /// How many days in a row something was done, up to `today`, or to yesterday when today is still
    /// to come.
    pub fn streak(&self, today: Date) -> usize {
        let busy: HashSet<Date> = self.done_dates().collect();
        let last = if busy.contains(&today) { Some(today) } else { day_before(today) };
        std::iter::successors(last, |day| day_before(*day)).take_while(|d| busy.contains(d)).count()
    }

    fn done_dates(&self) -> impl Iterator<Item = Date> {
        self.records.iter().filter_map(|record| record.done_at).map(Moment::date)
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
    fn a_streak_holds_until_a_whole_day_has_passed() {
        let overview = done_at([
            "2026-11-01T08:00:00+07:00",
            "2026-11-02T23:00:00+07:00",
            "2026-11-03T01:00:00+07:00",
        ]);
        assert_eq!(overview.streak(date(2026, 11, 3)), 3);
        assert_eq!(overview.streak(date(2026, 11, 4)), 3);
        assert_eq!(overview.streak(date(2026, 11, 5)), 0);
        assert_eq!(overview.streak(date(2026, 11, 2)), 2);
    }
}
