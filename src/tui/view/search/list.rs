//! The hits that are visible, under the headings of their roadmaps where they are grouped.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;

use super::{Screen, hit, part, row, scrollbar};
use crate::app::Target;
use crate::catalog::RoadmapIx;
use crate::tui::theme::Role;

/// Rows of a hit.
const HIT: u16 = 2;

/// A row of the list, or the two of a hit.
enum Row {
    /// The roadmap of the hits below, and how many there are in it.
    Heading(RoadmapIx, usize),
    /// The hit, or the roadmap or section, of this row.
    Hit(usize),
}

/// Draws the hits from `first` on, which follows the cursor, and answers how many fit. Where it is airy,
/// an empty row is left below each hit. Only visible ones are built.
pub(super) fn draw(
    screen: &Screen<'_>,
    area: Rect,
    is_airy: bool,
    first: &mut usize,
    buf: &mut Buffer,
) -> usize {
    let search = &screen.model.ui.search;
    let pitch = if is_airy { HIT + 1 } else { HIT };
    let most = usize::from((area.height + pitch - HIT) / pitch);
    *first = row::first_visible(*first, search.cursor, most, search.rows());
    let mut rows = rows(screen, *first, area.height, pitch);
    // Headings take room, too: the selected hit must be above the lower end nevertheless.
    while *first < search.cursor && !rows.iter().any(|row| is_hit(row, search.cursor)) {
        *first += 1;
        rows = self::rows(screen, *first, area.height, pitch);
    }
    let shown = rows.iter().filter(|(_, row)| matches!(row, Row::Hit(_))).count();
    for (y, row) in rows {
        let place = Rect { y: area.y + y, height: HIT.min(area.height - y), ..area };
        match row {
            Row::Heading(roadmap, count) => heading(screen, roadmap, count, place, buf),
            Row::Hit(position) => one(screen, position, place, buf),
        }
    }
    let free = Rect { x: area.right() + 1, width: 1, ..area };
    scrollbar::draw_alone(screen, *first..*first + shown, search.rows(), free, buf);
    if search.grouped.is_some() { shown } else { most }
}

/// What stands where, in rows from the top, when the hit at `first` is the first. A heading stands
/// above the first hit of its roadmap that is visible, and never alone.
fn rows(screen: &Screen<'_>, first: usize, height: u16, pitch: u16) -> Vec<(u16, Row)> {
    let search = &screen.model.ui.search;
    let (mut rows, mut y) = (Vec::new(), 0);
    for position in first..search.rows() {
        let group = search.group_of(position);
        if let Some((roadmap, count, start)) = group
            && (position == start || position == first)
        {
            // An empty row parts the groups; where there is air, the hit above has left one.
            y += u16::from(y > 0 && pitch == HIT);
            if y + 1 + HIT <= height {
                rows.push((y, Row::Heading(roadmap, count)));
                y += 1;
            } else if y > 0 {
                break;
            }
        }
        if y + HIT > height {
            break;
        }
        rows.push((y, Row::Hit(position)));
        y += pitch;
    }
    rows
}

fn is_hit((_, row): &(u16, Row), position: usize) -> bool {
    matches!(row, Row::Hit(other) if *other == position)
}

/// The title of a roadmap, and how many hits it has.
fn heading(screen: &Screen<'_>, roadmap: RoadmapIx, count: usize, area: Rect, buf: &mut Buffer) {
    let model = screen.model;
    let title = model.catalog.roadmap(roadmap).title.in_lang(model.ui.lang);
    let span = |text: String, style: Style| vec![Span::styled(text, style)];
    let title = span(title.to_owned(), screen.style(Role::Heading));
    let count = span(screen.texts.figure(count), screen.style(Role::Muted));
    row::draw(screen, title, count, Rect { height: 1, ..area }, buf);
}

fn one(screen: &Screen<'_>, position: usize, area: Rect, buf: &mut Buffer) {
    let search = &screen.model.ui.search;
    let is_selected = position == search.cursor;
    let across = Rect { x: area.x.saturating_sub(1), width: area.width + 2, ..area };
    screen.mark(across, Target::Hit(position));
    if let Some(noted) = search.parts.get(position) {
        part::draw(screen, *noted, is_selected, area, buf);
    } else if let Some(found) = search.shown(position) {
        hit::draw(screen, found, is_selected, area, buf);
    }
    if is_selected {
        row::select(screen, true, across, buf);
    }
}
