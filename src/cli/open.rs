//! `waypost open`: opens the link of an item, or only prints it.

use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde::Serialize;

use super::choose::{id_arg, item};
use super::context::Context;
use super::document::document;
use super::report::Report;
use crate::catalog::{Health, Item, ItemIx};
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::platform;

/// How long a browser may take to fail.
const PATIENCE: Duration = Duration::from_secs(1);

pub(super) fn command(texts: &Texts) -> Command {
    let print = Arg::new("print").long("print").action(ArgAction::SetTrue);
    let print = print.help(texts.get("cli-open.print"));
    Command::new("open").about(texts.get("cli-open")).arg(id_arg(texts)).arg(print)
}

/// The link of an item, and whether a browser has it now.
#[derive(Serialize)]
struct Link<'a> {
    id: &'a str,
    url: Option<&'a str>,
    opened: bool,
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let position = item(matches, context)?;
    let is_opened = context.catalog.item(position).link().is_some() && !matches.get_flag("print");
    if is_opened {
        open(context, position)?;
    }
    let item = context.catalog.item(position);
    let told = |url, opened, plain: String| {
        let link = Link { id: item.id.as_str(), url, opened };
        if context.json { document(link) } else { Ok(plain) }
    };
    let Some(link) = item.link() else {
        let title = item.title.in_lang(context.lang);
        let note = Phrase::new("cli-open-no-address").with("title", title);
        return Ok(Report::nothing(told(None, false, String::new())?, context.say(&note)));
    };
    let address = link.address.as_str();
    let data = if is_opened {
        let opened = Phrase::new("notice-opened").with("address", address);
        told(Some(address), true, context.say(&opened) + "\n")?
    } else {
        told(Some(address), false, format!("{address}\n"))?
    };
    let notes = doubt(context, item).into_iter().collect();
    Ok(Report { notes, ..Report::done(data) })
}

/// Has the link of the item at `position` opened, and writes that down unless the learner wants none of
/// that.
fn open(context: &mut Context<'_>, position: ItemIx) -> Result<(), Error> {
    let Some(link) = context.catalog.item(position).link() else { return Ok(()) };
    platform::open(&link.address, &|name| std::env::var_os(name), PATIENCE)?;
    if !context.config().remember_openings {
        return Ok(());
    }
    let written = context
        .write(|catalog, journal, author| Ok(journal.opened(catalog.item(position), author()?)));
    // What was asked for is done.
    if let Err(error) = written {
        let note = context.say(&error.in_short("cli-open-not-noted"));
        context.note(note);
    }
    Ok(())
}

/// `! Doubtful address: why`, where its address is not as it should be.
fn doubt(context: &Context<'_>, item: &Item) -> Option<String> {
    let link = item.link().filter(|link| link.health != Health::Ok)?;
    let health = context.texts.get(&format!("health-{}", link.health.name()));
    let reason = link.reason.as_ref()?.in_lang(context.lang);
    Some(format!("{health}: {reason}"))
}
