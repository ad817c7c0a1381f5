//! A suggestion of what to do next in JSON.

use serde::Serialize;

use super::ItemDocument;
use super::item::PlaceDocument;
use crate::cli::context::Context;
use crate::plan::{Next, Reason};
use crate::progress::Overview;

/// An item to do next: the item, and why.
#[derive(Debug, Serialize)]
pub(in crate::cli) struct Suggestion<'a> {
    #[serde(flatten)]
    item: ItemDocument<'a>,
    reason: &'static str,
    days: Option<usize>,
    why: String,
    place: PlaceDocument<'a>,
}

impl<'a> Suggestion<'a> {
    pub(in crate::cli) fn new(
        context: &'a Context<'_>,
        overview: &'a Overview,
        next: &Next,
    ) -> Self {
        let Next { place, reason } = *next;
        let days = match reason {
            Reason::Begun { days } => Some(days),
            _ => None,
        };
        Self {
            item: ItemDocument::new(context, overview, context.catalog.place(place).item),
            reason: reason.name(),
            days,
            why: context.say(&reason.phrase(&context.catalog, context.lang)),
            place: PlaceDocument::new(context, place),
        }
    }
}
