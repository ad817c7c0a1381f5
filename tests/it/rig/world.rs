//! The world outside, which records what is done to it.

use std::collections::VecDeque;
use std::sync::Arc;

use jiff::civil::Date;

use waypost::address::WebAddress;
use waypost::app::{Asker, Draft, Host, Message, News, Question, ThemeChoice, Written};
use waypost::catalog::{Catalog, ItemIx};
use waypost::compose::Planned;
use waypost::config::{self, Setting, Value};
use waypost::error::Error;
use waypost::phrase::Phrase;
use waypost::progress::{Event, EventId, Journal, Origin, Overview};
use waypost::search::{Corpus, Index, Query, ways_out};
use waypost::tui::theme::Themes;

use super::{device, now};

/// The world outside. Searches are answered at once, and saving works unless it is said not to.
pub(crate) struct World {
    /// The addresses that a browser was asked to open.
    pub(crate) opened: Vec<String>,
    /// The addresses that went to the clipboard.
    pub(crate) copied: Vec<String>,
    /// Has the system a clipboard?
    pub(crate) has_clipboard: bool,
    /// The addresses that were sent to that of the terminal.
    pub(crate) sent: Vec<String>,
    /// The events that went to the journal.
    pub(crate) appended: Vec<Event>,
    /// What a disk says that takes nothing; none while it works.
    pub(crate) refusal: Option<&'static str>,
    /// The events that it did not take.
    pub(super) refused: Vec<Event>,
    /// The whole journal, where the model has it in short.
    pub(crate) whole: Journal,
    /// What comes of a note in the learner's own editor; none where they have none.
    pub(crate) editor: Option<Written>,
    /// The notes that were to be written there, as they were before.
    pub(crate) drafts: Vec<Draft>,
    /// In how many writes they went there.
    pub(crate) writes: usize,
    /// How often what is new was noted as looked at.
    pub(crate) looked_at_news: usize,
    /// What went into roadmaps of the learner's own.
    pub(crate) added: Vec<Planned>,
    /// The file of the settings.
    pub(crate) settings: String,
    /// How often it was to be edited.
    pub(crate) settings_edits: usize,
    /// The themes that there are.
    pub(crate) themes: Themes,
    /// How often the screen was to be drawn from nothing.
    pub(crate) redraws: usize,
    /// How often the program was to be suspended.
    pub(crate) suspensions: usize,
    /// Whether to listen to the mouse, each time that changed.
    pub(crate) mouse: Vec<bool>,
    /// Is there a browser?
    pub(crate) has_browser: bool,
    /// Does the search take its time? Then its answers come with [`Rig::hear`].
    pub(crate) searches_slowly: bool,
    pub(super) late: Vec<Message>,
    /// What workers have still to say.
    pub(super) answers: VecDeque<Message>,
    pub(super) catalog: Arc<Catalog>,
    pub(super) index: Index,
    pub(super) events: usize,
}

impl World {
    /// Untouched, with `catalog` to search.
    pub(super) fn new(catalog: Arc<Catalog>) -> Self {
        Self {
            opened: Vec::new(),
            copied: Vec::new(),
            has_clipboard: true,
            sent: Vec::new(),
            appended: Vec::new(),
            refusal: None,
            refused: Vec::new(),
            whole: Journal::default(),
            editor: None,
            drafts: Vec::new(),
            writes: 0,
            looked_at_news: 0,
            added: Vec::new(),
            settings: String::new(),
            settings_edits: 0,
            themes: Themes::default(),
            redraws: 0,
            suspensions: 0,
            mouse: Vec::new(),
            has_browser: true,
            searches_slowly: false,
            late: Vec::new(),
            answers: VecDeque::new(),
            index: Index::new(&catalog),
            catalog,
            events: 0,
        }
    }
}

impl Host for World {
    fn origin(&mut self) -> Result<Origin, Error> {
        self.events += 1;
        let id = EventId::parse(&format!("event{}", self.events)).unwrap();
        Ok(Origin { device: device(), id, now: now() })
    }

    fn append(&mut self, events: &[Event]) {
        if let Some(why) = self.refusal {
            self.refused.extend_from_slice(events);
            let why = Phrase::new("notice-not-saved").with("why", why);
            let why = why.with("path", "~/.local/state/waypost/journal/laptop.jsonl");
            return self.answers.push_back(Message::News(News::NotSaved(why)));
        }
        self.appended.extend_from_slice(events);
        self.writes += 1;
        let ids = events.iter().map(|event| event.id.clone()).collect();
        self.answers.push_back(Message::News(News::Saved(ids)));
    }

    fn write(&mut self, draft: &Draft) -> bool {
        self.drafts.push(draft.clone());
        let written = self.editor.clone().map(|written| Message::Written(draft.clone(), written));
        let has_editor = written.is_some();
        self.answers.extend(written);
        has_editor
    }

    fn recall(&mut self) {
        let journal = Box::new(self.whole.clone());
        self.answers.push_back(Message::News(News::Recalled { journal, damage: None }));
    }

    fn look_back(&mut self, day: Date) {
        let mut journal = self.whole.clone();
        for event in &self.appended {
            journal.insert(event.clone());
        }
        let then = journal.as_of(day).unwrap();
        let overview = Overview::new(&self.catalog, &then);
        self.answers.push_back(Message::News(News::LookedBack(day, Arc::new(overview))));
    }

    fn find(&mut self, question: &Question) {
        let (catalog, index) = (&self.catalog, &self.index);
        let habits = question.habits();
        let corpus = Corpus { catalog, index, marks: &habits };
        let query = question.query(catalog);
        let answer = corpus.search(&query, question.most, &()).unwrap();
        let must_relax = answer.total == 0 && question.asker == Asker::Search;
        let found = question.found(catalog, &query, answer, true);
        let query = |line: &str| Query::parse(line).fitted(catalog);
        let count = |line: &str| Some(corpus.search(&query(line), 0, &())?.total);
        let ways = must_relax.then(|| ways_out(&question.line, count)).flatten();
        let ways = ways.map(|ways| Message::WaysOut { generation: question.generation, ways });
        let answers = std::iter::once(found).chain(ways);
        if self.searches_slowly {
            self.late.extend(answers);
        } else {
            self.answers.extend(answers);
        }
    }

    fn index(&mut self, catalog: &Arc<Catalog>) -> Result<(), Error> {
        self.index = Index::new(catalog);
        self.catalog = Arc::clone(catalog);
        Ok(())
    }

    fn open(&mut self, item: ItemIx, address: &WebAddress) {
        self.opened.push(address.as_str().to_owned());
        let address = address.clone();
        let news = if self.has_browser {
            News::Opened(item, address)
        } else {
            let why = Phrase::new("error-no-browser").with("address", address.as_str());
            News::NotOpened(address, why)
        };
        self.answers.push_back(Message::News(news));
    }

    fn copy(&mut self, address: &WebAddress) -> bool {
        if self.has_clipboard {
            self.copied.push(address.as_str().to_owned());
            self.answers.push_back(Message::News(News::Copied(address.clone())));
        }
        self.has_clipboard
    }

    fn send(&mut self, address: &WebAddress) -> Result<(), Error> {
        self.sent.push(address.as_str().to_owned());
        Ok(())
    }

    fn themes(&mut self) -> Vec<ThemeChoice> {
        self.themes.choices()
    }

    fn mark_seen(&mut self) {
        self.looked_at_news += 1;
        self.answers.push_back(Message::News(News::Seen("now".into())));
    }

    fn listen_to_mouse(&mut self, listens: bool) -> Result<(), Error> {
        self.mouse.push(listens);
        Ok(())
    }

    fn add(&mut self, planned: &Planned, said: &Phrase) -> Result<(), Error> {
        self.added.push(planned.clone());
        self.answers.push_back(Message::News(News::Added(said.clone())));
        Ok(())
    }

    fn configure(&mut self, setting: Setting, value: &Value) {
        self.settings = config::set(&self.settings, setting, value).unwrap();
    }

    fn edit_settings(&mut self) -> Result<(), Error> {
        self.settings_edits += 1;
        Ok(())
    }

    fn redraw(&mut self) {
        self.redraws += 1;
    }

    fn suspend(&mut self) {
        self.suspensions += 1;
    }
}
