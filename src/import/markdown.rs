//! Markdown: awesome lists, course pages, link tables and checklists.
//!
//! Headings are sections, however they are written: `#`, underlined, a line in bold, an HTML heading, the
//! summary of `<details>`, a list entry that only holds other entries. Links in lists, tables and
//! paragraphs are entries; a box that is ticked is an entry that is done.

mod badge;
mod heading;
mod lines;
mod own;
mod raw;

use std::mem::take;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::addresses::{bare_address, end_of_address};
use badge::why_not;
use lines::Lines;

use super::builder::{Builder, cut, note};
use super::pace::Pace;
use super::row::{Link, MOST_LINKS, Row};
use super::{Listing, Origin};
use crate::progress::Status;

/// The level of a line in bold, below all headings.
const BOLD: usize = 7;
/// The level of `<details>`.
const DETAILS: usize = 8;
/// The level of an entry of a list that holds others, where no list is around it.
const LIST: usize = 10;
/// An address with spaces is no longer than that, in bytes.
const LONGEST_ADDRESS: usize = 2000;
/// What is longer is no heading, though it is bold.
const LONGEST_HEADING: usize = 120;

/// What `text` lists.
pub(super) fn markdown(text: &str, origin: &Origin, mut pace: Pace<'_>) -> Listing {
    if own::is_own(text) {
        return own::own(text, origin, pace);
    }
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_STRIKETHROUGH;
    let mut reader = Reader {
        lines: Lines::of(text),
        builder: Builder::new(origin),
        row: Row::default(),
        link: None,
        lists: 0,
        html: None,
        quote: None,
        is_code: false,
        is_badge: false,
        seen: Seen::default(),
        heading: None,
        entry: None,
        ticked: None,
        done_column: None,
    };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        pace.reach(range.start);
        reader.take(event, range);
    }
    reader.flush();
    reader.builder.finish()
}

/// What is being read.
struct Reader<'a> {
    lines: Lines<'a>,
    builder: Builder<'a>,
    row: Row,
    /// The link that is open.
    link: Option<Link>,
    /// How many lists are open.
    lists: usize,
    /// Raw HTML of a block, and where it begins.
    html: Option<(usize, String)>,
    /// How many quotations are open that are a note, if any are.
    quote: Option<usize>,
    /// The level of the HTML heading that is open.
    heading: Option<usize>,
    is_code: bool,
    /// Is what is read now the name of a badge?
    is_badge: bool,
    seen: Seen,
    /// Where the entry or row of a table begins in which nothing was found yet.
    entry: Option<usize>,
    /// How many lists are open at the entry with a ticked box that holds what is read now.
    ticked: Option<usize>,
    /// The column of a table that says what is done.
    done_column: Option<usize>,
}

/// Which headings there were.
#[derive(Default)]
struct Seen {
    any: bool,
    /// One of the first level.
    top: bool,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        if let Some(open) = self.quote {
            let open = match event {
                Event::Start(Tag::BlockQuote(_)) => open + 1,
                Event::End(TagEnd::BlockQuote(_)) => open - 1,
                _ => open,
            };
            self.quote = (open > 0).then_some(open);
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) if self.html.is_none() => {
                self.words(&text, range);
            }
            Event::SoftBreak | Event::HardBreak => self.words(" ", range),
            Event::TaskListMarker(is_done) => self.row.is_done = Some(is_done),
            Event::InlineHtml(html) => self.html(&html, range.start),
            Event::Html(html) => {
                let (_, block) = self.html.get_or_insert_with(|| (range.start, String::new()));
                block.push_str(&html);
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if matches!(tag, Tag::Heading { .. } | Tag::List(_) | Tag::Table(_)) {
            self.heading = None; // it was never closed
        }
        match tag {
            Tag::Heading { .. } | Tag::Paragraph if self.lists == 0 && self.heading.is_none() => {
                self.flush();
            }
            Tag::List(_) => {
                self.entry = None; // it holds others
                self.open_group();
                self.lists += 1;
            }
            Tag::Item | Tag::TableRow | Tag::TableHead => {
                self.flush();
                self.entry = Some(range.start);
            }
            Tag::TableCell => self.row.cells.push(String::new()),
            Tag::Strong => self.row.is_bold = true,
            Tag::Link { dest_url, .. } => self.open_link(&dest_url, range.start),
            Tag::Image { dest_url, .. } => self.picture(&dest_url),
            Tag::CodeBlock(_) => self.is_code = true,
            // A quotation below an entry with a box is the learner's note on it.
            Tag::BlockQuote(_) if self.lists > 0 && self.row.is_done.is_some() => {
                self.row.note = note(&unquoted(self.lines.text.get(range).unwrap_or_default()));
                self.quote = Some(1);
            }
            Tag::HtmlBlock => self.html = Some((range.start, String::new())),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => self.end_heading(level as usize),
            TagEnd::Paragraph if self.lists == 0 => self.paragraph(),
            TagEnd::Paragraph => self.row.push(" "),
            TagEnd::Item => {
                self.flush();
                self.entry = None;
                self.ticked = self.ticked.filter(|ticked| *ticked < self.lists);
                self.builder.close(LIST + self.lists);
            }
            TagEnd::List(_) => {
                self.lists = self.lists.saturating_sub(1);
                self.flush();
            }
            TagEnd::TableHead => {
                self.close_link();
                self.done_column = take(&mut self.row).done_column();
                self.entry = None;
            }
            TagEnd::TableRow | TagEnd::Table => self.flush(),
            TagEnd::Strong => self.row.is_bold = false,
            TagEnd::Link => self.close_link(),
            TagEnd::CodeBlock => self.is_code = false,
            TagEnd::Image => self.is_badge = false,
            TagEnd::HtmlBlock => {
                let (start, html) = self.html.take().unwrap_or_default();
                self.html(&html, start);
                if self.heading.is_none() {
                    self.flush();
                }
            }
            _ => {}
        }
    }

    fn words(&mut self, text: &str, range: Range<usize>) {
        if self.is_code || self.is_badge {
            return;
        }
        if let Some(link) = &mut self.link {
            link.text.push_str(text);
            if self.row.is_bold {
                self.row.bold += text.trim().len();
            }
            return;
        }
        // Bare addresses are links too.
        let mut rest = text;
        while let Some(at) = bare_address(rest) {
            let (before, address) = rest.split_at_checked(at).unwrap_or((rest, ""));
            let (url, behind) =
                address.split_at_checked(end_of_address(address)).unwrap_or((address, ""));
            self.row.push(before);
            let spaced = before.ends_with('(').then(|| self.spaced_link(address)).flatten();
            let (label, url, behind) = spaced.unwrap_or((String::new(), url, behind));
            self.open_link(url, range.start);
            self.link.iter_mut().for_each(|link| link.text.clone_from(&label));
            self.close_link();
            rest = behind;
        }
        self.row.push(rest);
    }

    /// A link that is none in Markdown, as it has a space in its address: what it is called, the address with
    /// which `text` begins, and what stands behind it.
    fn spaced_link<'t>(&mut self, text: &'t str) -> Option<(String, &'t str, &'t str)> {
        let mut open = 1;
        let end = text.bytes().take(LONGEST_ADDRESS).position(|byte| {
            open += i32::from(byte == b'(') - i32::from(byte == b')');
            open == 0
        })?;
        let label = self.row.take_label()?;
        let address = text.get(..end)?;
        let address = address.split_once(" \"").map_or(address, |(address, _)| address);
        Some((label, address, text.get(end + 1..)?))
    }

    fn open_link(&mut self, url: &str, start: usize) {
        self.close_link();
        let cell = self.row.cells.len().saturating_sub(1);
        let line = self.lines.at(start);
        self.link = Some(Link { line, url: url.to_owned(), cell, ..Link::default() });
    }

    fn close_link(&mut self) {
        let Some(mut link) = self.link.take() else { return };
        link.text = cut(&link.text, 400);
        if let Some(cell) = self.row.cells.last_mut() {
            cell.push_str(&link.text);
        }
        self.row.push("");
        self.row.links.push(link);
        if self.row.links.len() >= MOST_LINKS {
            self.flush();
        }
    }

    fn picture(&mut self, src: &str) {
        match &mut self.link {
            Some(link) => link.picture = Some(src.to_owned()),
            None => self.is_badge = badge::is_badge(src),
        }
    }

    /// A paragraph: a heading where it is one line in bold, entries where it has links, and otherwise what
    /// is said about the section.
    fn paragraph(&mut self) {
        self.close_link();
        let text = self.row.whole();
        if self.heading.is_some() && text.len() <= LONGEST_HEADING * 2 {
            return;
        }
        self.heading = None;
        let letters = text.chars().filter(|c| !c.is_whitespace()).count();
        let bold = self.row.bold;
        let is_bold = bold > 0 && bold + 3 >= text.trim().len() && letters < LONGEST_HEADING;
        if is_bold && self.row.links.is_empty() {
            self.builder.begin(BOLD, text.trim().trim_end_matches(':'));
            self.row = Row::default();
        } else if self.row.links.is_empty() {
            self.builder.about(&text);
            self.row = Row::default();
        } else {
            self.flush();
        }
    }

    /// What stands before a list inside of an entry: the entry itself, or a heading for what is in it.
    fn open_group(&mut self) {
        self.close_link();
        if self.row.is_done == Some(true) {
            self.ticked = self.ticked.or(Some(self.lists));
        }
        if self.lists == 0 || !self.row.links.is_empty() || self.row.is_empty() {
            return self.flush();
        }
        let title = take(&mut self.row).whole();
        self.builder.begin(LIST + self.lists, title.trim().trim_end_matches(':'));
    }

    /// The row is whole.
    fn flush(&mut self) {
        self.close_link();
        let row = take(&mut self.row);
        if row.is_empty() {
            return;
        }
        let entry = self.entry.take();
        if !row.links.is_empty() {
            self.entries(row);
        } else if let Some(start) = entry {
            let line = self.lines.at(start);
            self.builder.without_link(line, &row.name());
        }
    }

    fn entries(&mut self, mut row: Row) {
        let is_table = !row.cells.is_empty();
        for (link, why) in row.take_out(|link| why_not(link, is_table)) {
            self.builder.pass(link.line, why, &link.url);
        }
        if is_table {
            row.find_box(self.done_column);
        }
        let is_done = row.is_done.unwrap_or_else(|| self.ticked.is_some());
        let is_alone = row.links.len() == 1;
        for (at, link) in row.links.iter().enumerate() {
            let (title, about) = row.said(at);
            let Some(entry) = self.builder.link(link.line, &link.url, &title, &about) else {
                continue;
            };
            entry.learned.status = is_done.then_some(Status::Done);
            if is_alone && !is_table && row.is_done.is_some() {
                entry.learned.note = row.note.take();
                break;
            }
        }
    }
}

/// A quotation without the signs before its lines.
fn unquoted(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.trim_start();
        let line = line.strip_prefix('>').unwrap_or(line);
        line.strip_prefix(' ').unwrap_or(line)
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Branch, Why};

    fn listing(text: &str) -> Listing {
        markdown(text, &Origin::default(), Pace::new(&mut |_| ()))
    }

    /// The titles of all entries, those that are done with a tick.
    fn titles(branches: &[Branch]) -> Vec<String> {
        let of = |branch: &Branch| {
            let entries = branch.entries.iter().map(|entry| {
                let tick = entry.learned.status.map_or("", |_| "✓ ");
                format!("{tick}{}", entry.title)
            });
            entries.chain(titles(&branch.branches)).collect::<Vec<_>>()
        };
        branches.iter().flat_map(of).collect()
    }

    #[test]
    fn a_ticked_box_ticks_all_that_its_entry_holds_unless_that_has_a_box() {
        let listing = listing(
            "- [x] Arrays\n  - [A](https://a.org/1)\n  - Deeper\n    - [B](https://a.org/2)\n  - [ ] [C](https://a.org/3)\n\
             - Lists\n  - [D](https://a.org/4)\n- [x] [E](https://a.org/5)\n  - [F](https://a.org/6)\n- [G](https://a.org/7)\n",
        );
        assert_eq!(titles(&listing.branches), ["✓ A", "C", "✓ B", "D", "✓ E", "✓ F", "G"]);
    }

    #[test]
    fn cells_that_are_boxes_tick_their_row_and_are_no_names() {
        let listing = listing(
            "| | what | free |\n|-|-|-|\n| [x] | [A](https://a.org/1) | ✅ |\n| ✅ | [B](https://a.org/2) | |\n\
             | [ ] | C | [docs](https://a.org/3) |\n\n\
             | what | free | Done |\n|-|-|-|\n| [D](https://a.org/4) | ✅ | |\n| [E](https://a.org/5) | | ✔️ |\n",
        );
        assert_eq!(titles(&listing.branches), ["✓ A", "✓ B", "C", "D", "✓ E"]);
    }

    #[test]
    fn entries_and_rows_without_a_link_are_passed_over_but_not_what_holds_others() {
        let listing = listing(
            "Prose.\n\n- [Contents](#a)\n\n# T\n\n- Epsilon - no link\n- Group\n  - [A](https://a.org/1)\n\n  More of it.\n\
             - [x] Not linked\n\n| a | b |\n|-|-|\n| Tool | what |\n| [B](https://a.org/2) | |\n\n\
             ## Sponsors\n\n- Ada\n",
        );
        let passed = listing.passed.iter().filter(|one| one.why == Why::NoLink);
        let passed: Vec<_> = passed.map(|one| (one.line, one.what.as_str())).collect();
        assert_eq!(passed, [(7, "Epsilon - no link"), (12, "Not linked"), (16, "Tool · what")]);
        assert_eq!(titles(&listing.branches), ["A", "B"]);
    }

    #[test]
    fn links_with_spaces_in_their_address_are_links() {
        let listing = listing(
            "- [x y](https://a.org/a b) - about\n- [z](https://a.org/(1) 2 \"t\")\n- (https://a.org/c) d\n",
        );
        let entries = &listing.branches[0].entries;
        let seen: Vec<_> = entries
            .iter()
            .map(|one| (one.title.as_str(), one.address.as_ref().unwrap().as_str()))
            .collect();
        assert_eq!(seen[..2], [("x y", "https://a.org/a%20b"), ("z", "https://a.org/(1)%202")]);
        assert_eq!((entries[0].about.as_str(), seen[2].1), ("about", "https://a.org/c"));
    }
}
