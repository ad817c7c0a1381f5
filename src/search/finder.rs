//! [`Finder`]: one word of a query, looked for in the texts of every item.

use super::Field;
use super::finding::{Finding, Found, Owner, points};
use super::index::{Entry, Index};
use super::line::Line;
use super::run;
use super::weights::ceiling;
use super::word::Word;
use crate::catalog::{Catalog, Item, Lang, PlaceRef, SectionIx};

/// Looks for one word. Texts that many items share were searched once, when it was made.
pub(super) struct Finder<'a> {
    word: &'a Word,
    index: &'a Index,
    /// By position in [`Index::shared`].
    shared: Vec<Option<Found>>,
    /// By `SectionIx`: the best among the titles of the section and of those around it.
    sections: Vec<Option<Finding<'a>>>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(word: &'a Word, index: &'a Index, catalog: &Catalog) -> Self {
        let shared = index.shared.iter().map(|line| run::find(word, line)).collect();
        let mut sections: Vec<Option<Finding<'a>>> = Vec::with_capacity(index.sections.len());
        for (position, section) in catalog.sections.iter().enumerate() {
            let position = SectionIx::new(position);
            let own = Finding::best_of(
                index.section(position).iter().map(|line| (Owner::Section(position), line)),
                |line| run::find(word, line),
            );
            // The catalog lists sections from the top down: those around it were done before.
            let around = section.parent.and_then(|parent| sections.get(parent.index())?.clone());
            sections.push(Finding::better(own, around));
        }
        Self { word, index, shared, sections }
    }

    /// Where the word counts most for `item`, if it stands anywhere in it. Of its places, only those
    /// that `may_stand` lets through count.
    pub(super) fn find(
        &self,
        item: &Item,
        entry: &'a Entry,
        may_stand: impl Copy + Fn(PlaceRef) -> bool,
    ) -> Option<Finding<'a>> {
        let mut best =
            Finding::best_of(entry.names(item, may_stand), |line| run::find(self.word, line));
        for &position in &entry.shared {
            best = Finding::better(best, self.shared(position));
        }
        for place in item.places.iter().filter(|place| may_stand(**place)) {
            let section = self.sections.get(place.section.index()).and_then(Option::as_ref);
            best = Finding::better(best, section.cloned());
        }
        // Prose is long: it is read only where it can be worth more than what was found.
        let best_points = points(best.as_ref());
        let prose = entry.prose.iter().filter(|line| best_points < ceiling(line.field));
        let prose = prose.map(|line| (Owner::Item, line));
        let best =
            Finding::better(best, Finding::best_of(prose, |line| run::find(self.word, line)));
        best.map(|best| self.in_english(best, entry))
    }

    /// `best`, if it is in a description, in the English one when the word stands there too: where
    /// in a long text it stands is no reason to show a language that fewer people read.
    fn in_english(&self, best: Finding<'a>, entry: &'a Entry) -> Finding<'a> {
        if best.line.field != Field::Description || best.line.lang == Some(Lang::En) {
            return best;
        }
        let is_english =
            |line: &&Line| line.field == best.line.field && line.lang == Some(Lang::En);
        let english = entry.prose.iter().find(is_english);
        let found = english.and_then(|line| Some((line, run::find(self.word, line)?)));
        match found {
            Some((line, found)) => {
                Finding { found: Found { points: best.found.points, ..found }, line, ..best }
            }
            None => best,
        }
    }

    fn shared(&self, position: usize) -> Option<Finding<'a>> {
        let found = self.shared.get(position)?.clone()?;
        Some(Finding { found, line: self.index.shared.get(position)?, owner: Owner::Item })
    }
}
