//! The pane of progress: bars, the last weeks, and by kind where there is room.

use std::collections::BTreeMap;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::bar::bar;
use super::figures::done_of_total;
use super::pane::Pane;
use super::{Screen, details, sections};
use crate::app::{Focus, Node};
use crate::phrase::Phrase;
use crate::progress::{Status, Tally};
use crate::symbols::Symbol;
use crate::text::{width, wrap};
use crate::tui::theme::Role;

/// Weeks of the small chart.
const WEEKS: usize = 12;
/// A week is drawn as high as it is beside the best one, or beside this when all were quiet.
const GOOD_WEEK: usize = 8;
/// More rows than so many, left below the weeks, are room for kinds.
const ROOM: usize = 3;
/// Columns after which a bar tells no more.
const BAR: usize = 60;

/// Draws the pane and answers how many lines it shows, and how many there are.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) -> (usize, usize) {
    let is_focused = screen.model.ui.focus == Focus::Progress;
    let title = screen.text("pane-progress");
    let inside = Pane { title: &title, count: "", is_focused }.draw(screen, area, buf);
    let (columns, rows) = (usize::from(inside.width), usize::from(inside.height));
    let few = lines(screen, columns, false);
    // The kinds are for who looks closely, or has made room for some of them.
    let shows_kinds = is_focused || rows > few.len() + ROOM;
    let lines = if shows_kinds { lines(screen, columns, true) } else { few };
    details::show(screen, &lines, screen.model.ui.progress_scroll, inside, buf)
}

/// Bars, weeks, and where wanted the kinds.
fn lines(screen: &Screen<'_>, columns: usize, with_kinds: bool) -> Vec<Line<'static>> {
    let name = screen.title(of(screen));
    let parts = parts(screen, &name);
    let kinds = if with_kinds { by_kind(screen) } else { Vec::new() };
    let table = Table::new(screen, columns, parts.iter().chain(&kinds));
    let mut lines: Vec<_> = parts.iter().map(|figure| table.line(screen, figure)).collect();
    lines.push(Line::default());
    lines.extend(weeks(screen, &table));
    if !kinds.is_empty() {
        let heading = screen.say(&Phrase::new("progress-by-kind").with("roadmap", name));
        let heading = wrap(&heading, columns).into_iter();
        lines.push(Line::default());
        lines.extend(heading.map(|line| Line::styled(line, screen.style(Role::Heading))));
    }
    lines.extend(kinds.iter().map(|figure| table.line(screen, figure)));
    lines
}

/// A label and how far the learner is with it.
type Figure = (String, Tally);

/// What the figures of the kinds are of: the roadmap, or the kept search.
fn of(screen: &Screen<'_>) -> Node {
    let model = screen.model;
    let roadmap = model.ui.node.roadmap(&model.catalog);
    roadmap.map_or(model.ui.node, Node::Roadmap)
}

/// The figures of the section, its roadmap or the kept search called `name`, and everything.
fn parts(screen: &Screen<'_>, name: &str) -> Vec<Figure> {
    let model = screen.model;
    let all = model.overview.total();
    let terms = Tally { total: all.terms, done: all.terms_done, ..Tally::default() };
    let section = match model.ui.node {
        Node::Section(_) => sections::tally(screen, model.ui.node),
        Node::Roadmap(_) | Node::Searches | Node::Search(_) => Tally::default(),
    };
    let around =
        if model.ui.node == Node::Searches { Tally::default() } else { model.tally(of(screen)) };
    let mut parts = vec![
        (screen.text("progress-section"), section),
        (name.to_owned(), around),
        (screen.text("progress-all"), all),
        (screen.text("progress-terms-label"), terms),
    ];
    parts.retain(|(_, tally)| tally.total > 0);
    parts
}

/// The columns of the pane: labels, bars and figures.
struct Table {
    label: usize,
    bar: usize,
    figures: usize,
}

impl Table {
    /// The columns in which `figures` fit.
    fn new<'a>(
        screen: &Screen<'_>,
        columns: usize,
        figures: impl Iterator<Item = &'a Figure>,
    ) -> Self {
        let longest = figures.map(|(_, tally)| done_of_total(screen, tally).width()).max();
        let figures = longest.unwrap_or(0) + 2;
        let label = (columns / 3).clamp(14, 28).min(columns.saturating_sub(figures + 1));
        let bar = columns.saturating_sub(label + 1 + figures).min(BAR);
        Self { label, bar, figures }
    }

    /// `section  ━━━━━━━━━  3/12`.
    fn line(&self, screen: &Screen<'_>, (label, tally): &Figure) -> Line<'static> {
        let figures = done_of_total(screen, tally);
        let before = " ".repeat(self.figures.saturating_sub(width(&figures.content)));
        let [filled, rest] = bar(screen, tally, self.bar);
        Line::from(vec![self.label(screen, label), filled, rest, Span::raw(before), figures])
    }

    fn label(&self, screen: &Screen<'_>, label: &str) -> Span<'static> {
        let label = screen.truncate(label, self.label).into_owned();
        let air = " ".repeat(self.label + 1 - width(&label));
        Span::styled(label + &air, screen.style(Role::Muted))
    }
}

/// Items done in each of the last weeks, and in this one.
fn weeks(screen: &Screen<'_>, table: &Table) -> [Line<'static>; 2] {
    let counts = screen.model.overview.done_per_week(screen.model.shown_day(), WEEKS);
    let this_week = counts.last().copied().unwrap_or(0);
    let label = |id: &str| table.label(screen, &screen.text(id));
    let done = screen.say(&Phrase::new("progress-done").with("count", this_week));
    let week = if screen.model.past.is_some() { "progress-week.past" } else { "progress-week" };
    [
        Line::from([vec![label("progress-weeks")], chart(screen, &counts)].concat()),
        Line::from(vec![label(week), Span::styled(done, screen.style(Role::Text))]),
    ]
}

/// A column of one cell for each count; weeks without anything are as quiet as the rest of a bar.
fn chart(screen: &Screen<'_>, counts: &[usize]) -> Vec<Span<'static>> {
    let role = |count: usize| if count == 0 { Role::BarRest } else { Role::Bar };
    let columns = columns_of(counts).into_iter().zip(counts);
    columns
        .map(|(column, count)| Span::styled(screen.symbol(column), screen.style(role(*count))))
        .collect()
}

/// Each count as high as it is beside the highest; the lowest column is for nothing at all.
fn columns_of(counts: &[usize]) -> Vec<Symbol> {
    use Symbol::{Column1, Column2, Column3, Column4, Column5, Column6, Column7, Column8};
    const LEVELS: [Symbol; 8] =
        [Column1, Column2, Column3, Column4, Column5, Column6, Column7, Column8];
    let highest = counts.iter().copied().max().unwrap_or(0).max(GOOD_WEEK);
    let level = |count: &usize| (count * 7).div_ceil(highest);
    counts.iter().map(|count| LEVELS.get(level(count)).copied().unwrap_or(Column8)).collect()
}

/// The figures of each kind in the roadmap or the kept search.
fn by_kind(screen: &Screen<'_>) -> Vec<Figure> {
    let model = screen.model;
    let mut kinds: BTreeMap<String, Tally> = BTreeMap::new();
    for ix in model.items_in(of(screen)) {
        let item = model.catalog.item(ix);
        let status = model.overview.record(ix).status;
        if !item.counts() || status == Status::Skipped {
            continue;
        }
        let tally = kinds.entry(screen.texts.kind(item)).or_default();
        tally.total += 1;
        tally.done += usize::from(status == Status::Done);
    }
    kinds.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(counts: &[usize]) -> String {
        columns_of(counts).into_iter().map(Symbol::unicode).collect()
    }

    #[test]
    fn a_single_tick_is_low_but_seen() {
        assert_eq!(shape(&[0, 1]), "▁▂");
    }

    #[test]
    fn the_highest_week_is_the_highest_column() {
        assert_eq!(shape(&[0, 1, 10, 20]), "▁▂▅█");
        assert_eq!(shape(&[0, 0]), "▁▁");
    }
}
