//! [`Before`]: what a list had when it was imported before.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::Listing;
use crate::address::WebAddress;

/// What a list had when it was imported before, by canonical addresses: also what it has no more. Progress
/// is kept by ids, so that an id stays with its address for good.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Before<'a> {
    known: HashMap<String, Known<'a>>,
}

/// A thing that a list had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known<'a> {
    /// Its id.
    pub(super) id: &'a str,
    /// What it was called and where it is, as TOML strings.
    pub(super) title: &'a str,
    pub(super) url: &'a str,
    /// Had it gone from the list already?
    pub(super) is_gone: bool,
}

impl<'a> Before<'a> {
    /// Reads a file that [`roadmap`](super::roadmap()) wrote.
    pub fn read(file: &'a str) -> Self {
        let (mut known, mut ids) = (HashMap::new(), HashSet::new());
        let (mut id, mut title, mut is_gone) = (None, "", false);
        for line in file.lines().map(str::trim) {
            if line.starts_with('[') {
                (id, title, is_gone) = (None, "", line == "[[retired]]");
            } else if let Some(value) = line.strip_prefix("id = ") {
                id = Some(value.trim_matches('"'));
            } else if let Some(value) = line.strip_prefix("title = ") {
                title = value;
            } else if let Some(url) = line.strip_prefix("url = ")
                && let Some(id) = id.take()
                // What the learner has made of it since may be no address.
                && let Ok(address) = WebAddress::parse(&unquoted(url))
                && ids.insert(id)
            {
                let one = Known { id, title, url, is_gone };
                known.entry(address.canonical()).or_insert(one);
            }
        }
        Self { known }
    }

    /// Keeps what is still called as it was: for an id and an address `is_its` says whether it is.
    pub fn retain(&mut self, is_its: impl Fn(&str, &str) -> bool) {
        self.known.retain(|key, known| is_its(known.id, key));
    }

    /// Has the list never had anything?
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Is `listing` of another list? Both have addresses then, and none in common.
    pub fn is_of_another(&self, listing: &Listing) -> bool {
        let keys = listing.keys();
        let is_here = |key: &&str| self.known.contains_key(*key);
        !self.is_empty() && !keys.is_empty() && !keys.iter().any(is_here)
    }

    /// What had the canonical address `key`.
    pub(super) fn get(&self, key: &str) -> Option<&Known<'a>> {
        self.known.get(key)
    }

    /// All ids.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.known.values().map(|known| known.id)
    }

    /// What is not in `listing`, in the order of the ids.
    pub(super) fn without(&self, listing: &Listing) -> Vec<&Known<'a>> {
        let keys = if self.is_empty() { HashSet::new() } else { listing.keys() };
        let gone = self.known.iter().filter(|(key, _)| !keys.contains(key.as_str()));
        let mut gone: Vec<&Known<'a>> = gone.map(|(_, known)| known).collect();
        gone.sort_unstable_by_key(|known| known.id);
        gone
    }
}

/// What a TOML string says, of those that [`roadmap`](super::roadmap()) writes.
fn unquoted(value: &str) -> Cow<'_, str> {
    let value = value.trim_matches('"');
    if value.contains('\\') {
        Cow::Owned(value.replace("\\\"", "\"").replace("\\\\", "\\"))
    } else {
        Cow::Borrowed(value)
    }
}
