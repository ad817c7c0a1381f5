//! What a search shows that found nothing: what to take out of the line, else what to try.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{Screen, row, scrollbar};
use crate::app::Target;
use crate::phrase::Phrase;
use crate::search::{Filter, Piece, Query, Way};
use crate::text::{width, wrap};
use crate::tui::theme::Role;

/// The widest row: the figure at its right belongs to what is at its left.
const COLUMNS: u16 = 60;

/// Says that nothing was found, and offers what to take out.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) {
    let search = &screen.model.ui.search;
    let columns = usize::from(area.width);
    let ways = search.ways_out();
    let said = if ways.is_empty() { nothing(screen, columns) } else { screen.text("search-ways") };
    let lines = wrap_evenly(&said, columns);
    for (line, y) in lines.iter().zip(area.y..area.bottom()) {
        let line = Line::styled(line.as_str(), screen.style(Role::Muted));
        buf.set_line(area.x, y, &line, area.width);
    }
    let taken = u16::try_from(lines.len() + 1).unwrap_or(u16::MAX).min(area.height);
    let below = Rect { y: area.y + taken, height: area.height - taken, ..area };
    let visible = usize::from(below.height);
    let first = row::first_visible(0, search.way, visible, ways.len());
    let widest = Rect { width: below.width.min(COLUMNS), ..below };
    for (offset, found) in ways.iter().enumerate().skip(first).take(visible) {
        let is_selected = offset == search.way;
        let y = below.y + u16::try_from(offset - first).unwrap_or(u16::MAX);
        let place = Rect { y, height: 1, ..widest };
        screen.mark(place, Target::Way(offset));
        way(screen, found, is_selected, place, buf);
    }
    let free = Rect { x: below.right() + 1, width: 1, ..below };
    scrollbar::draw_alone(screen, first..first + visible, ways.len(), free, buf);
}

/// `without kind:video      12 found`.
fn way(screen: &Screen<'_>, way: &Way, is_selected: bool, area: Rect, buf: &mut Buffer) {
    let (id, piece) = match &way.piece {
        Piece::Without(piece) => ("search-way-without", piece),
        Piece::Only(piece) => ("search-way-only", piece),
    };
    let said = screen.say(&Phrase::new(id).with("piece", piece.as_str()));
    let hits = Phrase::new("search-way-hits").with("hits", way.hits);
    let style = screen.style(Role::Text).patch(row::emphasis(is_selected));
    let hits = Span::styled(screen.say(&hits), screen.style(Role::Muted));
    row::draw(screen, vec![Span::styled(said, style)], vec![hits], area, buf);
    if is_selected {
        let ground = Rect { x: area.x.saturating_sub(1), width: area.width + 2, ..area };
        row::select(screen, true, ground, buf);
    }
}

/// That nothing was found, and what to do.
fn nothing(screen: &Screen<'_>, columns: usize) -> String {
    let line = screen.model.ui.search.field.text().trim();
    let is_word =
        !line.contains(char::is_whitespace) && *Query::parse(line).filter() == Filter::default();
    if !is_word {
        return screen.text("search-nothing");
    }
    let word = screen.truncate(line, columns / 2).into_owned();
    screen.say(&Phrase::new("search-nothing-word").with("word", word))
}

/// `text` in as few lines as it takes, about equally long, so that no word is left alone.
fn wrap_evenly(text: &str, columns: usize) -> Vec<String> {
    let lines = wrap(text, columns);
    let mut narrower = (width(text) / lines.len().max(1)..columns).map(|room| wrap(text, room));
    narrower.find(|even| even.len() <= lines.len()).unwrap_or(lines)
}
