//! `waypost add`: puts resources into a roadmap of the learner's own.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;

use super::choose::{find, read_ids};
use super::context::Context;
use super::document::{ItemDocument, document};
use super::look::{Paint, Span};
use super::note;
use super::report::Report;
use crate::catalog::{ItemIx, Kind, nearest};
use crate::compose::{Facts, Place, Plan, Wish};
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::symbols::Symbol;

/// What can be said of a level.
const LEVELS: [&str; 6] = [
    "beginner",
    "intermediate",
    "advanced",
    "beginner-intermediate",
    "beginner-advanced",
    "intermediate-advanced",
];

/// What is about one resource alone.
const OF_ONE: [&str; 4] = ["title", "description", "minutes", "note"];

pub(super) fn command(texts: &Texts) -> Command {
    let what = Arg::new("address").value_name("ADDRESS").required(true).num_args(1..);
    let option = |name: &'static str, value: &'static str, help: &str| {
        Arg::new(name).long(name).value_name(value).help(texts.get(help))
    };
    let kinds = PossibleValuesParser::new(Kind::ALL.iter().map(|kind| kind.name()));
    let levels = PossibleValuesParser::new(LEVELS);
    let minutes = value_parser!(u32).range(1..);
    Command::new("add")
        .about(texts.get("cli-add"))
        .arg(what.help(texts.get("cli-add.address")))
        .arg(option("to", "ROADMAP/SECTION", "cli-add.to").required(true))
        .arg(option("title", "TITLE", "cli-add.title"))
        .arg(option("kind", "KIND", "cli-add.kind").value_parser(kinds))
        .arg(option("level", "LEVEL", "cli-add.level").value_parser(levels))
        .arg(option("minutes", "MINUTES", "cli-add.minutes").value_parser(minutes))
        .arg(option("author", "NAME", "cli-add.author"))
        .arg(option("topic", "TOPIC", "cli-add.topic").action(ArgAction::Append))
        .arg(option("description", "TEXT", "cli-add.description"))
        .arg(option("note", "TEXT", "cli-add.note"))
        .after_help(texts.get("cli-add.after"))
}

/// The items as they are now, those that are new in the roadmap, and the files they were written to.
#[derive(Serialize)]
struct AddDocument<'a> {
    items: Vec<ItemDocument<'a>>,
    added: Vec<&'a str>,
    files: Vec<String>,
}

/// What became of one of them.
struct Outcome {
    id: String,
    /// The sentence about it.
    said: &'static str,
    file: Option<PathBuf>,
    /// What else there is to say of where it is now.
    note: Option<String>,
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let asked = addresses(matches)?;
    if let Some(option) = OF_ONE.into_iter().find(|name| matches.contains_id(name))
        && asked.len() > 1
    {
        let what = Phrase::new("error-add-one").with("option", format!("--{option}"));
        return Err(Error::user(what).hint(Phrase::new("hint-add-one")));
    }
    let to = matches.get_one::<String>("to").cloned().unwrap_or_default();
    let (title, facts) = (matches.get_one::<String>("title").cloned(), facts(matches));
    let mut outcomes = Vec::new();
    for what in asked {
        let wish = Wish { what, to: to.clone(), title: title.clone(), facts: facts.clone() };
        outcomes.push(add(&wish, context)?);
    }
    if let (Some(note), [outcome]) = (matches.get_one::<String>("note"), outcomes.as_slice()) {
        note::save(context, &outcome.id, note)?;
    }
    tell(context, &outcomes, &to)
}

/// Adds one, and reads the roadmaps again, so that the next one knows of it.
fn add(wish: &Wish, context: &mut Context<'_>) -> Result<Outcome, Error> {
    let planned = match wish.plan(&context.catalog)? {
        Plan::Known(ix) => {
            let id = context.catalog.item(ix).id.to_string();
            return Ok(Outcome { id, said: "cli-add-known", file: None, note: None });
        }
        Plan::New(planned) => planned,
    };
    let said = if planned.known.is_some() { "cli-add-refers" } else { "cli-add-added" };
    let note = new_roadmap(&planned.place, context);
    let mut library = context.library();
    let file = library.carry_out(&planned)?;
    context.renew(library.load()?);
    Ok(Outcome { id: planned.id.to_string(), said, file: Some(file), note })
}

/// That the roadmap is made for it, and which was perhaps meant.
fn new_roadmap(place: &Place, context: &Context<'_>) -> Option<String> {
    let Place::Own { roadmap: (id, _), .. } = place else { return None };
    let catalog = &context.catalog;
    if catalog.find_roadmap(id.as_str()).is_some() {
        return None;
    }
    let said = context.say(&Phrase::new("cli-add-new").with("roadmap", id.as_str()));
    let near = nearest(id.as_str(), catalog.roadmaps.iter(), |one| one.id.as_str());
    let Some(near) = near else { return Some(said) };
    let hint = Phrase::new("hint-did-you-mean").with("nearest", near.id.as_str());
    Some(format!("{said}\n{}: {}", context.texts.get("hint"), context.say(&hint)))
}

/// What is to be added; in place of `-` what stands on standard input.
fn addresses(matches: &ArgMatches) -> Result<Vec<String>, Error> {
    let mut all = Vec::new();
    for asked in matches.get_many::<String>("address").into_iter().flatten() {
        if asked == "-" {
            all.extend(read_ids()?.split_whitespace().map(str::to_owned));
        } else {
            all.push(asked.clone());
        }
    }
    Ok(all)
}

fn facts(matches: &ArgMatches) -> Facts {
    let text = |name| matches.get_one::<String>(name).cloned();
    let kind = matches.get_one::<String>("kind").and_then(|name| Kind::from_name(name));
    Facts {
        kind,
        level: text("level"),
        minutes: matches.get_one("minutes").copied(),
        author: text("author"),
        topics: matches.get_many("topic").into_iter().flatten().cloned().collect(),
        description: text("description"),
    }
}

fn tell(context: &mut Context<'_>, outcomes: &[Outcome], to: &str) -> Result<Report, Error> {
    let found: Result<Vec<ItemIx>, Error> =
        outcomes.iter().map(|outcome| find(&context.catalog, &outcome.id)).collect();
    let items = found?;
    if items.is_empty() {
        let data = if context.json {
            document(AddDocument { items: vec![], added: vec![], files: vec![] })?
        } else {
            String::new()
        };
        return Ok(Report::nothing(data, context.texts.get("cli-add.none")));
    }
    let mut files: Vec<String> = outcomes
        .iter()
        .filter_map(|outcome| Some(outcome.file.as_ref()?.to_string_lossy().into_owned()))
        .collect();
    files.dedup();
    if context.json {
        let overview = context.overview()?;
        let is_new = |outcome: &&Outcome| outcome.file.is_some();
        let added = outcomes.iter().filter(is_new).map(|outcome| outcome.id.as_str()).collect();
        let items = ItemDocument::all(context, &overview, &items);
        return Ok(Report::done(document(AddDocument { items, added, files })?));
    }
    let mut page = String::new();
    for (outcome, ix) in outcomes.iter().zip(items) {
        let item = context.catalog.item(ix);
        let title = item.title.in_lang(context.lang);
        let said = Phrase::new(outcome.said).with("title", title).with("to", to);
        let sign = if outcome.file.is_some() { Symbol::Added } else { Symbol::Nothing };
        let spans = [
            Span::sign(Paint::Good, sign),
            Span::new(Paint::Text, &context.say(&said.with("id", item.id.as_str()))),
        ];
        context.look.line(&mut page, &spans);
    }
    let wrote = |path: String| context.say(&Phrase::new("cli-export-wrote").with("path", path));
    let notes = files.into_iter().map(wrote).collect::<Vec<_>>().into_iter();
    let notes = notes.chain(outcomes.iter().filter_map(|outcome| outcome.note.clone()));
    Ok(Report { notes: notes.collect(), ..Report::done(page) })
}
