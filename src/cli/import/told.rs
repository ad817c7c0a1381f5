//! Says what was made of a list, and what was passed over.

use std::path::Path;

use serde::Serialize;

use super::learn::Taken;
use crate::catalog::Id;
use crate::cli::context::Context;
use crate::cli::document::document;
use crate::cli::report::Report;
use crate::error::Error;
use crate::import::{Listing, Passed, Recognised, Why, Written};
use crate::phrase::Phrase;

/// Why something is passed over, in the order in which it is told, and how many of these are named.
const REASONS: [(Why, usize); 8] = [
    (Why::NoAddress, 20),
    (Why::NoLink, 5),
    (Why::Unread, 5),
    (Why::Again, 0),
    (Why::Anchor, 0),
    (Why::Badge, 0),
    (Why::Contributor, 0),
    (Why::Licence, 0),
];

/// How many of what is not here are named.
const UNKNOWN: usize = 10;

/// What was made of a list.
pub(super) struct Imported<'a> {
    pub(super) id: &'a Id,
    pub(super) path: &'a Path,
    pub(super) written: &'a Written,
    pub(super) listing: &'a Listing,
    /// Was nothing imported before?
    pub(super) is_first: bool,
}

/// The document.
#[derive(Default, Serialize)]
struct Document<'a> {
    roadmap: Option<&'a str>,
    path: Option<String>,
    items: usize,
    new: usize,
    gone: usize,
    sections: usize,
    done: usize,
    learned: usize,
    kept: usize,
    unknown: &'a [String],
    passed: Vec<PassedOver<'a>>,
}

/// What was passed over.
#[derive(Serialize)]
struct PassedOver<'a> {
    line: usize,
    why: &'static str,
    text: &'a str,
}

impl Imported<'_> {
    /// Nothing was found.
    pub(super) fn nothing(&self, context: &Context<'_>) -> Result<Report, Error> {
        let nothing = context.texts.get("cli-import.nothing");
        let data = if context.json { self.document(&Taken::default())? } else { String::new() };
        let mut report = Report::nothing(data, nothing);
        report.notes.extend(passed_over(context, self.listing));
        Ok(report)
    }

    /// The roadmap is written, and so much of what the learner did was taken over.
    pub(super) fn report(&self, context: &Context<'_>, taken: &Taken) -> Result<Report, Error> {
        if context.json {
            return Ok(Report::done(self.document(taken)?));
        }
        let said = Phrase::new("cli-import-took").with("items", self.written.items.len());
        let said = said.with("sections", self.written.sections);
        let said = said.with("path", self.path.to_string_lossy().into_owned());
        let mut report = Report::done(context.say(&said) + "\n");
        if !self.is_first {
            let said = Phrase::new("cli-import-again").with("new", self.written.new);
            report.notes.push(context.say(&said.with("gone", self.written.gone)));
        }
        if taken.done > 0 {
            let said = Phrase::new("cli-import-done").with("count", taken.done);
            report.notes.push(context.say(&said));
        }
        report.notes.extend(otherwise(context, taken.kept, &taken.unknown));
        report.notes.extend(passed_over(context, self.listing));
        Ok(report)
    }

    fn document(&self, taken: &Taken) -> Result<String, Error> {
        document(Document {
            roadmap: Some(self.id.as_str()),
            path: Some(self.path.to_string_lossy().into_owned()),
            items: self.written.items.len(),
            new: self.written.new,
            gone: self.written.gone,
            sections: self.written.sections,
            done: taken.done,
            learned: taken.things,
            kept: taken.kept,
            unknown: &taken.unknown,
            passed: documents(self.listing),
        })
    }
}

/// Only what the learner did was taken over.
pub(super) fn progress(
    context: &Context<'_>,
    listing: &Listing,
    found: &Recognised,
    taken: &Taken,
) -> Result<Report, Error> {
    let Taken { things, done, kept, .. } = *taken;
    let data = if context.json {
        let nothing = Document { learned: things, done, kept, ..Document::default() };
        document(Document { unknown: &found.unknown, passed: documents(listing), ..nothing })?
    } else {
        let said = Phrase::new("cli-import-learned").with("count", things);
        context.say(&said.with("done", done)) + "\n"
    };
    if found.learned.is_empty() && found.unknown.is_empty() {
        let data = if context.json { data } else { String::new() };
        return Ok(Report::nothing(data, context.texts.get("cli-import.nothing-learned")));
    }
    let notes = if context.json { Vec::new() } else { otherwise(context, kept, &found.unknown) };
    Ok(Report { data, notes, code: 0 })
}

/// What was not taken over: what is otherwise here, and what is not here.
fn otherwise(context: &Context<'_>, kept: usize, unknown: &[String]) -> Vec<String> {
    let mut notes = Vec::new();
    if kept > 0 {
        notes.push(context.say(&Phrase::new("cli-import-kept").with("count", kept)));
    }
    if !unknown.is_empty() {
        let said = Phrase::new("cli-import-unknown").with("count", unknown.len());
        notes.push(context.say(&said));
        notes.extend(unknown.iter().take(UNKNOWN).map(|title| format!("  {title}")));
        let more = unknown.len().saturating_sub(UNKNOWN);
        let said = Phrase::new("cli-import-more").with("count", more);
        notes.extend((more > 0).then(|| format!("  {}", context.say(&said))));
    }
    notes
}

fn documents(listing: &Listing) -> Vec<PassedOver<'_>> {
    let passed = listing.passed.iter();
    passed.map(|one| PassedOver { line: one.line, why: name(one.why), text: &one.what }).collect()
}

/// What was passed over: of what may be missed the first ones, with their lines, of the rest how many.
fn passed_over(context: &Context<'_>, listing: &Listing) -> Vec<String> {
    let mut notes = Vec::new();
    for (why, most) in REASONS {
        let these: Vec<&Passed> = listing.passed.iter().filter(|one| one.why == why).collect();
        if these.is_empty() {
            continue;
        }
        let said =
            Phrase::new("cli-import-passed").with("count", these.len()).with("why", name(why));
        notes.push(context.say(&said));
        if most > 0 {
            let lines = these.iter().take(most).map(|one| format!("  {}: {}", one.line, one.what));
            notes.extend(lines);
            let more = these.len().saturating_sub(most);
            notes.extend((more > 0).then(|| {
                format!("  {}", context.say(&Phrase::new("cli-import-more").with("count", more)))
            }));
        }
        if why == Why::NoAddress {
            let relative = Phrase::new("cli-import-relative").with("count", listing.relative);
            notes.extend((listing.relative > 0).then(|| context.say(&relative)));
        }
    }
    notes
}

/// The word for it in JSON and in the locale files.
const fn name(why: Why) -> &'static str {
    match why {
        Why::NoAddress => "no-address",
        Why::NoLink => "unlinked",
        Why::Unread => "unread",
        Why::Anchor => "anchor",
        Why::Badge => "badge",
        Why::Contributor => "contributor",
        Why::Licence => "licence",
        Why::Again => "again",
    }
}
