//! `waypost note`: the learner's notes on items, sections and roadmaps.

mod document;
mod target;

use std::io::{self, Read};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::context::Context;
use super::document::document;
use super::look::{Paint, Span};
use super::mark::look_of;
use super::page::Page;
use super::report::Report;
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::{Change, Journal, Version};
use crate::text::clean;
use document::{History, Note, Notes};
use target::Target;

/// What excludes a new text, and each other.
const INSTEAD: [&str; 4] = ["edit", "clear", "history", "restore"];

pub(super) fn command(texts: &Texts) -> Command {
    let flag = |name: &'static str| {
        let others = INSTEAD.into_iter().filter(move |other| *other != name);
        Arg::new(name).long(name).conflicts_with("text").conflicts_with_all(others).requires("id")
    };
    let id = Arg::new("id").value_name("ID").help(texts.get("cli-note.id"));
    let text = Arg::new("text").value_name("TEXT").allow_hyphen_values(true);
    let number = value_parser!(u32).range(1..);
    Command::new("note")
        .about(texts.get("cli-note"))
        .arg(id)
        .arg(text.help(texts.get("cli-note.text")))
        .arg(flag("edit").action(ArgAction::SetTrue).help(texts.get("cli-note.edit")))
        .arg(flag("clear").action(ArgAction::SetTrue).help(texts.get("cli-note.clear")))
        .arg(flag("history").action(ArgAction::SetTrue).help(texts.get("cli-note.history")))
        .arg(
            flag("restore")
                .value_name("N")
                .value_parser(number)
                .help(texts.get("cli-note.restore")),
        )
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let Some(asked) = matches.get_one::<String>("id") else { return all(context) };
    let mut journal = context.journal()?;
    let target = Target::find(&context.catalog, &journal, asked)?;
    let number = matches.get_one::<u32>("restore").map(|number| *number as usize);
    if let Some(number) = number {
        return restore(context, asked, number);
    }
    if matches.get_flag("history") && !journal.is_whole() {
        journal = context.whole_journal()?;
    }
    if matches.get_flag("history") {
        return history(context, &target, &journal);
    }
    if matches.get_flag("clear") {
        return write(context, &target, &Change::Note(None));
    }
    if matches.get_flag("edit") {
        return edit(context, &target, &journal);
    }
    match matches.get_one::<String>("text") {
        Some(text) => write(context, &target, &given(text)?),
        None => show(context, &target, &journal),
    }
}

/// The note that is given, or stands on standard input in place of `-`.
fn given(text: &str) -> Result<Change, Error> {
    if text != "-" {
        return Ok(Change::note(text));
    }
    let mut text = String::new();
    let read = io::stdin().lock().read_to_string(&mut text);
    read.map_err(|why| {
        Error::outside(Phrase::new("error-input")).because(why).hint(Phrase::new("hint-input"))
    })?;
    Ok(Change::note(&text))
}

fn no_version(asked: &str, number: usize) -> Error {
    let what = Phrase::new("error-no-version").with("asked", asked).with("number", number);
    Error::user(what).hint(Phrase::new("hint-versions").with("asked", asked))
}

/// The note as it is. On standard output it is what was written, but for what a terminal must not get.
fn show(context: &Context<'_>, target: &Target, journal: &Journal) -> Result<Report, Error> {
    let record = journal.record_of(&target.keys());
    let data = match (&record.note, context.json) {
        (_, true) => document(Note::new(context, target, &record, false))?,
        (Some(note), false) => note.lines().map(|line| clean(line).into_owned() + "\n").collect(),
        (None, false) => String::new(),
    };
    if record.note.is_none() {
        let nothing = Phrase::new("cli-note-none").with("title", target.title(context));
        return Ok(Report::nothing(data, context.say(&nothing)));
    }
    Ok(Report::done(data))
}

/// Brings back the note with this number on what `asked` names.
pub(super) fn restore(
    context: &mut Context<'_>,
    asked: &str,
    number: usize,
) -> Result<Report, Error> {
    let versions = versions(context, asked)?;
    let version = versions.into_iter().find(|version| version.number == number);
    let version = version.ok_or_else(|| no_version(asked, number))?;
    let journal = context.journal()?;
    let target = Target::find(&context.catalog, &journal, asked)?;
    write(context, &target, &Change::Note(Some(version.note)))
}

/// Writes `text` as the note on what `asked` names.
pub(super) fn save(context: &mut Context<'_>, asked: &str, text: &str) -> Result<Report, Error> {
    let journal = context.journal()?;
    let target = Target::find(&context.catalog, &journal, asked)?;
    write(context, &target, &Change::note(text))
}

/// What was noted on what `asked` names, now and before, the newest first.
pub(super) fn versions(context: &mut Context<'_>, asked: &str) -> Result<Vec<Version>, Error> {
    let mut journal = context.journal()?;
    let target = Target::find(&context.catalog, &journal, asked)?;
    if !journal.is_whole() {
        journal = context.whole_journal()?;
    }
    let device = context.device()?;
    Ok(journal.versions(&target.keys(), device.as_ref()))
}

/// Makes `change`, and says so.
fn write(context: &mut Context<'_>, target: &Target, change: &Change) -> Result<Report, Error> {
    target.refuse_gone()?;
    let (events, journal) = context.write(|catalog, journal, author| {
        Ok(target.set(catalog, journal, change.clone(), author()?))
    })?;
    let record = journal.record_of(&target.keys());
    let is_changed = !events.is_empty();
    if context.json {
        return Ok(Report::done(document(Note::new(context, target, &record, is_changed))?));
    }
    if context.look.is_linear {
        let what = if is_changed { "linear-did" } else { "linear-did.already" };
        let what = Phrase::new(what).with("what", Change::Note(record.note).word());
        let line = context.say(&what.with("title", target.title(context)));
        let mut page = Page::new(context.look);
        page.paragraph(Paint::Text, &line);
        return Ok(Report::done(page.finish()));
    }
    let said = match (is_changed, &record.note) {
        (false, _) => context.texts.get("cli-item.already"),
        (true, None) => context.texts.get("cli-note.cleared"),
        (true, Some(_)) => String::new(),
    };
    let said =
        if said.is_empty() { said } else { format!("{}{said}", context.texts.between_facts()) };
    let change = Change::Note(record.note);
    let (paint, mark) = look_of(&change);
    let mut page = String::new();
    let title = target.title(context).to_owned();
    let spans = [Span::sign(paint, mark), Span::new(Paint::Text, &title)];
    context.look.line(&mut page, &[&spans[..], &[Span::new(Paint::Muted, &said)]].concat());
    Ok(Report::done(page))
}

/// Has the note written in the learner's editor. What cannot be saved then is kept in a file.
fn edit(context: &mut Context<'_>, target: &Target, journal: &Journal) -> Result<Report, Error> {
    target.refuse_gone()?;
    let no_editor = || Error::user(Phrase::new("error-no-editor")).hint(Phrase::new("hint-editor"));
    let editor = platform::Editor::of(&|name| std::env::var_os(name)).ok_or_else(no_editor)?;
    let text = journal.record_of(&target.keys()).note.unwrap_or_default();
    let edited = editor.edit(target.key(), &text, |mut command| command.status());
    let edited = edited.map_err(|failure| failure.error())?;
    write(context, target, &Change::note(&edited)).map_err(|error| {
        match platform::rescue(target.key(), &edited) {
            Ok(path) => {
                let path = path.to_string_lossy().into_owned();
                error.hint(Phrase::new("hint-note-kept").with("path", path))
            }
            Err(_) => error, // the disk takes nothing at all: the error says so
        }
    })
}

/// What the note was, the newest first.
fn history(context: &Context<'_>, target: &Target, journal: &Journal) -> Result<Report, Error> {
    let device = context.device()?;
    let versions = journal.versions(&target.keys(), device.as_ref());
    let data = if context.json {
        document(History::new(context, target, &versions))?
    } else {
        let mut page = Page::new(context.look);
        for version in &versions {
            write_version(context, version, &mut page);
        }
        page.finish()
    };
    if versions.is_empty() {
        let nothing = Phrase::new("cli-note-none").with("title", target.title(context));
        return Ok(Report::nothing(data, context.say(&nothing)));
    }
    Ok(Report::done(data))
}

/// `3  2026-11-02 20:15  the note now`, and the text below it.
fn write_version(context: &Context<'_>, version: &Version, page: &mut Page) {
    let said = match (version.is_current, version.is_from_elsewhere) {
        (true, _) => context.texts.get("versions-now"),
        (false, true) => context.texts.get("versions-elsewhere"),
        (false, false) => String::new(),
    };
    page.gap();
    page.line(&[
        Span::new(Paint::Strong, &format!("{}  ", version.number)),
        Span::new(Paint::Muted, &format!("{}  ", version.at.to_the_minute())),
        Span::new(Paint::Muted, &said),
    ]);
    version.note.lines().for_each(|line| page.indented(Paint::Text, line, "  "));
}

/// All notes there are, with the first line of each.
fn all(context: &mut Context<'_>) -> Result<Report, Error> {
    let journal = context.journal()?;
    let notes = Target::all(&context.catalog, &journal);
    let data = if context.json {
        document(Notes::new(context, &notes))?
    } else {
        let mut page = String::new();
        for (target, record) in &notes {
            let first =
                record.note.as_deref().and_then(|note| note.lines().find(|l| !l.is_empty()));
            let spans = [
                Span::new(Paint::Muted, &format!("{}  ", target.key())),
                Span::new(Paint::Text, target.title(context)),
                Span::new(Paint::Muted, &format!("  {}", first.unwrap_or_default().trim())),
            ];
            context.look.line(&mut page, &spans);
        }
        page
    };
    if notes.is_empty() {
        return Ok(Report::nothing(data, context.texts.get("cli-note.nothing")));
    }
    Ok(Report::done(data))
}
