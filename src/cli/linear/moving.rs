//! Going about: into what has a number, out again, and back and forth.

use super::Dialogue;
use super::list::Target;
use super::mistakes::mistake;
use super::place::Place;
use crate::catalog::Part;
use crate::cli::note::restore;
use crate::error::Error;
use crate::phrase::Phrase;

/// The places where the learner was before a jump.
#[derive(Debug, Default)]
pub(super) struct Trail {
    behind: Vec<Place>,
    ahead: Vec<Place>,
}

impl Dialogue<'_> {
    /// Does what a number alone asks for: goes into a section, tells of an item, searches a line, brings
    /// back a note, takes back a deed.
    pub(super) fn choose(&mut self, number: &str) -> Result<String, Error> {
        let target = self.target(number)?;
        match &target {
            Target::Part(key) => {
                let place = Place::Part(key.clone());
                self.go(place)
            }
            Target::Item(id) => {
                let page = self.tell_item(id)?;
                self.remember_line();
                self.chosen = Some(target);
                Ok(page)
            }
            Target::Search(name) => {
                let page = self.search_kept(name)?;
                self.chosen = Some(target);
                Ok(page)
            }
            Target::Line(line) => self.search(line),
            Target::Deed(events, stands) => self.reverse(events, *stands),
            Target::Version(key, number) => {
                self.refuse_past()?;
                let report = restore(&mut self.context, key, *number)?;
                Ok(self.told(report))
            }
        }
    }

    /// Goes to `place` and looks around.
    pub(super) fn go(&mut self, place: Place) -> Result<String, Error> {
        if place != self.place {
            let before = std::mem::replace(&mut self.place, place);
            self.trail.behind.push(before);
            self.trail.ahead.clear();
        }
        self.filter = None;
        self.look()
    }

    /// Looks around, and says how far an empty line leads.
    pub(super) fn again(&mut self, _: &str) -> Result<String, Error> {
        self.paged(Self::look)
    }

    /// Lists what is here again.
    pub(super) fn look_here(&mut self, _: &str) -> Result<String, Error> {
        self.look()
    }

    /// Out of what was listed, then of the filter, then of the past, then of the section.
    pub(super) fn back(&mut self, _: &str) -> Result<String, Error> {
        if self.is_aside {
            return self.look();
        }
        if self.filter.take().is_some() || self.day.take().is_some() {
            return self.look();
        }
        if self.place == Place::Top {
            return Err(mistake("error-linear-top", "hint-linear-quit"));
        }
        let around = self.place.around(&self.context.catalog);
        self.go(around)
    }

    /// To the list of all roadmaps.
    pub(super) fn roadmaps(&mut self, _: &str) -> Result<String, Error> {
        self.go(Place::Top)
    }

    /// To where the item stands; when that is here, to where it stands besides.
    pub(super) fn go_to_place(&mut self, rest: &str) -> Result<String, Error> {
        let ix = self.item(rest)?;
        let catalog = &self.context.catalog;
        let item = catalog.item(ix);
        let id = item.id.to_string();
        let keys: Vec<String> =
            item.places.iter().map(|at| Part::Section(at.section).key(catalog)).collect();
        let is_here = |key: &String| self.place == Place::Part(key.clone());
        let after = keys.iter().position(is_here).map_or(0, |at| at + 1);
        let Some(key) = keys.get(after).or_else(|| keys.first()) else {
            return Err(Error::user(Phrase::new("why-not-other-place")));
        };
        if keys.len() == 1 && is_here(key) && !self.is_aside {
            return Err(Error::user(Phrase::new("why-not-other-place")));
        }
        self.remember_line();
        let place = Place::Part(key.clone());
        self.go_to_item(id, place)
    }

    /// To `place`, where the item called `id` stands.
    pub(super) fn go_to_item(&mut self, id: String, place: Place) -> Result<String, Error> {
        let page = self.go(place)?;
        let target = Target::Item(id);
        let at = self.list.iter().position(|row| *row == target);
        self.chosen = Some(target);
        // It is said first: the list may be long.
        let it_is = at.map(|at| Phrase::new("linear-it-is").with("number", (at + 1).to_string()));
        Ok(it_is.map_or_else(String::new, |it_is| self.sentence(&it_is)) + &page)
    }

    /// Back to where the learner was before.
    pub(super) fn earlier(&mut self, _: &str) -> Result<String, Error> {
        let Some(place) = self.trail.behind.pop() else {
            return Err(Error::user(Phrase::new("why-not-back")));
        };
        let before = std::mem::replace(&mut self.place, place);
        self.trail.ahead.push(before);
        self.filter = None;
        self.look()
    }

    /// Forward again.
    pub(super) fn later(&mut self, _: &str) -> Result<String, Error> {
        let Some(place) = self.trail.ahead.pop() else {
            return Err(Error::user(Phrase::new("why-not-forward")));
        };
        let before = std::mem::replace(&mut self.place, place);
        self.trail.behind.push(before);
        self.filter = None;
        self.look()
    }
}
