//! `waypost next`: what to do next, and why.

use clap::{Arg, ArgMatches, Command, value_parser};

use super::context::Context;
use super::document::{Items, Suggestion, document};
use super::look::{Paint, Span};
use super::report::Report;
use super::rows::{SYMBOL, symbol};
use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::plan::{self, Ask, Here, Next};
use crate::platform;
use crate::progress::Overview;
use crate::text::width;

/// More suggestions are no help in choosing.
const COUNT: usize = 5;

pub(super) fn command(texts: &Texts) -> Command {
    let minutes = Arg::new("minutes")
        .long("minutes")
        .value_name("N")
        .value_parser(value_parser!(u16).range(1..))
        .help(texts.get("cli-next.minutes"));
    Command::new("next").about(texts.get("cli-next")).arg(minutes)
}

pub(super) fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Report, Error> {
    let minutes = matches.get_one::<u16>("minutes").copied().map(u32::from);
    let overview = context.overview()?;
    let here = Here::of(&context.session(), &context.catalog);
    let ask = Ask { here, today: platform::now().date(), count: COUNT, minutes };
    let suggestions = plan::next(&context.catalog, &overview, &ask);
    let data = if context.json {
        let suggestions = suggestions.iter();
        let items = suggestions.map(|next| Suggestion::new(context, &overview, next)).collect();
        document(Items { items })?
    } else {
        let pages = suggestions.iter().map(|next| plain(context, &overview, next));
        let gap = if context.look.is_linear { "" } else { "\n" };
        pages.collect::<Vec<_>>().join(gap)
    };
    if suggestions.is_empty() {
        return Ok(Report::nothing(data, nothing(context, minutes)));
    }
    Ok(Report::done(data))
}

/// The title, why it is suggested, what it takes, and the id to go on with, which is never cut.
fn plain(context: &Context<'_>, overview: &Overview, next: &Next) -> String {
    let ix = context.catalog.place(next.place).item;
    let item = context.catalog.item(ix);
    let symbol = symbol(context, item, overview.record(ix).status);
    let title = item.title.in_lang(context.lang);
    let why = context.say(&next.reason.phrase(&context.catalog, context.lang));
    let minutes = item.minutes().map(|minutes| context.texts.minutes(minutes));
    let facts = [context.texts.kind(item)].into_iter().chain(minutes);
    let facts = facts.collect::<Vec<_>>().join(context.texts.between_facts());
    let together = format!("{facts}{}{}", context.texts.between_facts(), item.id);
    let fits = context.look.columns.is_none_or(|columns| SYMBOL + width(&together) <= columns);
    let lines = if fits { vec![together] } else { vec![facts, item.id.to_string()] };
    let mut page = String::new();
    let mut line = |spans: &[Span]| context.look.line(&mut page, spans);
    line(&[symbol, Span::new(Paint::Strong, title)]);
    let lines = lines.into_iter().map(|line| (Paint::Muted, line));
    for (paint, text) in [(Paint::Text, why)].into_iter().chain(lines) {
        line(&[Span::padded(Paint::Text, "", SYMBOL), Span::new(paint, &text)]);
    }
    page
}

fn nothing(context: &Context<'_>, minutes: Option<u32>) -> String {
    match minutes {
        None => context.texts.get("cli-next.nothing"),
        Some(minutes) => {
            context.say(&Phrase::new("cli-next-unfit").with("minutes", minutes as usize))
        }
    }
}
