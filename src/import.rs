//! Import: lists that others wrote become a [`Listing`], one importer a file, and that a roadmap of the
//! learner's own.
//!
//! No importer fails on a bad entry: it passes over what it cannot use and says where and why. No text is
//! trusted: what a terminal would obey is taken out, long texts are cut, and deep nesting is flattened.

mod addresses;
mod before;
mod builder;
mod csv;
mod html;
mod json;
mod markdown;
mod names;
mod netscape;
mod opml;
mod pace;
mod roadmap;
mod roadmap_sh;
mod row;
mod tags;
#[cfg(test)]
mod tests;
mod words;

use std::collections::HashSet;
use std::rc::Rc;

use crate::address::WebAddress;
use crate::catalog::{Kind, Levels};
use crate::progress::{Moment, Status};
use pace::Pace;

pub use before::Before;
pub use names::slug;
pub use roadmap::{Naming, Written, roadmap};
pub use roadmap_sh::{File, roadmap_sh};
pub use words::Words;

/// The first line of a file that was imported: such a file may be replaced by importing again.
pub const MARK: &str = "# Imported by waypost; importing again writes it anew and keeps the ids.";

/// How a text lists things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Awesome lists, course pages, link tables, checklists.
    Markdown,
    /// Bookmarks of a browser.
    Netscape,
    /// An outline.
    Opml,
    /// What `waypost export` writes as JSON or JSON Lines.
    Json,
    /// A table whose first row names its columns.
    Csv,
    /// An address a line.
    Addresses,
}

/// What is known of a text besides itself.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    /// The page it is from: what it refers to by a relative address is found from there.
    pub base: Option<WebAddress>,
    /// The words of exported checklists.
    pub words: Words,
}

/// What was found in a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// What the list calls itself.
    pub title: Option<String>,
    /// What it says about itself.
    pub about: String,
    /// Its sections, in order.
    pub branches: Vec<Branch>,
    /// What was passed over.
    pub passed: Vec<Passed>,
    /// How many of that have an address that is relative to a page that is not known.
    pub relative: usize,
}

/// A section of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Branch {
    /// What it is called; empty for what stands before the first heading.
    pub title: String,
    /// What is said about it.
    pub about: String,
    /// Its entries.
    pub entries: Vec<Entry>,
    /// The sections in it.
    pub branches: Vec<Self>,
}

/// An entry of a list: a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub address: WebAddress,
    /// The canonical form of that.
    pub key: Rc<str>,
    /// What is said about it.
    pub about: String,
    /// The words it is tagged with.
    pub tags: Vec<String>,
    /// What sort of thing it is, where the list says so.
    pub kind: Option<Kind>,
    /// Who made it, likewise.
    pub author: Option<String>,
    /// How hard it is, likewise.
    pub level: Option<Levels>,
    /// How far the learner is with it, likewise.
    pub learned: Learned,
}

/// How far a learner is with an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Learned {
    /// The status.
    pub status: Option<Status>,
    /// When it got it.
    pub at: Option<Moment>,
    /// Does it have a star?
    pub is_starred: bool,
    /// The note on it.
    pub note: Option<String>,
}

/// Something that was passed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// The line on which it stands, from 1 on.
    pub line: usize,
    /// Why.
    pub why: Why,
    /// What it was, cut to a few words.
    pub what: String,
}

/// Why something was passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Why {
    /// It has no http or https address.
    NoAddress,
    /// It is an entry without any link.
    NoLink,
    /// It is a tag or a status that is not understood; all else of its entry is taken.
    Unread,
    /// It leads to another place in the same list.
    Anchor,
    /// It is a badge.
    Badge,
    /// It is the picture of somebody who helped with the list.
    Contributor,
    /// It leads to a licence.
    Licence,
    /// The same section has it already.
    Again,
}

/// What `text` lists. From time to time `tell` gets how many bytes of it are read.
pub fn read(form: Form, text: &str, origin: &Origin, tell: &mut dyn FnMut(usize)) -> Listing {
    let pace = Pace::new(tell);
    match form {
        Form::Markdown => markdown::markdown(text, origin, pace),
        Form::Netscape => netscape::netscape(text, origin, pace),
        Form::Opml => opml::opml(text, origin, pace),
        Form::Json => json::json(text, origin, pace),
        Form::Csv => csv::csv(text, origin, pace),
        Form::Addresses => addresses::addresses(text, origin, pace),
    }
}

/// Why `text` has nothing of the form in which it should be, where that can be told: what is not JSON.
pub fn flaw(form: Form, text: &str) -> Option<serde_json::Error> {
    if form == Form::Json { json::flaw(text) } else { None }
}

impl Listing {
    /// The canonical addresses of all entries.
    fn keys(&self) -> HashSet<&str> {
        let mut keys = HashSet::new();
        self.branches.iter().for_each(|branch| branch.add_keys(&mut keys));
        keys
    }

    /// A list whose only section holds nothing but sections is that section.
    fn hoisted(mut self) -> Self {
        if let [one] = self.branches.as_mut_slice()
            && one.entries.is_empty()
            && !one.branches.is_empty()
        {
            let one = std::mem::take(one);
            self.title = Some(one.title).filter(|title| !title.is_empty()).or(self.title);
            self.about = one.about;
            self.branches = one.branches;
        }
        self
    }
}

impl Branch {
    fn add_keys<'a>(&'a self, keys: &mut HashSet<&'a str>) {
        keys.extend(self.entries.iter().map(|entry| &*entry.key));
        self.branches.iter().for_each(|branch| branch.add_keys(keys));
    }

    /// How many entries are in it, at any depth.
    pub fn count(&self) -> usize {
        self.entries.len() + self.branches.iter().map(Self::count).sum::<usize>()
    }
}

impl Entry {
    fn new(title: String, address: WebAddress, key: Rc<str>) -> Self {
        Self {
            title,
            address,
            key,
            about: String::new(),
            tags: Vec::new(),
            kind: None,
            author: None,
            level: None,
            learned: Learned::default(),
        }
    }
}
