//! The search: the line, the hits with their marked letters, and the details of the chosen one.

mod hit;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::{Block, BorderType, Widget};

use super::field::FieldLook;
use super::{Screen, Scrolls, details, footer, header, layout, row};
use crate::app::{SearchState, Viewport};
use crate::phrase::Phrase;
use crate::search::{Filter, Query};
use crate::text::{truncate, width, wrap};
use crate::tui::theme::Role;

/// Columns from which on the details stand beside the hits.
const WITH_DETAILS: u16 = 100;
/// Rows of the box around the line.
const BOX_ROWS: u16 = 3;
/// Rows from which on there is air between hits.
const AIRY: u16 = 18;

/// Draws the search and answers where the caret is.
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
    let box_area = Rect { height: BOX_ROWS.min(main.height), ..main };
    let below = Rect { y: box_area.bottom(), height: main.height - box_area.height, ..main };
    let caret = line(screen, box_area, buf);
    let (hits, beside) = divide(below);
    // Without a hit there is nothing to show beside.
    if let Some(beside) = beside.filter(|_| !screen.model.ui.search.hits.is_empty()) {
        (viewport.page, viewport.lines) = details::draw(screen, beside, buf);
    }
    viewport.hits = list(screen, hits, &mut scrolls.hits, buf);
    caret
}

/// The place of the hits, and that of the details beside or below them.
fn divide(area: Rect) -> (Rect, Option<Rect>) {
    if area.width >= WITH_DETAILS {
        let details = (area.width / 3).clamp(38, 72);
        let left = area.width - details;
        let beside = Rect { x: area.x + left, width: details, ..area };
        (Rect { width: left, ..area }, Some(beside))
    } else if area.height >= AIRY {
        let below = area.height / 3;
        let upper = Rect { height: area.height - below, ..area };
        (upper, Some(Rect { y: upper.bottom(), height: below, ..area }))
    } else {
        (area, None)
    }
}

/// The box with the line, and how many were found.
fn line(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) -> Option<Position> {
    let search = &screen.model.ui.search;
    let block = Block::bordered()
        .border_type(BorderType::Rounded)
        .border_style(screen.style(Role::BorderFocused));
    let inside = block.inner(area);
    block.render(area, buf);
    let inside = Rect { x: inside.x + 1, width: inside.width.saturating_sub(2), ..inside };
    let count = if search.is_pending { String::new() } else { count(screen, search) };
    let example = screen.text("search-example");
    FieldLook { sign: "/", example: &example, count: &count }.draw(
        screen,
        &search.field,
        inside,
        buf,
    )
}

fn count(screen: &Screen<'_>, search: &SearchState) -> String {
    let all = screen.model.catalog.items.len();
    screen.say(&Phrase::new("search-count").with("hits", search.hits.len()).with("all", all))
}

/// The hits that are visible; answers how many rows of hits fit. Only visible ones are built.
fn list(screen: &Screen<'_>, area: Rect, first: &mut usize, buf: &mut Buffer) -> usize {
    let search = &screen.model.ui.search;
    let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let hints = hints(screen, inside, buf);
    let inside =
        Rect { y: inside.y + hints, height: inside.height.saturating_sub(hints), ..inside };
    let pitch = if area.height >= AIRY { 3 } else { 2 };
    let visible = usize::from((inside.height + pitch - 2) / pitch);
    *first = row::first_visible(*first, search.cursor, visible, search.hits.len());
    for (offset, found) in search.hits.iter().skip(*first).take(visible).enumerate() {
        let y = inside.y + u16::try_from(offset).unwrap_or(u16::MAX).saturating_mul(pitch);
        let place = Rect { y, height: 2.min(inside.bottom().saturating_sub(y)), ..inside };
        let is_selected = *first + offset == search.cursor;
        hit::draw(screen, found, is_selected, place, buf);
        if is_selected {
            let ground = Rect { x: place.x.saturating_sub(1), width: place.width + 2, ..place };
            row::select(screen, true, ground, buf);
        }
    }
    let free = Rect { x: inside.right(), width: 1, ..inside };
    row::mark_more(screen, *first..*first + visible, search.hits.len(), free, buf);
    visible
}

/// What there is to say of the query, or that nothing was found; answers how many lines it took.
fn hints(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) -> u16 {
    let search = &screen.model.ui.search;
    let columns = usize::from(area.width);
    let mut lines = Vec::new();
    let mut say = |text: Vec<String>, role| {
        lines.extend(text.into_iter().map(|line| Line::styled(line, screen.style(role))));
    };
    for hint in &search.hints {
        say(wrap(&screen.say(hint), columns), Role::Warning);
    }
    if !search.hints.is_empty() {
        say(vec![String::new()], Role::Text);
    }
    if search.hits.is_empty() && !search.is_pending {
        say(wrap_evenly(&nothing(screen, columns), columns), Role::Muted);
    }
    for (line, y) in lines.iter().zip(area.y..area.bottom()) {
        buf.set_line(area.x, y, line, area.width);
    }
    u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height)
}

/// That nothing was found, and what to do.
fn nothing(screen: &Screen<'_>, columns: usize) -> String {
    let line = screen.model.ui.search.field.text().trim();
    let is_word =
        !line.contains(char::is_whitespace) && *Query::parse(line).filter() == Filter::default();
    if !is_word {
        return screen.text("search-nothing");
    }
    let word = truncate(line, columns / 2).into_owned();
    screen.say(&Phrase::new("search-nothing-word").with("word", word))
}

/// `text` in as few lines as it takes, about equally long, so that no word is left alone.
fn wrap_evenly(text: &str, columns: usize) -> Vec<String> {
    let lines = wrap(text, columns);
    let mut narrower = (width(text) / lines.len().max(1)..columns).map(|room| wrap(text, room));
    narrower.find(|even| even.len() <= lines.len()).unwrap_or(lines)
}
