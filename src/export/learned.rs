//! What the learner did, as the end of a roadmap file: importing it brings that back.

use std::collections::BTreeSet;

use toml_edit::Value;

use super::{Entry, Export, Piece, lines};
use crate::catalog::{ItemIx, Part, RoadmapIx};
use crate::progress::Status;

/// Everything that was done with `roadmap`, a `[[learned]]` for each thing.
pub fn learned(export: &Export<'_>, roadmap: RoadmapIx) -> String {
    let (mut text, mut met) = (String::new(), BTreeSet::<ItemIx>::new());
    note(export, Part::Roadmap(roadmap), &mut text);
    for piece in export.pieces(roadmap) {
        match piece {
            Piece::Begin(section) => note(export, Part::Section(section), &mut text),
            Piece::Item(at) => {
                let entry = export.entry(at);
                if met.insert(entry.place.item) {
                    item(&entry, &mut text);
                }
            }
            Piece::End => {}
        }
    }
    text
}

fn item(entry: &Entry<'_>, text: &mut String) {
    let (record, note) = (entry.record, entry.note());
    let is_todo = record.status == Status::Todo;
    if is_todo && !record.starred && note.is_empty() {
        return;
    }
    begin(entry.item.id.as_str(), text);
    if !is_todo {
        text.extend(["status = \"", record.status.name(), "\"\n"]);
        if let Some(at) = entry.record.status_at() {
            text.extend(["since = ", &at.to_string(), "\n"]);
        }
    }
    if record.starred {
        text.push_str("starred = true\n");
    }
    if !note.is_empty() {
        noted(&note, text);
    }
}

/// The note on a roadmap or section.
fn note(export: &Export<'_>, part: Part, text: &mut String) {
    let note = lines(export.overview.note_on(export.catalog, part));
    if !note.is_empty() {
        begin(&part.key(export.catalog), text);
        noted(&note, text);
    }
}

fn begin(key: &str, text: &mut String) {
    text.extend(["\n[[learned]]\nitem = \"", key, "\"\n"]);
}

fn noted(note: &[String], text: &mut String) {
    text.extend(["note = ", &Value::from(note.join("\n")).to_string(), "\n"]);
}
