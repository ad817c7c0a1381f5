//! The order of keys and tables: that of `docs/roadmap-format.md`.

use super::tree::{Document, Entry, Table};
use crate::catalog::Lang;

/// The keys of `roadmap.toml`.
const ROADMAP: &[&str] = &[
    "format",
    "id",
    "title",
    "summary",
    "languages",
    "source",
    "licence",
    "added",
    "sections",
    "hides",
];

/// The keys of a section; its groups follow in the order in which they are shown.
const SECTION: &[&str] = &["id", "source", "title", "summary"];

/// The keys of anything else: items, editions, what is retired, what is added
/// elsewhere, what was done.
const ITEM: &[&str] = &[
    "to",
    "ref",
    "item",
    "id",
    "kind",
    "number",
    "title",
    "expansion",
    "url",
    "aliases",
    "health",
    "health_reason",
    "author",
    "level",
    "lang",
    "minutes",
    "topics",
    "description",
    "source",
    "added",
    "former_ids",
    "reason",
    "into",
    "status",
    "since",
    "starred",
    "note",
];

/// Tables, wherever they stand.
const TABLES: &[&str] = &[
    "edition",
    "retired",
    "point",
    "tip",
    "objective",
    "resource",
    "term",
    "step",
    "task",
    "section",
    "addition",
    "learned",
];

/// Puts keys and tables in order; what has the same name stays as it is.
pub(super) fn put_in_order(document: &mut Document<'_>) {
    let is_roadmap = document.root.entries.iter().any(|entry| is_called(entry, "format"));
    sort(&mut document.root, if is_roadmap { ROADMAP } else { SECTION });
}

fn is_called(entry: &Entry<'_>, name: &str) -> bool {
    entry.key.first().is_some_and(|key| key == name)
}

fn sort(table: &mut Table<'_>, keys: &[&str]) {
    table.entries.sort_by_key(|entry| {
        let (key, part) = (entry.key.first(), entry.key.get(1));
        // Groups that are written as lists stand where their tables would. The keys of points and tips
        // are languages.
        let after_keys = || keys.len() + rank(TABLES, key).unwrap_or(TABLES.len());
        let lang = lang_rank(part.or(key));
        (rank(keys, key).unwrap_or_else(after_keys), lang)
    });
    table.tables.sort_by_key(|inner| rank(TABLES, inner.path.last()).unwrap_or(TABLES.len()));
    for inner in &mut table.tables {
        let is_section = inner.path.last().is_some_and(|name| name == "section");
        sort(inner, if is_section { SECTION } else { ITEM });
    }
}

/// The place of `name` in `order`.
fn rank(order: &[&str], name: Option<&String>) -> Option<usize> {
    order.iter().position(|known| name.is_some_and(|name| name == known))
}

fn lang_rank(name: Option<&String>) -> usize {
    let lang = Lang::ALL.iter().position(|lang| name.is_some_and(|name| name == lang.code()));
    lang.unwrap_or(Lang::ALL.len())
}
