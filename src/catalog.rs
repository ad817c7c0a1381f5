//! What there is to learn: roadmaps, their sections, and the items that can be ticked off.
//!
//! A [`Catalog`] is flat: items and sections live in two lists and name each other by position, so
//! that one item in several places is one item. It is made by [`check()`] or [`proofread()`] from TOML files, at build
//! time for the built-in roadmaps, and is immutable afterwards.

mod arena;
mod check;
mod estimate;
mod few;
mod id;
mod item;
mod join;
mod language;
mod level;
mod likely;
mod localized;
mod own;
mod part;
mod problem;
mod raw;
mod roadmap;
mod within;

pub use arena::{Catalog, Hide, ItemIx, RoadmapIx, SectionIx, nearest};
pub use check::{
    RoadmapFiles, SourceFile, check, check_part, dangling, is_invisible, proofread, proofread_part,
    well_formed,
};
pub use estimate::Minutes;
pub use few::{Few, Places};
pub use id::{Id, IdError};
pub use item::{Body, FoundOut, Health, Item, ItemType, Kind, Link, PlaceRef, Resource, Said};
pub use join::{Joined, join};
pub use language::Lang;
pub use level::{Level, Levels};
pub use likely::likely_kind;
pub use localized::Text;
pub use own::{Addition, OwnRoadmap};
pub use part::Part;
pub use problem::Problem;
pub use roadmap::{Edition, Place, Retired, Roadmap, Section};
