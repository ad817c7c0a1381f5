//! The workers: the journal on disk, the search and the browser, each on a thread of its own.

mod browser;
mod journal;
mod search;
mod seen;

pub(super) use browser::open;
pub(super) use journal::{JournalWorker, Order};
pub(super) use search::SearchWorker;
