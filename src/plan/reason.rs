//! [`Reason`]: why something is suggested.

use crate::catalog::{Catalog, Lang, RoadmapIx, SectionIx};
use crate::phrase::Phrase;

/// Why something is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The learner began it.
    Begun {
        /// How many days ago: 0 is today.
        days: usize,
    },
    /// It is what comes next in a section.
    NextIn(SectionIx),
    /// It comes after another suggestion in the same section.
    Then(SectionIx),
    /// It begins the section after the one where the learner left off.
    NextSection(SectionIx),
    /// It begins a section.
    NewSection(SectionIx),
    /// It begins a roadmap.
    NewRoadmap(RoadmapIx),
    /// It was left open in a section before the one where the learner left off.
    StillOpen(SectionIx),
}

impl Reason {
    /// The word for it in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Begun { .. } => "begun",
            Self::NextIn(_) => "next",
            Self::Then(_) => "then",
            Self::NextSection(_) => "next-section",
            Self::NewSection(_) => "new-section",
            Self::NewRoadmap(_) => "new-roadmap",
            Self::StillOpen(_) => "still-open",
        }
    }

    /// What to say of it, with titles in `lang`: `you began it yesterday`, `next in Mathematics`.
    pub fn phrase(self, catalog: &Catalog, lang: Lang) -> Phrase {
        let (id, title) = match self {
            Self::Begun { days } => return Phrase::new("plan-begun").with("days", days),
            Self::NextIn(section) => ("plan-next", &catalog.section(section).title),
            Self::Then(section) => ("plan-then", &catalog.section(section).title),
            Self::NextSection(section) => ("plan-next-section", &catalog.section(section).title),
            Self::NewSection(section) => ("plan-new", &catalog.section(section).title),
            Self::NewRoadmap(roadmap) => ("plan-new", &catalog.roadmap(roadmap).title),
            Self::StillOpen(section) => ("plan-still-open", &catalog.section(section).title),
        };
        Phrase::new(id).with("title", title.in_lang(lang))
    }
}
