//! The glossary: the terms of all roadmaps in one list, by name, and where a text names them.

mod mentions;
mod page;
#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::ops::Range;

use crate::catalog::{Body, Catalog, Item, ItemIx, ItemType, Lang};
use crate::search::{Field, Names, Words};
use crate::text::fold;
use mentions::Mentions;

pub use page::Page;

/// The terms of a catalog. Build it once a catalog and language, not once a look-up.
#[derive(Debug)]
pub struct Glossary {
    /// In the order of their titles.
    terms: Vec<ItemIx>,
    mentions: Mentions,
    /// What is searched of each of `terms`, folded for the first query: most learners only read.
    names: OnceCell<Vec<Names>>,
}

impl Glossary {
    /// The terms of `catalog`, each once wherever it stands, sorted by their titles in `lang`.
    pub fn new(catalog: &Catalog, lang: Lang) -> Self {
        let is_term = |ix: &ItemIx| catalog.item(*ix).item_type() == ItemType::Term;
        let mut terms: Vec<ItemIx> = catalog.item_positions().filter(is_term).collect();
        terms.sort_by_cached_key(|ix| (fold(catalog.item(*ix).title.in_lang(lang)), *ix));
        let mut mentions = Mentions::default();
        for ix in &terms {
            let item = catalog.item(*ix);
            let titles = [item.title.in_lang(lang), item.title.in_lang(Lang::En)];
            for name in titles.into_iter().chain(expansion(item)) {
                mentions.add(name, *ix);
            }
        }
        mentions.sort();
        Self { terms, mentions, names: OnceCell::new() }
    }

    /// All terms, in the order of their titles.
    pub fn terms(&self) -> impl ExactSizeIterator<Item = ItemIx> {
        self.terms.iter().copied()
    }

    /// The terms whose names or meanings, in any language, fit `query`, best first and names before
    /// meanings; all for a query without words. `catalog` must be the one it was made of.
    pub fn find(&self, catalog: &Catalog, query: &str) -> Vec<ItemIx> {
        let words = Words::new(query);
        let fold_all = || self.terms().map(|term| names(catalog.item(term))).collect();
        let names: &Vec<Names> = self.names.get_or_init(fold_all);
        let fits = |(term, names)| Some((words.points(names)?, term));
        let mut found: Vec<(u32, ItemIx)> = self.terms().zip(names).filter_map(fits).collect();
        found.sort_by_key(|(points, _)| Reverse(*points)); // stable: otherwise by title
        found.into_iter().map(|(_, item)| item).collect()
    }

    /// Where `text` names terms: bytes of `text` in whole words, from left to right.
    ///
    /// A term is named by its title in the language of display or in English, by its long form, or
    /// by an abbreviation in brackets behind one of these; in any case and without accents, as in
    /// search, but a name of one or two letters only as it is written. An English plural counts.
    /// Where words are not separated, as in Thai and Chinese, a name may stand anywhere. Of names
    /// that begin together the longest counts.
    pub fn occurrences(&self, text: &str) -> Vec<(Range<usize>, ItemIx)> {
        self.mentions.find(text)
    }
}

/// The long form of a term.
fn expansion(item: &Item) -> Option<&str> {
    match &item.body {
        Body::Term { expansion } => expansion.as_deref(),
        _ => None,
    }
}

fn names(item: &Item) -> Names {
    let mut names = Names::default();
    for (_, title) in item.title.all() {
        names.add(Field::Title, title);
    }
    if let Some(long) = expansion(item) {
        names.add(Field::Expansion, long);
    }
    // A meaning is worth less than any name: what is only mentioned comes last.
    for (_, meaning) in item.description.iter().flat_map(crate::catalog::Text::all) {
        names.add(Field::Description, meaning);
    }
    names
}
