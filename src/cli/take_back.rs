//! `waypost undo` and `waypost redo`: take back what was done last, and do it again.

use clap::{Arg, ArgMatches, Command, value_parser};

use super::context::Context;
use super::document::{ItemDocument, document};
use super::look::Paint;
use super::mark::Changed;
use super::page::Page;
use super::report::Report;
use crate::catalog::ItemIx;
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::progress::{DeviceId, Event, EventId, Journal, Origin, Overview};

/// The command that takes back, or the one that does again.
struct Way {
    name: &'static str,
    about: &'static str,
    count: &'static str,
    event: &'static str,
    /// What it makes of the newest that there is.
    of_newest: fn(&Journal, Origin) -> Vec<Event>,
    /// What it makes of the events with these ids.
    of_these: fn(&Journal, &[EventId], Origin) -> Vec<Event>,
    /// Why there is nothing: the id of a text.
    why_nothing: fn(&Journal, Option<&DeviceId>) -> &'static str,
    /// Why nothing was to be done with the event that was asked for.
    already: &'static str,
}

const UNDO: Way = Way {
    name: "undo",
    about: "cli-undo",
    count: "cli-undo.count",
    event: "cli-undo.event",
    of_newest: Journal::undo,
    of_these: Journal::take_back,
    why_nothing: Journal::why_no_undo,
    already: "cli-undo.already",
};

const REDO: Way = Way {
    name: "redo",
    about: "cli-redo",
    count: "cli-redo.count",
    event: "cli-redo.event",
    of_newest: Journal::redo,
    of_these: Journal::do_again,
    why_nothing: Journal::why_no_redo,
    already: "cli-redo.already",
};

pub(super) fn undo_command(texts: &Texts) -> Command {
    command(&UNDO, texts)
}

pub(super) fn redo_command(texts: &Texts) -> Command {
    command(&REDO, texts)
}

fn command(way: &Way, texts: &Texts) -> Command {
    let count = Arg::new("count")
        .value_name("N")
        .value_parser(value_parser!(u32).range(1..))
        .default_value("1")
        .help(texts.get(way.count));
    let event = Arg::new("event").long("event").value_name("ID").conflicts_with("count");
    Command::new(way.name)
        .about(texts.get(way.about))
        .arg(count)
        .arg(event.help(texts.get(way.event)))
}

pub(super) fn undo(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    run(&UNDO, matches, context)
}

pub(super) fn redo(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    run(&REDO, matches, context)
}

fn run(way: &Way, matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let asked = matches.get_one::<String>("event");
    let (taken, journal) = if let Some(asked) = asked {
        named(way, asked, context)?
    } else {
        let count = matches.get_one::<u32>("count").copied().unwrap_or(1);
        go_back(way, count as usize, context)?
    };
    let data = tell(context, &taken, &journal)?;
    if taken.is_empty() && context.could_not_read {
        return Ok(Report { code: 3, ..Report::done(data) }); // what could not be read was told
    }
    if taken.is_empty() {
        let device = context.device()?;
        let why = || (way.why_nothing)(&journal, device.as_ref());
        let why = if asked.is_some() { way.already } else { why() };
        return Ok(Report::nothing(data, context.texts.get(why)));
    }
    Ok(Report::done(data))
}

/// Takes back the deed with these events, which `stands`, or does it again.
pub(super) fn turn(
    ids: &[EventId],
    stands: bool,
    context: &mut Context<'_>,
) -> Result<Report, Error> {
    let way = if stands { &UNDO } else { &REDO };
    let (taken, journal) = reverse(way, ids, context)?;
    let data = tell(context, &taken, &journal)?;
    let why = || context.texts.get(way.already);
    Ok(if taken.is_empty() { Report::nothing(data, why()) } else { Report::done(data) })
}

/// The events that were written, those of a deed together, and the journal as it is then.
type Taken = (Vec<Vec<Event>>, Journal);

/// Goes back, or forward, so many deeds, as far as there are any.
fn go_back(way: &Way, count: usize, context: &mut Context<'_>) -> Result<Taken, Error> {
    if !context.has_written()? {
        return Ok((Vec::new(), context.journal()?));
    }
    let (mut taken, mut journal) = (Vec::new(), Journal::default());
    while taken.len() < count {
        // One at a time: what the next takes back depends on the one before.
        let (events, after) = context.write(|_, journal, author| {
            let events = (way.of_newest)(journal, author()?);
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
    Ok((taken, journal))
}

/// Takes back, or does again, the one event that `asked` names.
fn named(way: &Way, asked: &str, context: &mut Context<'_>) -> Result<Taken, Error> {
    let unknown = || {
        let what = Phrase::new("error-unknown-event").with("asked", asked);
        Error::user(what).hint(Phrase::new("hint-event"))
    };
    let id = EventId::parse(asked).map_err(|why| unknown().because(why))?;
    let is_known = context.whole_journal()?.get(&id).is_some();
    if !is_known {
        return Err(unknown());
    }
    reverse(way, std::slice::from_ref(&id), context)
}

/// Takes back, or does again, the events with these ids, which are those of one deed.
fn reverse(way: &Way, ids: &[EventId], context: &mut Context<'_>) -> Result<Taken, Error> {
    let (events, journal) = context.write(|_, journal, author| {
        if ids.iter().any(|id| journal.get(id).is_none()) {
            journal.distrust(); // it lies further back than is known in short
        }
        Ok((way.of_these)(journal, ids, author()?))
    })?;
    let taken = if events.is_empty() { Vec::new() } else { vec![events] };
    Ok((taken, journal))
}

/// A line for each deed, whose events are in `taken`; or their items.
fn tell(context: &Context<'_>, taken: &[Vec<Event>], journal: &Journal) -> Result<String, Error> {
    let catalog = &context.catalog;
    if !context.json {
        let mut page = Page::new(context.look);
        for deed in taken {
            if let Some(said) = journal.describe(deed, catalog, context.lang) {
                page.whole(Paint::Text, &context.say(&said));
            }
        }
        return Ok(page.finish());
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
