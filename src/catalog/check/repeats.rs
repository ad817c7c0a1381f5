//! Descriptions that tell nothing new: the title again, or what another item says of itself.

use std::collections::HashMap;

use super::SourceFile;
use super::parse::Parsed;
use super::report::Report;
use crate::catalog::Lang;
use crate::catalog::raw::{At, RawItem, RawSection, RawText};
use crate::text::fold;

/// Who has said what, in which language.
type Said<'a> = HashMap<(Lang, String), &'a str>;

/// Reports descriptions and summaries that repeat a title, and descriptions that stand twice.
pub(super) fn check(roadmaps: &[Parsed<'_>], report: &mut Report) {
    let mut said = Said::new();
    for roadmap in roadmaps {
        let (title, summary) = (&roadmap.root.title, &roadmap.root.summary);
        title_again(roadmap.file, title, (summary, "summary"), report);
        for (file, section) in &roadmap.sections {
            self::section(file, section, &mut said, report);
        }
    }
}

fn section<'a>(
    file: &SourceFile,
    section: &'a RawSection,
    said: &mut Said<'a>,
    report: &mut Report,
) {
    if let Some(summary) = &section.summary {
        title_again(file, &section.title, (summary, "summary"), report);
    }
    for (_, item) in section.items() {
        self::item(file, item.get_ref(), said, report);
    }
    for inner in &section.section {
        self::section(file, inner.get_ref(), said, report);
    }
}

fn item<'a>(file: &SourceFile, item: &'a RawItem, said: &mut Said<'a>, report: &mut Report) {
    let (Some(id), Some(description)) = (&item.id, &item.description) else { return };
    if let Some(title) = &item.title {
        title_again(file, title, (description, "description"), report);
    }
    let id = id.get_ref().as_str();
    for (lang, text) in texts(description) {
        let other = said.insert((lang, bare(text)), id).filter(|other| *other != id);
        if let Some(other) = other {
            let what = format!("the description in {lang} is that of `{other}`");
            report.add(file, description.span(), what, "say what is different here");
        }
    }
}

/// Reports a text that is the title in the same language.
fn title_again(
    file: &SourceFile,
    title: &At<RawText>,
    (text, key): (&At<RawText>, &str),
    report: &mut Report,
) {
    for (lang, said) in texts(text) {
        if texts(title).any(|(of, title)| of == lang && bare(title) == bare(said)) {
            let what = format!("the {key} in {lang} only repeats the title");
            report.add(file, text.span(), what, "say what it is and what it is good for");
        }
    }
}

/// A text by its languages.
fn texts(raw: &At<RawText>) -> impl Iterator<Item = (Lang, &str)> {
    let (plain, localized) = match raw.get_ref() {
        RawText::Plain(text) => (Some((Lang::En, text.as_str())), [].as_slice()),
        RawText::Localized(texts) => (None, texts.as_slice()),
    };
    plain.into_iter().chain(localized.iter().map(|(lang, text)| (*lang, text.get_ref().as_str())))
}

/// The letters and digits of `text`, folded.
fn bare(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}
