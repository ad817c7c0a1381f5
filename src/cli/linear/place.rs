//! [`Place`]: where the learner is, by a name that outlives a change of the roadmaps.

use crate::catalog::{Catalog, Part};

/// Where the learner is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Place {
    /// Before all roadmaps.
    #[default]
    Top,
    /// In the roadmap or section with this key.
    Part(String),
}

impl Place {
    /// The place of `part`.
    pub(super) fn of(part: Part, catalog: &Catalog) -> Self {
        Self::Part(part.key(catalog))
    }

    /// The part that it is; none at the top, and where it is gone.
    pub(super) fn part(&self, catalog: &Catalog) -> Option<Part> {
        match self {
            Self::Top => None,
            Self::Part(key) => Part::find(catalog, key),
        }
    }

    /// The place around it.
    pub(super) fn around(&self, catalog: &Catalog) -> Self {
        match self.part(catalog) {
            Some(Part::Section(section)) => {
                let section = catalog.section(section);
                let around = section.parent.map_or(Part::Roadmap(section.roadmap), Part::Section);
                Self::of(around, catalog)
            }
            Some(Part::Roadmap(_)) | None => Self::Top,
        }
    }
}
