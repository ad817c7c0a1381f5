//! [`Target`]: what a note is on, as the command line names it.

use crate::catalog::{Catalog, Id, ItemIx, Part};
use crate::cli::choose;
use crate::cli::context::Context;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::{Change, Event, Journal, Origin, Record};

/// What a note is on.
pub(super) struct Target {
    /// What the journal calls it now, and what it did before.
    keys: Vec<String>,
    what: What,
}

enum What {
    Item(ItemIx),
    Part,
    /// Something that is no longer in the roadmaps.
    Gone,
}

impl Target {
    /// What `asked` names: an item by its id, a part as `ROADMAP/SECTION` or `ROADMAP`, or something with
    /// a note that is no longer in the roadmaps.
    pub(super) fn find(catalog: &Catalog, journal: &Journal, asked: &str) -> Result<Self, Error> {
        if let Some(item) = catalog.find(asked) {
            return Ok(Self::item(catalog, item));
        }
        if let Some(roadmap) = catalog.find_roadmap(asked) {
            return Ok(Self::part(catalog, Part::Roadmap(roadmap)));
        }
        let found = if Part::is_key(asked) {
            choose::part(catalog, asked).map(|part| Self::part(catalog, part))
        } else {
            choose::find(catalog, asked).map(|item| Self::item(catalog, item))
        };
        let has_note = || journal.record_of(&[asked]).note.is_some();
        found.or_else(|error| {
            let gone = || Self { keys: vec![asked.to_owned()], what: What::Gone };
            if has_note() { Ok(gone()) } else { Err(error) }
        })
    }

    /// Everything with a note, and what else is known of it: the items in their order, then sections, and
    /// last what is no longer in the roadmaps.
    pub(super) fn all(catalog: &Catalog, journal: &Journal) -> Vec<(Self, Record)> {
        let items = catalog.item_positions().map(|item| Self::item(catalog, item));
        let mut others: Vec<&str> =
            journal.item_ids().filter(|id| catalog.find(id).is_none()).collect();
        others.sort_unstable();
        let others = others.into_iter().map(|key| Self {
            keys: vec![key.to_owned()],
            what: Part::find(catalog, key).map_or(What::Gone, |_| What::Part),
        });
        let all = items.chain(others).map(|target| {
            let record = journal.record_of(&target.keys());
            (target, record)
        });
        let mut all: Vec<_> = all.filter(|(_, record)| record.note.is_some()).collect();
        all.sort_by_key(|(target, _)| matches!(target.what, What::Gone));
        all
    }

    fn item(catalog: &Catalog, item: ItemIx) -> Self {
        let of = catalog.item(item);
        let keys = std::iter::once(&of.id).chain(&of.former_ids).map(Id::to_string).collect();
        Self { keys, what: What::Item(item) }
    }

    fn part(catalog: &Catalog, part: Part) -> Self {
        Self { keys: vec![part.key(catalog)], what: What::Part }
    }

    /// What the journal calls it.
    pub(super) fn key(&self) -> &str {
        self.keys.first().map_or("", String::as_str)
    }

    /// The same, and what it called it before.
    pub(super) fn keys(&self) -> Vec<&str> {
        self.keys.iter().map(String::as_str).collect()
    }

    /// Its name for people, as far as it is known.
    pub(super) fn title<'a>(&'a self, context: &'a Context<'_>) -> &'a str {
        context.catalog.title_of(self.key(), context.lang).unwrap_or_else(|| self.key())
    }

    /// Refuses to write about what is no longer in the roadmaps.
    pub(super) fn refuse_gone(&self) -> Result<(), Error> {
        if !matches!(self.what, What::Gone) {
            return Ok(());
        }
        let what = Phrase::new("error-note-gone").with("asked", self.key());
        Err(Error::user(what).hint(Phrase::new("hint-retired")))
    }

    /// The events that make `change` to it.
    pub(super) fn set(
        &self,
        catalog: &Catalog,
        journal: &Journal,
        change: Change,
        origin: Origin,
    ) -> Vec<Event> {
        match self.what {
            What::Item(item) => journal.set(catalog.item(item), change, origin),
            What::Part | What::Gone => journal.set_on_part(self.key(), change, origin),
        }
    }
}
