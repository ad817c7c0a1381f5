//! Notes as JSON documents.

use serde::Serialize;

use super::Target;
use crate::cli::context::Context;
use crate::progress::{Record, Version};

/// A note, and whether the command changed it.
#[derive(Serialize)]
pub(super) struct Note<'a> {
    #[serde(flatten)]
    on: On<'a>,
    changed: bool,
}

/// All notes.
#[derive(Serialize)]
pub(super) struct Notes<'a> {
    notes: Vec<On<'a>>,
}

/// What a note is on, and the note.
#[derive(Serialize)]
struct On<'a> {
    id: &'a str,
    title: &'a str,
    note: Option<&'a str>,
    updated_at: Option<String>,
}

/// What a note was, the newest first.
#[derive(Serialize)]
pub(super) struct History<'a> {
    id: &'a str,
    title: &'a str,
    versions: Vec<VersionDocument<'a>>,
}

/// A note as it once was.
#[derive(Serialize)]
struct VersionDocument<'a> {
    number: usize,
    event: &'a str,
    at: String,
    note: &'a str,
    current: bool,
    elsewhere: bool,
}

impl<'a> On<'a> {
    fn new(context: &'a Context<'_>, target: &'a Target, record: &'a Record) -> Self {
        Self {
            id: target.key(),
            title: target.title(context),
            note: record.note.as_deref(),
            updated_at: record.updated_at.map(|at| at.to_string()),
        }
    }
}

impl<'a> Note<'a> {
    pub(super) fn new(
        context: &'a Context<'_>,
        target: &'a Target,
        record: &'a Record,
        changed: bool,
    ) -> Self {
        Self { on: On::new(context, target, record), changed }
    }
}

impl<'a> Notes<'a> {
    pub(super) fn new(context: &'a Context<'_>, notes: &'a [(Target, Record)]) -> Self {
        let on = notes.iter().map(|(target, record)| On::new(context, target, record));
        Self { notes: on.collect() }
    }
}

impl<'a> History<'a> {
    pub(super) fn new(
        context: &'a Context<'_>,
        target: &'a Target,
        versions: &'a [Version],
    ) -> Self {
        let versions = versions.iter().map(|version| VersionDocument {
            number: version.number,
            event: version.event.as_str(),
            at: version.at.to_string(),
            note: &version.note,
            current: version.is_current,
            elsewhere: version.is_from_elsewhere,
        });
        Self { id: target.key(), title: target.title(context), versions: versions.collect() }
    }
}
