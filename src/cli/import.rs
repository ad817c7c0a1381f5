//! `waypost import`: lists that others wrote become roadmaps of the learner's own.

mod learn;
mod place;
mod roadmap_file;
mod source;
mod told;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::context::Context;
use super::meter::Meter;
use super::report::Report;
use crate::address::WebAddress;
use crate::catalog::{Id, Lang};
use crate::error::Error;
use crate::i18n::Texts;
use crate::import::{
    Before, Entry, File, Form, Listing, Naming, Origin, Words, flaw, read, recognise, roadmap,
    roadmap_sh, slug, title,
};
use crate::phrase::Phrase;
use learn::{learn, learn_new};
use place::{Place, spent_ids};

/// What can be imported.
#[derive(Clone, Copy)]
enum Source {
    /// A roadmap file.
    Roadmap,
    /// A list in a text.
    Text(Form),
    /// A folder of topics.
    Folder,
}

/// The formats, in the order of the help.
const FORMATS: [(&str, Source); 10] = [
    ("markdown", Source::Text(Form::Markdown)),
    ("roadmap-sh", Source::Folder),
    ("netscape", Source::Text(Form::Netscape)),
    ("opml", Source::Text(Form::Opml)),
    ("toml", Source::Roadmap),
    ("json", Source::Text(Form::Json)),
    ("jsonl", Source::Text(Form::Json)),
    ("csv", Source::Text(Form::Csv)),
    ("tsv", Source::Text(Form::Csv)),
    ("addresses", Source::Text(Form::Addresses)),
];

/// What the meter counts.
const PERCENT: usize = 100;

pub(super) fn command(texts: &Texts) -> Command {
    let format = Arg::new("format").value_name("FORMAT").required(true);
    let format = format.value_parser(PossibleValuesParser::new(FORMATS.map(|(name, _)| name)));
    let file = Arg::new("file").value_name("FILE").required(true);
    let id = Arg::new("id").long("id").value_name("ID");
    let base = Arg::new("base").long("base").value_name("URL");
    let progress = Arg::new("progress").long("progress").conflicts_with("id");
    Command::new("import")
        .about(texts.get("cli-import"))
        .after_help(texts.get("cli-import.after"))
        .arg(format.help(texts.get("cli-import.format")))
        .arg(file.help(texts.get("cli-import.file")))
        .arg(id.help(texts.get("cli-import.id")))
        .arg(base.help(texts.get("cli-import.base")))
        .arg(progress.action(ArgAction::SetTrue).help(texts.get("cli-import.progress")))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let file = matches.get_one::<String>("file").map_or(source::INPUT, String::as_str);
    let asked = matches.get_one::<String>("format").map_or("", String::as_str);
    let known = FORMATS.iter().find(|(name, _)| *name == asked);
    let listing = match known.map_or(Source::Folder, |(_, source)| *source) {
        Source::Roadmap => return roadmap_file::run(matches, file, context),
        Source::Text(form) => list(form, file, &origin(matches, form)?, context)?,
        Source::Folder => roadmap_sh(&source::folder(file)?, &origin(matches, Form::Markdown)?),
    };
    if matches.get_flag("progress") {
        context.renew(context.library().load()?);
        let found = recognise(&listing, &context.catalog);
        let taken = learn(context, &found.learned)?;
        return told::progress(context, &listing, &found, &taken);
    }
    write(matches.get_one::<String>("id"), file, &listing, context)
}

/// Makes a roadmap of `listing`, called `asked` where that is given.
fn write(
    asked: Option<&String>,
    file: &str,
    listing: &Listing,
    context: &mut Context<'_>,
) -> Result<Report, Error> {
    let name = source::name(file).map(|name| title(&name)).filter(|name| !name.is_empty());
    let id = id(asked, listing, name.as_deref())?;
    let place = Place::of(context, id.as_str())?;
    let mut before = Before::read(&place.text);
    if asked.is_none() && before.is_of_another(listing) {
        let error = Error::user(Phrase::new("error-import-other").with("id", id.as_str()));
        return Err(error.hint(Phrase::new("hint-import-other").with("id", id.as_str())));
    }
    let catalog = &context.catalog;
    let item = |id: &str| catalog.find(id).map(|ix| catalog.item(ix));
    // What another roadmap has since under such an id stays with that one.
    before.retain(item);
    let spent = spent_ids(catalog);
    let is_taken = |asked: &str| item(asked).is_some() || spent.contains(asked);
    let is_its = |id: &str, entry: &Entry| item(id).is_some_and(|item| entry.is(item));
    let is_built_in = |id: &str, entry: &Entry| {
        let item = item(id).filter(|item| entry.is(item));
        let mut places = item.iter().flat_map(|item| item.places.iter());
        places.any(|at| !catalog.is_own_roadmap(catalog.section(at.section).roadmap))
    };
    let said = Phrase::new("import-summary").with("file", name.as_deref().unwrap_or(source::INPUT));
    let called = name.unwrap_or_else(|| id.to_string());
    let naming = Naming {
        id: id.as_str(),
        title: &called,
        summary: &context.say(&said),
        gone: &context.texts.get("import-gone"),
        before: &before,
        is_taken: &is_taken,
        is_its: &is_its,
        is_built_in: &is_built_in,
    };
    let written = roadmap(listing, &naming);
    let imported = told::Imported {
        id: &id,
        path: &place.path,
        written: &written,
        listing,
        is_first: before.is_empty(),
    };
    if written.items.is_empty() {
        return imported.nothing(context);
    }
    place.write(context, &written.text)?;
    let taken = learn_new(context, &written.learned)?;
    imported.report(context, &taken)
}

/// What is known of the list besides itself.
fn origin(matches: &ArgMatches, form: Form) -> Result<Origin, Error> {
    let base = matches.get_one::<String>("base").map(|base| {
        WebAddress::parse(base).map_err(|why| {
            let error = Error::user(Phrase::new("error-import-base").with("asked", base.as_str()));
            error.because(why).hint(Phrase::new("hint-import-base"))
        })
    });
    let words = (form == Form::Markdown).then_some(words as fn() -> Words);
    Ok(Origin { base: base.transpose()?, words })
}

/// What is in the file.
fn list(form: Form, file: &str, origin: &Origin, context: &Context<'_>) -> Result<Listing, Error> {
    let text = source::text(file)?;
    let mut meter = Meter::new(context.texts, PERCENT);
    let listing = read(form, &text, origin, &mut |bytes| {
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

/// The words of our own checklists in all languages.
fn words() -> Words {
    let mut words = Words::default();
    for lang in Lang::ALL {
        words.add(&Texts::of(lang));
    }
    words
}

/// The id of the roadmap: what is asked for, or what it had, or made of the title, or of the name of the file.
fn id(asked: Option<&String>, listing: &Listing, name: Option<&str>) -> Result<Id, Error> {
    if let Some(id) = listing.facts.id.as_ref().filter(|_| asked.is_none()) {
        return Ok(id.clone());
    }
    let named = listing.title.as_deref().and_then(slug).or_else(|| name.and_then(slug));
    id_of(&asked.cloned().or(named).unwrap_or_else(|| "imported".to_owned()))
}

/// The id that is asked for.
fn id_of(asked: &str) -> Result<Id, Error> {
    Id::parse(asked).map_err(|why| {
        Error::user(Phrase::new("error-import-id").with("asked", asked)).because(why)
    })
}
