//! Writing into a roadmap of the learner's own, on a thread that may wait for the disk.

use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::thread::{Builder, JoinHandle};

use crate::app::{Message, News};
use crate::compose::Planned;
use crate::error::Error;
use crate::library::Library;
use crate::phrase::Phrase;
use crate::tui::input::Incoming;

/// Writes what is planned into the roadmaps in `folder`. The answer comes as [`News::Added`], which says
/// this, or [`News::Failed`].
pub(in crate::tui) fn add(
    folder: Option<PathBuf>,
    planned: Planned,
    said: Phrase,
    to: Sender<Incoming>,
) -> Result<JoinHandle<()>, Error> {
    let work = move || {
        let news = match Library::new(folder, None).carry_out(&planned) {
            Ok(_) => News::Added(said),
            Err(error) => News::Failed(error.what),
        };
        to.send(Incoming::News(Message::News(news))).ok(); // the loop has ended: nobody is left to tell
    };
    let thread = Builder::new().name("adding".into()).spawn(work);
    thread.map_err(|why| Error::outside(Phrase::new("error-thread")).because(why))
}
