//! [`PastDay`]: how everything was on a past day, shown in place of the present.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Field, Model};
use crate::catalog::ItemIx;
use crate::progress::Overview;

/// A past day that is shown in place of the present, only to be looked at.
#[derive(Debug)]
pub struct PastDay {
    /// The day.
    pub day: Date,
    /// What is known of the present in the meantime.
    pub(super) present: Arc<Overview>,
}

/// The line that names a past day, and the days that it may mean.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DayLine {
    /// What is typed.
    pub field: Field,
    /// The days to choose from: some that are near as long as nothing is typed, else the one that is
    /// named, if it is over.
    pub days: Vec<Date>,
    /// The selected one.
    pub cursor: usize,
    /// A day that is named, but is not over.
    pub is_not_over: Option<Date>,
}

impl Model {
    /// The day that is shown: mostly today.
    pub fn shown_day(&self) -> Date {
        self.past.as_ref().map_or(self.today, |past| past.day)
    }

    /// The overview of the present, whichever day is shown.
    pub(super) const fn present(&mut self) -> &mut Arc<Overview> {
        match &mut self.past {
            Some(past) => &mut past.present,
            None => &mut self.overview,
        }
    }

    /// Looks the item at `ix` up again, as it is at present.
    pub(super) fn update_present(&mut self, ix: ItemIx) {
        let overview = match &mut self.past {
            Some(past) => &mut past.present,
            None => &mut self.overview,
        };
        Arc::make_mut(overview).update(&self.catalog, &self.journal, ix);
    }

    /// The same of the note on the part with this key.
    pub(super) fn update_present_part(&mut self, key: &str) {
        let overview = match &mut self.past {
            Some(past) => &mut past.present,
            None => &mut self.overview,
        };
        Arc::make_mut(overview).update_part(&self.journal, key);
    }
}
