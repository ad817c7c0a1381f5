//! [`Keeper`]: what the thread of the journal does.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use jiff::civil::Date;

use super::Order;
use crate::app::{Message, News};
use crate::catalog::Catalog;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::{DeviceId, Event, Journal, Overview, Session};
use crate::store::{News as Reading, PassedOver, Store, Watch};
use crate::tui::input::{Alarm, Incoming};
use crate::tui::worker::seen::Seen;

/// How often to look whether others wrote: a stat of each file, and nothing more when not.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long to wait for a lock that others hold, before saying so and trying again.
const PATIENCE: Duration = Duration::from_secs(3);

/// A way to read the journal.
type Read = fn(&mut Store, &mut Journal) -> Result<Reading, Error>;

/// Keeps on disk what the learner does, and knows what is there.
pub(super) struct Keeper {
    store: Store,
    watch: Watch,
    device: DeviceId,
    /// Is the name of the device written down? That may not have worked at first.
    is_claimed: bool,
    /// What is on disk, perhaps in short, to know what is new there.
    journal: Journal,
    to: Sender<Incoming>,
    /// Events that are not on disk yet, in order.
    unsaved: Vec<Event>,
    /// Where the learner is, when that is not on disk yet.
    session: Option<Box<Session>>,
    /// What the learner has seen of the roadmaps, once that was asked for.
    seen: Option<Seen>,
    /// Is there something on disk that was not read?
    must_read: bool,
    /// Is something gone from the disk that was there?
    must_restore: bool,
    /// The failures that were told, as long as they last.
    told: Vec<Phrase>,
}

impl Keeper {
    /// The keeper of what `device` does in `store`, which says what it has to say by `to`.
    pub(super) fn new(store: Store, device: DeviceId, to: Sender<Incoming>) -> Self {
        Self {
            watch: store.watch(),
            store: store.with_patience(PATIENCE),
            device,
            is_claimed: false,
            journal: Journal::default(),
            to,
            unsaved: Vec::new(),
            session: None,
            seen: None,
            must_read: true,
            must_restore: false,
            told: Vec::new(),
        }
    }

    /// Does what it is told until nobody can tell it anything, and saves what is left.
    pub(super) fn work(mut self, orders: &Receiver<Order>) -> Result<(), Error> {
        let _alarm = Alarm(self.to.clone());
        self.read(Store::read);
        // Not before: the first frame waits for what was read.
        if let Err(error) = self.store.remember() {
            self.tell(News::Failed, error.in_short("notice-not-read"));
        }
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
        self.keep_seen().ok(); // what is new is told again then
        saved.and(remembered)
    }

    fn obey(&mut self, order: Order) {
        match order {
            Order::Append(events) => {
                self.unsaved.extend(events);
                self.forget("notice-not-saved");
                self.try_to_save();
            }
            Order::Recall => self.read(Store::read_whole),
            Order::LookBack(day, catalog) => self.look_back(day, &catalog),
            Order::Compare(catalog, fingerprint) => {
                self.seen = Some(Seen::new(catalog, fingerprint));
                self.with_seen(Seen::compare);
            }
            Order::MarkSeen => self.with_seen(Seen::look_at),
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
        if self.must_read || self.must_restore {
            self.read(Store::read);
        }
        // What fails here is tried again, and reported when it still fails in the end.
        self.keep_session().ok();
        self.keep_seen().ok(); // as above
    }

    /// Does something with what the learner has seen, and says what came of it. What could not be kept
    /// is tried again, and reported when it still fails in the end.
    fn with_seen(&mut self, act: fn(&mut Seen, &Store) -> Result<Option<News>, Error>) {
        let outcome = self.seen.as_mut().map_or(Ok(None), |seen| act(seen, &self.store));
        match outcome {
            Ok(None) => {}
            Ok(Some(news)) => self.say(news),
            // What else has failed says more, and for the same reason.
            Err(_) if !self.told.is_empty() => {}
            Err(error) => self.tell(News::Failed, error.in_short("notice-not-compared")),
        }
    }

    /// Keeps what the learner has seen, unless that is done.
    fn keep_seen(&mut self) -> Result<(), Error> {
        let news = self.seen.as_mut().map_or(Ok(None), |seen| seen.save(&self.store))?;
        if let Some(news) = news {
            self.say(news);
        }
        Ok(())
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
        self.claim()?;
        self.store.append(&self.unsaved)?;
        let ids = self.unsaved.drain(..).map(|event| event.id).collect();
        self.say(News::Saved(ids));
        Ok(())
    }

    /// Has the name of the device written down, so that the next window undoes what this one did.
    fn claim(&mut self) -> Result<(), Error> {
        if !self.is_claimed {
            self.store.claim_device(self.device.clone())?;
            self.is_claimed = true;
        }
        Ok(())
    }

    fn try_to_save(&mut self) {
        match self.save() {
            Ok(()) => self.forget("notice-not-saved"),
            Err(error) => self.tell(News::NotSaved, error.in_short("notice-not-saved")),
        }
    }

    /// Reads what `read` reads of the journal, and says what is new. What is gone is saved again first,
    /// so that nothing that was done ever seems to be open.
    fn read(&mut self, read: Read) {
        let mut reading = self.read_once(read);
        self.must_restore |= reading.as_ref().is_ok_and(|reading| reading.is_gone);
        let restored = if self.must_restore { self.restore() } else { None };
        if restored.is_some() {
            let again = |before: Reading| Ok(before.followed_by(self.read_once(Store::read)?));
            reading = reading.and_then(again);
        }
        match reading {
            Ok(reading) => {
                self.must_read = false;
                self.forget("notice-not-read");
                self.say_read(reading);
                if let Some(count) = restored.filter(|count| *count > 0) {
                    self.say(News::Restored(count));
                }
            }
            Err(error) => self.tell(News::Failed, error.in_short("notice-not-read")),
        }
    }

    fn read_once(&mut self, read: Read) -> Result<Reading, Error> {
        read(&mut self.store, &mut self.journal)
    }

    fn say_read(&self, reading: Reading) {
        let Reading { events, is_anew, passed_over, problems, .. } = reading;
        let problem = || problems.into_iter().next().map(|error| error.what);
        let damage = damage(&passed_over).or_else(problem);
        self.say(if is_anew {
            News::Recalled { journal: Box::new(self.journal.clone()), damage }
        } else {
            News::JournalRead { events, damage }
        });
    }

    /// Says how everything was when `day` was over.
    fn look_back(&mut self, day: Date, catalog: &Catalog) {
        let then = self.journal.as_of(day).map_or_else(|| self.reread(day), Ok);
        match then {
            Ok(then) => {
                let overview = Overview::new(catalog, &then);
                self.say(News::LookedBack(day, Arc::new(overview)));
            }
            Err(error) => self.tell(News::Failed, error.in_short("notice-not-read")),
        }
    }

    /// The journal as of `day` from all that is on disk, where it is not known well enough. What this
    /// keeper itself has read stays as it is: the present needs no more of the past than before.
    fn reread(&self, day: Date) -> Result<Journal, Error> {
        let mut store = Store::open(self.store.folder()).with_patience(PATIENCE);
        let mut journal = Journal::default();
        store.read_whole(&mut journal)?; // what is wrong with the files was told when they were read first
        Ok(journal.as_of(day).unwrap_or_default())
    }

    /// Saves again what was saved before and is gone, because somebody deleted or cut a file, or the
    /// whole folder. Answers how many events that were, if it has worked.
    fn restore(&mut self) -> Option<usize> {
        self.is_claimed = false;
        match self.claim().and_then(|()| self.store.restore(&self.device)) {
            Ok(count) => {
                self.must_restore = false;
                self.forget("notice-not-saved");
                Some(count)
            }
            Err(error) => {
                self.tell(News::Failed, error.in_short("notice-not-saved"));
                None
            }
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
