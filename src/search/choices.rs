//! [`Choices`]: what a query leaves open or leaves out, looked up for each item.

use super::entry::Entry;
use super::finder::Finder;
use super::finding::Finding;
use super::index::Index;
use super::query::{Choice, Term};
use super::scope::Scope;
use super::word::Word;
use super::{Marks, run};
use crate::catalog::{Catalog, ItemIx, PlaceRef, SectionIx};

/// The choices of a query over a catalog.
pub(super) struct Choices<'a>(Vec<Open<'a>>);

/// One choice: one of these must hold.
struct Open<'a> {
    words: Vec<Finder<'a>>,
    scopes: Vec<Scope<'a>>,
    absent: Vec<Absence<'a>>,
    outside: Vec<Scope<'a>>,
}

impl<'a> Choices<'a> {
    pub(super) fn new(
        choices: &'a [Choice],
        index: &'a Index,
        catalog: &'a Catalog,
        marks: &'a dyn Marks,
    ) -> Self {
        let scope = |filter| Scope::new(filter, index, catalog, marks);
        let open = |choice: &'a Choice| {
            let mut open = Open { words: vec![], scopes: vec![], absent: vec![], outside: vec![] };
            for term in &choice.terms {
                match term {
                    Term::Word(word) => open.words.push(Finder::new(word, index, catalog)),
                    Term::Fits(filter) => open.scopes.push(scope(filter)),
                }
            }
            for term in &choice.without {
                match term {
                    Term::Word(word) => open.absent.push(Absence::new(word, index, catalog)),
                    Term::Fits(filter) => open.outside.push(scope(filter)),
                }
            }
            open
        };
        Self(choices.iter().map(open).collect())
    }

    /// Is there no choice?
    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// May the item at `position` be a hit at `place`? So it may unless only conditions are left to
    /// choose from, and it fits none of them there.
    pub(super) fn allow_place(&self, position: ItemIx, place: PlaceRef) -> bool {
        let fits =
            |scope: &Scope<'_>| scope.allows(position) && scope.allows_place(position, place);
        self.0.iter().all(|open| !open.has_only_scopes() || open.scopes.iter().any(fits))
    }

    /// Adds what is found of each choice for the item at `position` to `findings`; none when nothing of
    /// one of them holds.
    pub(super) fn find(
        &self,
        position: ItemIx,
        entry: Entry<'a>,
        may_stand: impl Copy + Fn(PlaceRef) -> bool,
        findings: &mut Vec<Finding<'a>>,
    ) -> Option<()> {
        for open in &self.0 {
            let found = open.words.iter().map(|finder| finder.find(entry, may_stand));
            match found.fold(None, Finding::better) {
                Some(best) => findings.push(best),
                None => open.holds(position, entry, may_stand).then_some(())?,
            }
        }
        Some(())
    }
}

impl Open<'_> {
    fn has_only_scopes(&self) -> bool {
        self.words.is_empty() && self.absent.is_empty() && self.outside.is_empty()
    }

    /// Does it hold without a word that was found?
    fn holds(
        &self,
        position: ItemIx,
        entry: Entry<'_>,
        may_stand: impl Copy + Fn(PlaceRef) -> bool,
    ) -> bool {
        let fits = |scope: &Scope<'_>, places: &dyn Fn(PlaceRef) -> bool| {
            let mut places = entry.places().iter().filter(|place| places(**place));
            scope.allows(position) && places.any(|place| scope.allows_place(position, *place))
        };
        self.scopes.iter().any(|scope| fits(scope, &may_stand))
            // What a condition leaves out is exactly what it would find.
            || self.outside.iter().any(|scope| !fits(scope, &|_| true))
            || self.absent.iter().any(|word| word.holds(entry))
    }
}

/// A word that must stand nowhere in an item.
struct Absence<'a> {
    word: &'a Word,
    /// By position in [`Index::shared`]: does it stand there?
    shared: Vec<bool>,
    /// By `SectionIx`: does it stand in the title of the section, or of one around it?
    sections: Vec<bool>,
}

impl<'a> Absence<'a> {
    fn new(word: &'a Word, index: &Index, catalog: &Catalog) -> Self {
        let shared = index.shared.iter().map(|line| run::stands(word, line)).collect();
        let mut sections: Vec<bool> = Vec::with_capacity(catalog.sections.len());
        for (position, section) in catalog.sections.iter().enumerate() {
            let mut titles = index.section(SectionIx::new(position));
            // The catalog lists sections from the top down: those around it were done before.
            let around = section.parent.and_then(|parent| sections.get(parent.index()).copied());
            let is_around = around.unwrap_or(false);
            sections.push(is_around || titles.any(|line| run::stands(word, line)));
        }
        Self { word, shared, sections }
    }

    fn holds(&self, entry: Entry<'_>) -> bool {
        let is_at =
            |positions: &[bool], position| positions.get(position).copied().unwrap_or(false);
        let mut names = entry.names(|_| true).map(|(_, line)| line).chain(entry.prose());
        let mut places = entry.places().iter();
        !(entry.shared().iter().any(|position| is_at(&self.shared, *position as usize))
            || places.any(|place| is_at(&self.sections, place.section.index()))
            || names.any(|line| run::stands(self.word, line)))
    }
}
