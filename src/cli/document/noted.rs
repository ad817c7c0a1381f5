//! A roadmap or section that was found by its note.

use serde::Serialize;

use super::shown;
use crate::catalog::Part;
use crate::cli::context::Context;
use crate::progress::Overview;

/// A roadmap or section that was found by its note.
#[derive(Debug, Serialize)]
pub(in crate::cli) struct Noted<'a> {
    /// As `waypost note` calls it.
    id: String,
    title: &'a str,
    note: Option<&'a str>,
}

impl<'a> Noted<'a> {
    pub(in crate::cli) fn new(
        context: &'a Context<'_>,
        overview: &'a Overview,
        part: Part,
    ) -> Self {
        let catalog = &context.catalog;
        Self {
            id: part.key(catalog),
            title: shown(part.title(catalog), context),
            note: overview.note_on(catalog, part),
        }
    }
}
