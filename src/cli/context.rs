//! [`Context`]: what every command has, and the one way to the journal.

use std::mem;

use jiff::civil::Date;

use super::global::Global;
use super::look::Look;
use super::own;
use super::report::Report;
use crate::catalog::{Catalog, Lang};
use crate::changes::Snapshot;
use crate::config::{Config, Known, Settings};
use crate::error::{Error, Fault};
use crate::i18n::Texts;
use crate::library::{LeftOut, Library, Loaded};
use crate::phrase::Phrase;
use crate::platform::{self, Environment, Paths};
use crate::progress::{DeviceId, Event, Journal, Origin, Overview, Session};
use crate::store::{ConfigFile, FileCheck, News, PassedOver, Store};

/// So many lines of one file that do not count are told of each by itself.
const FEW: usize = 3;

/// What every command has.
pub(super) struct Context<'a> {
    /// The texts of the interface.
    pub(super) texts: &'a Texts,
    /// What the settings can be.
    pub(super) known: Known,
    /// The settings, and who says so.
    pub(super) settings: Settings,
    /// What there is to learn.
    pub(super) catalog: Catalog,
    /// Roadmaps of the learner's own that are not in it.
    pub(super) left_out: Vec<LeftOut>,
    /// Where everything is stored.
    pub(super) paths: Paths,
    /// The language of display.
    pub(super) lang: Lang,
    /// Is JSON asked for?
    pub(super) json: bool,
    /// How plain output looks.
    pub(super) look: Look,
    /// Could a file of the journal not be read?
    pub(super) could_not_read: bool,
    /// What was found on the way that the learner should know, such as a damaged line of the journal.
    notes: Vec<String>,
    /// Why it cannot be told which language was chosen on the screen.
    bad_session: Option<Error>,
}

impl<'a> Context<'a> {
    /// Reads the catalog, with or without what is the learner's own.
    ///
    /// # Errors
    /// When the program file is damaged.
    pub(super) fn new(
        global: Global,
        environment: &Environment<'_>,
        texts: &'a Texts,
        reads_own: bool,
    ) -> Result<Self, Error> {
        let mut library = if reads_own { global.library() } else { Library::default() };
        Ok(Self::of(library.load()?, global, environment, texts))
    }

    /// The same for what was loaded.
    pub(super) fn of(
        loaded: Loaded,
        global: Global,
        environment: &Environment<'_>,
        texts: &'a Texts,
    ) -> Self {
        let Loaded { catalog, left_out } = loaded;
        let look = Look::of_output(global.color, global.is_linear(), texts.symbols(), environment);
        let look = look.with_links(global.settings.config().hyperlinks, environment);
        let Global { paths, json, settings, known, .. } = global;
        let notes = left_out.iter().map(|left_out| own::told(left_out, texts)).collect();
        let bad_session = None;
        let mut context = Self {
            texts,
            known,
            settings,
            catalog,
            left_out,
            paths,
            lang: texts.lang(),
            json,
            look,
            could_not_read: false,
            notes,
            bad_session,
        };
        let session = context.session();
        context.settings.lay_session(&session);
        context
    }

    /// Goes on with other roadmaps.
    pub(super) fn renew(&mut self, loaded: Loaded) {
        self.catalog = loaded.catalog;
        for left_out in &loaded.left_out {
            self.note(own::told(left_out, self.texts));
        }
        self.left_out = loaded.left_out;
    }

    /// What was found on the way since this was asked last.
    pub(super) fn take_notes(&mut self) -> Vec<String> {
        if let Some(error) = self.bad_session.take() {
            self.note_error(&error);
        }
        mem::take(&mut self.notes)
    }

    /// The file of the settings; none when this machine has no folder for it.
    pub(super) fn config_file(&self) -> Option<ConfigFile> {
        self.paths.config_file.as_ref().map(ConfigFile::at)
    }

    /// What the settings come to.
    pub(super) fn config(&self) -> Config {
        self.settings.config()
    }

    /// Where the learner left off on the screen; nowhere, where that cannot be told.
    pub(super) fn session(&mut self) -> Session {
        let session = self.store().map_or_else(|| Ok(Session::default()), |store| store.session());
        session.unwrap_or_else(|error| {
            self.bad_session = Some(error);
            Session::default()
        })
    }

    /// The learner's own roadmaps, to be read.
    pub(super) fn library(&self) -> Library {
        Library::new(self.paths.roadmaps(), self.paths.cache.clone()).with_trials(self.store())
    }

    fn store(&self) -> Option<Store> {
        self.paths.state.as_ref().map(Store::open)
    }

    /// What was done, of a long history in short. Leaves no file behind where none was.
    pub(super) fn journal(&mut self) -> Result<Journal, Error> {
        let mut journal = Journal::default();
        if let Some(mut store) = self.store() {
            let news = store.read(&mut journal)?;
            self.note_news(&news);
        }
        Ok(journal)
    }

    /// How far the learner is. Leaves no file behind where none was.
    pub(super) fn overview(&mut self) -> Result<Overview, Error> {
        let journal = self.journal()?;
        Ok(Overview::new(&self.catalog, &journal))
    }

    /// What was done until `day` was over.
    pub(super) fn journal_as_of(&mut self, day: Date) -> Result<Journal, Error> {
        match self.journal()?.as_of(day) {
            Some(then) => Ok(then),
            None => Ok(self.whole_journal()?.as_of(day).unwrap_or_default()), // a whole one always answers
        }
    }

    /// All events that ever were, one by one.
    pub(super) fn whole_journal(&mut self) -> Result<Journal, Error> {
        let mut journal = Journal::default();
        if let Some(mut store) = self.store() {
            let news = store.read_whole(&mut journal)?;
            self.note_news(&news);
        }
        Ok(journal)
    }

    /// What every file of the journal holds, and how many events that is; nothing when there is no
    /// folder for it. Copies what is damaged, and makes the checkpoint anew from all that there is.
    pub(super) fn verify_journal(&self) -> Result<(Vec<Result<FileCheck, Error>>, usize), Error> {
        let Some(mut store) = self.store() else { return Ok((Vec::new(), 0)) };
        let checks = store.verify()?;
        let mut journal = Journal::default();
        store.read_whole(&mut journal)?; // its news is in the checks
        Ok((checks, journal.len()))
    }

    /// Appends what `make` makes of the journal, while nobody else can write. `make` gets what makes
    /// the origin of each event. Returns what was appended, with the journal as it is then.
    pub(super) fn write(
        &mut self,
        mut make: impl FnMut(&Catalog, &mut Journal, &Author<'_>) -> Result<Vec<Event>, Error>,
    ) -> Result<(Vec<Event>, Journal), Error> {
        let mut store = self.store_to_write()?;
        let device = store.claim_device(platform::fresh_id()?)?;
        let author = || {
            let device = device.clone();
            Ok(Origin { device, id: platform::fresh_id()?, now: platform::now() })
        };
        let (mut journal, mut news) = (Journal::default(), News::default());
        let events =
            store.write(&mut journal, &mut news, |journal| make(&self.catalog, journal, &author));
        self.note_news(&news);
        Ok((events?, journal))
    }

    /// The roadmaps as the learner last saw them, where that is known. Leaves no file behind.
    pub(super) fn seen(&self) -> Result<Option<Snapshot>, Error> {
        self.store().map_or(Ok(None), |store| store.seen())
    }

    /// Keeps the roadmaps as the learner has now seen them.
    pub(super) fn save_seen(&self, seen: &Snapshot) -> Result<(), Error> {
        self.store().ok_or_else(no_folder)?.save_seen(seen)
    }

    /// The name of this device, if it has ever written anything. Leaves no file behind.
    pub(super) fn device(&self) -> Result<Option<DeviceId>, Error> {
        self.store().map_or(Ok(None), |store| store.device())
    }

    /// Has this device ever written anything?
    pub(super) fn has_written(&self) -> Result<bool, Error> {
        Ok(self.store_to_write()?.device()?.is_some())
    }

    /// The store of a command that cannot do without.
    pub(super) fn store_to_write(&self) -> Result<Store, Error> {
        self.store().ok_or_else(no_folder)
    }

    /// Refuses `--json`, which makes no sense for `command`.
    pub(super) fn refuse_json(&self, command: &str) -> Result<(), Error> {
        if !self.json {
            return Ok(());
        }
        let what = Phrase::new("error-no-json").with("what", command);
        Err(Error::user(what).hint(Phrase::new("hint-no-json")))
    }

    /// The sentence that `phrase` means.
    pub(super) fn say(&self, phrase: &Phrase) -> String {
        self.texts.say(phrase)
    }

    /// What to tell beside `outcome`. Where all of the state folder cannot be used, the session in it
    /// is not worth a word.
    pub(super) fn notes(&mut self, outcome: &Result<Report, Error>) -> Vec<String> {
        let is_broken = outcome.as_ref().is_err_and(|error| error.fault == Fault::Outside);
        if let Some(error) = self.bad_session.take_if(|_| !is_broken) {
            self.note_error(&error);
        }
        mem::take(&mut self.notes)
    }

    fn note_error(&mut self, error: &Error) {
        self.note(self.texts.report(error));
    }

    fn note_news(&mut self, news: &News) {
        for lines in news.passed_over.chunk_by(|one, next| one.file == next.file) {
            self.note_passed_over(lines);
        }
        self.could_not_read |= !news.problems.is_empty();
        for problem in &news.problems {
            self.note_error(problem);
        }
    }

    /// Tells of lines of one file that do not count, and what to do about them.
    fn note_passed_over(&mut self, lines: &[PassedOver]) {
        let (told, more) = lines.split_at(lines.len().min(FEW));
        let mut said: Vec<String> = told.iter().map(|line| self.say(&line.phrase())).collect();
        if let Some(next) = more.first() {
            said.push(self.say(&next.phrase_of_all(more.len())));
        }
        let (damaged, newer): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.is_damaged());
        let hints = [damaged.first(), newer.first()].into_iter().flatten().map(|line| line.hint());
        said.extend(hints.map(|hint| format!("{}: {}", self.texts.get("hint"), self.say(&hint))));
        self.note(said.join("\n"));
    }

    /// Tells something beside the outcome. A command may read the journal more than once; what is wrong
    /// with it is told once.
    pub(super) fn note(&mut self, note: String) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }
}

/// Makes the origin of an event.
pub(super) type Author<'a> = dyn Fn() -> Result<Origin, Error> + 'a;

fn no_folder() -> Error {
    let what = Phrase::new("error-no-folder");
    Error::outside(what).hint(Phrase::new("hint-no-folder"))
}
