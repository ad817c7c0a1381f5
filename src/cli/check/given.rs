//! Files that are given to be checked: which files belong together, beside which roadmaps they stand.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::builtin;
use crate::catalog::{
    Catalog, OwnRoadmap, Problem, RoadmapFiles, SourceFile, check_part, dangling, join, proofread,
    proofread_part,
};
use crate::cli::context::Context;
use crate::error::Error;
use crate::import::MARK;
use crate::phrase::Phrase;

const ROOT: &str = "roadmap.toml";

/// What is looked at before a file is checked.
#[derive(Debug, Default, Deserialize)]
struct Head {
    format: Option<toml::Value>,
    id: Option<toml::Value>,
}

/// A catalog and the position of the first roadmap in it that was given, or what is wrong.
type Checked = Result<(Catalog, usize), Vec<Problem>>;

/// Checks the roadmaps in `files`, beside those that they do not stand in for, so that `ref` finds their
/// items.
pub(super) fn check(context: &Context<'_>, files: &[PathBuf]) -> Result<Checked, Error> {
    let mut reader = Reader::default();
    let given = reader.roadmaps(files)?;
    if !reader.problems.is_empty() {
        return Ok(Err(reader.problems));
    }
    let ids: Vec<String> = given.iter().filter_map(|files| head(&files.root.text).id()).collect();
    if ids.iter().any(|id| context.catalog.find_roadmap(id).is_some()) {
        return Ok(check_built_in(&context.catalog, &ids, given));
    }
    let beside = context.library().load_without(&ids)?.catalog; // of what is wrong in others they say so
    Ok(check_own(beside, &given))
}

/// Checks what is to stand in for built-in roadmaps.
fn check_built_in(built_in: &Catalog, ids: &[String], given: Vec<RoadmapFiles>) -> Checked {
    let others = builtin::sources().into_iter().zip(&built_in.roadmaps);
    let mut roadmaps: Vec<RoadmapFiles> = others
        .filter(|(_, roadmap)| !ids.iter().any(|id| id == roadmap.id.as_str()))
        .map(|(files, _)| files)
        .collect();
    let first = roadmaps.len();
    roadmaps.extend(given);
    proofread(builtin::edition(), &roadmaps).map(|catalog| (catalog, first))
}

/// Checks roadmaps of the learner's own as they are read: each by itself, and all beside the others.
fn check_own(beside: Catalog, given: &[RoadmapFiles]) -> Checked {
    let first = beside.roadmaps.len();
    let (mut parts, mut problems) = (Vec::new(), Vec::new());
    for files in given {
        match check_one(files, None) {
            Ok(part) => parts.push(part),
            // With what is missing elsewhere, so that all is told at once.
            Err(own) => problems.extend(check_one(files, Some(&beside)).err().unwrap_or(own)),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let joined = join(beside, parts);
    let refused = joined.refused.iter().filter_map(|at| given.get(*at));
    problems.extend(
        refused.filter_map(|files| check_one(files, Some(&joined.catalog)).err()).flatten(),
    );
    let dangle = joined.dangling.iter().filter_map(|at| given.get(*at));
    problems.extend(dangle.flat_map(|files| dangling(files, &joined.catalog)));
    if problems.is_empty() { Ok((joined.catalog, first)) } else { Err(problems) }
}

/// Checks one roadmap. The texts of one that was imported are not the learner's to mend.
fn check_one(files: &RoadmapFiles, beside: Option<&Catalog>) -> Result<OwnRoadmap, Vec<Problem>> {
    let is_imported = files.root.text.starts_with(MARK);
    if is_imported { check_part(files, beside) } else { proofread_part(files, beside) }
}

/// Reads files, and notes which are no text.
#[derive(Debug, Default)]
struct Reader {
    problems: Vec<Problem>,
}

impl Reader {
    /// Reads the roadmaps that `files` name. A folder stands for the roadmap in it, and a section file for
    /// nothing when its roadmap is named too, as `*.toml` does.
    fn roadmaps(&mut self, files: &[PathBuf]) -> Result<Vec<RoadmapFiles>, Error> {
        let in_folder = |path: &PathBuf| if path.is_dir() { path.join(ROOT) } else { path.clone() };
        let mut files: Vec<PathBuf> = files.iter().map(in_folder).collect();
        files.dedup();
        let mut roadmaps = Vec::new();
        for path in &files {
            if path.file_name().is_some_and(|name| name == ROOT) {
                roadmaps.push(RoadmapFiles {
                    root: self.read_file(path)?,
                    sections: self.beside(path)?,
                });
                continue;
            }
            let root = path.with_file_name(ROOT);
            let file = self.read_file(path)?;
            if !is_section(&file, &root) {
                roadmaps.push(RoadmapFiles { root: file, sections: Vec::new() });
            } else if !files.contains(&root) {
                return Err(lone_section(path, &root));
            }
        }
        Ok(roadmaps)
    }

    /// The section files beside `root`.
    fn beside(&mut self, root: &Path) -> Result<Vec<SourceFile>, Error> {
        let folder = root.with_file_name("");
        let folder = if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder };
        let entries = fs::read_dir(&folder).map_err(unreadable(&folder))?;
        let mut names = Vec::new();
        for entry in entries {
            names.push(entry.map_err(unreadable(&folder))?.file_name());
        }
        names.sort();
        let is_section = |name: &Path| {
            name.extension().is_some_and(|ending| ending == "toml") && name.as_os_str() != ROOT
        };
        let sections = names.iter().filter(|name| is_section(Path::new(name)));
        sections.map(|name| self.read_file(&root.with_file_name(name))).collect()
    }

    fn read_file(&mut self, path: &Path) -> Result<SourceFile, Error> {
        let bytes = fs::read(path).map_err(unreadable(path))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let file = SourceFile { path: path.to_string_lossy().into_owned(), text };
        if let Err(why) = str::from_utf8(&bytes) {
            // As far as it is valid, the text has the same bytes.
            self.problems.push(Problem::not_utf8(&file, why.valid_up_to()));
        }
        Ok(file)
    }
}

/// Is `file` only a part of the roadmap at `root`? It says nothing of a format, and is beside one.
fn is_section(file: &SourceFile, root: &Path) -> bool {
    head(&file.text).format.is_none() && root.is_file()
}

fn lone_section(path: &Path, root: &Path) -> Error {
    let what = Phrase::new("error-check-section").with("path", path.to_string_lossy().into_owned());
    let root = root.to_string_lossy().into_owned();
    Error::user(what).hint(Phrase::new("hint-check-root").with("path", root))
}

fn head(text: &str) -> Head {
    // What cannot be read here is reported by the checker, with its place.
    toml::from_str(text).unwrap_or_default()
}

impl Head {
    fn id(self) -> Option<String> {
        Some(self.id?.as_str()?.to_owned())
    }
}

pub(crate) fn unreadable(path: &Path) -> impl Fn(std::io::Error) -> Error {
    let path = path.to_string_lossy().into_owned();
    move |why| {
        let what = Phrase::new("error-read-file").with("path", path.as_str());
        Error::user(what).because(why).hint(Phrase::new("hint-check-file"))
    }
}
