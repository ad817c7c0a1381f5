//! The box of a popup: what is behind it dimmed, its ground cleared.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::{Clear, Widget};

use super::pane::Pane;
use super::{
    Screen, Viewport, address, code, confirm, history, layout, leaving, log, naming, note, palette,
    past, recent, settings, statistics, term, themes, versions,
};
use crate::app::{Popup, Target};
use crate::text::width;
use crate::tui::theme::Role;

/// The columns of a box that says something, unless what it says is wider.
const COLUMNS: usize = 76;
/// No cluster of letters has more columns.
const WIDEST: u16 = 6;
/// What is left at a side of a box in so few columns is scraps, which say nothing.
const SCRAPS: u16 = 6;
/// Columns of borders and air at both sides.
const SIDES: usize = 4;

/// Draws the popup in front, and answers where the caret is.
pub(super) fn draw(
    screen: &Screen<'_>,
    popup: &Popup,
    area: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) -> Option<Position> {
    match popup {
        Popup::Address(unopened) => address::draw(screen, unopened, area, buf),
        Popup::Code(shown) => code::draw(screen, shown, screen.texts.symbols(), area, buf),
        Popup::Palette(shown) => return palette::draw(screen, shown, area, viewport, buf),
        Popup::Recent(shown) => return recent::draw(screen, shown, area, viewport, buf),
        Popup::Naming(naming) => return naming::draw(screen, naming, area, buf),
        Popup::Term(shown) => term::draw(screen, shown, area, viewport, buf),
        Popup::Note(writing) => return note::draw(screen, writing, area, viewport, buf),
        Popup::Versions(shown) => versions::draw(screen, shown, area, viewport, buf),
        Popup::Leaving => leaving::draw(screen, area, buf),
        Popup::Meaning { scroll } => statistics::explain(screen, *scroll, area, viewport, buf),
        Popup::RestDays { cursor } => statistics::choose_rest_days(screen, *cursor, area, buf),
        Popup::Settings(shown) => return settings::draw(screen, shown, area, viewport, buf),
        Popup::Confirm(asked) => confirm::draw(screen, asked, area, buf),
        Popup::History(shown) => history::draw(screen, shown, area, viewport, buf),
        Popup::Themes(shown) => themes::draw(screen, shown, area, viewport, buf),
        Popup::Day(line) => return past::draw(screen, line, area, viewport, buf),
        Popup::Log { scroll } => log::draw(screen, *scroll, area, viewport, buf),
    }
    None
}

/// What is between header and footer.
pub(super) fn main(area: Rect) -> Rect {
    let (_, main, _) = layout::frame(area);
    main
}

/// Have lines of so many columns room in a box?
pub(super) fn has_room(columns: usize, area: Rect) -> bool {
    columns + SIDES <= usize::from(main(area).width)
}

/// Dims what is between header and footer.
pub(super) fn dim(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) -> Rect {
    let (header, _, _) = layout::frame(area);
    let main = main(area);
    screen.mark(header.union(main), Target::Behind);
    buf.set_style(main, screen.style(Role::Faint));
    main
}

/// A box in the middle that says something.
pub(super) struct Saying<'a> {
    pub(super) title: &'a str,
    /// The columns of its longest line, where that should not be wrapped.
    pub(super) widest: usize,
    /// The lines for so many columns, and rows of the screen.
    pub(super) lines: &'a dyn Fn(usize, usize) -> Vec<Line<'static>>,
}

/// Dims what is there and says something.
pub(super) fn say(screen: &Screen<'_>, saying: &Saying<'_>, area: Rect, buf: &mut Buffer) {
    let main = dim(screen, area, buf);
    let columns = (saying.widest.max(COLUMNS) + SIDES).min(usize::from(main.width));
    let lines = (saying.lines)(columns.saturating_sub(SIDES), usize::from(main.height));
    let rows = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX).min(main.height);
    let width = u16::try_from(columns).unwrap_or(main.width);
    let x = main.x + (main.width - width) / 2;
    let place = Rect { x, y: main.y + (main.height - rows) / 2, width, height: rows };
    let inside = open(screen, saying.title, place, buf);
    for (line, y) in lines.iter().zip(inside.y..inside.bottom()) {
        buf.set_line(inside.x, y, line, inside.width);
    }
}

/// Draws an empty box with a title over what is there, and returns what is inside of it.
pub(super) fn open(screen: &Screen<'_>, title: &str, place: Rect, buf: &mut Buffer) -> Rect {
    open_with(screen, &Pane { title, count: "", is_focused: true }, place, buf)
}

/// The same with the frame `pane`.
pub(super) fn open_with(
    screen: &Screen<'_>,
    pane: &Pane<'_>,
    place: Rect,
    buf: &mut Buffer,
) -> Rect {
    screen.mark(place, Target::Popup);
    let right = buf.area.right().saturating_sub(place.right());
    let air = if place.x.max(right) <= SCRAPS {
        Rect { x: buf.area.x, width: buf.area.width, ..place }
    } else {
        Rect { x: place.x.saturating_sub(1), width: u16::from(place.x > 0), ..place }
    };
    let cut: Vec<Rect> = (place.y..place.bottom()).map(|y| cut_by(place.x, y, buf)).collect();
    for place in cut.into_iter().chain([air, place]) {
        Clear.render(place, buf);
        buf.set_style(place, screen.style(Role::Ground));
    }
    pane.draw(screen, place, buf)
}

/// What a border in column `x` leaves of the letters that it cuts: they would take it with them. A cluster
/// of Telugu can have four columns.
fn cut_by(x: u16, y: u16, buf: &Buffer) -> Rect {
    let reaches = |back: &u16| {
        let cell = x.checked_sub(*back).and_then(|x| buf.cell((x, y)));
        cell.is_some_and(|cell| width(cell.symbol()) > usize::from(*back))
    };
    let back = (1..=WIDEST).rev().find(reaches).unwrap_or(0);
    Rect { x: x - back, y, width: back, height: 1 }
}
