//! CSV and TSV: a row for each place of each item.
//!
//! The form is that of [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180). TSV has no such rules that could
//! hold a note of several lines: ours is the same with tabs, in lines that end as the shell expects it.
//!
//! A spreadsheet takes a cell that begins like a formula for one; such a cell gets an apostrophe before it,
//! which spreadsheets do not show. So does one that has apostrophes before it already, so that an import
//! takes away no other.

use std::borrow::Cow;

use csv::Terminator;

use super::{Entry, Export, Piece};
use crate::catalog::{Body, RoadmapIx, SectionIx};
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
const COLUMNS: [&str; 23] = [
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
        let mut section = None;
        for piece in export.pieces(*roadmap) {
            match (piece, section) {
                (Piece::Begin(begun), _) => section = Some(begun),
                (Piece::Item(at), Some(section)) => {
                    let row = row(export, *roadmap, section, &export.entry(at));
                    writer.write_record(row.iter().map(|cell| safe(cell).into_owned()))?;
                }
                _ => {}
            }
        }
    }
    let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn row(
    export: &Export<'_>,
    roadmap: RoadmapIx,
    section: SectionIx,
    entry: &Entry<'_>,
) -> [String; COLUMNS.len()] {
    let (item, record) = (entry.item, entry.record);
    let resource = item.resource();
    let minutes = item.minutes();
    let path = export.catalog.path_to(section).into_iter();
    let path: Vec<&str> =
        path.map(|section| export.text(&export.catalog.section(section).title)).collect();
    let number = match &item.body {
        Body::Step { number } => number.to_string(),
        _ => String::new(),
    };
    [
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
        item.topics.iter().map(Str::as_str).collect::<Vec<_>>().join(" "),
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
        export.catalog.roadmap(roadmap).id.to_string(),
        export.catalog.section(section).path.to_string(),
        path.join(" > "),
    ]
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
