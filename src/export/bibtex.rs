//! `BibTeX`: what can be cited, for a reference manager. Only what is known is written: nobody's year is made
//! up.
//!
//! Types, fields and names of languages are those of
//! [biblatex](https://ctan.org/pkg/biblatex); classic styles take a type that they do not know for `misc`.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, Export, Piece};
use crate::catalog::{ItemIx, ItemType, Kind, Lang};
use crate::progress::{Moment, Status};

/// The resources of the roadmaps, each once, by their ids.
pub fn bibtex(export: &Export<'_>) -> String {
    let mut page = String::new();
    let mut written: BTreeSet<ItemIx> = BTreeSet::new();
    let groups = groups(export);
    for piece in export.roadmaps.iter().flat_map(|roadmap| export.pieces(*roadmap)) {
        let Piece::Item(at) = piece else { continue };
        let entry = export.entry(at);
        if entry.item.item_type() == ItemType::Resource && written.insert(entry.place.item) {
            let groups = groups.get(&entry.place.item).map(|groups| groups.join(", "));
            one(&entry, &groups.unwrap_or_default(), &mut page);
        }
    }
    page
}

/// Where each item stands, as `JabRef` writes its groups: `Roadmap > Section`, with commas between them.
fn groups(export: &Export<'_>) -> BTreeMap<ItemIx, Vec<String>> {
    let mut groups: BTreeMap<ItemIx, Vec<String>> = BTreeMap::new();
    for roadmap in export.roadmaps {
        let mut path = vec![group(export.text(&export.catalog.roadmap(*roadmap).title))];
        for piece in export.pieces(*roadmap) {
            match piece {
                Piece::Begin(section) => {
                    path.push(group(export.text(&export.catalog.section(section).title)));
                }
                Piece::Item(at) => {
                    let item = export.entry(at).place.item;
                    groups.entry(item).or_default().push(path.join(" > "));
                }
                Piece::End => drop(path.pop()),
            }
        }
    }
    groups
}

/// A name of a group, in which no comma stands, as it would end it.
fn group(title: &str) -> String {
    escape(&title.replace(',', ";"))
}

fn one(entry: &Entry<'_>, groups: &str, page: &mut String) {
    if !page.is_empty() {
        page.push('\n');
    }
    page.extend(["@", entry_type(entry), "{", entry.item.id.as_str(), ",\n"]);
    field(page, "title", &format!("{{{}}}", escape(entry.title())));
    // Two names would be parted by "and": what the source says is taken as one.
    entry
        .author()
        .into_iter()
        .for_each(|author| field(page, "author", &format!("{{{}}}", escape(author))));
    if let Some(url) = entry.url() {
        field(page, "url", &address(url));
        if let Some(day) = visited(entry) {
            field(page, "urldate", &day);
        }
        if let Some(number) = arxiv(url) {
            field(page, "eprint", number);
            field(page, "archiveprefix", "arXiv");
            if let Some(year) = year(number) {
                field(page, "year", &year);
            }
        }
    }
    if let Some(lang) = entry.item.resource().and_then(|resource| resource.lang) {
        field(page, "langid", babel(lang));
    }
    field(page, "keywords", &escape(&entry.tags().join(", ")));
    field(page, "groups", groups);
    entry.description().into_iter().for_each(|text| field(page, "abstract", &escape(text)));
    let said = learned(entry).into_iter().chain(entry.note()).collect::<Vec<_>>().join(" ");
    if !said.is_empty() {
        field(page, "annote", &escape(&said));
    }
    page.push_str("}\n");
}

/// A book needs an author; what has an address is a page.
fn entry_type(entry: &Entry<'_>) -> &'static str {
    let is_book = entry.item.resource().is_some_and(|resource| resource.kind == Kind::Book);
    match (is_book && entry.author().is_some(), entry.url()) {
        (true, _) => "book",
        (false, Some(_)) => "online",
        (false, None) => "misc",
    }
}

/// The last day on which the learner surely was there.
fn visited(entry: &Entry<'_>) -> Option<String> {
    let record = entry.record;
    let at = [record.done_at, record.begun_at, record.openings.last()];
    at.into_iter().flatten().map(Moment::date).max().map(|day| day.to_string())
}

/// `done 2026-11-01.`
fn learned(entry: &Entry<'_>) -> Option<String> {
    let status = Some(entry.record.status).filter(|status| *status != Status::Todo)?;
    let day = entry.record.status_at().map(|at| format!(" {}", at.date())).unwrap_or_default();
    Some(format!("{}{day}.", status.name()))
}

/// The name that `babel` has for a language.
const fn babel(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "english",
        Lang::Ru => "russian",
        Lang::Th => "thai",
        Lang::Te => "telugu",
        Lang::ZhHant => "chinese",
    }
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

/// The year in the number of a paper on arXiv: since 2007 it begins with year and month.
fn year(number: &str) -> Option<String> {
    let (month, rest) = number.split_once('.')?;
    let is_number = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let is_new = month.len() == 4 && is_number(month) && rest.len() >= 4;
    Some(format!("20{}", month.get(..2).filter(|_| is_new)?))
}

/// An address in a field that styles print with `\url`: only what would end the field is written
/// otherwise.
fn address(url: &str) -> String {
    url.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}

/// `text` without what TeX would take for a command. Braces have names, as even `\{` would be counted by
/// readers of these files; so have the signs that old fonts of TeX have others in place of.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in crate::text::clean(text).chars() {
        match c {
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '\\' => escaped.push_str("\\textbackslash{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '<' => escaped.push_str("\\textless{}"),
            '>' => escaped.push_str("\\textgreater{}"),
            '|' => escaped.push_str("\\textbar{}"),
            '%' | '&' | '$' | '#' | '_' => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::tests::{Desk, nasty};

    #[test]
    fn a_lone_brace_leaves_the_file_readable() {
        for text in ["a { b", "a } b", "a \\{ b", "}{"] {
            let page = bibtex(&Desk::new(&nasty(text)).export());
            let mut depth = 0;
            for c in page.chars() {
                depth += i32::from(c == '{') - i32::from(c == '}');
                assert!(depth >= 0, "{page}");
            }
            assert_eq!(depth, 0, "{page}");
        }
    }

    #[test]
    fn the_year_of_a_paper_is_in_its_number() {
        assert_eq!(year("1706.03762v5").as_deref(), Some("2017"));
        assert_eq!((year("1706.one"), year("0112017")), (None, None));
    }
}
