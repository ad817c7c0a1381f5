//! The dialogue: everything the screen can do, as numbered lines for who listens or feels what they read.
//!
//! A line comes in, a few lines go out, and nothing that was written is ever written over: no cursor
//! is moved, no key is read before Enter, no byte but text and line ends is written. What a line asks
//! for is done by the commands of the shell, on one [`Context`] that lasts; here is only what a shell does
//! not have: a place where one is, numbers for what was listed, and an item that was chosen.

mod bookmarks;
mod commands;
mod doing;
mod figures;
mod finding;
mod hearing;
mod history;
mod list;
mod mistakes;
mod moving;
mod noting;
mod numbers;
mod pager;
mod place;
mod program;
mod session;
mod telling;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};

use jiff::civil::Date;

use super::context::Context;
use super::global::Global;
use super::invocation::run_in;
use super::look::{Paint, Span};
use super::report::Report;
use crate::catalog::Part;
use crate::error::Error;
use crate::i18n::Texts;
use crate::library::Library;
use crate::phrase::Phrase;
use crate::platform::Environment;
use crate::progress::{Change, Overview};
use crate::search::Index;
use hearing::{Ears, Heard};
use list::Target;
use moving::Trail;
use pager::Pager;
use place::Place;

/// What stands before the line of the learner, on a terminal.
const PROMPT: &str = "> ";

/// A dialogue, between two lines of the learner.
pub(super) struct Dialogue<'a> {
    pub(super) context: Context<'a>,
    /// The learner's own roadmaps, to see whether they have changed.
    library: Library,
    /// What is searched, once something was.
    index: Option<Index>,
    /// Where the learner is, and was.
    place: Place,
    trail: Trail,
    /// What the numbers stand for.
    list: Vec<Target>,
    /// Is that something else than what is in the place?
    is_aside: bool,
    /// The line by which it was found.
    searched: Option<String>,
    /// What was chosen last.
    chosen: Option<Target>,
    /// Lines that are still to be said.
    pager: Pager,
    /// What the next line is for.
    expected: Expected,
    /// The line that was searched or filtered by last.
    line: Option<String>,
    /// What narrows the section.
    filter: Option<String>,
    /// The past day that is shown.
    day: Option<Date>,
    /// Where the learner was when that was last kept.
    kept: (Place, Option<String>),
    /// Did another program have the terminal?
    has_lent: bool,
    is_over: bool,
}

/// What the next line is for.
#[derive(Debug, Default)]
enum Expected {
    /// To ask for something.
    #[default]
    Command,
    /// To say yes or no to a large change.
    Answer(Vec<String>, Change),
    /// To be part of the note on what has this key.
    Note(String, Vec<String>),
}

/// Talks with the learner until they leave or say nothing any more.
pub(super) fn run(
    global: Global,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Result<(), Error> {
    let mut dialogue = Dialogue::new(global, environment, texts)?;
    let mut ears = Ears::open()?;
    let is_answering = io::stdin().is_terminal();
    let mut begin = dialogue.begin();
    loop {
        match say(&begin, is_answering && !dialogue.is_over) {
            Err(why) if why.kind() == io::ErrorKind::BrokenPipe => return Ok(()), // they have heard enough
            Err(why) => return Err(Error::outside(Phrase::new("error-output")).because(why)),
            Ok(()) if dialogue.is_over => return Ok(()),
            Ok(()) => {}
        }
        if std::mem::take(&mut dialogue.has_lent) {
            ears.forget_interrupts();
        }
        begin = match ears.next() {
            Heard::Line(line) => dialogue.answer(&line),
            Heard::Nothing => dialogue.end(is_answering),
            Heard::Failed(why) => {
                dialogue.end(false);
                return Err(Error::outside(Phrase::new("error-input")).because(why));
            }
        };
    }
}

/// Says `text`, and asks for a line.
fn say(text: &str, is_asking: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    if is_asking {
        out.write_all(PROMPT.as_bytes())?;
    }
    out.flush()
}

impl<'a> Dialogue<'a> {
    fn new(global: Global, environment: &Environment<'_>, texts: &'a Texts) -> Result<Self, Error> {
        let mut global = global;
        global.speak();
        let mut library = global.library();
        let context = Context::of(library.load()?, global, environment, texts);
        let mut dialogue = Self {
            context,
            library,
            index: None,
            place: Place::Top,
            trail: Trail::default(),
            list: Vec::new(),
            is_aside: false,
            searched: None,
            chosen: None,
            pager: Pager::default(),
            expected: Expected::default(),
            line: None,
            filter: None,
            day: None,
            kept: (Place::Top, None),
            has_lent: false,
            is_over: false,
        };
        dialogue.resume();
        Ok(dialogue)
    }

    /// The first lines: what this is, what is new, and where the learner is.
    fn begin(&mut self) -> String {
        let mut page = self.sentence(&Phrase::new("linear-welcome"));
        let news = self.news_at_start();
        page += &news.unwrap_or_else(|error| self.failure(&error));
        let here = self.look();
        page += &here.unwrap_or_else(|error| self.failure(&error));
        let page = self.pager.begin(&self.context, &page);
        self.with_notes(&page)
    }

    /// What is said to `line`.
    fn answer(&mut self, line: &str) -> String {
        self.take_over();
        let line = line.trim_end_matches(['\r', '\n']);
        let answer = match std::mem::take(&mut self.expected) {
            Expected::Command => self.command(line.trim()),
            Expected::Answer(items, change) => self.confirmed(line.trim(), &items, &change),
            Expected::Note(key, lines) => self.note_line(key, lines, line),
        };
        let answer = answer.unwrap_or_else(|error| self.failure(&error));
        self.remember();
        self.with_notes(&answer)
    }

    /// Does what `line` asks for.
    fn command(&mut self, line: &str) -> Result<String, Error> {
        if line.is_empty() {
            return if self.pager.is_done() { self.again("") } else { self.more("") };
        }
        let (entry, rest) = match commands::find(line) {
            Some(found) => found,
            None if numbers::is_number(line) => return self.paged(|talk| talk.choose(line)),
            None => return Err(commands::unknown(line)),
        };
        if entry.is_more {
            return (entry.run)(self, rest);
        }
        self.paged(|talk| (entry.run)(talk, rest))
    }

    /// The first lines of what `make` says; the others wait.
    fn paged(
        &mut self,
        make: impl FnOnce(&mut Self) -> Result<String, Error>,
    ) -> Result<String, Error> {
        self.pager.stop();
        let page = make(self)?;
        Ok(self.pager.begin(&self.context, &page))
    }

    /// What the learner says last is nothing: a note that they were writing is kept.
    fn end(&mut self, is_at_prompt: bool) -> String {
        let mut page = if is_at_prompt { "\n".to_owned() } else { String::new() };
        if let Expected::Note(key, lines) = std::mem::take(&mut self.expected) {
            let saved = self.save_note(&key, &lines.join("\n"));
            page += &saved.unwrap_or_else(|error| self.failure(&error));
        }
        let farewell = self.farewell();
        page += &farewell.unwrap_or_else(|error| self.failure(&error));
        self.is_over = true;
        self.with_notes(&page)
    }

    /// Takes over what has changed since the line before: roadmaps of the learner's own. What others
    /// did is read with every look at the journal.
    fn take_over(&mut self) {
        // The second look tells whether something is just being written.
        if !(self.library.has_changed() || self.library.has_changed()) {
            return;
        }
        match self.library.load() {
            Ok(loaded) => {
                self.context.renew(loaded);
                self.index = None;
                let said = self.context.texts.get("notice-own-read");
                self.context.note(said);
            }
            Err(error) => {
                let said = self.context.texts.report(&error);
                self.context.note(said);
            }
        }
    }

    /// `page` after what was found on the way.
    fn with_notes(&mut self, page: &str) -> String {
        let notes = self.context.take_notes();
        let notes: String =
            notes.iter().flat_map(|note| note.lines()).map(|note| self.line(note)).collect();
        notes + page
    }

    /// Runs a command of the shell, given as its words.
    fn shell(&mut self, words: &[&str]) -> Result<String, Error> {
        let words: Vec<OsString> = words.iter().map(OsString::from).collect();
        let report = run_in(&mut self.context, &words)?;
        Ok(self.told(report))
    }

    /// What a command has to say, the data first.
    fn told(&self, report: Report) -> String {
        let notes = report.notes.iter().flat_map(|note| note.lines());
        report.data + &notes.map(|note| self.line(note)).collect::<String>()
    }

    /// A failure in words.
    fn failure(&self, error: &Error) -> String {
        self.context.texts.report(error).lines().map(|line| self.line(line)).collect()
    }

    /// What `phrase` means, on a line of its own.
    fn sentence(&self, phrase: &Phrase) -> String {
        self.line(&self.context.say(phrase))
    }

    /// `text` on a line of its own.
    fn line(&self, text: &str) -> String {
        self.pieces(&[text])
    }

    /// `pieces` on a line of their own.
    fn pieces(&self, pieces: &[&str]) -> String {
        let mut page = String::new();
        let spans: Vec<Span> = pieces.iter().map(|piece| Span::new(Paint::Text, piece)).collect();
        self.context.look.line(&mut page, &spans);
        page
    }

    /// How far the learner is, or was on the day that is shown.
    fn overview(&mut self) -> Result<Overview, Error> {
        let Some(day) = self.day else { return self.context.overview() };
        let journal = self.context.journal_as_of(day)?;
        Ok(Overview::new(&self.context.catalog, &journal))
    }

    /// The part where the learner is.
    fn part(&self) -> Option<Part> {
        self.place.part(&self.context.catalog)
    }
}
