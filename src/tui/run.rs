//! The event loop: something comes in, the model changes, effects are performed, a frame is drawn.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use super::commands::commands;
use super::ground::{self, Listener};
use super::guard::{Guard, listen_to_mouse, retake, suspend};
use super::host::{TerminalHost, Wants};
use super::input::{Incoming, listen, meaning};
use super::leave::not_saved;
use super::lend::{Lent, edit, edit_file};
use super::mouse::Presses;
use super::painter::Painter;
use super::start::{Options, start};
use super::theme::AUTO;
use super::worker::{ConfigWorker, JournalWorker, Order, watch};
use crate::app::{Message, Model, News, Timer, Tone, View, perform, update};
use crate::config::Config;
use crate::error::Error;
use crate::i18n::Texts;
use crate::keymap::{Keymap, settings};
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::Session;
use crossterm::event::Event as TerminalEvent;
use jiff::civil::Date;

/// How long a notice stays.
const NOTICE: Duration = Duration::from_secs(4);
/// How long the next frame waits for a burst of events to end.
const FRAME: Duration = Duration::from_millis(16);
/// How long a frame waits for the answer of a worker, so that a key and its answer are mostly one.
const ANSWER: Duration = Duration::from_millis(2);
/// How long the first frame waits for the journal, so that it does not flicker.
const FIRST_READ: Duration = Duration::from_millis(100);

/// So much later than the timer changes is looked at it.
const MOMENT: Duration = Duration::from_millis(20);

/// Runs the program until the learner leaves or the system ends it. `texts` are in the language that they
/// chose last, then.
///
/// # Errors
/// When the terminal cannot be used, or something could not be saved in the end.
pub fn run(options: Options, texts: &mut Texts) -> Result<(), Error> {
    texts.mark_breaks();
    let (sender, incoming) = channel();
    let keymap = settings::keymap(options.settings.keys());
    let (model, host, painter) = start(options, (texts, &keymap), &sender)?;
    let asked = painter.asked;
    let mut app = App {
        model,
        host,
        painter,
        keymap: &keymap,
        notice_since: None,
        told_time: None,
        held: VecDeque::new(),
        remembered: Session::default(),
        lent: Lent::default(),
        presses: Presses::default(),
    };
    app.take_journal(&incoming);
    // The terminal is taken for a frame that is ready: nobody looks at an empty screen.
    app.paint()?;
    listen_to_mouse(app.model.config.mouse).map_err(terminal_error)?;
    let guard = Guard::take(asked).map_err(terminal_error)?;
    let outcome = app.open(&sender).and_then(|()| app.go(&incoming));
    // What is typed until the program ends is lost: so the shell comes back when all is saved.
    let saved = app.finish(&incoming);
    drop(guard);
    outcome.and(saved)
}

/// What the screen shows besides the state of the screen itself.
#[derive(PartialEq)]
struct Known {
    events: usize,
    day: Date,
    is_behind: bool,
    config: Config,
    /// What the timer shows, while one runs.
    minutes: Option<u64>,
}

/// The program while it runs.
struct App<'a> {
    model: Model,
    host: TerminalHost,
    painter: Painter<'a>,
    keymap: &'a Keymap,
    notice_since: Option<(u64, Instant)>,
    /// When the timer was last told how much time went by, while one runs.
    told_time: Option<Instant>,
    /// Keys that came after one whose answer is still to come: what they mean depends on it.
    held: VecDeque<TerminalEvent>,
    /// Where the learner was when that was last handed on to be kept.
    remembered: Session,
    /// Lends the terminal to other programs.
    lent: Lent,
    /// What the button of the mouse did last.
    presses: Presses,
}

impl App<'_> {
    /// Takes in what the journal holds, unless it takes long to read.
    fn take_journal(&mut self, incoming: &Receiver<Incoming>) {
        if self.host.journal.is_some()
            && let Ok(first) = incoming.recv_timeout(FIRST_READ)
        {
            self.take(first);
        }
    }

    /// Shows the first frame, and starts what can wait for it.
    fn open(&mut self, sender: &Sender<Incoming>) -> Result<(), Error> {
        self.painter.show().map_err(terminal_error)?;
        listen(sender, &self.lent, self.ask_ground()?)?;
        // Folding takes a processor for a while, which the first frame needs more.
        self.host.search.start(Arc::clone(&self.model.catalog), sender.clone())?;
        if let Some(library) = self.host.library.take().filter(|library| library.folder().is_some())
        {
            watch(library, sender.clone())?;
        }
        if let Some((file, known)) = self.host.config_file.take() {
            let written = self.model.settings.in_file();
            let worker =
                ConfigWorker::start(file, known, written, self.model.ui.lang, sender.clone())?;
            self.host.config = Some(worker);
        }
        self.model.commands =
            commands(self.painter.texts, self.keymap, &self.host.themes.choices());
        if !self.painter.is_measured {
            self.model.write_down(Tone::Plain, Phrase::new("notice-doctor"));
        }
        self.compare();
        // Nobody has listened until now to whether the terminal was resized.
        let fits = self.painter.fits().map_err(terminal_error)?;
        if fits { Ok(()) } else { self.draw() }
    }

    /// Asks the terminal what ground it has, where that matters, and gives who listens for the answer.
    fn ask_ground(&self) -> Result<Listener, Error> {
        let environment = |name: &str| std::env::var_os(name);
        if self.model.ui.theme != AUTO || !ground::may_ask(&environment) {
            return Ok(Listener::default());
        }
        let mut out = io::stdout();
        out.write_all(ground::QUESTION).and_then(|()| out.flush()).map_err(terminal_error)?;
        Ok(Listener::new())
    }

    /// Asks what is new to the learner, unless these are the roadmaps that they saw the last time.
    fn compare(&self) {
        let TerminalHost { journal, fingerprint, .. } = &self.host;
        if let Some(journal) = journal
            && self.model.seen.as_deref() != Some(*fingerprint)
        {
            journal.order(Order::Compare(Arc::clone(&self.model.catalog), fingerprint));
        }
    }

    fn go(&mut self, incoming: &Receiver<Incoming>) -> Result<(), Error> {
        while self.model.running {
            let before = self.model.ui.clone();
            let known = self.known();
            let mut must_draw = self.wait(incoming);
            must_draw |= self.drain(incoming)?;
            must_draw |= self.grant_wishes()?;
            must_draw |= self.lend(incoming)?;
            if must_draw || before != self.model.ui || known != self.known() {
                self.draw()?;
                self.remember();
            }
        }
        Ok(())
    }

    /// What the screen shows besides the state of the screen itself.
    fn known(&self) -> Known {
        Known {
            events: self.model.journal.len(),
            day: self.model.shown_day(),
            is_behind: self.model.behind.is_some(),
            config: self.model.config.clone(),
            minutes: self.model.timer.as_ref().map(Timer::minutes),
        }
    }

    /// Waits until something comes in, the notice is over or the timer shows another minute; answers
    /// whether to draw in any case.
    fn wait(&mut self, incoming: &Receiver<Incoming>) -> bool {
        let notice = self.notice_ends_in();
        let received = match notice.into_iter().chain(self.timer_changes_in()).min() {
            Some(rest) => incoming.recv_timeout(rest),
            None => incoming.recv().map_err(|_ended| RecvTimeoutError::Disconnected),
        };
        match received {
            Ok(first) => self.take(first),
            Err(RecvTimeoutError::Timeout) => {
                self.time_goes_by();
                false
            }
            Err(RecvTimeoutError::Disconnected) => {
                self.model.running = false;
                false
            }
        }
    }

    /// Takes in that time went by: a notice may be over, a timer goes on.
    fn time_goes_by(&mut self) {
        let is_over = |(_, since): &(u64, Instant)| since.elapsed() >= NOTICE;
        match self.notice_since.filter(is_over) {
            Some((number, _)) => {
                self.notice_since = None;
                self.tell(Message::News(News::NoticeOver(number)));
            }
            None => self.pass_time(),
        }
    }

    /// How long the timer still shows the same, while one runs.
    fn timer_changes_in(&self) -> Option<Duration> {
        let timer = self.model.timer.as_ref()?;
        let since = self.told_time.map_or(Duration::MAX, |told| told.elapsed());
        // A moment more, so that it is the next minute then.
        Some(timer.until_next_minute().saturating_sub(since) + MOMENT)
    }

    /// Tells the timer, while one runs, how much time went by.
    fn pass_time(&mut self) {
        if let Some(passed) = self.passed() {
            self.follow(vec![passed]);
        }
    }

    /// The time that went by since a running timer was told so last.
    fn passed(&mut self) -> Option<Message> {
        if self.model.timer.is_none() {
            self.told_time = None;
            return None;
        }
        let told = self.told_time.replace(Instant::now());
        let passed = told.map_or(Duration::ZERO, |told| told.elapsed());
        Some(Message::Passed { passed, now: platform::now().timestamp() })
    }

    /// Takes in what else is there already, so that a burst, such as that of a resize, is drawn once; a
    /// flood is drawn too. Answers whether to draw in any case.
    fn drain(&mut self, incoming: &Receiver<Incoming>) -> Result<bool, Error> {
        let begun = Instant::now();
        let mut must_draw = false;
        while begun.elapsed() < FRAME
            && let Ok(more) = incoming.recv_timeout(self.patience().saturating_sub(begun.elapsed()))
        {
            // What is pressed is what is shown: what came before changes that first.
            if more.is_press() {
                self.draw()?;
            }
            must_draw |= self.take(more);
        }
        Ok(must_draw)
    }

    /// How long the frame may wait for something to come.
    fn patience(&self) -> Duration {
        let Model { ui, unsaved, behind, .. } = &self.model;
        let is_saving = !unsaved.is_empty() && behind.is_none();
        let is_searching = ui.view == View::Search && ui.search.is_waiting();
        if is_saving || is_searching { ANSWER } else { Duration::ZERO }
    }

    /// How long the notice still stays, if there is one that goes by itself.
    fn notice_ends_in(&mut self) -> Option<Duration> {
        let notice = self.model.ui.notice.as_ref().filter(|notice| notice.tone != Tone::Error)?;
        let (_, since) = self
            .notice_since
            .take_if(|(number, _)| *number == notice.number)
            .unwrap_or_else(|| (notice.number, Instant::now()));
        self.notice_since = Some((notice.number, since));
        Some(NOTICE.saturating_sub(since.elapsed()))
    }

    /// Takes in what came; answers whether to draw even if nothing changed.
    fn take(&mut self, incoming: Incoming) -> bool {
        match incoming {
            Incoming::News(message) => {
                self.tell(message);
                self.take_held();
            }
            Incoming::End | Incoming::Closed => self.model.running = false,
            Incoming::Suspend => self.host.wants.suspend = true,
            Incoming::Resumed => self.host.wants.retake = true,
            // Another program may have written over the screen while the focus was elsewhere.
            Incoming::Terminal(TerminalEvent::Resize(..) | TerminalEvent::FocusGained) => {
                self.host.wants.redraw = true;
                return true;
            }
            Incoming::Terminal(event) if self.is_holding() => self.held.push_back(event),
            Incoming::Terminal(TerminalEvent::Mouse(event)) => {
                if let Some(pointer) = self.presses.read(&event, Instant::now()) {
                    self.tell(Message::Pointer(pointer));
                }
            }
            Incoming::Terminal(event) => {
                if let Some(message) = meaning(&event, &self.model.ui, self.keymap) {
                    self.tell(message);
                }
            }
        }
        false
    }

    /// Is Enter in the search still waiting for the answer to what was typed?
    const fn is_holding(&self) -> bool {
        self.model.ui.search.then.is_some()
    }

    /// Takes in the keys that were held, up to one that has to wait again.
    fn take_held(&mut self) {
        while !self.is_holding()
            && let Some(event) = self.held.pop_front()
        {
            self.take(Incoming::Terminal(event));
        }
    }

    /// Updates the model and performs what follows, until nothing does.
    fn tell(&mut self, message: Message) {
        let mut messages = vec![message];
        let today = platform::now().date();
        if today != self.model.today {
            messages.push(Message::Today(today));
        }
        // What is done to a timer is done to what it shows now.
        messages.extend(self.passed());
        self.follow(messages);
        self.told_time = self.told_time.filter(|_| self.model.timer.is_some());
    }

    /// Takes in the messages, the last one first, and performs what follows.
    fn follow(&mut self, mut messages: Vec<Message>) {
        while let Some(message) = messages.pop() {
            for effect in update(&mut self.model, message) {
                messages.extend(perform(&effect, &mut self.host));
            }
            self.speak();
        }
    }

    /// Has the interface speak the language of the contents.
    fn speak(&mut self) {
        if self.painter.texts.lang() != self.model.ui.lang {
            self.painter.texts.speak(self.model.ui.lang);
            if let Some(config) = &mut self.host.config {
                config.speak(self.model.ui.lang);
            }
            let choices = self.host.themes.choices();
            self.model.commands = commands(self.painter.texts, self.keymap, &choices);
        }
    }

    fn draw(&mut self) -> Result<(), Error> {
        self.paint()?;
        self.painter.show().map_err(terminal_error)
    }

    /// Prepares the next frame.
    fn paint(&mut self) -> Result<(), Error> {
        let painted = self.painter.paint(&self.model, &self.host.themes);
        let (viewport, regions) = painted.map_err(terminal_error)?;
        self.tell(Message::LaidOut(viewport, regions));
        Ok(())
    }

    /// Does what the app wishes of the terminal; answers whether to draw.
    fn grant_wishes(&mut self) -> Result<bool, Error> {
        let wants = std::mem::take(&mut self.host.wants);
        if wants.suspend {
            // Who is stopped must not hold the lock of the journal: all others would wait for it.
            let _rest = self.host.journal.as_ref().map(JournalWorker::rest);
            if !suspend().map_err(terminal_error)? {
                self.tell(Message::News(News::Failed(Phrase::new("notice-no-shell"))));
            }
        } else if wants.retake {
            retake().map_err(terminal_error)?;
        }
        let must_draw = wants != Wants::default();
        if must_draw {
            self.painter.forget().map_err(terminal_error)?;
        }
        Ok(must_draw)
    }

    /// Has a note or the settings written in the learner's own editor, where they want that; answers
    /// whether to draw.
    fn lend(&mut self, incoming: &Receiver<Incoming>) -> Result<bool, Error> {
        if std::mem::take(&mut self.host.edits_settings) {
            self.lend_settings(incoming)?;
            self.painter.forget().map_err(terminal_error)?;
            return Ok(true);
        }
        let Some(draft) = self.host.draft.take() else { return Ok(false) };
        let lent = edit(&draft, &self.lent, self.host.journal.as_ref());
        let (written, is_back) = lent.map_err(terminal_error)?;
        // Keys that were pressed before the editor was there were meant for it.
        self.held.clear();
        for came in incoming.try_iter().filter(|came| !came.is_typed()) {
            self.take(came);
        }
        self.tell(Message::Written(draft, written));
        is_back.and_then(|()| self.painter.forget()).map_err(terminal_error)?;
        Ok(true)
    }

    /// Has the settings edited in the learner's own editor, where they want that.
    fn lend_settings(&mut self, incoming: &Receiver<Incoming>) -> Result<(), Error> {
        let Some(config) = &self.host.config else { return Ok(()) };
        if let Err(why) = config.make_sure() {
            self.tell(Message::News(News::Failed(why.what)));
            return Ok(());
        }
        let lent = edit_file(config.path(), &self.lent, self.host.journal.as_ref());
        let (failed, is_back) = lent.map_err(terminal_error)?;
        config.look();
        // Keys that were pressed before the editor was there were meant for it.
        self.held.clear();
        for came in incoming.try_iter().filter(|came| !came.is_typed()) {
            self.take(came);
        }
        if let Some(why) = failed {
            self.tell(Message::News(News::Failed(why)));
        }
        is_back.map_err(terminal_error)
    }

    /// Has the place kept at the next opportunity, so that even a power cut leaves it.
    fn remember(&mut self) {
        let session = self.model.session();
        if session != self.remembered
            && let Some(journal) = &self.host.journal
        {
            journal.order(Order::Remember(Box::new(session.clone())));
            self.remembered = session;
        }
    }

    /// Stops what runs, remembers where the learner left off, and waits until everything is saved.
    fn finish(mut self, incoming: &Receiver<Incoming>) -> Result<(), Error> {
        self.tell(Message::Ending);
        self.remember();
        let saved = self.host.journal.take().map_or(Ok(()), JournalWorker::finish);
        if let Some(config) = self.host.config.take() {
            config.finish();
        }
        // What was saved in the end, or could not be, is told in messages that nobody has read yet.
        let mut unseen = Ok(());
        for last in incoming.try_iter() {
            match last {
                Incoming::News(message @ Message::News(News::Saved(_))) => self.tell(message),
                Incoming::News(Message::News(News::Failed(why))) => {
                    unseen = Err(Error::outside(why));
                }
                _ => {}
            }
        }
        not_saved(&self.model, self.painter.texts.symbols(), saved).and(unseen)
    }
}

/// A failure of the terminal itself.
pub(super) fn terminal_error(why: io::Error) -> Error {
    Error::outside(Phrase::new("error-terminal")).because(why)
}
