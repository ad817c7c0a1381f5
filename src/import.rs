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
mod key;
mod listing;
mod markdown;
mod names;
mod netscape;
mod opml;
mod own;
mod pace;
mod recognise;
mod roadmap;
mod roadmap_sh;
mod row;
mod tags;
#[cfg(test)]
pub(crate) mod tests;
mod toml;
mod words;

use crate::address::WebAddress;
use pace::Pace;

pub use before::Before;
pub use builder::title;
pub use listing::{Branch, Entry, Facts, Learned, Listing, PartFacts, Wording};
pub use names::slug;
pub use recognise::{Recognised, recognise, recognise_all};
pub use roadmap::{Naming, Written, retired, roadmap};
pub use roadmap_sh::{File, roadmap_sh};
pub use toml::{Shared, shared};
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
    /// Gives the words of our own checklists, if the text is one.
    pub words: Option<fn() -> Words>,
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
