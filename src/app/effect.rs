//! [`Effect`]: a wish to touch the outside world, as a value that a test can compare.

use std::sync::Arc;

use crate::address::WebAddress;
use crate::catalog::ItemIx;
use crate::progress::{Change, Event, Overview};

/// What is to be done outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Give this deed a name, a device and a time. Comes back as `Stamped`, at once.
    Stamp(Deed),
    /// Append the event to the journal. Comes back as `Saved` when it is on disk.
    Append(Event),
    /// Search for `line`. Comes back as `Found`.
    Find {
        /// Later searches have higher numbers; answers to earlier ones are dropped.
        generation: u64,
        /// The query as typed.
        line: String,
        /// What is done, for filters and ranking.
        overview: Arc<Overview>,
    },
    /// Open the address in the browser. Comes back as `Opened` or `NotOpened`.
    Open(WebAddress),
    /// Give the address to the clipboard. Comes back as `Copied`.
    Copy(WebAddress),
    /// Draw the whole screen again.
    Redraw,
    /// Give the terminal back until the program is resumed.
    Suspend,
}

/// Something the learner does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Change an item.
    Set(ItemIx, Change),
    /// Take the last deed of this device back.
    Undo,
    /// Do again what was taken back last.
    Redo,
}
