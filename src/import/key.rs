//! [`Keys`]: what makes two entries without an address the same thing.

use std::collections::HashMap;
use std::rc::Rc;

use super::builder::Named;
use crate::catalog::{ItemType, Kind};
use crate::text::fold;

/// Gives keys to entries without an address. Of terms, and of resources of one kind, the name says what they
/// are; of all else there may be several with one name, which are told apart by their order.
#[derive(Debug, Default)]
pub(super) struct Keys {
    /// How many there are so far of one name, where that is not enough to tell.
    counts: HashMap<String, usize>,
    /// The keys of those whose ids are known, by these.
    by_id: HashMap<String, Rc<str>>,
}

impl Keys {
    /// The key of `named`.
    pub(super) fn of_name(&mut self, named: Named<'_>) -> Rc<str> {
        if let Some(key) = named.id.and_then(|id| self.by_id.get(id)) {
            return Rc::clone(key);
        }
        let key: Rc<str> = self.next(named).into();
        if let Some(id) = named.id {
            self.by_id.insert(id.to_owned(), Rc::clone(&key));
        }
        key
    }

    fn next(&mut self, named: Named<'_>) -> String {
        let kind = named.kind.map_or_else(|| named.sort.name(), Kind::name);
        let name = format!("{kind} {}", fold(named.title));
        if matches!(named.sort, ItemType::Term | ItemType::Resource) {
            return name;
        }
        let count = self.counts.entry(name.clone()).or_default();
        *count += 1;
        if *count == 1 { name } else { format!("{name} {count}") }
    }
}

/// Is `key` that of something without an address? An address has no space.
pub(super) fn is_name(key: &str) -> bool {
    key.contains(' ')
}
