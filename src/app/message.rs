//! [`Message`]: everything that can happen.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{
    Action, Asker, Deed, Draft, Found, Ground, KeptIx, Pending, Pointer, Regions, ThemeChoice,
    Viewport, Written,
};
use crate::address::WebAddress;
use crate::catalog::{Catalog, ItemIx};
use crate::changes::Changes;
use crate::config::InFile;
use crate::phrase::Phrase;
use crate::progress::{Event, EventId, Journal, Origin, Overview};
use crate::search::{Answer, Way};

/// All that `update` accepts: what the user wants, what was typed, news from outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// The user asked for this.
    Act(Action),
    /// The user asked for this so many times.
    Counted(usize, Action),
    /// The user asked for this, which is about a letter, with this one.
    Lettered(Action, char),
    /// This is typed of a command that is not whole yet; or no longer.
    Pending(Option<Pending>),
    /// The user typed or pasted this into a text field.
    Typed(String),
    /// The user did this with the mouse.
    Pointer(Pointer),
    /// The panes were laid out like this, and this stands where.
    LaidOut(Viewport, Regions),
    /// The day, at the start and after midnight.
    Today(Date),
    /// Time went by while a timer runs.
    Passed {
        /// How much, by a clock that is never set.
        passed: Duration,
        /// What time it is now, by the clock on the wall.
        now: Timestamp,
    },
    /// The program ends, whoever wished that: what is being written is to be kept, what runs stopped.
    Ending,
    /// A deed got its name, device and time.
    Stamped(Deed, Origin),
    /// This came of a note that was to be written.
    Written(Draft, Written),
    /// The search of this generation has found something, or is through.
    Found {
        /// Who asked.
        asker: Asker,
        /// The generation it was asked with.
        generation: u64,
        /// What was found.
        answer: Answer,
        /// Is it through?
        is_whole: bool,
        /// What to say of the query.
        hints: Vec<Phrase>,
    },
    /// A kept search is through.
    Kept {
        /// Which one.
        search: KeptIx,
        /// The generation it was asked with.
        generation: u64,
        /// What it finds.
        found: Found,
    },
    /// The search of this generation found nothing, but shorter lines would.
    WaysOut {
        /// The generation it was asked with.
        generation: u64,
        /// The shorter lines; there may be none.
        ways: Vec<Way>,
    },
    /// These are the themes to choose from.
    Themes(Vec<ThemeChoice>),
    /// News from outside.
    News(News),
}

/// What workers and the world have to say.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// These are on disk.
    Saved(Vec<EventId>),
    /// Saving did not work; the events are kept and tried again.
    NotSaved(Phrase),
    /// This is what the journal on disk says: at the start, and when more of it had to be read.
    Recalled {
        /// All of it, or in short.
        journal: Box<Journal>,
        /// What to say of lines that cannot be read.
        damage: Option<Phrase>,
    },
    /// The learner's own roadmaps are not as they were: this is all there is to learn now.
    Roadmaps {
        /// The built-in roadmaps and the learner's own.
        catalog: Arc<Catalog>,
        /// What to say of those that are left out.
        left_out: Vec<Phrase>,
    },
    /// The file of the settings says this now: somebody else wrote it.
    Settings(InFile),
    /// Somebody had deleted so many events, which are saved again.
    Restored(usize),
    /// The journal on disk has these events, which others wrote, and perhaps damage.
    JournalRead {
        /// New events, in any order.
        events: Vec<Event>,
        /// What to say of lines that cannot be read.
        damage: Option<Phrase>,
    },
    /// This is how everything was when that day was over.
    LookedBack(Date, Arc<Overview>),
    /// A browser has the address of this item.
    Opened(ItemIx, WebAddress),
    /// No browser could be had; the address is to be shown whole.
    NotOpened(WebAddress, Phrase),
    /// The address is on the clipboard of the system.
    Copied(WebAddress),
    /// No tool of the system took the address, and what to say of that when it was sent to the terminal.
    NotCopied(WebAddress, Option<Phrase>),
    /// The address was sent to the clipboard of the terminal, which does not answer; and what to say where
    /// that stands in for something else.
    Sent(WebAddress, Option<Phrase>),
    /// The roadmaps are not as the learner last saw them.
    Changed(Arc<Changes>),
    /// It is on disk that the learner has seen the roadmaps with this fingerprint.
    Seen(String),
    /// The terminal says what ground it has.
    Ground(Ground),
    /// Something outside failed.
    Failed(Phrase),
    /// The notice with this number was shown long enough.
    NoticeOver(u64),
}
