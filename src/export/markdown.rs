//! Markdown: a checklist that GitHub and editors show with boxes to tick, and that an import reads back.
//!
//! Texts are escaped, so that all emphasis is ours: an entry is its title, as a link or in bold where more
//! follows, a star, ` – author, ` with what is fixed in emphasis, and `: description`.

mod escape;

use super::{Entry, Export, Piece, lines};
use crate::address::WebAddress;
use crate::catalog::{Body, ItemType, Part, Roadmap, RoadmapIx, SectionIx};
use crate::progress::Status;
use escape::{autolink, destination, escape, line, link_title};

/// The first line of a checklist, which nobody sees: an import knows it by that.
pub const CHECKLIST: &str = "<!-- waypost checklist 1 -->";
/// The sign of what has a star.
pub(crate) const STAR: &str = "★";
/// The sign that a heading is one level deeper than Markdown has headings, once for each level.
pub(crate) const DEEPER: &str = "›";
/// The deepest level of headings that Markdown has.
const DEEPEST: usize = 6;

/// The roadmaps as checklists, each from a heading of the first level on. Done is `[x]`; doing and skipped are
/// said in words.
pub fn markdown(export: &Export<'_>) -> String {
    let mut page = format!("{CHECKLIST}\n");
    for roadmap in export.roadmaps {
        one(export, *roadmap, &mut page);
    }
    page
}

fn one(export: &Export<'_>, ix: RoadmapIx, page: &mut String) {
    let roadmap = export.catalog.roadmap(ix);
    heading(page, 1, export.text(&roadmap.title));
    paragraph(page, &line(export.text(&roadmap.summary)));
    note_on(export, Part::Roadmap(ix), page);
    paragraph(page, &source(roadmap));
    let (mut depth, mut group) = (1, None);
    for piece in export.pieces(ix) {
        match piece {
            Piece::Begin(section) => {
                depth += 1;
                group = head(export, section, depth, page);
            }
            Piece::Item(at) => {
                let entry = export.entry(at);
                let sort = entry.item.item_type();
                let is_other = group.replace(sort) != Some(sort);
                if is_other {
                    group_line(export, sort, page);
                }
                if is_other || at.index == 0 {
                    gap(page);
                }
                item(export, &entry, page);
            }
            Piece::End => depth -= 1,
        }
    }
}

/// Where a roadmap comes from, as a link where that is an address, and its licence.
fn source(roadmap: &Roadmap) -> String {
    let shown = roadmap.source.as_ref().map(|source| match WebAddress::parse(source) {
        Ok(_) => autolink(source),
        Err(_no_address) => format!("*{}*", escape(source)),
    });
    let licence = roadmap.licence.as_ref().map(|licence| format!("*({})*", escape(licence)));
    shown.into_iter().chain(licence).collect::<Vec<_>>().join(" ")
}

/// What is said about a section before its items. Resources need no name above them where they come first, unless
/// things to remember have one.
fn head(export: &Export<'_>, ix: SectionIx, depth: usize, page: &mut String) -> Option<ItemType> {
    let section = export.catalog.section(ix);
    heading(page, depth, export.text(&section.title));
    section.summary.iter().for_each(|text| paragraph(page, &line(export.text(text))));
    note_on(export, Part::Section(ix), page);
    // A star begins what is to be read, a dash what is to be ticked off.
    block(page, "* ", section.points.iter().map(|text| line(export.text(text))));
    if section.tips.is_empty() {
        return Some(ItemType::Resource);
    }
    paragraph(page, &format!("**{}**", escape(&export.words.text("tips"))));
    block(page, "* ", section.tips.iter().map(|text| line(export.text(text))));
    None
}

/// The line above items of one type.
fn group_line(export: &Export<'_>, sort: ItemType, page: &mut String) {
    let name = export.words.text(&format!("group-{}", sort.name()));
    paragraph(page, &format!("**{}**", escape(&name)));
}

/// An entry, and the note below it.
fn item(export: &Export<'_>, entry: &Entry<'_>, page: &mut String) {
    let done = if entry.record.status == Status::Done { "[x]" } else { "[ ]" };
    page.extend(["- ", done, " "]);
    title(export, entry, page);
    if entry.record.starred {
        page.extend([" *", STAR, "*"]);
    }
    let facts = facts(export, entry);
    let facts = (!facts.is_empty()).then(|| format!("*{}*", facts.join(", ")));
    let by: Vec<String> = entry.author().map(escape).into_iter().chain(facts).collect();
    if !by.is_empty() {
        page.extend([" – ", &by.join(", ")]);
    }
    if let Some(description) = entry.description() {
        page.extend([": ", &escape(description)]);
    }
    page.push('\n');
    for line in entry.note() {
        page.push_str(if line.is_empty() { "  >" } else { "  > " });
        page.extend([line.as_str(), "\n"]);
    }
}

/// What an entry is called: a link, or bold where more than emphasis may follow, so that it is plain where it ends.
fn title(export: &Export<'_>, entry: &Entry<'_>, page: &mut String) {
    let title = escape(entry.title());
    let number = match &entry.item.body {
        Body::Step { number } => Some(number.as_str()),
        _ => None,
    };
    if let Some(number) = number {
        page.extend([number, "\\. "]);
    }
    let is_named = matches!(entry.item.item_type(), ItemType::Resource | ItemType::Term);
    match entry.url() {
        Some(url) => {
            page.extend(["[", &title, "](", &destination(url), &health(export, entry), ")"]);
        }
        // An address that is written plainly is a link that somebody has added.
        None if is_named || entry.description().is_some() || title.contains("http") => {
            page.extend(["**", &title, "**"]);
        }
        None if number.is_some() => page.push_str(&title),
        None => page.push_str(&line(entry.title())),
    }
    if let Body::Term { expansion: Some(expansion) } = &entry.item.body {
        page.extend([" *(", &escape(expansion), ")*"]);
    }
}

/// What is known against an address, as the title of the link: readers show it beside the pointer.
fn health(export: &Export<'_>, entry: &Entry<'_>) -> String {
    let said = entry.health().map(|health| export.words.text(&format!("health-{}", health.name())));
    said.map_or_else(String::new, |said| format!(" {}", link_title(&said)))
}

/// What is said of an entry in words that are fixed: what sort of thing a resource is, its level, how far the learner
/// is and since when, and its topics.
fn facts(export: &Export<'_>, entry: &Entry<'_>) -> Vec<String> {
    let (words, status) = (export.words, entry.record.status);
    let kind = entry.item.resource().map(|one| words.text(&format!("kind-{}", one.kind.name())));
    let level = entry.level().map(|level| words.level(level));
    let said = match status {
        Status::Doing => Some(words.text("export-doing")),
        Status::Skipped => Some(words.text("export-skipped")),
        Status::Todo | Status::Done => None,
    };
    let day = entry.record.status_at();
    let day = day.map(|at| at.date().to_string());
    let topics = entry.item.topics.iter().map(|topic| format!("#{}", topic.as_str()));
    let said = kind.into_iter().chain(level).chain(said).chain(day);
    said.map(|fact| escape(&fact)).chain(topics).collect()
}

/// The note on a roadmap or section, as a quotation.
fn note_on(export: &Export<'_>, part: Part, page: &mut String) {
    let note = lines(export.overview.note_on(export.catalog, part));
    block(page, "> ", note.into_iter());
}

/// A heading; one that is too deep for Markdown says by signs how deep it is.
fn heading(page: &mut String, depth: usize, title: &str) {
    gap(page);
    page.extend(["#".repeat(depth.min(DEEPEST)).as_str(), " "]);
    if depth > DEEPEST {
        page.extend(["*", &DEEPER.repeat(depth - DEEPEST), "* "]);
    }
    page.extend([escape::heading(title).as_str(), "\n"]);
}

/// A paragraph of Markdown, unless it is empty.
fn paragraph(page: &mut String, text: &str) {
    block(page, "", std::iter::once(text.to_owned()).filter(|text| !text.is_empty()));
}

/// Lines that all begin with `sign`.
fn block(page: &mut String, sign: &str, lines: impl Iterator<Item = String>) {
    for (at, line) in lines.enumerate() {
        if at == 0 {
            gap(page);
        }
        let sign = if line.is_empty() { sign.trim_end() } else { sign };
        page.extend([sign, &line, "\n"]);
    }
}

/// An empty line.
fn gap(page: &mut String) {
    if !page.ends_with("\n\n") {
        page.push('\n');
    }
}
