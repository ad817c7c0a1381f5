//! The workers: the journal on disk, the learner's own roadmaps, the search and the browser, each on a
//! thread of its own.

mod browser;
mod config;
mod journal;
mod roadmaps;
mod search;
mod seen;

pub(super) use browser::open;
pub(super) use config::ConfigWorker;
pub(super) use journal::{JournalWorker, Order};
pub(super) use roadmaps::watch;
pub(super) use search::SearchWorker;
