//! `waypost timer`: counts the time spent with an item while no window is open.

use clap::{Arg, ArgMatches, Command, value_parser};
use jiff::Timestamp;
use serde::Serialize;

use super::choose::{id_arg, item};
use super::context::Context;
use super::document::document;
use super::look::{Paint, Span};
use super::report::Report;
use crate::catalog::{Catalog, ItemIx};
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::{Journal, Sitting, TimerNote};

/// So many seconds a timer is taken to be running that was started by a command: nothing is heard of it
/// until it is stopped. After four hours it was forgotten.
const LASTS: u32 = 4 * 60 * 60;

pub(super) fn command(texts: &Texts) -> Command {
    let minutes = |name: &'static str, help: &str| {
        let day = 24 * 60;
        Arg::new("minutes")
            .value_name(name)
            .value_parser(value_parser!(u32).range(0..=day))
            .help(texts.get(help))
    };
    let start = Command::new("start").about(texts.get("cli-timer.start")).arg(id_arg(texts));
    let stop = Command::new("stop").about(texts.get("cli-timer.stop"));
    let stop = stop.arg(minutes("N", "cli-timer.minutes").long("minutes"));
    let add = Command::new("add").about(texts.get("cli-timer.add")).arg(id_arg(texts));
    let add = add.arg(minutes("MINUTES", "cli-timer.amount").required(true));
    let status = Command::new("status").about(texts.get("cli-timer.status"));
    Command::new("timer").about(texts.get("cli-timer")).subcommands([start, stop, status, add])
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    match matches.subcommand() {
        Some(("start", matches)) => start(item(matches, context)?, context),
        Some(("stop", matches)) => stop(matches.get_one("minutes").copied(), context),
        Some(("add", matches)) => {
            let minutes = matches.get_one("minutes").copied().unwrap_or(0);
            add(item(matches, context)?, minutes, context)
        }
        _ => status(context),
    }
}

/// The timer that runs, and what was written down of another one.
#[derive(Serialize)]
struct TimerDocument<'a> {
    running: Option<Counted<'a>>,
    saved: Option<Counted<'a>>,
}

/// What a timer has counted.
#[derive(Serialize)]
struct Counted<'a> {
    id: String,
    title: Option<&'a str>,
    since: String,
    minutes: u32,
}

impl<'a> Counted<'a> {
    fn new(context: &'a Context<'_>, (id, sitting): &(String, Sitting), minutes: u32) -> Self {
        Self {
            title: context.catalog.title_of(id, context.lang),
            id: id.clone(),
            since: sitting.begun.to_string(),
            minutes,
        }
    }

    /// What is said of it: `◷ Attention Is All You Need · 25 min`.
    fn line(&self, context: &Context<'_>, id: &'static str) -> String {
        let title = self.title.unwrap_or(&self.id);
        context.say(&Phrase::new(id).with("title", title).with("minutes", self.minutes as usize))
    }
}

/// The sittings that are taken to be running at `now`, with the ids of their items.
pub(super) fn running(journal: &Journal, now: Timestamp) -> Vec<(String, Sitting)> {
    let mut open = journal.open_sittings();
    open.retain(|(_, sitting)| sitting.runs_at(now));
    open
}

/// What stops `sitting` after so many seconds.
fn stopped(id: &str, sitting: &Sitting, seconds: u32) -> (String, TimerNote) {
    (id.to_owned(), TimerNote { of: Some(sitting.start.clone()), seconds, lasts: None })
}

/// Is `id` a name of `item`?
fn is_of(catalog: &Catalog, id: &str, item: ItemIx) -> bool {
    catalog.find_all(id).any(|ix| ix == item)
}

fn start(item: ItemIx, context: &mut Context<'_>) -> Result<Report, Error> {
    let now = platform::now().timestamp();
    let mut saved = None;
    let (_, journal) = context.write(|catalog, journal, author| {
        let runs = running(journal, now);
        if runs.iter().any(|(id, _)| is_of(catalog, id, item)) {
            return Ok(Vec::new());
        }
        let stops = runs.iter().map(|(id, one)| stopped(id, one, one.seconds_at(now)));
        let begin = TimerNote { of: None, seconds: 0, lasts: Some(LASTS) };
        let notes = stops.chain([(catalog.item(item).id.to_string(), begin)]).collect();
        saved = runs.into_iter().next();
        Ok(journal.note_time(notes, author()?))
    })?;
    tell(context, &journal, saved, "cli-timer-stopped")
}

/// Stops what runs. Of one that was left running it is not known how long it was: that has to be said.
fn stop(minutes: Option<u32>, context: &mut Context<'_>) -> Result<Report, Error> {
    let now = platform::now().timestamp();
    let mut saved = None;
    let mut left = None;
    let (_, journal) = context.write(|_, journal, author| {
        let open = journal.open_sittings();
        let runs = open.iter().find(|(_, sitting)| sitting.runs_at(now));
        let Some((id, sitting)) = runs.or_else(|| open.first()) else { return Ok(Vec::new()) };
        if runs.is_none() && minutes.is_none() {
            left = Some((id.clone(), sitting.begun));
            return Ok(Vec::new());
        }
        let seconds = minutes.map_or_else(|| sitting.seconds_at(now), |minutes| minutes * 60);
        saved = Some((id.clone(), Sitting { seconds, lasts: None, ..sitting.clone() }));
        Ok(journal.note_time(vec![stopped(id, sitting, seconds)], author()?))
    })?;
    if let Some((id, begun)) = left {
        let title = context.catalog.title_of(&id, context.lang).unwrap_or(&id);
        let what = Phrase::new("error-timer-left").with("title", title);
        let what = what.with("at", begun.to_the_minute());
        return Err(Error::user(what).hint(Phrase::new("hint-timer-left")));
    }
    tell(context, &journal, saved, "cli-timer-stopped")
}

fn add(item: ItemIx, minutes: u32, context: &mut Context<'_>) -> Result<Report, Error> {
    let (events, journal) = context.write(|catalog, journal, author| {
        let note = TimerNote { of: None, seconds: minutes * 60, lasts: None };
        Ok(journal.note_time(vec![(catalog.item(item).id.to_string(), note)], author()?))
    })?;
    let record = journal.record(context.catalog.item(item));
    let is_new = |sitting: &&Sitting| events.iter().any(|event| event.id == sitting.start);
    let added = record.sittings.iter().find(is_new);
    let added = added.map(|sitting| (context.catalog.item(item).id.to_string(), sitting.clone()));
    tell(context, &journal, added, "cli-timer-added")
}

fn status(context: &mut Context<'_>) -> Result<Report, Error> {
    let journal = context.journal()?;
    tell(context, &journal, None, "cli-timer-stopped")
}

/// What was written down, if anything was, and what runs now.
fn tell(
    context: &Context<'_>,
    journal: &Journal,
    saved: Option<(String, Sitting)>,
    said: &'static str,
) -> Result<Report, Error> {
    let now = platform::now().timestamp();
    let running = running(journal, now).into_iter().next();
    let is_nothing = running.is_none() && saved.is_none();
    // What runs has its whole minutes, as on the screen; what was written down counts those begun.
    let running = running.map(|one| Counted::new(context, &one, one.1.seconds_at(now) / 60));
    let saved = saved.map(|one| Counted::new(context, &one, one.1.seconds_at(now).div_ceil(60)));
    let data = if context.json {
        document(TimerDocument { running, saved })?
    } else {
        let saved = saved.map(|saved| (Paint::Good, saved.line(context, said)));
        let running = running.map(|runs| (Paint::Busy, runs.line(context, "cli-timer-runs")));
        let mut page = String::new();
        for (paint, line) in saved.into_iter().chain(running) {
            context.look.line(&mut page, &[Span::new(paint, &line)]);
        }
        page
    };
    if is_nothing {
        return Ok(Report::nothing(data, context.texts.get("cli-timer.nothing")));
    }
    Ok(Report::done(data))
}
