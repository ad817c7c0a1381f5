//! [`insert()`]: the text of a roadmap file with an item more, and all else as the learner wrote it.

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, Value, value};

use super::{Facts, Piece};
use crate::catalog::{Id, Lang};
use crate::text::edited;

/// The file `text` with `piece` at the end of the resources in the section at `path`, by ids and titles;
/// sections that are missing are made. Every text is given in all `languages`.
///
/// None when `text` is no TOML, or has something else where sections or resources would be.
pub fn insert(
    text: &str,
    path: &[(Id, String)],
    piece: &Piece,
    languages: &[Lang],
) -> Option<String> {
    edited(text, |text| {
        let mut document: DocumentMut = text.parse().ok()?;
        let section = section(document.as_table_mut(), path, languages)?;
        list(section, "resource")?.push(table(piece, languages));
        Some(document.to_string())
    })
}

/// The file `text` with `piece` among what it adds to the section `to` of another roadmap.
pub fn insert_addition(text: &str, to: &str, piece: &Piece, languages: &[Lang]) -> Option<String> {
    edited(text, |text| {
        let mut document: DocumentMut = text.parse().ok()?;
        let additions = list(document.as_table_mut(), "addition")?;
        let is_it = |addition: &Table| addition.get("to").and_then(Item::as_str) == Some(to);
        if !additions.iter().any(is_it) {
            let mut addition = fresh();
            addition.insert("to", value(to));
            additions.push(addition);
        }
        let addition = additions.iter_mut().find(|addition| is_it(addition))?;
        list(addition, "resource")?.push(table(piece, languages));
        Some(document.to_string())
    })
}

/// The languages in which the roadmap with the root `text` has all its texts, English first.
pub fn languages_of(text: &str) -> Vec<Lang> {
    let document: Option<DocumentMut> = text.parse().ok(); // what is no TOML is refused elsewhere
    let listed = document.as_ref().and_then(|document| document.get("languages")?.as_array());
    let codes = listed.into_iter().flatten().filter_map(Value::as_str);
    let others = codes.filter_map(Lang::from_code).filter(|lang| *lang != Lang::En);
    std::iter::once(Lang::En).chain(others).collect()
}

/// The section at `path` below `table`.
fn section<'a>(
    table: &'a mut Table,
    path: &[(Id, String)],
    languages: &[Lang],
) -> Option<&'a mut Table> {
    let Some(((id, title), rest)) = path.split_first() else { return Some(table) };
    let sections = list(table, "section")?;
    let is_it = |section: &Table| section.get("id").and_then(Item::as_str) == Some(id.as_str());
    if !sections.iter().any(is_it) {
        let mut new = fresh();
        new.insert("id", value(id.as_str()));
        new.insert("title", in_all(title, languages));
        sections.push(new);
    }
    section(sections.iter_mut().find(|section| is_it(section))?, rest, languages)
}

/// The tables called `key` in `table`, of which there may be none yet.
fn list<'a>(table: &'a mut Table, key: &str) -> Option<&'a mut ArrayOfTables> {
    let new = || Item::ArrayOfTables(ArrayOfTables::new());
    table.entry(key).or_insert_with(new).as_array_of_tables_mut()
}

/// A table with a blank line before it.
fn fresh() -> Table {
    let mut table = Table::new();
    table.decor_mut().set_prefix("\n");
    table
}

/// `piece` as it is written, with its keys in the order of the format.
fn table(piece: &Piece, languages: &[Lang]) -> Table {
    let mut table = fresh();
    match piece {
        Piece::Reference { id, title } => {
            table.insert("ref", value(id.as_str()));
            // A title is in English and nothing else, as that of a resource is.
            table.extend(title.iter().map(|title| ("title", value(title))));
        }
        Piece::Resource { id, title, address, facts } => {
            table.insert("id", value(id.as_str()));
            table.extend(facts.kind.map(|kind| ("kind", value(kind.name()))));
            table.insert("title", value(title));
            table.insert("url", value(address.as_str()));
            describe(&mut table, facts, languages);
        }
    }
    table
}

fn describe(table: &mut Table, facts: &Facts, languages: &[Lang]) {
    table.extend(facts.author.iter().map(|author| ("author", value(author))));
    table.extend(facts.level.iter().map(|level| ("level", value(level))));
    table.extend(facts.minutes.map(|minutes| ("minutes", value(i64::from(minutes)))));
    if !facts.topics.is_empty() {
        table.insert("topics", value(facts.topics.iter().collect::<Array>()));
    }
    let description = facts.description.as_ref();
    table.extend(description.map(|text| ("description", in_all(text, languages))));
}

/// `text` in each of `languages`: as it is where that is only English.
fn in_all(text: &str, languages: &[Lang]) -> Item {
    if languages.iter().all(|lang| *lang == Lang::En) {
        return value(text);
    }
    let mut table = Table::new();
    table.set_dotted(true);
    for lang in languages {
        table.insert(lang.code(), Item::Value(Value::from(text)));
    }
    Item::Table(table)
}
