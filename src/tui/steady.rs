//! A backend that keeps rows straight whose widths terminals disagree about.
//!
//! Terminals place Indic clusters such as `స్త్రీ` in one, two or three columns. Where only the changed
//! cells of such a row are written, letters of the old row stay behind and what follows slides. So a
//! row that holds or held such a cluster is cleared and written whole, and what follows a cluster is
//! placed absolutely.

use std::collections::BTreeSet;

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};

use crate::text::width;

/// Wraps a backend; remembers what is on the screen to write whole rows again.
#[derive(Debug)]
pub(super) struct Steady<B> {
    inner: B,
    shown: Buffer,
    cursor: Position,
}

impl<B: Backend> Steady<B> {
    /// Wraps `inner`, whose screen is empty.
    pub(super) fn new(inner: B) -> Result<Self, B::Error> {
        let size = inner.size()?;
        Ok(Self { inner, shown: empty(size), cursor: Position::ORIGIN })
    }

    /// Clears the row and writes it whole, from cluster to cluster.
    fn write_row(&mut self, y: u16) -> Result<(), B::Error> {
        self.inner.set_cursor_position(Position { x: 0, y })?;
        self.inner.clear_region(ClearType::CurrentLine)?;
        let mut x = 0;
        let mut run: Vec<(u16, u16, &Cell)> = Vec::new();
        while let Some(cell) = self.shown.cell((x, y)) {
            run.push((x, y, cell));
            x += u16::try_from(width(cell.symbol())).unwrap_or(1).max(1);
            if is_variable(cell.symbol()) {
                self.inner.draw(run.drain(..))?;
            }
        }
        self.inner.draw(run.into_iter())
    }

    /// Takes a cell in; the cells that it covers are empty from now on.
    fn remember(&mut self, x: u16, y: u16, cell: &Cell) {
        let columns = u16::try_from(width(cell.symbol())).unwrap_or(1);
        for covered in x + 1..x.saturating_add(columns) {
            if let Some(shown) = self.shown.cell_mut((covered, y)) {
                shown.reset();
            }
        }
        if let Some(shown) = self.shown.cell_mut((x, y)) {
            shown.clone_from(cell);
        }
    }

    fn is_variable_row(&self, y: u16) -> bool {
        let row = Rect { y, height: 1, ..self.shown.area };
        row.positions().any(|at| self.shown.cell(at).is_some_and(|cell| is_variable(cell.symbol())))
    }
}

fn empty(size: Size) -> Buffer {
    Buffer::empty(Rect::new(0, 0, size.width, size.height))
}

/// Do terminals disagree about the width of this cluster? Those of the Indic scripts and their
/// neighbours, from Devanagari to Khmer. Of Thai and Lao only the vowel AM, which some take for a
/// letter of its own: the other marks take no column anywhere.
fn is_variable(symbol: &str) -> bool {
    let is_indic = |c| matches!(c, '\u{900}'..='\u{DFF}' | '\u{E33}' | '\u{EB3}' | '\u{F00}'..='\u{109F}' | '\u{1780}'..='\u{17FF}');
    symbol.len() > 3 && symbol.chars().any(is_indic)
}

impl<B: Backend> Backend for Steady<B> {
    type Error = B::Error;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), B::Error>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let size = self.inner.size()?;
        if self.shown.area.as_size() != size {
            self.shown = empty(size);
        }
        let changes: Vec<(u16, u16, &Cell)> = content.collect();
        let rows: BTreeSet<u16> = changes.iter().map(|(_, y, _)| *y).collect();
        let before: BTreeSet<u16> =
            rows.iter().copied().filter(|y| self.is_variable_row(*y)).collect();
        for (x, y, cell) in &changes {
            self.remember(*x, *y, cell);
        }
        let whole: BTreeSet<u16> =
            rows.into_iter().filter(|y| before.contains(y) || self.is_variable_row(*y)).collect();
        self.inner.draw(changes.into_iter().filter(|(_, y, _)| !whole.contains(y)))?;
        whole.into_iter().try_for_each(|y| self.write_row(y))
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
        self.shown = empty(self.inner.size()?);
        self.inner.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> Result<(), B::Error> {
        if clear_type == ClearType::All {
            return self.clear();
        }
        self.inner.clear_region(clear_type)
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
    use ratatui::Terminal;
    use ratatui::backend::{CrosstermBackend, TestBackend};
    use ratatui::text::Line;

    use super::*;

    fn terminal() -> Terminal<Steady<TestBackend>> {
        Terminal::new(Steady::new(TestBackend::new(12, 2)).unwrap()).unwrap()
    }

    fn draw(terminal: &mut Terminal<Steady<TestBackend>>, text: &str) {
        terminal.draw(|frame| frame.render_widget(Line::raw(text), frame.area())).unwrap();
    }

    /// The first row, without the cells that wide letters hide.
    fn visible(backend: &TestBackend) -> String {
        let shown = backend.to_string();
        shown.lines().next().unwrap().split(" Hidden").next().unwrap().to_owned()
    }

    #[test]
    fn the_screen_is_the_same_as_without_it() {
        let mut terminal = terminal();
        for text in ["తెలుగు x", "plain", "微調 a", "స్త్రీ|", ""] {
            draw(&mut terminal, text);
            let mut plain = Terminal::new(TestBackend::new(12, 2)).unwrap();
            plain.draw(|frame| frame.render_widget(Line::raw(text), frame.area())).unwrap();
            assert_eq!(visible(&terminal.backend().inner), visible(plain.backend()));
        }
    }

    #[test]
    fn what_follows_a_cluster_is_placed_and_nothing_old_stays() {
        let mut row = Buffer::empty(Rect::new(0, 0, 6, 1));
        row.set_line(0, 0, &Line::raw("తెx"), 6);
        let mut bytes = Vec::new();
        let inner = CrosstermBackend::new(&mut bytes);
        let mut backend = Steady { inner, shown: row, cursor: Position::ORIGIN };
        backend.write_row(0).unwrap();
        let written = String::from_utf8(bytes).unwrap();
        assert!(written.contains("\x1b[2K"), "{written:?}");
        let after = written.split("తె").nth(1).unwrap();
        assert!(after.split('x').next().unwrap().contains("\x1b[1;2H"), "{written:?}");
    }

    #[test]
    fn only_scripts_with_doubtful_widths_are_written_whole() {
        assert!(is_variable("తె"));
        assert!(is_variable("น้ำ"));
        assert!(!is_variable("รู้"));
        assert!(!is_variable("注"));
        assert!(!is_variable("ё"));
    }
}
