//! [`Finder`]: one word of a query, looked for in the texts of every item.

use super::Field;
use super::bag::Bag;
use super::entry::Entry;
use super::finding::{Finding, Found, Owner, points};
use super::index::Index;
use super::run;
use super::weights::ceiling;
use super::word::Word;
use crate::catalog::{Catalog, Lang, PlaceRef, SectionIx};

/// Looks for one word. Texts that many items share were searched once, when it was made.
pub(super) struct Finder<'a> {
    pub(super) word: &'a Word,
    index: &'a Index,
    /// By position in [`Index::shared`].
    shared: Vec<Option<Found>>,
    /// By `SectionIx`: the best among the titles of the section and of those around it.
    sections: Vec<Option<Finding<'a>>>,
    /// What an own text of an item must have one of, where the word is in no shared text and in no
    /// section.
    needs: Option<Vec<Bag>>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(word: &'a Word, index: &'a Index, catalog: &Catalog) -> Self {
        let shared: Vec<Option<Found>> =
            index.shared.iter().map(|line| run::find(word, line)).collect();
        let mut sections: Vec<Option<Finding<'a>>> = Vec::with_capacity(catalog.sections.len());
        for (position, section) in catalog.sections.iter().enumerate() {
            let position = SectionIx::new(position);
            let own = Finding::best_of(
                index.section(position).map(|line| (Owner::Section(position), line)),
                |line| run::find(word, line),
            );
            // The catalog lists sections from the top down: those around it were done before.
            let around = section.parent.and_then(|parent| sections.get(parent.index())?.clone());
            sections.push(Finding::better(own, around));
        }
        let is_elsewhere =
            shared.iter().any(Option::is_some) || sections.iter().any(Option::is_some);
        let needs = (!is_elsewhere).then(|| word.needs().collect());
        Self { word, index, shared, sections, needs }
    }

    /// Can the word stand in an item with these texts? Only `false` is certain.
    pub(super) fn may_be_in(&self, entry: Entry<'_>) -> bool {
        self.needs.as_ref().is_none_or(|needs| needs.iter().any(|bag| entry.may_hold(*bag)))
    }

    /// Where the word counts most for the item with these texts, if it stands anywhere in it. Of its
    /// places, only those that `may_stand` lets through count.
    pub(super) fn find(
        &self,
        entry: Entry<'a>,
        may_stand: impl Copy + Fn(PlaceRef) -> bool,
    ) -> Option<Finding<'a>> {
        let mut best = Finding::best_of(entry.names(may_stand), |line| run::find(self.word, line));
        for position in entry.shared() {
            best = Finding::better(best, self.shared(*position));
        }
        for place in entry.places().iter().filter(|place| may_stand(**place)) {
            let section = self.sections.get(place.section.index()).and_then(Option::as_ref);
            if points(section) > points(best.as_ref()) {
                best = section.cloned();
            }
        }
        // Prose is long: it is read only where it can be worth more than what was found.
        let best_points = points(best.as_ref());
        if best_points < ceiling(Field::Description) {
            let prose = entry.prose().filter(|line| best_points < ceiling(line.field()));
            let prose = prose.map(|line| (Owner::Item, line));
            best =
                Finding::better(best, Finding::best_of(prose, |line| run::find(self.word, line)));
        }
        best.map(|best| self.in_english(best, entry))
    }

    /// `best`, if it is in a description, in the English one when the word stands there too: where
    /// in a long text it stands is no reason to show a language that fewer people read.
    fn in_english(&self, best: Finding<'a>, entry: Entry<'a>) -> Finding<'a> {
        if best.line.field() != Field::Description || best.line.lang() == Some(Lang::En) {
            return best;
        }
        let mut descriptions = entry.prose().filter(|line| line.field() == Field::Description);
        let english = descriptions.find(|line| line.lang() == Some(Lang::En));
        let found = english.and_then(|line| Some((line, run::find(self.word, line)?)));
        match found {
            Some((line, found)) => {
                Finding { found: Found { points: best.found.points, ..found }, line, ..best }
            }
            None => best,
        }
    }

    fn shared(&self, position: u32) -> Option<Finding<'a>> {
        let position = position as usize;
        let found = self.shared.get(position)?.clone()?;
        Some(Finding { found, line: self.index.shared.get(position)?, owner: Owner::Shared })
    }
}
