//! `waypost export`: roadmaps and what the learner did with them in another form.

mod document;

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::choose::{all_roadmaps, roadmap};
use super::context::Context;
use super::report::Report;
use crate::builtin;
use crate::catalog::{Id, RoadmapFiles, RoadmapIx};
use crate::error::Error;
use crate::export::{
    Export, LeftOut, Separator, bibtex, html, learned, left_out, markdown, netscape, one_file,
    opml, svg, table,
};
use crate::i18n::Texts;
use crate::import::shared;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::{Journal, Overview, RestDays};
use crate::store::export_file;

/// The forms, in the order of the help.
const FORMATS: [&str; 11] = [
    "toml", "json", "jsonl", "csv", "tsv", "markdown", "html", "opml", "netscape", "bibtex", "svg",
];

pub(super) fn command(texts: &Texts) -> Command {
    let format = Arg::new("format")
        .value_name("FORMAT")
        .required(true)
        .value_parser(PossibleValuesParser::new(FORMATS))
        .help(texts.get("cli-export.format"));
    let roadmap = Arg::new("roadmap").value_name("ROADMAP");
    let blank = Arg::new("without-progress").long("without-progress").action(ArgAction::SetTrue);
    let output = Arg::new("output").short('o').long("output").value_name("FILE");
    Command::new("export")
        .about(texts.get("cli-export"))
        .arg(format)
        .arg(roadmap.help(texts.get("cli-export.roadmap")))
        .arg(blank.help(texts.get("cli-export.without-progress")))
        .arg(output.value_parser(value_parser!(PathBuf)).help(texts.get("cli-export.output")))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    context.refuse_json("waypost export")?;
    let format = matches.get_one::<String>("format").map_or("toml", String::as_str);
    let asked = matches.get_one::<String>("roadmap");
    let rest = context.config().rest_days;
    let overview = if matches.get_flag("without-progress") {
        Overview::new(&context.catalog, &Journal::default())
    } else {
        context.overview()?
    };
    let Written { text, mut notes } = if format == "toml" {
        // Each is a file of its own.
        let one = asked.ok_or_else(|| {
            Error::user(Phrase::new("error-no-roadmap")).hint(all_roadmaps(&context.catalog))
        })?;
        toml(context, one, &overview, rest)?
    } else {
        let asked = asked.map(|asked| roadmap(&context.catalog, asked)).transpose()?;
        let all = (0..context.catalog.roadmaps.len()).map(RoadmapIx::new);
        let roadmaps: Vec<_> = asked.map_or_else(|| all.collect(), |one| vec![one]);
        write(format, context, &overview, rest, &roadmaps)?
    };
    match matches.get_one::<PathBuf>("output") {
        None => Ok(Report { data: text, notes, code: 0 }),
        Some(path) => {
            save(path, &text)?;
            let path = path.to_string_lossy().into_owned();
            notes.insert(0, context.say(&Phrase::new("cli-export-wrote").with("path", path)));
            Ok(Report { notes, ..Report::default() })
        }
    }
}

/// What was asked for, and what is to be said of it.
struct Written {
    text: String,
    notes: Vec<String>,
}

/// `roadmaps` in the form called `format`.
fn write(
    format: &str,
    context: &Context<'_>,
    overview: &Overview,
    rest: RestDays,
    roadmaps: &[RoadmapIx],
) -> Result<Written, Error> {
    let export = export(context, overview, rest, roadmaps);
    let of_table = |separator| {
        table(&export, separator)
            .map_err(|why| Error::outside(Phrase::new("error-export")).because(why))
    };
    let text = match format {
        "json" => document::whole(context, overview, roadmaps)?,
        "jsonl" => document::lines(context, overview, roadmaps)?,
        "csv" => of_table(Separator::Comma)?,
        "tsv" => of_table(Separator::Tab)?,
        "html" => html(&export),
        "svg" => svg(&export),
        "opml" => opml(&export),
        "netscape" => netscape(&export),
        "bibtex" => bibtex(&export),
        _ => markdown(&export),
    };
    let left_out = if format == "netscape" { left_out(&export) } else { LeftOut::default() };
    let note = (left_out != LeftOut::default()).then(|| {
        let note = Phrase::new("cli-export-left-out").with("items", left_out.items);
        context.say(&note.with("count", left_out.notes))
    });
    Ok(Written { text, notes: note.into_iter().collect() })
}

fn export<'a>(
    context: &'a Context<'_>,
    overview: &'a Overview,
    rest: RestDays,
    roadmaps: &'a [RoadmapIx],
) -> Export<'a> {
    let (catalog, lang, words) = (&context.catalog, context.lang, context.texts);
    Export { catalog, overview, roadmaps, lang, today: platform::now().date(), rest, words }
}

/// The roadmap called `asked` as one file, and what was done with it. It comes without what files of the
/// learner's own add to it: so they are told.
fn toml(
    context: &Context<'_>,
    asked: &str,
    overview: &Overview,
    rest: RestDays,
) -> Result<Written, Error> {
    let mut text = one_file(&files(context, asked)?);
    // What was done is what the journal says, whatever an export once said.
    if text.contains("[[learned]]") {
        let id = context.catalog.find_roadmap(asked).map(|ix| &context.catalog.roadmap(ix).id);
        let without = id.and_then(|id| shared(&text, id));
        text = without.map_or(text, |without| without.text);
    }
    // One that only adds to others is not shown, and nothing was done with it by itself.
    if let Some(ix) = context.catalog.find_roadmap(asked) {
        let learned = learned(&export(context, overview, rest, &[ix]), ix);
        if !learned.is_empty() {
            text.truncate(text.trim_end().len());
            text.extend(["\n", &learned]);
        }
    }
    let own = context.library().adding_to(asked);
    let note = |own: &Id| {
        let note = Phrase::new("cli-export-additions").with("roadmap", asked);
        context.say(&note.with("own", own.as_str()))
    };
    Ok(Written { text, notes: own.iter().map(note).collect() })
}

/// The files of the roadmap called `asked`. One that only adds to others is not among those that are shown.
fn files(context: &Context<'_>, asked: &str) -> Result<RoadmapFiles, Error> {
    let built_in = context.catalog.find_roadmap(asked);
    if let Some(ix) = built_in.filter(|ix| !context.catalog.is_own_roadmap(*ix)) {
        // They are embedded in the order of the roadmaps.
        let files = builtin::sources().into_iter().nth(ix.index());
        return files.ok_or_else(|| Error::outside(Phrase::new("error-damaged-program")));
    }
    context.library().files(asked).map_or_else(
        || {
            roadmap(&context.catalog, asked)?;
            Err(Error::outside(Phrase::new("error-read-file").with("path", asked)))
        },
        Ok,
    )
}

fn save(path: &Path, text: &str) -> Result<(), Error> {
    export_file(path, text.as_bytes()).map_err(|why| {
        let path = path.to_string_lossy().into_owned();
        let what = Phrase::new("error-write-file").with("path", path);
        Error::outside(what).because(why).hint(Phrase::new("hint-other-file"))
    })
}
