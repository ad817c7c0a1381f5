//! Reads the files of a roadmap.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::Why;
use super::find::{self, Found, Mark};
use crate::catalog::{Problem, RoadmapFiles, SourceFile};

/// The most bytes of a file that are read: what is longer is hardly a roadmap.
pub(super) const MOST: u64 = 256 << 20;

/// Why files cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Unread {
    /// The system refuses it.
    Refused(String),
    /// It is no file, but something such as a pipe.
    NoFile,
    /// It is a folder with TOML files, but without `roadmap.toml`.
    NoRoot,
    /// It is longer than any roadmap.
    TooLong,
    /// It has changed while it was read.
    Changed,
}

/// The files of the roadmap that was found.
pub(super) fn roadmap(found: &Found) -> Result<RoadmapFiles, Why> {
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for mark in &found.stamp.0 {
        let bytes = bytes(mark).map_err(Why::Unreadable)?;
        files.push(text(&mark.path, bytes, &mut problems));
    }
    if !problems.is_empty() {
        return Err(Why::Mistakes(problems));
    }
    let mut files = files.into_iter();
    let root = files.next().ok_or(Why::Unreadable(Unread::NoRoot))?;
    Ok(RoadmapFiles { root, sections: files.collect() })
}

/// The ids in the files of the roadmap at `path`, whatever is wrong with them: in lines that give some.
pub(super) fn ids(path: &Path) -> Vec<String> {
    // Of what cannot be had nothing can be told, and it is told elsewhere that it cannot be had.
    let found = find::one(path).ok().flatten();
    let marks = found.into_iter().flat_map(|found| found.stamp.0);
    let mut ids = Vec::new();
    for bytes in marks.filter_map(|mark| bytes(&mark).ok()) {
        for line in String::from_utf8_lossy(&bytes).lines() {
            if let Some((key, value)) = line.split_once('=')
                && matches!(key.trim(), "id" | "former_ids")
            {
                let words = value.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
                ids.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
            }
        }
    }
    ids
}

fn bytes(mark: &Mark) -> Result<Vec<u8>, Unread> {
    if mark.length > MOST {
        return Err(Unread::TooLong);
    }
    let read = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(usize::try_from(mark.length).unwrap_or(0));
        File::open(&mark.path)?.take(MOST + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|why| Unread::Refused(why.to_string()))?;
    if bytes.len() as u64 > MOST { Err(Unread::TooLong) } else { Ok(bytes) }
}

fn text(path: &Path, bytes: Vec<u8>, problems: &mut Vec<Problem>) -> SourceFile {
    let name = path.to_string_lossy().into_owned();
    match String::from_utf8(bytes) {
        Ok(text) => SourceFile { path: name, text },
        Err(why) => {
            // As far as it is valid, the text has the same bytes.
            let text = String::from_utf8_lossy(why.as_bytes()).into_owned();
            let file = SourceFile { path: name, text };
            problems.push(Problem::not_utf8(&file, why.utf8_error().valid_up_to()));
            file
        }
    }
}
