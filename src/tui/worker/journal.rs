//! The worker that owns the journal on disk: appends, retries, and looks for what others wrote.

mod keeper;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use jiff::civil::Date;

use crate::catalog::Catalog;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::{DeviceId, Event, Session};
use crate::store::Store;
use crate::tui::input::Incoming;
use keeper::Keeper;

/// What the worker is told.
#[derive(Debug)]
pub(in crate::tui) enum Order {
    /// Save these events, all or none.
    Append(Vec<Event>),
    /// Read the whole journal.
    Recall,
    /// Say how everything in this catalog was when this day was over.
    LookBack(Date, Arc<Catalog>),
    /// Remember, in the end, where the learner left off.
    Remember(Box<Session>),
    /// Say what in these roadmaps, which have this fingerprint, is new to the learner.
    Compare(Arc<Catalog>, &'static str),
    /// Remember that the learner has looked at that.
    MarkSeen,
    /// Say that you rest, and do so until the other end of the second one is dropped.
    Rest(Sender<()>, Receiver<()>),
}

/// How long to wait for the worker to rest; one that is longer at it most likely waits itself.
const TO_REST: Duration = Duration::from_secs(1);

/// The handle of the worker.
#[derive(Debug)]
pub(in crate::tui) struct JournalWorker {
    orders: Sender<Order>,
    thread: JoinHandle<Result<(), Error>>,
}

impl JournalWorker {
    /// Starts the worker, which saves the events of `device`. The first thing it says is what the
    /// journal holds.
    pub(in crate::tui) fn start(
        store: Store,
        device: DeviceId,
        to: Sender<Incoming>,
    ) -> Result<Self, Error> {
        let (orders, received) = channel();
        let keeper = Keeper::new(store, device, to);
        let thread = Builder::new()
            .name("journal".into())
            .spawn(move || keeper.work(&received))
            .map_err(|why| Error::outside(Phrase::new("error-thread")).because(why))?;
        Ok(Self { orders, thread })
    }

    /// Tells the worker what to do; it answers by a message.
    pub(in crate::tui) fn order(&self, order: Order) {
        self.orders.send(order).ok(); // it ends only with a panic, which `finish` reports
    }

    /// Keeps the worker from the disk until what is returned is dropped.
    pub(in crate::tui) fn rest(&self) -> Sender<()> {
        let (rests, is_resting) = channel();
        let (wake, until_woken) = channel();
        self.order(Order::Rest(rests, until_woken));
        is_resting.recv_timeout(TO_REST).ok(); // then the learner has waited long enough
        wake
    }

    /// Has the worker save everything and end.
    pub(in crate::tui) fn finish(self) -> Result<(), Error> {
        drop(self.orders);
        let panicked = |_| Err(Error::outside(Phrase::new("error-worker")));
        self.thread.join().unwrap_or_else(panicked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Message, News};
    use crate::progress::{EventId, Field, Moment, Stamp};

    fn event(device: &DeviceId) -> Event {
        Event {
            id: EventId::parse("tick").unwrap(),
            stamp: Stamp::after(Stamp::default(), 1),
            device: device.clone(),
            at: Moment::parse("2026-11-02T20:15:00+07:00").unwrap(),
            item: "attention".into(),
            former: Vec::new(),
            field: Field::Status,
            value: "done".into(),
            undoes: None,
        }
    }

    #[test]
    fn a_worker_that_rests_leaves_the_disk_alone_and_works_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state");
        let (to, from_worker) = channel();
        let device = DeviceId::parse("laptop").unwrap();
        let worker = JournalWorker::start(Store::open(&state), device.clone(), to).unwrap();
        from_worker.recv().unwrap(); // what the journal holds
        let rest = worker.rest();
        worker.order(Order::Append(vec![event(&device)]));
        assert!(from_worker.recv_timeout(Duration::from_millis(50)).is_err());
        assert!(!state.exists());
        drop(rest);
        let saved = from_worker.recv().unwrap();
        assert!(matches!(saved, Incoming::News(Message::News(News::Saved(_)))), "{saved:?}");
        worker.finish().unwrap();
    }
}
