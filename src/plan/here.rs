//! [`Here`]: where the learner left off.

use crate::catalog::{Catalog, RoadmapIx, SectionIx};
use crate::progress::Session;

/// Where the learner left off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Here {
    /// Nowhere yet.
    #[default]
    Nowhere,
    /// In a roadmap as a whole.
    Roadmap(RoadmapIx),
    /// In a section of one.
    Section(SectionIx),
}

impl Here {
    /// Where `session` says, as far as that is still there: a section that is gone leaves its roadmap.
    pub fn of(session: &Session, catalog: &Catalog) -> Self {
        let roadmap = session.roadmap.as_deref().and_then(|id| catalog.find_roadmap(id));
        let Some(roadmap) = roadmap else { return Self::Nowhere };
        let section = session.section.as_deref();
        let section = section.and_then(|path| catalog.find_section(roadmap, path));
        section.map_or(Self::Roadmap(roadmap), Self::Section)
    }

    /// The roadmap that it is in.
    pub fn roadmap(self, catalog: &Catalog) -> Option<RoadmapIx> {
        match self {
            Self::Nowhere => None,
            Self::Roadmap(roadmap) => Some(roadmap),
            Self::Section(section) => Some(catalog.section(section).roadmap),
        }
    }
}
