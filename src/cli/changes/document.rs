//! What is new as a JSON document.

use serde::Serialize;

use super::{Shown, own_title};
use crate::address::WebAddress;
use crate::catalog::{Id, Retired};
use crate::changes::{Changed, Changes, Removed, What};
use crate::cli::context::Context;
use crate::cli::document::ItemDocument;
use crate::progress::{Departed, Record};

/// What is new since the edition that the learner saw; null where that is not known.
#[derive(Serialize)]
pub(super) struct ChangesDocument<'a> {
    edition: &'a str,
    since: Option<&'a str>,
    new: Vec<ItemDocument<'a>>,
    changed: Vec<ChangedDocument<'a>>,
    removed: Vec<Gone<'a>>,
    departed: Vec<Gone<'a>>,
}

/// An item that is not as it was.
#[derive(Serialize)]
struct ChangedDocument<'a> {
    id: &'a str,
    title: &'a str,
    what: Vec<&'static str>,
    sentences: Vec<String>,
}

/// An item that is gone, with what the learner did with it.
#[derive(Serialize)]
struct Gone<'a> {
    id: &'a str,
    title: Option<&'a str>,
    url: Option<&'a str>,
    status: &'static str,
    done_at: Option<String>,
    starred: bool,
    note: Option<String>,
    reason: Option<&'a str>,
    into: Vec<&'a str>,
}

impl<'a> ChangesDocument<'a> {
    pub(super) fn new(context: &'a Context<'_>, shown: &'a Shown) -> Self {
        let Changes { since, new, changed, removed } = &shown.changes;
        let changed = changed.iter().map(|changed| ChangedDocument::new(context, changed));
        let removed = removed.iter().map(|Removed { id, title, retired }| {
            let title = own_title(retired.as_ref(), context.lang).unwrap_or(title);
            Gone::new(id, Some(title), retired.as_ref(), &shown.journal.record_of(&[id]))
        });
        let departed = shown.departed.iter().map(|gone| {
            let Departed { id, record, retired } = gone;
            Gone::new(id, shown.title_of_departed(gone, context.lang), retired.as_ref(), record)
        });
        Self {
            edition: &context.catalog.edition,
            since: shown.is_known.then_some(since.as_str()),
            new: ItemDocument::all(context, &shown.overview, new),
            changed: changed.collect(),
            removed: removed.collect(),
            departed: departed.collect(),
        }
    }
}

impl<'a> ChangedDocument<'a> {
    fn new(context: &'a Context<'_>, changed: &Changed) -> Self {
        let (catalog, Changed { item, what }) = (&context.catalog, changed);
        let phrase = |what: &What| what.phrase(catalog, *item, context.lang);
        Self {
            id: catalog.item(*item).id.as_str(),
            title: catalog.item(*item).title.in_lang(context.lang),
            what: what.iter().map(What::name).collect(),
            sentences: what.iter().map(|what| context.say(&phrase(what))).collect(),
        }
    }
}

impl<'a> Gone<'a> {
    fn new(
        id: &'a str,
        title: Option<&'a str>,
        retired: Option<&'a Retired>,
        record: &Record,
    ) -> Self {
        let address = retired.and_then(|retired| retired.address.as_ref());
        Self {
            id,
            title,
            url: address.map(WebAddress::as_str),
            status: record.status.name(),
            done_at: record.done_at.map(|at| at.to_string()),
            starred: record.starred,
            note: record.note.clone(),
            reason: retired.map(|retired| retired.reason.as_str()),
            into: retired.into_iter().flat_map(|retired| &retired.into).map(Id::as_str).collect(),
        }
    }
}
