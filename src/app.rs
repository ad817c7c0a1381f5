//! What the program does, as values: no terminal, no disk, no clock.
//!
//! A [`Message`] says what happened, [`update()`] changes the [`Model`] and answers with [`Effect`]s,
//! and [`perform()`] has a [`Host`] carry them out; failures come back as messages.

mod action;
mod changes;
mod command;
mod confirmation;
mod editor;
mod effect;
mod field;
mod history;
mod home;
mod kept;
mod list;
mod message;
mod model;
mod moved;
mod narrowing;
mod node;
mod notes;
mod notice;
mod past;
mod perform;
mod popup;
mod search_state;
mod selecting;
mod session;
mod statistics;
mod terms;
mod themes;
mod timer;
mod trail;
mod ui;
mod update;
mod why_not;

pub use action::Action;
pub use changes::{ChangeGroup, ChangeList, ChangeRow, Gone, WhatsNew};
pub use command::{Command, about};
pub use confirmation::Confirmation;
pub use editor::Editor;
pub use effect::{Asker, Deed, Effect, Question};
pub use field::Field;
pub use history::{History, HistoryLine, HistoryRow};
pub use home::HomeRow;
pub use kept::{Found, Kept, KeptIx, KeptSearches};
pub use list::ListRow;
pub use message::{Message, News};
pub use model::{Model, Subject};
pub use narrowing::Narrowing;
pub use node::{Node, TreeRow};
pub use notes::{Draft, NoteOn, Versions, Writing, Written};
pub use notice::{Log, Notice, Tone};
pub use past::{DayLine, PastDay};
pub use perform::{Host, perform};
pub use popup::{Naming, Palette, Popup, Recent, Unopened};
pub use search_state::{Grouped, SearchState};
pub use selecting::Selecting;
pub use session::Chosen;
pub use statistics::{By, Figures, Pane};
pub use terms::{Explained, TermList};
pub use themes::{Ground, ThemeChoice, ThemePicker};
pub use timer::Timer;
pub use trail::{Spot, Trail};
pub use ui::{Covered, Focus, Ui, View, Viewport};
pub use update::{Typing, update};
pub use why_not::why_not;
