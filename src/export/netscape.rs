//! Netscape bookmarks: the file that all browsers import.
//!
//! The form is that of [the browsers](https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)).
//! A bookmark has an address: items without one are left out. Browsers pass over attributes that they do not
//! know, and the line that says which program wrote the file.

use std::collections::BTreeSet;

use super::xml::escape;
use super::{Entry, Export, Piece};
use crate::catalog::{ItemIx, Part, Text};

/// The line by which an import knows that all in the file is meant to be there.
pub(crate) const MARK: &str = "<META NAME=\"generator\" CONTENT=\"waypost\">";

/// The roadmaps as folders of bookmarks. How far the learner is stands among the tags, the note in the
/// description.
pub fn netscape(export: &Export<'_>) -> String {
    let mut page = format!(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n\
         <META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n{MARK}\n\
         <TITLE>{title}</TITLE>\n<H1>{title}</H1>\n<DL><p>\n",
        title = escape(&export.title())
    );
    for ix in export.roadmaps {
        let roadmap = export.catalog.roadmap(*ix);
        folder(export, &roadmap.title, Some(&roadmap.summary), &mut page);
        for piece in export.pieces(*ix) {
            match piece {
                Piece::Begin(ix) => {
                    let section = export.catalog.section(ix);
                    folder(export, &section.title, section.summary.as_ref(), &mut page);
                }
                Piece::Item(at) => bookmark(&export.entry(at), &mut page),
                Piece::End => page.push_str("</DL><p>\n"),
            }
        }
        page.push_str("</DL><p>\n");
    }
    page.push_str("</DL><p>\n");
    page
}

/// What the bookmarks of `export` have no place for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Items without an address, each once.
    pub items: usize,
    /// Notes on roadmaps and sections.
    pub notes: usize,
}

/// Counts what bookmarks have no place for.
pub fn left_out(export: &Export<'_>) -> LeftOut {
    let mut items: BTreeSet<ItemIx> = BTreeSet::new();
    let mut parts = Vec::new();
    for roadmap in export.roadmaps {
        parts.push(Part::Roadmap(*roadmap));
        for piece in export.pieces(*roadmap) {
            match piece {
                Piece::Begin(section) => parts.push(Part::Section(section)),
                Piece::Item(at) if export.entry(at).url().is_none() => {
                    items.insert(export.entry(at).place.item);
                }
                Piece::Item(_) | Piece::End => {}
            }
        }
    }
    let has_note = |part: &&Part| export.overview.note_on(export.catalog, **part).is_some();
    LeftOut { items: items.len(), notes: parts.iter().filter(has_note).count() }
}

fn folder(export: &Export<'_>, title: &Text, summary: Option<&Text>, page: &mut String) {
    page.extend(["<DT><H3>", &escape(export.text(title)), "</H3>\n"]);
    if let Some(summary) = summary {
        page.extend(["<DD>", &escape(export.text(summary)), "\n"]);
    }
    page.push_str("<DL><p>\n");
}

fn bookmark(entry: &Entry<'_>, page: &mut String) {
    let Some(url) = entry.url() else { return };
    page.extend(["<DT><A HREF=\"", &escape(url), "\""]);
    // That of the status: a star that is given later is no reason to have been done later.
    if let Some(at) = entry.record.status_at() {
        page.extend([" ADD_DATE=\"", &at.timestamp().as_second().to_string(), "\""]);
    }
    page.extend([" TAGS=\"", &escape(&entry.tags().join(",")), "\""]);
    let level = entry.level().map(|level| level.to_string());
    for (name, value) in [("AUTHOR", entry.author()), ("LEVEL", level.as_deref())] {
        if let Some(value) = value {
            page.extend([" ", name, "=\"", &escape(value), "\""]);
        }
    }
    page.push('>');
    page.extend([escape(entry.title()).as_str(), "</A>\n"]);
    let note = entry.note();
    let about = entry.description().unwrap_or_default();
    // The first line is the description, if only an empty one, so that the note can be told from it.
    if !about.is_empty() || !note.is_empty() {
        let about = std::iter::once(about).chain(note.iter().map(String::as_str));
        let about: Vec<String> = about.map(escape).collect();
        page.extend(["<DD>", &about.join("\n"), "\n"]);
    }
}
