//! What the rows of the table say: the kind of a value, and what there is to choose from.

use std::path::Path;

use super::{Entry, Mistakes};
use crate::error::Error;

/// What the program knows that the table cannot, because what stands higher has it.
#[derive(Debug, Clone)]
pub struct Known {
    /// The names of the themes.
    pub themes: Vec<String>,
    /// The names of the learner's own themes in this folder.
    pub own_themes: fn(&Path) -> Vec<String>,
    /// Whether the learner's own theme of this name in this folder can be used.
    pub check_theme: fn(&Path, &str) -> Result<(), Error>,
    /// What is wrong in the table `keys`.
    pub check_keys: fn(&[Entry], &mut Mistakes<'_>),
}

impl Default for Known {
    /// No theme, and all keys are right.
    fn default() -> Self {
        Self {
            themes: Vec::new(),
            own_themes: |_| Vec::new(),
            check_theme: |_, _| Ok(()),
            check_keys: |_, _| {},
        }
    }
}

/// What kind of value a setting has.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Yes or no.
    Switch,
    /// One of these words.
    Word(Choices),
    /// Any of these words.
    Words(Choices),
    /// Any text.
    Text,
}

/// The words to choose from.
pub(super) type Choices = fn(&Known) -> Vec<&str>;

impl Kind {
    /// The values that there are, as they stand in the file; none where there are too many to list.
    pub fn choices(self, known: &Known) -> Vec<&str> {
        match self {
            Self::Switch => vec!["true", "false"],
            Self::Word(choices) | Self::Words(choices) => choices(known),
            Self::Text => Vec::new(),
        }
    }
}
