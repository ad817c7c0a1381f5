//! TOML to raw types, with syntax and type errors reported by place.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::report::Report;
use super::{FORMAT, RoadmapFiles, SourceFile};
use crate::catalog::Problem;
use crate::catalog::raw::{RawHead, RawRoadmap, RawSection};

/// The raw form of one roadmap, each top-level section with the file it stands in.
pub(super) struct Parsed<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) root: RawRoadmap,
    pub(super) sections: Vec<(&'a SourceFile, RawSection)>,
}

/// Is `file` a roadmap or a section by its form: TOML, with keys that are known and values of the right
/// types? What it says is not looked at.
///
/// # Errors
/// The first mistake.
pub fn well_formed(file: &SourceFile) -> Result<(), Vec<Problem>> {
    let mut report = Report::new(false);
    let head: Head = toml::from_str(&file.text).unwrap_or_default(); // what is no TOML has no keys
    if head.format.is_some() || head.languages.is_some() || file.stem() == "roadmap" {
        format(file, &mut report).and_then(|()| read::<RawRoadmap>(file, &mut report));
    } else {
        read::<RawSection>(file, &mut report);
    }
    report.into_result()
}

/// What only a roadmap has.
#[derive(Debug, Default, Deserialize)]
struct Head {
    format: Option<toml::Value>,
    languages: Option<toml::Value>,
}

/// Reads the files of one roadmap; `None` when its root cannot be read.
pub(super) fn roadmap<'a>(files: &'a RoadmapFiles, report: &mut Report) -> Option<Parsed<'a>> {
    let file = &files.root;
    let mut root: RawRoadmap = root(file, report)?;
    let inline = std::mem::take(&mut root.section).into_iter();
    let mut sections: Vec<_> = inline.map(|section| (file, section.into_inner())).collect();
    sections.extend(section_files(files, &root, report));
    Some(Parsed { file, root, sections })
}

/// Reads a root. A large one is read twice only where something is wrong with it.
fn root(file: &SourceFile, report: &mut Report) -> Option<RawRoadmap> {
    match toml::from_str::<RawRoadmap>(&file.text) {
        Ok(root) if root.format == FORMAT => Some(root),
        _ => format(file, report).and_then(|()| read(file, report)),
    }
}

/// Refuses files of a newer program politely, before anything else in them is judged.
fn format(file: &SourceFile, report: &mut Report) -> Option<()> {
    let head: RawHead = read(file, report)?;
    let format = *head.format.get_ref();
    if format == FORMAT {
        return Some(());
    }
    let (what, hint) = if format > FORMAT {
        (
            format!("format {format} is newer than this program"),
            "install a newer waypost".to_owned(),
        )
    } else {
        (format!("there is no format {format}"), format!("write `format = {FORMAT}`"))
    };
    report.add(file, head.format.span(), what, hint);
    None
}

fn section_files<'a>(
    files: &'a RoadmapFiles,
    root: &RawRoadmap,
    report: &mut Report,
) -> Vec<(&'a SourceFile, RawSection)> {
    let listed = root.sections.as_deref().unwrap_or_default();
    for file in &files.sections {
        if !listed.iter().any(|name| name.get_ref() == file.stem()) {
            let what = format!("no roadmap lists the section file `{}`", file.stem());
            report.add(file, 0..0, what, "add its name to `sections` in roadmap.toml");
        }
    }
    let mut sections = Vec::new();
    for name in listed {
        let Some(file) = files.sections.iter().find(|file| file.stem() == name.get_ref()) else {
            let what = format!("there is no file `{}.toml` beside this one", name.get_ref());
            report.add(&files.root, name.span(), what, "write the file, or take the name out");
            continue;
        };
        if let Some(section) = read::<RawSection>(file, report) {
            if section.id.get_ref() != file.stem() {
                let what = format!("the id `{}` is not the file's name", section.id.get_ref());
                report.add(
                    file,
                    section.id.span(),
                    what,
                    format!("write `id = \"{}\"`", file.stem()),
                );
            }
            sections.push((file, section));
        }
    }
    sections
}

fn read<T: DeserializeOwned>(file: &SourceFile, report: &mut Report) -> Option<T> {
    match toml::from_str(&file.text) {
        Ok(value) => Some(value),
        Err(error) => {
            let what = error.message().replace('\n', "; ");
            report.add(file, error.span().unwrap_or(0..0), &what, hint_for(&what));
            None
        }
    }
}

/// What to do about a message of the TOML reader.
fn hint_for(message: &str) -> String {
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    match quoted.as_slice() {
        [missing] if message.starts_with("missing field") => format!("add the key `{missing}`"),
        [wrong, known @ ..] if message.starts_with("unknown field") => {
            let nearest = crate::catalog::nearest(wrong, known.iter(), |name| name);
            nearest.map_or_else(
                || "`waypost check --schema` prints which keys there are".to_owned(),
                |name| format!("did you mean `{name}`?"),
            )
        }
        _ => "`waypost check --schema` prints what can stand here".to_owned(),
    }
}
