//! The program without a terminal: keys in, and the screen, the model and the deeds outside out.

use std::collections::VecDeque;
use std::sync::Arc;

use crossterm::event::{Event as TerminalEvent, KeyCode, KeyEvent, KeyModifiers};
use jiff::Zoned;
use jiff::civil::Date;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use waypost::address::WebAddress;
use waypost::app::{
    Asker, Draft, Host, Message, Model, News, Node, Question, Ui, Written, perform, update,
};
use waypost::catalog::{Catalog, ItemIx, Part, RoadmapFiles, SourceFile, check};
use waypost::error::Error;
use waypost::i18n::Texts;
use waypost::keymap::Keymap;
use waypost::phrase::Phrase;
use waypost::progress::{DeviceId, Event, EventId, Journal, Origin, Overview, Record, Status};
use waypost::search::{Corpus, Index, Query, ways_out};
use waypost::tui::commands::commands;
use waypost::tui::input::meaning;
use waypost::tui::theme::{Role, Theme};
use waypost::tui::view::{Screen, Scrolls};

/// The moment at which everything in these tests happens: a Monday evening in Bangkok.
const NOW: &str = "2026-11-02T20:15:00+07:00[Asia/Bangkok]";

/// The real model, keymap, update and view over a world that records what is done to it.
pub(crate) struct Rig {
    pub(crate) model: Model,
    pub(crate) world: World,
    theme: Theme,
    texts: Texts,
    keymap: Keymap,
    /// Does the interface stay in English, whatever the language of the contents?
    keeps_english: bool,
    scrolls: Scrolls,
    /// Columns and rows of the screen.
    size: (u16, u16),
}

/// The world outside. Searches are answered at once, and saving works unless it is said not to.
pub(crate) struct World {
    /// The addresses that a browser was asked to open.
    pub(crate) opened: Vec<String>,
    /// The addresses that went to the clipboard.
    pub(crate) copied: Vec<String>,
    /// The events that went to the journal.
    pub(crate) appended: Vec<Event>,
    /// What a disk says that takes nothing; none while it works.
    pub(crate) refusal: Option<&'static str>,
    /// The events that it did not take.
    refused: Vec<Event>,
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
    /// How often the screen was to be drawn from nothing.
    pub(crate) redraws: usize,
    /// How often the program was to be suspended.
    pub(crate) suspensions: usize,
    /// Is there a browser?
    pub(crate) has_browser: bool,
    /// Does the search take its time? Then its answers come with [`Rig::hear`].
    pub(crate) searches_slowly: bool,
    late: Vec<Message>,
    /// What workers have still to say.
    answers: VecDeque<Message>,
    catalog: Arc<Catalog>,
    index: Index,
    events: usize,
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

    fn copy(&mut self, address: &WebAddress) -> Result<(), Error> {
        self.copied.push(address.as_str().to_owned());
        Ok(())
    }

    fn mark_seen(&mut self) {
        self.looked_at_news += 1;
        self.answers.push_back(Message::News(News::Seen("now".into())));
    }

    fn redraw(&mut self) {
        self.redraws += 1;
    }

    fn suspend(&mut self) {
        self.suspensions += 1;
    }
}

impl Rig {
    /// The small roadmaps of these tests, on a screen of 100x24, after the welcome.
    pub(crate) fn new() -> Self {
        let mut rig = Self::first_start();
        rig.model.ui.welcome = false;
        rig
    }

    /// The same as a learner sees it for the first time.
    pub(crate) fn first_start() -> Self {
        Self::on(small_catalog())
    }

    /// The built-in roadmaps, after the welcome.
    pub(crate) fn built_in() -> Self {
        let mut rig = Self::on(waypost::builtin::catalog().unwrap());
        rig.model.ui.welcome = false;
        rig
    }

    /// A first start with `catalog`.
    pub(crate) fn on(catalog: Catalog) -> Self {
        let catalog = Arc::new(catalog);
        let ui = Ui { theme: "dark".into(), ..Ui::first(&catalog) };
        let mut model = Model::new(Arc::clone(&catalog), device(), now().date(), ui);
        model.commands = commands(&Texts::english(), &Keymap::default());
        model.home = Phrase::new("welcome-kept").with("folder", "~/.local/state/waypost");
        let world = World {
            opened: Vec::new(),
            copied: Vec::new(),
            appended: Vec::new(),
            refusal: None,
            refused: Vec::new(),
            whole: Journal::default(),
            editor: None,
            drafts: Vec::new(),
            writes: 0,
            looked_at_news: 0,
            redraws: 0,
            suspensions: 0,
            has_browser: true,
            searches_slowly: false,
            late: Vec::new(),
            answers: VecDeque::new(),
            index: Index::new(&catalog),
            catalog,
            events: 0,
        };
        let theme = Theme::default();
        let (texts, scrolls) = (Texts::english(), Scrolls::default());
        let keymap = Keymap::default();
        let (size, keeps_english) = ((100, 24), false);
        let mut rig = Self { model, world, theme, texts, keymap, keeps_english, scrolls, size };
        rig.draw();
        rig
    }

    /// The same with the interface in English, whatever the language of the contents: for tests of these.
    pub(crate) fn in_english(mut self) -> Self {
        self.keeps_english = true;
        self
    }

    /// The same with these keys.
    pub(crate) fn with_keys(mut self, keymap: Keymap) -> Self {
        self.model.commands = commands(&self.texts, &keymap);
        self.keymap = keymap;
        self.draw();
        self
    }

    /// The same on a screen of `columns` and `rows`.
    pub(crate) fn sized(mut self, columns: u16, rows: u16) -> Self {
        self.resize(columns, rows);
        self
    }

    /// Makes the screen `columns` wide and `rows` high.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.size = (columns, rows);
        self.draw();
    }

    /// The same after `keys` were pressed.
    pub(crate) fn after(mut self, keys: &str) -> Self {
        self.press(keys);
        self
    }

    /// Presses keys: letters as they are, others by name, blanks between them for the eye only:
    /// `jj <enter> / lin <esc>`.
    pub(crate) fn press(&mut self, keys: &str) {
        for key in read_keys(keys) {
            self.event(&TerminalEvent::Key(key));
        }
    }

    /// Takes a terminal event in as the loop does, and draws.
    pub(crate) fn event(&mut self, event: &TerminalEvent) {
        self.event_undrawn(event);
        self.draw();
    }

    /// Takes a terminal event in that others follow before anything is drawn.
    pub(crate) fn event_undrawn(&mut self, event: &TerminalEvent) {
        if let Some(message) = meaning(event, &self.model.ui, &self.keymap) {
            self.tell(message);
        }
    }

    /// Takes a message in, does what follows, and hears what the workers say to that.
    pub(crate) fn tell(&mut self, message: Message) {
        self.world.answers.push_back(message);
        while let Some(message) = self.world.answers.pop_front() {
            let effects = update(&mut self.model, message);
            let told = effects.iter().filter_map(|effect| perform(effect, &mut self.world));
            let told: Vec<Message> = told.collect();
            // What a deed says at once comes before what workers say later.
            told.into_iter().rev().for_each(|answer| self.world.answers.push_front(answer));
        }
    }

    /// Hears the answers of a slow search.
    pub(crate) fn hear(&mut self) {
        let late: Vec<Message> = self.world.late.drain(..).collect();
        for answer in late {
            self.tell(answer);
        }
    }

    /// The disk takes again what it refused.
    pub(crate) fn make_room(&mut self) {
        self.world.refusal = None;
        let refused = std::mem::take(&mut self.world.refused);
        self.world.append(&refused);
        let saved = self.world.answers.pop_front().unwrap();
        self.tell(saved);
    }

    /// Has the interface speak the language of the contents, as the loop does.
    fn speak(&mut self) {
        if !self.keeps_english && self.texts.lang() != self.model.ui.lang {
            self.texts.mark_breaks();
            self.texts.speak(self.model.ui.lang);
            self.model.commands = commands(&self.texts, &self.keymap);
        }
    }

    /// Draws the screen, and tells the model how the panes were laid out.
    pub(crate) fn draw(&mut self) -> Buffer {
        let (columns, rows) = self.size;
        self.theme = Theme::find(&self.model.ui.theme, "dark").unwrap();
        self.speak();
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        let Self { model, theme, texts, keymap, scrolls, .. } = self;
        let screen = Screen { model, theme, texts, keymap };
        let mut viewport = model.viewport;
        terminal.draw(|frame| viewport = screen.draw(scrolls, frame)).unwrap();
        self.tell(Message::LaidOut(viewport));
        terminal.backend().buffer().clone()
    }

    /// The screen as text, one line a row.
    pub(crate) fn screen(&mut self) -> String {
        let buffer = self.draw();
        text(&buffer, buffer.area)
    }

    /// What stands in `width` columns and `height` rows from column `x` and row `y`.
    pub(crate) fn crop(&mut self, x: u16, y: u16, width: u16, height: u16) -> String {
        text(&self.draw(), Rect { x, y, width, height })
    }

    /// What the notice says; empty when there is none.
    pub(crate) fn notice(&self) -> String {
        self.model
            .ui
            .notice
            .as_ref()
            .map_or_else(String::new, |n| self.texts.say(&self.keymap.named(&n.text)))
    }

    /// The selected row of the tree, as `roadmap/section/path`.
    pub(crate) fn node(&self) -> String {
        let catalog = &self.model.catalog;
        match self.model.ui.node {
            Node::Roadmap(roadmap) => catalog.roadmap(roadmap).id.to_string(),
            Node::Section(section) => {
                let section = catalog.section(section);
                format!("{}/{}", catalog.roadmap(section.roadmap).id, section.path)
            }
            Node::Searches => "searches".into(),
            Node::Search(ix) => format!("searches/{}", self.model.ui.kept.get(ix).unwrap().name()),
        }
    }

    /// The id of the selected item; empty when none is.
    pub(crate) fn item(&self) -> String {
        self.model.selected_item().map_or_else(String::new, |item| item.id.to_string())
    }

    /// What is known of the item called `id`.
    pub(crate) fn record(&self, id: &str) -> Record {
        self.model.overview.record(self.model.catalog.find(id).unwrap()).clone()
    }

    /// The note on the roadmap or section with this key.
    pub(crate) fn note_on(&self, key: &str) -> Option<String> {
        let part = Part::find(&self.model.catalog, key).unwrap();
        self.model.overview.note_on(&self.model.catalog, part).map(str::to_owned)
    }

    /// How far the learner is with the item called `id`.
    pub(crate) fn status(&self, id: &str) -> Status {
        self.record(id).status
    }

    /// What `role` looks like.
    pub(crate) fn style(&self, role: Role) -> Style {
        self.theme.style(role)
    }
}

/// The text of a part of the screen; what is right of the last letter of a row is left out.
fn text(buffer: &Buffer, area: Rect) -> String {
    let area = area.intersection(buffer.area);
    let rows = (area.y..area.bottom()).map(|y| {
        let row = (area.x..area.right()).map(|x| visible(buffer, area.x, x, y));
        row.collect::<String>().trim_end().to_owned()
    });
    rows.collect::<Vec<_>>().join("\n")
}

/// The symbol of a cell; nothing when the wide one to its left covers it.
fn visible(buffer: &Buffer, from: u16, x: u16, y: u16) -> &str {
    let is_covered = (from..x)
        .rev()
        .take(4)
        .any(|left| waypost::text::width(buffer[(left, y)].symbol()) > usize::from(x - left));
    if is_covered { "" } else { buffer[(x, y)].symbol() }
}

/// The roadmaps of `tests/it/roadmaps`.
pub(crate) fn small_catalog() -> Catalog {
    catalog_of(&[include_str!("roadmaps/models.toml"), include_str!("roadmaps/tuning.toml")])
}

/// The catalog that the text of some single-file roadmaps makes.
pub(crate) fn catalog_of(roadmaps: &[&str]) -> Catalog {
    let files = roadmaps.iter().map(|text| {
        let root = SourceFile { path: "test.toml".into(), text: (*text).to_owned() };
        RoadmapFiles { root, sections: Vec::new() }
    });
    check("0.1", &files.collect::<Vec<_>>()).unwrap()
}

pub(crate) fn device() -> DeviceId {
    DeviceId::parse("laptop").unwrap()
}

pub(crate) fn now() -> Zoned {
    NOW.parse().unwrap()
}

/// The keys that a string such as `jj <enter>` names.
fn read_keys(keys: &str) -> Vec<KeyEvent> {
    let mut events = Vec::new();
    let mut rest = keys.chars();
    while let Some(first) = rest.next() {
        let named = rest.as_str().split_once('>').filter(|_| first == '<');
        if let Some((name, behind)) = named {
            events.push(named_key(name));
            rest = behind.chars();
        } else if first != ' ' {
            let shift = if first.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
            events.push(KeyEvent::new(KeyCode::Char(first), shift));
        }
    }
    events
}

fn named_key(name: &str) -> KeyEvent {
    if let Some(letter) = name.strip_prefix("c-") {
        let letter = letter.chars().next().unwrap();
        return KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL);
    }
    if let Some(letter) = name.strip_prefix("ctrl-") {
        let letter = letter.chars().next().unwrap();
        return KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL);
    }
    let code = match name {
        "space" => KeyCode::Char(' '),
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "tab" => KeyCode::Tab,
        "backtab" => KeyCode::BackTab,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "pageup" => KeyCode::PageUp,
        "pagedown" => KeyCode::PageDown,
        "backspace" => KeyCode::Backspace,
        "delete" => KeyCode::Delete,
        unknown => panic!("no key is called <{unknown}>"),
    };
    KeyEvent::new(code, KeyModifiers::NONE)
}
