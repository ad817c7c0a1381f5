//! `waypost links check`: tries addresses over the network, when asked, and keeps what that has shown.

mod asked;
mod document;
mod keeper;
mod page;

use std::ops::ControlFlow;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::choose::filter_args;
use super::context::Context;
use super::meter::Meter;
use super::report::Report;
use crate::error::Error;
use crate::i18n::Texts;
use crate::links::{Ended, Manners, try_all};
use crate::phrase::Phrase;
use crate::platform;
use asked::{Asked, asked};
use keeper::Keeper;

/// How long to wait for an answer, in seconds, unless the learner says otherwise.
const TIMEOUT: u16 = 20;

pub(super) fn command(texts: &Texts) -> Command {
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let query = Arg::new("query").value_name("QUERY").action(ArgAction::Append).num_args(0..);
    let timeout = Arg::new("timeout").long("timeout").value_name("SECONDS");
    let timeout = timeout.value_parser(value_parser!(u16).range(1..=600));
    let check = Command::new("check")
        .about(texts.get("cli-links.check"))
        .arg(query.help(texts.get("cli-links.query")))
        .arg(flag("again").help(texts.get("cli-links.again")))
        .arg(flag("private").help(texts.get("cli-links.private")))
        .arg(timeout.help(texts.get("cli-links.timeout")))
        .args(filter_args(texts))
        .after_help(texts.get("cli-links.after"));
    Command::new("links").about(texts.get("cli-links")).subcommand_required(true).subcommand(check)
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    match matches.subcommand() {
        Some((_, matches)) => check(matches, context),
        None => Ok(Report::default()), // the parser asks for one
    }
}

/// What came of a check.
#[derive(Debug, Default)]
struct Check {
    /// How many addresses were tried now, and how many are known from the last days.
    tried: usize,
    known: usize,
    /// How many are in a private network, and were left out.
    private: usize,
    /// How many were not tried, because their sites ask to wait or the learner had it stopped.
    left: usize,
    /// How it ended, and the exit code by which a shell knows of the signal that stopped it.
    ended: Ended,
    stopped: Option<u8>,
}

fn check(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let reaches_private = matches.get_flag("private");
    let timeout = matches.get_one::<u16>("timeout").copied().unwrap_or(TIMEOUT);
    let timeout = Duration::from_secs(timeout.into());
    let manners = Manners { timeout, reaches_private };
    let Asked { items, keys, private } = asked(matches, context, reaches_private)?;
    let store = context.store_to_write()?;
    let mut trials = store.trials()?;
    let now = platform::now().timestamp();
    let is_due = |key: &&String| {
        matches.get_flag("again") || trials.get(key).is_none_or(|trial| !trial.is_recent(now))
    };
    let due: Vec<String> = keys.iter().filter(is_due).cloned().collect();
    let mut check = Check { private, known: keys.len() - due.len(), ..Check::default() };
    if !due.is_empty() {
        let _turn = store.trial_turn()?;
        let mut keeper = Keeper::new(&store, &mut trials);
        let mut meter = Meter::new(context.texts, due.len());
        let interrupts = platform::Interrupts::heed();
        let ended = try_all(&due, manners, &mut |told| {
            keeper.hear(told)?;
            meter.show(keeper.tried);
            let is_enough = interrupts.code().is_some();
            Ok(if is_enough { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        });
        meter.clear();
        check.ended = ended?;
        keeper.end(check.ended)?;
        (check.tried, check.stopped) = (keeper.tried, interrupts.code());
        if check.ended != Ended::Silence {
            check.left = due.len().saturating_sub(check.tried);
        }
        if check.ended != Ended::Stopped && !keeper.is_answered {
            return Err(silence(&due));
        }
    }
    let data = if context.json {
        document::write(context, &items, &trials, &check)?
    } else {
        page::write(context, &items, &trials, &check)
    };
    Ok(report(context, data, &check))
}

/// The report of a check, with what there is to say besides.
fn report(context: &Context<'_>, data: String, check: &Check) -> Report {
    let mut notes = Vec::new();
    if check.private > 0 {
        notes.push(context.say(&Phrase::new("cli-links-private").with("count", check.private)));
    }
    let left = |id| context.say(&Phrase::new(id).with("count", check.left));
    let code = match check.ended {
        Ended::Whole => {
            notes.extend((check.left > 0).then(|| left("cli-links-left")));
            0
        }
        Ended::Silence => {
            notes.push(context.texts.get("cli-links.cut"));
            3
        }
        Ended::Stopped => {
            notes.push(left("cli-links-stopped"));
            check.stopped.unwrap_or(130)
        }
    };
    if check.tried + check.known == 0 && code == 0 {
        notes.insert(0, context.texts.get("cli-links.nothing"));
        return Report { data, notes, code: 1 };
    }
    Report { data, notes, code }
}

/// That not one of the addresses was answered.
fn silence(due: &[String]) -> Error {
    let what = Phrase::new("error-links-silence").with("count", due.len());
    Error::outside(what).hint(Phrase::new("hint-links-silence"))
}
