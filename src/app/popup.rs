//! [`Popup`]: what lies over a view until it is closed.

use super::{
    Confirmation, DayLine, Explained, Field, History, KeptIx, Model, SettingsBox, ThemePicker,
    Versions, Writing,
};
use crate::address::WebAddress;
use crate::phrase::Phrase;
use crate::search::Pick;

/// What lies over a view until it is closed. All keys go to it.
#[derive(Debug, Clone, PartialEq)]
pub enum Popup {
    /// An address that could not be opened, shown whole.
    Address(Unopened),
    /// An address as a QR code.
    Code(QrShown),
    /// Every action, to be found by its name.
    Palette(Palette),
    /// The lines that were searched for before.
    Recent(Recent),
    /// Under which name to keep a search.
    Naming(Naming),
    /// The terms that a text names.
    Term(Explained),
    /// A note that is being written.
    Note(Box<Writing>),
    /// What a note was before.
    Versions(Versions),
    /// Whether to leave although something is not saved.
    Leaving,
    /// What the figures of the statistics mean.
    Meaning {
        /// The first visible line.
        scroll: usize,
    },
    /// The days of the week, to choose those of rest.
    RestDays {
        /// The selected one, from Monday on.
        cursor: usize,
    },
    /// The settings, to change them.
    Settings(SettingsBox),
    /// Whether to make a large change.
    Confirm(Confirmation),
    /// What happened to an item, or to all in a section.
    History(History),
    /// The line that names a past day.
    Day(DayLine),
    /// The themes, to choose one.
    Themes(ThemePicker),
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

/// An address as a QR code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrShown {
    /// The address.
    pub address: WebAddress,
    /// Are dark and light swapped?
    pub is_inverted: bool,
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

/// A search that is being given a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    /// The name, as far as it is typed.
    pub field: Field,
    /// The query line.
    pub line: String,
    /// The kept search that gets another name; none when a new one is kept.
    pub of: Option<KeptIx>,
}

impl Naming {
    /// The name; while nothing is typed, the line itself.
    pub fn name(&self) -> &str {
        let typed = self.field.text().trim();
        if typed.is_empty() { &self.line } else { typed }
    }
}

impl Model {
    /// Does another search have the name that one is to get now? A new line takes the place of another
    /// one, but of two searches each has a name of its own.
    pub fn is_name_taken(&self, naming: &Naming) -> bool {
        let other = self.kept_called(naming.name());
        naming.of.is_some() && other.is_some_and(|other| Some(other.ix) != naming.of)
    }

    /// The line that the search of the same name has until now, which `naming` would change.
    pub fn replaced_line(&self, naming: &Naming) -> Option<&str> {
        let other = self.kept_called(naming.name()).filter(|_| naming.of.is_none())?;
        (other.line != naming.line).then_some(&other.line)
    }
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
