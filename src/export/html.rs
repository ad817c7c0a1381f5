//! HTML: one page that needs nothing else, to read and print offline.
//!
//! Its policy forbids scripts and anything from outside, so that even a text that were not escaped could
//! do nothing.

use super::xml::escape;
use super::{Entry, Export, Piece, lines};
use crate::address::WebAddress;
use crate::catalog::{Body, ItemType, Part, RoadmapIx, SectionIx, Text};
use crate::progress::{Status, Tally};

const STYLE: &str = include_str!("html/page.css");

/// The roadmaps as a page with a table of contents.
pub fn html(export: &Export<'_>) -> String {
    let title = escape(&export.title());
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n",
        lang = export.lang.code()
    );
    if export.roadmaps.len() > 1 {
        page.extend(["<h1>", &title, "</h1>\n"]);
    }
    for roadmap in export.roadmaps {
        one(export, *roadmap, &mut page);
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn one(export: &Export<'_>, ix: RoadmapIx, page: &mut String) {
    let roadmap = export.catalog.roadmap(ix);
    page.push_str("<article>\n");
    heading(page, 1, &said(export, &roadmap.title), export.overview.roadmap(ix), None);
    paragraph(page, "summary", &said(export, &roadmap.summary));
    if let Some(source) = &roadmap.source {
        let licence = roadmap.licence.as_deref().map(|licence| format!(" · {}", escape(licence)));
        page.extend([
            "<p class=\"source\">",
            &origin(source),
            &licence.unwrap_or_default(),
            "</p>\n",
        ]);
    }
    note(page, &lines(export.overview.note_on(export.catalog, Part::Roadmap(ix))));
    contents(export, ix, page);
    let (mut depth, mut group) = (1, None);
    for piece in export.pieces(ix) {
        if !matches!(piece, Piece::Item(_)) {
            end_group(group.take(), page);
        }
        match piece {
            Piece::Begin(section) => {
                depth += 1;
                begin(export, section, depth, page);
            }
            Piece::Item(at) => {
                let entry = export.entry(at);
                let item_type = entry.item.item_type();
                let before = group.replace(item_type);
                if before != Some(item_type) {
                    end_group(before, page);
                    begin_group(export, item_type, page);
                }
                item(export, &entry, page);
            }
            Piece::End => {
                depth -= 1;
                page.push_str("</section>\n");
            }
        }
    }
    page.push_str("</article>\n");
}

/// The top-level sections, as links to them.
fn contents(export: &Export<'_>, ix: RoadmapIx, page: &mut String) {
    page.push_str("<nav><ol>\n");
    for section in &export.catalog.roadmap(ix).sections {
        let figures = figures(export.overview.section(*section));
        let title = said(export, &export.catalog.section(*section).title);
        let line =
            format!("<li><a href=\"#{}\">{title}</a> {figures}</li>\n", anchor(export, *section));
        page.push_str(&line);
    }
    page.push_str("</ol></nav>\n");
}

fn begin(export: &Export<'_>, ix: SectionIx, depth: usize, page: &mut String) {
    let section = export.catalog.section(ix);
    page.push_str("<section>\n");
    let tally = export.overview.section(ix);
    heading(page, depth, &said(export, &section.title), tally, Some(&anchor(export, ix)));
    section.summary.iter().for_each(|text| paragraph(page, "summary", &said(export, text)));
    list(export, "points", &section.points, page);
    list(export, "tips", &section.tips, page);
    note(page, &lines(export.overview.note_on(export.catalog, Part::Section(ix))));
}

/// Unique on the page: paths are unique in a roadmap, and hold nothing that an attribute must not.
fn anchor(export: &Export<'_>, ix: SectionIx) -> String {
    let section = export.catalog.section(ix);
    format!("{}/{}", export.catalog.roadmap(section.roadmap).id, section.path)
}

fn list(export: &Export<'_>, class: &str, texts: &[Text], page: &mut String) {
    if texts.is_empty() {
        return;
    }
    page.extend(["<ul class=\"", class, "\">\n"]);
    for text in texts {
        page.extend(["<li>", &said(export, text), "</li>\n"]);
    }
    page.push_str("</ul>\n");
}

fn begin_group(export: &Export<'_>, item_type: ItemType, page: &mut String) {
    if item_type != ItemType::Resource {
        let title = export.words.text(&format!("group-{}", item_type.name()));
        page.extend(["<p class=\"group\">", &escape(&title), "</p>\n"]);
    }
    page.extend(["<ul class=\"items ", item_type.name(), "\">\n"]);
}

fn end_group(group: Option<ItemType>, page: &mut String) {
    if group.is_some() {
        page.push_str("</ul>\n");
    }
}

fn item(export: &Export<'_>, entry: &Entry<'_>, page: &mut String) {
    let status = entry.record.status;
    let (sign, word) = match status {
        Status::Todo => ("☐", None),
        Status::Doing => ("◐", Some("export-doing")),
        Status::Done => ("☑", None),
        Status::Skipped => ("–", Some("export-skipped")),
    };
    page.extend(["<li class=\"", status.name(), "\"><span class=\"box\">", sign, "</span>"]);
    if let Body::Step { number } = &entry.item.body {
        page.extend(["<span class=\"number\">", &escape(number), "</span> "]);
    }
    let title = said(export, entry.whole_title());
    page.push_str("<span class=\"title\">");
    page.push_str(&entry.url().map_or_else(|| title.clone(), |url| link(url, &title)));
    page.push_str("</span>");
    if let Body::Term { expansion: Some(expansion) } = &entry.item.body {
        page.extend([" <span class=\"expansion\">(", &escape(expansion), ")</span>"]);
    }
    page.push_str(if entry.record.starred { " <span class=\"star\">★</span>" } else { "" });
    let about = about(export, entry, word);
    if !about.is_empty() {
        page.extend([" <span class=\"about\">", &about.join(" · "), "</span>"]);
    }
    health(export, entry, page);
    entry.item.description.iter().for_each(|text| paragraph(page, "", &said(export, text)));
    note(page, &entry.note());
    page.push_str("</li>\n");
}

/// What is said of an item in few words: first `word`, for how far the learner is.
fn about(export: &Export<'_>, entry: &Entry<'_>, word: Option<&str>) -> Vec<String> {
    let words = export.words;
    let kind = (entry.item.item_type() == ItemType::Resource)
        .then(|| words.text(&format!("kind-{}", entry.item.kind_name())));
    let about = [
        word.map(|word| words.text(word)),
        kind,
        entry.author().map(str::to_owned),
        entry.level().map(|level| words.level(level)),
        entry.item.minutes().map(|minutes| words.minutes(minutes)),
        entry.record.done_at.map(|at| at.date().to_string()),
    ];
    about.iter().flatten().map(|text| escape(text)).collect()
}

/// What is known against the address, and why.
fn health(export: &Export<'_>, entry: &Entry<'_>, page: &mut String) {
    let Some(health) = entry.health() else { return };
    let word = escape(&export.words.text(&format!("health-{}", health.name())));
    let reason = entry.item.link().and_then(|link| link.reason.as_deref());
    let reason = reason.map_or_else(String::new, |reason| format!(": {}", said(export, reason)));
    paragraph(page, &format!("health {}", health.name()), &(word + &reason));
}

/// `text` as a part of the page; where the page's language has none, the English one says that it is.
fn said(export: &Export<'_>, text: &Text) -> String {
    let said = escape(export.text(text));
    match text.exactly(export.lang) {
        Some(_) => said,
        None => format!("<span lang=\"en\">{said}</span>"),
    }
}

/// Where a roadmap comes from: a link, where it is an address.
fn origin(source: &str) -> String {
    let address = WebAddress::parse(source);
    address.map_or_else(|_other| escape(source), |address| link(address.as_str(), &escape(source)))
}

/// A link; its text wraps at any place where it is a long address.
fn link(url: &str, title: &str) -> String {
    format!("<a href=\"{}\" rel=\"noreferrer\">{title}</a>", escape(url))
}

fn note(page: &mut String, lines: &[String]) {
    if !lines.is_empty() {
        page.extend(["<pre class=\"note\">", &escape(&lines.join("\n")), "</pre>"]);
    }
}

fn paragraph(page: &mut String, class: &str, text: &str) {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    page.extend(["<p", &class, ">", text, "</p>\n"]);
}

fn heading(page: &mut String, depth: usize, title: &str, tally: Tally, anchor: Option<&str>) {
    let level = depth.min(6);
    let id = anchor.map_or_else(String::new, |anchor| format!(" id=\"{anchor}\""));
    let heading = format!("<h{level}{id}>{title} {}</h{level}>\n", figures(tally));
    page.push_str(&heading);
}

/// `3/12`, with a bar that a browser draws.
fn figures(tally: Tally) -> String {
    if tally.total == 0 {
        return String::new();
    }
    let Tally { done, total, .. } = tally;
    let class = if done == total { "figures all" } else { "figures" };
    format!("<span class=\"{class}\">{done}/{total}</span>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Lang;
    use crate::export::tests::{Desk, nasty};

    #[test]
    fn what_is_not_in_the_language_of_the_page_says_so() {
        let desk = Desk::new(&nasty("Text"));
        let page = |lang| html(&Export { lang, ..desk.export() });
        assert!(!page(Lang::En).contains("<span lang="));
        let thai = page(Lang::Th);
        assert!(thai.contains("<html lang=\"th\">"));
        assert!(thai.contains("rel=\"noreferrer\"><span lang=\"en\">Text</span></a>"), "{thai}");
        assert!(thai.contains("<p class=\"summary\"><span lang=\"en\">Text</span></p>"), "{thai}");
    }

    #[test]
    fn an_item_has_its_level_its_minutes_and_what_speaks_against_its_address() {
        let text = nasty("Text").replacen(
            "kind = \"paper\"",
            "kind = \"paper\"\nlevel = \"beginner-advanced\"\nminutes = 12\nhealth = \"dead\"\n\
             health_reason = \"It has closed.\"",
            1,
        );
        let page = html(&Desk::new(&text).export());
        let about = "kind-paper · Text · beginner-advanced · 12 minutes · 2026-11-01</span>";
        assert!(page.contains(about), "{page}");
        assert!(
            page.contains("<p class=\"health dead\">health-dead: It has closed.</p>"),
            "{page}"
        );
    }

    /// How much two colours of such lightness stand out from each other, as WCAG 2.1 defines it.
    fn contrast(one: f64, other: f64) -> f64 {
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// How light a colour such as `#24292f` is, from 0 to 1, as WCAG 2.1 defines it.
    fn luminance(colour: &str) -> f64 {
        let colour = u32::from_str_radix(colour.strip_prefix('#').unwrap(), 16).unwrap();
        let part = |shift: u32| {
            let value = f64::from((colour >> shift) & 0xff) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    }

    #[test]
    fn every_text_stands_out_from_its_ground() {
        // Else it would be paler than its colour.
        assert!(!STYLE.contains("opacity"));
        for theme in STYLE.split(":root {").skip(1) {
            let (theme, _) = theme.split_once('}').unwrap();
            let colours: Vec<(&str, &str)> = theme
                .split(';')
                .filter_map(|line| line.trim().strip_prefix("--")?.split_once(": "))
                .collect();
            let light =
                |name| luminance(colours.iter().find(|(known, _)| *known == name).unwrap().1);
            let is_text = |name: &&str| !["ground", "note", "faint"].contains(name);
            for (name, colour) in colours.iter().filter(|(name, _)| is_text(name)) {
                let [on_ground, on_note] =
                    ["ground", "note"].map(|ground| contrast(luminance(colour), light(ground)));
                assert!(on_ground.min(on_note) >= 4.5, "{name}: {on_ground}, {on_note}");
            }
        }
    }
}
