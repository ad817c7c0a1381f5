//! [`Page`]: where the texts of one page name terms, each only where it stands first.

use std::ops::Range;

use super::Glossary;
use crate::catalog::ItemIx;

/// What the texts of one page name. A term that is named again is not counted again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// Each text that names a term for the first time, with the bytes that do.
    texts: Vec<(String, Vec<Range<usize>>)>,
    terms: Vec<ItemIx>,
}

impl Page {
    /// Reads `texts`, in the order of the page. On a page about `own`, that is not a name to follow.
    pub fn new<'a>(
        glossary: &Glossary,
        own: Option<ItemIx>,
        texts: impl Iterator<Item = &'a str>,
    ) -> Self {
        let mut page = Self::default();
        for text in texts {
            let mut named = glossary.occurrences(text);
            named.retain(|(_, term)| own != Some(*term) && page.is_new(*term));
            if !named.is_empty() {
                let ranges = named.into_iter().map(|(range, _)| range).collect();
                page.texts.push((text.to_owned(), ranges));
            }
        }
        page
    }

    /// Notes `term`, and answers whether it was not named before.
    fn is_new(&mut self, term: ItemIx) -> bool {
        let is_new = !self.terms.contains(&term);
        self.terms.extend(is_new.then_some(term));
        is_new
    }

    /// The terms, in the order in which the page names them.
    pub fn terms(&self) -> &[ItemIx] {
        &self.terms
    }

    /// The bytes of `text`, one of the page, that name terms for the first time: ascending, whole
    /// graphemes.
    pub fn ranges_in(&self, text: &str) -> &[Range<usize>] {
        let found = self.texts.iter().find(|(one, _)| one == text);
        found.map(|(_, ranges)| ranges.as_slice()).unwrap_or_default()
    }
}
