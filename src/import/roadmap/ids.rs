//! [`Ids`]: the ids of items.

use std::collections::HashSet;

use super::Naming;
use crate::catalog::Id;
use crate::import::Entry;
use crate::import::names::{Names, slug};
use crate::text::slug::LONGEST;

/// Gives each item its id.
pub(super) struct Ids<'a> {
    naming: &'a Naming<'a>,
    names: Names,
    /// The ids of before that are given again.
    again: HashSet<&'a str>,
}

impl<'a> Ids<'a> {
    /// For so many items.
    pub(super) fn new(naming: &'a Naming<'a>, count: usize) -> Self {
        let names = Names::without(naming.before.ids(), count);
        Self { naming, names, again: HashSet::new() }
    }

    /// The id of `entry`. Was it not in the list before?
    pub(super) fn give(&mut self, entry: &Entry) -> (String, bool) {
        let before = self.naming.before;
        let called = entry.id().and_then(|id| before.called(id.as_str()));
        let known = called.or_else(|| before.get(&entry.key));
        match known.filter(|known| self.again.insert(known.id)) {
            Some(known) => (known.id.to_owned(), known.is_gone),
            None => (self.new_id(entry), true),
        }
    }

    /// The id that `entry` had where it comes from, or a new one from its title or its address.
    fn new_id(&mut self, entry: &Entry) -> String {
        let Naming { id: roadmap, is_taken, is_its, .. } = self.naming;
        let given = entry.id().map(Id::as_str);
        if let Some(id) = given.filter(|id| !is_taken(id) || is_its(id, entry)) {
            return self.names.give(id.to_owned(), &|_| false);
        }
        let slug = slug(&entry.title).or_else(|| slug(&entry.key));
        let slug = slug.unwrap_or_else(|| "link".to_owned());
        if self.names.has(&slug) {
            return self.names.give(slug, is_taken);
        }
        if !is_taken(&slug) {
            return self.names.give(slug, &|_| false);
        }
        // What is another roadmap's is rather named after this one than numbered, unless that gets long.
        let is_short = roadmap.len() + slug.len() < LONGEST;
        let own = if is_short { format!("{roadmap}-{slug}") } else { slug };
        self.names.give(own, is_taken)
    }
}
