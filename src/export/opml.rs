//! OPML 2.0: an outline that outliners and feed readers open.
//!
//! What OPML has no attribute for is in a namespace of our own, as [its
//! specification](http://opml.org/spec2.opml) asks. So a program that knows it gets everything back.

use super::xml::escape;
use super::{Entry, Export, Piece, lines};
use crate::catalog::{Health, Part, RoadmapIx};
use crate::progress::Moment;

/// The name of the namespace.
pub(crate) const NAMESPACE: &str = "urn:waypost:progress:1";

/// The roadmaps as outlines: a section is an outline, an item with an address a link.
pub fn opml(export: &Export<'_>) -> String {
    let mut page = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\" xmlns:waypost=\"{NAMESPACE}\">\n\
         <head>\n<title>{}</title>\n</head>\n<body>\n",
        escape(&export.title())
    );
    for roadmap in export.roadmaps {
        one(export, *roadmap, &mut page);
    }
    page.push_str("</body>\n</opml>\n");
    page
}

fn one(export: &Export<'_>, ix: RoadmapIx, page: &mut String) {
    let roadmap = export.catalog.roadmap(ix);
    let note = lines(export.overview.note_on(export.catalog, Part::Roadmap(ix)));
    open(page, export.text(&roadmap.title), Some(export.text(&roadmap.summary)), &note);
    for piece in export.pieces(ix) {
        match piece {
            Piece::Begin(ix) => {
                let section = export.catalog.section(ix);
                let note = lines(export.overview.note_on(export.catalog, Part::Section(ix)));
                let summary = section.summary.as_ref().map(|text| export.text(text));
                open(page, export.text(&section.title), summary, &note);
            }
            Piece::Item(at) => item(&export.entry(at), page),
            Piece::End => page.push_str("</outline>\n"),
        }
    }
    page.push_str("</outline>\n");
}

fn open(page: &mut String, title: &str, summary: Option<&str>, note: &[String]) {
    page.push_str("<outline");
    attribute(page, "text", title);
    optional(page, "description", summary);
    if !note.is_empty() {
        attribute(page, "waypost:note", &note.join("\n"));
    }
    page.push_str(">\n");
}

fn item(entry: &Entry<'_>, page: &mut String) {
    let record = entry.record;
    page.push_str("<outline");
    attribute(page, "text", entry.title());
    if let Some(url) = entry.url() {
        attribute(page, "type", "link");
        attribute(page, "url", url);
    }
    optional(page, "description", entry.description());
    attribute(page, "category", &entry.tags().join(","));
    attribute(page, "waypost:id", entry.item.id.as_str());
    attribute(page, "waypost:kind", entry.item.kind_name());
    attribute(page, "waypost:status", record.status.name());
    optional(page, "waypost:author", entry.author());
    optional(page, "waypost:level", entry.level().map(|level| level.to_string()).as_deref());
    optional(page, "waypost:health", entry.health().map(Health::name));
    if record.starred {
        attribute(page, "waypost:starred", "true");
    }
    let text = |at: Option<Moment>| at.map(|at| at.to_string());
    optional(page, "waypost:done-at", text(record.done_at).as_deref());
    optional(page, "waypost:updated-at", text(record.updated_at).as_deref());
    let note = entry.note();
    if !note.is_empty() {
        attribute(page, "waypost:note", &note.join("\n"));
    }
    page.push_str("/>\n");
}

fn optional(page: &mut String, name: &str, value: Option<&str>) {
    if let Some(value) = value {
        attribute(page, name, value);
    }
}

/// A line break would be read back as a space, were it not written as a number.
fn attribute(page: &mut String, name: &str, value: &str) {
    let value = escape(value).replace('\n', "&#10;").replace('\t', "&#9;");
    page.extend([" ", name, "=\"", &value, "\""]);
}
