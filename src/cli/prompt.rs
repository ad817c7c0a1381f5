//! `waypost prompt`: one short line for the prompt of a shell.

mod kept;

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::context::Context;
use super::document::document;
use super::global::Global;
use super::look::spoken;
use super::report::Report;
use super::timer::running;
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::Overview;
use kept::{Figures, Key};

pub(super) fn command(texts: &Texts) -> Command {
    Command::new("prompt").about(texts.get("cli-prompt")).after_help(texts.get("cli-prompt.after"))
}

#[derive(Serialize)]
struct PromptDocument<'a> {
    done: usize,
    total: usize,
    streak: usize,
    timer: Option<RunningDocument<'a>>,
}

#[derive(Serialize)]
struct RunningDocument<'a> {
    id: &'a str,
    minutes: u32,
}

/// The line, where nothing has changed since it was last asked for; without reading roadmaps or journal.
pub(super) fn known(global: &Global, texts: &Texts) -> Option<Report> {
    let cache = global.paths.cache.as_deref()?;
    let key = Key::now(&global.paths, global.settings.config().rest_days);
    let figures = kept::find(cache, key, platform::now().date())?;
    told(&figures, global.json, global.is_linear(), texts).ok() // then it is made anew, which tells
}

pub(super) fn run(_: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    // Before the journal is read: what is written meanwhile makes another key.
    let rest = context.config().rest_days;
    let key = Key::now(&context.paths, rest);
    let journal = context.journal()?;
    let now = platform::now();
    let overview = Overview::new(&context.catalog, &journal);
    let (tally, streak) = (overview.total(), overview.streak(now.date(), rest));
    let timer = running(&journal, now.timestamp()).into_iter().next();
    let figures = Figures { done: tally.done, total: tally.total, streak: streak.current, timer };
    if let Some(cache) = context.paths.cache.as_deref().filter(|_| !context.could_not_read) {
        kept::keep(cache, key, now.date(), &figures);
    }
    told(&figures, context.json, context.look.is_linear, context.texts)
}

/// `12/2874 · 3 days · ◷ 25 min`: what there is nothing of is left out.
fn told(figures: &Figures, is_json: bool, is_linear: bool, texts: &Texts) -> Result<Report, Error> {
    let now = platform::now().timestamp();
    let runs = figures.timer.as_ref().filter(|(_, sitting)| sitting.runs_at(now));
    let timer = runs.map(|(id, sitting)| (id, sitting.seconds_at(now).div_ceil(60)));
    let Figures { done, total, streak, .. } = *figures;
    if is_json {
        let timer = timer.map(|(id, minutes)| RunningDocument { id, minutes });
        return Ok(Report::done(document(PromptDocument { done, total, streak, timer })?));
    }
    let progress = Phrase::new("cli-prompt-done").with("done", done).with("total", total);
    let mut facts = vec![progress];
    if streak > 0 {
        facts.push(Phrase::new("streak").with("days", streak));
    }
    facts.extend(timer.map(|(_, minutes)| Phrase::new("timer").with("minutes", minutes as usize)));
    let facts: Vec<String> = facts.iter().map(|fact| texts.say(fact)).collect();
    let line = facts.join(texts.between_facts());
    Ok(Report::done(if is_linear { spoken(&line) } else { line } + "\n"))
}
