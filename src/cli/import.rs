//! `waypost import`: lists that others wrote become roadmaps of the learner's own.

mod source;
mod told;

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};

use super::context::Context;
use super::meter::Meter;
use super::report::Report;
use crate::address::WebAddress;
use crate::catalog::{Id, Item, Kind, Lang};
use crate::error::Error;
use crate::i18n::Texts;
use crate::import::{
    Before, File, Form, Learned, Listing, MARK, Naming, Origin, Words, Written, flaw, read,
    roadmap, roadmap_sh, slug,
};
use crate::library::LeftOut;
use crate::phrase::Phrase;
use crate::progress::{Change, Event, Field, Journal, Status};
use crate::store::export_file;

/// The formats, in the order of the help. The one without a form is a folder.
const FORMATS: [(&str, Option<Form>); 9] = [
    ("markdown", Some(Form::Markdown)),
    ("roadmap-sh", None),
    ("netscape", Some(Form::Netscape)),
    ("opml", Some(Form::Opml)),
    ("json", Some(Form::Json)),
    ("jsonl", Some(Form::Json)),
    ("csv", Some(Form::Csv)),
    ("tsv", Some(Form::Csv)),
    ("addresses", Some(Form::Addresses)),
];

/// What the meter counts.
const PERCENT: usize = 100;

pub(super) fn command(texts: &Texts) -> Command {
    let format = Arg::new("format").value_name("FORMAT").required(true);
    let format = format.value_parser(PossibleValuesParser::new(FORMATS.map(|(name, _)| name)));
    let file = Arg::new("file").value_name("FILE").required(true);
    let id = Arg::new("id").long("id").value_name("ID");
    let base = Arg::new("base").long("base").value_name("URL");
    Command::new("import")
        .about(texts.get("cli-import"))
        .after_help(texts.get("cli-import.after"))
        .arg(format.help(texts.get("cli-import.format")))
        .arg(file.help(texts.get("cli-import.file")))
        .arg(id.help(texts.get("cli-import.id")))
        .arg(base.help(texts.get("cli-import.base")))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let file = matches.get_one::<String>("file").map_or(source::INPUT, String::as_str);
    let listing = listing(matches, file, context)?;
    let (name, asked) = (source::name(file), matches.get_one::<String>("id"));
    let id = id(asked, &listing, name.as_deref())?;
    let place = Place::of(context, id.as_str())?;
    let mut before = Before::read(&place.text);
    if asked.is_none() && before.is_of_another(&listing) {
        let error = Error::user(Phrase::new("error-import-other").with("id", id.as_str()));
        return Err(error.hint(Phrase::new("hint-import-other").with("id", id.as_str())));
    }
    let catalog = &context.catalog;
    // What another roadmap has since under such an id stays with that one.
    let is_at = |ix, key: &str| catalog.item(ix).link().is_some_and(|link| link.is_at(key));
    before.retain(|id, key| catalog.find(id).is_none_or(|ix| is_at(ix, key)));
    let spent = place.spent_ids(context);
    let is_taken = |asked: &str| catalog.find(asked).is_some() || spent.contains(asked);
    let said = Phrase::new("import-summary").with("file", name.as_deref().unwrap_or(source::INPUT));
    let title = name.unwrap_or_else(|| id.to_string());
    let naming = Naming {
        id: id.as_str(),
        title: &title,
        summary: &context.say(&said),
        gone: &context.texts.get("import-gone"),
        before: &before,
        is_taken: &is_taken,
    };
    let written = roadmap(&listing, &naming);
    let imported = told::Imported {
        id: &id,
        path: &place.path,
        written: &written,
        listing: &listing,
        is_first: before.is_empty(),
    };
    if written.items.is_empty() {
        return imported.nothing(context);
    }
    place.write(&written.text)?;
    let done = learn(context, &written)?;
    imported.report(context, done)
}

/// What is in the file or folder.
fn listing(matches: &ArgMatches, file: &str, context: &Context<'_>) -> Result<Listing, Error> {
    let base = matches.get_one::<String>("base").map(|base| {
        WebAddress::parse(base).map_err(|why| {
            let error = Error::user(Phrase::new("error-import-base").with("asked", base.as_str()));
            error.because(why).hint(Phrase::new("hint-import-base"))
        })
    });
    let asked = matches.get_one::<String>("format").map_or("", String::as_str);
    let form = FORMATS.iter().find(|(name, _)| *name == asked).and_then(|(_, form)| *form);
    let words = if form == Some(Form::Markdown) { words() } else { Words::default() };
    let origin = Origin { base: base.transpose()?, words };
    match form {
        Some(form) => {
            let text = source::text(file)?;
            let mut meter = Meter::new(context.texts, PERCENT);
            let listing = read(form, &text, &origin, &mut |bytes| {
                meter.show(bytes.saturating_mul(PERCENT) / text.len().max(1));
            });
            meter.clear();
            if listing.branches.is_empty()
                && let Some(why) = flaw(form, &text)
            {
                let error = Error::user(Phrase::new("error-read-file").with("path", file));
                return Err(error.because(why));
            }
            Ok(listing)
        }
        None => Ok(roadmap_sh(&source::folder(file)?, &origin)),
    }
}

/// The words of exported checklists in all languages.
fn words() -> Words {
    let mut words = Words::default();
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        words.doing.push(texts.get("export-doing"));
        words.skipped.push(texts.get("export-skipped"));
        let kinds =
            Kind::ALL.iter().map(|kind| (texts.get(&format!("kind-{}", kind.name())), *kind));
        words.kinds.extend(kinds);
    }
    words
}

/// The id of the roadmap: what is asked for, or made of the title, or of the name of the file.
fn id(asked: Option<&String>, listing: &Listing, name: Option<&str>) -> Result<Id, Error> {
    let named = listing.title.as_deref().and_then(slug).or_else(|| name.and_then(slug));
    let id = asked.cloned().or(named).unwrap_or_else(|| "imported".to_owned());
    Id::parse(&id).map_err(|why| {
        Error::user(Phrase::new("error-import-id").with("asked", id.clone())).because(why)
    })
}

/// Where the roadmap is kept.
struct Place {
    path: PathBuf,
    /// What was imported before; empty, if nothing was.
    text: String,
}

impl Place {
    /// The place of the roadmap called `id`. What is there already is only replaced if it was imported.
    fn of(context: &Context<'_>, id: &str) -> Result<Self, Error> {
        let folder = context.library().folder().map(Path::to_owned);
        let folder = folder.ok_or_else(|| {
            Error::user(Phrase::new("error-no-data-folder")).hint(Phrase::new("hint-data-folder"))
        })?;
        let path = folder.join(format!("{id}.toml"));
        // What cannot be read cannot be written either, which says why.
        let before = fs::read_to_string(&path).ok();
        let is_another = match &before {
            Some(text) => !text.starts_with(MARK),
            // Another roadmap may have the id in a file of another name.
            None => context.catalog.find_roadmap(id).is_some(),
        };
        if is_another {
            let error = Error::user(Phrase::new("error-import-taken").with("id", id));
            return Err(error.hint(Phrase::new("hint-import-taken")));
        }
        Ok(Self { path, text: before.unwrap_or_default() })
    }

    /// The ids of what is gone or hidden, and those in other roadmaps that cannot be read: they are there
    /// again as soon as those are mended.
    fn spent_ids(&self, context: &Context<'_>) -> HashSet<String> {
        let unread = context.left_out.iter().filter(|left_out| left_out.path != self.path);
        let unread = unread.flat_map(LeftOut::ids);
        unread.chain(context.catalog.spent_ids().map(Id::to_string)).collect()
    }

    fn write(&self, text: &str) -> Result<(), Error> {
        let folder = self.path.parent().map_or(Ok(()), fs::create_dir_all);
        folder.and_then(|()| export_file(&self.path, text.as_bytes())).map_err(|why| {
            let shown = self.path.to_string_lossy().into_owned();
            let what = Phrase::new("error-write-file").with("path", shown);
            Error::outside(what).because(why).hint(Phrase::new("hint-import-folder"))
        })
    }
}

/// Takes over, as one deed, what the list says of how far the learner is. What they did here already stays.
fn learn(context: &mut Context<'_>, written: &Written) -> Result<usize, Error> {
    if written.learned.is_empty() {
        return Ok(0);
    }
    context.catalog = context.library().load()?.catalog;
    let (events, _) = context.write(|catalog, journal, author| {
        let learned = written.learned.iter();
        let changes = learned.filter_map(|(id, learned)| {
            let item = catalog.item(catalog.find(id)?);
            Some(news(journal, item, learned).into_iter().map(move |change| (item, change)))
        });
        let changes: Vec<(&Item, Change)> = changes.flatten().collect();
        let mut events = journal.set_each(changes, author()?);
        let moments: HashMap<&str, _> = written
            .learned
            .iter()
            .filter_map(|(id, learned)| {
                Some((catalog.item(catalog.find(id)?).id.as_str(), learned.at?))
            })
            .collect();
        for event in events.iter_mut().filter(|event| event.field == Field::Status) {
            event.at = moments.get(event.item.as_str()).copied().unwrap_or(event.at);
        }
        Ok(events)
    })?;
    let is_tick = |event: &&Event| event.change() == Some(Change::Status(Status::Done));
    Ok(events.iter().filter(is_tick).count())
}

/// What `learned` says of that of which the learner has said nothing, or has taken it back.
fn news(journal: &Journal, item: &Item, learned: &Learned) -> Vec<Change> {
    let status = learned.status.map(Change::Status);
    let star = learned.is_starred.then_some(Change::Starred(true));
    let note = learned.note.clone().map(|note| Change::Note(Some(note)));
    let ids = || std::iter::once(&item.id).chain(&item.former_ids);
    let is_said = |field: &Field| ids().any(|id| journal.has_say(id.as_str(), field));
    let all = [status, star, note].into_iter().flatten();
    all.filter(|change| !is_said(&change.field())).collect()
}
