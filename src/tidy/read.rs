//! TOML to a tree. The text was checked before: what is not TOML does not come here.

use std::collections::HashMap;

use toml_parser::Source;
use toml_parser::decoder::ScalarKind;
use toml_parser::parser::{Event, EventKind, parse_document};

use super::tree::{Comments, Document, Element, Entry, Table, Value};

/// The tree of `text`.
pub(super) fn document(text: &str) -> Document<'_> {
    let mut reader = Reader::new(text);
    let mut tables = Tables::default();
    while let Some(event) = reader.next() {
        match event.kind() {
            EventKind::Newline => reader.line_end(),
            EventKind::Comment => reader.comment(event),
            EventKind::ArrayTableOpen => {
                let header = reader.header();
                tables.open(header);
            }
            EventKind::StdTableOpen => {
                let header = reader.header();
                tables.continue_at(header);
            }
            EventKind::SimpleKey => {
                let entry = reader.entry(event);
                tables.put(entry);
            }
            _ => {}
        }
    }
    let mut document = Document { head: Vec::new(), root: tables.nest(), foot: reader.above };
    set_head_apart(&mut document);
    document
}

/// Comments at the top are about the whole file when a blank line follows them.
fn set_head_apart(document: &mut Document<'_>) {
    let Some(first) = document.root.entries.first_mut() else { return };
    if let Some(blank) = first.above.iter().rposition(|line| line.is_empty()) {
        document.head = first.above.drain(..=blank).collect();
    }
}

/// The tables so far, in the order of the file, the top first.
#[derive(Debug)]
struct Tables<'a> {
    all: Vec<Table<'a>>,
    /// In which of them each is.
    outer: Vec<usize>,
    /// The latest of them of each name.
    latest: HashMap<Vec<String>, usize>,
    /// Where in that list the table is into which the next key goes.
    open: usize,
    /// What comes before that key, for one under `[section.title]`.
    before: Vec<String>,
    /// The comments of such a header, until there is a key.
    above: Option<Comments<'a>>,
}

impl Default for Tables<'_> {
    fn default() -> Self {
        Self {
            all: vec![Table::default()],
            outer: vec![0],
            latest: HashMap::from([(Vec::new(), 0)]),
            open: 0,
            before: Vec::new(),
            above: None,
        }
    }
}

impl<'a> Tables<'a> {
    /// A header in double brackets: a new table.
    fn open(&mut self, header: Table<'a>) {
        self.leave();
        self.open = self.all.len();
        self.before.clear();
        self.outer.push(self.around(&header.path));
        self.latest.insert(header.path.clone(), self.open);
        self.all.push(header);
    }

    /// A header in single brackets: a text, of which each language is a key with dots in the table
    /// around it.
    fn continue_at(&mut self, header: Table<'a>) {
        self.leave();
        self.open = self.around(&header.path);
        let outer = self.all.get(self.open).map_or(0, |table| table.path.len());
        self.before = header.path.get(outer..).unwrap_or_default().to_vec();
        self.above = Some(header.above.into_iter().chain(header.beside).collect());
    }

    fn put(&mut self, mut entry: Entry<'a>) {
        entry.key.splice(0..0, self.before.iter().cloned());
        entry.above.splice(0..0, self.above.take().unwrap_or_default());
        if let Some(table) = self.all.get_mut(self.open) {
            flatten(entry, &mut table.entries);
        }
    }

    /// A table in single brackets without keys is there all the same.
    fn leave(&mut self) {
        let Some(above) = self.above.take() else { return };
        let (key, value) = (self.before.clone(), Value::Inline(Vec::new()));
        if let Some(table) = self.all.get_mut(self.open) {
            table.entries.push(Entry { above, key, value, beside: None });
        }
    }

    /// The latest table that one called `path` is in.
    fn around(&self, path: &[String]) -> usize {
        let outer = (0..path.len()).filter_map(|length| self.latest.get(path.get(..length)?));
        outer.copied().max().unwrap_or(0)
    }

    /// The top with all tables in it.
    fn nest(mut self) -> Table<'a> {
        self.leave();
        while let (Some(mut table), Some(outer)) = (self.all.pop(), self.outer.pop()) {
            // The last one came first.
            table.tables.reverse();
            match self.all.get_mut(outer) {
                Some(outer) => outer.tables.push(table),
                None => return table,
            }
        }
        Table::default()
    }
}

/// Writes a table in braces as keys with dots.
fn flatten<'a>(entry: Entry<'a>, entries: &mut Vec<Entry<'a>>) {
    let Entry { above, key, value, beside } = entry;
    let parts = match value {
        Value::Inline(parts) if !parts.is_empty() => parts,
        value => return entries.push(Entry { above, key, value, beside }),
    };
    let (mut above, last) = (Some(above), parts.len() - 1);
    for (at, (part, value)) in parts.into_iter().enumerate() {
        let key = key.iter().cloned().chain(part).collect();
        let beside = beside.filter(|_| at == last);
        flatten(Entry { above: above.take().unwrap_or_default(), key, value, beside }, entries);
    }
}

/// The events of a text, one after the other.
struct Reader<'a> {
    source: Source<'a>,
    events: std::iter::Peekable<std::vec::IntoIter<Event>>,
    /// Comments that wait for what they are above of.
    above: Comments<'a>,
    /// Has the line nothing in it so far?
    is_blank: bool,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        let source = Source::new(text);
        let mut events = Vec::new();
        let mut keep = |event: Event| {
            if event.kind() != EventKind::Whitespace {
                events.push(event);
            }
        };
        parse_document(&source.lex().into_vec(), &mut keep, &mut ());
        let events = events.into_iter().peekable();
        Self { source, events, above: Vec::new(), is_blank: true }
    }

    fn next(&mut self) -> Option<Event> {
        self.events.next()
    }

    fn text(&self, event: Event) -> &'a str {
        self.source.get(event.span()).map_or("", |raw| raw.as_str())
    }

    fn line_end(&mut self) {
        if self.is_blank && self.above.last().is_some_and(|line| !line.is_empty()) {
            self.above.push("");
        }
        self.is_blank = true;
    }

    fn comment(&mut self, event: Event) {
        self.above.push(self.text(event).trim_end());
        self.is_blank = false;
    }

    /// A comment that comes next, on the same line.
    fn beside(&mut self) -> Option<&'a str> {
        self.is_blank = false;
        let comment = self.events.next_if(|event| event.kind() == EventKind::Comment)?;
        Some(self.text(comment).trim_end())
    }

    /// The rest of a header.
    fn header(&mut self) -> Table<'a> {
        let above = std::mem::take(&mut self.above);
        let mut path = Vec::new();
        while let Some(event) = self.next() {
            match event.kind() {
                EventKind::SimpleKey => path.push(self.key(event)),
                EventKind::KeySep => {}
                _ => break,
            }
        }
        Table { above, path, beside: self.beside(), ..Table::default() }
    }

    /// A key that begins with `event`, and its value.
    fn entry(&mut self, event: Event) -> Entry<'a> {
        let mut above = std::mem::take(&mut self.above);
        let key = self.keys(event);
        let value = self.value(&mut above);
        Entry { above, key, value, beside: self.beside() }
    }

    /// The parts of a key, up to the sign behind it.
    fn keys(&mut self, first: Event) -> Vec<String> {
        let mut keys = vec![self.key(first)];
        while let Some(event) = self.next() {
            match event.kind() {
                EventKind::SimpleKey => keys.push(self.key(event)),
                EventKind::KeySep => {}
                _ => break,
            }
        }
        keys
    }

    fn key(&self, event: Event) -> String {
        let mut key = String::new();
        if let Some(raw) = self.source.get(event) {
            raw.decode_key(&mut key, &mut ());
        }
        key
    }

    /// The next value. Comments in braces go to those above.
    fn value(&mut self, above: &mut Comments<'a>) -> Value<'a> {
        while let Some(event) = self.next() {
            match event.kind() {
                EventKind::Scalar => return self.scalar(event),
                EventKind::ArrayOpen => return self.list(),
                EventKind::InlineTableOpen => return self.inline(above),
                EventKind::Comment => above.push(self.text(event).trim_end()),
                _ => {}
            }
        }
        Value::Inline(Vec::new())
    }

    fn scalar(&self, event: Event) -> Value<'a> {
        let mut text = String::new();
        let kind = self.source.get(event).map(|raw| raw.decode_scalar(&mut text, &mut ()));
        if kind == Some(ScalarKind::String) {
            Value::Text(text)
        } else {
            Value::Other(self.text(event))
        }
    }

    /// The rest of a list.
    fn list(&mut self) -> Value<'a> {
        let mut elements: Vec<Element<'a>> = Vec::new();
        let (mut above, mut is_same_line) = (Comments::new(), false);
        while let Some(event) = self.events.peek().copied() {
            match event.kind() {
                EventKind::ArrayClose => {
                    self.events.next();
                    break;
                }
                EventKind::Newline => is_same_line = false,
                EventKind::ValueSep => {}
                EventKind::Comment => {
                    let comment = self.text(event).trim_end();
                    match elements.last_mut().filter(|_| is_same_line) {
                        Some(element) => element.beside = Some(comment),
                        None => above.push(comment),
                    }
                }
                _ => {
                    let value = self.value(&mut above);
                    let above = std::mem::take(&mut above);
                    elements.push(Element { above, value, beside: None });
                    is_same_line = true;
                    continue;
                }
            }
            self.events.next();
        }
        Value::List(elements, above)
    }

    /// The rest of a table in braces.
    fn inline(&mut self, above: &mut Comments<'a>) -> Value<'a> {
        let mut entries = Vec::new();
        while let Some(event) = self.next() {
            match event.kind() {
                EventKind::InlineTableClose => break,
                EventKind::SimpleKey => {
                    let key = self.keys(event);
                    entries.push((key, self.value(above)));
                }
                EventKind::Comment => above.push(self.text(event).trim_end()),
                _ => {}
            }
        }
        Value::Inline(entries)
    }
}
