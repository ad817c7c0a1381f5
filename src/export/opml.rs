//! OPML 2.0: an outline that outliners and feed readers open.
//!
//! What OPML has no attribute for is in a namespace of our own, as [its
//! specification](http://opml.org/spec2.opml) asks. So a program that knows it gets everything back.

use super::xml::escape;
use super::{Entry, Export, Piece, lines};
use crate::address::WebAddress;
use crate::catalog::{Body, Id, Lang, Levels, Part, RoadmapIx, SectionIx, Text};
use crate::progress::Moment;

/// The name of the namespace.
pub(crate) const NAMESPACE: &str = "urn:waypost:progress:1";

/// The roadmaps as outlines: a section is an outline, an item with an address a link.
pub fn opml(export: &Export<'_>) -> String {
    let mut page = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\" xmlns:waypost=\"{NAMESPACE}\">\n\
         <head>\n<title>{}</title>\n</head>\n<body>\n",
        escape(&export.title())
    );
    for roadmap in export.roadmaps {
        one(export, *roadmap, &mut page);
    }
    page.push_str("</body>\n</opml>\n");
    page
}

fn one(export: &Export<'_>, ix: RoadmapIx, page: &mut String) {
    let roadmap = export.catalog.roadmap(ix);
    let mut outline = Outline { page, lang: export.lang };
    outline.begin(&roadmap.title, Some(&roadmap.summary), roadmap.id.as_str());
    let languages: Vec<&str> = roadmap.languages.iter().map(|lang| lang.code()).collect();
    outline.attribute("waypost:languages", &languages.join(" "));
    outline.optional("waypost:source", roadmap.source.as_deref());
    outline.optional("waypost:licence", roadmap.licence.as_deref());
    outline.note(&lines(export.overview.note_on(export.catalog, Part::Roadmap(ix))));
    outline.page.push_str(">\n");
    for piece in export.pieces(ix) {
        match piece {
            Piece::Begin(ix) => section(export, ix, &mut outline),
            Piece::Item(at) => item(&export.entry(at), &mut outline),
            Piece::End => outline.page.push_str("</outline>\n"),
        }
    }
    page.push_str("</outline>\n");
}

fn section(export: &Export<'_>, ix: SectionIx, outline: &mut Outline<'_>) {
    let section = export.catalog.section(ix);
    outline.begin(&section.title, section.summary.as_ref(), section.id());
    outline.texts("waypost:points", &section.points);
    outline.texts("waypost:tips", &section.tips);
    outline.note(&lines(export.overview.note_on(export.catalog, Part::Section(ix))));
    outline.page.push_str(">\n");
}

fn item(entry: &Entry<'_>, outline: &mut Outline<'_>) {
    let Entry { record, item, .. } = entry;
    outline.page.push_str("<outline");
    outline.attribute("text", entry.title());
    if let Some(url) = entry.url() {
        outline.attribute("type", "link");
        outline.attribute("url", url);
    }
    let own_title = entry.place.title.as_ref().map(|_| item.title.in_lang(outline.lang));
    outline.optional("waypost:own-title", own_title);
    outline.optional("description", entry.description());
    outline.attribute("category", &entry.tags().join(","));
    outline.attribute("waypost:id", item.id.as_str());
    outline.attribute("waypost:kind", item.kind_name());
    outline.attribute("waypost:status", record.status.name());
    outline.optional("waypost:author", entry.author());
    let level = |level: Option<Levels>| level.map(|level| level.to_string());
    outline.optional("waypost:level", level(item.level).as_deref());
    outline.optional("waypost:level-here", level(entry.place.level).as_deref());
    if record.starred {
        outline.attribute("waypost:starred", "true");
    }
    let text = |at: Option<Moment>| at.map(|at| at.to_string());
    outline.optional("waypost:since", text(entry.record.status_at()).as_deref());
    outline.optional("waypost:done-at", text(record.done_at).as_deref());
    outline.optional("waypost:updated-at", text(record.updated_at).as_deref());
    outline.note(&entry.note());
    facts(entry, outline);
    outline.others("waypost:text", entry.whole_title());
    if let Some(text) = &item.description {
        outline.others("waypost:description", text);
    }
    outline.page.push_str("/>\n");
}

/// What few items have.
fn facts(entry: &Entry<'_>, outline: &mut Outline<'_>) {
    match &entry.item.body {
        Body::Step { number } => outline.attribute("waypost:number", number),
        Body::Term { expansion } => outline.optional("waypost:expansion", expansion.as_deref()),
        Body::Resource(resource) => {
            outline.optional("waypost:lang", resource.lang.map(Lang::code));
            let minutes = resource.minutes.map(|minutes| minutes.to_string());
            outline.optional("waypost:minutes", minutes.as_deref());
        }
        Body::Objective | Body::Task => {}
    }
    let aliases = entry.item.link().into_iter().flat_map(|link| &link.aliases);
    outline.words("waypost:aliases", &aliases.map(WebAddress::as_str).collect::<Vec<_>>());
    if let Some((health, reason)) = entry.doubt() {
        outline.attribute("waypost:health", health.name());
        if let Some(reason) = reason {
            outline.attribute("waypost:health-reason", reason.in_lang(outline.lang));
            outline.others("waypost:health-reason", reason);
        }
    }
    let former = entry.item.former_ids.iter().map(Id::as_str);
    outline.words("waypost:former-ids", &former.collect::<Vec<_>>());
}

/// Writes an outline.
struct Outline<'a> {
    page: &'a mut String,
    /// The language of texts.
    lang: Lang,
}

impl Outline<'_> {
    /// Begins that of a roadmap or section.
    fn begin(&mut self, title: &Text, summary: Option<&Text>, id: &str) {
        self.page.push_str("<outline");
        self.attribute("text", title.in_lang(self.lang));
        self.optional("description", summary.map(|text| text.in_lang(self.lang)));
        self.attribute("waypost:id", id);
        self.others("waypost:text", title);
        if let Some(summary) = summary {
            self.others("waypost:description", summary);
        }
    }

    /// `text` in the other languages, as attributes that are called after `name`.
    fn others(&mut self, name: &str, text: &Text) {
        let shown = self.lang;
        for (lang, said) in text.all().filter(|(lang, _)| is_other(*lang, shown)) {
            self.attribute(&format!("{name}-{lang}"), said);
        }
    }

    /// Several texts, each on a line, in all languages.
    fn texts(&mut self, name: &str, texts: &[Text]) {
        if texts.is_empty() {
            return;
        }
        let shown = self.lang;
        let said: Vec<&str> = texts.iter().map(|text| text.in_lang(shown)).collect();
        self.attribute(name, &said.join("\n"));
        for lang in Lang::ALL.into_iter().filter(|lang| is_other(*lang, shown)) {
            let said: Vec<Option<&str>> = texts.iter().map(|text| text.exactly(lang)).collect();
            if said.iter().any(Option::is_some) {
                let lines: Vec<&str> = said.into_iter().map(Option::unwrap_or_default).collect();
                self.attribute(&format!("{name}-{lang}"), &lines.join("\n"));
            }
        }
    }

    fn note(&mut self, note: &[String]) {
        if !note.is_empty() {
            self.attribute("waypost:note", &note.join("\n"));
        }
    }

    /// Words that have no spaces.
    fn words(&mut self, name: &str, words: &[&str]) {
        if !words.is_empty() {
            self.attribute(name, &words.join(" "));
        }
    }

    fn optional(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.attribute(name, value);
        }
    }

    /// A line break would be read back as a space, were it not written as a number.
    fn attribute(&mut self, name: &str, value: &str) {
        let value = escape(value).replace('\n', "&#10;").replace('\t', "&#9;");
        self.page.extend([" ", name, "=\"", &value, "\""]);
    }
}

/// Is a text in `lang` written beside the one in the language that is shown? Where that is not English, all
/// are: a reader knows the English one by that.
fn is_other(lang: Lang, shown: Lang) -> bool {
    lang != Lang::En || shown != Lang::En
}
