//! The last year day by day, the last weeks, and what waits to be finished.

use super::Shown;
use crate::cli::context::Context;
use crate::cli::look::{Paint, Span};
use crate::i18n::{Texts, basis, outlook};
use crate::progress::{Cell, Heatmap, LEVELS, Week};
use crate::symbols::Symbol;
use crate::text::width;

const DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// Weeks of a year, with those that are cut at its ends.
const YEAR: usize = 53;
/// Columns of the names of the days.
const NAMES: usize = 3;
/// The columns of a week in the table.
const WEEK: usize = 5;
/// So much of what waits is shown.
const WAITING: usize = 10;
/// What stands between the columns of a row.
const GAP: usize = 2;

/// The heatmap. A pipe, a file and a reader of screens get figures in place of squares.
pub(super) fn year(context: &Context<'_>, shown: &Shown, page: &mut String) {
    let look = context.look;
    let signs = if look.columns.is_some() { squares(context.texts) } else { FIGURES };
    let weeks = look.columns.map_or(YEAR, |columns| columns.saturating_sub(NAMES).clamp(1, YEAR));
    let heatmap = shown.overview.heatmap(shown.day, shown.rest, weeks);
    heading(context, page, "cli-progress-heading.year");
    look.line(page, &[Span::new(Paint::Muted, &months(context, shown, weeks))]);
    for (at, day) in DAYS.iter().enumerate() {
        let name = context.texts.get(&format!("day-{day}"));
        let mut spans = vec![Span::padded(Paint::Muted, &name, NAMES)];
        for cell in heatmap.weeks.iter().filter_map(|week| week.get(at)) {
            let (sign, paint) = signs.of(*cell);
            spans.push(Span::new(paint, sign));
        }
        look.line(page, &spans);
    }
    let words = [(Cell::Quiet, "statistics-nothing"), (Cell::Rest, "statistics-rest")];
    let words = words.into_iter().chain([(Cell::Frozen, "statistics-freeze")]);
    let mut key: Vec<String> = words
        .map(|(cell, word)| format!("{} {}", signs.of(cell).0, context.texts.get(word)))
        .collect();
    let levels = LEVELS.iter().enumerate();
    key.splice(
        1..1,
        levels.map(|(at, least)| format!("{} {least}+", signs.of(Cell::Busy(at + 1)).0)),
    );
    look.line(page, &[Span::new(Paint::Muted, &key.join("  "))]);
}

/// `Dec  Jan  Feb`, each over the week in which the month begins; one that has no room is left out.
fn months(context: &Context<'_>, shown: &Shown, weeks: usize) -> String {
    let mut text = String::new();
    for (at, month) in Heatmap::months(shown.day, weeks).into_iter().enumerate() {
        let column = NAMES + at;
        if let Some(month) = month.filter(|_| width(&text) < column) {
            text.push_str(&" ".repeat(column - width(&text)));
            text.push_str(&context.texts.month(month));
        }
    }
    text
}

/// How days are shown: nothing, rest, forgiven, and the four levels.
#[derive(Clone, Copy)]
struct Signs {
    quiet: &'static str,
    rest: &'static str,
    levels: [&'static str; 4],
}

const FIGURES: Signs = Signs { quiet: ".", rest: "-", levels: ["1", "2", "3", "4"] };

/// The same on a terminal.
const fn squares(texts: &Texts) -> Signs {
    Signs {
        quiet: texts.symbol(Symbol::Nothing),
        rest: texts.symbol(Symbol::Skipped),
        levels: [
            texts.symbol(Symbol::Heat1),
            texts.symbol(Symbol::Heat2),
            texts.symbol(Symbol::Heat3),
            texts.symbol(Symbol::Heat4),
        ],
    }
}

impl Signs {
    fn of(self, cell: Cell) -> (&'static str, Paint) {
        match cell {
            Cell::ToCome => (" ", Paint::Muted),
            Cell::Quiet => (self.quiet, Paint::Muted),
            Cell::Rest => (self.rest, Paint::Muted),
            Cell::Frozen => ("+", Paint::Muted),
            Cell::Busy(level) => {
                let sign = self.levels.get(level.saturating_sub(1));
                (sign.copied().unwrap_or("4"), Paint::Good)
            }
        }
    }
}

/// What was done and spent in the last weeks, and how long the rest will take.
pub(super) fn weeks(context: &Context<'_>, shown: &Shown, page: &mut String) {
    let look = context.look;
    heading(context, page, "cli-progress-heading.weeks");
    let labels = ["week", "items", "minutes", "estimate"];
    let labels = labels.map(|label| context.texts.get(&format!("statistics-{label}")));
    let label = labels.iter().map(|label| width(label)).max().unwrap_or(0);
    // Where there is little room, the oldest weeks go first.
    let room = look.columns.map_or(usize::MAX, |columns| columns.saturating_sub(label) / WEEK);
    let weeks = &shown.figures.weeks;
    let weeks = weeks.get(weeks.len().saturating_sub(room)..).unwrap_or_default();
    let figures: [fn(&Week) -> String; 4] = [
        |week| week.number().to_string(),
        |week| week.done.to_string(),
        |week| week.minutes().to_string(),
        |week| week.estimated.to_string(),
    ];
    for (at, (name, figure)) in labels.iter().zip(figures).enumerate() {
        let mut spans = vec![Span::padded(Paint::Muted, name, label)];
        for week in weeks {
            let text = figure(week);
            let paint = if at == 0 || text == "0" { Paint::Muted } else { Paint::Text };
            let text = if text == "0" { FIGURES.quiet.to_owned() } else { text };
            let air = " ".repeat(WEEK.saturating_sub(width(&text)));
            spans.push(Span::new(paint, &(air + &text)));
        }
        look.line(page, &spans);
    }
    outlook_of(context, shown, page);
}

/// How long the rest will take.
pub(super) fn outlook_of(context: &Context<'_>, shown: &Shown, page: &mut String) {
    let look = context.look;
    let forecast = &shown.figures.forecast;
    let said = [Some(outlook(forecast)), basis(forecast)].into_iter().flatten();
    let said: Vec<String> = said.map(|phrase| context.say(&phrase)).collect();
    for line in crate::text::wrap(&said.join(" "), look.page_columns()) {
        look.line(page, &[Span::new(Paint::Text, &line)]);
    }
}

/// What was begun and is not finished, what waits longest first.
pub(super) fn waiting(context: &Context<'_>, shown: &Shown, page: &mut String) {
    let waiting = &shown.figures.unfinished;
    if waiting.is_empty() {
        return;
    }
    heading(context, page, "cli-progress-heading.waiting");
    for (ix, since) in waiting.iter().take(WAITING) {
        let title = context.catalog.item(*ix).title.in_lang(context.lang);
        let since = since.date().to_string();
        let spans = [
            Span::padded(Paint::Muted, &since, width(&since) + GAP),
            Span::new(Paint::Text, title),
        ];
        context.look.line(page, &spans);
    }
    if let Some(more) = waiting.len().checked_sub(WAITING).filter(|more| *more > 0) {
        let more =
            context.say(&crate::phrase::Phrase::new("cli-progress-more").with("count", more));
        context.look.line(page, &[Span::new(Paint::Muted, &more)]);
    }
}

pub(super) fn heading(context: &Context<'_>, page: &mut String, id: &str) {
    context.look.gap(page);
    let colon = if context.look.is_linear { ":" } else { "" };
    let heading = format!("{}{colon}", context.texts.get(id));
    context.look.line(page, &[Span::new(Paint::Strong, &heading)]);
}
