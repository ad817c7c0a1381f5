//! What is new in plain text: a group below the other, each item with what there is to say of it.

use super::{Shown, own_title};
use crate::catalog::{Id, ItemIx, Retired};
use crate::changes::{Changed, Changes, Removed};
use crate::cli::context::Context;
use crate::cli::look::{Paint, Span};
use crate::cli::page::Page;
use crate::cli::rows::{status_sign, symbol};
use crate::phrase::Phrase;
use crate::progress::{Departed, Record};
use crate::text::width;

/// What stands before the lines under an item: as much as its symbol takes.
const MARGIN: &str = "  ";

/// An item with what there is to say of it.
struct Entry {
    symbol: Span,
    id: String,
    is_starred: bool,
    title: String,
    said: Vec<String>,
}

pub(super) fn page(context: &Context<'_>, shown: &Shown) -> String {
    let [removed, departed] = groups_of_gone(context, shown);
    let Changes { new, changed, .. } = &shown.changes;
    let as_new = |ix: &ItemIx| Entry::of_item(context, shown, *ix);
    let as_changed = |Changed { item, what }: &Changed| {
        let phrases = what.iter().map(|what| what.phrase(&context.catalog, *item, context.lang));
        let said = phrases.map(|phrase| context.say(&phrase)).collect();
        Entry { said, ..Entry::of_item(context, shown, *item) }
    };
    let new: Vec<Entry> = new.iter().map(as_new).collect();
    let changed = changed.iter().map(as_changed).collect();
    write(context, &[("changes-new", new), ("changes-changed", changed), removed, departed])
}

/// What is gone alone.
pub(super) fn gone(context: &Context<'_>, shown: &Shown) -> String {
    write(context, &groups_of_gone(context, shown))
}

/// Entries under the id of their heading.
type Group = (&'static str, Vec<Entry>);

fn groups_of_gone(context: &Context<'_>, shown: &Shown) -> [Group; 2] {
    let as_removed = |Removed { id, title, retired }: &Removed| {
        let title = own_title(retired.as_ref(), context.lang).unwrap_or(title);
        let record = shown.journal.record_of(&[id]);
        Entry::of_gone(context, id, Some(title), &record).because(context, retired.as_ref())
    };
    let as_departed = |gone: &Departed| {
        let title = shown.title_of_departed(gone, context.lang);
        let entry = Entry::of_gone(context, &gone.id, title, &gone.record);
        entry.because(context, gone.retired.as_ref())
    };
    let removed = shown.changes.removed.iter().map(as_removed).collect();
    let departed = shown.departed.iter().map(as_departed).collect();
    [("changes-removed", removed), ("changes-departed", departed)]
}

/// A group below the other.
fn write(context: &Context<'_>, groups: &[Group]) -> String {
    let all = groups.iter().flat_map(|(_, entries)| entries);
    let widest = all.map(|entry| width(&entry.id)).max().unwrap_or(0);
    // In a narrow terminal a long id moves only its own title to the right.
    let ids = widest.min(context.look.columns.map_or(usize::MAX, |columns| columns * 2 / 5));
    let mut page = Page::new(context.look);
    for (heading, entries) in groups.iter().filter(|(_, entries)| !entries.is_empty()) {
        let heading = context.texts.get(heading);
        let is_linear = context.look.is_linear;
        let count = if is_linear { String::new() } else { format!("  {}", entries.len()) };
        page.heading(&format!("{heading}{count}"));
        for entry in entries {
            if is_linear {
                entry.say(&mut page);
            } else {
                entry.write(ids, &mut page);
            }
        }
    }
    page.finish()
}

impl Entry {
    fn of_item(context: &Context<'_>, shown: &Shown, ix: ItemIx) -> Self {
        let (item, record) = (context.catalog.item(ix), shown.overview.record(ix));
        Self {
            symbol: symbol(context, item, record.status),
            id: item.id.to_string(),
            is_starred: record.starred,
            title: item.title.in_lang(context.lang).to_owned(),
            said: Vec::new(),
        }
    }

    fn of_gone(context: &Context<'_>, id: &str, title: Option<&str>, record: &Record) -> Self {
        let standing = record.status_at().map(|at| {
            let phrase = Phrase::new("standing").with("status", record.status.name());
            context.say(&phrase.with("date", at.date().to_string()))
        });
        let note = record.note.iter().flat_map(|note| note.lines().map(str::to_owned));
        Self {
            symbol: status_sign(context, record.status),
            id: id.to_owned(),
            is_starred: record.starred,
            title: title.unwrap_or_default().to_owned(),
            said: standing.into_iter().chain(note).collect(),
        }
    }

    /// The same with why it is gone, and what takes its place.
    fn because(mut self, context: &Context<'_>, retired: Option<&Retired>) -> Self {
        let Some(retired) = retired else { return self };
        self.said.push(retired.reason.to_string());
        let into: Vec<&str> = retired.into.iter().map(Id::as_str).collect();
        if !into.is_empty() {
            let phrase = Phrase::new("cli-changes-instead").with("into", into.join(", "));
            self.said.push(context.say(&phrase));
        }
        self
    }

    /// The same for who listens: what it is called comes first.
    fn say(&self, page: &mut Page) {
        let title = Span::new(Paint::Text, &self.title);
        page.line(&[title, self.symbol.clone(), Span::new(Paint::Muted, &self.id)]);
        self.said.iter().for_each(|said| page.paragraph(Paint::Muted, said));
    }

    fn write(&self, ids: usize, page: &mut Page) {
        let columns = width(&self.id).max(ids) + 2;
        page.line(&[
            self.symbol.clone(),
            Span::padded(Paint::Muted, &self.id, columns),
            Span::star(self.is_starred),
            Span::new(Paint::Text, &self.title),
        ]);
        for said in &self.said {
            page.indented(Paint::Muted, said, MARGIN);
        }
    }
}
