//! [`Heatmap`]: the last year, a column a week.

use jiff::Span;
use jiff::civil::Date;

use super::day::Days;
use super::weeks::monday;
use super::{RestDays, Streak};

/// So many items make each level of a cell: the least of each, from the first on.
pub const LEVELS: [usize; 4] = [1, 2, 4, 7];

/// The last weeks, day by day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heatmap {
    /// The Monday of the oldest week.
    pub first: Date,
    /// The weeks, the oldest first; their days from Monday on.
    pub weeks: Vec<[Cell; 7]>,
}

/// A day of a heatmap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// It is still to come.
    ToCome,
    /// Nothing was done, or not enough to count.
    Quiet,
    /// The learner rests on it.
    Rest,
    /// It was missed, and a freeze was used for it.
    Frozen,
    /// A day that counts, from 1, a little, to 4, very much.
    Busy(usize),
}

impl Heatmap {
    /// The last `count` weeks as of `today`.
    pub fn new(days: &Days, streak: &Streak, rest: RestDays, today: Date, count: usize) -> Self {
        let ago = i32::try_from(count.saturating_sub(1)).unwrap_or(0);
        let first = monday(today).saturating_sub(Span::new().weeks(ago));
        let begun = days.iter().find(|(_, day)| day.is_busy()).map(|(date, _)| *date);
        let cell = |week: usize, weekday: usize| {
            let date = day(first, week, weekday);
            match days.get(&date).filter(|day| day.is_busy()) {
                _ if date > today => Cell::ToCome,
                Some(day) => Cell::Busy(level(day.done)),
                None if streak.frozen.contains(&date) => Cell::Frozen,
                // Before the first day, nobody was there to rest.
                None if rest.has(date.weekday()) && begun.is_some_and(|begun| begun < date) => {
                    Cell::Rest
                }
                None => Cell::Quiet,
            }
        };
        let weeks = (0..count).map(|week| std::array::from_fn(|weekday| cell(week, weekday)));
        Self { first, weeks: weeks.collect() }
    }

    /// The date of a day: in the week at `week`, the days of which are counted from Monday on.
    pub fn date(&self, week: usize, weekday: usize) -> Date {
        day(self.first, week, weekday)
    }

    /// The month that begins in each week, where one does: the first of the month stands in it.
    pub fn months(today: Date, count: usize) -> Vec<Option<i8>> {
        let ago = i32::try_from(count.saturating_sub(1)).unwrap_or(0);
        let first = monday(today).saturating_sub(Span::new().weeks(ago));
        let begins = |week: usize| {
            let monday = first.saturating_add(Span::new().weeks(i32::try_from(week).unwrap_or(0)));
            let sunday = monday.saturating_add(Span::new().days(6));
            let first_of_month = sunday.first_of_month();
            (first_of_month >= monday && first_of_month <= today).then(|| sunday.month())
        };
        (0..count).map(begins).collect()
    }
}

fn day(first: Date, week: usize, weekday: usize) -> Date {
    let after = i32::try_from(week * 7 + weekday).unwrap_or(0);
    first.saturating_add(Span::new().days(after))
}

/// How much so many items are. A day without any counts for the time that was spent.
fn level(done: usize) -> usize {
    LEVELS.iter().rposition(|least| done >= *least).map_or(1, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    use super::super::Day;
    use super::*;

    fn heatmap(days: &Days, today: Date, count: usize) -> Heatmap {
        let rest = RestDays::from_names(["sun"]);
        Heatmap::new(days, &Streak::new(days, today, rest), rest, today, count)
    }

    #[test]
    fn a_year_is_53_columns_and_ends_today() {
        let today = date(2026, 11, 4); // a Wednesday
        let days = Days::from([
            (date(2025, 11, 3), Day::busy(1, 0)),
            (date(2026, 11, 4), Day::busy(9, 0)),
        ]);
        let map = heatmap(&days, today, 53);
        assert_eq!(map.weeks.len(), 53);
        assert_eq!(map.weeks[0][0], Cell::Busy(1));
        assert_eq!((map.date(0, 0), map.date(52, 2)), (date(2025, 11, 3), today));
        assert_eq!(
            map.weeks[52][2..],
            [Cell::Busy(4), Cell::ToCome, Cell::ToCome, Cell::ToCome, Cell::ToCome]
        );
    }

    #[test]
    fn a_missed_day_is_quiet_and_one_of_rest_or_with_a_freeze_says_so() {
        let days: Days =
            [2, 3, 5, 6, 7, 9].map(|day| (date(2026, 11, day), Day::busy(1, 0))).into();
        let map = heatmap(&days, date(2026, 11, 11), 2);
        let busy = Cell::Busy(1);
        assert_eq!(map.weeks[0], [busy, busy, Cell::Frozen, busy, busy, busy, Cell::Rest]);
        assert_eq!(map.weeks[1][..3], [busy, Cell::Frozen, Cell::Quiet]);
    }

    #[test]
    fn levels_grow_with_what_was_done() {
        assert_eq!([0, 1, 2, 3, 4, 6, 7, 100].map(level), [1, 1, 2, 2, 3, 3, 4, 4]);
    }

    #[test]
    fn each_day_of_a_year_with_daylight_saving_time_is_there_once() {
        // Days of 23 and of 25 hours in Berlin, counted by the calendar and not by seconds.
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let first = date(2026, 3, 23).to_zoned(zone).unwrap();
        let mut days = Days::new();
        for at in 0..240 {
            let noon = first.checked_add(Span::new().days(at)).unwrap().date();
            assert!(days.insert(noon, Day::busy(1, 1)).is_none());
        }
        let map = heatmap(&days, date(2026, 11, 17), 35);
        let cells = map.weeks.iter().flatten();
        assert_eq!(cells.filter(|cell| matches!(cell, Cell::Busy(_))).count(), 240);
    }

    #[test]
    fn a_month_is_named_where_its_first_day_stands() {
        // 2026-11-01 is a Sunday, 2026-06-01 a Monday.
        let months = Heatmap::months(date(2026, 11, 4), 24);
        let named: Vec<i8> = months.iter().flatten().copied().collect();
        assert_eq!(named, [6, 7, 8, 9, 10, 11]);
        assert_eq!(months[22], Some(11), "the week of Monday, 26 October");
    }
}
