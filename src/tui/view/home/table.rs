//! The suggestions and the roadmaps, in columns that both share.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{cut, emphasis, key};
use crate::app::{Action, HomeRow};
use crate::catalog::RoadmapIx;
use crate::plan::Next;
use crate::text::width;
use crate::tui::theme::Role;
use crate::tui::view::Screen;
use crate::tui::view::bar::bar;
use crate::tui::view::figures::done_of_total;

/// The keys of the suggestions, by their position.
const KEYS: [Action; 3] =
    [Action::FirstSuggestion, Action::SecondSuggestion, Action::ThirdSuggestion];
/// Columns from which on there are more than two.
const WIDE: usize = 60;
/// Columns of a key, with the air behind it.
const KEY: usize = 3;
/// Columns between two others.
const GAP: usize = 3;
/// Columns of a bar: fewer are too few, more tell no more.
const LEAST_BAR: usize = 12;
const BAR: usize = 32;

/// The columns.
pub(super) struct Table {
    /// Is there room for more than titles and one word at the right?
    pub(super) is_wide: bool,
    columns: usize,
    titles: usize,
    kinds: usize,
    bar: usize,
    figures: usize,
}

impl Table {
    /// Columns in which everything stands below each other, titles cut where they are long.
    pub(super) fn new(screen: &Screen<'_>, columns: usize) -> Self {
        let model = screen.model;
        let suggestions = || model.suggestions.iter();
        let roadmaps = || model.catalog.roadmap_positions();
        let titles = suggestions().map(|next| KEY + width(model.title_at(next.place)));
        let titles = titles.chain(roadmaps().map(|ix| width(name(screen, ix)))).max();
        let kinds = suggestions().map(|next| width(&kind(screen, next))).max().unwrap_or(0) + GAP;
        let reasons = suggestions().map(|next| width(&why(screen, next))).max().unwrap_or(0);
        let figures = roadmaps().map(|ix| figures(screen, ix).width()).max().unwrap_or(0);
        let languages = roadmaps().map(|ix| width(&languages(screen, ix))).max();
        let taken = GAP + figures + GAP + languages.unwrap_or(0);
        // What the others leave; where that is little, long titles and long reasons share.
        let left = columns.saturating_sub((kinds + reasons).max(LEAST_BAR + taken));
        let titles = (titles.unwrap_or(0) + GAP).min(left.max(columns * 2 / 5));
        Self {
            is_wide: columns >= WIDE,
            columns,
            titles,
            kinds,
            bar: columns.saturating_sub(titles + taken).min(BAR),
            figures,
        }
    }

    /// `1  Mastering LLMs    course    you began it yesterday`.
    pub(super) fn suggestion(&self, screen: &Screen<'_>, at: usize) -> Line<'static> {
        let Some(next) = screen.model.suggestions.get(at) else { return Line::default() };
        let action = KEYS.get(at).copied().unwrap_or(Action::FirstSuggestion);
        let mut spans = vec![key(screen, action), Span::raw("  ")];
        let style = title_style(screen, HomeRow::Next(at));
        let (title, kind) = (screen.model.title_at(next.place), kind(screen, next));
        let muted = screen.style(Role::Muted);
        if self.is_wide {
            spans.push(cell(screen, title, self.titles.saturating_sub(KEY), style));
            spans.push(cell(screen, &kind, self.kinds, muted));
            spans.push(Span::styled(why(screen, next), muted));
        } else {
            let room = self.columns.saturating_sub(KEY + width(&kind));
            spans.push(cell(screen, title, room, style));
            spans.push(Span::styled(kind, muted));
        }
        cut(screen, spans, self.columns)
    }

    /// Why something is suggested, on a line of its own.
    pub(super) fn reason(&self, screen: &Screen<'_>, at: usize) -> Line<'static> {
        let Some(next) = screen.model.suggestions.get(at) else { return Line::default() };
        let why = Span::styled(why(screen, next), screen.style(Role::Muted));
        cut(screen, vec![Span::raw(" ".repeat(KEY)), why], self.columns)
    }

    /// `LLM Course    ━━━━━━━━━━━━    42/213   en ru`.
    pub(super) fn roadmap(&self, screen: &Screen<'_>, ix: RoadmapIx) -> Line<'static> {
        let style = title_style(screen, HomeRow::Roadmap(ix));
        let figures = figures(screen, ix);
        if !self.is_wide {
            let room = self.columns.saturating_sub(figures.width());
            return Line::from(vec![cell(screen, name(screen, ix), room, style), figures]);
        }
        let mut spans = vec![cell(screen, name(screen, ix), self.titles, style)];
        spans.extend(bar(screen, &screen.model.overview.roadmap(ix), self.bar));
        spans.push(Span::raw(" ".repeat(GAP + self.figures - figures.width())));
        spans.push(figures);
        let languages = format!("{}{}", " ".repeat(GAP), languages(screen, ix));
        spans.push(Span::styled(languages, screen.style(Role::Muted)));
        cut(screen, spans, self.columns)
    }
}

fn title_style(screen: &Screen<'_>, row: HomeRow) -> Style {
    screen.style(Role::Text).patch(emphasis(screen.model.home_row() == row))
}

/// `text` in exactly so many columns, the last two of them air.
fn cell(screen: &Screen<'_>, text: &str, columns: usize, style: Style) -> Span<'static> {
    let text = screen.truncate(text, columns.saturating_sub(2)).into_owned();
    let air = " ".repeat(columns.saturating_sub(width(&text)));
    Span::styled(text + &air, style)
}

fn name<'a>(screen: &Screen<'a>, ix: RoadmapIx) -> &'a str {
    let model = screen.model;
    model.catalog.roadmap(ix).title.in_lang(model.ui.lang)
}

fn figures(screen: &Screen<'_>, ix: RoadmapIx) -> Span<'static> {
    done_of_total(screen, &screen.model.overview.roadmap(ix))
}

/// `en ru`.
fn languages(screen: &Screen<'_>, ix: RoadmapIx) -> String {
    let languages = &screen.model.catalog.roadmap(ix).languages;
    languages.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(" ")
}

fn kind(screen: &Screen<'_>, next: &Next) -> String {
    screen.texts.kind(screen.model.item_at(next.place))
}

fn why(screen: &Screen<'_>, next: &Next) -> String {
    let model = screen.model;
    screen.say(&next.reason.phrase(&model.catalog, model.ui.lang))
}
