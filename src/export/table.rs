//! CSV and TSV: a row for each place of each item.
//!
//! The form is that of [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180). TSV has no such rules that could
//! hold a note of several lines: ours is the same with tabs, in lines that end as the shell expects it.
//!
//! A spreadsheet takes a cell that begins like a formula for one; such a cell gets an apostrophe before it,
//! which spreadsheets do not show. So does one that has apostrophes before it already, so that an import
//! takes away no other. For the same reason a title of a path in which a word is `>` has `\>` there.
//!
//! What is about roadmaps and sections stands in the first of their rows.

use std::borrow::Cow;
use std::collections::HashSet;

use csv::Terminator;

use super::{Entry, Export, Piece};
use crate::address::WebAddress;
use crate::catalog::{Body, Id, Item, RoadmapIx, SectionIx};
use crate::text::Str;

/// What stands between the cells of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// A comma: CSV.
    Comma,
    /// A tab: TSV.
    Tab,
}

/// The names of the columns.
const COLUMNS: [&str; 32] = [
    "id",
    "type",
    "kind",
    "title",
    "url",
    "author",
    "level",
    "lang",
    "topics",
    "minutes",
    "minutes_estimated",
    "number",
    "description",
    "status",
    "starred",
    "note",
    "minutes_spent",
    "done_at",
    "updated_at",
    "added",
    "roadmap",
    "section",
    "path",
    "expansion",
    "health",
    "health_reason",
    "aliases",
    "former_ids",
    "since",
    "roadmap_title",
    "roadmap_summary",
    "section_summary",
];

/// The roadmaps as a table.
///
/// # Errors
/// As the writer: it has none in memory.
pub fn table(export: &Export<'_>, separator: Separator) -> Result<String, csv::Error> {
    let (delimiter, end) = match separator {
        Separator::Comma => (b',', Terminator::CRLF),
        Separator::Tab => (b'\t', Terminator::Any(b'\n')),
    };
    let mut writer =
        csv::WriterBuilder::new().delimiter(delimiter).terminator(end).from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for roadmap in export.roadmaps {
        let mut rows = Rows { export, roadmap: *roadmap, section: None, told: HashSet::new() };
        for piece in export.pieces(*roadmap) {
            if let Some(row) = rows.next(piece) {
                writer.write_record(row.iter().map(|cell| safe(cell).into_owned()))?;
            }
        }
    }
    let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Makes the rows of a roadmap.
struct Rows<'a> {
    export: &'a Export<'a>,
    roadmap: RoadmapIx,
    /// The section that began last: its items come before the sections in it.
    section: Option<SectionIx>,
    /// The sections that have a row.
    told: HashSet<SectionIx>,
}

impl Rows<'_> {
    /// The row for `piece`, if it is an item.
    fn next(&mut self, piece: Piece) -> Option<Vec<String>> {
        match piece {
            Piece::Begin(section) => self.section = Some(section),
            Piece::Item(at) => {
                let mut row = row(&self.export.entry(at));
                self.place(self.section?, &mut row);
                more(&self.export.entry(at), &mut row);
                self.about(self.section?, &mut row);
                return Some(row);
            }
            Piece::End => {}
        }
        None
    }

    /// Where an item stands.
    fn place(&self, section: SectionIx, row: &mut Vec<String>) {
        let Self { export, roadmap, .. } = self;
        let title = |ix| in_path(export.text(&export.catalog.section(ix).title));
        let path: Vec<String> = export.catalog.path_to(section).into_iter().map(title).collect();
        row.extend([
            export.catalog.roadmap(*roadmap).id.to_string(),
            export.catalog.section(section).path.to_string(),
            path.join(" > "),
        ]);
    }

    /// What is said of the roadmap and the sections that have no row yet, a line for each section of the path.
    fn about(&mut self, section: SectionIx, row: &mut Vec<String>) {
        let Export { catalog, .. } = self.export;
        let roadmap = catalog.roadmap(self.roadmap);
        let is_first = self.told.is_empty();
        let summary = |ix: SectionIx| {
            let section = catalog.section(ix);
            let is_new = self.told.insert(ix);
            let summary = section.summary.as_ref().filter(|_| is_new);
            summary.map_or("", |text| self.export.text(text))
        };
        let summaries: Vec<&str> = catalog.path_to(section).into_iter().map(summary).collect();
        let is_said = summaries.iter().any(|summary| !summary.is_empty());
        row.extend([
            self.export.text(&roadmap.title).to_owned(),
            if is_first { self.export.text(&roadmap.summary).to_owned() } else { String::new() },
            if is_said { summaries.join("\n") } else { String::new() },
        ]);
    }
}

/// What an item is, and what the learner did with it.
fn row(entry: &Entry<'_>) -> Vec<String> {
    let (item, record) = (entry.item, entry.record);
    let resource = item.resource();
    let minutes = item.minutes();
    let number = match &item.body {
        Body::Step { number } => number.to_string(),
        _ => String::new(),
    };
    vec![
        item.id.to_string(),
        item.item_type().name().to_owned(),
        resource.map_or_else(String::new, |resource| resource.kind.name().to_owned()),
        entry.title().to_owned(),
        entry.url().unwrap_or_default().to_owned(),
        entry.author().unwrap_or_default().to_owned(),
        entry.level().map_or_else(String::new, |level| level.to_string()),
        resource
            .and_then(|resource| resource.lang)
            .map_or_else(String::new, |lang| lang.code().to_owned()),
        joined(item.topics.iter().map(Str::as_str)),
        minutes.map_or_else(String::new, |minutes| minutes.amount.to_string()),
        minutes.map_or_else(String::new, |minutes| minutes.is_estimated.to_string()),
        number,
        entry.description().unwrap_or_default().to_owned(),
        record.status.name().to_owned(),
        record.starred.to_string(),
        entry.note().join("\n"),
        record.minutes().map_or_else(String::new, |minutes| minutes.to_string()),
        record.done_at.map_or_else(String::new, |at| at.to_string()),
        record.updated_at.map_or_else(String::new, |at| at.to_string()),
        item.added.to_string(),
    ]
}

/// What few items have, and since when it has its status.
fn more(entry: &Entry<'_>, row: &mut Vec<String>) {
    let Item { body, former_ids, .. } = entry.item;
    let expansion = match body {
        Body::Term { expansion } => expansion.as_deref().unwrap_or_default(),
        _ => "",
    };
    let doubt = entry.doubt();
    let reason = doubt.and_then(|(_, reason)| Some(reason?.in_lang(entry.lang)));
    let aliases = entry.item.link().into_iter().flat_map(|link| &link.aliases);
    row.extend([
        expansion.to_owned(),
        doubt.map_or_else(String::new, |(health, _)| health.name().to_owned()),
        reason.unwrap_or_default().to_owned(),
        joined(aliases.map(WebAddress::as_str)),
        joined(former_ids.iter().map(Id::as_str)),
        entry.record.status_at().map_or_else(String::new, |at| at.to_string()),
    ]);
}

fn joined<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}

/// `title` as it stands in a path, in which ` > ` parts titles: a word `>`, behind any backslashes, has one
/// backslash more.
fn in_path(title: &str) -> String {
    let is_sign = |word: &str| word.trim_start_matches('\\') == ">";
    let words = title.split(' ').map(|word| {
        if is_sign(word) { Cow::Owned(format!("\\{word}")) } else { Cow::Borrowed(word) }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// `cell`, so that no spreadsheet takes it for a formula.
fn safe(cell: &str) -> Cow<'_, str> {
    if is_guarded(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// Does `cell` begin like a formula, behind any apostrophes? Then one more stands before it in a table.
pub(crate) fn is_guarded(cell: &str) -> bool {
    let signs = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    cell.trim_start_matches('\'').starts_with(signs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::tests::{Desk, nasty};

    #[test]
    fn cells_are_read_back_as_they_were_and_none_is_a_formula() {
        let desk = Desk::new(&nasty("=cmd|' /C calc'!A0, \"b\" +1"));
        for (separator, delimiter) in [(Separator::Comma, b','), (Separator::Tab, b'\t')] {
            let text = table(&desk.export(), separator).unwrap();
            let mut reader =
                csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
            let title = reader.headers().unwrap().iter().position(|name| name == "title").unwrap();
            let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            assert!(rows.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
            assert!(rows.iter().any(|row| row[title].starts_with("'=cmd|' /C calc'!A0, \"b\"")));
        }
    }

    #[test]
    fn lines_end_as_the_form_asks() {
        let desk = Desk::new(&nasty("Text"));
        let [comma, tab] = [Separator::Comma, Separator::Tab].map(|separator| {
            let text = table(&desk.export(), separator).unwrap();
            (text.matches("\r\n").count(), text.matches('\n').count())
        });
        // The note of one item has two lines.
        assert_eq!((comma, tab), ((4, 5), (0, 5)));
    }
}
