//! [`Popup`]: what lies over a view until it is closed.

use super::{Explained, Field};
use crate::address::WebAddress;
use crate::phrase::Phrase;
use crate::search::Pick;

/// What lies over a view until it is closed. All keys go to it.
#[derive(Debug, Clone, PartialEq)]
pub enum Popup {
    /// An address that could not be opened, shown whole.
    Address(Unopened),
    /// Every action, to be found by its name.
    Palette(Palette),
    /// The lines that were searched for before.
    Recent(Recent),
    /// The terms that a text names.
    Term(Explained),
    /// Whether to leave although something is not saved.
    Leaving,
    /// What was said lately.
    Log {
        /// The first visible line.
        scroll: usize,
    },
}

/// An address for which no browser could be had, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unopened {
    /// The address.
    pub address: WebAddress,
    /// Why it was not opened.
    pub why: Phrase,
}

/// The palette: a line, and the commands that it finds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Palette {
    /// What is typed.
    pub field: Field,
    /// Positions in [`Model::commands`](super::Model::commands), best first.
    pub picks: Vec<Pick>,
    /// The selected one.
    pub cursor: usize,
}

/// The lines that were searched for before, narrowed by what is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recent {
    /// What is typed.
    pub field: Field,
    /// Positions in [`Model::searches`](super::Model::searches), best first.
    pub picks: Vec<Pick>,
    /// The selected one.
    pub cursor: usize,
}
