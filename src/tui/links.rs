//! Addresses on the screen as links of the terminal.
//!
//! A cell has no room for a link, and escape sequences in its symbol would break widths. So the link of a
//! piece of text is a part of its style, as [`Links::style`] gives it: the address has a number, and the
//! number stands as the colour of an underline, which nothing else uses. Wrapping, scrolling, cutting and
//! what lies over it take the link along with the style, and a cell of which only the link has changed is
//! written again like any other. `Linked`, the backend, takes the number off and writes the link.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::{self, Write};
use std::rc::Rc;

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Style};

use crate::address::WebAddress;
use crate::platform::{HYPERLINK_END, hyperlink};

/// The addresses that were ever on the screen. Shared by who makes frames and the backend.
#[derive(Debug, Clone, Default)]
pub struct Links(Rc<RefCell<Known>>);

#[derive(Debug, Default)]
struct Known {
    numbers: HashMap<WebAddress, usize>,
    /// What begins the link of each number; none where the address is too long for one.
    begins: Vec<Option<String>>,
    /// Has the terminal links?
    is_written: bool,
    /// The columns of the screen.
    columns: u16,
}

/// More numbers than these have no colour.
const MOST: usize = 0x00ff_ffff;

impl Links {
    /// None yet. They are written where the terminal has links.
    pub(super) fn new(is_written: bool) -> Self {
        Self(Rc::new(RefCell::new(Known { is_written, ..Known::default() })))
    }

    /// The next frame has so many columns.
    pub(super) fn begin_frame(&self, columns: u16) {
        self.0.borrow_mut().columns = columns;
    }

    /// What makes text a link to `address`, to be added to its style.
    pub fn style(&self, address: &WebAddress) -> Style {
        let Known { numbers, begins, .. } = &mut *self.0.borrow_mut();
        let number = match numbers.get(address) {
            Some(number) => *number,
            None if begins.len() > MOST => return Style::new(),
            None => {
                let number = begins.len();
                begins.push(hyperlink(address, &format!("w{number}")));
                numbers.insert(address.clone(), number);
                number
            }
        };
        let [.., red, green, blue] = number.to_be_bytes();
        Style::new().underline_color(Color::Rgb(red, green, blue))
    }
}

/// The number that a cell has for its link.
fn number(cell: &Cell) -> Option<usize> {
    match cell.underline_color {
        Color::Rgb(red, green, blue) => {
            Some((usize::from(red) << 16) | (usize::from(green) << 8) | usize::from(blue))
        }
        _ => None,
    }
}

/// A backend that writes the cells of a link as one.
#[derive(Debug)]
pub(super) struct Linked<B> {
    inner: B,
    links: Links,
}

impl<B: Backend<Error = io::Error> + Write> Linked<B> {
    /// Wraps `inner`, for frames in which `links` were used.
    pub(super) const fn new(inner: B, links: Links) -> Self {
        Self { inner, links }
    }

    /// Writes `cells`, which are a link that begins with `begin`.
    fn write_link(&mut self, begin: Option<&str>, cells: &[(u16, u16, Cell)]) -> io::Result<()> {
        let cells = cells.iter().map(|(x, y, cell)| (*x, *y, cell));
        let Some(begin) = begin else { return self.inner.draw(cells) };
        self.inner.write_all(begin.as_bytes())?;
        self.inner.draw(cells)?;
        self.inner.write_all(HYPERLINK_END.as_bytes())
    }
}

/// The cells without the number of their link, placed so that a link which goes on in the next row is
/// written on, as if the row had no end: then the terminal knows that it is one line, and who selects it
/// with the mouse gets the address in one piece.
fn placed(cells: &[(u16, u16, &Cell)], columns: u16) -> Vec<(u16, u16, Cell)> {
    let mut before: Option<(u16, u16)> = None;
    let (mut right, mut up) = (0_u16, 0_u16);
    let placed = cells.iter().map(|(x, y, cell)| {
        let is_on = |(left, above): (u16, u16)| (left + 1, *x, above + 1) == (columns, 0, *y);
        if before.is_some_and(is_on) {
            (right, up) = (right.saturating_add(columns), up + 1);
        } else if before.is_some_and(|(_, above)| above != *y) {
            (right, up) = (0, 0);
        }
        before = Some((*x, *y));
        let mut cell = (*cell).clone();
        cell.underline_color = Color::Reset;
        (x.saturating_add(right), y - up, cell)
    });
    placed.collect()
}

impl<B: Backend<Error = io::Error> + Write> Backend for Linked<B> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let known = Rc::clone(&self.links.0);
        let known = known.borrow();
        let mut content = content.peekable();
        while let Some((_, _, first)) = content.peek() {
            let link = number(first);
            let alike = |(_, _, cell): &(u16, u16, &Cell)| number(cell) == link;
            let mut run = std::iter::from_fn(|| content.next_if(alike));
            if let Some(begin) = link.map(|number| known.begins.get(number)) {
                let cells: Vec<_> = run.collect();
                let begin = begin.and_then(Option::as_deref).filter(|_| known.is_written);
                self.write_link(begin, &placed(&cells, known.columns))?;
            } else {
                self.inner.draw(&mut run)?;
            }
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.inner.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.inner.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.inner.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.inner.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.inner.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.inner.clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        self.inner.size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.inner)
    }
}

#[cfg(test)]
mod tests;
