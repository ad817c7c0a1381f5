//! The way: the order in which sections are gone through, from where the learner left off.

use super::Here;
use crate::catalog::{Catalog, RoadmapIx, SectionIx};
use crate::progress::Overview;

/// A section on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stage {
    pub(super) section: SectionIx,
    pub(super) side: Side,
}

/// How a section stands to the one where the learner left off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// It is that one.
    Here,
    /// It is the next with something to do, outside of that one.
    Next,
    /// It stands before that one.
    Behind,
    /// It is the first with something to do in a roadmap in which they left off nowhere.
    Start,
    /// Anything else.
    Other,
}

/// All sections: the rest of the roadmap from `here` on, what was passed over in it, then other
/// roadmaps, those that were begun first.
pub(super) fn way(
    catalog: &Catalog,
    overview: &Overview,
    here: Here,
) -> impl Iterator<Item = Stage> {
    let is_begun = |roadmap: RoadmapIx| {
        let tally = overview.roadmap(roadmap);
        tally.done + tally.doing > 0
    };
    let mut roadmaps: Vec<RoadmapIx> = catalog.roadmap_positions().collect();
    let first = here.roadmap(catalog);
    roadmaps.sort_by_key(|roadmap| (Some(*roadmap) != first, !is_begun(*roadmap)));
    roadmaps.into_iter().flat_map(move |roadmap| stages(catalog, roadmap, here))
}

/// The sections of one roadmap.
fn stages(catalog: &Catalog, roadmap: RoadmapIx, here: Here) -> Vec<Stage> {
    let mut sections = catalog.sections_of(roadmap);
    let left_off = sections.iter().position(|section| Here::Section(*section) == here);
    sections.rotate_left(left_off.unwrap_or(0));
    let behind = sections.len() - left_off.unwrap_or(0);
    let inside = match here {
        Here::Section(here) if left_off.is_some() => catalog.subtree(here).len(),
        _ => 0,
    };
    let mut ahead = sections.iter().take(behind).enumerate().skip(inside);
    let first = ahead.find(|(_, section)| counts(catalog, **section)).map(|(at, _)| at);
    let side = |at: usize| match (at, left_off) {
        (0, Some(_)) => Side::Here,
        (at, Some(_)) if at >= behind => Side::Behind,
        (at, Some(_)) if Some(at) == first => Side::Next,
        (at, None) if Some(at) == first => Side::Start,
        _ => Side::Other,
    };
    let sections = sections.into_iter().enumerate();
    sections.map(|(at, section)| Stage { section, side: side(at) }).collect()
}

/// Does `section` itself have anything that progress counts?
fn counts(catalog: &Catalog, section: SectionIx) -> bool {
    catalog.section(section).places.iter().any(|place| catalog.item(place.item).counts())
}
