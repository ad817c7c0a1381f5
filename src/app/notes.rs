//! Notes: what they are on, the one that is being written, and what one was before.

use std::sync::Arc;

use super::{Editor, Model, Subject};
use crate::catalog::{Catalog, Id, ItemIx, Part};
use crate::phrase::Phrase;
use crate::progress::{Change, Version};

/// What a note is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoteOn {
    /// An item.
    Item(ItemIx),
    /// A roadmap or section.
    Part(Part),
}

/// A note to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What it is on.
    pub on: NoteOn,
    /// What that is called in the journal.
    pub key: String,
    /// The note as it was; empty when there was none.
    pub text: String,
}

/// What came of a note that was to be written elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// This is the note now.
    Text(String),
    /// The learner has no editor of their own; or it could not be started, because of this.
    Nowhere(Option<Phrase>),
    /// The editor failed, and the note stays as it was.
    Failed {
        /// What to say of it.
        why: Phrase,
        /// Does it name a file to be looked after?
        has_kept: bool,
    },
}

/// The note that is being written here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writing {
    /// What it was.
    pub draft: Draft,
    /// What it is so far.
    pub editor: Editor,
    /// The first visible row.
    pub top: usize,
}

/// What a note was, to be looked at and brought back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    /// What the note is on.
    pub on: NoteOn,
    /// The versions that are known, the newest first.
    pub all: Arc<[Version]>,
    /// The one that is shown.
    pub cursor: usize,
    /// The first visible line of it.
    pub scroll: usize,
}

impl Writing {
    /// Goes on with the note as it was.
    pub fn new(draft: Draft) -> Self {
        Self { editor: Editor::new(&draft.text), draft, top: 0 }
    }

    /// Is it another note than it was?
    pub fn is_changed(&self) -> bool {
        Change::note(self.editor.text()) != Change::note(Editor::new(&self.draft.text).text())
    }
}

impl Versions {
    /// The version that is shown.
    pub fn shown(&self) -> Option<&Version> {
        self.all.get(self.cursor)
    }
}

impl NoteOn {
    /// What it is called in the journal.
    pub fn key(self, catalog: &Catalog) -> String {
        match self {
            Self::Item(item) => catalog.item(item).id.to_string(),
            Self::Part(part) => part.key(catalog),
        }
    }

    /// What it is, or was, called in the journal.
    pub fn keys(self, catalog: &Catalog) -> Vec<String> {
        let former = match self {
            Self::Item(item) => catalog.item(item).former_ids.as_ref(),
            Self::Part(_) => Default::default(),
        };
        std::iter::once(self.key(catalog)).chain(former.iter().map(Id::to_string)).collect()
    }
}

impl Model {
    /// What a note would be on: the item, section or roadmap in front.
    pub fn note_on(&self) -> Option<NoteOn> {
        match self.front() {
            Subject::Item(place) => Some(NoteOn::Item(self.catalog.place(place).item)),
            Subject::Node(node) => node.part().map(NoteOn::Part),
            Subject::Nothing => None,
        }
    }

    /// The note on something.
    pub fn note(&self, on: NoteOn) -> Option<&str> {
        match on {
            NoteOn::Item(item) => self.overview.record(item).note.as_deref(),
            NoteOn::Part(part) => self.overview.note_on(&self.catalog, part),
        }
    }

    /// The same as it is at present, whichever day is shown.
    pub(super) fn present_note(&self, on: NoteOn) -> Option<&str> {
        let overview = self.past.as_ref().map_or(&self.overview, |past| &past.present);
        match on {
            NoteOn::Item(item) => overview.record(item).note.as_deref(),
            NoteOn::Part(part) => overview.note_on(&self.catalog, part),
        }
    }

    /// What the note on something was, the newest first, as far as that is known.
    pub fn versions(&self, on: NoteOn) -> Vec<Version> {
        let keys = on.keys(&self.catalog);
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        self.journal.versions(&keys, Some(&self.device))
    }

    /// What something with a note is called.
    pub fn name_of(&self, on: NoteOn) -> &str {
        let title = match on {
            NoteOn::Item(item) => &self.catalog.item(item).title,
            NoteOn::Part(part) => part.title(&self.catalog),
        };
        title.in_lang(self.ui.lang)
    }
}
