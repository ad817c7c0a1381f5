//! Where the learner left off: the same file, and the same names in it, as on the screen.

use super::Dialogue;
use super::list::Target;
use super::place::Place;
use crate::catalog::{Catalog, Part};
use crate::cli::config;
use crate::config::{Setting, Value};
use crate::error::Error;
use crate::plan::Here;
use crate::progress::Session;

impl Dialogue<'_> {
    /// Goes to where the learner left off, as far as that is still there.
    pub(super) fn resume(&mut self) {
        let session = self.context.session();
        let catalog = &self.context.catalog;
        let part = match Here::of(&session, catalog) {
            Here::Nowhere => None,
            Here::Roadmap(roadmap) => Some(Part::Roadmap(roadmap)),
            Here::Section(section) => Some(Part::Section(section)),
        };
        self.place = part.map_or(Place::Top, |part| Place::of(part, catalog));
        self.kept = (self.place.clone(), None);
    }

    /// Keeps where the learner is, when that has changed.
    pub(super) fn remember(&mut self) {
        let item = match &self.chosen {
            Some(Target::Item(id)) => Some(id.clone()),
            _ => None,
        };
        let here = (self.place.clone(), item);
        // Without a folder for it nothing is remembered; that was said at the start.
        if here == self.kept || self.context.paths.state.is_none() {
            return;
        }
        let (place, item) = here.clone();
        let kept = self.change_session(|session, catalog| {
            if let Some((roadmap, section)) = place.part(catalog).map(|part| names(part, catalog)) {
                session.roadmap = Some(roadmap);
                session.section = section;
                session.search = None;
            }
            session.item = item;
            session.welcome_seen = true;
        });
        match kept {
            Ok(()) => self.kept = here,
            Err(error) => {
                let said = self.context.texts.report(&error);
                self.context.note(said);
            }
        }
    }

    /// Has `setting` be `value`, now and from now on.
    pub(super) fn set(&mut self, setting: Setting, value: &Value) -> Result<(), Error> {
        self.context.settings.choose(setting, value.clone());
        config::write(&mut self.context, setting, value)
    }

    /// Changes what is kept of the session; the rest stays as others may have left it meanwhile.
    pub(super) fn change_session(
        &self,
        change: impl FnOnce(&mut Session, &Catalog),
    ) -> Result<(), Error> {
        let store = self.context.store_to_write()?;
        let mut session = store.session().unwrap_or_default(); // one that cannot be read is replaced
        change(&mut session, &self.context.catalog);
        store.save_session(&session)
    }
}

/// The names of a part in a session: the roadmap, and the section in it.
fn names(part: Part, catalog: &Catalog) -> (String, Option<String>) {
    match part {
        Part::Roadmap(roadmap) => (catalog.roadmap(roadmap).id.to_string(), None),
        Part::Section(section) => {
            let section = catalog.section(section);
            (catalog.roadmap(section.roadmap).id.to_string(), Some(section.path.to_string()))
        }
    }
}
