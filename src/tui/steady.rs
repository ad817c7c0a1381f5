//! A backend that keeps rows straight whose widths terminals disagree about.
//!
//! Terminals place Indic clusters such as `స్త్రీ` in one, two or three columns. Where only the changed
//! cells of such a row are written, letters of the old row stay behind and what follows slides. So a
//! row that holds or held such a cluster is cleared and written whole, and what follows a cluster is
//! placed absolutely. What `waypost doctor` has measured says which clusters that are here.

mod doubts;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Size};

use crate::text::width;

pub(super) use doubts::Doubts;

/// Wraps a backend that would write the changed cells of such rows only.
#[derive(Debug)]
pub(super) struct Steady<B> {
    inner: B,
    unsteady: UnsteadyRows,
    cursor: Position,
    /// Was nothing drawn since everything was cleared?
    is_clear: bool,
}

/// The rows of the frame to be drawn that hold such clusters, or did so in the frame before. Shared by
/// who makes frames and the backend, which only gets what has changed.
#[derive(Debug, Clone, Default)]
pub(super) struct UnsteadyRows {
    rows: Rc<RefCell<BTreeMap<u16, Row>>>,
    doubts: Rc<Doubts>,
}

/// A whole row.
#[derive(Debug)]
struct Row {
    cells: Vec<Cell>,
    /// Does it still hold a cluster?
    is_unsteady: bool,
}

impl UnsteadyRows {
    /// For a terminal on which this is doubtful.
    pub(super) fn new(doubts: Doubts) -> Self {
        Self { rows: Rc::default(), doubts: Rc::new(doubts) }
    }

    /// Looks for them in the next `frame`, before it is drawn.
    pub(super) fn find_in(&self, frame: &Buffer) {
        let mut rows = self.rows.borrow_mut();
        let columns = usize::from(frame.area.width).max(1);
        let found = (frame.area.y..).zip(frame.content.chunks(columns)).filter_map(|(y, cells)| {
            let is_unsteady = cells.iter().any(|cell| self.doubts.has(cell.symbol()));
            let was_unsteady = rows.get(&y).is_some_and(|row| row.is_unsteady);
            let row = || Row { cells: cells.to_vec(), is_unsteady };
            (is_unsteady || was_unsteady).then(|| (y, row()))
        });
        *rows = found.collect();
    }
}

impl<B: Backend> Steady<B> {
    /// Wraps `inner`. Before each frame, `unsteady` is told of it.
    pub(super) const fn new(inner: B, unsteady: UnsteadyRows) -> Self {
        Self { inner, unsteady, cursor: Position::ORIGIN, is_clear: false }
    }

    /// Does `clear` where something was drawn since the last time: a change of size asks for it more
    /// than once, and each would be seen as a flash.
    fn clear_once(
        &mut self,
        clear: impl FnOnce(&mut B) -> Result<(), B::Error>,
    ) -> Result<(), B::Error> {
        if std::mem::replace(&mut self.is_clear, true) {
            return Ok(());
        }
        clear(&mut self.inner)
    }

    /// Clears the row and writes it whole, from cluster to cluster.
    fn write_row(&mut self, y: u16, cells: &[Cell]) -> Result<(), B::Error> {
        self.inner.set_cursor_position(Position { x: 0, y })?;
        self.inner.clear_region(ClearType::CurrentLine)?;
        let mut rest = (0..).zip(cells);
        let mut run: Vec<(u16, u16, &Cell)> = Vec::new();
        while let Some((x, cell)) = rest.next() {
            run.push((x, y, cell));
            // The cells that it covers.
            for _ in 1..width(cell.symbol()) {
                rest.next();
            }
            if self.unsteady.doubts.has(cell.symbol()) {
                self.inner.draw(run.drain(..))?;
            }
        }
        self.inner.draw(run.into_iter())
    }
}

impl<B: Backend> Backend for Steady<B> {
    type Error = B::Error;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), B::Error>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        self.is_clear = false;
        let unsteady = Rc::clone(&self.unsteady.rows);
        let unsteady = unsteady.borrow();
        let mut changed = BTreeSet::new();
        let steady = content.filter(|(_, y, _)| {
            let is_steady = !unsteady.contains_key(y);
            if !is_steady {
                changed.insert(*y);
            }
            is_steady
        });
        self.inner.draw(steady)?;
        let mut changed = unsteady.iter().filter(|(y, _)| changed.contains(y));
        changed.try_for_each(|(y, row)| self.write_row(*y, &row.cells))
    }

    fn hide_cursor(&mut self) -> Result<(), B::Error> {
        self.inner.hide_cursor()
    }

    fn show_cursor(&mut self) -> Result<(), B::Error> {
        self.inner.show_cursor()
    }

    /// Where the cursor was put last. The terminal must not be asked: the thread that listens would
    /// get the answer, and who asks would wait in vain.
    fn get_cursor_position(&mut self) -> Result<Position, B::Error> {
        Ok(self.cursor)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), B::Error> {
        self.cursor = position.into();
        self.inner.set_cursor_position(self.cursor)
    }

    fn clear(&mut self) -> Result<(), B::Error> {
        self.clear_once(B::clear)
    }

    fn clear_region(&mut self, clear_type: ClearType) -> Result<(), B::Error> {
        match clear_type {
            ClearType::All => self.clear_once(B::clear),
            part => self.inner.clear_region(part),
        }
    }

    fn size(&self) -> Result<Size, B::Error> {
        self.inner.size()
    }

    fn window_size(&mut self) -> Result<WindowSize, B::Error> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> Result<(), B::Error> {
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests {
    use ratatui::backend::{CrosstermBackend, TestBackend};
    use ratatui::layout::Rect;
    use ratatui::text::Line;
    use ratatui::{Terminal, TerminalOptions, Viewport};

    use super::*;

    fn terminal() -> (Terminal<Steady<TestBackend>>, UnsteadyRows) {
        let unsteady = UnsteadyRows::default();
        let backend = Steady::new(TestBackend::new(12, 2), unsteady.clone());
        (Terminal::new(backend).unwrap(), unsteady)
    }

    #[test]
    fn a_screen_that_is_clear_is_not_cleared_again() {
        let mut written = Vec::new();
        let mut backend = Steady::new(CrosstermBackend::new(&mut written), UnsteadyRows::default());
        backend.clear().unwrap();
        backend.clear_region(ClearType::All).unwrap();
        backend.draw([(0, 0, &Cell::new("a"))].into_iter()).unwrap();
        backend.clear().unwrap();
        let written = String::from_utf8(written).unwrap();
        assert_eq!(written.matches("\x1b[2J").count(), 2, "{written:?}");
    }

    fn draw<B: Backend>(terminal: &mut Terminal<B>, unsteady: &UnsteadyRows, text: &str) {
        let drawn = terminal.draw(|frame| {
            frame.render_widget(Line::raw(text), frame.area());
            unsteady.find_in(frame.buffer_mut());
        });
        assert!(drawn.is_ok());
    }

    /// The first row, without the cells that wide letters hide.
    fn visible(backend: &TestBackend) -> String {
        let shown = backend.to_string();
        shown.lines().next().unwrap().split(" Hidden").next().unwrap().to_owned()
    }

    #[test]
    fn the_screen_is_the_same_as_without_it() {
        let (mut terminal, unsteady) = terminal();
        for text in ["తెలుగు x", "plain", "微調 a", "స్త్రీ|", ""] {
            draw(&mut terminal, &unsteady, text);
            let mut plain = Terminal::new(TestBackend::new(12, 2)).unwrap();
            draw(&mut plain, &UnsteadyRows::default(), text);
            assert_eq!(visible(&terminal.backend().inner), visible(plain.backend()));
        }
    }

    #[test]
    fn what_follows_a_cluster_is_placed_and_nothing_old_stays() {
        let (mut bytes, unsteady) = (Vec::new(), UnsteadyRows::default());
        let backend = Steady::new(CrosstermBackend::new(&mut bytes), unsteady.clone());
        let area = Viewport::Fixed(Rect::new(0, 0, 6, 1));
        let options = TerminalOptions { viewport: area };
        let mut terminal = Terminal::with_options(backend, options).unwrap();
        for text in ["తెx", "తెy", "no"] {
            draw(&mut terminal, &unsteady, text);
        }
        drop(terminal);
        let written = String::from_utf8(bytes).unwrap();
        let frames: Vec<&str> = written.split("\x1b[2K").collect();
        assert_eq!(frames.len(), 4, "each of the three clears the row: {written:?}");
        for (frame, next) in [(frames[1], 'x'), (frames[2], 'y')] {
            let behind = frame.split("తె").nth(1).unwrap().split(next).next().unwrap();
            assert!(behind.contains("\x1b[1;2H"), "{frame:?}");
        }
    }
}
