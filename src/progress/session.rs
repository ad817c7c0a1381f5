//! [`Session`]: where the learner left off.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Panes, Searches};

/// Where the learner left off, by names that outlive an edition of the database.
///
/// All of it may be missing or no longer fit; then the program starts as for the first time. What a
/// newer version adds has no effect, and is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a field of the file of its own")]
pub struct Session {
    /// The id of the roadmap.
    pub roadmap: Option<String>,
    /// The path of the section in it.
    pub section: Option<String>,
    /// The id of the kept search, where they left off in one.
    pub search: Option<String>,
    /// The id of the item.
    pub item: Option<String>,
    /// The name of the pane that has the focus.
    pub focus: Option<String>,
    /// Does that pane fill the screen?
    pub zoom: bool,
    /// The name of the list whose selected row the details show.
    pub shelf: Option<String>,
    /// How the panes are arranged, where the learner chose that.
    #[serde(skip_serializing_if = "Panes::is_default")]
    pub panes: Panes,
    /// Keys of the roadmaps and sections that show what is inside.
    pub unfolded: Vec<String>,
    /// Is what is done or skipped left out?
    pub hides_finished: bool,
    /// Are the hits of a search grouped by roadmap?
    pub groups_hits: bool,
    /// The query lines that led somewhere.
    pub searches: Searches,
    /// Is no opened link to be remembered, nor to count?
    pub ignores_openings: bool,
    /// The language of display, where the learner chose one.
    pub language: Option<String>,
    /// The theme, where the learner chose one.
    pub theme: Option<String>,
    /// What ground each terminal has, `dark` or `light`, by its name.
    pub grounds: BTreeMap<String, String>,
    /// The days of the week on which the learner rests: `mon` to `sun`.
    pub rest_days: Vec<String>,
    /// Places that have a letter, by that.
    pub bookmarks: BTreeMap<char, Bookmark>,
    /// Has the welcome been shown?
    pub welcome_seen: bool,
    /// The fingerprint of the roadmaps whose news the learner has looked at.
    pub seen: Option<String>,
    /// What only a newer version knows.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

/// A place that has a letter, by names that outlive an edition of the database.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Bookmark {
    /// The key of the roadmap or section: `roadmap` or `roadmap/section/path`.
    pub place: String,
    /// The id of the item in it, where it is of one.
    pub item: Option<String>,
}
