//! [`OwnRoadmap`]: a roadmap of the learner's own, checked by itself and ready to be joined with others.

use serde::{Deserialize, Serialize};

use super::{Catalog, Id, ItemType, Place};
use crate::text::Str;

/// A roadmap of the learner's own, checked by itself and ready to be [joined](super::join()) with
/// others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct OwnRoadmap {
    /// The roadmap alone. Its places name its items by their positions, and those of [`Self::others`]
    /// by the positions behind the last one. The items do not know their places yet.
    pub catalog: Catalog,
    /// Items of other roadmaps to which it refers.
    pub others: Vec<(Id, ItemType)>,
    /// What it adds to sections of other roadmaps.
    pub additions: Vec<Addition>,
    /// The sections of other roadmaps that it hides, as `roadmap/path`.
    pub hides: Vec<Str>,
}

impl OwnRoadmap {
    /// Is its id one of `ids`?
    pub fn is_called_one_of(&self, ids: &[String]) -> bool {
        self.catalog.roadmaps.iter().any(|roadmap| ids.iter().any(|id| roadmap.id.as_str() == id))
    }
}

/// What is added to a section of another roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Addition {
    /// The section, as `roadmap/path`.
    pub section: Str,
    /// What stands there, by the positions of [`OwnRoadmap::catalog`].
    pub places: Vec<Place>,
}
