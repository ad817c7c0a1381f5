//! [`Record`]: what the journal says of one item.

use super::{Change, Moment, Openings, Sitting, Status};

/// What the journal says of one item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record {
    /// How far the learner is with it.
    pub status: Status,
    /// Does it have a star?
    pub starred: bool,
    /// The learner's note, in Markdown.
    pub note: Option<String>,
    /// When anything of this was last changed; never, when it is as it was at first.
    pub updated_at: Option<Moment>,
    /// Since when it is being done; only while it is.
    pub begun_at: Option<Moment>,
    /// Since when it is done; only while it is.
    pub done_at: Option<Moment>,
    /// Since when it is skipped; only while it is.
    pub skipped_at: Option<Moment>,
    /// How often and when its link was opened. That changes nothing of the rest.
    pub openings: Openings,
    /// The time spent with it, one sitting after the other.
    pub sittings: Vec<Sitting>,
}

impl Record {
    /// Is this already so?
    pub fn holds(&self, change: &Change) -> bool {
        match change {
            Change::Status(status) => self.status == *status,
            Change::Starred(starred) => self.starred == *starred,
            Change::Note(note) => self.note == *note,
            Change::Keep(_) | Change::Forget(_) => false,
        }
    }

    /// Since when it has its status, whatever else was changed; none of what is todo.
    pub fn status_at(&self) -> Option<Moment> {
        self.done_at.or(self.begun_at).or(self.skipped_at)
    }

    /// The seconds spent with it, as far as they are written down.
    pub fn seconds(&self) -> u64 {
        self.sittings.iter().map(|sitting| u64::from(sitting.seconds)).sum()
    }

    /// The same in minutes, rounded up; none when no time was counted.
    pub fn minutes(&self) -> Option<u32> {
        let minutes = self.seconds().div_ceil(60);
        (minutes > 0).then(|| u32::try_from(minutes).unwrap_or(u32::MAX))
    }

    /// Makes `change`, which was made at `at`.
    pub(super) fn apply(&mut self, change: Change, at: Moment) {
        match change {
            Change::Status(status) => {
                self.status = status;
                self.begun_at = (status == Status::Doing).then_some(at);
                self.done_at = (status == Status::Done).then_some(at);
                self.skipped_at = (status == Status::Skipped).then_some(at);
            }
            Change::Starred(starred) => self.starred = starred,
            Change::Note(note) => self.note = note,
            Change::Keep(_) | Change::Forget(_) => {} // about no item
        }
    }
}
