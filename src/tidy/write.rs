//! A tree to TOML.

use std::fmt::Write as _;

use super::tree::{Document, Element, Entry, Table, Value};
use crate::text::{is_unwelcome, width};

/// What a list may take of a line; a longer one has a line for each element.
const COLUMNS: usize = 100;

/// The text of `document`.
pub(super) fn document(document: &Document<'_>) -> String {
    let mut writer = Writer::default();
    writer.lines(&document.head);
    writer.table(&document.root);
    if !document.foot.is_empty() {
        writer.blank_line();
        writer.lines(&document.foot);
    }
    let mut text = writer.text;
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

#[derive(Default)]
struct Writer {
    text: String,
}

impl Writer {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn lines(&mut self, lines: &[&str]) {
        for line in lines {
            self.line(line);
        }
    }

    /// A blank line, unless there is one or nothing.
    fn blank_line(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn table(&mut self, table: &Table<'_>) {
        if !table.path.is_empty() {
            self.blank_line();
            self.lines(&table.above);
            self.line(&beside(format!("[[{}]]", dotted(&table.path)), table.beside));
        }
        for entry in &table.entries {
            self.entry(entry);
        }
        for inner in &table.tables {
            self.table(inner);
        }
    }

    fn entry(&mut self, entry: &Entry<'_>) {
        self.lines(&entry.above);
        let start = format!("{} = ", dotted(&entry.key));
        match &entry.value {
            Value::List(elements, below) if !fits(&start, elements, below) => {
                self.line(&format!("{start}["));
                for element in elements {
                    self.element(element);
                }
                for comment in below {
                    self.line(&format!("  {comment}"));
                }
                self.line(&beside("]".into(), entry.beside));
            }
            value => self.line(&beside(start + &on_a_line(value), entry.beside)),
        }
    }

    fn element(&mut self, element: &Element<'_>) {
        for comment in &element.above {
            self.line(&format!("  {comment}"));
        }
        self.line(&beside(format!("  {},", on_a_line(&element.value)), element.beside));
    }
}

/// Does a list fit on one line? One with comments does not.
fn fits(start: &str, elements: &[Element<'_>], below: &[&str]) -> bool {
    let has_comments = |element: &Element<'_>| {
        !element.above.is_empty() || element.beside.is_some() || has_inner_comments(&element.value)
    };
    let list = elements.iter().map(|element| on_a_line(&element.value)).collect::<Vec<_>>();
    below.is_empty()
        && !elements.iter().any(has_comments)
        && width(start) + width(&list.join(", ")) + "[]".len() <= COLUMNS
}

fn has_inner_comments(value: &Value<'_>) -> bool {
    matches!(value, Value::List(elements, below)
        if !below.is_empty() || elements.iter().any(|one| !one.above.is_empty() || one.beside.is_some()))
}

fn beside(line: String, comment: Option<&str>) -> String {
    match comment {
        Some(comment) => line + " " + comment,
        None => line,
    }
}

fn on_a_line(value: &Value<'_>) -> String {
    match value {
        Value::Text(text) => quoted(text),
        Value::Other(text) => (*text).to_owned(),
        Value::List(elements, _) => {
            let elements = elements.iter().map(|element| on_a_line(&element.value));
            format!("[{}]", elements.collect::<Vec<_>>().join(", "))
        }
        Value::Inline(parts) if parts.is_empty() => "{}".into(),
        Value::Inline(parts) => {
            let parts =
                parts.iter().map(|(key, value)| format!("{} = {}", dotted(key), on_a_line(value)));
            format!("{{ {} }}", parts.collect::<Vec<_>>().join(", "))
        }
    }
}

fn dotted(key: &[String]) -> String {
    key.iter().map(|part| bare_or_quoted(part)).collect::<Vec<_>>().join(".")
}

fn bare_or_quoted(part: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !part.is_empty() && part.chars().all(is_bare) { part.to_owned() } else { quoted(part) }
}

/// `text` in double quotes; in single ones where that spares escapes.
fn quoted(text: &str) -> String {
    let is_plain = !text.chars().any(|c| c == '\'' || is_unwelcome(c));
    if is_plain && text.contains(['"', '\\']) {
        return format!("'{text}'");
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if is_unwelcome(c) => escape(c, &mut quoted),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

/// What nobody would see is written so that it can be seen.
fn escape(c: char, into: &mut String) {
    let code = u32::from(c);
    let written =
        if code > 0xFFFF { write!(into, "\\U{code:08X}") } else { write!(into, "\\u{code:04X}") };
    written.ok(); // a string takes everything
}
