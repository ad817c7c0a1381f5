//! A tick on its way to the disk, with a short and a very long past, beside writing a file of 200 KB
//! anew in the way that survives a crash: another file, fsync, rename, fsync of the folder.
//!
//! And what the thread that answers keys has to do with a tick, and with the past at the start.

use std::path::PathBuf;
use std::sync::Arc;

use waypost::app::{Deed, Message, Model, News, Ui, update};
use waypost::catalog::{Catalog, ItemIx};
use waypost::platform;
use waypost::progress::{Change, DeviceId, Event, Journal, Origin, Status};
use waypost::store::{Store, replace_file};

use super::Outcome;
use super::catalogs::catalog;
use super::sample::{Run, Sample, in_turns};
use super::setting::{LINES, Setting};
use super::table::{Amount, Figure, Goal};

const ROUNDS: usize = 100;
/// How many events there were before.
const PASTS: [usize; 2] = [10, 100_000];
/// Bytes of the file that is written anew.
const FILE: usize = 200_000;

pub(crate) fn figures(setting: &Setting) -> Outcome<Vec<Figure>> {
    let catalog = Arc::new(catalog(LINES)?);
    let mut learners = Vec::new();
    for past in PASTS {
        learners.push(Learner::with_past(setting.path(&past.to_string()), &catalog, past)?);
    }
    let mut figures = on_disk(setting, &mut learners)?;
    for learner in learners {
        figures.extend(in_memory(learner)?);
    }
    Ok(figures)
}

/// Appends in turns to all pasts, and writes a file anew.
fn on_disk(setting: &Setting, learners: &mut [Learner]) -> Outcome<Vec<Figure>> {
    let (file, text) = (setting.path("file"), vec![b'.'; FILE]);
    let mut runs: Vec<Run<'_>> =
        vec![Box::new(|sample| Ok(sample.time(|| replace_file(&file, &text))?))];
    for learner in learners.iter_mut() {
        runs.push(Box::new(|sample| {
            let event = learner.tick()?;
            Ok(sample.time(|| learner.store.append(&[event]))?)
        }));
    }
    let mut samples = in_turns(ROUNDS, &mut runs)?.into_iter().map(Amount::Time);
    let file = samples.next().ok_or("nothing was measured")?;
    let figure = |(past, time)| {
        let peer = ("a file of 200 KB", file.clone());
        Figure::beside(format!("a tick to disk, after {past} events"), time, peer, Goal::Ratio(0.5))
    };
    Ok(PASTS.into_iter().zip(samples).map(figure).collect())
}

/// Takes in a past, as at the start of the program, and ticks in it.
fn in_memory(mut learner: Learner) -> Outcome<[Figure; 3]> {
    let past = learner.journal.len();
    let (mut short, mut taking_in) = (Sample::default(), Sample::default());
    // The first who reads it makes the checkpoint.
    Store::open(learner.store.folder()).read(&mut Journal::default())?;
    let mut journal = Journal::default();
    short.time(|| Store::open(learner.store.folder()).read(&mut journal))?;
    let mut model = learner.model();
    let news = News::Recalled { journal: Box::new(journal), damage: None };
    taking_in.time(|| update(&mut model, Message::News(news)));
    let mut ticks = Sample::default();
    for _ in 0..ROUNDS {
        let deed = Deed::Set(vec![learner.next_item()], learner.next_change());
        let stamped = Message::Stamped(deed, learner.origin()?);
        learner.ticks += 1;
        drop(ticks.time(|| update(&mut model, stamped)));
    }
    Ok([
        (format!("the same, for the keys, after {past} events"), ticks),
        (format!("reading {past} events at the start"), short),
        (format!("the same, for the keys, {past} events"), taking_in),
    ]
    .map(|(what, sample)| Figure::alone(what, Amount::Time(sample), Goal::None)))
}

/// Somebody who ticks off one item after the other, and all of them again.
pub(crate) struct Learner {
    catalog: Arc<Catalog>,
    journal: Journal,
    store: Store,
    device: DeviceId,
    ticks: usize,
}

impl Learner {
    /// A learner who has ticked so many times.
    pub(crate) fn with_past(state: PathBuf, catalog: &Arc<Catalog>, past: usize) -> Outcome<Self> {
        let device = platform::fresh_id()?;
        let (catalog, journal) = (Arc::clone(catalog), Journal::default());
        let mut learner = Self { catalog, journal, store: Store::open(state), device, ticks: 0 };
        let events: Vec<Event> = (0..past).map(|_| learner.tick()).collect::<Outcome<_>>()?;
        learner.store.append(&events)?;
        Ok(learner)
    }

    /// Ticks the next item.
    fn tick(&mut self) -> Outcome<Event> {
        let (item, change) = (self.next_item(), self.next_change());
        let deed = self.journal.set(self.catalog.item(item), change, self.origin()?);
        let event = deed.into_iter().next().ok_or("it is so already")?;
        self.ticks += 1;
        self.journal.insert(event.clone());
        Ok(event)
    }

    fn next_item(&self) -> ItemIx {
        ItemIx::new(self.ticks % self.catalog.items.len())
    }

    /// Done, and the next time round: to do.
    fn next_change(&self) -> Change {
        let is_odd = self.ticks / self.catalog.items.len() % 2 == 1;
        Change::Status(if is_odd { Status::Todo } else { Status::Done })
    }

    fn origin(&self) -> Outcome<Origin> {
        let (device, id) = (self.device.clone(), platform::fresh_id()?);
        Ok(Origin { device, id, now: platform::now() })
    }

    fn model(&self) -> Model {
        let ui = Ui::first(&self.catalog);
        let today = platform::now().date();
        Model::new(Arc::clone(&self.catalog), self.device.clone(), today, ui)
    }
}
