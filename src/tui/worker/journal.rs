//! The worker that owns the journal on disk: appends, retries, and looks for what others wrote.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use crate::app::{Message, News};
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::{DeviceId, Event, Journal, Session};
use crate::store::{News as Reading, PassedOver, Store, Watch};
use crate::tui::input::{Alarm, Incoming};

/// How often to look whether others wrote: one stat each time, and nothing more when not.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long to wait for a lock that others hold, before saying so and trying again.
const PATIENCE: Duration = Duration::from_secs(3);

/// What the worker is told.
#[derive(Debug)]
pub(in crate::tui) enum Order {
    /// Save these events, all or none.
    Append(Vec<Event>),
    /// Remember, in the end, where the learner left off.
    Remember(Box<Session>),
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
        let journal = Journal::default();
        let state = State {
            watch: store.watch(),
            store: store.with_patience(PATIENCE),
            unclaimed: Some(device),
            journal,
            to,
            unsaved: Vec::new(),
            session: None,
            must_read: true,
            told: Vec::new(),
        };
        let thread = Builder::new()
            .name("journal".into())
            .spawn(move || state.work(&received))
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

struct State {
    store: Store,
    watch: Watch,
    /// The device, as long as it is not sure that it is written down: that may not have worked at first.
    unclaimed: Option<DeviceId>,
    /// What is on disk, to know what is new there.
    journal: Journal,
    to: Sender<Incoming>,
    /// Events that are not on disk yet, in order.
    unsaved: Vec<Event>,
    /// Where the learner is, when that is not on disk yet.
    session: Option<Box<Session>>,
    /// Is there something on disk that was not read?
    must_read: bool,
    /// The failures that were told, as long as they last.
    told: Vec<Phrase>,
}

impl State {
    fn work(mut self, orders: &Receiver<Order>) -> Result<(), Error> {
        let _alarm = Alarm(self.to.clone());
        self.read();
        let mut next_look = Instant::now() + LOOK_EVERY;
        loop {
            match orders.recv_timeout(next_look.saturating_duration_since(Instant::now())) {
                Ok(order) => self.obey(order),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            // Also while orders keep coming: others write at the same time.
            if Instant::now() >= next_look {
                self.look();
                next_look = Instant::now() + LOOK_EVERY;
            }
        }
        let saved = self.save();
        let remembered = self.keep_session();
        saved.and(remembered)
    }

    fn obey(&mut self, order: Order) {
        match order {
            Order::Append(events) => {
                self.unsaved.extend(events);
                self.forget("notice-not-saved");
                self.try_to_save();
            }
            Order::Remember(session) => self.session = Some(session),
            Order::Rest(rests, until_woken) => {
                rests.send(()).ok(); // nobody waits any more
                until_woken.recv().ok(); // being woken is that the other end is dropped
            }
        }
    }

    /// Tries again what could not be saved, and reads what others wrote.
    fn look(&mut self) {
        self.try_to_save();
        self.must_read |= self.watch.changed();
        if self.must_read {
            self.read();
        }
        // What fails here is tried again, and reported when it still fails in the end.
        self.keep_session().ok();
    }

    /// Writes where the learner is, unless that is kept already.
    fn keep_session(&mut self) -> Result<(), Error> {
        if let Some(session) = &self.session {
            self.store.save_session(session)?;
            self.session = None;
        }
        Ok(())
    }

    /// Writes what is unsaved, all in one write. After a failure it is kept, to be tried again.
    fn save(&mut self) -> Result<(), Error> {
        if self.unsaved.is_empty() {
            return Ok(());
        }
        if let Some(device) = &self.unclaimed {
            self.store.claim_device(device.clone())?;
            self.unclaimed = None;
        }
        self.store.append(&self.unsaved)?;
        let ids = self.unsaved.drain(..).map(|event| event.id).collect();
        self.say(News::Saved(ids));
        Ok(())
    }

    fn try_to_save(&mut self) {
        match self.save() {
            Ok(()) => self.forget("notice-not-saved"),
            Err(error) => self.tell(News::NotSaved, error.in_short("notice-not-saved")),
        }
    }

    fn read(&mut self) {
        match self.store.read(&mut self.journal) {
            Ok(Reading { events, passed_over, problems }) => {
                self.must_read = false;
                let problem = || problems.into_iter().next().map(|error| error.what);
                let damage = damage(&passed_over).or_else(problem);
                self.say(News::JournalRead { events, damage });
                self.forget("notice-not-read");
            }
            Err(error) => self.tell(News::Failed, error.in_short("notice-not-read")),
        }
    }

    /// Has failures of one kind told again, should they come again.
    fn forget(&mut self, id: &str) {
        self.told.retain(|told| told.id != id);
    }

    /// Says a failure once, however often it comes: it is tried again every second.
    fn tell(&mut self, news: fn(Phrase) -> News, why: Phrase) {
        if !self.told.contains(&why) {
            self.told.push(why.clone());
            self.say(news(why));
        }
    }

    fn say(&self, news: News) {
        self.to.send(Incoming::News(Message::News(news))).ok(); // the loop has ended: nobody is left to tell
    }
}

/// What to tell of lines that do not count: of damage first.
fn damage(passed_over: &[PassedOver]) -> Option<Phrase> {
    let damaged = passed_over.iter().filter(|line| line.is_damaged()).count();
    let (id, count) = match (damaged, passed_over.len()) {
        (0, 0) => return None,
        (0, newer) => ("notice-newer", newer),
        (damaged, _) => ("notice-damaged", damaged),
    };
    Some(Phrase::new(id).with("count", count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::{EventId, Field, Moment, Stamp};

    fn event(device: &DeviceId) -> Event {
        Event {
            id: EventId::parse("tick").unwrap(),
            stamp: Stamp::after(Stamp::default(), 1),
            device: device.clone(),
            at: Moment::parse("2026-11-02T20:15:00+07:00").unwrap(),
            item: "attention".into(),
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
