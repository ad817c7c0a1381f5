//! [`Bookmarks`]: places under a letter, by names that outlive an edition of the roadmaps.

use std::collections::BTreeMap;

use super::session::{key, node};
use super::{Model, Node, Subject};
use crate::progress::Bookmark;

/// Places under a letter. They are kept by name: whatever becomes of the roadmaps, none is lost, and one
/// whose place is gone for now comes back with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bookmarks(BTreeMap<char, Bookmark>);

impl Bookmarks {
    /// Those of a session.
    pub(super) fn remembered(all: &BTreeMap<char, Bookmark>) -> Self {
        Self(all.clone())
    }

    /// Those for a session.
    pub(super) fn to_remember(&self) -> BTreeMap<char, Bookmark> {
        self.0.clone()
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The letters, in order.
    pub fn letters(&self) -> impl Iterator<Item = char> {
        self.0.keys().copied()
    }

    pub(super) fn set(&mut self, letter: char, bookmark: Bookmark) {
        self.0.insert(letter, bookmark);
    }
}

impl Model {
    /// Where the bookmark leads now; nowhere, if there is none, or its place is gone.
    pub fn bookmarked(&self, letter: char) -> Option<Subject> {
        let Bookmark { place, item } = self.ui.bookmarks.0.get(&letter)?;
        let here = node(&self.catalog, place);
        let Some(item) = item else { return here.map(Subject::Node) };
        let ix = self.catalog.find(item)?;
        let places = &self.catalog.item(ix).places;
        let stands_here = places.iter().find(|at| Some(Node::Section(at.section)) == here);
        stands_here.or_else(|| places.first()).copied().map(Subject::Item)
    }

    /// What a bookmark here would be of; nothing, where nothing of the roadmaps is selected.
    pub(super) fn to_bookmark(&self) -> Option<Bookmark> {
        match self.subject() {
            Subject::Node(node @ (Node::Roadmap(_) | Node::Section(_))) => {
                Some(Bookmark { place: key(&self.catalog, node)?, item: None })
            }
            Subject::Item(place) => {
                let item = Some(self.item_at(place).id.to_string());
                Some(Bookmark { place: key(&self.catalog, Node::Section(place.section))?, item })
            }
            Subject::Node(Node::Searches | Node::Search(_)) | Subject::Nothing => None,
        }
    }

    /// The name of what the bookmark is of, in the language of display.
    pub fn bookmark_title(&self, letter: char) -> Option<&str> {
        match self.bookmarked(letter)? {
            Subject::Item(place) => Some(self.title_at(place)),
            Subject::Node(node) => self.title(node).map(|title| title.in_lang(self.ui.lang)),
            Subject::Nothing => None,
        }
    }
}
