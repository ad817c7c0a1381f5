//! The world behind the app: workers for what is slow, the terminal for the rest.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use jiff::civil::Date;

use super::clipboard::{self, Between};
use super::guard;
use super::input::Incoming;
use super::theme::Themes;
use super::worker::{self, ConfigWorker, JournalWorker, Order, SearchWorker};
use crate::address::WebAddress;
use crate::app::{Draft, Host, Message, News, Question, ThemeChoice};
use crate::catalog::{Catalog, ItemIx};
use crate::config::{Known, Setting, Value};
use crate::error::Error;
use crate::library::Library;
use crate::phrase::Phrase;
use crate::platform::{self, Clipboard};
use crate::progress::{DeviceId, Event, Journal, Origin, Overview};
use crate::store::ConfigFile;

/// What the effects of the app reach.
#[derive(Debug)]
pub(super) struct TerminalHost {
    pub(super) device: DeviceId,
    /// None when there is no folder to keep a journal in.
    pub(super) journal: Option<JournalWorker>,
    /// None when there is no folder for the settings, and until it is started.
    pub(super) config: Option<ConfigWorker>,
    /// The file of the settings and what they can be, until it is watched.
    pub(super) config_file: Option<(ConfigFile, Known)>,
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
    /// Does the learner want the file of the settings in their own editor?
    pub(super) edits_settings: bool,
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

    fn copy(&mut self, address: &WebAddress) -> bool {
        let clipboard = Clipboard::of(&|name| std::env::var_os(name));
        let copy = |clipboard| worker::copy(clipboard, address.clone(), self.to_loop.clone());
        clipboard.is_some_and(|clipboard| copy(clipboard).is_ok()) // without a thread the terminal has to do
    }

    fn send(&mut self, address: &WebAddress) -> Result<(), Error> {
        let environment = |name: &str| std::env::var_os(name);
        if platform::Terminal::of(&environment).speech() < platform::Speech::Strings {
            return Err(Error::outside(Phrase::new("error-no-clipboard")));
        }
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

    fn listen_to_mouse(&mut self, listens: bool) -> Result<(), Error> {
        let failed = |why| Error::outside(Phrase::new("error-terminal")).because(why);
        guard::listen_to_mouse(listens).map_err(failed)
    }

    fn configure(&mut self, setting: Setting, value: &Value) {
        match &self.config {
            Some(config) => config.change(setting, value),
            None => self.say(News::Failed(Phrase::new("notice-no-config-folder"))),
        }
    }

    fn edit_settings(&mut self) -> Result<(), Error> {
        if self.config.is_none() {
            return Err(Error::user(Phrase::new("error-no-config-folder")));
        }
        if platform::Editor::of(&|name| std::env::var_os(name)).is_none() {
            return Err(Error::user(Phrase::new("error-no-editor")));
        }
        self.edits_settings = true;
        Ok(())
    }

    fn redraw(&mut self) {
        self.wants.redraw = true;
    }

    fn suspend(&mut self) {
        self.wants.suspend = true;
    }
}
