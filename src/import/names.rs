//! The ids that things get.

use std::collections::{HashMap, HashSet};

use crate::text;

/// The id that `text` gives. One letter is none: so little says nothing of a thing among thousands.
pub fn slug(text: &str) -> Option<String> {
    text::slug(text).filter(|slug| slug.len() > 1)
}

/// Names that are given once each.
#[derive(Default)]
pub(super) struct Names {
    given: HashSet<String>,
    /// The number to try next behind a name that is given already.
    next: HashMap<String, usize>,
}

impl Names {
    /// Names of which these are given already, and `count` more will be.
    pub(super) fn without<'a>(given: impl Iterator<Item = &'a str>, count: usize) -> Self {
        let mut names = Self { given: HashSet::with_capacity(count), next: HashMap::new() };
        names.given.extend(given.map(str::to_owned));
        names
    }

    /// Is this name given already?
    pub(super) fn has(&self, name: &str) -> bool {
        self.given.contains(name)
    }

    /// `name`, with a number behind it where it is given or taken already.
    pub(super) fn give(&mut self, name: String, is_taken: &dyn Fn(&str) -> bool) -> String {
        if !is_taken(&name) && self.given.insert(name.clone()) {
            return name;
        }
        let next = self.next.entry(name.clone()).or_insert(2);
        loop {
            let numbered = format!("{name}-{next}");
            *next += 1;
            if !is_taken(&numbered) && self.given.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}
