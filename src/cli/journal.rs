//! `waypost journal verify`: checks every line of the journal.

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::context::Context;
use super::document::document;
use super::look::{Paint, Span};
use super::report::Report;
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::store::{FileCheck, PassedOver};
use crate::symbols::Symbol;
use crate::text::width;

pub(super) fn command(texts: &Texts) -> Command {
    let verify = Command::new("verify").about(texts.get("cli-journal.verify"));
    Command::new("journal")
        .about(texts.get("cli-journal"))
        .subcommand_required(true)
        .subcommand(verify)
}

/// What every file of the journal holds.
#[derive(Serialize)]
struct Verified {
    /// How many events there are, each once.
    events: usize,
    files: Vec<FileDocument>,
}

#[derive(Serialize)]
struct FileDocument {
    file: String,
    lines: usize,
    events: usize,
    repeated: usize,
    torn: bool,
    damaged: Vec<LineDocument>,
    newer: Vec<LineDocument>,
}

/// A line that does not count.
#[derive(Serialize)]
struct LineDocument {
    line: usize,
    why: String,
}

pub(super) fn run(_: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let (checks, events) = context.verify_journal()?;
    let (checks, problems): (Vec<_>, Vec<_>) = checks.into_iter().partition(Result::is_ok);
    let checks: Vec<FileCheck> = checks.into_iter().flatten().collect();
    let data = if context.json {
        let files = checks.iter().map(FileDocument::from).collect();
        document(Verified { events, files })?
    } else {
        plain(context, &checks, events)
    };
    if let Some(error) = problems.into_iter().find_map(Result::err) {
        return Ok(Report { data, ..Report::failed(&error, context.texts) });
    }
    if checks.is_empty() {
        return Ok(Report::nothing(data, context.texts.get("cli-journal.nothing")));
    }
    let damaged = checks.iter().flat_map(|check| &check.passed_over);
    let count = damaged.filter(|line| line.is_damaged()).count();
    if count == 0 {
        return Ok(Report::done(data));
    }
    let error = Error::user(Phrase::new("error-damaged").with("count", count));
    let error = error.hint(Phrase::new("hint-damaged-lines"));
    Ok(Report { data, ..Report::failed(&error, context.texts) })
}

impl From<&FileCheck> for FileDocument {
    fn from(check: &FileCheck) -> Self {
        let line =
            |passed: &PassedOver| LineDocument { line: passed.line, why: passed.why.clone() };
        let (damaged, newer): (Vec<_>, Vec<_>) =
            check.passed_over.iter().partition(|line| line.is_damaged());
        Self {
            file: check.file.to_string_lossy().into_owned(),
            lines: check.lines,
            events: check.events,
            repeated: check.repeated,
            torn: check.is_torn,
            damaged: damaged.into_iter().map(line).collect(),
            newer: newer.into_iter().map(line).collect(),
        }
    }
}

/// A row for each file, its bad lines below it, and what all of it comes to.
fn plain(context: &Context<'_>, checks: &[FileCheck], events: usize) -> String {
    let name = |check: &FileCheck| {
        let name = check.file.file_name().unwrap_or_default();
        crate::text::clean(&name.to_string_lossy()).into_owned()
    };
    let widest = checks.iter().map(|check| width(&name(check))).max().unwrap_or(0);
    let mut page = String::new();
    for check in checks {
        let is_good = check.passed_over.iter().all(|line| !line.is_damaged());
        let (paint, mark) =
            if is_good { (Paint::Good, Symbol::Done) } else { (Paint::Busy, Symbol::Doubtful) };
        let spans = [
            Span::sign(paint, mark),
            Span::padded(Paint::Text, &name(check), widest + 2),
            Span::new(Paint::Muted, &figures(context, check)),
        ];
        context.look.line(&mut page, &spans);
        for line in &check.passed_over {
            let phrase = Phrase::new("cli-journal-line").with("line", line.line);
            let said = context.say(&phrase.with("why", line.why.clone()));
            context.look.line(&mut page, &[Span::new(Paint::Text, &format!("    {said}"))]);
        }
    }
    if !checks.is_empty() {
        let all = Phrase::new("cli-journal-all").with("events", events);
        page += &context.say(&all.with("files", checks.len()));
        page.push('\n');
    }
    page
}

/// `12 events · 2 repeated · the last line has no end`.
fn figures(context: &Context<'_>, check: &FileCheck) -> String {
    let FileCheck { events, repeated, is_torn, .. } = check;
    let repeated = Phrase::new("cli-journal-repeated").with("count", *repeated);
    let parts = [
        Some(Phrase::new("cli-journal-events").with("count", *events)),
        (check.repeated > 0).then_some(repeated),
        is_torn.then(|| Phrase::new("cli-journal.torn")),
    ];
    let parts: Vec<String> = parts.iter().flatten().map(|part| context.say(part)).collect();
    parts.join(context.texts.between_facts())
}
