//! The checker: roadmap files in, a [`Catalog`] or every mistake out.
//!
//! The build, the tests and `waypost check` all use it, so they can never disagree.

mod field;
mod filler;
mod identity;
mod invisible;
mod item;
mod learned;
mod names;
mod others;
mod parse;
mod places;
mod prose;
mod repeats;
mod report;
mod retired;
mod script;
mod section;
mod values;

use super::{Catalog, OwnRoadmap, Places, Problem, RoadmapIx};
use crate::text::Str;
pub use invisible::is_invisible;
use names::Names;
use others::Others;
pub use parse::well_formed;
use report::Report;
use section::Builder;

/// The format of roadmap files that this program reads.
pub(super) const FORMAT: u32 = 1;

/// A file as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// What messages call it.
    pub path: String,
    /// What is in it.
    pub text: String,
}

impl SourceFile {
    /// The file name without its folder and `.toml`.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit(['/', '\\']).next().unwrap_or_default();
        name.strip_suffix(".toml").unwrap_or(name)
    }
}

/// The files of one roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoadmapFiles {
    /// `roadmap.toml`, or the single file.
    pub root: SourceFile,
    /// The section files; empty for a single file.
    pub sections: Vec<SourceFile>,
}

impl RoadmapFiles {
    /// Every file, the root first.
    fn all(&self) -> impl Iterator<Item = &SourceFile> {
        std::iter::once(&self.root).chain(&self.sections)
    }
}

/// Checks `roadmaps` and makes a catalog of them.
///
/// `edition` is that of the database, e.g. `0.1`.
///
/// # Errors
/// Every mistake that was found, in the order of files and lines.
pub fn check(edition: &str, roadmaps: &[RoadmapFiles]) -> Result<Catalog, Vec<Problem>> {
    checked(edition, roadmaps, Report::new(false))
}

/// As [`check()`], and held to what is asked of a database that learners can trust: nothing in the
/// letters of another language, too long or said twice, no phrases that say nothing, no addresses
/// that track, no empty sections, clean lines.
///
/// # Errors
/// Every mistake that was found, in the order of files and lines.
pub fn proofread(edition: &str, roadmaps: &[RoadmapFiles]) -> Result<Catalog, Vec<Problem>> {
    checked(edition, roadmaps, Report::new(true))
}

/// Checks a roadmap of the learner's own by itself. What it refers to in other roadmaps is not looked
/// for, unless they are given in `beside`: then it is also a mistake to clash with them.
///
/// # Errors
/// Every mistake that was found, in the order of files and lines.
pub fn check_part(
    files: &RoadmapFiles,
    beside: Option<&Catalog>,
) -> Result<OwnRoadmap, Vec<Problem>> {
    part(files, Beside::of(beside), Report::new(false))
}

/// What a roadmap that is in `catalog` says of others although it is nowhere: that alone is left out.
pub fn dangling(files: &RoadmapFiles, catalog: &Catalog) -> Vec<Problem> {
    part(files, Beside::Itself(catalog), Report::new(false)).err().unwrap_or_default()
}

/// As [`check_part()`], and held to what is asked of a database that learners can trust.
///
/// # Errors
/// Every mistake that was found, in the order of files and lines.
pub fn proofread_part(
    files: &RoadmapFiles,
    beside: Option<&Catalog>,
) -> Result<OwnRoadmap, Vec<Problem>> {
    part(files, Beside::of(beside), Report::new(true))
}

/// Beside what a roadmap is checked.
#[derive(Clone, Copy)]
enum Beside<'a> {
    /// Nothing: what it says of others is believed.
    Nothing,
    /// Others, with which it must not clash.
    Others(&'a Catalog),
    /// Others and itself.
    Itself(&'a Catalog),
}

impl<'a> Beside<'a> {
    fn of(others: Option<&'a Catalog>) -> Self {
        others.map_or(Self::Nothing, Self::Others)
    }

    /// Where what it says of others must be.
    fn catalog(self) -> Option<&'a Catalog> {
        match self {
            Self::Nothing => None,
            Self::Others(catalog) | Self::Itself(catalog) => Some(catalog),
        }
    }
}

fn part(
    files: &RoadmapFiles,
    beside: Beside<'_>,
    mut report: Report,
) -> Result<OwnRoadmap, Vec<Problem>> {
    let parsed = parsed(std::slice::from_ref(files), &mut report);
    let names = Names::collect(&parsed, &mut report);
    let others = Others::new(&names, beside.catalog());
    let mut builder = Builder::new(&names, Some(others));
    for roadmap in &parsed {
        builder.roadmap(RoadmapIx::new(0), roadmap, &mut report);
    }
    drop(parsed); // of a large roadmap it takes much room
    if report.is_clean() {
        identity::check(&builder, &mut report);
    }
    if let Beside::Others(catalog) = beside {
        builder.refuse_clashes(catalog, &mut report);
    }
    report.into_result()?;
    let others = builder.others.take().map(Others::found);
    let mut catalog = builder.finish(Str::default());
    catalog.items.iter_mut().for_each(|item| item.places = Places::default());
    let (others, additions, hides) =
        others.map(|found| (found.named, found.additions, found.hides)).unwrap_or_default();
    Ok(OwnRoadmap { catalog, others, additions, hides })
}

fn parsed<'a>(roadmaps: &'a [RoadmapFiles], report: &mut Report) -> Vec<parse::Parsed<'a>> {
    let parsed: Vec<_> =
        roadmaps.iter().filter_map(|files| parse::roadmap(files, report)).collect();
    if report.proofreads() {
        for file in roadmaps.iter().flat_map(RoadmapFiles::all) {
            invisible::check(file, report);
        }
        repeats::check(&parsed, report);
    }
    parsed
}

fn checked(
    edition: &str,
    roadmaps: &[RoadmapFiles],
    mut report: Report,
) -> Result<Catalog, Vec<Problem>> {
    let parsed = parsed(roadmaps, &mut report);
    let names = Names::collect(&parsed, &mut report);
    let mut builder = Builder::new(&names, None);
    for (at, roadmap) in parsed.iter().enumerate() {
        builder.roadmap(RoadmapIx::new(at), roadmap, &mut report);
    }
    if report.is_clean() {
        identity::check(&builder, &mut report);
    }
    report.into_result()?;
    Ok(builder.finish(Str::from(edition)))
}

#[cfg(test)]
mod tests;
