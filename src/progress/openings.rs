//! [`Openings`]: how often the link of an item was opened, and when lately.

use jiff::civil::Date;

use super::Moment;
use crate::phrase::Phrase;

/// So many days after an opening it is worth half.
const HALF_LIFE: u32 = 30;

/// How often the link of an item was opened, and when lately.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Openings {
    count: usize,
    /// The latest, at most [`Openings::KEPT`], in the order of the journal.
    latest: Vec<Moment>,
}

impl Openings {
    /// So many of the latest count for [`Openings::frecency`]: more would only say the same.
    pub const KEPT: usize = 16;
    /// What an opening is worth on its day.
    const WORTH: u32 = 60;

    /// `count` openings, of which these are the latest.
    pub(super) fn new(count: usize, latest: impl IntoIterator<Item = Moment>) -> Self {
        let mut openings = Self::default();
        latest.into_iter().for_each(|at| openings.add(at));
        openings.count = count;
        openings
    }

    /// Adds one that is later than all others in the order of the journal.
    pub(super) fn add(&mut self, at: Moment) {
        self.count += 1;
        if self.latest.len() == Self::KEPT {
            self.latest.remove(0);
        }
        self.latest.push(at);
    }

    /// How many there were.
    pub const fn count(&self) -> usize {
        self.count
    }

    /// When the last one was; never, when there was none.
    pub fn last(&self) -> Option<Moment> {
        self.latest.last().copied()
    }

    /// When the first one was of those that are still known; never, when there was none.
    pub fn first(&self) -> Option<Moment> {
        self.latest.first().copied()
    }

    /// That they were: `opened 3 times, last on 2026-11-12`. Nothing when there was none.
    pub fn phrase(&self) -> Option<Phrase> {
        let date = self.last()?.date().to_string();
        Some(Phrase::new("opened-times").with("count", self.count).with("date", date))
    }

    /// How much the learner opens the link, and how lately, as of `today`: the sum of what each of the
    /// latest openings is worth. That is 60 on its day, 30 after thirty days, 15 after sixty, and so
    /// on, in even steps between. After half a year nothing is left; the most is 960.
    ///
    /// It is made of whole days and whole numbers, so that all machines rank alike.
    pub fn frecency(&self, today: Date) -> u32 {
        self.latest.iter().map(|at| worth(days(at.date(), today))).sum()
    }
}

/// How many days `today` is after `date`: none where a clock was ahead.
fn days(date: Date, today: Date) -> u32 {
    u32::try_from((today - date).get_days()).unwrap_or(0)
}

/// What an opening is worth after so many days.
fn worth(days: u32) -> u32 {
    let after = |halvings| Openings::WORTH.checked_shr(halvings).unwrap_or(0);
    let (halvings, rest) = (days / HALF_LIFE, days % HALF_LIFE);
    let (whole, half) = (after(halvings), after(halvings + 1));
    whole - (whole - half) * rest / HALF_LIFE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(days: &[&str]) -> Openings {
        let at = |day: &&str| Moment::parse(&format!("{day}T20:15:00+07:00")).unwrap();
        Openings::new(days.len(), days.iter().map(at))
    }

    #[test]
    fn an_opening_is_worth_half_after_thirty_days_and_nothing_after_half_a_year() {
        let all = [0, 1, 29, 30, 60, 90, 120, 150, 179, 180, 4000].map(worth);
        assert_eq!(all, [60, 59, 31, 30, 15, 7, 3, 1, 1, 0, 0]);
        assert!((0..200).map(worth).is_sorted_by(|sooner, later| sooner >= later));
    }

    #[test]
    fn more_openings_are_worth_more_and_older_ones_less() {
        let today = jiff::civil::date(2026, 11, 12);
        let frecency = |days: &[&str]| opened(days).frecency(today);
        assert_eq!(frecency(&[]), 0);
        assert_eq!(frecency(&["2026-11-12", "2026-10-13"]), 90);
        assert_eq!(
            frecency(&["2027-11-12"]),
            60,
            "a clock that was ahead makes nothing newer than new"
        );
        assert_eq!(frecency(&["2026-11-12"; 40]), 960);
    }

    #[test]
    fn all_are_counted_and_the_latest_kept() {
        let openings = opened(&[["2026-01-01"; 20].as_slice(), &["2026-11-12"]].concat());
        assert_eq!((openings.count(), openings.latest.len()), (21, Openings::KEPT));
        assert_eq!(openings.last().unwrap().date(), jiff::civil::date(2026, 11, 12));
        assert_eq!(opened(&[]).last(), None);
    }
}
