//! What to tell the learner of a deed, an undo or a redo.

use std::collections::BTreeSet;

use super::{Change, Event, Field, Journal};
use crate::catalog::{Catalog, Lang};
use crate::phrase::Phrase;

/// The texts of a deed: of one item, of several, and of several in one section.
type Told = [&'static str; 3];

const DID: Told = ["notice-did", "notice-did-all", "notice-did-all.of"];
const UNDID: Told = ["notice-undid", "notice-undid-all", "notice-undid-all.of"];
const REDID: Told = ["notice-redid", "notice-redid-all", "notice-redid-all.of"];

impl Journal {
    /// What `events`, which are one deed, did: `Undone: done, LoRA insights`, or of several
    /// `Undone: done, 9 items of Embeddings`, the smallest section that has all of them. Nothing when
    /// there are none.
    pub fn describe(&self, events: &[Event], catalog: &Catalog, lang: Lang) -> Option<Phrase> {
        let mut events =
            events.iter().filter(|event| !matches!(event.field, Field::Clock | Field::Timer));
        let first = events.next()?;
        let target = |event: &Event| event.undoes.as_ref().and_then(|id| self.get(id)).cloned();
        let (told, shown) = match target(first) {
            None => (&DID, first.clone()),
            // Taking back what took something back is doing it again.
            Some(undone) => match target(&undone) {
                Some(again) => (&REDID, again),
                None => (&UNDID, undone),
            },
        };
        let [one, several, within] = *told;
        let what = shown.word();
        let ids: BTreeSet<&str> =
            events.map(|event| event.item.as_str()).chain([first.item.as_str()]).collect();
        if ids.len() > 1 {
            let items = ids.iter().filter_map(|id| catalog.find(id));
            let part = catalog.part_around(items).map(|title| title.in_lang(lang));
            let phrase = Phrase::new(if part.is_some() { within } else { several });
            let phrase = phrase.with("what", what).with("count", ids.len());
            return Some(phrase.with("title", part.unwrap_or_default()));
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
        self.change().map_or_else(|| self.field.name(), |change| change.word())
    }
}

impl Change {
    /// The word by which the locale file knows it.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Status(status) => status.name(),
            Self::Starred(true) => "starred",
            Self::Starred(false) => "unstarred",
            Self::Note(Some(_)) => "note",
            Self::Note(None) => "unnoted",
            Self::Keep(_) => "search",
            Self::Forget(_) => "forgotten",
        }
    }
}
