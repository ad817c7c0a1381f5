//! [`Index`]: every searchable text of a catalog, folded once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use super::Field;
use super::crew::Crew;
use super::entry::{Block, Entry, Shared, Sieves};
use super::line::Line;
use super::lines::{Lines, Origin};
use super::synonyms::Synonyms;
use super::vocabulary::Vocabulary;
use crate::catalog::{Catalog, ItemIx, SectionIx};
use crate::text::fold;

/// So many items are folded, and searched, in one go.
pub(super) const BLOCK: usize = if cfg!(test) { 100 } else { 8192 };

/// Every searchable text of a catalog, folded once. Build it once a catalog, not once a query.
#[derive(Debug)]
pub struct Index {
    /// The items, [`BLOCK`] at a time.
    blocks: Vec<Block>,
    /// Texts that many items have: kinds, authors, topics; each once.
    pub(super) shared: Lines,
    /// The same as they are shown.
    pub(super) shared_texts: Vec<String>,
    /// The titles of the sections.
    titles: Lines,
    /// By [`SectionIx`]: where those of a section begin, and where behind the last one.
    section_titles: Vec<usize>,
    /// By `RoadmapIx`: id and titles, folded.
    pub(super) roadmaps: Vec<Vec<String>>,
    /// The names of things in other languages.
    pub(super) synonyms: Synonyms,
    /// The words of all names, gathered when a query first finds nothing.
    vocabulary: OnceLock<Vocabulary>,
}

impl Index {
    /// Folds all texts of `catalog`.
    pub fn new(catalog: &Catalog) -> Self {
        Self::by(catalog, &())
    }

    /// As [`Self::new`], with as many hands as `crew` has.
    pub fn by(catalog: &Catalog, crew: &dyn Crew) -> Self {
        let (blocks, shared) = blocks(catalog, crew);
        let (shared, shared_texts) = shared.into_lines();
        let (mut titles, mut section_titles) = (Lines::default(), vec![0]);
        for section in &catalog.sections {
            for (lang, title) in section.title.all() {
                titles.add(Origin::new(Field::Section, Some(lang)), title);
            }
            section_titles.push(titles.len());
        }
        let roadmaps = catalog.roadmaps.iter().map(|roadmap| {
            let titles = roadmap.title.all().map(|(_, title)| fold(title));
            std::iter::once(roadmap.id.as_str().to_owned()).chain(titles).collect()
        });
        let roadmaps = roadmaps.collect();
        let (synonyms, vocabulary) = (Synonyms::default(), OnceLock::new());
        let mut index = Self {
            blocks,
            shared,
            shared_texts,
            titles,
            section_titles,
            roadmaps,
            synonyms,
            vocabulary,
        };
        index.synonyms = index.gather_synonyms();
        index
    }

    fn gather_synonyms(&self) -> Synonyms {
        let mut synonyms = Synonyms::default();
        for entry in self.entries() {
            let names: Vec<Line<'_>> = entry.names(|_| false).map(|(_, line)| line).collect();
            synonyms.gather(&names);
        }
        for section in 0..self.section_titles.len().saturating_sub(1) {
            synonyms.gather(&self.section(SectionIx::new(section)).collect::<Vec<_>>());
        }
        synonyms
    }

    /// Gathers what only a query that finds nothing needs, so that it will not have to wait for that.
    pub fn prepare(&self) {
        self.vocabulary();
    }

    /// The words of all names.
    pub(super) fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| {
            let of_items = self.entries().flat_map(|entry| entry.names(|_| true));
            let of_items = of_items.map(|(_, line)| line);
            Vocabulary::new(of_items.chain(self.titles.iter()).chain(self.shared.iter()))
        })
    }

    /// How many blocks of items there are.
    pub(super) const fn blocks(&self) -> usize {
        self.blocks.len()
    }

    /// The items of a block with sieves for which they `may_be`, each with its texts.
    pub(super) fn sift(
        &self,
        number: usize,
        may_be: impl Fn(&Sieves) -> bool,
    ) -> impl Iterator<Item = (ItemIx, Entry<'_>)> {
        let block = self.blocks.get(number);
        let sieves = block.map_or(&[][..], Block::sieves).iter().enumerate();
        let sifted = sieves.filter(move |(_, sieves)| may_be(sieves));
        sifted
            .filter_map(move |(at, _)| Some((ItemIx::new(number * BLOCK + at), block?.entry(at)?)))
    }

    fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let of = |block| self.blocks.get(block);
        let blocks = 0..self.blocks.len();
        let places = blocks
            .flat_map(move |block| (0..of(block).map_or(0, Block::len)).map(move |at| (block, at)));
        places.filter_map(move |(block, at)| of(block)?.entry(at))
    }

    /// The texts of `item`.
    pub(super) fn entry(&self, item: ItemIx) -> Option<Entry<'_>> {
        self.blocks.get(item.index() / BLOCK)?.entry(item.index() % BLOCK)
    }

    /// The titles of `section`.
    pub(super) fn section(&self, section: SectionIx) -> impl Iterator<Item = Line<'_>> {
        let mark = |at: usize| self.section_titles.get(at).copied().unwrap_or(self.titles.len());
        self.titles.slice(mark(section.index())..mark(section.index() + 1))
    }
}

/// The texts of all items, and those that they share.
fn blocks(catalog: &Catalog, crew: &dyn Crew) -> (Vec<Block>, Shared) {
    let count = catalog.items.len().div_ceil(BLOCK);
    let (next, made) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(count)));
    let work = || {
        let numbers = std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed));
        for number in numbers.take_while(|number| *number < count) {
            let items = number * BLOCK..((number + 1) * BLOCK).min(catalog.items.len());
            let block = Block::new(catalog, items);
            made.lock().unwrap_or_else(PoisonError::into_inner).push((number, block));
        }
    };
    if count > 1 {
        crew.work(&work);
    } else {
        work();
    }
    let mut made = made.into_inner().unwrap_or_else(PoisonError::into_inner);
    made.sort_by_key(|(number, _)| *number);
    let mut shared = Shared::default();
    let blocks = made.into_iter().map(|(_, (mut block, own))| {
        block.share(&own, &mut shared);
        block
    });
    (blocks.collect(), shared)
}
