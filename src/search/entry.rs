//! [`Entry`]: the searchable texts of one item.

use std::collections::HashMap;
use std::ops::Range;

use memchr::memmem;

use super::Field;
use super::bag::Firsts;
use super::finding::Owner;
use super::line::Line;
use super::lines::{Lines, Origin};
use super::run;
use super::sieve::{Need, Sieve};
use crate::catalog::{Body, Catalog, Item, ItemIx, PlaceRef, Text};

/// The texts of items that stand one behind the other in a catalog.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// Of each item its names, then descriptions and addresses.
    pub(super) lines: Lines,
    /// What each item surely does not hold.
    sieves: Vec<Sieves>,
    /// Where each item is in the others, and where behind the last one begins.
    marks: Vec<Mark>,
    places: Vec<PlaceRef>,
    /// Positions in `Index::shared`.
    shared: Vec<u32>,
}

/// Where the texts of an item are.
#[derive(Debug, Clone, Copy, Default)]
struct Mark {
    names: u32,
    prose: u32,
    places: u32,
    shared: u32,
    /// Where in the text of the lines the names and the prose begin.
    names_text: u32,
    prose_text: u32,
    /// Do addresses in the prose have parts in which nothing is found?
    has_parameters: bool,
    /// The characters with which its names begin, or what stands in brackets in them.
    heads: Firsts,
}

/// What an item surely does not hold.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sieves {
    /// In its names.
    pub(super) names: Sieve,
    /// In its descriptions and addresses.
    pub(super) prose: Sieve,
}

/// The texts of one item.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'a> {
    block: &'a Block,
    pub(super) sieves: &'a Sieves,
    mark: &'a Mark,
    next: &'a Mark,
}

/// Texts that many items have, such as kinds, authors and topics, each once.
#[derive(Debug, Default)]
pub(super) struct Shared {
    texts: Vec<(Field, String)>,
    positions: HashMap<(Field, String), u32>,
}

impl Block {
    /// The texts of these items of `catalog`; and those that they share, as the block knows them so far.
    pub(super) fn new(catalog: &Catalog, items: Range<usize>) -> (Self, Shared) {
        let (mut block, mut shared) = (Self::default(), Shared::default());
        for item in catalog.items.get(items).unwrap_or_default() {
            block.add(catalog, item, &mut shared);
        }
        let end = block.mark(block.lines.len());
        block.marks.push(end);
        (block, shared)
    }

    fn add(&mut self, catalog: &Catalog, item: &Item, shared: &mut Shared) {
        let first = self.lines.len();
        let mut mark = self.mark(first);
        self.places.extend(&item.places);
        self.shared.extend(shared_of(item).map(|(field, text)| shared.position(field, text)));
        self.add_all(Field::Title, None, &item.title);
        if let Body::Term { expansion: Some(expansion) } = &item.body {
            self.lines.add(Origin::new(Field::Expansion, None), expansion);
        }
        for (number, place) in item.places.iter().enumerate() {
            if let Some(title) = &catalog.place(*place).title {
                self.add_all(Field::Title, Some(number), title);
            }
        }
        (mark.prose, mark.prose_text) = (to_u32(self.lines.len()), self.lines.text_len());
        if let Some(description) = &item.description {
            self.add_all(Field::Description, None, description);
        }
        if let Some(link) = item.link() {
            for address in std::iter::once(&link.address).chain(&link.aliases) {
                self.lines.add(Origin::new(Field::Address, None), address.without_scheme());
                mark.has_parameters |= address.without_scheme().contains(run::PARAMETERS);
            }
        }
        let prose = mark.prose as usize;
        let all_of = |lines: Range<usize>| {
            self.lines.slice(lines).fold(Sieve::default(), |all, line| all.with(line.sieve()))
        };
        let sieves = Sieves { names: all_of(first..prose), prose: all_of(prose..self.lines.len()) };
        self.sieves.push(sieves);
        let heads = self.lines.slice(first..prose).flat_map(heads);
        mark.heads = heads.fold(Firsts::default(), |heads, c| heads.with(Firsts::of(c)));
        self.marks.push(mark);
    }

    /// A line for each language of `text`.
    fn add_all(&mut self, field: Field, place: Option<usize>, text: &Text) {
        for (lang, text) in text.all() {
            self.lines.add(Origin { field, lang: Some(lang), place }, text);
        }
    }

    fn mark(&self, names: usize) -> Mark {
        let (names, prose) = (to_u32(names), to_u32(names));
        let (places, shared) = (to_u32(self.places.len()), to_u32(self.shared.len()));
        let (names_text, prose_text) = (self.lines.text_len(), self.lines.text_len());
        Mark { names, prose, places, shared, names_text, prose_text, ..Mark::default() }
    }

    /// Gives the shared texts the positions that `of_all` has for them.
    pub(super) fn share(&mut self, own: &Shared, of_all: &mut Shared) {
        let texts = own.texts.iter();
        let positions: Vec<u32> =
            texts.map(|(field, text)| of_all.position(*field, text)).collect();
        for position in &mut self.shared {
            *position = positions.get(*position as usize).copied().unwrap_or(*position);
        }
    }

    /// The texts of the item at `position` of the block.
    pub(super) fn entry(&self, position: usize) -> Option<Entry<'_>> {
        let (mark, next) = (self.marks.get(position)?, self.marks.get(position + 1)?);
        Some(Entry { block: self, sieves: self.sieves.get(position)?, mark, next })
    }

    /// What each item surely does not hold.
    pub(super) fn sieves(&self) -> &[Sieves] {
        &self.sieves
    }

    /// How many items it has.
    pub(super) const fn len(&self) -> usize {
        self.sieves.len()
    }
}

impl<'a> Entry<'a> {
    /// Where the item stands.
    pub(super) fn places(self) -> &'a [PlaceRef] {
        let places = self.mark.places as usize..self.next.places as usize;
        self.block.places.get(places).unwrap_or_default()
    }

    /// Its texts that other items may have too: positions in `Index::shared`.
    pub(super) fn shared(self) -> &'a [u32] {
        let shared = self.mark.shared as usize..self.next.shared as usize;
        self.block.shared.get(shared).unwrap_or_default()
    }

    /// Do its names have `letters` next to each other? Only `false` is certain.
    pub(super) fn names_contain(self, letters: &memmem::Finder<'_>) -> bool {
        self.block.lines.contain(self.mark.names_text..self.mark.prose_text, letters)
    }

    /// Do its descriptions and addresses have `letters` next to each other? Only `false` is certain.
    pub(super) fn prose_contains(self, letters: &memmem::Finder<'_>) -> bool {
        self.block.lines.contain(self.mark.prose_text..self.next.names_text, letters)
    }

    /// Do its addresses have parts in which nothing is found?
    pub(super) const fn has_parameters(self) -> bool {
        self.mark.has_parameters
    }

    /// Can a name, or what stands in brackets in one, begin with this character? Only `false` is certain.
    pub(super) const fn may_begin(self, first: Firsts) -> bool {
        self.mark.heads.may_hold(first)
    }

    /// All names of the item: its own, and those it has at the places that `may_stand` lets through.
    pub(super) fn names(
        self,
        may_stand: impl Fn(PlaceRef) -> bool,
    ) -> impl Iterator<Item = (Owner, Line<'a>)> {
        self.names_of(|_| true, may_stand)
    }

    /// Those of its names that can have one of these needs.
    pub(super) fn names_with(
        self,
        needs: &[Need],
        may_stand: impl Fn(PlaceRef) -> bool,
    ) -> impl Iterator<Item = (Owner, Line<'a>)> {
        self.names_of(|sieve| sieve.may_have_one_of(needs), may_stand)
    }

    fn names_of(
        self,
        may_be: impl Fn(Sieve) -> bool,
        may_stand: impl Fn(PlaceRef) -> bool,
    ) -> impl Iterator<Item = (Owner, Line<'a>)> {
        let names = self.mark.names as usize..self.mark.prose as usize;
        let lines = self.block.lines.sift(names, may_be);
        lines.filter_map(move |line| {
            let Some(number) = usize::from(line.head.place).checked_sub(1) else {
                return Some((Owner::Item, line));
            };
            let place = self.places().get(number)?;
            may_stand(*place).then_some((Owner::Place(number), line))
        })
    }

    /// Descriptions and addresses.
    pub(super) fn prose(self) -> impl Iterator<Item = Line<'a>> {
        self.block.lines.slice(self.mark.prose as usize..self.next.names as usize)
    }

    /// Those of its descriptions and addresses that can have one of these needs.
    pub(super) fn prose_with(self, needs: &[Need]) -> impl Iterator<Item = Line<'a>> {
        let prose = self.mark.prose as usize..self.next.names as usize;
        self.block.lines.sift(prose, |sieve| sieve.may_have_one_of(needs))
    }
}

impl Shared {
    fn position(&mut self, field: Field, text: &str) -> u32 {
        let next = to_u32(self.texts.len());
        let position = *self.positions.entry((field, text.to_owned())).or_insert(next);
        if position == next {
            self.texts.push((field, text.to_owned()));
        }
        position
    }

    /// The texts, folded and as they are shown.
    pub(super) fn into_lines(self) -> (Lines, Vec<String>) {
        let mut lines = Lines::default();
        for (field, text) in &self.texts {
            lines.add(Origin::new(*field, None), text);
        }
        (lines, self.texts.into_iter().map(|(_, text)| text).collect())
    }
}

/// The characters with which a name begins, or what stands in brackets in it.
fn heads(line: Line<'_>) -> impl Iterator<Item = char> {
    let in_brackets = line.folded.split('(').skip(1);
    std::iter::once(line.folded).chain(in_brackets).filter_map(|part| part.chars().next())
}

fn shared_of(item: &Item) -> impl Iterator<Item = (Field, &str)> {
    let author = item.resource().and_then(|resource| resource.author.as_ref());
    let author = author.map(|author| (Field::Author, author.as_str()));
    let topics = item.topics.iter().map(|topic| (Field::Topic, topic.as_str()));
    author.into_iter().chain([(Field::Kind, item.kind_name())]).chain(topics)
}

/// What `line` of `item` is, as it is shown.
pub(super) fn original<'a>(
    catalog: &'a Catalog,
    position: ItemIx,
    entry: Entry<'_>,
    line: Line<'_>,
) -> Option<&'a str> {
    let item = catalog.item(position);
    let in_lang = |text: &'a Text| text.exactly(line.lang()?);
    match line.field() {
        Field::Title => match usize::from(line.head.place).checked_sub(1) {
            None => in_lang(&item.title),
            Some(number) => in_lang(catalog.place(*item.places.get(number)?).title.as_ref()?),
        },
        Field::Expansion => match &item.body {
            Body::Term { expansion } => expansion.as_deref(),
            _ => None,
        },
        Field::Description => in_lang(item.description.as_ref()?),
        Field::Address => {
            let mut addresses = entry.prose().filter(|other| other.field() == Field::Address);
            let number = addresses.position(|other| other.position == line.position)?;
            let own = item.link()?;
            let address = match number.checked_sub(1) {
                None => &own.address,
                Some(number) => own.aliases.get(number)?,
            };
            Some(address.without_scheme())
        }
        Field::Author | Field::Kind | Field::Topic | Field::Section => None,
    }
}

/// A block has far fewer texts.
fn to_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
