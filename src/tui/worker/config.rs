//! The worker that owns the file of the settings: writes to it, and looks whether somebody else did.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, SystemTime};

use crate::app::{Message, News};
use crate::catalog::Lang;
use crate::config::{InFile, Known, Mistake, Setting, Value, check};
use crate::error::Error;
use crate::i18n::{Texts, config_template};
use crate::phrase::Phrase;
use crate::store::ConfigFile;
use crate::tui::input::{Alarm, Incoming};

/// How often to look. What is being written is read when two looks have seen the same.
const LOOK_EVERY: Duration = Duration::from_millis(300);

/// The handle of the worker.
#[derive(Debug)]
pub(in crate::tui) struct ConfigWorker {
    orders: Sender<Order>,
    thread: JoinHandle<()>,
    file: ConfigFile,
    known: Known,
    lang: Lang,
}

/// What the worker is told.
#[derive(Debug)]
enum Order {
    /// Write that this one is set to this value.
    Change(Setting, Value),
    /// Read the file now: somebody was in it.
    Look,
    /// Say everything in this language.
    Speak(Lang),
}

impl ConfigWorker {
    /// Starts the worker. What `file` says is known to be `written`; what it says otherwise comes as
    /// [`News::Settings`].
    pub(in crate::tui) fn start(
        file: ConfigFile,
        known: Known,
        written: InFile,
        lang: Lang,
        to: Sender<Incoming>,
    ) -> Result<Self, Error> {
        let (orders, received) = channel();
        let stamp = None;
        let mut keeper = Keeper {
            file: file.clone(),
            known: known.clone(),
            written,
            lang,
            to,
            read: stamp,
            looked_at: stamp,
        };
        let thread = Builder::new()
            .name("config".into())
            .spawn(move || keeper.work(&received))
            .map_err(|why| Error::outside(Phrase::new("error-thread")).because(why))?;
        Ok(Self { orders, thread, file, known, lang })
    }

    /// Has the worker write that `setting` is `value`.
    pub(in crate::tui) fn change(&self, setting: Setting, value: &Value) {
        self.order(Order::Change(setting, value.clone()));
    }

    /// Has the worker read the file now.
    pub(in crate::tui) fn look(&self) {
        self.order(Order::Look);
    }

    /// Has the worker say everything in `lang`.
    pub(in crate::tui) fn speak(&mut self, lang: Lang) {
        self.lang = lang;
        self.order(Order::Speak(lang));
    }

    fn order(&self, order: Order) {
        self.orders.send(order).ok(); // it ends only with a panic, which ends the loop
    }

    /// Where the file is.
    pub(in crate::tui) fn path(&self) -> &Path {
        self.file.path()
    }

    /// Makes sure that there is a file, for an editor.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(in crate::tui) fn make_sure(&self) -> Result<(), Error> {
        self.file.create(&config_template(&Texts::of(self.lang), &self.known)).map(drop)
    }

    /// Has the worker write everything and end.
    pub(in crate::tui) fn finish(self) {
        drop(self.orders);
        self.thread.join().ok(); // a panic has ended the loop, too
    }
}

type Stamp = Option<(SystemTime, u64)>;

/// What the worker knows.
struct Keeper {
    file: ConfigFile,
    known: Known,
    /// What the file says, as far as the loop knows.
    written: InFile,
    lang: Lang,
    to: Sender<Incoming>,
    /// The stamp of the file when it was read or written last.
    read: Stamp,
    /// Its stamp at the last look.
    looked_at: Stamp,
}

impl Keeper {
    fn work(&mut self, orders: &Receiver<Order>) {
        let _alarm = Alarm(self.to.clone());
        loop {
            match orders.recv_timeout(LOOK_EVERY) {
                Ok(Order::Change(setting, value)) => self.change(setting, value),
                Ok(Order::Look) => self.read(self.file.stamp()),
                Ok(Order::Speak(lang)) => self.lang = lang,
                Err(RecvTimeoutError::Timeout) => self.look(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn change(&mut self, setting: Setting, value: Value) {
        let template = || config_template(&Texts::of(self.lang), &self.known);
        match self.file.change(setting, &value, template) {
            Ok(text) => {
                self.written.values.insert(setting, value);
                self.read = self.file.stamp();
                self.take(text.as_bytes());
            }
            Err(why) => self.say(News::Failed(why.in_short("notice-not-configured"))),
        }
    }

    /// Reads the file when somebody has written to it, and is through.
    fn look(&mut self) {
        let now = self.file.stamp();
        let is_settled = now == self.looked_at;
        self.looked_at = now;
        if is_settled && now != self.read {
            self.read(now);
        }
    }

    fn read(&mut self, now: Stamp) {
        self.read = now;
        match self.file.read() {
            Ok(bytes) => self.take(&bytes.unwrap_or_default()),
            Err(why) => self.say(News::Failed(why.what)),
        }
    }

    /// Tells the loop what the file says, where that is news.
    fn take(&mut self, bytes: &[u8]) {
        match check(bytes, &self.known) {
            Ok(written) if written == self.written => {}
            Ok(written) => {
                self.written = written.clone();
                self.say(News::Settings(written));
            }
            Err(mistakes) => self.say(News::Failed(told(&mistakes, &Texts::of(self.lang)))),
        }
    }

    fn say(&self, news: News) {
        self.to.send(Incoming::News(Message::News(news))).ok(); // the loop has ended: nobody is left to tell
    }
}

/// What the first mistake is and where, how many there are, and that nothing has changed.
fn told(mistakes: &[Mistake], texts: &Texts) -> Phrase {
    let first = mistakes.first();
    let what = first.map(|mistake| texts.say(&mistake.what)).unwrap_or_default();
    let phrase = Phrase::new("notice-config-mistakes").with("what", what);
    let line = first.map_or(0, |mistake| mistake.line);
    phrase.with("line", line).with("count", mistakes.len())
}
