//! CSV and TSV: a row for each link, under a row with the names of the columns.
//!
//! The names are those of exports of this program and of services that keep bookmarks. Without such a row
//! the first address of each row counts, and the first other text is its title.

mod own;

use ::csv::{ReaderBuilder, StringRecord};

use super::builder::{Builder, cut, note};
use super::own::settled;
use super::pace::Pace;
use super::{Entry, Listing, Origin, Why, tags};
use crate::catalog::{Kind, Levels};
use crate::export::is_guarded;
use crate::progress::Moment;

/// What a column can hold, and its names.
const COLUMNS: [(Column, &[&str]); 12] = [
    (Column::Url, &["url", "link", "address", "href", "uri"]),
    (Column::Title, &["title", "name", "text"]),
    (Column::About, &["description", "about", "excerpt", "summary"]),
    (Column::Path, &["path", "folder", "section", "category", "collection"]),
    (Column::Tags, &["topics", "tags", "labels"]),
    (Column::Kind, &["kind", "type"]),
    (Column::Author, &["author", "authors", "by"]),
    (Column::Level, &["level"]),
    (Column::Status, &["status", "state", "done", "read"]),
    (Column::Starred, &["starred", "favorite", "favourite"]),
    (Column::Note, &["note", "notes", "comment"]),
    (Column::At, &["done_at"]),
];

/// So many columns are looked at.
const WIDEST: usize = 1000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Url,
    Title,
    About,
    Path,
    Tags,
    Kind,
    Author,
    Level,
    Status,
    Starred,
    Note,
    At,
}

/// What `text` lists.
pub(super) fn csv(text: &str, origin: &Origin, mut pace: Pace<'_>) -> Listing {
    let mut builder = Builder::new(origin);
    let mut reader = ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).delimiter(delimiter(text));
    let mut rows = reader.from_reader(text.as_bytes()).into_records();
    let mut table = Table::Named(Columns::default(), Vec::new());
    let mut is_first = true;
    for row in &mut rows {
        // Only text that is not UTF-8 is an error here, and there is none.
        let Ok(row) = row else { continue };
        let (line, byte) = row.position().map_or((1, 0), |at| (at.line(), at.byte()));
        let line = usize::try_from(line).unwrap_or(usize::MAX);
        pace.reach(usize::try_from(byte).unwrap_or(usize::MAX));
        if std::mem::take(&mut is_first) {
            let names: Vec<String> =
                row.iter().take(WIDEST).map(|cell| cell.trim().to_lowercase()).collect();
            if let Some(own) = own::Table::named(&names) {
                table = Table::Own(own);
                builder = Builder::of_own(origin);
                continue;
            }
            if let Some(columns) = Columns::named(&names) {
                table = Table::Named(columns, Vec::new());
                continue;
            }
        }
        match &mut table {
            Table::Own(own) => own.add(&row, line, &mut builder),
            Table::Named(columns, path) => {
                Row { row: &row, columns }.add(line, path, &mut builder);
            }
        }
    }
    match table {
        Table::Own(_) => settled(builder.finish().hoisted()),
        Table::Named(..) => builder.finish(),
    }
}

/// A table, as it is read row by row.
enum Table {
    /// One that this program has written.
    Own(own::Table),
    /// Any other, with the sections that are open.
    Named(Columns, Vec<String>),
}

/// The sign between cells: of the usual ones, that of which the first line has most.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: &u8| first.bytes().filter(|byte| byte == sign).count();
    b",;\t".iter().copied().rev().max_by_key(count).unwrap_or(b',')
}

/// Which column holds what; none is known where no row names them.
#[derive(Debug, Default)]
struct Columns(Vec<(Column, usize)>);

impl Columns {
    /// The columns that have these `names`, if one of them is the address.
    fn named(names: &[String]) -> Option<Self> {
        let all = COLUMNS.iter().filter_map(|(column, known)| {
            let at = known.iter().find_map(|known| names.iter().position(|name| name == known))?;
            Some((*column, at))
        });
        let columns = Self(all.collect());
        columns.0.iter().any(|(column, _)| *column == Column::Url).then_some(columns)
    }
}

/// A row of the table.
struct Row<'a> {
    row: &'a StringRecord,
    columns: &'a Columns,
}

impl Row<'_> {
    /// What stands in a column.
    fn get(&self, column: Column) -> &str {
        let at = self.columns.0.iter().find(|(known, _)| *known == column);
        unguarded(at.and_then(|(_, at)| self.row.get(*at)).unwrap_or_default())
    }

    fn add(&self, line: usize, path: &mut Vec<String>, builder: &mut Builder<'_>) {
        if self.columns.0.is_empty() {
            return self.add_unnamed(line, builder);
        }
        if self.row.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        let here = parts(self.get(Column::Path));
        if here != *path {
            begin(path, &here, builder);
            *path = here;
        }
        let (url, title) = (self.get(Column::Url), self.get(Column::Title));
        if let Some(entry) = builder.link(line, url, title, self.get(Column::About)) {
            let unread = self.tell(entry);
            builder.unread(line, &unread);
        }
    }

    /// What else the row says of an entry. The words that are not understood come back.
    fn tell(&self, entry: &mut Entry) -> Vec<String> {
        entry.kind = entry.kind.or_else(|| Kind::from_name(self.get(Column::Kind)));
        let words = self.get(Column::Tags).split([',', ' ', '|', ';']);
        let mut unread: Vec<String> =
            words.filter(|tag| !tags::take(entry, tag)).map(str::to_owned).collect();
        let status = self.get(Column::Status);
        if !tags::take_status(entry, status) {
            unread.push(status.to_owned());
        }
        entry.author = Some(cut(self.get(Column::Author), 200)).filter(|author| !author.is_empty());
        entry.level = Levels::from_name(self.get(Column::Level));
        let learned = &mut entry.learned;
        learned.is_starred |= is_yes(self.get(Column::Starred));
        learned.note = note(self.get(Column::Note));
        learned.at = moment(self.get(Column::At));
        unread
    }

    fn add_unnamed(&self, line: usize, builder: &mut Builder<'_>) {
        let is_address = |cell: &&str| cell.starts_with("http://") || cell.starts_with("https://");
        let cells: Vec<&str> =
            self.row.iter().take(WIDEST).map(str::trim).filter(|cell| !cell.is_empty()).collect();
        let others: Vec<&str> = cells.iter().copied().filter(|cell| !is_address(cell)).collect();
        let title = others.first().copied().unwrap_or_default();
        let about = others.get(1).copied().unwrap_or_default();
        match cells.iter().copied().find(is_address) {
            Some(url) => {
                builder.link(line, url, title, about);
            }
            None if cells.is_empty() => {}
            None => builder.pass(line, Why::NoAddress, title),
        }
    }
}

/// `cell` without the apostrophe that keeps a spreadsheet from taking it for a formula.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| is_guarded(text)).unwrap_or(cell)
}

/// The sections that a cell names.
fn parts(path: &str) -> Vec<String> {
    let signs = if path.contains(" > ") { " > " } else { "/" };
    let parts = path.split(signs).map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// Opens the sections of the path `here` that are not open after `before`.
fn begin(before: &[String], here: &[String], builder: &mut Builder<'_>) {
    let same = before.iter().zip(here).take_while(|(one, other)| one == other).count();
    builder.close(same + 1);
    for (level, title) in here.iter().enumerate().skip(same) {
        builder.begin(level + 1, title);
    }
}

fn is_yes(text: &str) -> bool {
    ["true", "yes", "x", "1", "✓", "✔"].contains(&text.trim().to_lowercase().as_str())
}

/// The moment in `text`, if it is one.
pub(super) fn moment(text: &str) -> Option<Moment> {
    // A date in another form says nothing that could be relied on.
    Moment::parse(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Status;

    #[test]
    fn columns_are_known_by_their_names() {
        let table = "Title;URL;Folder;Tags;Status;Note\n\
                     '=One;https://a.org/1;A/B;paper,\"rust, go\";done;\"two\nlines\"\n\
                     Two;https://a.org/2;A/C;;unread;\n\
                     Three;nowhere;A/C;;;\n";
        let listing = csv(table, &Origin::default(), Pace::new(&mut |_| ()));
        let [a] = listing.branches.as_slice() else { panic!("{listing:?}") };
        let [b, c] = a.branches.as_slice() else { panic!("{listing:?}") };
        let one = &b.entries[0];
        assert_eq!((one.title.as_str(), one.kind), ("=One", Some(Kind::Paper)));
        assert_eq!(one.learned.status, Some(Status::Done));
        assert_eq!(one.learned.note.as_deref(), Some("two\nlines"));
        assert_eq!((c.title.as_str(), c.entries[0].learned.status), ("C", None));
        assert_eq!((listing.passed[0].line, listing.passed[0].what.as_str()), (5, "Three"));
    }

    #[test]
    fn words_that_are_not_understood_are_told() {
        let table = "url,tags,status\nhttps://a.org/1,\"rust,книга\",wat\nhttps://a.org/2,,todo\nhttps://a.org/3,,no\n";
        let listing = csv(table, &Origin::default(), Pace::new(&mut |_| ()));
        assert_eq!(listing.branches[0].entries[0].tags, ["rust"]);
        let passed = listing.passed.iter().map(|one| (one.line, one.why, one.what.as_str()));
        let expected = [(2, Why::Unread, "книга"), (2, Why::Unread, "wat")];
        assert_eq!(passed.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn without_names_the_first_address_of_a_row_counts() {
        let listing = csv(
            "One,https://a.org/1,what it is\nhttps://a.org/2\n\nnone,\n",
            &Origin::default(),
            Pace::new(&mut |_| ()),
        );
        let entries = &listing.branches[0].entries;
        assert_eq!((entries[0].title.as_str(), entries[0].about.as_str()), ("One", "what it is"));
        assert_eq!((entries.len(), listing.passed.len()), (2, 1));
    }
}
