//! Roadmap files that others, or the learner on another machine, have exported.

use clap::ArgMatches;

use super::learn::{learn, learn_new};
use super::place::Place;
use super::{source, told};
use crate::catalog::{
    Catalog, OwnRoadmap, Problem, RoadmapFiles, SourceFile, check_part, dangling,
};
use crate::cli::context::Context;
use crate::cli::report::Report;
use crate::error::Error;
use crate::import::{Before, Listing, MARK, Shared, Written, recognise_all, retired, shared};
use crate::phrase::Phrase;

/// Takes in the roadmap in `file` as it is, and what its learner did.
pub(super) fn run(
    matches: &ArgMatches,
    file: &str,
    context: &mut Context<'_>,
) -> Result<Report, Error> {
    let text = source::text(file)?;
    let part = checked(file, &text, None)?;
    let own = &part.catalog;
    let own_id = own.roadmaps.first().map(|roadmap| roadmap.id.clone());
    let asked = matches.get_one::<String>("id").map(|asked| super::id_of(asked)).transpose()?;
    let id = asked.or(own_id).ok_or_else(|| unusable(file))?;
    let roadmap = shared(&text, &id).ok_or_else(|| unusable(file))?;
    if matches.get_flag("progress") {
        context.renew(context.library().load()?);
        let found = recognise_all(&roadmap.learned, own, &context.catalog);
        let taken = learn(context, &found.learned)?;
        return told::progress(context, &Listing::default(), &found, &taken);
    }
    let place = Place::of(context, id.as_str())?;
    checked(file, &roadmap.text, Some(&context.catalog))?;
    let before = Before::read(&place.text);
    let written = written(roadmap, &part, &before, &context.texts.get("import-gone"));
    place.write(context, &written.text)?;
    let taken = learn_new(context, &written.learned)?;
    let imported = told::Imported {
        id: &id,
        path: &place.path,
        written: &written,
        listing: &Listing::default(),
        is_first: before.is_empty(),
    };
    imported.report(context, &taken)
}

/// The roadmap in `text`, which may stand beside others. What it says of things that are nowhere is no mistake:
/// that alone is left out, and told as of any roadmap.
fn checked(file: &str, text: &str, beside: Option<&Catalog>) -> Result<OwnRoadmap, Error> {
    let root = SourceFile { path: file.to_owned(), text: text.to_owned() };
    let files = RoadmapFiles { root, sections: Vec::new() };
    let nowhere = beside.map(|beside| dangling(&files, beside)).unwrap_or_default();
    let own = check_part(&files, None);
    let problems = match (check_part(&files, beside), own) {
        (Ok(part), _) => return Ok(part),
        (Err(problems), Ok(part)) if problems.iter().all(|one| nowhere.contains(one)) => {
            return Ok(part);
        }
        (Err(problems), _) => problems,
    };
    let first = problems.first().map(Problem::with_line).unwrap_or_default();
    let what = Phrase::new("error-import-refused").with("path", file);
    let what = Error::user(what.with("count", problems.len())).because(first);
    Err(what.hint(Phrase::new("hint-import-refused").with("path", file)))
}

/// The file that is to be written: that of the roadmap, and what it had before and has no more.
fn written(roadmap: Shared, part: &OwnRoadmap, before: &Before<'_>, why: &str) -> Written {
    let own = &part.catalog;
    let items = own.items.iter().map(|item| item.id.as_str());
    let others = part.others.iter().map(|(id, _)| id.as_str());
    let former = own.ids.iter().map(|(id, _)| id.to_string());
    let gone = own.roadmaps.iter().flat_map(|roadmap| &roadmap.retired);
    let ids: Vec<String> = former.chain(gone.map(|gone| gone.id.to_string())).collect();
    let (retired, gone) = retired(before, &ids, why);
    let text = roadmap.text.strip_prefix(MARK).unwrap_or(&roadmap.text).trim_start();
    Written {
        text: format!("{MARK}\n{text}{retired}"),
        new: before.count_new(items.clone()),
        items: items.chain(others).map(str::to_owned).collect(),
        gone,
        sections: own.sections.len(),
        learned: roadmap.learned,
    }
}

fn unusable(file: &str) -> Error {
    let what = Phrase::new("error-import-refused").with("path", file).with("count", 1);
    Error::user(what).hint(Phrase::new("hint-import-refused").with("path", file))
}
