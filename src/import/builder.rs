//! [`Builder`]: puts a listing together, and decides what is no entry.

use std::borrow::Cow;
use std::collections::HashSet;
use std::rc::Rc;

use unicode_normalization::UnicodeNormalization;

use super::key::Keys;
use super::row::has_letters;
use super::{Branch, Entry, Listing, Origin, PartFacts, Passed, Why, tags};
use crate::address::{AddressError, WebAddress};
use crate::catalog::{ItemType, Kind, is_invisible};
use crate::text::{clean, truncate};

/// The longest title, in columns of a terminal; longer ones are cut.
const LONGEST_TITLE: usize = 200;
/// The longest description, likewise.
pub(super) const LONGEST_ABOUT: usize = 600;
/// The longest note, in bytes.
const LONGEST_NOTE: usize = 1 << 20;
/// How deep sections may stand in each other; deeper ones stand side by side.
pub(super) const DEEPEST: usize = 8;

/// Puts a listing together: sections open and close, entries go to the one that opened last.
#[derive(Debug)]
pub(super) struct Builder<'a> {
    pub(super) listing: Listing,
    origin: &'a Origin,
    /// The sections that are open, from the outside in.
    open: Vec<Open>,
    keys: Keys,
    /// Is it an export of this program? Then all in it is meant to be there, and stays.
    is_own: bool,
}

/// An entry without an address.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) sort: ItemType,
    /// Of a resource, what kind it is.
    pub(super) kind: Option<Kind>,
    pub(super) title: &'a str,
    /// Its id, where the list says it.
    pub(super) id: Option<&'a str>,
}

/// A section that is open.
#[derive(Debug, Default)]
struct Open {
    /// At which level it opened.
    level: usize,
    branch: Branch,
    /// The addresses that are in it.
    keys: HashSet<Rc<str>>,
    /// Why links in it are passed over, if they are.
    why_not: Option<Why>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(origin: &'a Origin) -> Self {
        let (listing, open) = (Listing::default(), Vec::new());
        Self { listing, origin, open, keys: Keys::default(), is_own: false }
    }

    /// For an export of this program.
    pub(super) fn of_own(origin: &'a Origin) -> Self {
        Self { is_own: true, ..Self::new(origin) }
    }

    /// A section begins at `level`: those at the same or a deeper level end.
    pub(super) fn begin(&mut self, level: usize, title: &str) {
        // What stands before all sections is none that others could stand in.
        self.close(if self.is_untitled() { 0 } else { level });
        // In an export the roadmap is around all sections.
        if self.open.len() >= DEEPEST + usize::from(self.is_own) {
            self.end();
        }
        let around = self.open.last().and_then(|open| open.why_not);
        let branch = Branch { title: title_of(title), ..Branch::default() };
        let why_not = around.or_else(|| why_not_in(&branch.title)).filter(|_| !self.is_own);
        self.open.push(Open { level, branch, keys: HashSet::new(), why_not });
    }

    /// The sections at `level` or deeper end.
    pub(super) fn close(&mut self, level: usize) {
        while self.open.last().is_some_and(|open| open.level >= level) {
            self.end();
        }
    }

    /// Ends the section that opened last. What has no entries at any depth was only a heading.
    fn end(&mut self) {
        let Some(Open { branch, .. }) = self.open.pop() else { return };
        if branch.entries.is_empty() && branch.branches.is_empty() && !self.is_own {
            return;
        }
        match self.open.last_mut() {
            Some(around) => around.branch.branches.push(branch),
            None => self.listing.branches.push(branch),
        }
    }

    fn is_untitled(&self) -> bool {
        self.open.first().is_some_and(|open| open.level == 0)
    }

    /// The section that is open; what stands before all headings has one without a title.
    fn here(&mut self) -> Option<&mut Open> {
        if self.open.is_empty() {
            self.open.push(Open::default());
        }
        self.open.last_mut()
    }

    /// Says something about the section that is open, if nothing is said about it yet; before all sections,
    /// about the list.
    pub(super) fn about(&mut self, text: &str) {
        let about = match self.open.last_mut() {
            Some(open) => &mut open.branch.about,
            None => &mut self.listing.about,
        };
        if about.is_empty() {
            *about = cut(text, LONGEST_ABOUT);
        }
    }

    /// What only exports of this program say of the section that is open; before all sections, of the list.
    pub(super) fn facts(&mut self) -> &mut PartFacts {
        match self.open.last_mut() {
            Some(open) => open.branch.facts.get_or_insert_default(),
            None => &mut self.listing.facts,
        }
    }

    /// Says something about the entry that was added last.
    pub(super) fn describe(&mut self, text: &str, note: Option<String>) {
        let last = self.open.last_mut().and_then(|open| open.branch.entries.last_mut());
        if let Some(entry) = last {
            entry.about = cut(text, LONGEST_ABOUT);
            entry.learned.note = note;
        }
    }

    /// Adds an entry, if its address can be opened.
    pub(super) fn link(
        &mut self,
        line: usize,
        url: &str,
        title: &str,
        about: &str,
    ) -> Option<&mut Entry> {
        if let Some(why) = self.open.last().and_then(|open| open.why_not) {
            self.pass(line, why, title);
            return None;
        }
        let (address, key) = match address(url, self.origin.base.as_ref()) {
            Ok(address) => {
                let key: Rc<str> = address.canonical().into();
                if !self.is_own && is_licence(&key, title) {
                    self.pass(line, Why::Licence, title);
                    return None;
                }
                (address, key)
            }
            Err(_unusable) => {
                let why = if url.starts_with('#') { Why::Anchor } else { Why::NoAddress };
                let is_relative = why == Why::NoAddress && !url.is_empty() && !url.contains(':');
                self.listing.relative += usize::from(is_relative);
                self.pass(line, why, if title.is_empty() { url } else { title });
                return None;
            }
        };
        let (kind, title) = if self.is_own { (None, title) } else { tags::kind_before(title) };
        let title = match title_of(title) {
            title if title.is_empty() => title_of(address.without_scheme()),
            title => title,
        };
        if !self.here()?.keys.insert(Rc::clone(&key)) {
            self.pass(line, Why::Again, &title);
            return None;
        }
        let mut entry = Entry::new(title, Some(address), key);
        entry.about = cut(about, LONGEST_ABOUT);
        entry.kind = kind;
        let entries = &mut self.here()?.branch.entries;
        entries.push(entry);
        entries.last_mut()
    }

    /// Adds an entry that has no address.
    pub(super) fn named(&mut self, line: usize, named: Named<'_>) -> Option<&mut Entry> {
        let title = title_of(named.title);
        if title.is_empty() {
            self.pass(line, Why::NoAddress, named.title);
            return None;
        }
        let key = self.keys.of_name(Named { title: &title, ..named });
        if !self.here()?.keys.insert(Rc::clone(&key)) {
            self.pass(line, Why::Again, &title);
            return None;
        }
        let entry = Entry { sort: named.sort, kind: named.kind, ..Entry::new(title, None, key) };
        let entries = &mut self.here()?.branch.entries;
        entries.push(entry);
        entries.last_mut()
    }

    /// Notes that an entry has no link, unless those in this section are passed over too.
    pub(super) fn without_link(&mut self, line: usize, what: &str) {
        let why = self.open.last().and_then(|open| open.why_not);
        if why.is_none() && has_letters(what) {
            self.pass(line, Why::NoLink, what);
        }
    }

    /// Notes which words about an entry were not understood.
    pub(super) fn unread(&mut self, line: usize, words: &[String]) {
        for word in words {
            self.pass(line, Why::Unread, word);
        }
    }

    /// Notes that something was passed over.
    pub(super) fn pass(&mut self, line: usize, why: Why, what: &str) {
        self.listing.passed.push(Passed { line, why, what: cut(what, 60) });
    }

    pub(super) fn finish(mut self) -> Listing {
        while !self.open.is_empty() {
            self.end();
        }
        self.listing
    }
}

/// Why links under the heading `title` are passed over, if they are.
fn why_not_in(title: &str) -> Option<Why> {
    let title = title.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    match title.rsplit(' ').next().unwrap_or_default() {
        "contributors" | "sponsors" | "backers" => Some(Why::Contributor),
        _ if title == "license" || title == "licence" => Some(Why::Licence),
        _ => None,
    }
}

/// The address in `text`, in which spaces and other characters may stand that a browser would bear.
fn address(text: &str, base: Option<&WebAddress>) -> Result<WebAddress, AddressError> {
    let text = plain(text.trim());
    let text = if text.starts_with("//") { format!("https:{text}").into() } else { text };
    let text = without_second_query(&text);
    match WebAddress::parse(text) {
        Err(AddressError::Unclean(_)) => WebAddress::parse(&text.replace(' ', "%20")),
        Err(AddressError::Malformed(..)) if !text.starts_with('#') && !text.is_empty() => {
            base.map_or_else(|| WebAddress::parse(text), |base| base.join(text))
        }
        parsed => parsed,
    }
}

/// `text` without a second question mark and what stands behind it, if that only says where the reader
/// came from: some sites add it to addresses that have parameters already.
fn without_second_query(text: &str) -> &str {
    let parts = text.split_once('?').and_then(|(page, query)| Some((page, query.split_once('?')?)));
    let Some((page, (first, second))) = parts else { return text };
    let alone = WebAddress::parse(&format!("{page}?{second}")).ok(); // what is no address stays as it is
    let is_tracking = alone.and_then(|alone| alone.without_tracking()).as_deref() == Some(page);
    if is_tracking { text.get(..page.len() + 1 + first.len()).unwrap_or(text) } else { text }
}

/// Does an address of this canonical form, under this title, lead to a licence, as lists do at their end?
fn is_licence(key: &str, title: &str) -> bool {
    let hosts =
        ["creativecommons.org/", "opensource.org/licenses", "choosealicense.com", "unlicense.org"];
    if hosts.iter().any(|host| key.starts_with(host)) {
        return true;
    }
    let file = key.rsplit('/').next().unwrap_or_default();
    let stem = file.split('.').next().unwrap_or_default();
    if !["license", "licence", "copying"].iter().any(|name| stem.eq_ignore_ascii_case(name)) {
        return false;
    }
    let title = title.to_lowercase();
    ["licen", "copying"].iter().any(|word| title.contains(word))
        || ["", "mit", "apache", "gpl", "bsd", "cc0"]
            .contains(&title.split(['-', ' ']).next().unwrap_or_default())
}

/// `text` as the title of a roadmap, wherever it is from: on one line, without what no roadmap may hold.
pub fn title(text: &str) -> String {
    title_of(text).nfc().collect()
}

fn title_of(text: &str) -> String {
    cut(text, LONGEST_TITLE)
}

/// A note as it is, without what a terminal would obey; none where it says nothing.
pub(super) fn note(text: &str) -> Option<String> {
    // Two spaces at its end break a line of Markdown.
    let lines: Vec<_> = text.lines().map(plain).collect();
    let note = lines.join("\n");
    let end = (0..=LONGEST_NOTE.min(note.len())).rev().find(|at| note.is_char_boundary(*at));
    let note = note.get(..end.unwrap_or(0)).unwrap_or_default().trim_matches('\n');
    (!note.trim().is_empty()).then(|| note.to_owned())
}

/// `text` on one line without what a terminal would obey, cut, if it can be at a word, where it is wider than
/// `most` columns.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.len() <= most && is_one_line(text) {
        return text.to_owned();
    }
    // Of a giant line only the beginning is looked at.
    let end = (0..=text.len().min(most * 32)).rev().find(|at| text.is_char_boundary(*at));
    let text = plain(text.get(..end.unwrap_or(0)).unwrap_or_default());
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    match truncate(&line, most, "…") {
        Cow::Borrowed(_) => line,
        Cow::Owned(short) => match short.rsplit_once(' ') {
            Some((words, _)) if words.len() > short.len() / 2 => format!("{words}…"),
            _ => short,
        },
    }
}

/// `text` without what a terminal would obey and what no roadmap may hold, such as letters that could not be
/// read.
fn plain(text: &str) -> Cow<'_, str> {
    let text = clean(text);
    if text.is_ascii() || !text.contains(is_invisible) {
        return text;
    }
    let kept = text.chars().filter_map(|c| match c {
        c if c.is_whitespace() => Some(' '),
        c => Some(c).filter(|c| !is_invisible(*c)),
    });
    kept.collect::<String>().into()
}

/// Is `text` plain ASCII with single spaces, and none at its ends? Most texts are.
fn is_one_line(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut last = b' ';
    let is_plain = bytes.iter().all(|byte| {
        let is_good = matches!(byte, b' '..=b'~') && !(*byte == b' ' && last == b' ');
        last = *byte;
        is_good
    });
    is_plain && (text.is_empty() || last != b' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_at_words_by_their_columns() {
        assert_eq!(cut(" a\tb \u{1b}[1m ", 9), "a b [1m");
        assert_eq!(cut("dam\u{fffd}aged", 9), "damaged");
        assert_eq!(cut("some words that are many", 15), "some words…");
        assert_eq!(cut("微調微調微調", 7), "微調微…");
        assert_eq!(cut(&"x".repeat(1 << 20), 5), "xxxx…");
    }

    #[test]
    fn what_only_says_where_the_reader_came_from_is_no_second_query() {
        let parsed = |text| address(text, None).unwrap().to_string();
        assert_eq!(
            parsed("https://a.org/x?tabs=1%2C2?WT.mc_id=b-1&utm_source=c"),
            "https://a.org/x?tabs=1%2C2"
        );
        for kept in [
            "https://a.org/?a=b?c=d",
            "https://a.org/?u=https://b.org/?x=1",
            "https://a.org/?utm_source=b",
        ] {
            assert_eq!(parsed(kept), kept);
        }
    }

    #[test]
    fn licences_are_told_from_books_about_them() {
        assert!(is_licence("github.com/a/b/blob/main/LICENSE.md", "MIT License"));
        assert!(
            is_licence("a.org/licence", "MIT")
                && is_licence("creativecommons.org/licenses/by/4.0", "x")
        );
        assert!(!is_licence("a.org/books/license.html", "Lecture notes on algorithms"));
        assert!(!is_licence("github.com/a/license-fetcher", "license-fetcher"));
        assert_eq!(why_not_in("## Licensing"), None);
        assert_eq!(why_not_in("Our Contributors ✨"), Some(Why::Contributor));
    }
}
