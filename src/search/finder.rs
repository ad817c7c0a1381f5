//! [`Finder`]: one word of a query, looked for in the texts of every item.

use memchr::memmem;

use super::Field;
use super::entry::{Entry, Sieves};
use super::finding::{Finding, Found, Owner, points};
use super::index::Index;
use super::line::Line;
use super::run;
use super::sieve::Need;
use super::weights::{How, WHOLE_WORD, ceiling, points as points_of};
use super::word::Word;
use crate::catalog::{Catalog, Lang, PlaceRef, SectionIx};

/// Looks for one word. Texts that many items share were searched once, when it was made.
pub(super) struct Finder<'a> {
    word: &'a Word,
    /// To see at once whether its letters stand next to each other.
    letters: memmem::Finder<'a>,
    index: &'a Index,
    /// By position in [`Index::shared`].
    shared: Vec<Option<Found>>,
    /// By `SectionIx`: the best among the titles of the section and of those around it.
    sections: Vec<Option<Finding<'a>>>,
    /// One of these a name must have, for the word to stand in it.
    in_names: Vec<Need>,
    /// One of these a description or address must have, likewise.
    in_prose: Vec<Need>,
    /// Is the word in a shared text, or in the title of a section?
    is_elsewhere: bool,
    /// Does it stand in every text that may hold it?
    is_sure: bool,
    /// Is it found nowhere where its letters do not stand in a text, or apart in it?
    is_plain: bool,
}

impl<'a> Finder<'a> {
    pub(super) fn new(word: &'a Word, index: &'a Index, catalog: &Catalog) -> Self {
        let (in_names, in_prose) = (word.needs_in_names(), word.needs_in_prose());
        let find_in = |line: Line<'_>| {
            let may_be = line.sieve().may_have_one_of(&in_names);
            may_be.then(|| run::find(word, line)).flatten()
        };
        let shared: Vec<Option<Found>> = index.shared.iter().map(find_in).collect();
        let mut sections: Vec<Option<Finding<'a>>> = Vec::with_capacity(catalog.sections.len());
        for (position, section) in catalog.sections.iter().enumerate() {
            let position = SectionIx::new(position);
            let own = Finding::best_of(
                index.section(position).map(|line| (Owner::Section(position), line)),
                find_in,
            );
            // The catalog lists sections from the top down: those around it were done before.
            let around = section.parent.and_then(|parent| sections.get(parent.index())?.clone());
            sections.push(Finding::better(own, around));
        }
        let is_elsewhere =
            shared.iter().any(Option::is_some) || sections.iter().any(Option::is_some);
        let is_sure = word.is_sure();
        let is_plain = word.others.is_empty() && !word.is_phrase && !word.edge.is_any();
        let letters = memmem::Finder::new(&word.text);
        Self {
            word,
            letters,
            index,
            shared,
            sections,
            in_names,
            in_prose,
            is_elsewhere,
            is_sure,
            is_plain,
        }
    }

    /// Can the word stand in an item with these texts? Only `false` is certain.
    pub(super) fn may_be_in(&self, sieves: &Sieves) -> bool {
        self.is_elsewhere || self.may_be_in_names(sieves) || self.may_be_in_prose(sieves)
    }

    fn may_be_in_names(&self, sieves: &Sieves) -> bool {
        sieves.names.may_have_one_of(&self.in_names)
    }

    fn may_be_in_prose(&self, sieves: &Sieves) -> bool {
        sieves.prose.may_have_one_of(&self.in_prose)
    }

    /// The most that the word can be worth for the item with these texts, where a look at all of its texts
    /// at once tells that it stands in one of them.
    pub(super) fn surely(&self, entry: Entry<'_>) -> Option<u32> {
        if !self.is_plain {
            return None;
        }
        if self.may_be_in_names(entry.sieves) {
            if self.is_sure || entry.names_contain(&self.letters) {
                return Some(most_in_names(entry.may_begin(self.word.first)));
            }
            if entry.sieves.names.may_have_apart(&self.in_names) {
                return None;
            }
        }
        if self.is_elsewhere && self.is_elsewhere_in(entry) {
            return Some(ceiling(Field::Author));
        }
        let is_in_prose = self.may_be_in_prose(entry.sieves)
            && !entry.has_parameters()
            && (self.is_sure || entry.prose_contains(&self.letters));
        is_in_prose.then_some(ceiling(Field::Description))
    }

    /// Where the word counts most for the item with these texts, if it stands anywhere in it. Of its
    /// places, only those that `may_stand` lets through count.
    pub(super) fn find(
        &self,
        entry: Entry<'a>,
        may_stand: impl Copy + Fn(PlaceRef) -> bool,
    ) -> Option<Finding<'a>> {
        let mut best = None;
        if self.may_be_in_names(entry.sieves) && self.is_read_in_names(entry) {
            let names = entry.names_with(&self.in_names, may_stand);
            best = Finding::best_of(names, |line| run::find(self.word, line));
        }
        if self.is_elsewhere {
            best = self.better_elsewhere(entry, may_stand, best);
        }
        // Prose is long: it is read only where it can be worth more than what was found.
        let best_points = points(best.as_ref());
        if best_points < ceiling(Field::Description)
            && self.may_be_in_prose(entry.sieves)
            && self.is_read_in_prose(entry)
        {
            let prose = entry.prose_with(&self.in_prose);
            let prose = prose.filter(|line| best_points < ceiling(line.field()));
            let prose = prose.map(|line| (Owner::Item, line));
            let in_prose = Finding::best_of(prose, |line| run::find(self.word, line));
            best = Finding::better(best, in_prose);
        }
        best.map(|best| self.in_english(best, entry))
    }

    /// Do the letters stand next to each other in the names, or may they stand apart? To see that takes less
    /// than to look at each name.
    fn is_read_in_names(&self, entry: Entry<'_>) -> bool {
        !self.is_plain
            || entry.sieves.names.may_have_apart(&self.in_names)
            || entry.names_contain(&self.letters)
    }

    /// The same in descriptions and addresses.
    fn is_read_in_prose(&self, entry: Entry<'_>) -> bool {
        !self.is_plain
            || entry.sieves.prose.may_have_apart(&self.in_prose)
            || entry.prose_contains(&self.letters)
    }

    fn is_elsewhere_in(&self, entry: Entry<'_>) -> bool {
        let is_in = |position: &u32| matches!(self.shared.get(*position as usize), Some(Some(_)));
        let is_around =
            |place: &PlaceRef| matches!(self.sections.get(place.section.index()), Some(Some(_)));
        entry.shared().iter().any(is_in) || entry.places().iter().any(is_around)
    }

    /// `best`, or what is worth more among the shared texts and the sections of the item.
    fn better_elsewhere(
        &self,
        entry: Entry<'a>,
        may_stand: impl Fn(PlaceRef) -> bool,
        mut best: Option<Finding<'a>>,
    ) -> Option<Finding<'a>> {
        for position in entry.shared() {
            let found = self.shared.get(*position as usize).and_then(Option::as_ref);
            if found.is_some_and(|found| found.points > points(best.as_ref())) {
                best = self.shared(*position);
            }
        }
        for place in entry.places().iter().filter(|place| may_stand(**place)) {
            let section = self.sections.get(place.section.index()).and_then(Option::as_ref);
            if points(section) > points(best.as_ref()) {
                best = section.cloned();
            }
        }
        best
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

/// The most that a word can be worth in the names of an item.
const fn most_in_names(may_begin: bool) -> u32 {
    let how = if may_begin { How::Whole } else { How::WordStart };
    points_of(Field::Title, how) + WHOLE_WORD
}
