//! `waypost check`: checks roadmap files, or the built-in database.

mod figures;
mod given;
mod table;

use given::Good;
pub(super) use given::unreadable;

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;

use super::context::Context;
use super::document::document;
use super::report::Report;
use crate::builtin;
use crate::catalog::Problem;
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use figures::Figures;

/// Stands for the standard input.
pub(super) const INPUT: &str = "-";

/// What editors need to know of roadmap files.
const SCHEMA: &str = include_str!("../../docs/roadmap.schema.json");

pub(super) fn command(texts: &Texts) -> Command {
    let files = Arg::new("file")
        .value_name("FILE")
        .action(ArgAction::Append)
        .num_args(0..)
        .value_parser(value_parser!(PathBuf))
        .help(texts.get("cli-check.file"));
    let report = Arg::new("report").long("report").action(ArgAction::SetTrue);
    let schema = Arg::new("schema").long("schema").action(ArgAction::SetTrue);
    let schema = schema.conflicts_with_all(["file", "report"]);
    Command::new("check")
        .about(texts.get("cli-check"))
        .arg(files)
        .arg(report.help(texts.get("cli-check.report")))
        .arg(schema.help(texts.get("cli-check.schema")))
}

/// What was checked, and what is wrong.
#[derive(Debug, Default, Serialize)]
struct Checked {
    roadmaps: usize,
    sections: usize,
    items: usize,
    /// Items that are added to other roadmaps, and sections of them that are hidden.
    added: usize,
    hidden: usize,
    problems: Vec<ProblemDocument>,
}

/// One mistake.
#[derive(Debug, Serialize)]
struct ProblemDocument {
    file: String,
    line: usize,
    column: usize,
    what: String,
    hint: String,
}

impl From<Problem> for ProblemDocument {
    fn from(problem: Problem) -> Self {
        let Problem { file, line, column, what, hint, .. } = problem;
        Self { file, line, column, what, hint }
    }
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    if matches.get_flag("schema") {
        return Ok(Report::done(SCHEMA));
    }
    let files: Vec<PathBuf> = matches.get_many("file").into_iter().flatten().cloned().collect();
    let checked = if files.is_empty() {
        builtin::check_sources().map(|catalog| Good { catalog, ..Good::default() })
    } else {
        given::check(context, &files)?
    };
    match checked {
        Ok(good) if matches.get_flag("report") => {
            let figures = Figures::new(&good.catalog, good.first);
            let told =
                if context.json { document(figures)? } else { table::page(context, &figures) };
            Ok(Report::done(told))
        }
        Ok(good) => Ok(Report::done(told(context, count(&good))?)),
        Err(problems) => wrong(context, problems),
    }
}

/// How much there is in what was given.
fn count(good: &Good) -> Checked {
    let Good { catalog, first, added, hidden } = good;
    let roadmaps = catalog.roadmap_positions().skip(*first);
    let sections: Vec<_> = roadmaps.flat_map(|roadmap| catalog.sections_of(roadmap)).collect();
    Checked {
        roadmaps: catalog.roadmaps.len().saturating_sub(*first),
        sections: sections.len(),
        items: catalog.items_of(&sections).len(),
        added: *added,
        hidden: *hidden,
        problems: Vec::new(),
    }
}

fn told(context: &Context<'_>, checked: Checked) -> Result<String, Error> {
    if context.json {
        return document(checked);
    }
    let Checked { roadmaps, sections, items, added, hidden, .. } = checked;
    let shown = Phrase::new("cli-check-good").with("roadmaps", roadmaps);
    let shown = shown.with("sections", sections).with("items", items);
    let changes = Phrase::new("cli-check-changes").with("added", added).with("hidden", hidden);
    let has_changes = added + hidden > 0;
    let lines = [(roadmaps > 0 || !has_changes, shown), (has_changes, changes)];
    let lines = lines.into_iter().filter(|(is_so, _)| *is_so);
    Ok(lines.map(|(_, line)| context.say(&line) + "\n").collect())
}

/// The mistakes: in JSON on standard output, else on standard error.
pub(super) fn wrong(context: &Context<'_>, problems: Vec<Problem>) -> Result<Report, Error> {
    let what = Error::user(Phrase::new("error-check").with("count", problems.len()));
    let mut report = Report::failed(&what, context.texts);
    if context.json {
        let problems = problems.into_iter().map(ProblemDocument::from).collect();
        report.data = document(Checked { problems, ..Checked::default() })?;
    } else {
        report.notes.splice(0..0, problems.iter().map(Problem::with_line));
    }
    Ok(report)
}
