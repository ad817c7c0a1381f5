//! Progress as thin lines. What varies in script comes last, where it shifts nothing.

use super::{Shown, spoken, year};
use crate::catalog::{Level, Levels};
use crate::cli::context::Context;
use crate::cli::look::{Paint, Span};
use crate::phrase::Phrase;
use crate::progress::Tally;
use crate::symbols::{Symbol, Symbols};
use crate::text::width;

/// The columns of a bar, where the terminal is wide enough.
const BAR: usize = 30;
/// What stands between the columns of a row.
const GAP: usize = 2;
/// The fewest columns of a count.
const COUNT: usize = 4;
/// The columns of a day of the week.
const DAY: usize = 4;

/// A row: how far, with what, and how deep that stands.
struct Row {
    tally: Tally,
    name: String,
    depth: usize,
    /// Is it that of the terms, which are only known or not?
    is_terms: bool,
}

impl Row {
    fn new(tally: Tally, name: impl Into<String>) -> Self {
        Self { tally, name: name.into(), depth: 0, is_terms: false }
    }
}

/// The whole page.
pub(super) fn page(context: &Context<'_>, shown: &Shown) -> String {
    let groups = [
        (None, parts(context, shown)),
        (Some("cli-progress.kinds"), kinds(context, shown)),
        (Some("cli-progress.levels"), levels(context, shown)),
    ];
    let table = Table::new(context, groups.iter().flat_map(|(_, rows)| rows));
    let mut page = String::new();
    if shown.is_past {
        let as_of = Phrase::new("cli-progress-as-of").with("day", shown.day.to_string());
        context.look.line(&mut page, &[Span::new(Paint::Strong, &context.say(&as_of))]);
        context.look.gap(&mut page);
    }
    table.head(context, &mut page);
    for (heading, rows) in groups.iter().filter(|(_, rows)| !rows.is_empty()) {
        if let Some(heading) = heading {
            year::heading(context, &mut page, heading);
        }
        for row in rows {
            table.row(context, &mut page, row);
        }
    }
    if context.look.is_linear {
        spoken::year(context, shown, &mut page);
        spoken::weeks(context, shown, &mut page);
    } else {
        year::year(context, shown, &mut page);
        year::weeks(context, shown, &mut page);
    }
    year::waiting(context, shown, &mut page);
    context.look.gap(&mut page);
    week(context, shown, &mut page);
    departed(context, shown, &mut page);
    page
}

/// All but how far the learner is in roadmaps and sections; what is asked for most comes first.
pub(super) fn figures_alone(context: &Context<'_>, shown: &Shown) -> String {
    let mut page = String::new();
    week(context, shown, &mut page);
    spoken::year(context, shown, &mut page);
    spoken::weeks(context, shown, &mut page);
    year::waiting(context, shown, &mut page);
    let groups = [
        ("cli-progress.kinds", kinds(context, shown)),
        ("cli-progress.levels", levels(context, shown)),
    ];
    for (heading, rows) in groups {
        let table = Table::new(context, rows.iter());
        year::heading(context, &mut page, heading);
        for row in &rows {
            table.row(context, &mut page, row);
        }
    }
    departed(context, shown, &mut page);
    page
}

/// The roadmaps or sections, and this week.
pub(super) fn briefly(context: &Context<'_>, shown: &Shown) -> String {
    let rows = parts(context, shown);
    let table = Table::new(context, rows.iter());
    let mut page = String::new();
    for row in &rows {
        table.row(context, &mut page, row);
    }
    week(context, shown, &mut page);
    page
}

/// The roadmaps, or the sections of the one that was asked for; then everything, and the terms.
fn parts(context: &Context<'_>, shown: &Shown) -> Vec<Row> {
    let (catalog, figures) = (&context.catalog, &shown.figures);
    let roadmaps = figures.roadmaps.iter();
    let mut rows: Vec<Row> = roadmaps
        .map(|(ix, tally)| Row::new(*tally, catalog.roadmap(*ix).title.in_lang(context.lang)))
        .collect();
    if figures.roadmap.is_none() {
        rows.push(Row::new(figures.total, context.texts.get("progress-all")));
    } else {
        rows.extend(figures.sections.iter().map(|(ix, tally)| {
            let section = catalog.section(*ix);
            let name = section.title.in_lang(context.lang);
            Row { depth: section.depth() + 1, ..Row::new(*tally, name) }
        }));
    }
    let Tally { terms, terms_done, .. } = figures.total;
    let terms = Tally { total: terms, done: terms_done, ..Tally::default() };
    let name = context.texts.get("progress-terms-label");
    rows.push(Row { is_terms: true, ..Row::new(terms, name) });
    rows.retain(|row| row.tally.total + row.tally.skipped > 0);
    rows
}

fn kinds(context: &Context<'_>, shown: &Shown) -> Vec<Row> {
    let kinds = shown.figures.kinds.iter().filter(|(_, tally)| tally.total + tally.skipped > 0);
    kinds
        .map(|(kind, tally)| Row::new(*tally, context.texts.get(&format!("kind-{kind}"))))
        .collect()
}

/// By level, where any item has one.
fn levels(context: &Context<'_>, shown: &Shown) -> Vec<Row> {
    let name = |level: Level| context.texts.level(Levels { from: level, to: level });
    let levels = shown.figures.levels.iter().filter(|(_, tally)| tally.total + tally.skipped > 0);
    levels.filter_map(|(level, tally)| Some(Row::new(*tally, name((*level)?)))).collect()
}

/// Columns of a terminal from which on what is begun, skipped and open has columns of its own.
const WIDE: usize = 80;

/// The columns of the page.
struct Table {
    bar: usize,
    figures: usize,
    /// Those for what is begun, skipped and open, where there is room for them.
    states: Option<[State; 3]>,
}

/// A column of figures.
struct State {
    label: String,
    columns: usize,
    count: fn(&Tally) -> usize,
}

impl Table {
    /// The columns in which `rows` fit, with most of the terminal left for their names.
    fn new<'a>(context: &Context<'_>, rows: impl Iterator<Item = &'a Row>) -> Self {
        let figures = rows.map(|row| width(&figures(context, row.tally))).max().unwrap_or(0);
        let columns = context.look.columns.unwrap_or(usize::MAX);
        let state = |label, count| {
            let label = context.texts.get(label);
            State { columns: width(&label).max(COUNT), label, count }
        };
        let states = || {
            [
                state("cli-progress.doing", |tally| tally.doing),
                state("cli-progress.skipped", |tally| tally.skipped),
                state("cli-progress.open", Tally::open),
            ]
        };
        let states = (columns >= WIDE && !context.look.is_linear).then(states);
        let states_columns = states.iter().flatten().map(|state| state.columns + GAP).sum();
        let bar = BAR.min(columns / 4).min(columns.saturating_sub(states_columns) / 3);
        Self { bar, figures, states }
    }

    /// What the columns of figures are.
    fn head(&self, context: &Context<'_>, page: &mut String) {
        let Some(states) = &self.states else { return };
        let done = right(&context.texts.get("cli-progress.done"), GAP + self.figures);
        let mut spans =
            vec![Span::padded(Paint::Text, "", self.bar), Span::new(Paint::Muted, &done)];
        for State { label, columns, .. } in states {
            spans.push(Span::new(Paint::Muted, &right(label, GAP + columns)));
        }
        context.look.line(page, &spans);
    }

    /// `━━━━━────────   3 of 12   1   ·   9  Python`.
    fn row(&self, context: &Context<'_>, page: &mut String, row: &Row) {
        let Row { tally, name, depth, .. } = row;
        if context.look.is_linear {
            return say(context, page, row);
        }
        let paint = match tally {
            Tally { done: 0, .. } => Paint::Muted,
            Tally { done, total, .. } if done == total => Paint::Good,
            _ => Paint::Text,
        };
        let filled = tally.filled(self.bar);
        let mut spans = vec![
            Span::new(Paint::Good, &context.texts.symbol(Symbol::Bar).repeat(filled)),
            Span::new(Paint::Muted, &rest(context).repeat(self.bar - filled)),
            Span::new(paint, &right(&figures(context, *tally), GAP + self.figures)),
        ];
        for State { columns, count, .. } in self.states.iter().flatten() {
            let (paint, figure) = match count(tally) {
                _ if row.is_terms => (Paint::Muted, String::new()), // they are known or not
                0 => (Paint::Muted, context.texts.symbol(Symbol::Nothing).to_owned()),
                count => (Paint::Text, count.to_string()),
            };
            spans.push(Span::new(paint, &right(&figure, GAP + columns)));
        }
        spans.push(Span::padded(Paint::Text, "", GAP * (depth + 1)));
        spans.push(Span::new(Paint::Text, name));
        if self.states.is_none() {
            let states = states(context, *tally);
            spans.extend(states.map(|states| Span::new(Paint::Muted, &format!("  {states}"))));
        }
        context.look.line(page, &spans);
    }
}

/// `Python, 3 of 12 done, 1 begun, 2 skipped`.
fn say(context: &Context<'_>, page: &mut String, row: &Row) {
    let said = [row.name.clone(), figures(context, row.tally)].into_iter();
    let said: Vec<String> = said.chain(states(context, row.tally)).collect();
    let spans: Vec<Span> = said.iter().map(|text| Span::new(Paint::Text, text)).collect();
    context.look.line(page, &spans);
}

/// What is begun and skipped, where anything is.
fn states(context: &Context<'_>, tally: Tally) -> Option<String> {
    let Tally { doing, skipped, .. } = tally;
    let states = Phrase::new("cli-progress-states").with("doing", doing).with("skipped", skipped);
    (doing + skipped > 0).then(|| context.say(&states))
}

/// `text` at the right end of so many columns.
fn right(text: &str, columns: usize) -> String {
    format!("{}{text}", " ".repeat(columns.saturating_sub(width(text))))
}

/// Without colours both parts of a `━` bar would look alike.
fn rest(context: &Context<'_>) -> &'static str {
    let is_line = !context.look.has_colors || context.texts.symbols() == Symbols::Ascii;
    context.texts.symbol(if is_line { Symbol::Horizontal } else { Symbol::Bar })
}

fn figures(context: &Context<'_>, tally: Tally) -> String {
    let id = if context.look.is_linear { "linear-figures" } else { "done-of" };
    context.say(&Phrase::new(id).with("done", tally.done).with("total", tally.total))
}

/// What was done on each day of this week, and the streak.
fn week(context: &Context<'_>, shown: &Shown, page: &mut String) {
    let counts = shown.overview.week(shown.day);
    if context.look.is_linear {
        spoken::week(context, shown, page);
        return streak(context, shown, page);
    }
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let label = if shown.is_past { "cli-progress.that-week" } else { "cli-progress.week" };
    let label = context.texts.get(label);
    let label_columns = width(&label) + GAP;
    let right = |text: &str| right(text, DAY);
    let mut heads = vec![Span::padded(Paint::Strong, &label, label_columns)];
    let mut figures = vec![Span::padded(Paint::Text, "", label_columns)];
    for (name, count) in names.into_iter().zip(counts) {
        heads.push(Span::new(Paint::Muted, &right(&context.texts.get(&format!("day-{name}")))));
        figures.push(match count {
            0 => Span::new(Paint::Muted, &right(context.texts.symbol(Symbol::Nothing))),
            count => Span::new(Paint::Good, &right(&count.to_string())),
        });
    }
    let done = Phrase::new("progress-done").with("count", counts.iter().sum::<usize>());
    figures.push(Span::new(Paint::Text, &format!("   {}", context.say(&done))));
    context.look.line(page, &heads);
    context.look.line(page, &figures);
    streak(context, shown, page);
}

/// How many days in a row something was done.
fn streak(context: &Context<'_>, shown: &Shown, page: &mut String) {
    let streak = &shown.figures.streak;
    if streak.current > 0 {
        let days = Phrase::new("cli-progress-streak").with("days", streak.current);
        let streak = context.say(&days.with("longest", streak.longest));
        context.look.line(page, &[Span::new(Paint::Muted, &streak)]);
    }
}

/// That some of what the learner did is about items that are gone.
fn departed(context: &Context<'_>, shown: &Shown, page: &mut String) {
    if shown.departed > 0 && shown.figures.roadmap.is_none() {
        let departed = Phrase::new("cli-progress-departed").with("count", shown.departed);
        context.look.line(page, &[Span::new(Paint::Muted, &context.say(&departed))]);
    }
}
