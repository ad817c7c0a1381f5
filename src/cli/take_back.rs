//! `waypost undo` and `waypost redo`: take back what was done last, and do it again.

use clap::{Arg, ArgMatches, Command, value_parser};

use super::context::Context;
use super::document::{ItemDocument, document};
use super::mark::Changed;
use super::report::Report;
use crate::catalog::ItemIx;
use crate::error::Error;
use crate::i18n::Texts;
use crate::progress::{Event, Journal, Origin, Overview};

pub(super) fn undo_command(texts: &Texts) -> Command {
    let command = Command::new("undo").about(texts.get("cli-undo"));
    command.arg(count(texts.get("cli-undo.count")))
}

pub(super) fn redo_command(texts: &Texts) -> Command {
    let command = Command::new("redo").about(texts.get("cli-redo"));
    command.arg(count(texts.get("cli-redo.count")))
}

fn count(help: String) -> Arg {
    Arg::new("count")
        .value_name("N")
        .value_parser(value_parser!(u32).range(1..))
        .default_value("1")
        .help(help)
}

pub(super) fn undo(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    take_back(matches, context, Journal::undo, "why-not-undo")
}

pub(super) fn redo(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    take_back(matches, context, Journal::redo, "why-not-redo")
}

/// Appends what `make` makes as many times as is asked for, as far as there is anything.
fn take_back(
    matches: &ArgMatches,
    context: &mut Context<'_>,
    make: fn(&Journal, Origin) -> Vec<Event>,
    nothing: &str,
) -> Result<Report, Error> {
    let count = matches.get_one::<u32>("count").copied().unwrap_or(1);
    let (mut taken, mut journal) = (Vec::new(), Journal::default());
    while taken.len() < count as usize && context.has_written()? {
        // One at a time: what the next takes back depends on the one before.
        let (events, after) = context.write(|_, journal, author| {
            let events = make(journal, author()?);
            if events.is_empty() && !journal.is_whole() {
                journal.distrust(); // it may lie further back than is known in short
            }
            Ok(events)
        })?;
        journal = after;
        if events.is_empty() {
            break;
        }
        taken.push(events);
    }
    let data = tell(context, &taken, &journal)?;
    if taken.is_empty() && context.could_not_read {
        return Ok(Report { code: 3, ..Report::done(data) }); // what could not be read was told
    }
    if taken.is_empty() {
        return Ok(Report::nothing(data, context.texts.get(nothing)));
    }
    Ok(Report::done(data))
}

/// A line for each deed, whose events are in `taken`; or their items.
fn tell(context: &Context<'_>, taken: &[Vec<Event>], journal: &Journal) -> Result<String, Error> {
    let catalog = &context.catalog;
    if !context.json {
        let lines = taken.iter().filter_map(|deed| journal.describe(deed, catalog, context.lang));
        return Ok(lines.map(|line| context.say(&line) + "\n").collect());
    }
    let mut items: Vec<ItemIx> =
        taken.iter().flatten().flat_map(|event| catalog.find_all(&event.item)).collect();
    items.sort_unstable();
    items.dedup();
    let overview = Overview::new(catalog, journal);
    let changed = items.iter().map(|item| catalog.item(*item).id.as_str()).collect();
    let items = ItemDocument::all(context, &overview, &items);
    document(Changed { items, changed })
}
