//! What is known of addresses, for people: what is dead, moved and unsure, and what all of it comes to.

use std::borrow::Cow;

use super::Check;
use crate::catalog::{Item, ItemIx};
use crate::cli::context::Context;
use crate::cli::look::{Paint, Span};
use crate::cli::page::Page;
use crate::cli::rows::SYMBOL;
use crate::phrase::Phrase;
use crate::symbols::Symbol;
use crate::text::{truncate, width};
use crate::trial::{Trial, Trials, Verdict};

/// So many columns of a title are shown whatever else there is.
const LEAST: usize = 24;

/// The page of what is known of `items`.
pub(super) fn write(
    context: &Context<'_>,
    items: &[(ItemIx, String)],
    trials: &Trials,
    check: &Check,
) -> String {
    let mut page = Page::new(context.look);
    let mut counts = [0; Verdict::ALL.len()];
    for (verdict, count) in Verdict::ALL.into_iter().zip(&mut counts) {
        let of_it = |(item, key): &(ItemIx, String)| {
            let trial = trials.get(key).filter(|trial| trial.finding.verdict == verdict);
            trial.map(|trial| (*item, trial))
        };
        let links: Vec<_> = items.iter().filter_map(of_it).collect();
        *count = links.len();
        let Some(heading) = heading(verdict).filter(|_| !links.is_empty()) else { continue };
        page.heading(&context.texts.get(heading));
        for (item, trial) in links {
            link(context, context.catalog.item(item), trial, &mut page);
        }
    }
    if check.tried + check.known > 0 {
        page.gap();
        figures(context, check, counts, &mut page);
    }
    page.finish()
}

/// The heading above links with this verdict; none where there is nothing to tell of each.
const fn heading(verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Dead => Some("links-dead"),
        Verdict::Moved => Some("links-moved"),
        Verdict::Unsure => Some("links-unsure"),
        Verdict::Ok => None,
    }
}

/// A link that does not simply work: of what it is and where that stands, why, and what to do.
fn link(context: &Context<'_>, item: &Item, trial: &Trial, page: &mut Page) {
    let Some(link) = item.link() else { return };
    let finding = &trial.finding;
    let (paint, sign) = match finding.verdict {
        Verdict::Dead => (Paint::Warning, Symbol::Doubtful),
        Verdict::Unsure => (Paint::Busy, Symbol::Unknown),
        Verdict::Moved | Verdict::Ok => (Paint::Muted, Symbol::Elsewhere),
    };
    page.line(&[
        Span::sign(paint, sign),
        Span::new(Paint::Text, &title(context, item)),
        Span::new(Paint::Muted, &format!("  {}", item.id)),
    ]);
    let mut whole = |paint, text: &str| page.whole(paint, &format!("    {text}"));
    whole(Paint::Text, link.address.as_str());
    let place = item
        .places
        .iter()
        .next()
        .map(|place| context.texts.place_name(&context.catalog, place.section, context.lang));
    let why = finding.phrase().map(|why| context.say(&why));
    let facts: Vec<String> = why.into_iter().chain(place).collect();
    whole(Paint::Muted, &facts.join(context.texts.between_facts()));
    if let Some(to) = &finding.to {
        whole(Paint::Text, &context.say(&Phrase::new("cli-links-now").with("address", &**to)));
    }
    if let Some(archived) = link.address.archived().filter(|_| finding.verdict == Verdict::Dead) {
        let archived = Phrase::new("cli-links-archive").with("address", archived.as_str());
        whole(Paint::Text, &context.say(&archived));
    }
}

/// The title, cut where the id, by which the item is called, has no room beside it.
fn title<'a>(context: &'a Context<'_>, item: &'a Item) -> Cow<'a, str> {
    let (look, title) = (context.look, item.title.in_lang(context.lang));
    let Some(columns) = look.columns.filter(|_| !look.is_linear) else { return title.into() };
    let room = columns.saturating_sub(SYMBOL + 2 + width(item.id.as_str()));
    truncate(title, room.max(LEAST), look.symbols.get(Symbol::Ellipsis))
}

/// What all of it comes to.
fn figures(context: &Context<'_>, check: &Check, counts: [usize; 4], page: &mut Page) {
    let texts = context.texts;
    let all = Phrase::new("cli-links-all").with("tried", texts.figure(check.tried));
    page.paragraph(Paint::Text, &texts.say(&all.with("known", texts.figure(check.known))));
    let [dead, moved, unsure, works] = counts.map(|count| texts.figure(count));
    let figures = Phrase::new("cli-links-figures").with("works", works).with("dead", dead);
    let figures = figures.with("moved", moved).with("unsure", unsure);
    page.paragraph(Paint::Muted, &texts.say(&figures));
}
