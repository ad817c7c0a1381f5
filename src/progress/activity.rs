//! When the learner was busy: items done by week and day, and days in a row.

use jiff::civil::Date;

use super::statistics::{Days, monday, weeks_ago};
use super::{Heatmap, Overview, RestDays, Streak};

impl Overview {
    /// Items of every type done in each of the last `weeks` calendar weeks, the oldest first; the last
    /// is the week of `today`. Weeks begin on Monday; an item counts where it was last set to done, on
    /// the calendar of the place where that was.
    pub fn done_per_week(&self, today: Date, weeks: usize) -> Vec<usize> {
        let mut counts = vec![0; weeks];
        for (&date, day) in &self.days {
            let at = weeks_ago(date, today).and_then(|ago| weeks.checked_sub(ago + 1));
            if let Some(count) = at.and_then(|at| counts.get_mut(at)) {
                *count += day.done;
            }
        }
        counts
    }

    /// Items of every type done on each day of the week of `today`, from Monday on.
    pub fn week(&self, today: Date) -> [usize; 7] {
        let mut date = monday(today);
        std::array::from_fn(|_| {
            let count = self.days.get(&date).map_or(0, |day| day.done);
            date = date.saturating_add(jiff::Span::new().days(1));
            count
        })
    }

    /// What was done on each day on which anything was, the oldest first.
    pub const fn days(&self) -> &Days {
        &self.days
    }

    /// Busy days in a row, as of `today`, for who rests on these days.
    pub fn streak(&self, today: Date, rest: RestDays) -> Streak {
        Streak::new(&self.days, today, rest)
    }

    /// The last `weeks` weeks, day by day, as of `today`, for who rests on these days.
    pub fn heatmap(&self, today: Date, rest: RestDays, weeks: usize) -> Heatmap {
        Heatmap::new(&self.days, &self.streak(today, rest), rest, today, weeks)
    }
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
    fn the_days_of_a_week_begin_with_monday() {
        let overview = done_at([
            "2026-11-02T12:00:00+00:00",
            "2026-11-04T12:00:00+00:00",
            "2026-11-04T13:00:00+00:00",
        ]);
        assert_eq!(overview.week(date(2026, 11, 5)), [1, 0, 2, 0, 0, 0, 0]);
        let days: Vec<_> =
            overview.days().iter().map(|(date, day)| (date.day(), day.done)).collect();
        assert_eq!(days, [(2, 1), (4, 2)]);
    }
}
