//! `waypost import`: lists that others wrote become roadmaps of the learner's own.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use serde::Serialize;

use super::context::Context;
use super::document::document;
use super::report::Report;
use crate::catalog::Id;
use crate::error::Error;
use crate::i18n::Texts;
use crate::import::{Listing, MARK, Naming, Passed, Why, Written, markdown, roadmap, slug};
use crate::phrase::Phrase;
use crate::progress::{Change, Status};
use crate::store::export_file;

/// The formats, in the order of the help.
const FORMATS: [&str; 1] = ["markdown"];
/// Stands for the standard input.
const INPUT: &str = "-";
/// So many of what was passed over are named.
const NAMED: usize = 20;

pub(super) fn command(texts: &Texts) -> Command {
    let format = Arg::new("format").value_name("FORMAT").required(true);
    let file = Arg::new("file").value_name("FILE").required(true);
    let id = Arg::new("id").long("id").value_name("ID").help(texts.get("cli-import.id"));
    Command::new("import")
        .about(texts.get("cli-import"))
        .after_help(texts.get("cli-import.after"))
        .arg(
            format
                .value_parser(PossibleValuesParser::new(FORMATS))
                .help(texts.get("cli-import.format")),
        )
        .arg(file.help(texts.get("cli-import.file")))
        .arg(id)
}

/// What was made of a list.
#[derive(Serialize)]
struct Imported<'a> {
    roadmap: &'a str,
    path: String,
    items: usize,
    sections: usize,
    done: usize,
    passed: Vec<PassedOver<'a>>,
}

/// What was passed over.
#[derive(Serialize)]
struct PassedOver<'a> {
    line: usize,
    why: &'static str,
    text: &'a str,
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let file = matches.get_one::<String>("file").map_or(INPUT, String::as_str);
    let listing = markdown(&read(file)?);
    let stem = Path::new(file).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let id = id(matches.get_one::<String>("id"), &listing, stem.as_deref())?;
    let path = place(context, id.as_str())?;
    let known = known(context, id.as_str());
    let is_taken = |asked: &str| {
        let ours = context.catalog.find(asked).map(|item| context.catalog.item(item));
        ours.is_some_and(|item| !known.values().any(|known| known == item.id.as_str()))
    };
    let summary = context.say(&Phrase::new("import-summary").with("file", name_of(file)));
    let title = stem.unwrap_or_else(|| id.to_string());
    let naming = Naming {
        id: id.as_str(),
        title: &title,
        summary: &summary,
        known: &known,
        is_taken: &is_taken,
    };
    let written = roadmap(&listing, &naming);
    if written.items.is_empty() {
        let nothing = context.texts.get("cli-import.nothing");
        let mut report =
            Report::nothing(said(context, &id, &path, &written, &listing.passed)?, nothing);
        if !context.json {
            report.data = String::new();
        }
        return Ok(report);
    }
    export_file(&path, written.text.as_bytes()).map_err(|why| {
        let shown = path.to_string_lossy().into_owned();
        let what = Phrase::new("error-write-file").with("path", shown);
        Error::outside(what).because(why).hint(Phrase::new("hint-import-folder"))
    })?;
    let done = tick(context, &written)?;
    let data = said(context, &id, &path, &written, &listing.passed)?;
    let mut report = Report::done(data);
    if done > 0 && !context.json {
        report.notes.push(context.say(&Phrase::new("cli-import-done").with("count", done)));
    }
    report.notes.extend(passed_over(context, &listing.passed));
    Ok(report)
}

/// The text of the list.
fn read(file: &str) -> Result<String, Error> {
    let bytes = if file == INPUT {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(file)
    };
    let unreadable = |why: io::Error| {
        let error = Error::user(Phrase::new("error-read-file").with("path", file));
        error.because(why).hint(Phrase::new("hint-import-file"))
    };
    // A list in another encoding still has its addresses.
    Ok(String::from_utf8_lossy(&bytes.map_err(unreadable)?).into_owned())
}

/// The id of the roadmap: what is asked for, or made of the title, or of the name of the file.
fn id(asked: Option<&String>, listing: &Listing, stem: Option<&str>) -> Result<Id, Error> {
    let named = listing.title.as_deref().and_then(slug).or_else(|| stem.and_then(slug));
    let id = asked.cloned().or(named).unwrap_or_else(|| "imported".to_owned());
    Id::parse(&id).map_err(|why| {
        Error::user(Phrase::new("error-import-id").with("asked", id.clone())).because(why)
    })
}

/// Where the roadmap is kept. What is there already is only replaced if it was imported.
fn place(context: &Context<'_>, id: &str) -> Result<PathBuf, Error> {
    let folder = context.library().folder().map(Path::to_owned);
    let folder = folder.ok_or_else(|| {
        Error::user(Phrase::new("error-no-data-folder")).hint(Phrase::new("hint-data-folder"))
    })?;
    let path = folder.join(format!("{id}.toml"));
    let is_ours = |text: &[u8]| text.starts_with(MARK.as_bytes());
    let is_another = match fs::read(&path) {
        Ok(text) => !is_ours(&text),
        Err(_absent_or_unreadable) => {
            // Writing will say why it cannot be; another roadmap may have the id in a file of another name.
            context.catalog.find_roadmap(id).is_some()
        }
    };
    if is_another {
        let error = Error::user(Phrase::new("error-import-taken").with("id", id));
        return Err(error.hint(Phrase::new("hint-import-taken")));
    }
    fs::create_dir_all(&folder).map_err(|why| {
        let what =
            Phrase::new("error-write-file").with("path", folder.to_string_lossy().into_owned());
        Error::outside(what).because(why).hint(Phrase::new("hint-import-folder"))
    })?;
    Ok(path)
}

/// The ids that this roadmap had when it was imported before, by canonical address.
fn known(context: &Context<'_>, id: &str) -> HashMap<String, String> {
    let catalog = &context.catalog;
    let Some(roadmap) = catalog.find_roadmap(id) else { return HashMap::new() };
    let sections = catalog.sections.iter().filter(|section| section.roadmap == roadmap);
    let items = sections.flat_map(|section| &section.places).map(|place| catalog.item(place.item));
    // An item that another roadmap has too is known under the id that it has there, and its own.
    let ids = items.filter_map(|item| Some((item.link()?.key.to_string(), item.id.to_string())));
    ids.collect()
}

/// Ticks off what the list says is done, as one deed.
fn tick(context: &mut Context<'_>, written: &Written) -> Result<usize, Error> {
    if written.done.is_empty() {
        return Ok(0);
    }
    context.catalog = context.library().load()?.catalog;
    let (events, _) = context.write(|catalog, journal, author| {
        let items = written.done.iter().filter_map(|id| catalog.find(id));
        let items = items.map(|item| catalog.item(item));
        Ok(journal.set_all(items, Change::Status(Status::Done), author()?))
    })?;
    Ok(events.len())
}

/// What was made of the list.
fn said(
    context: &Context<'_>,
    id: &Id,
    path: &Path,
    written: &Written,
    passed: &[Passed],
) -> Result<String, Error> {
    let shown = path.to_string_lossy().into_owned();
    if context.json {
        let passed = passed.iter().map(|one| PassedOver {
            line: one.line,
            why: name(one.why),
            text: &one.what,
        });
        return document(Imported {
            roadmap: id.as_str(),
            path: shown,
            items: written.items.len(),
            sections: written.sections,
            done: written.done.len(),
            passed: passed.collect(),
        });
    }
    let said = Phrase::new("cli-import-took").with("items", written.items.len());
    let said = said.with("sections", written.sections).with("path", shown);
    Ok(context.say(&said) + "\n")
}

/// What was passed over, with its lines: the first of what is not meant to be left out, and how much of the
/// rest.
fn passed_over(context: &Context<'_>, passed: &[Passed]) -> Vec<String> {
    let mut notes = Vec::new();
    for why in [Why::NoAddress, Why::Again, Why::Anchor, Why::Badge, Why::Contributor, Why::Licence]
    {
        let these: Vec<&Passed> = passed.iter().filter(|one| one.why == why).collect();
        if these.is_empty() {
            continue;
        }
        let said =
            Phrase::new("cli-import-passed").with("count", these.len()).with("why", name(why));
        notes.push(context.say(&said));
        if why == Why::NoAddress {
            let lines = these.iter().take(NAMED).map(|one| format!("  {}: {}", one.line, one.what));
            notes.extend(lines);
            let more = these.len().saturating_sub(NAMED);
            notes.extend((more > 0).then(|| {
                format!("  {}", context.say(&Phrase::new("cli-import-more").with("count", more)))
            }));
        }
    }
    notes
}

/// The word for it in JSON and in the locale file.
const fn name(why: Why) -> &'static str {
    match why {
        Why::NoAddress => "no-address",
        Why::Anchor => "anchor",
        Why::Badge => "badge",
        Why::Contributor => "contributor",
        Why::Licence => "licence",
        Why::Again => "again",
    }
}

/// The name of the file, for its summary.
fn name_of(file: &str) -> String {
    let name = Path::new(file).file_name().map(|name| name.to_string_lossy().into_owned());
    name.unwrap_or_else(|| file.to_owned())
}
