//! `waypost doctor`: what this terminal and machine can do, and how to mend what they cannot.

mod clusters;
mod finding;
mod folders;
mod language;
mod probe;
mod programs;
mod screen;
mod widths;

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::context::Context;
use super::document::document;
use super::report::Report;
use crate::error::Error;
use crate::i18n::Texts;
use crate::platform::{Environment, Terminal};
use finding::{FindingDocument, page};
use probe::Probe;
use widths::{WidthsDocument, is_kept};

pub(super) fn command(texts: &Texts) -> Command {
    Command::new("doctor").about(texts.get("cli-doctor")).after_help(texts.get("cli-doctor.after"))
}

/// Everything that was found out.
#[derive(Serialize)]
struct Found {
    /// The name under which the widths are kept.
    terminal: String,
    /// Did the terminal answer?
    answers: bool,
    findings: Vec<FindingDocument>,
    /// What was measured.
    widths: Vec<WidthsDocument>,
}

pub(super) fn run(_: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let environment: &Environment<'_> = &|name| std::env::var_os(name);
    let terminal = Terminal::of(environment);
    // First what may take long: a terminal that is being asked does not take Ctrl-C at once.
    let machine = [
        language::findings(environment, context.lang),
        folders::findings(&context.paths),
        programs::findings(environment),
    ];
    let probe = Probe::take(&terminal, &clusters::of(&context.catalog));
    let kept = is_kept(context.store_to_write().ok().as_ref(), &terminal, &probe);
    let mut findings =
        screen::findings(&terminal, &probe, context.config().hyperlinks, environment);
    findings.extend(widths::findings(&terminal, &probe));
    findings.extend(machine.into_iter().flatten());
    if let Err(error) = kept {
        context.note(context.texts.report(&error));
    }
    if context.json {
        let widths = widths::documents(&probe);
        let findings = findings.iter().map(|finding| finding.document(context.texts)).collect();
        let answers = probe.answers.is_some();
        let found = Found { terminal: terminal.name(), answers, findings, widths };
        return Ok(Report::done(document(found)?));
    }
    Ok(Report::done(page(context, &findings)))
}
