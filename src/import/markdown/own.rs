//! Our own checklists: what `waypost export markdown` writes, also after somebody has written in it.

mod said;

use std::mem::take;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{Lines, unquoted};
use crate::catalog::ItemType;
use crate::export::DEEPER;
use crate::import::addresses::{bare_address, end_of_address};
use crate::import::builder::{Builder, LONGEST_ABOUT, Named, cut, note};
use crate::import::html::{Piece, attribute, pieces};
use crate::import::own::settled;
use crate::import::pace::Pace;
use crate::import::words::Heading;
use crate::import::{Listing, Origin, Why, Wording, Words};
use crate::progress::Status;
use said::Said;

/// What a checklist of ours begins with, whatever its version.
const MARK: &str = "<!-- waypost checklist ";
/// More is not kept of what is written at one place, in bytes.
const GIANT: usize = 64 << 10;

/// Is `text` one of our checklists?
pub(super) fn is_own(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with(MARK)
}

/// What `text` lists. Each heading of the first level is a roadmap: the only one is the list itself.
pub(super) fn own(text: &str, origin: &Origin, mut pace: Pace<'_>) -> Listing {
    let mut reader = Reader {
        lines: Lines::of(text),
        words: origin.words.map(|words| words()).unwrap_or_default(),
        builder: Builder::of_own(origin),
        spans: Vec::new(),
        open: Vec::new(),
        entry: None,
        quote: 0,
        level: 0,
        sort: ItemType::Resource,
        are_tips: false,
    };
    let parser = Parser::new_ext(text, Options::ENABLE_TASKLISTS);
    for (event, range) in parser.into_offset_iter() {
        pace.reach(range.start);
        reader.take(event, range);
    }
    reader.flush();
    settled(reader.builder.finish().hoisted())
}

/// How a piece of a text is written.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Form {
    Plain,
    Strong,
    Emphasis,
    Link {
        url: String,
        /// Is it only its address, in angle brackets?
        is_bare: bool,
    },
}

/// A piece of a text that is written in one way.
#[derive(Debug, Clone)]
struct Span {
    form: Form,
    text: String,
}

/// An entry of a list that is being read.
#[derive(Debug)]
struct Entry {
    /// The byte at which it begins.
    start: usize,
    /// Is its box ticked, where it has one?
    is_done: Option<bool>,
    note: Option<String>,
}

struct Reader<'a> {
    lines: Lines<'a>,
    words: Words,
    builder: Builder<'a>,
    /// What is written in the paragraph, heading or entry that is open.
    spans: Vec<Span>,
    /// How the pieces are written that are open, from the outside in.
    open: Vec<Form>,
    entry: Option<Entry>,
    /// How many quotations are open.
    quote: usize,
    /// The level of the last heading.
    level: usize,
    /// What entries below the last line in bold are.
    sort: ItemType,
    /// Is what has no box to be remembered?
    are_tips: bool,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => {
                self.quote += 1;
                if self.quote == 1 {
                    self.note(range);
                }
            }
            Event::End(TagEnd::BlockQuote(_)) => self.quote = self.quote.saturating_sub(1),
            // A note is taken as it is written.
            _ if self.quote > 0 => {}
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) | Event::Code(text) => self.push(&text),
            Event::InlineHtml(html) => self.html(&html),
            Event::SoftBreak | Event::HardBreak => self.push(" "),
            Event::TaskListMarker(is_done) => {
                self.entry.iter_mut().for_each(|entry| entry.is_done = Some(is_done));
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Item => {
                self.flush();
                self.entry = Some(Entry { start: range.start, is_done: None, note: None });
            }
            Tag::List(_) | Tag::Heading { .. } => self.flush(),
            Tag::Paragraph if self.entry.is_none() => self.flush(),
            // One more paragraph of the same entry.
            Tag::Paragraph => self.push(" "),
            Tag::Emphasis => self.open(Form::Emphasis),
            Tag::Strong => self.open(Form::Strong),
            Tag::Link { link_type, dest_url, .. } => {
                let is_bare = link_type == LinkType::Autolink;
                self.open(Form::Link { url: dest_url.into_string(), is_bare });
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Item => self.flush(),
            TagEnd::Heading(level) => self.heading(level as usize),
            TagEnd::Paragraph if self.entry.is_none() => self.paragraph(range.start),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link => {
                self.open.pop();
            }
            _ => {}
        }
    }

    /// A piece begins. A link counts also where all of it stands in something else.
    fn open(&mut self, form: Form) {
        if self.open.is_empty() || matches!(form, Form::Link { .. }) {
            self.spans.push(Span { form: form.clone(), text: String::new() });
        }
        self.open.push(form);
    }

    /// Adds `text` to what is open, or to what was written before it without any form.
    fn push(&mut self, text: &str) {
        let is_plain = |span: &Span| span.form == Form::Plain;
        if self.open.is_empty() && !self.spans.last().is_some_and(is_plain) {
            self.spans.push(Span { form: Form::Plain, text: String::new() });
        }
        if let Some(last) = self.spans.last_mut().filter(|last| last.text.len() < GIANT) {
            last.text.push_str(text);
        }
    }

    /// Somebody may have written a link in HTML.
    fn html(&mut self, html: &str) {
        for (_, piece) in pieces(html) {
            match piece {
                Piece::Open(name, attributes) if name == "a" => {
                    let url = attribute(attributes, "href").unwrap_or_default();
                    self.open(Form::Link { url, is_bare: false });
                }
                Piece::Close(name) if name == "a" => drop(self.open.pop()),
                Piece::Text(text) => self.push(text),
                Piece::Open(..) | Piece::Close(_) => {}
            }
        }
    }

    /// A heading: what is deeper than Markdown has headings says by signs in emphasis how deep it is.
    fn heading(&mut self, level: usize) {
        let mut spans = take(&mut self.spans);
        let deeper = spans.first().filter(|span| span.form == Form::Emphasis);
        let deeper = deeper.and_then(|span| {
            let rest = span.text.trim_start_matches(DEEPER);
            rest.is_empty().then_some(span.text.len() / DEEPER.len())
        });
        if deeper.is_some() {
            spans.remove(0);
        }
        self.level = level + deeper.unwrap_or(0);
        self.builder.begin(self.level, whole(&spans).trim());
        (self.sort, self.are_tips) = (ItemType::Resource, false);
    }

    /// A paragraph: the name of a group, where a roadmap comes from, or what is said about it or a section.
    fn paragraph(&mut self, start: usize) {
        let spans = take(&mut self.spans);
        if let [Span { form: Form::Strong, text }] = spans.as_slice() {
            match self.words.heading_of(text.trim_end_matches(':')) {
                Some(Heading::Group(sort)) => self.sort = sort,
                Some(heading) => self.are_tips = heading == Heading::Tips,
                None => {
                    let line = self.lines.at(start);
                    self.builder.pass(line, Why::Unread, text);
                }
            }
        } else if !(self.level == 1 && said::source(&spans, &mut self.builder)) {
            self.builder.about(whole(&spans).trim());
            let line = self.lines.at(start);
            self.links(line, &spans);
        }
    }

    /// Adds each link among `spans`, which somebody has written between ours.
    fn links(&mut self, line: usize, spans: &[Span]) {
        for span in spans {
            if let Form::Link { url, .. } = &span.form {
                self.builder.link(line, url, &span.text, "");
            }
        }
    }

    /// A quotation is the note on the entry that is open, or on the section or roadmap.
    fn note(&mut self, range: Range<usize>) {
        let said = note(&unquoted(self.lines.text.get(range).unwrap_or_default()));
        match &mut self.entry {
            Some(entry) => entry.note = said,
            // Of several the first is ours.
            None if self.level > 0 => {
                let facts = self.builder.facts();
                facts.note = facts.note.take().or(said);
            }
            None => {}
        }
    }

    /// What was written is whole, if it is an entry.
    fn flush(&mut self) {
        self.open.clear();
        let spans = take(&mut self.spans);
        let Some(entry) = self.entry.take() else { return };
        let has_box = entry.is_done.is_some();
        let mut spans = if has_box { with_bare_links(spans) } else { spans };
        let line = self.lines.at(entry.start);
        let has_link = spans.iter().any(|span| matches!(span.form, Form::Link { .. }));
        if entry.is_done.is_none() && !has_link {
            let text = cut(&whole(&spans), LONGEST_ABOUT);
            let facts = self.builder.facts();
            let list = if self.are_tips { &mut facts.tips } else { &mut facts.points };
            list.extend((!text.is_empty()).then(|| Wording { text, others: Vec::new() }));
            return;
        }
        spans.retain(|span| !span.text.is_empty() || matches!(span.form, Form::Link { .. }));
        self.item(spans, entry, line);
    }

    /// An entry that has a box, or a link.
    fn item(&mut self, spans: Vec<Span>, entry: Entry, line: usize) {
        let first = spans.iter().position(|span| matches!(span.form, Form::Link { .. }));
        let more = first.and_then(|first| spans.get(first + 1..)).unwrap_or_default().to_vec();
        let said = Said::of(spans, self.sort);
        let kind = said.kind(&self.words);
        let added = match &said.url {
            Some(url) => self.builder.link(line, url, &said.title, ""),
            // Only what says of which kind it is was meant to have no address.
            None if self.sort == ItemType::Resource && kind.is_none() => {
                return self.builder.without_link(line, &said.title);
            }
            None => {
                let kind = kind.filter(|_| self.sort == ItemType::Resource);
                let named = Named { sort: self.sort, kind, title: &said.title, id: None };
                self.builder.named(line, named)
            }
        };
        let Some(added) = added else { return };
        added.kind = kind.filter(|_| added.sort == ItemType::Resource).or(added.kind);
        let unread = said.tell(added, &self.words);
        added.learned.note = entry.note;
        if entry.is_done == Some(true) {
            added.learned.status = Some(Status::Done);
        }
        added.learned.at = added.learned.at.filter(|_| added.learned.status.is_some());
        self.builder.unread(line, &unread);
        self.links(line, &more);
    }
}

/// `spans`, in which addresses that stand there as plain text are links, where there is no other.
fn with_bare_links(spans: Vec<Span>) -> Vec<Span> {
    if spans.iter().any(|span| matches!(span.form, Form::Link { .. })) {
        return spans;
    }
    let is_ours = |span: &Span| span.form != Form::Plain;
    if spans.iter().any(is_ours) {
        return spans; // of ours, in which an address is a part of what is said
    }
    let mut linked = Vec::new();
    for span in spans {
        let mut rest = span.text.as_str();
        while let Some(at) = bare_address(rest) {
            let (before, address) = rest.split_at_checked(at).unwrap_or((rest, ""));
            let end = end_of_address(address);
            let (url, behind) = address.split_at_checked(end).unwrap_or((address, ""));
            linked.push(Span { form: Form::Plain, text: before.to_owned() });
            let form = Form::Link { url: url.to_owned(), is_bare: false };
            linked.push(Span { form, text: String::new() });
            rest = behind;
        }
        linked.push(Span { form: Form::Plain, text: rest.to_owned() });
    }
    linked
}

/// All that is written.
fn whole(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}
