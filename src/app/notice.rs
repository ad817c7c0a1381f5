//! [`Notice`]: a short message, and the log of those that were shown.

use std::collections::VecDeque;

use crate::phrase::Phrase;

/// So many notices are kept to be read again.
const KEPT: usize = 200;

/// A short message at the right end of the footer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its number, by which it is taken away again.
    pub number: u64,
    /// How it is meant.
    pub tone: Tone,
    /// What it says.
    pub text: Phrase,
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something went well.
    Good,
    /// Something to know.
    Plain,
    /// Something was not possible.
    Warning,
    /// Something failed; stays until the next key.
    Error,
}

/// The notices that were shown, the newest last.
#[derive(Debug, Default)]
pub struct Log {
    notices: VecDeque<Notice>,
    /// How many there ever were.
    count: u64,
}

impl Log {
    /// Writes a notice down and gives it its number.
    pub(super) fn add(&mut self, tone: Tone, text: Phrase) -> Notice {
        self.count += 1;
        let notice = Notice { number: self.count, tone, text };
        self.notices.push_back(notice.clone());
        if self.notices.len() > KEPT {
            self.notices.pop_front();
        }
        notice
    }

    /// The notices that are kept, the newest first.
    pub fn newest_first(&self) -> impl Iterator<Item = &Notice> {
        self.notices.iter().rev()
    }

    /// Was nothing said yet?
    pub fn is_empty(&self) -> bool {
        self.notices.is_empty()
    }
}
