//! What the learner has done: events, their fold into a record an item, undo, and figures.
//!
//! The journal is a set of [`Event`]s that only grows. [`Journal`] folds them, in whatever order they
//! come, into one [`Record`] an item; [`Overview`] counts the records of a catalog. Nothing here
//! touches a disk or reads a clock: `store` does the first, and every time comes in as a value.

mod activity;
mod author;
mod day;
mod departed;
mod describe;
mod event;
mod journal;
mod kept;
mod line;
mod moment;
mod name;
mod openings;
mod overview;
mod panes;
#[cfg(test)]
mod properties;
mod record;
mod searches;
mod session;
mod stamp;
mod statistics;
mod status;
mod tally;
mod timer;

pub use author::Origin;
pub use day::{heading_of, read_day};
pub use departed::Departed;
pub use event::{Change, Event, Field};
pub use journal::{Abridged, Happening, Journal, Version};
pub use kept::{KeptSearch, NamedSearch};
pub use line::LineError;
pub use moment::{Moment, MomentError};
pub use name::{DeviceId, EventId, NameError};
pub use openings::Openings;
pub use overview::Overview;
pub use panes::Panes;
pub use record::Record;
pub use searches::Searches;
pub use session::{Bookmark, Session};
pub use stamp::{Stamp, StampError};
pub use statistics::{
    Asked, Basis, Cell, Day, Forecast, Heatmap, LEVELS, OUTSIDE, Outlook, RestDays, Statistics,
    Streak, WEEKS, Week,
};
pub use status::Status;
pub use tally::Tally;
pub use timer::{Sitting, TimerNote};
