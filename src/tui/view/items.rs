//! The pane of what is inside a section: sections, and items in groups.

mod narrow;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Span;

use super::figures::{done_of, done_of_total, note_mark, star_mark, symbol, title_style};
use super::marked::marked;
use super::pane::Pane;
use super::search::place;
use super::{Screen, row, scrollbar, sections};
use crate::app::{Focus, ListRow, Node, Target};
use crate::catalog::{Body, ItemType, PlaceRef, SectionIx};
use crate::i18n::place_titles;
use crate::phrase::Phrase;
use crate::progress::{Status, Tally};
use crate::symbols::Symbol;
use crate::text::width;
use crate::tui::theme::Role;

/// The most columns of a row: wider, the eye would lose what stands at its right.
const WIDEST: u16 = 110;

/// Draws the pane, and answers how many rows it shows and where the caret is. Only visible rows are
/// built.
pub(super) fn draw(
    screen: &Screen<'_>,
    area: Rect,
    first: &mut usize,
    buf: &mut Buffer,
) -> (usize, Option<Position>) {
    let model = screen.model;
    let is_focused = model.ui.focus == Focus::Items;
    let title = screen.title(model.ui.node);
    let count = count(screen);
    let inside = Pane { title: &title, count: &count, is_focused }.draw(screen, area, buf);
    let (narrowing, inside) = narrow::draw(screen, inside, buf);
    let visible = usize::from(inside.height);
    if model.list.is_empty() {
        narrow::nothing(screen, inside, buf);
        return (visible, narrowing);
    }
    let cursor = model.list_cursor();
    *first = row::first_visible(*first, cursor, visible, model.list.len());
    show_heading(screen, first, cursor, visible);
    let kinds = kind_column(screen, *first, visible);
    let together = model.selected_range();
    for (offset, list_row) in model.list.iter().skip(*first).take(visible).enumerate() {
        let line = row::across(inside, offset);
        let at = Rect { x: inside.x, width: inside.width.min(WIDEST), ..line };
        let position = *first + offset;
        let is_here = position == cursor && list_row.is_selectable();
        if list_row.is_selectable() {
            screen.mark(line, Target::Item(position));
        }
        let is_one_of_several = list_row.is_selectable()
            && together.as_ref().is_some_and(|range| range.contains(&position));
        let look = RowLook { kinds, emphasis: row::emphasis(is_here || is_one_of_several) };
        draw_row(screen, *list_row, look, at, buf);
        if is_here {
            row::select(screen, is_focused, line, buf);
        }
        if is_one_of_several {
            row::select_together(screen, is_here, line, buf);
        }
    }
    let shown = *first..*first + visible;
    scrollbar::draw(screen, shown, model.list.len(), row::border(inside), buf);
    (visible, narrowing)
}

/// How far the learner is with what the list is of.
fn count(screen: &Screen<'_>) -> String {
    let node = screen.model.ui.node;
    match node {
        Node::Searches => sections::figures(screen, node).content.into_owned(),
        Node::Search(_) if screen.model.found_in(node).is_none() => String::new(),
        _ => screen.say(&done_of(&sections::tally(screen, node))),
    }
}

/// The first item of the first group brings its heading with it.
fn show_heading(screen: &Screen<'_>, first: &mut usize, cursor: usize, visible: usize) {
    if cursor >= visible {
        return;
    }
    let mut above = screen.model.list.iter().take(cursor);
    if above.all(|list_row| !list_row.is_selectable()) {
        *first = 0;
    }
}

/// The width of the column of kinds: that of the longest visible one.
fn kind_column(screen: &Screen<'_>, first: usize, visible: usize) -> usize {
    let rows = screen.model.list.iter().skip(first).take(visible);
    let kinds = rows.map(|list_row| match list_row {
        ListRow::Item(place) => width(&screen.texts.kind(screen.model.item_at(*place))),
        _ => 0,
    });
    kinds.max().unwrap_or(0)
}

/// How a row is drawn: the width of the column of kinds, and what the title has when selected.
#[derive(Clone, Copy)]
struct RowLook {
    kinds: usize,
    emphasis: Style,
}

fn draw_row(screen: &Screen<'_>, list_row: ListRow, look: RowLook, at: Rect, buf: &mut Buffer) {
    match list_row {
        ListRow::Blank => {}
        ListRow::Heading(item_type) => {
            let heading = screen.text(&format!("group-{}", item_type.name()));
            let left = vec![Span::styled(heading, screen.style(Role::Heading))];
            // The figures of the section leave terms out, so their group has its own.
            let terms = item_type == ItemType::Term;
            let right = terms.then(|| done_of_total(screen, &terms_here(screen)));
            row::draw(screen, left, right.into_iter().collect(), at, buf);
        }
        ListRow::Within(section) => {
            let path = path_within(screen, section, usize::from(at.width));
            row::draw(
                screen,
                vec![Span::styled(path, screen.style(Role::Heading))],
                Vec::new(),
                at,
                buf,
            );
        }
        ListRow::LeftOut(count) => {
            let id =
                if screen.model.list.len() == 1 { "items-all-left-out" } else { "items-left-out" };
            let left_out = screen.say(&Phrase::new(id).with("count", count));
            row::draw(
                screen,
                vec![Span::styled(left_out, screen.style(Role::Muted))],
                Vec::new(),
                at,
                buf,
            );
        }
        ListRow::Section(section) => draw_node(screen, Node::Section(section), look, at, buf),
        ListRow::Search(ix) => draw_node(screen, Node::Search(ix), look, at, buf),
        ListRow::Item(place) => draw_item(screen, place, look, at, buf),
    }
}

fn draw_node(screen: &Screen<'_>, node: Node, look: RowLook, at: Rect, buf: &mut Buffer) {
    let left = vec![
        Span::styled(format!("{} ", screen.symbol(Symbol::Folded)), screen.style(Role::Muted)),
        Span::styled(screen.title(node), screen.style(Role::Text).patch(look.emphasis)),
    ];
    row::draw(screen, left, sections::right(screen, node), at, buf);
}

/// The titles that lead from the node of the list down to `section`, in about so many columns.
fn path_within(screen: &Screen<'_>, section: SectionIx, columns: usize) -> String {
    let (catalog, lang) = (&screen.model.catalog, screen.model.ui.lang);
    let node = screen.model.ui.node;
    // What a search finds stands anywhere.
    let around = if matches!(node, Node::Search(_)) { 0 } else { node.path(catalog).len() };
    let titles = place_titles(catalog, section, lang);
    let titles = titles.get(around..).unwrap_or_default();
    let shown = place::fitting(titles, |_| false, columns, screen.texts);
    let title = |at: usize| titles.get(at).copied();
    let shown = shown
        .into_iter()
        .map(|at| at.and_then(title).unwrap_or_else(|| screen.symbol(Symbol::Ellipsis)));
    shown.collect::<Vec<_>>().join(screen.texts.between_titles())
}

/// The figures of the terms in the list.
fn terms_here(screen: &Screen<'_>) -> Tally {
    let model = screen.model;
    let mut tally = Tally::default();
    let Node::Section(section) = model.ui.node else { return tally };
    for place in &model.catalog.section(section).places {
        let status = model.overview.record(place.item).status;
        let is_term = model.catalog.item(place.item).item_type() == ItemType::Term;
        tally.total += usize::from(is_term && status != Status::Skipped);
        tally.done += usize::from(is_term && status == Status::Done);
    }
    tally
}

fn draw_item(screen: &Screen<'_>, place: PlaceRef, look: RowLook, at: Rect, buf: &mut Buffer) {
    let model = screen.model;
    let item = model.item_at(place);
    let record = model.overview.record(model.catalog.place(place).item);
    let mut left = vec![symbol(screen, item, record), Span::raw(" ")];
    if let Body::Step { number } = &item.body {
        left.push(Span::styled(format!("{number:<4}"), screen.style(Role::Muted)));
    }
    let style = title_style(screen, record).patch(look.emphasis);
    let title = model.title_at(place);
    let ranges = model.ui.narrowing.ranges_in(model.catalog.place(place).item, title);
    left.extend(marked(title, ranges, style, screen.style(Role::Match)));
    let kind = screen.texts.kind(item);
    let air = " ".repeat(look.kinds.saturating_sub(width(&kind)));
    let right = vec![
        note_mark(screen, record.note.is_some()),
        star_mark(screen, record.starred),
        Span::styled(kind + &air, screen.style(Role::Muted)),
    ];
    row::draw(screen, left, right, at, buf);
}
