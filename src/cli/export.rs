//! `waypost export`: a roadmap in another form.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command, value_parser};

use super::choose::{all_roadmaps, roadmap};
use super::context::Context;
use super::report::Report;
use crate::builtin;
use crate::catalog::{RoadmapFiles, RoadmapIx};
use crate::error::Error;
use crate::export::one_file;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::store::export_file;

pub(super) fn command(texts: &Texts) -> Command {
    let format = Arg::new("format")
        .value_name("FORMAT")
        .required(true)
        .value_parser(PossibleValuesParser::new(["toml"]))
        .help(texts.get("cli-export.format"));
    // Not required by the parser: only we can say which there are.
    let roadmap = Arg::new("roadmap").value_name("ROADMAP");
    let output = Arg::new("output").short('o').long("output").value_name("FILE");
    Command::new("export")
        .about(texts.get("cli-export"))
        .override_usage("waypost export [OPTIONS] <FORMAT> <ROADMAP>")
        .arg(format)
        .arg(roadmap.help(texts.get("cli-export.roadmap")))
        .arg(output.value_parser(value_parser!(PathBuf)).help(texts.get("cli-export.output")))
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    context.refuse_json("waypost export toml")?;
    let asked = matches.get_one::<String>("roadmap").ok_or_else(|| {
        Error::user(Phrase::new("error-no-roadmap")).hint(all_roadmaps(&context.catalog))
    })?;
    let ix = roadmap(&context.catalog, asked)?;
    let text = one_file(&files(context, ix)?);
    match matches.get_one::<PathBuf>("output") {
        None => Ok(Report::done(text)),
        Some(path) => {
            write(path, &text)?;
            let path = path.to_string_lossy().into_owned();
            let note = context.say(&Phrase::new("cli-export-wrote").with("path", path));
            Ok(Report { notes: vec![note], ..Report::default() })
        }
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

fn write(path: &Path, text: &str) -> Result<(), Error> {
    export_file(path, text.as_bytes()).map_err(|why| {
        let path = path.to_string_lossy().into_owned();
        let what = Phrase::new("error-write-file").with("path", path);
        Error::outside(what).because(why).hint(Phrase::new("hint-other-file"))
    })
}
