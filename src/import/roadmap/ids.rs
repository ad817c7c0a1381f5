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
    /// How many items were not in the list before.
    pub(super) new: usize,
}

impl<'a> Ids<'a> {
    /// For so many items.
    pub(super) fn new(naming: &'a Naming<'a>, count: usize) -> Self {
        let names = Names::without(naming.before.ids(), count);
        Self { naming, names, again: HashSet::new(), new: 0 }
    }

    /// The id that `entry` has here or had where it comes from, or a new one from its title or its address.
    pub(super) fn give(&mut self, entry: &Entry) -> String {
        let Naming { id: roadmap, before, is_taken, is_its, .. } = self.naming;
        let given = entry.id().map(Id::as_str);
        let called = given.and_then(|id| before.called(id));
        let known = called.or_else(|| before.get(&entry.key));
        let known = known.filter(|known| self.again.insert(known.id));
        self.new += usize::from(known.is_none_or(|known| known.is_gone));
        if let Some(known) = known {
            return known.id.to_owned();
        }
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
