//! Files that are given to be checked: which files belong together, beside which roadmaps they stand.

use std::fs::{self, DirEntry, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::INPUT;
use crate::builtin;
use crate::catalog::{
    Catalog, Joined, OwnRoadmap, Problem, RoadmapFiles, SourceFile, check_part, dangling, join,
    proofread, proofread_part,
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

/// Roadmaps without mistakes.
#[derive(Debug, Default)]
pub(super) struct Good {
    /// Those that were given, behind what they stand beside.
    pub(super) catalog: Catalog,
    /// The position of the first one that was given.
    pub(super) first: usize,
    /// How many items they add to others.
    pub(super) added: usize,
    /// How many sections of others they hide.
    pub(super) hidden: usize,
}

/// Roadmaps without mistakes, or what is wrong.
type Checked = Result<Good, Vec<Problem>>;

/// Checks the roadmaps in `files`, beside those that they do not stand in for, so that `ref` finds their
/// items.
pub(super) fn check(context: &Context<'_>, files: &[PathBuf]) -> Result<Checked, Error> {
    let mut reader = Reader::default();
    let given = reader.roadmaps(files)?;
    let ids: Vec<String> = given.iter().filter_map(|files| head(&files.root.text).id()).collect();
    let checked = if ids.iter().any(|id| context.catalog.find_roadmap(id).is_some()) {
        check_built_in(&context.catalog, &ids, given)
    } else {
        // Of what is wrong in others they say so.
        check_own(context.library().load_without(&ids)?.catalog, &given)
    };
    if reader.problems.is_empty() {
        return Ok(checked);
    }
    reader.problems.extend(checked.err().into_iter().flatten());
    Ok(Err(reader.problems))
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
    let checked = proofread(builtin::edition(), &roadmaps);
    checked.map(|catalog| Good { catalog, first, ..Good::default() })
}

/// Checks roadmaps of the learner's own as they are read: each by itself, and all beside the others.
fn check_own(beside: Catalog, given: &[RoadmapFiles]) -> Checked {
    let first = beside.roadmaps.len();
    let (mut parts, mut good, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    for files in given {
        match check_one(files, None) {
            Ok(part) => {
                parts.push(part);
                good.push(files);
            }
            Err(problems) => wrong.push((files, problems)),
        }
    }
    let additions = parts.iter().flat_map(|part| &part.additions);
    let added = additions.map(|addition| addition.places.len()).sum();
    let hidden = parts.iter().map(|part| part.hides.len()).sum();
    let Joined { catalog, refused, dangling: dangle } = join(beside, parts);
    let of = |at: &usize| good.get(*at).copied();
    let refused = refused.iter().filter_map(of);
    let dangle = dangle.iter().filter_map(of);
    let mut problems: Vec<Problem> = Vec::new();
    // With what is missing elsewhere, so that all is told at once.
    let told = |files, own| check_one(files, Some(&catalog)).err().unwrap_or(own);
    problems.extend(wrong.into_iter().flat_map(|(files, own)| told(files, own)));
    problems.extend(refused.flat_map(|files| told(files, Vec::new())));
    problems.extend(dangle.flat_map(|files| dangling(files, &catalog)));
    problems.sort();
    if problems.is_empty() { Ok(Good { catalog, first, added, hidden }) } else { Err(problems) }
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
    /// Reads the roadmaps that `files` name, but for those that are no text. A section file stands for
    /// nothing when its roadmap is named too, as `*.toml` does.
    fn roadmaps(&mut self, files: &[PathBuf]) -> Result<Vec<RoadmapFiles>, Error> {
        let mut named = Vec::new();
        for path in files {
            if path.is_dir() { named.extend(in_folder(path)?) } else { named.push(path.clone()) }
        }
        named.dedup();
        let mut roadmaps = Vec::new();
        for path in &named {
            let before = self.problems.len();
            let read = self.roadmap(path, &named)?;
            roadmaps.extend(read.filter(|_| self.problems.len() == before));
        }
        Ok(roadmaps)
    }

    /// Reads the roadmap at `path`; none when that is a section of one that is `named` too.
    fn roadmap(&mut self, path: &Path, named: &[PathBuf]) -> Result<Option<RoadmapFiles>, Error> {
        let root = self.read_file(path)?;
        if path.file_name().is_some_and(|name| name == ROOT) {
            return Ok(Some(RoadmapFiles { root, sections: self.beside(path)? }));
        }
        let root_path = path.with_file_name(ROOT);
        if path.as_os_str() == INPUT || !is_section(&root, &root_path) {
            return Ok(Some(RoadmapFiles { root, sections: Vec::new() }));
        }
        if named.contains(&root_path) { Ok(None) } else { Err(lone_section(path, &root_path)) }
    }

    /// The section files beside `root`.
    fn beside(&mut self, root: &Path) -> Result<Vec<SourceFile>, Error> {
        let folder = root.with_file_name("");
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { &folder };
        let names =
            entries(folder)?.into_iter().filter_map(|path| Some(path.file_name()?.to_owned()));
        let files = names.map(|name| root.with_file_name(name));
        let sections = files.filter(|path| is_toml(path) && path != root);
        sections.map(|path| self.read_file(&path)).collect()
    }

    fn read_file(&mut self, path: &Path) -> Result<SourceFile, Error> {
        let mut bytes = Vec::new();
        let read = if path.as_os_str() == INPUT {
            io::stdin().lock().read_to_end(&mut bytes)
        } else {
            File::open(path).and_then(|mut file| file.read_to_end(&mut bytes))
        };
        read.map_err(unreadable(path))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let file = SourceFile { path: path.to_string_lossy().into_owned(), text };
        if let Err(why) = str::from_utf8(&bytes) {
            // As far as it is valid, the text has the same bytes.
            self.problems.push(Problem::not_utf8(&file, why.valid_up_to()));
        }
        Ok(file)
    }
}

/// The roadmaps in `folder`: the one that it is, or all single files and folders with roadmaps in it.
fn in_folder(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let root = folder.join(ROOT);
    if root.is_file() {
        return Ok(vec![root]);
    }
    let root_of = |path: PathBuf| if path.is_dir() { path.join(ROOT) } else { path };
    let mut files: Vec<PathBuf> = entries(folder)?.into_iter().map(root_of).collect();
    files.retain(|path| is_toml(path) && path.is_file());
    // Where there is none, it says so that a roadmap would be there.
    Ok(if files.is_empty() { vec![root] } else { files })
}

/// What is in `folder` and not hidden, in order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let is_hidden = |entry: &DirEntry| entry.file_name().as_encoded_bytes().starts_with(b".");
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<DirEntry>>>);
    let entries = entries.map_err(unreadable(folder))?;
    let shown = entries.iter().filter(|entry| !is_hidden(entry));
    let mut paths: Vec<PathBuf> = shown.map(DirEntry::path).collect();
    paths.sort();
    Ok(paths)
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "toml")
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

pub(crate) fn unreadable(path: &Path) -> impl Fn(io::Error) -> Error {
    let path = path.to_string_lossy().into_owned();
    move |why| {
        let what = Phrase::new("error-read-file").with("path", path.as_str());
        Error::user(what).because(why).hint(Phrase::new("hint-check-file"))
    }
}
