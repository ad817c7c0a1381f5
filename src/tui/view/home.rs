//! Home: where the learner left off, what is next, the roadmaps, and this week.

mod lines;
mod table;
mod week;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::figures::done_of;
use super::row::{cut, emphasis};
use super::sections::tally;
use super::{Screen, footer, header, layout, row, scrollbar};
use crate::app::{Action, HomeRow, Target};
use crate::keymap::Scope;
use crate::text::wrap;
use crate::tui::theme::Role;
use lines::{HomeLine, Shape, lines};
use table::Table;
use week::Week;

/// Columns below which there is little air at the sides.
const NARROW: u16 = 64;
/// The most columns of the text: wider, the eye would lose the row.
const WIDEST: u16 = 100;

/// Draws Home in the place of the panes and answers how many rows it shows. Only visible rows are
/// built.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) -> usize {
    let (top, main, bottom) = layout::frame(area);
    header::draw(screen, top, buf);
    footer::draw(screen, bottom, buf);
    let (inside, side) = inside(main);
    let (columns, visible) = (usize::from(inside.width), usize::from(inside.height));
    let (table, week) = (Table::new(screen, columns), Week::new(screen, columns));
    let nothing = wrap(&screen.text("home-nothing-next"), columns);
    let shape = Shape {
        reasons_below: !table.is_wide,
        figures_below: !week.is_wide,
        nothing: nothing.len(),
        height: visible,
    };
    let lines = lines(screen.model, shape);
    let selected = screen.model.home_row();
    let cursor = lines.iter().position(|line| *line == HomeLine::Row(selected)).unwrap_or(0);
    // Behind the last row that can be selected is more to see.
    let is_last = screen.model.home_rows().last() == Some(&selected);
    let cursor =
        if is_last { lines.len().saturating_sub(1).min(cursor + visible - 1) } else { cursor };
    let first = row::first_visible(0, cursor, visible, lines.len());
    let free = inside.height.saturating_sub(u16::try_from(lines.len()).unwrap_or(u16::MAX));
    let shown = lines.iter().skip(first).take(visible);
    for (home_line, y) in shown.zip(inside.y + free.div_ceil(3)..) {
        let line = match *home_line {
            HomeLine::Air => continue,
            HomeLine::Greeting => greeting(screen),
            HomeLine::Standing => standing(screen, selected),
            HomeLine::Heading(id) => Line::styled(screen.text(id), screen.style(Role::Heading)),
            HomeLine::Nothing(at) => {
                let text = nothing.get(at).cloned().unwrap_or_default();
                Line::styled(text, screen.style(Role::Muted))
            }
            HomeLine::Row(HomeRow::LeftOff) => left_off(screen, columns),
            HomeLine::Row(HomeRow::Changes) => news(screen, selected, columns),
            HomeLine::Row(HomeRow::Next(at)) => table.suggestion(screen, at),
            HomeLine::Reason(at) => table.reason(screen, at),
            HomeLine::Row(HomeRow::Roadmap(roadmap)) => table.roadmap(screen, roadmap),
            HomeLine::Days => week.days(screen),
            HomeLine::Dots => week.dots(screen),
            HomeLine::Streak => week.streak(screen),
        };
        buf.set_line(inside.x, y, &line, inside.width);
        let across = Rect { x: inside.x - side, y, width: inside.width + 2 * side, height: 1 };
        if let HomeLine::Row(row) = *home_line {
            screen.mark(across, Target::Home(row));
        }
        if *home_line == HomeLine::Row(selected) {
            row::select(screen, true, across, buf);
        }
    }
    let beside = Rect { x: inside.right() + side, width: 1, ..inside };
    scrollbar::draw_alone(screen, first..first + visible, lines.len(), beside, buf);
    visible
}

/// The place of the text, and how far the ground of a selected row goes beyond it.
fn inside(main: Rect) -> (Rect, u16) {
    let (air, side) = if main.width < NARROW { (2, 1) } else { (4, 2) };
    let width = main.width.saturating_sub(2 * air).min(WIDEST);
    (Rect { x: main.x + (main.width - width) / 2, width, ..main }, side)
}

fn greeting(screen: &Screen<'_>) -> Line<'static> {
    let id = if screen.model.is_new() { "home-begin" } else { "home-left-off" };
    Line::styled(screen.text(id), screen.style(Role::Muted))
}

/// The section where the learner left off, and around it the rest of its path.
fn left_off(screen: &Screen<'_>, columns: usize) -> Line<'static> {
    let model = screen.model;
    let path = model.ui.node.path(&model.catalog);
    let mut titles: Vec<String> = path.iter().map(|node| screen.title(*node)).collect();
    let last = titles.pop().unwrap_or_default();
    let mut spans = vec![Span::styled(last, screen.style(Role::Title))];
    if !titles.is_empty() {
        let around = format!("  {}", titles.join(screen.texts.between_titles()));
        spans.push(Span::styled(around, screen.style(Role::Muted)));
    }
    cut(screen, spans, columns)
}

/// `N  12 new, 3 changed, 1 removed`.
fn news(screen: &Screen<'_>, selected: HomeRow, columns: usize) -> Line<'static> {
    let count = screen.say(&screen.model.whats_new.counted());
    let style = screen.style(Role::Text).patch(emphasis(selected == HomeRow::Changes));
    cut(
        screen,
        vec![key(screen, Action::Changes), Span::raw("  "), Span::styled(count, style)],
        columns,
    )
}

/// How far the learner is there; and what the key does, while the row above is the selected one.
fn standing(screen: &Screen<'_>, selected: HomeRow) -> Line<'static> {
    let muted = screen.style(Role::Muted);
    let tally = tally(screen, screen.model.ui.node);
    let mut spans = vec![Span::styled(screen.say(&done_of(&tally)), muted)];
    if selected == HomeRow::LeftOff {
        let id = if screen.model.is_new() { "action-enter.begin" } else { "action-enter.on" };
        spans.extend([Span::raw("  "), key(screen, Action::Enter)]);
        spans.push(Span::styled(format!(" {}", screen.text(id)), muted));
    }
    Line::from(spans)
}

/// The key of `action` on Home.
fn key(screen: &Screen<'_>, action: Action) -> Span<'static> {
    let key = screen.keymap.key_of(Scope::Home, action).unwrap_or_default();
    let key = screen.key(&key);
    Span::styled(key, screen.style(Role::Key))
}
