//! [`Index`]: every searchable text of a catalog, folded once.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::Field;
use super::finding::Owner;
use super::line::Line;
use super::synonyms::Synonyms;
use super::vocabulary::Vocabulary;
use crate::catalog::{Body, Catalog, Item, ItemIx, PlaceRef, SectionIx, Text};
use crate::text::fold;

/// Every searchable text of a catalog, folded once. Build it once a catalog, not once a query.
///
/// It holds its own copy of the texts, so that a worker thread can keep it.
#[derive(Debug)]
pub struct Index {
    /// By [`ItemIx`].
    entries: Vec<Entry>,
    /// Texts that many items have: kinds, authors, topics; each once.
    pub(super) shared: Vec<Line>,
    /// By [`SectionIx`]: the titles of the section.
    pub(super) sections: Vec<Vec<Line>>,
    /// By `RoadmapIx`: id and titles, folded.
    pub(super) roadmaps: Vec<Vec<String>>,
    /// The names of things in other languages.
    pub(super) synonyms: Synonyms,
    /// The words of all names, gathered when a query first finds nothing.
    vocabulary: OnceLock<Vocabulary>,
}

/// The texts of one item.
#[derive(Debug, Default)]
pub(super) struct Entry {
    /// Titles and expansion.
    names: Vec<Line>,
    /// By position in `Item::places`: the titles it has only there.
    place_names: Vec<Vec<Line>>,
    /// Positions in [`Index::shared`].
    pub(super) shared: Vec<usize>,
    /// Descriptions and addresses.
    pub(super) prose: Vec<Line>,
}

impl Index {
    /// Folds all texts of `catalog`.
    pub fn new(catalog: &Catalog) -> Self {
        let mut shared = Shared::default();
        let entries: Vec<Entry> =
            catalog.items.iter().map(|item| Entry::new(catalog, item, &mut shared)).collect();
        let sections: Vec<Vec<Line>> =
            catalog.sections.iter().map(|section| lines(Field::Section, &section.title)).collect();
        let roadmaps = catalog.roadmaps.iter().map(|roadmap| {
            let titles = roadmap.title.all().map(|(_, title)| fold(title));
            std::iter::once(roadmap.id.as_str().to_owned()).chain(titles).collect()
        });
        let of_items = entries.iter().map(|entry| entry.names.as_slice());
        let synonyms = Synonyms::new(of_items.chain(sections.iter().map(Vec::as_slice)));
        Self {
            entries,
            shared: shared.lines,
            sections,
            roadmaps: roadmaps.collect(),
            synonyms,
            vocabulary: OnceLock::new(),
        }
    }

    /// The words of all names.
    pub(super) fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| {
            let of_items = self
                .entries
                .iter()
                .flat_map(|entry| entry.names.iter().chain(entry.place_names.iter().flatten()));
            let of_sections = self.sections.iter().flatten();
            Vocabulary::new(of_items.chain(of_sections).chain(&self.shared))
        })
    }

    /// The texts of `item`.
    pub(super) fn entry(&self, item: ItemIx) -> Option<&Entry> {
        self.entries.get(item.index())
    }

    /// The titles of `section`.
    pub(super) fn section(&self, section: SectionIx) -> &[Line] {
        self.sections.get(section.index()).map_or(&[], Vec::as_slice)
    }
}

impl Entry {
    fn new(catalog: &Catalog, item: &Item, shared: &mut Shared) -> Self {
        let mut names = lines(Field::Title, &item.title);
        if let Body::Term { expansion: Some(expansion) } = &item.body {
            names.push(Line::new(Field::Expansion, None, expansion));
        }
        let place_names = item.places.iter().map(|place| {
            catalog.place(*place).title.as_ref().map_or_else(Vec::new, |t| lines(Field::Title, t))
        });
        let place_names = place_names.collect();
        Self { names, place_names, shared: shared_of(item, shared), prose: prose_of(item) }
    }
}

impl Entry {
    /// All names of the item: its own, and those it has at the places that `may_stand` lets through.
    pub(super) fn names(
        &self,
        item: &Item,
        may_stand: impl Fn(PlaceRef) -> bool,
    ) -> impl Iterator<Item = (Owner, &Line)> {
        let own = self.names.iter().map(|line| (Owner::Item, line));
        let places = item.places.iter().zip(&self.place_names).enumerate();
        let places = places.filter(move |(_, (place, _))| may_stand(**place));
        own.chain(places.flat_map(|(number, (_, lines))| {
            lines.iter().map(move |line| (Owner::Place(number), line))
        }))
    }
}

/// A line for each language of `text`.
fn lines(field: Field, text: &Text) -> Vec<Line> {
    text.all().map(|(lang, text)| Line::new(field, Some(lang), text)).collect()
}

fn shared_of(item: &Item, shared: &mut Shared) -> Vec<usize> {
    let author = item.resource().and_then(|resource| resource.author.as_ref());
    let author = author.map(|author| (Field::Author, author.as_str()));
    let topics = item.topics.iter().map(|topic| (Field::Topic, topic.as_str()));
    let texts = author.into_iter().chain([(Field::Kind, item.kind_name())]).chain(topics);
    texts.map(|(field, text)| shared.position(field, text)).collect()
}

fn prose_of(item: &Item) -> Vec<Line> {
    let mut prose =
        item.description.as_ref().map_or_else(Vec::new, |text| lines(Field::Description, text));
    if let Some(link) = item.link() {
        let addresses = std::iter::once(&link.address).chain(&link.aliases);
        prose.extend(addresses.map(|a| Line::new(Field::Address, None, a.without_scheme())));
    }
    prose
}

/// Texts that many items have.
#[derive(Default)]
struct Shared {
    lines: Vec<Line>,
    positions: HashMap<(Field, String), usize>,
}

impl Shared {
    fn position(&mut self, field: Field, text: &str) -> usize {
        let next = self.lines.len();
        let position = *self.positions.entry((field, text.to_owned())).or_insert(next);
        if position == next {
            self.lines.push(Line::new(field, None, text));
        }
        position
    }
}
