//! The worker that looks whether the learner's own roadmaps have changed, and reads them again.

use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread::{Builder, sleep};
use std::time::Duration;

use crate::app::{Message, News};
use crate::error::Error;
use crate::library::{LeftOut, Library, Loaded};
use crate::phrase::Phrase;
use crate::tui::input::{Alarm, Incoming};

/// How often to look. What is being written is read when two looks have seen the same.
const LOOK_EVERY: Duration = Duration::from_millis(300);

/// Watches the roadmaps in `library` for as long as the loop listens. They come as
/// [`News::Roadmaps`] whenever they have changed.
pub(in crate::tui) fn watch(library: Library, to: Sender<Incoming>) -> Result<(), Error> {
    let thread = Builder::new().name("roadmaps".into()).spawn(move || work(library, &to));
    thread.map(drop).map_err(|why| Error::outside(Phrase::new("error-thread")).because(why))
}

fn work(mut library: Library, to: &Sender<Incoming>) {
    let _alarm = Alarm(to.clone());
    loop {
        sleep(LOOK_EVERY);
        if !library.has_changed() {
            continue;
        }
        let news = match library.load() {
            Ok(Loaded { catalog, left_out }) => {
                let left_out = left_out.iter().map(LeftOut::phrase).collect();
                News::Roadmaps { catalog: Arc::new(catalog), left_out }
            }
            Err(error) => News::Failed(error.what),
        };
        if to.send(Incoming::News(Message::News(news))).is_err() {
            return;
        }
    }
}
