//! [`Editor`]: a text of several lines that is being written.

mod edits;
mod rows;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use crate::text::is_unwelcome;
use edits::Edits;

/// What a tab stands for: a terminal has no room for it in a cell.
const TAB: &str = "    ";

/// A text with a caret that moves by whole graphemes, and what was done to it, to be taken back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Editor {
    text: String,
    /// Byte of `text` before which the caret stands; always between graphemes.
    caret: usize,
    /// The column that the caret goes to in other rows, as long as it only moves up and down.
    goal: Option<usize>,
    edits: Edits,
}

impl Editor {
    /// Goes on with `text`, at its end.
    pub fn new(text: &str) -> Self {
        let text = typeable(text);
        Self { caret: text.len(), text, ..Self::default() }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Types or pastes `text` at the caret. Tabs become spaces, invisible characters are left out.
    pub fn insert(&mut self, text: &str) {
        self.replace(self.caret..self.caret, &typeable(text));
    }

    /// Moves the caret a grapheme to the left.
    pub fn left(&mut self) {
        self.go(self.previous());
    }

    /// Moves the caret a grapheme to the right.
    pub fn right(&mut self) {
        self.go(self.next());
    }

    /// Erases the grapheme before the caret.
    pub fn erase(&mut self) {
        self.replace(self.previous()..self.caret, "");
    }

    /// Erases the grapheme after the caret.
    pub fn erase_next(&mut self) {
        self.replace(self.caret..self.next(), "");
    }

    /// Erases the word before the caret, with the space after it; at the start of a line, its start.
    pub fn erase_word(&mut self) {
        let start = self.line_start();
        let before = self.text.get(start..self.caret).unwrap_or_default();
        if before.is_empty() {
            return self.erase();
        }
        let mut words = before.trim_end().split_word_bound_indices();
        let word = words.next_back().map_or(0, |(at, _)| at);
        self.replace(start + word..self.caret, "");
    }

    /// Erases what stands before the caret in its line.
    pub fn erase_line(&mut self) {
        self.replace(self.line_start()..self.caret, "");
    }

    /// Takes the last thing back that was done to the text.
    pub fn undo(&mut self) {
        if let Some(caret) = self.edits.undo(&mut self.text) {
            self.go(caret);
        }
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self) {
        if let Some(caret) = self.edits.redo(&mut self.text) {
            self.go(caret);
        }
    }

    /// Puts `text` in the place of a part of the text, and the caret behind it.
    fn replace(&mut self, part: std::ops::Range<usize>, text: &str) {
        let removed = self.text.get(part.clone()).unwrap_or_default().to_owned();
        if removed.is_empty() && text.is_empty() {
            return;
        }
        self.text.replace_range(part.clone(), text);
        self.edits.note(part.start, removed, text);
        self.goal = None;
        self.caret = part.start + text.len();
        // A mark typed after a letter joins it: the caret goes behind the whole grapheme.
        while !self.is_boundary(self.caret) {
            self.caret = self.next();
        }
    }

    /// Moves the caret to `at`. What is typed from then on is taken back by itself.
    fn go(&mut self, at: usize) {
        self.caret = at;
        self.goal = None;
        self.edits.part();
    }

    fn line_start(&self) -> usize {
        let before = self.text.get(..self.caret).unwrap_or_default();
        before.rfind('\n').map_or(0, |end| end + 1)
    }

    fn cursor(&self) -> GraphemeCursor {
        GraphemeCursor::new(self.caret, self.text.len(), true)
    }

    fn is_boundary(&self, at: usize) -> bool {
        GraphemeCursor::new(at, self.text.len(), true).is_boundary(&self.text, 0).unwrap_or(true)
    }

    fn previous(&self) -> usize {
        self.cursor().prev_boundary(&self.text, 0).ok().flatten().unwrap_or(0)
    }

    fn next(&self) -> usize {
        let end = self.text.len();
        self.cursor().next_boundary(&self.text, 0).ok().flatten().unwrap_or(end)
    }
}

/// `text` as it can be typed: with plain line ends, spaces for tabs, and nothing invisible.
fn typeable(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', TAB);
    text.chars().filter(|letter| *letter == '\n' || !is_unwelcome(*letter)).collect()
}

#[cfg(test)]
mod tests;
