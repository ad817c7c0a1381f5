//! `waypost history`: what was done, the newest first.

use std::borrow::Cow;

use clap::{Arg, ArgMatches, Command};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use super::choose::find;
use super::context::Context;
use super::document::document;
use super::look::{Paint, Span};
use super::mark::look_of;
use super::report::Report;
use crate::catalog::{Catalog, ItemIx};
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::{Event, Journal};
use crate::text::width;

pub(super) fn command(texts: &Texts) -> Command {
    let since = Arg::new("since").long("since").value_name("DATE");
    Command::new("history")
        .about(texts.get("cli-history"))
        .arg(Arg::new("id").value_name("ID").help(texts.get("cli-history.id")))
        .arg(since.help(texts.get("cli-history.since")))
}

/// What was done, the newest first.
#[derive(Serialize)]
struct History<'a> {
    events: Vec<Deed<'a>>,
}

/// One thing that was done.
#[derive(Serialize)]
struct Deed<'a> {
    id: &'a str,
    at: String,
    device: &'a str,
    item: &'a str,
    title: Option<Cow<'a, str>>,
    field: &'a str,
    value: &'a Value,
    undone: bool,
    #[serde(skip)]
    event: &'a Event,
}

/// What is asked for.
struct Asked {
    item: Option<ItemIx>,
    since: Option<Date>,
}

impl Asked {
    fn read(matches: &ArgMatches, catalog: &Catalog) -> Result<Self, Error> {
        let item = matches.get_one::<String>("id").map(|id| find(catalog, id)).transpose()?;
        let since = matches.get_one::<String>("since").map(|day| read_day(day)).transpose()?;
        Ok(Self { item, since })
    }

    /// Is this deed or opening asked for? Takebacks are none: they show in what they took back.
    fn fits(&self, event: &Event, catalog: &Catalog) -> bool {
        (event.is_deed() || event.is_opening())
            && self.item.is_none_or(|item| catalog.find_all(&event.item).any(|ix| ix == item))
            && self.since.is_none_or(|since| event.at.date() >= since)
    }

    /// That nothing fits, and what did not.
    fn nothing(&self, context: &Context<'_>) -> String {
        let title = |item: ItemIx| context.catalog.item(item).title.in_lang(context.lang);
        match (self.since, self.item) {
            (Some(day), _) => {
                context.say(&Phrase::new("cli-history-unfit-day").with("day", day.to_string()))
            }
            (None, Some(item)) => {
                context.say(&Phrase::new("cli-history-unfit-item").with("title", title(item)))
            }
            (None, None) => context.texts.get("cli-history.nothing"),
        }
    }
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let asked = Asked::read(matches, &context.catalog)?;
    let mut journal = context.journal()?;
    if !asked.since.is_some_and(|since| journal.is_whole_since(since)) && !journal.is_whole() {
        journal = context.whole_journal()?;
    }
    let events = journal.history().into_iter().rev();
    let events = events.filter(|event| asked.fits(event, &context.catalog));
    let events: Vec<Deed<'_>> = events.map(|event| Deed::new(event, &journal, context)).collect();
    let is_nothing = events.is_empty();
    let data = if context.json { document(History { events })? } else { plain(context, &events) };
    if is_nothing {
        return Ok(Report::nothing(data, asked.nothing(context)));
    }
    Ok(Report::done(data))
}

/// The day called `asked`.
fn read_day(asked: &str) -> Result<Date, Error> {
    let today = platform::now().date();
    let day = match asked {
        "today" => Some(today),
        "yesterday" => today.yesterday().ok(), // the first day of the calendar has none
        date => Date::strptime("%Y-%m-%d", date).ok(), // the hint says more than the reason
    };
    let what = || Phrase::new("error-no-day").with("asked", asked);
    day.ok_or_else(|| Error::user(what()).hint(Phrase::new("hint-day")))
}

impl<'a> Deed<'a> {
    fn new(event: &'a Event, journal: &Journal, context: &'a Context<'_>) -> Self {
        Self {
            id: event.id.as_str(),
            at: event.at.to_string(),
            device: event.device.as_str(),
            item: &event.item,
            title: match event.search_name() {
                Some(name) => Some(name.into()),
                None => context.catalog.title_of(&event.item, context.lang).map(Into::into),
            },
            field: event.field.name(),
            value: &event.value,
            undone: !journal.stands(&event.id),
            event,
        }
    }

    /// `done · undone`.
    fn what(&self, context: &Context<'_>) -> String {
        let what = context.say(&Phrase::new("cli-history-what").with("what", self.event.word()));
        if self.undone {
            format!("{what} · {}", context.texts.get("cli-history.undone"))
        } else {
            what
        }
    }
}

/// A row for each deed: when, what, and which item, its id behind the title.
fn plain(context: &Context<'_>, deeds: &[Deed<'_>]) -> String {
    let widest = deeds.iter().map(|deed| width(&deed.what(context))).max().unwrap_or(0);
    let mut page = String::new();
    for deed in deeds {
        let change = deed.event.change();
        let (paint, symbol) = change.as_ref().map_or((Paint::Muted, "·"), look_of);
        let shade = |paint| if deed.undone { Paint::Muted } else { paint };
        let when = deed.event.at.to_the_minute();
        let title = deed.title.as_ref().map_or_else(String::new, |title| format!("{title}  "));
        let spans = [
            Span::new(Paint::Muted, &format!("{when}  ")),
            Span::padded(shade(paint), symbol, 2),
            Span::padded(shade(Paint::Text), &deed.what(context), widest + 2),
            Span::new(shade(Paint::Text), &title),
            Span::new(Paint::Muted, deed.item),
        ];
        context.look.line(&mut page, &spans);
    }
    page
}
