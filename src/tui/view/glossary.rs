//! The glossary: the terms of all roadmaps, and the meaning of the selected one.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;

use super::details::expansion;
use super::field::FieldLook;
use super::figures::{symbol, title_style};
use super::marked::marked;
use super::pane::Pane;
use super::{Screen, Scrolls, details, footer, header, layout, row, scrollbar};
use crate::app::{Target, Viewport};
use crate::catalog::ItemIx;
use crate::phrase::Phrase;
use crate::search::pick;
use crate::symbols::Symbol;
use crate::text::{fold, width, wrap};
use crate::tui::theme::Role;

/// Columns of the letter before the first term that begins with it.
const LETTERS: usize = 3;

/// Draws the glossary and answers where the caret is.
pub(super) fn draw(
    screen: &Screen<'_>,
    area: Rect,
    scrolls: &mut Scrolls,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) -> Option<Position> {
    let (top, main, bottom) = layout::frame(area);
    header::draw(screen, top, buf);
    footer::draw(screen, bottom, buf);
    let (terms, meaning) = layout::glossary(main, screen.model.ui.glossary.is_reading);
    if let Some(area) = meaning {
        screen.mark(area, Target::Reading);
        details::draw(screen, area, viewport, buf);
    }
    let terms = terms?;
    screen.mark(terms, Target::Terms);
    let (rows, caret) = list(screen, terms, &mut scrolls.terms, buf);
    viewport.terms = rows;
    caret
}

/// The list with the line that narrows it; answers how many rows it shows and where the caret is.
/// Only visible rows are built.
fn list(
    screen: &Screen<'_>,
    area: Rect,
    first: &mut usize,
    buf: &mut Buffer,
) -> (usize, Option<Position>) {
    let list = &screen.model.ui.glossary;
    let (title, is_focused) = (screen.text("glossary-title"), !list.is_reading);
    let all = screen.model.overview.total();
    let count = Phrase::new("terms-of").with("done", all.terms_done).with("total", all.terms);
    let pane = Pane { title: &title, count: &screen.say(&count), is_focused };
    let (caret, inside) = line(screen, pane.draw(screen, area, buf), buf);
    let visible = usize::from(inside.height);
    if list.terms.is_empty() {
        nothing(screen, inside, buf);
    }
    *first = row::first_visible(*first, list.cursor, visible, list.terms.len());
    let mut letter_above = String::new();
    let shown = list.terms.iter().enumerate().skip(*first).take(visible);
    for (offset, (at, term)) in shown.enumerate() {
        let across = row::across(inside, offset);
        let place = Rect { x: inside.x, width: inside.width, ..across };
        let is_selected = at == list.cursor;
        screen.mark(across, Target::Term(at));
        let mut left = Vec::new();
        // What was looked for stands in the order of its worth.
        if list.field.text().trim().is_empty() {
            left.push(letter(screen, *term, &mut letter_above));
        }
        left.extend(names(screen, *term, is_selected));
        row::draw(screen, left, marks(screen, *term), place, buf);
        if is_selected {
            row::select(screen, is_focused, across, buf);
        }
    }
    scrollbar::draw(screen, *first..*first + visible, list.terms.len(), row::border(inside), buf);
    (visible, caret)
}

/// The first letter of a term, unless the one `above` begins with it too.
fn letter(screen: &Screen<'_>, term: ItemIx, above: &mut String) -> Span<'static> {
    let title = fold(screen.model.catalog.item(term).title.in_lang(screen.model.ui.lang));
    let letter = title.graphemes(true).next().unwrap_or_default().to_uppercase();
    let shown = if letter == *above { "" } else { &letter };
    let air = " ".repeat(LETTERS.saturating_sub(width(shown)));
    let span = Span::styled(format!("{shown}{air}"), screen.style(Role::Heading));
    *above = letter;
    span
}

/// `○ RAG  Retrieval-Augmented Generation`, with the letters marked that were looked for.
fn names(screen: &Screen<'_>, term: ItemIx, is_selected: bool) -> Vec<Span<'static>> {
    let model = screen.model;
    let (item, record) = (model.catalog.item(term), model.overview.record(term));
    let (title, long) = (item.title.in_lang(model.ui.lang), expansion(item).unwrap_or_default());
    let line = model.ui.glossary.field.text();
    let entry = (!line.is_empty()).then_some((title, long));
    let found = pick(line, entry.into_iter());
    let found = found.first().map(|pick| pick.in_name.as_slice()).unwrap_or_default();
    let style = title_style(screen, record).patch(row::emphasis(is_selected));
    let mut spans = vec![symbol(screen, item, record), Span::raw(" ")];
    spans.extend(marked(title, found, style, screen.style(Role::Match)));
    if !long.is_empty() {
        spans.push(Span::styled(format!("  {long}"), screen.style(Role::Muted)));
    }
    spans
}

/// That there is a note, and a star.
fn marks(screen: &Screen<'_>, term: ItemIx) -> Vec<Span<'static>> {
    let record = screen.model.overview.record(term);
    let note = record
        .note
        .as_ref()
        .map(|_| Span::styled(screen.symbol(Symbol::Note), screen.style(Role::Muted)));
    let star =
        record.starred.then(|| Span::styled(screen.symbol(Symbol::Star), screen.style(Role::Star)));
    let air = (note.is_some() && star.is_some()).then(|| Span::raw(" "));
    note.into_iter().chain(air).chain(star).collect()
}

/// The line that narrows the list, while there is one; answers where the caret is, and what is left
/// of the pane.
fn line(screen: &Screen<'_>, inside: Rect, buf: &mut Buffer) -> (Option<Position>, Rect) {
    let (ui, list) = (&screen.model.ui, &screen.model.ui.glossary);
    let is_open = ui.is_typing || !list.field.text().is_empty();
    if !is_open || inside.height < 2 {
        return (None, inside);
    }
    let example = screen.text("glossary-example");
    let count = Phrase::new("narrow-count").with("count", list.terms.len());
    let look = FieldLook { sign: "/", example: &example, count: &screen.say(&count) };
    let line = Rect { height: 1, ..inside };
    let caret = look.draw(screen, &list.field, line, buf).filter(|_| ui.is_typing);
    let taken = if inside.height > 6 { 2 } else { 1 };
    let below = Rect { y: inside.y + taken, height: inside.height - taken, ..inside };
    (caret, below)
}

/// Says why the list is empty, and what to do about it.
fn nothing(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) {
    let columns = usize::from(area.width);
    let line = screen.model.ui.glossary.field.text().trim();
    let why = if line.is_empty() {
        screen.text("glossary-empty")
    } else {
        let line = screen.truncate(line, columns / 2).into_owned();
        screen.say(&Phrase::new("glossary-nothing").with("line", line))
    };
    for (line, y) in wrap(&why, columns).into_iter().zip(area.y..area.bottom()) {
        buf.set_line(area.x, y, &Line::styled(line, screen.style(Role::Muted)), area.width);
    }
}
