//! The journal as it was on a past day.

use jiff::civil::Date;

use super::Journal;
use super::entry::Entry;
use crate::progress::Field;

#[expect(clippy::indexing_slicing, reason = "positions are those of entries that were inserted")]
impl Journal {
    /// The journal as it was when `day` was over: without what happened on later days, each event by
    /// the calendar of the place where it happened. What was found about clocks is not forgotten: it
    /// only puts the rest in order.
    ///
    /// None when the journal is in short and says too much for that: what later days have to do with
    /// its past cannot be told from it any more. A whole one always answers.
    ///
    /// Takes the time of a fold: a tenth of a second for a hundred thousand events.
    pub fn as_of(&self, day: Date) -> Option<Self> {
        let was_there =
            |entry: &Entry| entry.event.field == Field::Clock || entry.event.at.date() <= day;
        let is_settled_since = self.past.last_day().is_some_and(|last| last > day);
        let reaches_past = |entry: &Entry| !was_there(entry) && self.reaches_past(entry);
        if is_settled_since || self.entries.iter().any(reaches_past) {
            return None;
        }
        let mut then = Self {
            past: self.past.clone(),
            clocks: self.clocks.clone(),
            later_names: self.later_names.clone(),
            ..Self::default()
        };
        then.reserve(self.entries.len());
        for entry in self.entries.iter().filter(|entry| was_there(entry)) {
            then.insert_unordered(entry.event.clone());
        }
        // An undo of something past is in what the past says already.
        then.is_sound = self.is_sound;
        Some(then)
    }

    /// Does `entry` take something back, perhaps by way of others, that is only known in short? Then the
    /// past says what came of it.
    fn reaches_past(&self, entry: &Entry) -> bool {
        let mut entry = entry;
        while let Some(target) = entry.event.undoes.as_ref().filter(|_| !self.is_whole()) {
            match self.by_id.get(target) {
                Some(ix) if self.entries[*ix].order(entry).is_lt() => entry = &self.entries[*ix],
                Some(_) => return false, // what is not later than its target has no effect
                None => return true,
            }
        }
        false
    }
}
