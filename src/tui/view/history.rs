//! A history: what happened, by day, the newest first.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::figures::status_symbol;
use super::pane::Pane;
use super::{Screen, Viewport, popup, row, scrollbar};
use crate::app::{History, HistoryLine, HistoryRow, Subject, Target};
use crate::phrase::Phrase;
use crate::progress::{Change, NamedSearch, heading_of};
use crate::symbols::Symbol;
use crate::text::wrap;
use crate::tui::theme::Role;

/// The widest box.
const COLUMNS: u16 = 76;
/// Rows around the box, where there is room for them.
const AROUND: u16 = 4;

/// Columns of what happened, so that most of the items stand below each other.
const WORD: usize = 10;
/// Columns from which on there is room for whole words at the right.
const WIDE: u16 = 56;

/// Draws the history, and says how many rows it shows.
pub(super) fn draw(
    screen: &Screen<'_>,
    shown: &History,
    area: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) {
    let main = popup::dim(screen, area, buf);
    let is_empty = shown.rows.is_empty();
    let width = main.width.min(COLUMNS);
    let empty = empty(screen, shown.of, usize::from(width.saturating_sub(4)));
    let wanted = if is_empty { empty.len() } else { shown.rows.len() };
    let wanted = u16::try_from(wanted + 2).unwrap_or(u16::MAX);
    let height = wanted.min(main.height.saturating_sub(AROUND)).max(main.height.min(5));
    let x = main.x + (main.width - width) / 2;
    let place = Rect { x, y: main.y + (main.height - height) / 3, width, height };
    let title = screen.say(&Phrase::new("history-title").with("title", title(screen, shown.of)));
    let pane = Pane { title: &title, count: "", is_focused: true };
    let inside = popup::open_with(screen, &pane, place, buf);
    let visible = usize::from(inside.height);
    (viewport.popup, viewport.popup_rows) = (visible, shown.rows.len());
    if is_empty {
        for (line, y) in empty.into_iter().zip(inside.y..inside.bottom()) {
            let line = Line::styled(line, screen.style(Role::Muted));
            buf.set_line(inside.x, y, &line, inside.width);
        }
        return;
    }
    // The heading of its day is shown with the line, where there is room for both.
    let before = usize::from(visible > 1);
    let first = row::first_visible(
        shown.cursor.saturating_sub(visible / 2),
        shown.cursor,
        visible,
        shown.rows.len(),
    );
    let first = if first == shown.cursor { first.saturating_sub(before) } else { first };
    for (offset, (at, of_row)) in
        shown.rows.iter().enumerate().skip(first).take(visible).enumerate()
    {
        let across = row::across(inside, offset);
        let is_selected = at == shown.cursor && of_row.is_selectable();
        if of_row.is_selectable() {
            screen.mark(across, Target::Entry(at));
        }
        let (left, right) = spans(screen, shown.of, of_row, (is_selected, inside.width));
        row::draw(screen, left, right, Rect { x: inside.x, width: inside.width, ..across }, buf);
        if is_selected {
            row::select(screen, true, across, buf);
        }
    }
    scrollbar::draw(screen, first..first + visible, shown.rows.len(), row::border(inside), buf);
}

/// What the history is of.
fn title(screen: &Screen<'_>, of: Subject) -> String {
    match of {
        Subject::Item(place) => screen.model.title_at(place).to_owned(),
        Subject::Node(node) => screen.title(node),
        Subject::Nothing => String::new(),
    }
}

/// What the place is for, while nothing happened.
fn empty(screen: &Screen<'_>, of: Subject, columns: usize) -> Vec<String> {
    let is_item = matches!(of, Subject::Item(_));
    let text = if is_item { "history-empty" } else { "history-empty-section" };
    wrap(&screen.text(text), columns)
}

type Spans = Vec<Span<'static>>;

/// What stands at the left and at the right of a row.
fn spans(
    screen: &Screen<'_>,
    of: Subject,
    of_row: &HistoryRow,
    (is_selected, columns): (bool, u16),
) -> (Spans, Spans) {
    let said = |text: String, role: Role| vec![Span::styled(text, screen.style(role))];
    match of_row {
        HistoryRow::Day(date) => {
            let heading = screen.say(&heading_of(*date, screen.model.today));
            (said(heading, Role::Heading), Vec::new())
        }
        HistoryRow::Line(line) => {
            (left(screen, of, line, is_selected), said(right(screen, line, columns), Role::Muted))
        }
        HistoryRow::Blank => (Vec::new(), Vec::new()),
        HistoryRow::More if screen.model.journal.is_whole() => {
            (said(screen.text("history-more"), Role::Muted), Vec::new())
        }
        HistoryRow::More => (said(screen.text("history-reading"), Role::Muted), Vec::new()),
    }
}

/// `20:15  ✓ done  Attention Is All You Need`.
fn left(screen: &Screen<'_>, of: Subject, line: &HistoryLine, is_selected: bool) -> Spans {
    let emphasis = row::emphasis(is_selected);
    let text = screen.style(if line.is_undone { Role::Muted } else { Role::Text }).patch(emphasis);
    let what = screen.say(&Phrase::new("history-what").with("what", line.word.as_str()));
    let mut spans = vec![
        Span::styled(format!("{}  ", line.at.time_of_day()), screen.style(Role::Muted)),
        symbol(screen, line),
        Span::styled(format!(" {what}"), text),
    ];
    let about = about(screen, of, line);
    if !about.is_empty() {
        let taken = crate::text::width(&what);
        spans.push(Span::raw(" ".repeat(WORD.saturating_sub(taken))));
        let style = screen.style(Role::Muted).patch(emphasis);
        spans.push(Span::styled(format!("  {about}"), if line.is_undone { style } else { text }));
    }
    spans
}

/// What is worth saying besides: of which item or how many, and how a note begins.
fn about(screen: &Screen<'_>, of: Subject, line: &HistoryLine) -> String {
    let model = screen.model;
    let note = match &line.change {
        Some(Change::Note(Some(note))) => note.trim().lines().next().unwrap_or_default(),
        Some(Change::Keep(search)) => search.line.as_str(),
        _ => "",
    };
    let title = match (of, &line.change) {
        (Subject::Item(_), _) => "",
        (_, Some(Change::Keep(search))) if search.name == search.line => "",
        (_, Some(Change::Keep(NamedSearch { name, .. }) | Change::Forget(name))) => name,
        _ => model.catalog.title_of(&line.item, model.ui.lang).unwrap_or(&line.item),
    };
    if line.count > 1 && !matches!(of, Subject::Item(_)) {
        return screen.say(&Phrase::new("history-items").with("count", line.count));
    }
    let said = [title, note].into_iter().filter(|text| !text.is_empty());
    crate::text::clean(&said.collect::<Vec<_>>().join(screen.texts.between_facts())).into_owned()
}

fn symbol(screen: &Screen<'_>, line: &HistoryLine) -> Span<'static> {
    let (symbol, role) = match &line.change {
        _ if line.is_undone => (Symbol::Nothing, Role::Muted),
        Some(Change::Status(status)) => return status_symbol(screen, *status),
        Some(Change::Starred(true)) => (Symbol::Star, Role::Star),
        Some(Change::Starred(false)) => (Symbol::NoStar, Role::Muted),
        Some(Change::Note(Some(_))) => (Symbol::Note, Role::Muted),
        Some(Change::Note(None) | Change::Keep(_) | Change::Forget(_)) | None => {
            (Symbol::Nothing, Role::Muted)
        }
    };
    Span::styled(screen.symbol(symbol), screen.style(role))
}

/// `undone · another machine`.
fn right(screen: &Screen<'_>, line: &HistoryLine, columns: u16) -> String {
    let elsewhere = if columns < WIDE { "history-elsewhere.short" } else { "history-elsewhere" };
    let undone = line.is_undone.then(|| screen.text("history-undone"));
    let elsewhere = line.is_elsewhere.then(|| screen.text(elsewhere));
    undone.into_iter().chain(elsewhere).collect::<Vec<_>>().join(screen.texts.between_facts())
}
