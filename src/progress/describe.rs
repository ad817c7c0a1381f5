//! What to tell the learner of a deed, an undo or a redo.

use std::collections::HashSet;

use super::{Change, Event, Field, Journal};
use crate::catalog::{Catalog, Lang};
use crate::phrase::Phrase;

impl Journal {
    /// What `events`, which are one deed, did: `Undone: done, LoRA insights`, or of several
    /// `Undone: done, 9 items`. Nothing when there are none.
    pub fn describe(&self, events: &[Event], catalog: &Catalog, lang: Lang) -> Option<Phrase> {
        let mut events =
            events.iter().filter(|event| !matches!(event.field, Field::Clock | Field::Timer));
        let first = events.next()?;
        let target = |event: &Event| event.undoes.as_ref().and_then(|id| self.get(id)).cloned();
        let ([one, several], shown) = match target(first) {
            None => (["notice-did", "notice-did-all"], first.clone()),
            // Taking back what took something back is doing it again.
            Some(undone) => match target(&undone) {
                Some(again) => (["notice-redid", "notice-redid-all"], again),
                None => (["notice-undid", "notice-undid-all"], undone),
            },
        };
        let what = shown.word();
        let others: HashSet<&str> = events.map(|event| event.item.as_str()).collect();
        let more = others.iter().filter(|item| **item != first.item).count();
        if more > 0 {
            return Some(Phrase::new(several).with("what", what).with("count", more + 1));
        }
        let title = shown.search_name().unwrap_or_else(|| {
            catalog.title_of(&shown.item, lang).unwrap_or(&shown.item).to_owned()
        });
        Some(Phrase::new(one).with("what", what).with("title", title))
    }
}

impl Event {
    /// The word by which the locale file knows what was changed; of what only a newer version knows,
    /// the name of the field.
    pub fn word(&self) -> &str {
        match self.change() {
            Some(Change::Status(status)) => status.name(),
            Some(Change::Starred(true)) => "starred",
            Some(Change::Starred(false)) => "unstarred",
            Some(Change::Forget(_)) => "forgotten",
            Some(Change::Note(None)) => "unnoted",
            Some(Change::Note(Some(_)) | Change::Keep(_)) | None => self.field.name(),
        }
    }
}
