//! Markdown: a checklist that GitHub and editors show with boxes to tick.

use super::{Entry, Export, Piece, lines};
use crate::address::WebAddress;
use crate::catalog::{Body, ItemType, Part, RoadmapIx};
use crate::progress::Status;

/// The roadmaps as checklists. Done is `[x]`; doing and skipped are said in words behind the title.
pub fn markdown(export: &Export<'_>) -> String {
    let mut page = String::new();
    for roadmap in export.roadmaps {
        one(export, *roadmap, &mut page);
    }
    page
}

fn one(export: &Export<'_>, ix: RoadmapIx, page: &mut String) {
    let roadmap = export.catalog.roadmap(ix);
    heading(page, 1, export.text(&roadmap.title));
    paragraph(page, export.text(&roadmap.summary));
    note_on(export, Part::Roadmap(ix), page);
    if let Some(source) = &roadmap.source {
        let is_address = WebAddress::parse(source).is_ok();
        let shown = if is_address { format!("<{source}>") } else { escape(source) };
        block(page, "", std::iter::once(shown));
    }
    let (mut depth, mut group) = (1, None);
    for piece in export.pieces(ix) {
        match piece {
            Piece::Begin(section) => {
                depth += 1;
                group = None;
                let part = Part::Section(section);
                let section = export.catalog.section(section);
                heading(page, depth, export.text(&section.title));
                section.summary.iter().for_each(|text| paragraph(page, export.text(text)));
                // A star begins what is to be read, a dash what is to be ticked off.
                let read = section.points.iter().chain(&section.tips);
                block(page, "* ", read.map(|text| escape(export.text(text))));
                note_on(export, part, page);
            }
            Piece::Item(at) => {
                let entry = export.entry(at);
                if group.replace(entry.item.item_type()) != Some(entry.item.item_type()) {
                    gap(page);
                }
                item(export, &entry, page);
            }
            Piece::End => depth -= 1,
        }
    }
}

/// `- [x] [Title](address) – author, kind: what it is`, and the note below it.
fn item(export: &Export<'_>, entry: &Entry<'_>, page: &mut String) {
    let done = if entry.record.status == Status::Done { "[x]" } else { "[ ]" };
    let title = escape(entry.title());
    let title = match entry.url() {
        Some(url) => {
            let url = url.replace('<', "%3C").replace('>', "%3E");
            format!("[{title}](<{url}>{})", health(export, entry))
        }
        None => title,
    };
    page.extend(["- ", done, " "]);
    match &entry.item.body {
        Body::Step { number } => page.extend([number.as_str(), "\\. ", &title]),
        Body::Term { expansion: Some(expansion) } => {
            page.extend([&title, " (", &escape(expansion), ")"]);
        }
        _ => page.push_str(&title),
    }
    if entry.record.starred {
        page.push_str(" ★");
    }
    match entry.record.status {
        Status::Doing => page.extend([" *(", &export.words.text("export-doing"), ")*"]),
        Status::Skipped => page.extend([" *(", &export.words.text("export-skipped"), ")*"]),
        Status::Todo | Status::Done => {}
    }
    let by: Vec<String> =
        entry.author().map(escape).into_iter().chain(kind(export, entry)).collect();
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

/// What is known against an address, as the title of the link: readers show it beside the pointer.
fn health(export: &Export<'_>, entry: &Entry<'_>) -> String {
    let said = entry.health().map(|health| export.words.text(&format!("health-{}", health.name())));
    said.map_or_else(String::new, |said| format!(" \"{}\"", escape(&said).replace('"', "\\\"")))
}

/// What sort of thing a resource is.
fn kind(export: &Export<'_>, entry: &Entry<'_>) -> Option<String> {
    if entry.item.item_type() != ItemType::Resource {
        return None;
    }
    Some(export.words.text(&format!("kind-{}", entry.item.kind_name())))
}

/// The note on a roadmap or section, as a quotation.
fn note_on(export: &Export<'_>, part: Part, page: &mut String) {
    let note = lines(export.overview.note_on(export.catalog, part));
    block(page, "> ", note.into_iter());
}

fn heading(page: &mut String, depth: usize, title: &str) {
    gap(page);
    page.extend(["#".repeat(depth.min(6)).as_str(), " ", &escape(title), "\n"]);
}

fn paragraph(page: &mut String, text: &str) {
    gap(page);
    page.extend([escape(text).as_str(), "\n"]);
}

/// Lines that all begin with `sign`.
fn block(page: &mut String, sign: &str, lines: impl Iterator<Item = String>) {
    for (at, line) in lines.enumerate() {
        if at == 0 {
            gap(page);
        }
        page.extend([sign, &line, "\n"]);
    }
}

/// An empty line, but not at the start.
fn gap(page: &mut String) {
    if !page.is_empty() && !page.ends_with("\n\n") {
        page.push('\n');
    }
}

/// `text` as Markdown that means no more than it says.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let is_start = |before: &str| before.is_empty();
    for c in crate::text::clean(text).chars() {
        let is_sign = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|');
        if is_sign || (is_start(&escaped) && matches!(c, '#' | '+' | '-' | '=')) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
