//! [`Panes`]: how the learner arranged the panes.

use serde::{Deserialize, Serialize};

/// How the learner arranged the panes. Sizes are thousandths of the whole, so that they suit windows of
/// any size; where there is none, the program chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Panes {
    /// Of the width, for the tree.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sections: Option<u16>,
    /// Of the width, for the details beside a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<u16>,
    /// Of the height, for the progress below the details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<u16>,
    /// Of the height, for the details below a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub below: Option<u16>,
    /// Is the tree only shown while it has the focus?
    pub hides_sections: bool,
    /// Are details and progress only shown while one of them has the focus?
    pub hides_details: bool,
}

impl Panes {
    /// Is everything as the program chooses?
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
