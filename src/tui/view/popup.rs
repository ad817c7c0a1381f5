//! The box of a popup: what is behind it dimmed, its ground cleared.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Clear, Widget};

use super::pane::Pane;
use super::{Screen, Viewport, address, layout, log, palette, term};
use crate::app::Popup;
use crate::tui::theme::Role;

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
        Popup::Palette(shown) => return palette::draw(screen, shown, area, viewport, buf),
        Popup::Term(shown) => term::draw(screen, shown, area, viewport, buf),
        Popup::Log { scroll } => log::draw(screen, *scroll, area, viewport, buf),
    }
    None
}

/// Dims what is between header and footer.
pub(super) fn dim(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) -> Rect {
    let (_, main, _) = layout::frame(area);
    buf.set_style(main, screen.style(Role::Faint));
    main
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
    // A wide letter that the left border cuts in two would take the border with it.
    let before = Rect { x: place.x.saturating_sub(1), width: u16::from(place.x > 0), ..place };
    Clear.render(before, buf);
    Clear.render(place, buf);
    buf.set_style(before, screen.style(Role::Ground));
    buf.set_style(place, screen.style(Role::Ground));
    pane.draw(screen, place, buf)
}
