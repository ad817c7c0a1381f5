//! What to tell the learner of an event that takes something back.

use super::{Change, Event, Journal};
use crate::catalog::{Catalog, Lang};
use crate::phrase::Phrase;

impl Journal {
    /// What `event`, an undo or a redo, did: `Took back “done”: LoRA insights`.
    pub fn describe(&self, event: &Event, catalog: &Catalog, lang: Lang) -> Phrase {
        let target = |event: &Event| event.undoes.as_ref().and_then(|id| self.get(id)).cloned();
        let (id, shown) = match target(event) {
            None => ("notice-did", event.clone()),
            // Taking back what took something back is doing it again.
            Some(undone) => match target(&undone) {
                Some(again) => ("notice-redid", again),
                None => ("notice-undid", undone),
            },
        };
        let item = catalog.find(&shown.item).map(|ix| catalog.item(ix));
        let title = item.map_or(shown.item.as_str(), |item| item.title.in_lang(lang));
        Phrase::new(id).with("what", shown.word()).with("title", title)
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
            Some(Change::Note(_)) | None => self.field.name(),
        }
    }
}
