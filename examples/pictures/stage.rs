//! The program on a stage: the real model, update and view on the built-in roadmaps, with a learner
//! whose past is made up, and without terminal, disk or clock.

use std::error::Error;
use std::sync::Arc;

use jiff::{ToSpan, Zoned};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use waypost::app::{Action, Deed, Effect, Message, Model, News, Ui, update};
use waypost::builtin;
use waypost::catalog::{Catalog, Lang};
use waypost::config::Settings;
use waypost::i18n::Texts;
use waypost::keymap::Keymap;
use waypost::phrase::Phrase;
use waypost::progress::{Change, DeviceId, EventId, Origin, Session, Status};
use waypost::search::{Corpus, Index};
use waypost::tui::commands::commands;
use waypost::tui::links::Links;
use waypost::tui::theme::Themes;
use waypost::tui::view::Screen;

use super::cells::Ground;
use super::svg::svg;

/// The moment that the pictures show: a Wednesday evening.
const NOW: &str = "2026-11-04T20:15:00+07:00[+07:00]";

const DARK: Ground = Ground { paper: "#1a1b1f", ink: "#dcdfe6" };
const LIGHT: Ground = Ground { paper: "#ffffff", ink: "#1f2328" };

/// What the learner did: days ago, the item, and its status since then.
const PAST: &[(i32, &str, Status)] = &[
    (79, "3blue1brown-linear-algebra", Status::Done),
    (73, "statquest-statistics-fundamentals", Status::Done),
    (72, "fine-tuning-objective-meaning", Status::Done),
    (65, "term-linear-algebra", Status::Done),
    (60, "immersive-linear-algebra", Status::Done),
    (59, "khan-academy-linear-algebra", Status::Skipped),
    (52, "khan-academy-calculus", Status::Done),
    (51, "term-calculus", Status::Done),
    (45, "ms-aerin-ap-statistics", Status::Done),
    (44, "khan-academy-statistics-probability", Status::Done),
    (43, "real-python", Status::Done),
    (31, "freecodecamp-learn-python", Status::Done),
    (25, "3blue1brown-what-is-a-neural-network", Status::Done),
    (24, "term-neural-network-basics", Status::Done),
    (23, "freecodecamp-deep-learning-crash-course", Status::Done),
    (22, "term-training-and-optimization", Status::Done),
    (17, "fastai-practical-deep-learning", Status::Done),
    (16, "to-fine-tune-or-not-to-fine-tune", Status::Done),
    (15, "term-fine-tuning", Status::Done),
    (10, "patrick-loeber-pytorch-tutorials", Status::Done),
    (9, "fine-tuning-llms-with-hugging-face", Status::Done),
    (3, "kaggle-nlp-guide", Status::Skipped),
    (2, "term-text-preprocessing", Status::Done),
    (1, "term-word-embeddings", Status::Done),
    (1, "lena-voita-word-embeddings", Status::Done),
    (0, "jay-alammar-illustrated-word2vec", Status::Done),
    (0, "colah-understanding-lstm-networks", Status::Doing),
];

/// The item that the learner has given a star.
const STARRED: &str = "colah-understanding-lstm-networks";

/// The program with a learner in front of it.
pub(crate) struct Stage {
    model: Model,
    catalog: Arc<Catalog>,
    now: Zoned,
    events: u32,
}

impl Stage {
    /// A first start: the welcome is shown, and nothing was ever done.
    pub(crate) fn first() -> Result<Self, Box<dyn Error>> {
        let catalog = Arc::new(builtin::catalog()?);
        let now: Zoned = NOW.parse()?;
        let ui = Ui::first(&catalog);
        let device = DeviceId::parse("laptop")?;
        let mut model = Model::new(Arc::clone(&catalog), device, now.date(), ui);
        let choices = Themes::default().choices();
        model.commands = commands(&Texts::english(), &Keymap::default(), &choices);
        model.begin_with(Settings::default(), Lang::En);
        model.known.themes = Themes::built_in().map(str::to_owned).collect();
        model.settings_file = Some("~/.config/waypost/config.toml".to_owned());
        model.home = Phrase::new("welcome-kept").with("folder", "~/.local/state/waypost");
        Ok(Self { model, catalog, now, events: 0 })
    }

    /// A learner with a past comes back to where `session` says.
    pub(crate) fn returning(session: Session) -> Result<Self, Box<dyn Error>> {
        let mut stage = Self::first()?;
        for (days_ago, id, status) in PAST {
            stage.did(*days_ago, id, Change::Status(*status))?;
        }
        stage.did(0, STARRED, Change::Starred(true))?;
        stage.model.resume(&Session { welcome_seen: true, ..session });
        if let Some(notice) = &stage.model.ui.notice {
            let over = News::NoticeOver(notice.number);
            stage.tell(Message::News(over));
        }
        Ok(stage)
    }

    fn did(&mut self, days_ago: i32, id: &str, change: Change) -> Result<(), Box<dyn Error>> {
        let item = self.catalog.find(id).ok_or_else(|| format!("no item is called `{id}`"))?;
        let now = self.now.checked_sub(days_ago.days())?;
        self.stamp(Deed::Set(vec![item], change), now)
    }

    fn stamp(&mut self, deed: Deed, now: Zoned) -> Result<(), Box<dyn Error>> {
        self.events += 1;
        let id = EventId::parse(&format!("event{}", self.events))?;
        let origin = Origin { device: self.model.device.clone(), id, now };
        self.tell(Message::Stamped(deed, origin));
        Ok(())
    }

    /// The learner presses the key of `action`.
    pub(crate) fn act(&mut self, action: Action) {
        self.tell(Message::Act(action));
    }

    /// The learner types `text`.
    pub(crate) fn type_in(&mut self, text: &str) {
        self.tell(Message::Typed(text.to_owned()));
    }

    /// Takes a message in, and what the world answers: saving works, searches are answered at once.
    fn tell(&mut self, message: Message) {
        let mut messages = vec![message];
        while let Some(message) = messages.pop() {
            let effects = update(&mut self.model, message);
            messages.extend(effects.into_iter().filter_map(|effect| self.answer(effect)));
        }
    }

    fn answer(&self, effect: Effect) -> Option<Message> {
        match effect {
            Effect::Append(events) => {
                let ids = events.into_iter().map(|event| event.id).collect();
                Some(Message::News(News::Saved(ids)))
            }
            Effect::Find(question) => {
                let (index, query) = (Index::new(&self.catalog), question.query(&self.catalog));
                let habits = question.habits();
                let corpus = Corpus { catalog: &self.catalog, index: &index, marks: &habits };
                let answer = corpus.find(&query, question.most, &())?;
                Some(question.found(&self.catalog, &query, answer, true))
            }
            _ => None,
        }
    }

    /// What the learner sees on a screen of `columns` and `rows`, as SVG.
    pub(crate) fn picture(
        &mut self,
        (columns, rows): (u16, u16),
        theme: &str,
        title: &str,
    ) -> Result<String, Box<dyn Error>> {
        let mut terminal = Terminal::new(TestBackend::new(columns, rows))?;
        let (keymap, links) = (Keymap::default(), Links::default());
        let (texts, colours) = (
            Texts::of(self.model.ui.lang),
            Themes::default().find(theme, waypost::app::Ground::Dark)?,
        );
        // The second frame knows how large the panes are.
        for _ in 0..2 {
            let mut viewport = self.model.viewport;
            let screen = Screen::new(&self.model, &colours, &texts, &keymap, &links);
            terminal.draw(|frame| viewport = screen.draw(frame))?;
            let regions = screen.into_regions();
            self.tell(Message::LaidOut(viewport, regions));
        }
        let backend = terminal.backend();
        let caret = backend.cursor_visible().then(|| backend.cursor_position());
        let ground = if theme == "light" { LIGHT } else { DARK };
        Ok(svg(backend.buffer(), caret, ground, title))
    }
}
