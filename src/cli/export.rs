//! `waypost export`: roadmaps and what the learner did with them in another form.

mod document;

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command, value_parser};

use super::choose::{all_roadmaps, roadmap};
use super::context::Context;
use super::report::Report;
use crate::builtin;
use crate::catalog::{RoadmapFiles, RoadmapIx};
use crate::error::Error;
use crate::export::{
    Export, Separator, bibtex, html, markdown, netscape, one_file, opml, svg, table,
};
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::{Overview, RestDays};
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
    let output = Arg::new("output").short('o').long("output").value_name("FILE");
    Command::new("export")
        .about(texts.get("cli-export"))
        .arg(format)
        .arg(roadmap.help(texts.get("cli-export.roadmap")))
        .arg(output.value_parser(value_parser!(PathBuf)).help(texts.get("cli-export.output")))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    context.refuse_json("waypost export")?;
    let format = matches.get_one::<String>("format").map_or("toml", String::as_str);
    let asked = matches.get_one::<String>("roadmap");
    let asked = asked.map(|asked| roadmap(&context.catalog, asked)).transpose()?;
    let text = if format == "toml" {
        // Each is a file of its own.
        let one = asked.ok_or_else(|| {
            Error::user(Phrase::new("error-no-roadmap")).hint(all_roadmaps(&context.catalog))
        })?;
        one_file(&files(context, one)?)
    } else {
        let (overview, rest) = (context.overview()?, context.config().rest_days);
        let all = (0..context.catalog.roadmaps.len()).map(RoadmapIx::new);
        let roadmaps: Vec<_> = asked.map_or_else(|| all.collect(), |one| vec![one]);
        write(format, context, &overview, rest, &roadmaps)?
    };
    match matches.get_one::<PathBuf>("output") {
        None => Ok(Report::done(text)),
        Some(path) => {
            save(path, &text)?;
            let path = path.to_string_lossy().into_owned();
            let note = context.say(&Phrase::new("cli-export-wrote").with("path", path));
            Ok(Report { notes: vec![note], ..Report::default() })
        }
    }
}

/// `roadmaps` in the form called `format`.
fn write(
    format: &str,
    context: &Context<'_>,
    overview: &Overview,
    rest: RestDays,
    roadmaps: &[RoadmapIx],
) -> Result<String, Error> {
    let (catalog, lang) = (&context.catalog, context.lang);
    let words = &|id: &str| context.texts.get(id);
    let today = platform::now().date();
    let export = Export { catalog, overview, roadmaps, lang, today, rest, words };
    let of_table = |separator| {
        table(&export, separator)
            .map_err(|why| Error::outside(Phrase::new("error-export")).because(why))
    };
    match format {
        "json" => document::whole(context, overview, roadmaps),
        "jsonl" => document::lines(context, overview, roadmaps),
        "csv" => of_table(Separator::Comma),
        "tsv" => of_table(Separator::Tab),
        "html" => Ok(html(&export)),
        "svg" => Ok(svg(&export)),
        "opml" => Ok(opml(&export)),
        "netscape" => Ok(netscape(&export)),
        "bibtex" => Ok(bibtex(&export)),
        _ => Ok(markdown(&export)),
    }
}

/// The files of the roadmap at `ix`.
fn files(context: &Context<'_>, ix: RoadmapIx) -> Result<RoadmapFiles, Error> {
    if !context.catalog.is_own_roadmap(ix) {
        // They are embedded in the order of the roadmaps.
        let files = builtin::sources().into_iter().nth(ix.index());
        return files.ok_or_else(|| Error::outside(Phrase::new("error-damaged-program")));
    }
    let id = context.catalog.roadmap(ix).id.as_str();
    let files = context.library().files(id);
    files.ok_or_else(|| Error::outside(Phrase::new("error-read-file").with("path", id)))
}

fn save(path: &Path, text: &str) -> Result<(), Error> {
    export_file(path, text.as_bytes()).map_err(|why| {
        let path = path.to_string_lossy().into_owned();
        let what = Phrase::new("error-write-file").with("path", path);
        Error::outside(what).because(why).hint(Phrase::new("hint-other-file"))
    })
}
