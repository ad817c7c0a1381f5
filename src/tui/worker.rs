//! The workers: the journal on disk, the learner's own roadmaps, the search, the browser and the clipboard,
//! each on a thread of its own.

mod browser;
mod clipboard;
mod config;
mod journal;
mod roadmaps;
mod search;
mod seen;

pub(super) use browser::open;
pub(super) use clipboard::copy;
pub(super) use config::ConfigWorker;
pub(super) use journal::{JournalWorker, Order};
pub(super) use roadmaps::watch;
pub(super) use search::SearchWorker;
