//! `waypost open`: opens the link of an item, or only prints it.

use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde::Serialize;

use super::choose::{id_arg, item};
use super::context::Context;
use super::document::document;
use super::report::Report;
use crate::address::WebAddress;
use crate::catalog::{Health, Item, ItemIx};
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::platform;
use crate::qr::{BLOCK, Ink, MARK, Qr};
use crate::symbols::Symbols;

/// How long a browser may take to fail.
const PATIENCE: Duration = Duration::from_secs(1);

pub(super) fn command(texts: &Texts) -> Command {
    let print = Arg::new("print").long("print").action(ArgAction::SetTrue);
    let print = print.help(texts.get("cli-open.print"));
    let qr = Arg::new("qr").long("qr").action(ArgAction::SetTrue);
    let qr = qr.help(texts.get("cli-open.qr"));
    Command::new("open").about(texts.get("cli-open")).arg(id_arg(texts)).arg(print).arg(qr)
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
    let is_only_shown = matches.get_flag("print") || matches.get_flag("qr");
    let is_opened = context.catalog.item(position).link().is_some() && !is_only_shown;
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
        let has_code = matches.get_flag("qr") && !context.json;
        let code = if has_code { code(context, &link.address)? } else { String::new() };
        told(Some(address), false, format!("{code}{}\n", context.look.address(&link.address)))?
    };
    let notes = doubt(context, item).into_iter().collect();
    Ok(Report { notes, ..Report::done(data) })
}

/// The address as a QR code. With colours it is dark on light, whatever the ground; without them its light
/// modules are drawn, as terminals are mostly dark.
fn code(context: &Context<'_>, address: &WebAddress) -> Result<String, Error> {
    let qr = Qr::of(address).ok_or_else(|| Error::user(Phrase::new("why-not-qr")))?;
    let has_colors = context.look.has_colors;
    let ink = if has_colors { Ink::Dark } else { Ink::Light };
    let (rows, columns) = match context.texts.symbols() {
        Symbols::Unicode => (qr.half_blocks(ink), qr.size()),
        Symbols::Ascii => (qr.ascii(ink), 2 * qr.size()),
    };
    if let Some(room) = context.look.columns.filter(|room| *room < columns) {
        let what = Phrase::new("error-qr-no-room").with("columns", columns).with("room", room);
        let hint = Phrase::new("hint-qr-no-room").with("address", address.as_str());
        return Err(Error::user(what).hint(hint));
    }
    let row = |row: String| if has_colors { dark_on_light(&row) } else { row + "\n" };
    Ok(rows.into_iter().map(row).collect())
}

/// A row of a code in black on white. Whole blocks have gaps in many fonts, and other signs have holes: the
/// ground is drawn in their place.
fn dark_on_light(row: &str) -> String {
    /// Black and white of the fixed part of the palette: no theme of a terminal changes them.
    const LOOK: &str = "\u{1b}[38;5;16;48;5;231m";
    const SOLID: &str = "\u{1b}[48;5;16m";
    const GROUND: &str = "\u{1b}[48;5;231m";
    let row = row.replace([BLOCK, MARK], &format!("{SOLID} {GROUND}"));
    format!("{LOOK}{row}\u{1b}[0m\n")
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
