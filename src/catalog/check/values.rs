//! Single values: texts, sources, levels, words.

use std::ops::Range;

use super::field::Field;
use super::report::Report;
use super::{SourceFile, invisible, prose};
use crate::catalog::raw::{At, OneOrMany, RawText};
use crate::catalog::{Edition, Id, Lang, Text};
use crate::text::Str;
use crate::text::fold::is_nfc;

/// Where values are checked: the file, and what its roadmap asks of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'f, 'r> {
    pub(super) file: &'f SourceFile,
    pub(super) languages: &'r [Lang],
    pub(super) editions: &'r [Edition],
    pub(super) added: &'r str,
}

impl Scope<'_, '_> {
    /// A text that has every language of the roadmap.
    pub(super) fn full_text(self, raw: &At<RawText>, field: Field, report: &mut Report) -> Text {
        let text = self.text(raw, field, report);
        let name = field.key();
        for lang in self.languages {
            if text.exactly(*lang).is_none() {
                let what = format!("`{name}` has no text in {lang}");
                report.add(self.file, raw.span(), what, format!("add `{name}.{lang} = \"...\"`"));
            }
        }
        text
    }

    /// A text that has English, and perhaps others.
    pub(super) fn text(self, raw: &At<RawText>, field: Field, report: &mut Report) -> Text {
        let mut said = |lang: Lang, text: &str, span: Range<usize>| {
            if report.proofreads() {
                prose::check((self.file, &span), text, (field, lang), report);
            }
            (lang, self.clean(text, &span, report))
        };
        let texts: Vec<(Lang, Str)> = match raw.get_ref() {
            RawText::Plain(text) => vec![said(Lang::En, text, raw.span())],
            RawText::Localized(texts) => {
                texts.iter().map(|(lang, text)| said(*lang, text.get_ref(), text.span())).collect()
            }
        };
        let (english, others): (Vec<_>, Vec<_>) =
            texts.into_iter().partition(|(lang, _)| *lang == Lang::En);
        if english.is_empty() {
            let hint = "every text has `en`";
            report.add(self.file, raw.span(), "the English text is missing", hint);
        }
        let english = english.into_iter().next().map(|(_, text)| text).unwrap_or_default();
        Text::new(english, others)
    }

    /// A string without invisible characters, in NFC, and not empty.
    pub(super) fn string(self, raw: &At<String>, report: &mut Report) -> Str {
        self.clean(raw.get_ref(), &raw.span(), report)
    }

    fn clean(self, text: &str, span: &Range<usize>, report: &mut Report) -> Str {
        // What stands there as it is was then reported with its own column.
        let written = self.file.text.get(span.clone()).filter(|_| report.proofreads());
        let mut complain =
            |what: String, hint: &str| report.add(self.file, span.clone(), what, hint);
        if text.trim() != text || text.is_empty() {
            complain("the text is empty, or has a space at an end".into(), "take the spaces out");
        }
        let is_new = |c: char| written.is_none_or(|written| !written.contains(c));
        if let Some(c) = text.chars().find(|c| invisible::is_invisible(*c) && is_new(*c)) {
            let what = format!("the text holds the character {}", invisible::name(c));
            complain(what, invisible::HINT);
        }
        if !is_nfc(text) {
            complain("the text is not in Unicode form NFC".into(), "save the file in NFC");
        }
        text.into()
    }

    /// The rows of the source: asked for where the roadmap has editions.
    pub(super) fn source(
        self,
        raw: Option<&At<OneOrMany>>,
        span: Range<usize>,
        report: &mut Report,
    ) -> Vec<Str> {
        let Some(raw) = raw else {
            if let Some(edition) = self.editions.first() {
                let hint = format!("add `source = \"{}:LINE\"`", edition.id);
                report.add(self.file, span, "the source row is missing", hint);
            }
            return Vec::new();
        };
        for row in &raw.get_ref().0 {
            let (edition, line) = row.split_once(':').unwrap_or((row, ""));
            let known = self.editions.iter().any(|one| one.id.as_str() == edition);
            if !known || line.is_empty() || !line.bytes().all(|b| b.is_ascii_digit()) {
                let what = format!("`{row}` is not a row of an edition");
                report.add(self.file, raw.span(), what, "write `EDITION:LINE`, see `[[edition]]`");
            }
        }
        raw.get_ref().0.iter().map(|row| row.as_str().into()).collect()
    }

    /// An id, or nothing and a report.
    pub(super) fn id(self, raw: &At<String>, report: &mut Report) -> Option<Id> {
        let complain = |error: crate::catalog::IdError| {
            report.add(self.file, raw.span(), error.to_string(), "for example `llm-course`");
        };
        Id::parse(raw.get_ref()).map_err(complain).ok()
    }

    /// One of a fixed set of words.
    pub(super) fn word<T>(
        self,
        raw: &At<String>,
        read: impl Fn(&str) -> Option<T>,
        known: &str,
        report: &mut Report,
    ) -> Option<T> {
        let value = read(raw.get_ref());
        if value.is_none() {
            let what = format!("`{}` is not known here", raw.get_ref().escape_debug());
            report.add(self.file, raw.span(), what, format!("write one of: {known}"));
        }
        value
    }
}
