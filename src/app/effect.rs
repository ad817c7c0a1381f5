//! [`Effect`]: a wish to touch the outside world, as a value that a test can compare.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Draft, Found, KeptIx, Message, NoteOn};
use crate::address::WebAddress;
use crate::catalog::{Catalog, ItemIx};
use crate::config::{Setting, Value};
use crate::phrase::Phrase;
use crate::progress::{Change, Event, EventId, NamedSearch, Overview};
use crate::search::{Answer, Habits, Query};

/// What is to be done outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Give this deed a name, a device and a time. Comes back as `Stamped`, at once.
    Stamp(Deed),
    /// Append the events of one deed to the journal, all or none. Comes back as `Saved` when they
    /// are on disk.
    Append(Vec<Event>),
    /// Have a note written in an editor of the learner's own. Comes back as `Written`.
    Write(Draft),
    /// Read the whole journal: more of the past is needed than is known in short. Comes back as
    /// `Recalled`.
    Recall,
    /// Find out how everything was when this day was over. Comes back as `LookedBack`.
    LookBack(Date),
    /// Search. Comes back as `Found`, for a kept search as `Kept`.
    Find(Question),
    /// Search in this catalog from now on.
    Index(Arc<Catalog>),
    /// Open the address of this item in the browser. Comes back as `Opened` or `NotOpened`.
    Open(ItemIx, WebAddress),
    /// Give the address to the clipboard of the system, or send it to that of the terminal. Comes back as
    /// `Copied`, `NotCopied` or `Sent`.
    Copy(WebAddress),
    /// Send the address to the clipboard of the terminal, because the system's could not be had, which this
    /// says. Comes back as `Sent`.
    Send(WebAddress, Option<Phrase>),
    /// Note that the learner has looked at what is new. Comes back as `Seen` when that is on disk.
    MarkSeen,
    /// Listen to the mouse from now on, or leave it to the terminal.
    Mouse(bool),
    /// Write to the file of the settings that this one is set to this value.
    Configure(Setting, Value),
    /// Have the file of the settings edited in an editor of the learner's own.
    EditSettings,
    /// Look which themes there are. Comes back as `Themes`, at once.
    ListThemes,
    /// Draw the whole screen again.
    Redraw,
    /// Give the terminal back until the program is resumed.
    Suspend,
}

/// A question to the search.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Who asks.
    pub asker: Asker,
    /// Later questions of the same asker have higher numbers; answers to earlier ones are dropped.
    pub generation: u64,
    /// The query as typed.
    pub line: String,
    /// How many of the best are wanted.
    pub most: usize,
    /// What is done, for filters and ranking.
    pub overview: Arc<Overview>,
    /// The day as of which what is opened counts; none where it does not.
    pub openings_as_of: Option<Date>,
}

impl Question {
    /// What is searched for in `catalog`.
    pub fn query(&self, catalog: &Catalog) -> Query {
        Query::parse(&self.line).fitted(catalog)
    }

    /// What counts of the learner.
    pub fn habits(&self) -> Habits<'_> {
        Habits::new(&self.overview, self.openings_as_of)
    }

    /// The message that something was found of `query` in `catalog`, or that the search `is_whole`.
    pub fn found(
        &self,
        catalog: &Catalog,
        query: &Query,
        answer: Answer,
        is_whole: bool,
    ) -> Message {
        let hints = query.hints().into_iter().chain(answer.notice.clone()).collect();
        let Self { asker, generation, .. } = *self;
        match asker {
            Asker::Kept(search) => {
                let places = answer.hits.iter().map(|hit| hit.place);
                let found = Found::new(catalog, &self.overview, places, hints);
                Message::Kept { search, generation, found }
            }
            Asker::Search | Asker::Narrowing => {
                Message::Found { asker, generation, answer, is_whole, hints }
            }
        }
    }
}

/// For what something is searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    /// The search.
    Search,
    /// The line that narrows the middle pane.
    Narrowing,
    /// A kept search, to show what it finds as a section. What is typed is answered first.
    Kept(KeptIx),
}

/// Something the learner does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Change these items, each given once, as far as they are not so already.
    Set(Vec<ItemIx>, Change),
    /// The link of this item was opened.
    Open(ItemIx),
    /// Keep the search: as a new one, or in place of the one with this id.
    Keep(Option<String>, NamedSearch),
    /// Keep the search with this id no longer.
    Forget(String),
    /// Make this the note on something, or take it away.
    Note(NoteOn, Option<String>),
    /// Take the last deed of this device back.
    Undo,
    /// Do again what was taken back last.
    Redo,
    /// Start the timer on this item; one that runs is stopped.
    StartTimer(ItemIx),
    /// Stop the timer.
    StopTimer,
    /// Stop a timer of this device that was left running.
    LoseTimer,
    /// Write down how far the timer has counted.
    NoteTime,
    /// Take these back, as far as they stand, whoever did them.
    TakeBack(Vec<EventId>),
    /// Do these again, as far as they were taken back.
    DoAgain(Vec<EventId>),
}
