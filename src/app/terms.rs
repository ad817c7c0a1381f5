//! Terms on the screen: the list of the glossary, the terms that a text names, and what looks them up.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::sync::Arc;

use super::{Field, Model, Node, Popup, Subject};
use crate::catalog::{Catalog, ItemIx, Lang, PlaceRef, Text};
use crate::glossary::{Glossary, Page};

/// The list of the glossary.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TermList {
    /// What narrows it.
    pub field: Field,
    /// The terms that are shown, in their order.
    pub terms: Arc<[ItemIx]>,
    /// The selected one.
    pub cursor: usize,
    /// Does its meaning have the focus, to be scrolled?
    pub is_reading: bool,
}

/// Terms that a text names, one of them explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// The terms, in the order of the text; there is at least one.
    pub terms: Vec<ItemIx>,
    /// The one that is explained.
    pub cursor: usize,
    /// The first visible line of its meaning.
    pub scroll: usize,
}

impl TermList {
    /// The selected term; none when the list is empty.
    pub fn selected(&self) -> Option<ItemIx> {
        self.terms.get(self.cursor).copied()
    }
}

impl Explained {
    /// The term that is explained.
    pub fn term(&self) -> Option<ItemIx> {
        self.terms.get(self.cursor).copied()
    }
}

/// What looks terms up, made when it is first needed and then kept: frames ask for it again and
/// again, and there are never more pages than the catalog has texts.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    glossaries: [OnceCell<Glossary>; Lang::ALL.len()],
    pages: RefCell<HashMap<(Subject, Lang), Arc<Page>>>,
}

impl Lexicon {
    fn glossary(&self, catalog: &Catalog, lang: Lang) -> Option<&Glossary> {
        let at = Lang::ALL.iter().position(|known| *known == lang)?;
        Some(self.glossaries.get(at)?.get_or_init(|| Glossary::new(catalog, lang)))
    }
}

impl Model {
    /// The terms whose names fit `query`, best first; all of them in the order of the language of
    /// display when it is empty.
    pub fn find_terms(&self, query: &str) -> Vec<ItemIx> {
        let glossary = self.lexicon.glossary(&self.catalog, self.ui.lang);
        glossary.map(|glossary| glossary.find(&self.catalog, query)).unwrap_or_default()
    }

    /// Where the texts about `subject` name terms.
    pub fn page(&self, subject: Subject) -> Arc<Page> {
        let lang = self.ui.lang;
        if let Some(page) = self.lexicon.pages.borrow().get(&(subject, lang)) {
            return Arc::clone(page);
        }
        let own = match subject {
            Subject::Item(place) => Some(self.catalog.place(place).item),
            Subject::Node(_) | Subject::Nothing => None,
        };
        let texts = texts(&self.catalog, subject).into_iter().map(|text| text.in_lang(lang));
        let glossary = self.lexicon.glossary(&self.catalog, lang);
        let page = glossary.map(|glossary| Page::new(glossary, own, texts));
        let page = Arc::new(page.unwrap_or_default());
        self.lexicon.pages.borrow_mut().insert((subject, lang), Arc::clone(&page));
        page
    }

    /// What is in front: the term of a popup, or what the details show.
    pub fn front(&self) -> Subject {
        match &self.ui.popup {
            Some(Popup::Term(shown)) => shown.term().map_or(Subject::Nothing, |t| self.about(t)),
            _ => self.subject(),
        }
    }

    /// `term` where it stands in the roadmap that the learner is in, else where it stands first.
    pub fn about(&self, term: ItemIx) -> Subject {
        let roadmap = self.roadmap_here();
        let is_here = |p: &&PlaceRef| self.catalog.section(p.section).roadmap == roadmap;
        let places = &self.catalog.item(term).places;
        let place = places.iter().find(is_here).or_else(|| places.first());
        place.map_or(Subject::Nothing, |place| Subject::Item(*place))
    }
}

/// The texts about `subject`, in the order in which the details show them.
fn texts(catalog: &Catalog, subject: Subject) -> Vec<&Text> {
    match subject {
        Subject::Item(place) => {
            catalog.item(catalog.place(place).item).description.iter().collect()
        }
        Subject::Node(node) => {
            let summary = node.summary(catalog).into_iter();
            let (points, tips) = match node {
                Node::Section(section) => {
                    let section = catalog.section(section);
                    (section.points.as_slice(), section.tips.as_slice())
                }
                Node::Roadmap(_) | Node::Searches | Node::Search(_) => Default::default(),
            };
            summary.chain(points).chain(tips).collect()
        }
        Subject::Nothing => Vec::new(),
    }
}
