//! `waypost changes`: what is new, changed and gone since the learner was here, and what they did with
//! items that are no longer in the roadmap.

mod document;
mod page;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::context::Context;
use super::document::document;
use super::report::Report;
use crate::builtin;
use crate::catalog::{Lang, Retired};
use crate::changes::{Changes, Snapshot};
use crate::error::Error;
use crate::i18n::Texts;
use crate::progress::{Departed, Journal, Overview};
use document::ChangesDocument;

pub(super) fn command(texts: &Texts) -> Command {
    let seen = Arg::new("seen").long("seen").action(ArgAction::SetTrue);
    Command::new("changes")
        .about(texts.get("cli-changes"))
        .arg(seen.help(texts.get("cli-changes.seen")))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let journal = context.journal()?;
    let before = context.seen()?;
    let shown = Shown::new(context, before.as_ref(), journal);
    let data = if context.json {
        document(ChangesDocument::new(context, &shown))?
    } else {
        page::page(context, &shown)
    };
    if matches.get_flag("seen") {
        context.save_seen(&Snapshot::new(&context.catalog, builtin::fingerprint()))?;
        return Ok(Report::done(data));
    }
    let is_nothing = shown.changes.is_empty() && shown.departed.is_empty();
    if is_nothing {
        let known = before.is_some();
        let note = if known { "cli-changes.nothing" } else { "cli-changes.unknown" };
        return Ok(Report::nothing(data, context.texts.get(note)));
    }
    Ok(Report::done(data))
}

/// What is new and changed, and a page on what is gone.
pub(super) fn news(context: &mut Context<'_>) -> Result<(Changes, String), Error> {
    let journal = context.journal()?;
    let before = context.seen()?;
    let shown = Shown::new(context, before.as_ref(), journal);
    let gone = page::gone(context, &shown);
    Ok((shown.changes, gone))
}

/// What is shown.
struct Shown {
    changes: Changes,
    departed: Vec<Departed>,
    journal: Journal,
    overview: Overview,
    /// Is it known what the learner saw?
    is_known: bool,
}

impl Shown {
    fn new(context: &Context<'_>, before: Option<&Snapshot>, journal: Journal) -> Self {
        let catalog = &context.catalog;
        let changes = before.map(|before| Changes::between(before, catalog));
        Self {
            is_known: before.is_some(),
            changes: changes.unwrap_or_default(),
            departed: Departed::all(catalog, &journal),
            overview: Overview::new(catalog, &journal),
            journal,
        }
    }

    /// What an item that is gone was called, as far as that is known.
    fn title_of_departed<'a>(&'a self, gone: &'a Departed, lang: Lang) -> Option<&'a str> {
        let removed = || self.changes.removed.iter().find(|removed| removed.id == gone.id);
        own_title(gone.retired.as_ref(), lang).or_else(|| Some(&removed()?.title))
    }
}

fn own_title(retired: Option<&Retired>, lang: Lang) -> Option<&str> {
    Some(retired?.title.as_ref()?.in_lang(lang))
}
