//! `waypost new`: a roadmap of the learner's own to start from.

use clap::{Arg, ArgMatches, Command};
use serde::Serialize;

use super::context::Context;
use super::document::document;
use super::report::Report;
use crate::catalog::Id;
use crate::compose::{First, id_of};
use crate::error::Error;
use crate::i18n::Texts;
use crate::import;
use crate::phrase::Phrase;

pub(super) fn command(texts: &Texts) -> Command {
    let name = Arg::new("name").value_name("NAME").required(true).num_args(1..);
    let id = Arg::new("id").long("id").value_name("ID");
    Command::new("new")
        .about(texts.get("cli-new"))
        .arg(name.help(texts.get("cli-new.name")))
        .arg(id.help(texts.get("cli-new.id")))
}

/// The file that was made.
#[derive(Serialize)]
struct NewDocument<'a> {
    id: &'a str,
    file: String,
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let words = matches.get_many::<String>("name").into_iter().flatten();
    let title = import::title(&words.map(String::as_str).collect::<Vec<_>>().join(" "));
    let id = id(matches.get_one("id"), &title)?;
    if context.catalog.find_roadmap(id.as_str()).is_some() {
        let what = Phrase::new("error-roadmap-id").with("id", id.as_str());
        return Err(Error::user(what).hint(Phrase::new("hint-roadmap-exists")));
    }
    let words = |id: &str| context.texts.get(id);
    let text = First { id: &id, title: &title, words: &words }.text();
    let path = context.library().create(&id, &text)?.to_string_lossy().into_owned();
    if context.json {
        return Ok(Report::done(document(NewDocument { id: id.as_str(), file: path })?));
    }
    let made = Phrase::new("cli-config-made").with("path", path.as_str());
    let add = Phrase::new("cli-new-add").with("id", id.as_str());
    let lines = [made, Phrase::new("cli-new-edit").with("path", path), add];
    let lines = lines.map(|line| context.say(&line) + "\n");
    Ok(Report::done(lines.concat()))
}

/// The id that was given, else the one that the title gives.
fn id(given: Option<&String>, title: &str) -> Result<Id, Error> {
    let hint = || Phrase::new("hint-no-id");
    match given {
        Some(given) => Id::parse(given).map_err(|why| {
            Error::user(Phrase::new("error-no-id").with("text", given.as_str()))
                .because(why)
                .hint(hint())
        }),
        None => id_of(title).ok_or_else(|| {
            Error::user(Phrase::new("error-no-id").with("text", title)).hint(hint())
        }),
    }
}
