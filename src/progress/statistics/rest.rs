//! [`RestDays`]: the days of the week on which the learner rests.

use jiff::civil::Weekday;

/// Their names in the session, from Monday on.
const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The days of the week on which the learner rests: nothing is missed on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct RestDays([bool; 7]);

impl RestDays {
    /// The names of all days of the week, from Monday on.
    pub const ALL_NAMES: [&'static str; 7] = NAMES;

    /// Those called `names`; what is no day of the week is passed over.
    pub fn from_names<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> Self {
        let mut days = Self::default();
        for name in names {
            if let Some(at) = NAMES.iter().position(|known| *known == name.as_ref()) {
                days.set(at, true);
            }
        }
        days
    }

    /// Their names, from Monday on.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        NAMES.into_iter().zip(self.0).filter_map(|(name, rests)| rests.then_some(name))
    }

    /// Is `weekday` one of them?
    pub fn has(self, weekday: Weekday) -> bool {
        let at = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or_default();
        self.is_set(at)
    }

    /// Is the day at position `at`, from Monday on, one of them?
    pub fn is_set(self, at: usize) -> bool {
        self.0.get(at).copied().unwrap_or(false)
    }

    /// Makes the day at position `at`, from Monday on, one of them or not.
    pub fn set(&mut self, at: usize, rests: bool) {
        if let Some(day) = self.0.get_mut(at) {
            *day = rests;
        }
    }

    /// Are there any?
    pub fn is_any(self) -> bool {
        self.0.contains(&true)
    }

    /// Is there no day on which anything could be missed?
    pub fn is_all(self) -> bool {
        !self.0.contains(&false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_kept_by_name_and_what_is_none_is_passed_over() {
        let days = RestDays::from_names(["sun", "doomsday", "sat"]);
        assert_eq!(days.names().collect::<Vec<_>>(), ["sat", "sun"]);
        assert!(days.has(Weekday::Saturday) && !days.has(Weekday::Monday));
        assert_eq!(RestDays::from_names(days.names()), days);
        assert!(days.is_any() && !days.is_all() && RestDays::from_names(NAMES).is_all());
    }
}
