//! Import: lists that others wrote become a [`Listing`], one importer a file, and that a roadmap of the
//! learner's own.
//!
//! No importer fails on a bad entry: it passes over what it cannot use and says where and why. No text is
//! trusted: what a terminal would obey is taken out, long texts are cut, and deep nesting is flattened.

mod html;
mod markdown;
mod roadmap;

use std::collections::HashSet;

use crate::address::{AddressError, WebAddress};
use crate::progress::Status;
use crate::text::clean;

pub use markdown::markdown;
pub use roadmap::{Naming, Written, roadmap, slug};

/// The first line of a file that was imported: such a file may be replaced by importing again.
pub const MARK: &str = "# Imported by waypost; importing again writes it anew and keeps the ids.";

/// The longest title, in bytes; longer ones are cut.
const LONGEST_TITLE: usize = 200;
/// The longest description, likewise.
const LONGEST_ABOUT: usize = 600;
/// How deep sections may stand in each other; deeper ones stand side by side.
const DEEPEST: usize = 8;

/// What was found in a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// What the list calls itself.
    pub title: Option<String>,
    /// Its sections, in order.
    pub branches: Vec<Branch>,
    /// What was passed over.
    pub passed: Vec<Passed>,
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
    /// What is said about it.
    pub about: String,
    /// The words it is tagged with.
    pub tags: Vec<String>,
    /// How far the learner is, where the list says so.
    pub status: Option<Status>,
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

impl Branch {
    /// How many entries are in it, at any depth.
    pub fn count(&self) -> usize {
        self.entries.len() + self.branches.iter().map(Self::count).sum::<usize>()
    }
}

/// Puts a listing together: sections open and close, entries go to the one that opened last.
#[derive(Debug, Default)]
struct Builder {
    listing: Listing,
    /// The sections that are open, from the outside in.
    open: Vec<Open>,
}

/// A section that is open.
#[derive(Debug, Default)]
struct Open {
    /// At which level it opened.
    level: usize,
    branch: Branch,
    /// The addresses that are in it.
    keys: HashSet<String>,
}

impl Builder {
    /// A section begins at `level`: those at the same or a deeper level end.
    fn begin(&mut self, level: usize, title: &str) {
        self.close(level);
        if self.open.len() >= DEEPEST {
            self.end();
        }
        let branch = Branch { title: title_of(title), ..Branch::default() };
        self.open.push(Open { level, branch, keys: HashSet::new() });
    }

    /// The sections at `level` or deeper end.
    fn close(&mut self, level: usize) {
        while self.open.last().is_some_and(|open| open.level >= level) {
            self.end();
        }
    }

    /// Ends the section that opened last. What has neither entries nor text was only a heading.
    fn end(&mut self) {
        let Some(Open { branch, .. }) = self.open.pop() else { return };
        if branch.entries.is_empty() && branch.branches.is_empty() {
            return;
        }
        match self.open.last_mut() {
            Some(around) => around.branch.branches.push(branch),
            None => self.listing.branches.push(branch),
        }
    }

    /// The section that is open; what stands before all headings has one without a title.
    fn here(&mut self) -> Option<&mut Open> {
        if self.open.is_empty() {
            self.open.push(Open::default());
        }
        self.open.last_mut()
    }

    /// Says something about the section that is open, if nothing is said about it yet.
    fn about(&mut self, text: &str) {
        let about = self.open.last_mut().map(|open| &mut open.branch.about);
        if let Some(about) = about.filter(|about| about.is_empty()) {
            *about = cut(text, LONGEST_ABOUT);
        }
    }

    /// Why links are passed over in the sections that are open, if they are.
    fn why_not_here(&self) -> Option<Why> {
        self.open.iter().find_map(|open| {
            let title = open.branch.title.to_lowercase();
            let is = |name: &str| title.trim_matches(|c: char| !c.is_alphanumeric()) == name;
            match () {
                () if is("license") || is("licence") => Some(Why::Licence),
                () if is("contributors") || is("our contributors") => Some(Why::Contributor),
                () => None,
            }
        })
    }

    /// Adds an entry, if its address can be opened.
    fn link(&mut self, line: usize, url: &str, title: &str, about: &str) -> Option<&mut Entry> {
        if let Some(why) = self.why_not_here() {
            self.pass(line, why, title);
            return None;
        }
        let why = if url.starts_with('#') { Why::Anchor } else { Why::NoAddress };
        let address = match address(url) {
            Ok(address) if is_licence(&address) => {
                self.pass(line, Why::Licence, title);
                return None;
            }
            Ok(address) => address,
            Err(_unusable) => {
                self.pass(line, why, if title.is_empty() { url } else { title });
                return None;
            }
        };
        let title = match title_of(title) {
            title if title.is_empty() => title_of(address.without_scheme()),
            title => title,
        };
        let key = address.canonical();
        if !self.here()?.keys.insert(key) {
            self.pass(line, Why::Again, &title);
            return None;
        }
        let about = cut(about, LONGEST_ABOUT);
        let entries = &mut self.here()?.branch.entries;
        entries.push(Entry { title, address, about, tags: Vec::new(), status: None });
        entries.last_mut()
    }

    fn pass(&mut self, line: usize, why: Why, what: &str) {
        self.listing.passed.push(Passed { line, why, what: cut(what, 60) });
    }

    fn finish(mut self) -> Listing {
        while !self.open.is_empty() {
            self.end();
        }
        self.listing
    }
}

/// The address in `text`, in which spaces and other characters may stand that a browser would bear.
fn address(text: &str) -> Result<WebAddress, AddressError> {
    let text = clean(text.trim()).into_owned();
    let text = if text.starts_with("//") { format!("https:{text}") } else { text };
    match WebAddress::parse(&text) {
        Err(AddressError::Unclean(_)) => WebAddress::parse(&text.replace(' ', "%20")),
        parsed => parsed,
    }
}

/// Does it lead to a licence, as lists do at their end?
fn is_licence(address: &WebAddress) -> bool {
    let key = address.canonical();
    let hosts =
        ["creativecommons.org/", "opensource.org/licenses", "choosealicense.com", "unlicense.org"];
    let file = key.rsplit('/').next().unwrap_or_default().to_lowercase();
    let stem = file.split('.').next().unwrap_or_default();
    hosts.iter().any(|host| key.starts_with(host))
        || ["license", "licence", "copying"].contains(&stem)
}

fn title_of(text: &str) -> String {
    cut(text, LONGEST_TITLE)
}

/// `text` on one line without what a terminal would obey, cut at a word where it is longer than `most`
/// bytes.
fn cut(text: &str, most: usize) -> String {
    let text = clean(text);
    let mut short = String::new();
    for word in text.split_whitespace() {
        if short.len() + word.len() + 1 > most {
            if short.is_empty() {
                short.extend(word.chars().take(most / 4));
            }
            short.push('…');
            break;
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    short
}
