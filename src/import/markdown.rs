//! Markdown: awesome lists, course pages, link tables and checklists.
//!
//! Headings are sections, however they are written: `#`, underlined, a line in bold, an HTML heading, the
//! summary of `<details>`, a list entry that only holds other entries. Links in lists, tables and
//! paragraphs are entries; a box that is ticked is an entry that is done.

use std::mem::take;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::html::{Piece, attribute, pieces, unescape};
use super::{Builder, Listing, Why, cut};
use crate::progress::Status;

/// The level of a line in bold, below all headings.
const BOLD: usize = 7;
/// The level of `<details>`.
const DETAILS: usize = 8;
/// The level of an entry of a list that holds others, where no list is around it.
const LIST: usize = 10;
/// What is longer is no heading, though it is bold.
const LONGEST_HEADING: usize = 120;

/// What `text` lists.
pub fn markdown(text: &str) -> Listing {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_STRIKETHROUGH;
    let mut reader = Reader { source: text, ..Reader::default() };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.take(event, range);
    }
    reader.flush();
    reader.builder.finish()
}

/// What is being read.
#[derive(Default)]
struct Reader<'a> {
    source: &'a str,
    builder: Builder,
    /// The byte up to which lines were counted, and how many there were.
    counted: (usize, usize),
    row: Row,
    /// The link that is open.
    link: Option<Link>,
    /// How many lists are open.
    lists: usize,
    /// Raw HTML of a block, and where it begins.
    html: Option<(usize, String)>,
    is_code: bool,
    is_head: bool,
}

/// A paragraph, an entry of a list, a row of a table or a heading.
#[derive(Default)]
struct Row {
    /// The text outside of links, in the pieces between them: one more than links.
    texts: Vec<String>,
    links: Vec<Link>,
    /// In a table, the cell of each link, and the text of each cell.
    cells: Vec<String>,
    is_done: Option<bool>,
    /// How much of the text is bold.
    bold: usize,
    is_bold: bool,
}

/// A link.
#[derive(Debug, Default, Clone)]
struct Link {
    line: usize,
    url: String,
    text: String,
    /// The address of a picture in it.
    picture: Option<String>,
    cell: usize,
}

impl Row {
    fn is_empty(&self) -> bool {
        self.links.is_empty() && self.texts.iter().all(|text| text.trim().is_empty())
    }

    fn push(&mut self, text: &str) {
        if self.texts.len() <= self.links.len() {
            self.texts.resize(self.links.len() + 1, String::new());
        }
        if let Some(last) = self.texts.last_mut() {
            last.push_str(text);
        }
        if let Some(cell) = self.cells.last_mut() {
            cell.push_str(text);
        }
        if self.is_bold {
            self.bold += text.trim().len();
        }
    }

    /// All text, that of links too.
    fn whole(&self) -> String {
        let mut whole = String::new();
        for at in 0..self.texts.len().max(self.links.len()) {
            whole.push_str(self.texts.get(at).map_or("", String::as_str));
            whole.push_str(self.links.get(at).map_or("", |link| link.text.as_str()));
        }
        whole
    }

    /// What is said behind the link `at`, without the signs that part it from the link.
    fn behind(&self, at: usize) -> &str {
        let text = self.texts.get(at + 1).map_or("", String::as_str);
        text.trim()
            .trim_start_matches(['-', '–', '—', ':', '.', ',', ';', '|', ')', '→', '·'])
            .trim()
    }
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) if self.html.is_none() => self.text(&text, range),
            Event::SoftBreak | Event::HardBreak => self.text(" ", range),
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
        match tag {
            Tag::Heading { .. } | Tag::Paragraph if self.lists == 0 => self.flush(),
            Tag::List(_) => {
                self.open_group();
                self.lists += 1;
            }
            Tag::Item | Tag::TableRow | Tag::TableHead => {
                self.flush();
                self.is_head = matches!(tag, Tag::TableHead);
            }
            Tag::TableCell => self.row.cells.push(String::new()),
            Tag::Strong => self.row.is_bold = true,
            Tag::Link { dest_url, .. } => self.open_link(&dest_url, range.start),
            Tag::Image { dest_url, .. } => self.picture(&dest_url),
            Tag::CodeBlock(_) => self.is_code = true,
            Tag::HtmlBlock => self.html = Some((range.start, String::new())),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => self.heading(level),
            TagEnd::Paragraph if self.lists == 0 => self.paragraph(),
            TagEnd::Paragraph => self.row.push(" "),
            TagEnd::Item => {
                self.flush();
                self.builder.close(LIST + self.lists);
            }
            TagEnd::List(_) => {
                self.lists = self.lists.saturating_sub(1);
                self.flush();
            }
            TagEnd::TableRow | TagEnd::TableHead if self.is_head => self.row = Row::default(),
            TagEnd::TableRow | TagEnd::Table => self.flush(),
            TagEnd::Strong => self.row.is_bold = false,
            TagEnd::Link => self.close_link(),
            TagEnd::CodeBlock => self.is_code = false,
            TagEnd::HtmlBlock => {
                if let Some((start, html)) = self.html.take() {
                    self.html(&html, start);
                    self.flush();
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        if self.is_code {
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
        while let Some(at) =
            ["http://", "https://"].iter().filter_map(|scheme| rest.find(scheme)).min()
        {
            let (before, address) = rest.split_at_checked(at).unwrap_or((rest, ""));
            let end = address
                .find(|c: char| c.is_whitespace() || "<>\"'`|".contains(c))
                .unwrap_or(address.len());
            let (address, behind) = address.split_at_checked(end).unwrap_or((address, ""));
            let url = address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '*', '_']);
            self.row.push(before);
            self.open_link(url, range.start);
            self.close_link();
            rest = behind;
        }
        self.row.push(rest);
    }

    fn open_link(&mut self, url: &str, start: usize) {
        self.close_link();
        let cell = self.row.cells.len().saturating_sub(1);
        let line = self.line(start);
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
    }

    fn picture(&mut self, src: &str) {
        if let Some(link) = &mut self.link {
            link.picture = Some(src.to_owned());
        }
    }

    /// The line at the byte `at`: bytes come in order, but for a few.
    fn line(&mut self, at: usize) -> usize {
        let (from, before) = if at >= self.counted.0 { self.counted } else { (0, 0) };
        let between = self.source.as_bytes().get(from..at).unwrap_or_default();
        self.counted = (at, before + memchr::memchr_iter(b'\n', between).count());
        self.counted.1 + 1
    }

    /// A heading: of the first one of the first level the list has its title.
    fn heading(&mut self, level: HeadingLevel) {
        self.close_link();
        let row = take(&mut self.row);
        let title = cut(&row.whole(), LONGEST_HEADING * 2);
        if level == HeadingLevel::H1 && self.builder.listing.title.is_none() && !title.is_empty() {
            self.builder.close(0);
            self.builder.listing.title = Some(title);
            return;
        }
        self.builder.begin(level as usize, &title);
        self.entries(row);
    }

    /// A paragraph: a heading where it is one line in bold, entries where it has links, and otherwise what
    /// is said about the section.
    fn paragraph(&mut self) {
        self.close_link();
        let text = self.row.whole();
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
        if !row.is_empty() {
            self.entries(row);
        }
    }

    fn entries(&mut self, row: Row) {
        let is_table = !row.cells.is_empty();
        let others =
            if is_table { row.cells.iter().map(|cell| cell.trim()).collect() } else { Vec::new() };
        let is_alone = row.links.len() == 1;
        for (at, link) in row.links.iter().enumerate() {
            if let Some(why) = why_not(link, is_table) {
                self.builder.pass(link.line, why, &link.url);
                continue;
            }
            let (title, about) = if is_table {
                in_table(link, &others, is_alone)
            } else {
                let lead =
                    if is_alone { row.texts.first().map_or("", |text| text.trim()) } else { "" };
                in_text(link, lead, row.behind(at))
            };
            if let Some(entry) = self.builder.link(link.line, &link.url, &title, &about) {
                entry.status = (row.is_done == Some(true)).then_some(Status::Done);
            }
        }
    }

    /// Raw HTML that begins at the byte `start`.
    fn html(&mut self, html: &str, start: usize) {
        let mut heading: Option<(usize, String)> = None;
        for (at, piece) in pieces(html) {
            match piece {
                Piece::Text(text) => match &mut heading {
                    Some((_, title)) if self.link.is_none() => title.push_str(&unescape(text)),
                    _ => {
                        let text = unescape(text).into_owned();
                        self.text(&text, start + at..start + at);
                    }
                },
                Piece::Open(name, attributes) => match (name.as_str(), level_of(&name)) {
                    (_, Some(level)) => {
                        self.flush();
                        heading = Some((level, String::new()));
                    }
                    ("a", _) => {
                        if let Some(url) = attribute(attributes, "href") {
                            self.open_link(&url, start + at);
                        }
                    }
                    ("img", _) => {
                        let src = attribute(attributes, "src").unwrap_or_default();
                        self.picture(&src);
                        let alt = attribute(attributes, "alt").unwrap_or_default();
                        if let Some(link) = self.link.as_mut().filter(|link| link.text.is_empty()) {
                            link.text = alt;
                        }
                    }
                    ("li" | "p" | "tr" | "div" | "br", _) if self.lists == 0 => self.flush(),
                    _ => {}
                },
                Piece::Close(name) => match (name.as_str(), heading.take()) {
                    (_, Some((level, title))) if level_of(&name).is_some() => {
                        self.close_link();
                        let row = take(&mut self.row);
                        let title = title + &row.whole();
                        self.builder.begin(level, title.trim());
                        self.entries(row);
                    }
                    (other, open) => {
                        heading = open;
                        match other {
                            "a" => self.close_link(),
                            "details" => {
                                self.flush();
                                self.builder.close(DETAILS);
                            }
                            "li" | "p" | "tr" | "div" if self.lists == 0 => self.flush(),
                            _ => {}
                        }
                    }
                },
            }
        }
    }
}

/// The level of an HTML heading.
fn level_of(name: &str) -> Option<usize> {
    match name {
        "summary" => Some(DETAILS),
        _ => name.strip_prefix('h')?.parse().ok().filter(|level| (1..=6).contains(level)),
    }
}

/// Title and description of a link in a text. Where a label such as `Paper:` stands before the only link, the
/// link may be called by less than that.
fn in_text(link: &Link, lead: &str, behind: &str) -> (String, String) {
    let is_called = link.text.chars().any(char::is_alphanumeric) && !link.text.starts_with("http");
    let title = if is_called {
        link.text.clone()
    } else {
        lead.trim_end_matches([':', '-', '–', ' ']).to_owned()
    };
    let about = match (behind.is_empty(), is_called) {
        (true, true) => lead,
        _ => behind,
    };
    (title, about.to_owned())
}

/// Title and description of a link in a row of a table: what the first cell says, unless that is the link.
fn in_table(link: &Link, cells: &[&str], is_alone: bool) -> (String, String) {
    let first = cells.first().copied().unwrap_or_default();
    let is_first = link.cell == 0 || first.is_empty();
    let has_text = link.picture.is_none() && link.text.chars().any(char::is_alphanumeric);
    let title = match (is_first, is_alone || !has_text) {
        (true, _) => link.text.clone(),
        (false, true) => first.to_owned(),
        (false, false) => format!("{first} – {}", link.text),
    };
    let others = cells.iter().enumerate().filter(|(at, cell)| {
        *at != link.cell && !(*at == 0 && !is_first) && cell.chars().any(char::is_alphanumeric)
    });
    let about: Vec<&str> = others.map(|(_, cell)| *cell).collect();
    (title, about.join(" · "))
}

/// Why a link with a picture is none to learn from.
fn why_not(link: &Link, is_table: bool) -> Option<Why> {
    let picture = link.picture.as_deref()?.to_lowercase();
    let url = link.url.to_lowercase();
    const AVATARS: [&str; 3] =
        ["avatars.githubusercontent.com", "contrib.rocks", "contributors-img"];
    const BADGES: [&str; 13] = [
        "shields.io",
        "badge",
        "travis-ci",
        "circleci",
        "codecov",
        "coveralls",
        "awesome.re",
        "opencollective",
        "gitter.im",
        "netlify",
        "star-history",
        "producthunt",
        "/actions/workflows",
    ];
    let any = |signs: &[&str], text: &str| signs.iter().any(|sign| text.contains(sign));
    if any(&AVATARS, &picture) {
        return Some(Why::Contributor);
    }
    // In a table, the button that opens a notebook is the link of its row.
    let opens = any(&["colab", "kaggle", "mybinder", "sagemaker"], &picture);
    let is_badge = any(&BADGES, &picture) || any(&["awesome.re"], &url);
    (is_badge && !(opens && is_table) || link.text.trim().is_empty() && !opens)
        .then_some(Why::Badge)
}
