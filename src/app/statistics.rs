//! What the statistics show: which pane has the focus, and by what the figures are parted.

use crate::catalog::RoadmapIx;

/// What the statistics show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// The pane that has the focus.
    pub pane: Pane,
    /// By what progress is parted.
    pub by: By,
    /// Of which roadmap; none for all of them.
    pub roadmap: Option<RoadmapIx>,
}

/// A pane of the statistics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pane {
    /// The last year, and the streak.
    #[default]
    Year,
    /// How far the learner is, by roadmap and so on.
    Parts,
    /// The last weeks, and how long the rest will take.
    Weeks,
    /// What was begun and is not finished.
    Waiting,
}

/// By what progress is parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// By roadmap.
    #[default]
    Roadmap,
    /// By section.
    Section,
    /// By what the items are.
    Kind,
    /// By what should be known before.
    Level,
}

impl Pane {
    /// All of them, in the order in which they get the focus.
    pub const ALL: [Self; 4] = [Self::Year, Self::Parts, Self::Weeks, Self::Waiting];
}

impl By {
    /// All of them, in the order in which a key goes through them.
    pub const ALL: [Self; 4] = [Self::Roadmap, Self::Section, Self::Kind, Self::Level];
}
