//! The world behind the app: workers for what is slow, the terminal for the rest.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use jiff::civil::Date;

use super::clipboard::{self, Between};
use super::input::Incoming;
use super::theme::Themes;
use super::worker::{self, JournalWorker, Order, SearchWorker};
use crate::address::WebAddress;
use crate::app::{Draft, Host, Message, News, Question, ThemeChoice};
use crate::catalog::{Catalog, ItemIx};
use crate::error::Error;
use crate::library::Library;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::{DeviceId, Event, Journal, Origin, Overview};

/// What the effects of the app reach.
#[derive(Debug)]
pub(super) struct TerminalHost {
    pub(super) device: DeviceId,
    /// None when there is no folder to keep a journal in.
    pub(super) journal: Option<JournalWorker>,
    pub(super) search: SearchWorker,
    /// What there is to learn.
    pub(super) catalog: Arc<Catalog>,
    /// The learner's own roadmaps, until they are watched.
    pub(super) library: Option<Library>,
    /// What tells these roadmaps from those of other editions.
    pub(super) fingerprint: &'static str,
    pub(super) to_loop: Sender<Incoming>,
    /// Wishes about the terminal, which only the loop can grant.
    pub(super) wants: Wants,
    /// The themes that there are.
    pub(super) themes: Themes,
    /// A note that the learner wants to write in their own editor.
    pub(super) draft: Option<Draft>,
}

/// Wishes about the terminal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Wants {
    pub(super) redraw: bool,
    pub(super) suspend: bool,
    /// Somebody else may have had the terminal.
    pub(super) retake: bool,
}

impl TerminalHost {
    fn say(&self, news: News) {
        self.to_loop.send(Incoming::News(Message::News(news))).ok(); // the loop has ended: nobody is left to tell
    }
}

impl Host for TerminalHost {
    fn origin(&mut self) -> Result<Origin, Error> {
        Ok(Origin { device: self.device.clone(), id: platform::fresh_id()?, now: platform::now() })
    }

    fn append(&mut self, events: &[Event]) {
        match &self.journal {
            Some(journal) => journal.order(Order::Append(events.to_vec())),
            None => self.say(News::NotSaved(Phrase::new("error-no-state-folder"))),
        }
    }

    fn write(&mut self, draft: &Draft) -> bool {
        let has_editor = platform::Editor::of(&|name| std::env::var_os(name)).is_some();
        if has_editor {
            self.draft = Some(draft.clone());
        }
        has_editor
    }

    fn recall(&mut self) {
        if let Some(journal) = &self.journal {
            journal.order(Order::Recall);
        }
    }

    fn look_back(&mut self, day: Date) {
        let catalog = Arc::clone(&self.catalog);
        if let Some(journal) = &self.journal {
            journal.order(Order::LookBack(day, catalog));
        } else {
            // Without a folder nothing is left of past days.
            let nothing = Overview::new(&catalog, &Journal::default());
            self.say(News::LookedBack(day, Arc::new(nothing)));
        }
    }

    fn find(&mut self, question: &Question) {
        self.search.ask(question);
    }

    fn index(&mut self, catalog: &Arc<Catalog>) -> Result<(), Error> {
        self.catalog = Arc::clone(catalog);
        self.search.replace(Arc::clone(catalog), self.to_loop.clone())
    }

    fn open(&mut self, item: ItemIx, address: &WebAddress) {
        if let Err(error) = worker::open(item, address.clone(), self.to_loop.clone()) {
            self.say(News::NotOpened(address.clone(), error.what));
        }
    }

    fn copy(&mut self, address: &WebAddress) -> Result<(), Error> {
        let failed = |why| Error::outside(Phrase::new("error-terminal")).because(why);
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let sequence = clipboard::copy(address.as_str(), Between::of(is_set))
            .map_err(|why| failed(io::Error::other(why)))?;
        let mut out = io::stdout();
        out.write_all(sequence.as_bytes()).and_then(|()| out.flush()).map_err(failed)
    }

    fn themes(&mut self) -> Vec<ThemeChoice> {
        self.themes.choices()
    }

    fn mark_seen(&mut self) {
        if let Some(journal) = &self.journal {
            journal.order(Order::MarkSeen);
        }
    }

    fn redraw(&mut self) {
        self.wants.redraw = true;
    }

    fn suspend(&mut self) {
        self.wants.suspend = true;
    }
}
