//! `waypost sync`: carries the journal to other machines and back, over the user's own git.

use clap::{Arg, ArgMatches, Command};
use serde::Serialize;

use super::context::Context;
use super::document::document;
use super::report::Report;
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::sync::{Synced, sync};

pub(super) fn command(texts: &Texts) -> Command {
    let remote = Arg::new("remote").value_name("REMOTE").help(texts.get("cli-sync.remote"));
    Command::new("sync")
        .about(texts.get("cli-sync"))
        .arg(remote)
        .after_help(texts.get("cli-sync.after"))
}

/// What was carried where to.
#[derive(Serialize)]
struct Document<'a> {
    remote: &'a str,
    branch: &'a str,
    sent: usize,
    received: usize,
    devices: usize,
    attempts: usize,
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let remote = matches.get_one::<String>("remote").map(String::as_str);
    let outcome = sync(&context.store_to_write()?, remote);
    // Tells of lines that do not count, as every command that reads the journal does.
    let journal = context.journal();
    let synced = outcome?;
    journal?;
    let Synced { remote, branch, sent, received, attempts, .. } = &synced;
    let devices = synced.devices.len();
    let data = if context.json {
        let (sent, received, attempts) = (*sent, *received, *attempts);
        document(Document { remote, branch, sent, received, devices, attempts })?
    } else {
        context.say(&told(&synced)) + "\n"
    };
    let note = synced.instead_of.as_deref().map(|old| {
        let note = Phrase::new("cli-sync-instead").with("remote", remote.as_str());
        context.say(&note.with("old", old))
    });
    Ok(Report { notes: note.into_iter().collect(), ..Report::done(data) })
}

/// What to tell people.
fn told(synced: &Synced) -> Phrase {
    let phrase = match (synced.sent, synced.received) {
        (0, 0) => Phrase::new("cli-sync-nothing"),
        (_, 0) => Phrase::new("cli-sync-sent"),
        (0, _) => Phrase::new("cli-sync-received"),
        _ => Phrase::new("cli-sync-both"),
    };
    let phrase = phrase.with("sent", synced.sent).with("received", synced.received);
    phrase.with("devices", synced.devices.len())
}
