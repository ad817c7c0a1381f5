//! The frame of a pane.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::symbols::border;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Padding, Widget};

use super::Screen;
use crate::symbols::Symbol;
use crate::text::width;
use crate::tui::theme::Role;

/// A pane with its title at the left and a count at the right of the upper border.
pub(super) struct Pane<'a> {
    pub(super) title: &'a str,
    pub(super) count: &'a str,
    pub(super) is_focused: bool,
}

impl Pane<'_> {
    /// Does the whole title fit into the border of a pane of `columns`?
    pub(super) fn names_all(&self, columns: u16) -> bool {
        width(self.title) <= self.room(columns)
    }

    /// The columns of the title.
    fn room(&self, columns: u16) -> usize {
        let count = if self.count.is_empty() { 0 } else { width(self.count) + 3 };
        usize::from(columns).saturating_sub(6 + count)
    }

    /// Where the title stands in the border of a pane at `area`.
    pub(super) fn title_place(&self, screen: &Screen<'_>, area: Rect) -> Rect {
        let columns = width(&screen.truncate(self.title, self.room(area.width)));
        let columns = u16::try_from(columns).unwrap_or(area.width);
        let place = Rect { x: area.x.saturating_add(3), width: columns, height: 1, ..area };
        place.intersection(area)
    }

    /// Draws the frame and returns what is inside: one column of air at each side.
    pub(super) fn draw(&self, screen: &Screen<'_>, area: Rect, buf: &mut Buffer) -> Rect {
        let border = if self.is_focused { Role::BorderFocused } else { Role::Border };
        let title = if self.is_focused {
            screen.style(Role::Accent).add_modifier(Modifier::BOLD)
        } else {
            // The title lies on the border and would take its colour.
            screen.plain()
        };
        let count_width = if self.count.is_empty() { 0 } else { width(self.count) + 3 };
        let room = self.room(area.width);
        let mut block = Block::bordered()
            .border_set(edges(screen))
            .border_style(screen.style(border))
            .padding(Padding::horizontal(1));
        let named = screen.truncate(self.title, room);
        if !named.is_empty() {
            block = block.title(framed(screen, &named, title, screen.style(border)));
        }
        if count_width > 0 && usize::from(area.width) > count_width + 4 {
            let count = framed(screen, self.count, screen.style(Role::Muted), screen.style(border));
            block = block.title(count.right_aligned());
        }
        let inside = block.inner(area);
        block.render(area, buf);
        inside
    }
}

/// The signs of the border.
pub(super) const fn edges(screen: &Screen<'_>) -> border::Set<'static> {
    let (horizontal, vertical) = (Symbol::Horizontal, Symbol::Vertical);
    border::Set {
        top_left: screen.symbol(Symbol::TopLeft),
        top_right: screen.symbol(Symbol::TopRight),
        bottom_left: screen.symbol(Symbol::BottomLeft),
        bottom_right: screen.symbol(Symbol::BottomRight),
        vertical_left: screen.symbol(vertical),
        vertical_right: screen.symbol(vertical),
        horizontal_top: screen.symbol(horizontal),
        horizontal_bottom: screen.symbol(horizontal),
    }
}

/// `─ title ` with a piece of border before it.
fn framed(screen: &Screen<'_>, text: &str, style: Style, border: Style) -> Line<'static> {
    Line::from(vec![
        Span::styled(screen.symbol(Symbol::Horizontal), border),
        Span::styled(format!(" {text} "), style),
    ])
}
