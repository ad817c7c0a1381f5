//! `waypost history`: what was done, the newest first.

use std::borrow::Cow;
use std::collections::HashSet;

use clap::{Arg, ArgMatches, Command};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use super::choose::{find, part};
use super::context::Context;
use super::day::day;
use super::document::document;
use super::look::{Paint, Span};
use super::mark::look_of;
use super::report::Report;
use crate::catalog::{Catalog, Id, ItemIx, Part};
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::{DeviceId, Event, EventId, Happening, Journal, Moment, heading_of};
use crate::symbols::Symbol;
use crate::text::width;

pub(super) fn command(texts: &Texts) -> Command {
    let since = Arg::new("since").long("since").value_name("DATE");
    Command::new("history")
        .about(texts.get("cli-history"))
        .arg(Arg::new("id").value_name("ID").help(texts.get("cli-history.id")))
        .arg(since.help(texts.get("cli-history.since")))
}

/// The most columns of what happened: what takes more moves only its own item to the right.
const WHAT: usize = 28;

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
}

/// What is asked for.
struct Asked {
    /// Its name, and the ids that its items have and once had.
    about: Option<(String, HashSet<String>)>,
    since: Option<Date>,
}

impl Asked {
    fn read(matches: &ArgMatches, context: &Context<'_>) -> Result<Self, Error> {
        let about =
            matches.get_one::<String>("id").map(|asked| about(context, asked)).transpose()?;
        Ok(Self { about, since: day(matches, "since")? })
    }

    /// Is this event asked for? Takebacks show in what they took back.
    fn fits(&self, event: &Event) -> bool {
        event.happened()
            && self.about.as_ref().is_none_or(|(_, ids)| ids.contains(&event.item))
            && self.since.is_none_or(|since| event.at.date() >= since)
    }

    /// That nothing fits, and what did not.
    fn nothing(&self, context: &Context<'_>) -> String {
        match (self.since, &self.about) {
            (Some(day), _) => {
                context.say(&Phrase::new("cli-history-unfit-day").with("day", day.to_string()))
            }
            (None, Some((title, _))) => {
                context.say(&Phrase::new("cli-history-unfit-item").with("title", title.as_str()))
            }
            (None, None) => context.texts.get("cli-history.nothing"),
        }
    }
}

/// The name and the ids of the item, or of all in the roadmap or section, that `asked` names.
fn about(context: &Context<'_>, asked: &str) -> Result<(String, HashSet<String>), Error> {
    let (catalog, lang) = (&context.catalog, context.lang);
    let is_path = asked.contains('/') || catalog.find_roadmap(asked).is_some();
    if !is_path || catalog.find(asked).is_some() {
        let item = find(catalog, asked)?;
        return Ok((catalog.item(item).title.in_lang(lang).to_owned(), ids(catalog, &[item])));
    }
    let part = part(catalog, asked)?;
    let sections = match part {
        Part::Roadmap(roadmap) => catalog.sections_of(roadmap),
        Part::Section(section) => catalog.subtree(section),
    };
    let mut ids = ids(catalog, &catalog.items_of(&sections));
    // Notes are on the parts themselves.
    ids.extend(sections.iter().map(|section| Part::Section(*section).key(catalog)));
    ids.insert(part.key(catalog));
    Ok((part.title(catalog).in_lang(lang).to_owned(), ids))
}

/// The ids that `items` have and once had.
fn ids(catalog: &Catalog, items: &[ItemIx]) -> HashSet<String> {
    let items = items.iter().map(|ix| catalog.item(*ix));
    let ids = items.flat_map(|item| std::iter::once(&item.id).chain(&item.former_ids));
    ids.map(Id::to_string).collect()
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let asked = Asked::read(matches, context)?;
    let mut journal = context.journal()?;
    if !asked.since.is_some_and(|since| journal.is_whole_since(since)) && !journal.is_whole() {
        journal = context.whole_journal()?;
    }
    let ids = asked.about.as_ref().map(|(_, ids)| ids.iter().map(String::as_str).collect());
    let happenings = journal.happenings(usize::MAX, ids.as_ref(), |event| asked.fits(event));
    let data = if context.json {
        let newest_first = journal.history().into_iter().rev();
        let fitting = newest_first.filter(|event| asked.fits(event));
        let events = fitting.map(|event| Deed::new(event, &journal, context)).collect();
        document(History { events })?
    } else {
        let device = context.device()?;
        Page { context, journal: &journal, device: device.as_ref() }.of(&happenings)
    };
    if happenings.is_empty() {
        return Ok(Report::nothing(data, asked.nothing(context)));
    }
    Ok(Report::done(data))
}

/// What happened at once, in words.
pub(super) struct Told {
    /// What was done, whether it stands, and where.
    pub(super) what: String,
    /// To which items.
    pub(super) about: String,
    /// When.
    pub(super) at: Moment,
    /// The events of the deed.
    pub(super) events: Vec<EventId>,
    /// Does it stand, rather than be taken back?
    pub(super) stands: bool,
}

/// What happened to what `asked` names, or to all, the newest first.
pub(super) fn told(context: &mut Context<'_>, asked: Option<&str>) -> Result<Vec<Told>, Error> {
    let about = asked.map(|asked| about(context, asked)).transpose()?;
    let mut journal = context.journal()?;
    if !journal.is_whole() {
        journal = context.whole_journal()?;
    }
    let device = context.device()?;
    let page = Page { context, journal: &journal, device: device.as_ref() };
    let ids = about.as_ref().map(|(_, ids)| ids.iter().map(String::as_str).collect());
    let happenings = journal.happenings(usize::MAX, ids.as_ref(), Event::happened);
    let told = |happening: &Happening<'_>| Told {
        what: page.what(happening),
        about: page.about(happening).0.trim_end().to_owned(),
        at: happening.latest.at,
        events: happening.events.iter().map(|event| event.id.clone()).collect(),
        stands: happening.stands,
    };
    Ok(happenings.iter().map(told).collect())
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
        }
    }
}

/// What makes a page of what happened.
struct Page<'a> {
    context: &'a Context<'a>,
    journal: &'a Journal,
    /// The device of this machine, if it ever wrote anything.
    device: Option<&'a DeviceId>,
}

impl Page<'_> {
    /// A row for each happening under the heading of its day: when, what, and which item, its id behind
    /// the title.
    fn of(&self, happenings: &[Happening<'_>]) -> String {
        let today = platform::now().date();
        let what: Vec<String> = happenings.iter().map(|happening| self.what(happening)).collect();
        let widest = what.iter().map(|what| width(what)).max().unwrap_or(0).min(WHAT);
        let mut page = String::new();
        let mut day = None;
        for (happening, what) in happenings.iter().zip(&what) {
            let date = happening.latest.at.date();
            if day.replace(date) != Some(date) {
                let heading = self.context.say(&heading_of(date, today));
                self.context.look.line(&mut page, &[Span::new(Paint::Strong, &heading)]);
            }
            self.row(happening, what, widest, &mut page);
        }
        page
    }

    fn row(&self, happening: &Happening<'_>, what: &str, widest: usize, page: &mut String) {
        let latest = happening.latest;
        let change = latest.change();
        let (paint, symbol) = change.as_ref().map_or((Paint::Muted, Symbol::Nothing), look_of);
        let shade = |paint| if happening.stands { paint } else { Paint::Muted };
        let (about, id) = self.about(happening);
        let spans = [
            Span::new(Paint::Muted, &format!("  {}  ", latest.at.time_of_day())),
            Span::sign(shade(paint), symbol),
            Span::padded(shade(Paint::Text), what, width(what).max(widest) + 2),
            Span::new(shade(Paint::Text), &about),
            Span::new(Paint::Muted, id),
        ];
        self.context.look.line(page, &spans);
    }

    /// `done · undone · another machine`.
    fn what(&self, happening: &Happening<'_>) -> String {
        let what = Phrase::new("history-what").with("what", happening.word());
        let is_elsewhere =
            self.device.is_some_and(|device| !self.journal.is_by(device, happening.latest));
        let more = [(!happening.stands, "history-undone"), (is_elsewhere, "history-elsewhere")];
        let more = more.into_iter().filter(|(is_so, _)| *is_so);
        let more = more.map(|(_, text)| {
            format!("{}{}", self.context.texts.between_facts(), self.context.texts.get(text))
        });
        std::iter::once(self.context.say(&what)).chain(more).collect()
    }

    /// The item and its id; or how many items, and where.
    fn about<'a>(&self, happening: &Happening<'a>) -> (String, &'a str) {
        let (catalog, lang) = (&self.context.catalog, self.context.lang);
        if let [only] = happening.events.as_slice() {
            let name = only.search_name();
            let title = name.as_deref().or_else(|| catalog.title_of(&only.item, lang));
            let title = title.map_or_else(String::new, |title| format!("{title}  "));
            return (title, &only.item);
        }
        let items = happening.events.iter().filter_map(|event| catalog.find(&event.item));
        let part = catalog.part_around(items).map(|title| title.in_lang(lang));
        let id = if part.is_some() { "history-items.of" } else { "history-items" };
        let items = Phrase::new(id).with("count", happening.events.len());
        (self.context.say(&items.with("title", part.unwrap_or_default())), "")
    }
}
