//! [`Before`]: what a list had when it was imported before.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::Listing;
use super::builder::Named;
use super::key::{Keys, is_name};
use crate::address::WebAddress;
use crate::catalog::{Item, ItemType, Kind};

/// What a list had when it was imported before, by what makes it the same thing: also what it has no more.
/// Progress is kept by ids, so that an id stays with its thing for good.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Before<'a> {
    known: HashMap<Rc<str>, Known<'a>>,
    /// The keys of these, by their ids.
    keys: HashMap<&'a str, Rc<str>>,
}

/// A thing that a list had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known<'a> {
    /// Its id.
    pub(super) id: &'a str,
    /// What it was called and where it is, as TOML strings; empty where that is not known.
    pub(super) title: &'a str,
    pub(super) url: &'a str,
    /// Had it gone from the list already?
    pub(super) is_gone: bool,
}

/// A table of the file that is being read.
#[derive(Default)]
struct Table<'a> {
    /// The last part of its name.
    name: &'a str,
    id: Option<&'a str>,
    title: &'a str,
    url: &'a str,
    kind: &'a str,
}

impl<'a> Before<'a> {
    /// Reads a file that [`roadmap`](super::roadmap()) wrote.
    pub fn read(file: &'a str) -> Self {
        let (mut before, mut names) = (Self::default(), Keys::default());
        let mut table = Table::default();
        for line in file.lines().map(str::trim) {
            if let Some(name) = line.strip_prefix('[') {
                before.learn(&table, &mut names);
                let name = name.trim_matches(['[', ']']).rsplit('.').next().unwrap_or_default();
                table = Table { name, ..Table::default() };
            } else if let Some((key, value)) = line.split_once(" = ") {
                table.take(key, value);
            }
        }
        before.learn(&table, &mut names);
        before
    }

    fn learn(&mut self, table: &Table<'a>, names: &mut Keys) {
        let Some((id, key)) = table.id.and_then(|id| Some((id, table.key(id, names)?))) else {
            return;
        };
        if self.keys.contains_key(id) || self.known.contains_key(&key) {
            return;
        }
        let Table { title, url, name, .. } = *table;
        let known = Known { id, title, url, is_gone: name == "retired" };
        self.keys.insert(id, Rc::clone(&key));
        self.known.insert(key, known);
    }

    /// Keeps what is still called as it was: `item` gives what has an id now, if anything has.
    pub fn retain<'i>(&mut self, item: impl Fn(&str) -> Option<&'i Item>) {
        self.known.retain(|key, known| {
            item(known.id).is_none_or(|item| match item.link() {
                Some(link) => link.is_at(key),
                None => is_name(key),
            })
        });
        self.keys.retain(|_, key| self.known.contains_key(key));
    }

    /// Has the list never had anything?
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Is `listing` of another list? Both have entries then, and none in common.
    pub fn is_of_another(&self, listing: &Listing) -> bool {
        let keys = listing.keys();
        let is_here = |key: &&str| self.known.contains_key(*key);
        !self.is_empty() && !keys.is_empty() && !keys.iter().any(is_here)
    }

    /// What had this key.
    pub(super) fn get(&self, key: &str) -> Option<&Known<'a>> {
        self.known.get(key)
    }

    /// What had this id.
    pub(super) fn called(&self, id: &str) -> Option<&Known<'a>> {
        self.known.get(self.keys.get(id)?)
    }

    /// How many of `ids` were not in the list before.
    pub fn count_new<'i>(&self, ids: impl Iterator<Item = &'i str>) -> usize {
        ids.filter(|id| self.called(id).is_none_or(|known| known.is_gone)).count()
    }

    /// All ids.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.known.values().map(|known| known.id)
    }

    /// What has an id that is not among `ids`, in the order of the ids.
    pub(super) fn without(&self, ids: &HashSet<&str>) -> Vec<&Known<'a>> {
        let mut gone: Vec<&Known<'a>> = self.known.values().collect();
        gone.retain(|known| !ids.contains(known.id));
        gone.sort_unstable_by_key(|known| known.id);
        gone
    }
}

impl<'a> Table<'a> {
    fn take(&mut self, key: &str, value: &'a str) {
        match key {
            "id" => self.id = Some(value.trim_matches('"')),
            "title" | "title.en" => self.title = value,
            "url" => self.url = value,
            "kind" => self.kind = value,
            _ => {}
        }
    }

    /// What makes it the same thing as another; none where it is no thing.
    fn key(&self, id: &str, names: &mut Keys) -> Option<Rc<str>> {
        if !self.url.is_empty() {
            // What the learner has made of it since may be no address.
            return Some(WebAddress::parse(&unquoted(self.url)).ok()?.canonical().into());
        }
        if self.name == "retired" {
            return Some(format!("retired {id}").into());
        }
        let sort = ItemType::ALL.into_iter().find(|sort| sort.name() == self.name)?;
        let kind = Kind::from_name(self.kind.trim_matches('"'));
        Some(names.of_name(Named { sort, kind, title: &unquoted(self.title), id: Some(id) }))
    }
}

/// What a TOML string says, of those that [`roadmap`](super::roadmap()) and `waypost fmt` write.
fn unquoted(value: &str) -> Cow<'_, str> {
    if let Some(literal) = value.strip_prefix('\'') {
        return Cow::Borrowed(literal.trim_end_matches('\''));
    }
    let value = value.trim_matches('"');
    if value.contains('\\') {
        Cow::Owned(value.replace("\\\"", "\"").replace("\\\\", "\\"))
    } else {
        Cow::Borrowed(value)
    }
}
