//! [`Part`]: a roadmap or one of its sections, and the key by which the journal knows it.

use super::{Catalog, RoadmapIx, SectionIx, Text};

/// A roadmap, or a section of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A whole roadmap.
    Roadmap(RoadmapIx),
    /// A section of one.
    Section(SectionIx),
}

impl Part {
    /// The key of a part: `roadmap/section/path`, of a whole roadmap `roadmap/`. Its slash tells it from
    /// the id of an item, which never has one.
    pub fn key(self, catalog: &Catalog) -> String {
        match self {
            Self::Roadmap(roadmap) => format!("{}/", catalog.roadmap(roadmap).id),
            Self::Section(section) => {
                let section = catalog.section(section);
                format!("{}/{}", catalog.roadmap(section.roadmap).id, section.path)
            }
        }
    }

    /// Is `key` that of a part, there or not, rather than the id of an item?
    pub fn is_key(key: &str) -> bool {
        key.contains('/')
    }

    /// The part with this key, if there is one.
    pub fn find(catalog: &Catalog, key: &str) -> Option<Self> {
        let (roadmap, path) = key.split_once('/')?;
        let roadmap = catalog.find_roadmap(roadmap)?;
        if path.is_empty() {
            return Some(Self::Roadmap(roadmap));
        }
        catalog.find_section(roadmap, path).map(Self::Section)
    }

    /// Its name for people.
    pub fn title(self, catalog: &Catalog) -> &Text {
        match self {
            Self::Roadmap(roadmap) => &catalog.roadmap(roadmap).title,
            Self::Section(section) => &catalog.section(section).title,
        }
    }
}
