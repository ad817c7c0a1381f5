//! Bookmarks: places under a letter, the same as on the screen.

use super::Dialogue;
use super::list::Target;
use super::mistakes::{mistake, no_section};
use super::place::Place;
use crate::catalog::Part;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::Bookmark;

impl Dialogue<'_> {
    /// Gives what was chosen, else where the learner is, a letter.
    pub(super) fn set_bookmark(&self, rest: &str) -> Result<String, Error> {
        let letter = letter_of(rest)?;
        let item = match &self.chosen {
            Some(Target::Item(id)) => Some(id.clone()),
            _ => None,
        };
        let here = self.part().map(|part| part.key(&self.context.catalog));
        let stands = |id: &String| self.section_of(id, here.as_deref());
        let key = item.as_ref().and_then(stands).or_else(|| here.clone()).ok_or_else(no_section)?;
        let catalog = &self.context.catalog;
        let title = item.as_deref().unwrap_or(&key);
        let title = catalog.title_of(title, self.context.lang).unwrap_or(title);
        let said = Phrase::new("notice-bookmarked").with("letter", letter.to_string());
        let said = said.with("title", title);
        let place = key.trim_end_matches('/').to_owned();
        self.change_session(|session, _| {
            session.bookmarks.insert(letter, Bookmark { place, item });
        })?;
        Ok(self.sentence(&said))
    }

    /// Goes to what has a letter; without one, lists all that have.
    pub(super) fn go_to_bookmark(&mut self, rest: &str) -> Result<String, Error> {
        if rest.is_empty() {
            return self.list_bookmarks();
        }
        let letter = letter_of(rest)?;
        let bookmark = self.context.session().bookmarks.get(&letter).cloned();
        let wrong = |id| Error::user(Phrase::new(id).with("letter", letter.to_string()));
        let bookmark = bookmark.ok_or_else(|| wrong("notice-no-bookmark"))?;
        let place = bookmark.place.clone();
        match self.bookmarked(bookmark) {
            Some(Target::Item(id)) => {
                let key = self.section_of(&id, Some(&place));
                let key = key.ok_or_else(|| wrong("notice-bookmark-gone"))?;
                self.go_to_item(id, Place::Part(key))
            }
            Some(Target::Part(key)) => self.go(Place::Part(key)),
            _ => Err(wrong("notice-bookmark-gone")),
        }
    }

    fn list_bookmarks(&mut self) -> Result<String, Error> {
        let bookmarks = self.context.session().bookmarks;
        if bookmarks.is_empty() {
            return Err(mistake("error-linear-bookmarks", "hint-linear-bookmarks"));
        }
        self.begin_list();
        let mut page = self.sentence(&Phrase::new("linear-bookmarks"));
        for (letter, bookmark) in bookmarks {
            let Some(target) = self.bookmarked(bookmark) else { continue };
            let (Target::Item(key) | Target::Part(key)) = &target else { continue };
            let title = self.context.catalog.title_of(key, self.context.lang).unwrap_or(key);
            let title = title.to_owned();
            self.add(target, &[&title, &letter.to_string()], &mut page);
        }
        Ok(page)
    }

    /// The key of the section in which the item called `id` stands: of `wanted`, if it does, else the first.
    fn section_of(&self, id: &str, wanted: Option<&str>) -> Option<String> {
        let catalog = &self.context.catalog;
        let places = &catalog.item(catalog.find(id)?).places;
        let keys = || places.iter().map(|at| Part::Section(at.section).key(catalog));
        keys().find(|key| Some(key.as_str()) == wanted).or_else(|| keys().next())
    }

    /// What a bookmark leads to now; nothing where that is gone.
    fn bookmarked(&self, bookmark: Bookmark) -> Option<Target> {
        let catalog = &self.context.catalog;
        let Bookmark { place, item } = bookmark;
        if let Some(id) = item {
            return catalog.find(&id).map(|_| Target::Item(id));
        }
        let key = if Part::is_key(&place) { place } else { format!("{place}/") };
        Part::find(catalog, &key).map(|_| Target::Part(key))
    }
}

/// The letter that `rest` is.
fn letter_of(rest: &str) -> Result<char, Error> {
    let mut letters = rest.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_alphanumeric() => Ok(letter),
        _ => Err(Error::user(Phrase::new("notice-bookmark-letter").with("letter", rest))),
    }
}
