//! `BibTeX`: what can be cited, for a reference manager. Only what is known is written: nobody's year is made
//! up.

use std::collections::BTreeSet;

use super::{Entry, Export, Piece};
use crate::catalog::{ItemIx, ItemType, Kind};

/// The resources of the roadmaps, each once, by their ids.
pub fn bibtex(export: &Export<'_>) -> String {
    let mut page = String::new();
    let mut written: BTreeSet<ItemIx> = BTreeSet::new();
    for piece in export.roadmaps.iter().flat_map(|roadmap| export.pieces(*roadmap)) {
        let Piece::Item(at) = piece else { continue };
        let entry = export.entry(at);
        if entry.item.item_type() == ItemType::Resource && written.insert(entry.place.item) {
            one(&entry, &mut page);
        }
    }
    page
}

fn one(entry: &Entry<'_>, page: &mut String) {
    let kind = match entry.item.resource().map(|resource| resource.kind) {
        Some(Kind::Book) => "book",
        _ => "misc",
    };
    if !page.is_empty() {
        page.push('\n');
    }
    page.extend(["@", kind, "{", entry.item.id.as_str(), ",\n"]);
    field(page, "title", &format!("{{{}}}", escape(entry.title())));
    // Two names would be parted by "and": what the source says is taken as one.
    entry
        .author()
        .into_iter()
        .for_each(|author| field(page, "author", &format!("{{{}}}", escape(author))));
    if let Some(url) = entry.url() {
        field(page, "url", &address(url));
        if let Some(number) = arxiv(url) {
            field(page, "eprint", number);
            field(page, "archiveprefix", "arXiv");
        }
    }
    let lang = entry.item.resource().and_then(|resource| resource.lang);
    if let Some(lang) = lang {
        field(page, "langid", lang.code());
    }
    field(page, "keywords", &escape(&entry.tags().join(", ")));
    entry.description().into_iter().for_each(|text| field(page, "abstract", &escape(text)));
    let note = entry.note().join(" ");
    if !note.is_empty() {
        field(page, "annote", &escape(&note));
    }
    page.push_str("}\n");
}

fn field(page: &mut String, name: &str, value: &str) {
    page.extend(["  ", name, " = {", value, "},\n"]);
}

/// The number of a paper that is on arXiv.
fn arxiv(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("arxiv.org/")?;
    let number = rest.strip_prefix("abs/").or_else(|| rest.strip_prefix("pdf/"))?;
    let number = number.split(['?', '#']).next()?.trim_end_matches(".pdf");
    number.starts_with(|c: char| c.is_ascii_digit()).then_some(number)
}

/// An address in a field that styles print with `\url`: only what would end the field is written
/// otherwise.
fn address(url: &str) -> String {
    url.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}

/// `text` without what TeX would take for a command.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in crate::text::clean(text).chars() {
        match c {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '{' | '}' | '%' | '&' | '$' | '#' | '_' => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
    }
    escaped
}
