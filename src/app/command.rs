//! [`Command`]: an action as people look for it.

use super::Action;

/// An action as people look for it in the palette and the help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// What it does.
    pub action: Action,
    /// Its name, such as *Mark done*.
    pub name: String,
    /// A sentence about it.
    pub about: String,
}
