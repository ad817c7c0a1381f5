//! The rows in which a text is shown, and moving between them.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::Editor;
use crate::text::{lines_at, width};

impl Editor {
    /// The rows of the text in `columns`, as its bytes. There is at least one. A row that goes on in the
    /// next one ends where that begins; what ends a line is in none.
    pub fn rows(&self, columns: usize) -> Vec<Range<usize>> {
        let (mut rows, mut start) = (Vec::new(), 0);
        for line in self.text.split('\n') {
            let lines = lines_at(line, &[], columns);
            let ends = lines.iter().skip(1).map(|next| next.start).chain([line.len()]);
            rows.extend(lines.iter().zip(ends).map(|(row, end)| start + row.start..start + end));
            start += line.len() + 1;
        }
        rows
    }

    /// The row and the column of the caret in `columns`.
    pub fn caret(&self, columns: usize) -> (usize, usize) {
        let rows = self.rows(columns);
        let at = rows.partition_point(|row| row.start <= self.caret).saturating_sub(1);
        let start = rows.get(at).map_or(0, |row| row.start);
        (at, width(self.text.get(start..self.caret).unwrap_or_default()).min(columns))
    }

    /// Moves the caret to the start of its row.
    pub fn start(&mut self, columns: usize) {
        let (at, _) = self.caret(columns);
        let row = self.rows(columns).get(at).cloned().unwrap_or_default();
        self.go(row.start);
    }

    /// Moves the caret to the end of its row.
    pub fn end(&mut self, columns: usize) {
        let (at, _) = self.caret(columns);
        self.go(self.place(&self.rows(columns), at, usize::MAX));
    }

    /// Moves the caret so many rows down, or up where it is less than nothing.
    pub fn move_rows(&mut self, by: isize, columns: usize) {
        let (at, column) = self.caret(columns);
        let rows = self.rows(columns);
        let goal = self.goal.unwrap_or(column);
        let last = rows.len().saturating_sub(1);
        let to = at.saturating_add_signed(by).min(last);
        // Beyond the last row is its end, and before the first one its start.
        let place = match to {
            0 if at == 0 && by < 0 => 0,
            to if to == at && by > 0 => self.text.len(),
            to => self.place(&rows, to, goal),
        };
        self.go(place);
        self.goal = Some(goal);
    }

    /// The byte in the row at `at` that is nearest to `column`.
    fn place(&self, rows: &[Range<usize>], at: usize, column: usize) -> usize {
        let Some(row) = rows.get(at) else { return self.text.len() };
        // Where a row goes on in the next one, its end is the start of that.
        let goes_on = rows.get(at + 1).is_some_and(|next| next.start == row.end);
        let text = self.text.get(row.clone()).unwrap_or_default();
        let (mut place, mut used) = (row.start, 0);
        for grapheme in text.graphemes(true) {
            used += width(grapheme);
            let end = place + grapheme.len();
            if used > column || (goes_on && end == row.end) {
                break;
            }
            place = end;
        }
        place
    }
}
