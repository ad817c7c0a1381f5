//! The program without a terminal: keys in, and the screen, the model and the deeds outside out.

mod keyboard;
mod mouse;
mod world;

use std::sync::Arc;
use std::time::Instant;

use crossterm::event::Event as TerminalEvent;
use jiff::Zoned;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use waypost::app::{Host, Message, Model, Node, Ui, Viewport, perform, update};
use waypost::catalog::{Catalog, Part, RoadmapFiles, SourceFile, check};
use waypost::config::{self, Known, Settings};
use waypost::i18n::Texts;
use waypost::keymap::Keymap;
use waypost::phrase::Phrase;
use waypost::progress::{DeviceId, Record, Status};

use waypost::tui::commands::commands;
use waypost::tui::input::meaning;
use waypost::tui::links::Links;
use waypost::tui::mouse::Presses;
use waypost::tui::theme::{Role, Theme, Themes};
use waypost::tui::view::Screen;

use keyboard::read_keys;
use world::World;

/// The moment at which everything in these tests happens: a Monday evening in Bangkok.
const NOW: &str = "2026-11-02T20:15:00+07:00[Asia/Bangkok]";

/// What scrollbars show on a border.
pub(crate) const THUMB: &str = "┃";

/// The real model, keymap, update and view over a world that records what is done to it.
pub(crate) struct Rig {
    pub(crate) model: Model,
    pub(crate) world: World,
    theme: Theme,
    texts: Texts,
    keymap: Keymap,
    presses: Presses,
    /// A clock that only the mouse sees.
    clock: Instant,
    links: Links,
    /// Does the interface stay in English, whatever the language of the contents?
    keeps_english: bool,
    /// Columns and rows of the screen.
    size: (u16, u16),
}

impl Rig {
    /// The small roadmaps of these tests, on a screen of 100x24, after the welcome.
    pub(crate) fn new() -> Self {
        let mut rig = Self::first_start();
        rig.model.ui.welcome = false;
        rig.draw();
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
        rig.draw();
        rig
    }

    /// A first start with `catalog`.
    pub(crate) fn on(catalog: Catalog) -> Self {
        let catalog = Arc::new(catalog);
        let ui = Ui { theme: "dark".into(), ..Ui::first(&catalog) };
        let mut model = Model::new(Arc::clone(&catalog), device(), now().date(), ui);
        let choices = Themes::default().choices();
        model.commands = commands(&Texts::english(), &Keymap::default(), &choices);
        model.home = Phrase::new("welcome-kept").with("folder", "~/.local/state/waypost");
        model.known = known();
        model.settings_file = Some("~/.config/waypost/config.toml".into());
        let world = World::new(catalog);
        let theme = Theme::default();
        let (texts, presses, clock) = (Texts::english(), Presses::default(), Instant::now());
        let (keymap, links, size) = (Keymap::default(), Links::default(), (100, 24));
        let keeps_english = false;
        let mut rig =
            Self { model, world, theme, texts, keymap, presses, clock, links, keeps_english, size };
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
        self.model.commands = commands(&self.texts, &keymap, &self.world.themes.choices());
        self.keymap = keymap;
        self.draw();
        self
    }

    /// The same in these words and signs.
    pub(crate) fn saying(mut self, texts: Texts) -> Self {
        self.model.commands = commands(&texts, &self.keymap, &self.world.themes.choices());
        self.texts = texts;
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
        let message = match event {
            TerminalEvent::Mouse(event) => {
                self.presses.read(event, self.clock).map(Message::Pointer)
            }
            _ => meaning(event, &self.model.ui, &self.keymap),
        };
        if let Some(message) = message {
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

    /// The settings at the next start: what is in the file.
    pub(crate) fn next_settings(&self) -> Settings {
        let known = known();
        let mut settings = Settings::default();
        settings.lay_file(config::check(self.world.settings.as_bytes(), &known).unwrap());
        settings
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
            self.model.commands = commands(&self.texts, &self.keymap, &self.world.themes.choices());
        }
    }

    /// Draws the screen, and tells the model how the panes were laid out.
    pub(crate) fn draw(&mut self) -> Buffer {
        let (columns, rows) = self.size;
        self.theme = self.world.themes.find(&self.model.ui.theme, self.model.ui.ground).unwrap();
        self.speak();
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        let screen = Screen::new(&self.model, &self.theme, &self.texts, &self.keymap, &self.links);
        let mut viewport = Viewport::default();
        terminal.draw(|frame| viewport = screen.draw(frame)).unwrap();
        let regions = screen.into_regions();
        self.tell(Message::LaidOut(viewport, regions));
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

/// What the settings can be.
pub(crate) fn known() -> Known {
    Known { themes: Themes::built_in().map(str::to_owned).collect(), ..Known::default() }
}

pub(crate) fn device() -> DeviceId {
    DeviceId::parse("laptop").unwrap()
}

pub(crate) fn now() -> Zoned {
    NOW.parse().unwrap()
}
