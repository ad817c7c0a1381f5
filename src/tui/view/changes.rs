//! What is new since the learner was here: items in groups, and the details of the selected one.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::figures::{status_symbol, symbol, title_style};
use super::pane::Pane;
use super::{Screen, Scrolls, details, footer, header, layout, row, scrollbar};
use crate::app::{ChangeGroup, ChangeRow, Target, Viewport};
use crate::progress::Record;
use crate::symbols::Symbol;
use crate::text::{width, wrap};
use crate::tui::theme::Role;

/// Draws the list and the details.
pub(super) fn draw(
    screen: &Screen<'_>,
    area: Rect,
    scrolls: &mut Scrolls,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) {
    let (top, main, bottom) = layout::frame(area);
    header::draw(screen, top, buf);
    footer::draw(screen, bottom, buf);
    if screen.model.ui.changes.rows.is_empty() {
        nothing(screen, main, buf);
        return;
    }
    let (rows, about) = layout::glossary(main, screen.model.ui.changes.is_reading);
    if let Some(area) = about {
        screen.mark(area, Target::Reading);
        details::draw(screen, area, viewport, buf);
    }
    if let Some(area) = rows {
        screen.mark(area, Target::Changes);
        viewport.changes = list(screen, area, &mut scrolls.changes, buf);
    }
}

/// The list; answers how many rows it shows. Only visible rows are built.
fn list(screen: &Screen<'_>, area: Rect, first: &mut usize, buf: &mut Buffer) -> usize {
    let model = screen.model;
    let list = &model.ui.changes;
    let (title, is_focused) = (screen.text("changes-title"), !list.is_reading);
    let count = screen.say(&model.whats_new.counted());
    let counted = Pane { title: &title, count: &count, is_focused };
    let pane = if counted.names_all(area.width) { counted } else { Pane { count: "", ..counted } };
    let inside = pane.draw(screen, area, buf);
    let visible = usize::from(inside.height);
    *first = row::first_visible(*first, list.cursor, visible, list.rows.len());
    // The first entry of a group brings its heading with it.
    if *first == list.cursor && visible > 1 {
        *first = first.saturating_sub(1);
    }
    let shown = list.rows.iter().enumerate().skip(*first).take(visible);
    for (offset, (at, change)) in shown.enumerate() {
        let across = row::across(inside, offset);
        let place = Rect { x: inside.x, width: inside.width, ..across };
        let is_selected = at == list.cursor && change.is_selectable();
        if change.is_selectable() {
            screen.mark(across, Target::Change(at));
        }
        let (left, right) = spans(screen, *change, is_selected);
        row::draw(screen, left, right, place, buf);
        if is_selected {
            row::select(screen, is_focused, across, buf);
        }
    }
    scrollbar::draw(screen, *first..*first + visible, list.rows.len(), row::border(inside), buf);
    visible
}

type Spans = Vec<Span<'static>>;

/// What stands at the left and at the right of a row.
fn spans(screen: &Screen<'_>, change: ChangeRow, is_selected: bool) -> (Spans, Spans) {
    match change {
        ChangeRow::Blank => (Vec::new(), Vec::new()),
        ChangeRow::Heading(group, count) => {
            let heading = Span::styled(screen.text(heading(group)), screen.style(Role::Heading));
            (vec![heading], vec![Span::styled(count.to_string(), screen.style(Role::Muted))])
        }
        ChangeRow::Entry(..) => entry(screen, change, is_selected),
    }
}

const fn heading(group: ChangeGroup) -> &'static str {
    match group {
        ChangeGroup::New => "changes-new",
        ChangeGroup::Changed => "changes-changed",
        ChangeGroup::Removed => "changes-removed",
        ChangeGroup::Departed => "changes-departed",
    }
}

/// `✓ Attention Is All You Need    title, address`.
fn entry(screen: &Screen<'_>, change: ChangeRow, is_selected: bool) -> (Spans, Spans) {
    let (model, emphasis) = (screen.model, row::emphasis(is_selected));
    let titled = |symbol, title: &str, record: &Record| {
        let style = title_style(screen, record).patch(emphasis);
        vec![symbol, Span::raw(" "), Span::styled(title.to_owned(), style)]
    };
    if let Some(ix) = model.changed_item(change) {
        let (item, record) = (model.catalog.item(ix), model.overview.record(ix));
        let title = item.title.in_lang(model.ui.lang);
        let what = model.what_changed(change).iter().map(|what| screen.text(what.in_short()));
        let what: Vec<String> = what.collect();
        let word = if what.is_empty() { screen.texts.kind(item) } else { what.join(", ") };
        return (titled(symbol(screen, item, record), title, record), right(screen, record, word));
    }
    let Some(gone) = model.gone(change) else { return (Vec::new(), Vec::new()) };
    let symbol = status_symbol(screen, gone.record.status);
    let right = right(screen, &gone.record, String::new());
    (titled(symbol, gone.title, &gone.record), right)
}

/// That there is a note, a star, and a word or two.
fn right(screen: &Screen<'_>, record: &Record, word: String) -> Spans {
    let is_alone = !record.starred && word.is_empty();
    let mark = |is_there: bool, symbol, is_last: bool| match (is_there, is_last) {
        (false, _) => String::new(),
        (true, true) => screen.symbol(symbol).to_owned(),
        (true, false) => format!("{} ", screen.symbol(symbol)),
    };
    let note = mark(record.note.is_some(), Symbol::Note, is_alone);
    let star = mark(record.starred, Symbol::Star, word.is_empty());
    let all = [(note, Role::Muted), (star, Role::Star), (word, Role::Muted)];
    let spans = all.into_iter().filter(|(text, _)| width(text) > 0);
    spans.map(|(text, role)| Span::styled(text, screen.style(role))).collect()
}

/// Says what this place is for, when there is nothing in it.
fn nothing(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) {
    let title = screen.text("changes-title");
    let inside = Pane { title: &title, count: "", is_focused: true }.draw(screen, area, buf);
    let columns = usize::from(inside.width).min(80);
    let lines = wrap(&screen.text("changes-none"), columns).into_iter();
    for (line, y) in lines.zip(inside.y..inside.bottom()) {
        buf.set_line(inside.x, y, &Line::styled(line, screen.style(Role::Muted)), inside.width);
    }
}
