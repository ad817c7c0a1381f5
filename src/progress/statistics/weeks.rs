//! [`Week`]: what was done and spent week by week.

use jiff::Span;
use jiff::civil::{Date, Weekday};

use super::Touched;
use crate::catalog::Catalog;

/// A week, from Monday on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// How many items, of every type, were done in it.
    pub done: usize,
    /// The seconds that were spent in it.
    pub seconds: u64,
    /// How many minutes those items were said or estimated to take.
    pub estimated: u64,
}

impl Week {
    /// The minutes that were spent in it, rounded up.
    pub const fn minutes(&self) -> u64 {
        self.seconds.div_ceil(60)
    }

    /// Its number in its year, as calendars have it: the first one has the first Thursday.
    pub fn number(&self) -> i8 {
        self.monday.iso_week_date().week()
    }

    /// The same with the year: `2026-W45`.
    pub fn name(&self) -> String {
        let week = self.monday.iso_week_date();
        format!("{}-W{:02}", week.year(), week.week())
    }
}

/// The Monday of the week of `date`.
pub(in crate::progress) fn monday(date: Date) -> Date {
    let days = date.weekday().since(Weekday::Monday);
    date.saturating_sub(Span::new().days(days))
}

/// How many weeks the week of `date` is before that of `today`; none when it is later.
pub(in crate::progress) fn weeks_ago(date: Date, today: Date) -> Option<usize> {
    let days = (monday(today) - monday(date)).get_days();
    usize::try_from(days / 7).ok() // below zero it is later
}

/// The last `count` weeks, the oldest first; the last is the week of `today`.
pub(super) fn weeks(
    catalog: &Catalog,
    touched: &Touched<'_>,
    today: Date,
    count: usize,
) -> Vec<Week> {
    let first = monday(today).saturating_sub(Span::new().weeks(i32::try_from(count).unwrap_or(0)));
    let mondays =
        std::iter::successors(Some(first), |day| Some(day.saturating_add(Span::new().weeks(1))));
    let empty = |monday| Week { monday, done: 0, seconds: 0, estimated: 0 };
    let mut weeks: Vec<Week> = mondays.skip(1).take(count).map(empty).collect();
    let mut in_week_of = |date: Date, change: &dyn Fn(&mut Week)| {
        let at = weeks_ago(date, today).and_then(|ago| count.checked_sub(ago + 1));
        if let Some(week) = at.and_then(|at| weeks.get_mut(at)) {
            change(week);
        }
    };
    for (ix, record) in touched {
        if let Some(at) = record.done_at {
            let minutes = catalog.item(*ix).minutes().map_or(0, |minutes| minutes.amount);
            in_week_of(at.date(), &|week| {
                week.done += 1;
                week.estimated += u64::from(minutes);
            });
        }
        for sitting in &record.sittings {
            let seconds = u64::from(sitting.seconds);
            in_week_of(sitting.begun.date(), &|week| week.seconds += seconds);
        }
    }
    weeks
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_year_with_53_weeks_has_its_last_one_also_in_january() {
        let number = |date| Week { monday: monday(date), done: 0, seconds: 0, estimated: 0 }.name();
        assert_eq!(number(date(2026, 12, 31)), "2026-W53");
        assert_eq!(number(date(2027, 1, 3)), "2026-W53");
        assert_eq!(number(date(2027, 1, 4)), "2027-W01");
    }

    #[test]
    fn weeks_are_those_of_the_calendar_without_gap_or_repeat() {
        let catalog = crate::progress::properties::catalog();
        let weeks = weeks(&catalog, &Vec::new(), date(2027, 1, 6), 12);
        assert_eq!(weeks.len(), 12);
        assert_eq!(weeks[11].monday, date(2027, 1, 4));
        for two in weeks.windows(2) {
            assert_eq!((two[1].monday - two[0].monday).get_days(), 7);
        }
    }

    #[test]
    fn what_is_later_is_in_no_week() {
        assert_eq!(weeks_ago(date(2026, 11, 9), date(2026, 11, 8)), None);
        assert_eq!(weeks_ago(date(2026, 11, 2), date(2026, 11, 8)), Some(0));
        assert_eq!(weeks_ago(date(2026, 11, 1), date(2026, 11, 8)), Some(1));
    }
}
