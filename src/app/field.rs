//! A line of text that is being typed.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use crate::search::Completion;
use crate::text::{clean, width};

/// A line with a caret that moves by whole graphemes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    text: String,
    /// Byte of `text` before which the caret stands; always between graphemes.
    caret: usize,
    /// What was completed last.
    completed: Option<Completed>,
}

/// A completion, and which of its texts stands in the line.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Completed {
    completion: Completion,
    shown: usize,
    /// The line up to the caret. Where it reads otherwise, something else was typed since.
    before: String,
}

impl Field {
    /// The line.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The columns to the left of the caret.
    pub fn caret_column(&self) -> usize {
        width(self.before())
    }

    /// The part before the caret.
    pub fn before(&self) -> &str {
        self.text.get(..self.caret).unwrap_or_default()
    }

    /// Types `text` at the caret; line ends become spaces, invisible characters are left out.
    pub fn insert(&mut self, text: &str) {
        let text = clean(text);
        self.text.insert_str(self.caret, &text);
        self.caret += text.len();
        // A mark typed after a letter joins it: the caret goes behind the whole grapheme.
        while !self.is_boundary(self.caret) {
            self.caret = self.next();
        }
    }

    /// Puts the next text of the completion before the caret that is going on, else the first of the
    /// one that `complete` finds for the line and the byte of the caret. Does nothing without one.
    pub fn complete(&mut self, complete: impl FnOnce(&str, usize) -> Option<Completion>) {
        // With nothing else to choose, one goes on from what was completed.
        let last = self
            .completed
            .take()
            .filter(|last| last.before == self.before() && last.completion.texts.len() > 1);
        let next = match last {
            Some(Completed { completion, shown, .. }) => {
                let next = (shown + 1) % completion.texts.len();
                Some((completion, next))
            }
            None => complete(&self.text, self.caret).map(|completion| (completion, 0)),
        };
        let Some((completion, shown)) = next else { return };
        let Some(text) = completion.texts.get(shown) else { return };
        self.erase_from(completion.part.start.min(self.caret));
        self.insert(text);
        let before = self.before().to_owned();
        self.completed = Some(Completed { completion, shown, before });
    }

    /// Moves the caret a grapheme to the left.
    pub fn left(&mut self) {
        self.caret = self.previous();
    }

    /// Moves the caret a grapheme to the right.
    pub fn right(&mut self) {
        self.caret = self.next();
    }

    /// Moves the caret to the start.
    pub const fn start(&mut self) {
        self.caret = 0;
    }

    /// Moves the caret to the end.
    pub const fn end(&mut self) {
        self.caret = self.text.len();
    }

    /// Erases the grapheme before the caret.
    pub fn erase(&mut self) {
        self.erase_from(self.previous());
    }

    /// Erases the grapheme after the caret.
    pub fn erase_next(&mut self) {
        self.text.replace_range(self.caret..self.next(), "");
    }

    /// Erases the word before the caret, with the space after it.
    pub fn erase_word(&mut self) {
        let mut words = self.before().trim_end().split_word_bound_indices();
        let start = words.next_back().map_or(0, |(start, _)| start);
        self.erase_from(start);
    }

    /// Erases everything.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    fn erase_from(&mut self, start: usize) {
        self.text.replace_range(start..self.caret, "");
        self.caret = start;
    }

    fn cursor(&self, at: usize) -> GraphemeCursor {
        GraphemeCursor::new(at, self.text.len(), true)
    }

    fn is_boundary(&self, at: usize) -> bool {
        self.cursor(at).is_boundary(&self.text, 0).unwrap_or(true)
    }

    fn previous(&self) -> usize {
        self.cursor(self.caret).prev_boundary(&self.text, 0).ok().flatten().unwrap_or(0)
    }

    fn next(&self) -> usize {
        let end = self.text.len();
        self.cursor(self.caret).next_boundary(&self.text, 0).ok().flatten().unwrap_or(end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Field {
        let mut field = Field::default();
        field.insert(text);
        field
    }

    #[test]
    fn the_caret_moves_and_erases_by_whole_graphemes() {
        let mut field = typed("ก็รู้");
        field.erase();
        assert_eq!(field.text(), "ก็");
        field.left();
        assert_eq!(field.caret_column(), 0);
        field.erase_next();
        assert_eq!(field.text(), "");
    }

    #[test]
    fn letters_go_in_at_the_caret() {
        let mut field = typed("att");
        field.start();
        field.insert("Ф ");
        field.right();
        field.insert("-");
        assert_eq!(field.text(), "Ф a-tt");
    }

    #[test]
    fn a_vowel_typed_after_its_consonant_joins_it() {
        let mut field = typed("ร");
        field.insert("ู");
        field.insert("้");
        field.erase();
        assert_eq!(field.text(), "");
    }

    #[test]
    fn words_go_one_at_a_time() {
        let mut field = typed("fine tuning  ");
        field.erase_word();
        assert_eq!(field.text(), "fine ");
        field.erase_word();
        field.erase_word();
        assert_eq!(field.text(), "");
    }

    #[test]
    fn completing_goes_round_until_something_else_is_typed() {
        let texts = ["level:".to_owned(), "lang:".to_owned()].to_vec();
        let offer =
            |_: &str, caret: usize| Some(Completion { part: 3..caret, texts: texts.clone() });
        let nothing = |_: &str, _: usize| None;
        let mut field = typed("an l");
        let mut lines = Vec::new();
        for _ in 0..3 {
            field.complete(offer);
            lines.push(field.text().to_owned());
        }
        assert_eq!(lines, ["an level:", "an lang:", "an level:"]);
        field.insert("x");
        field.complete(nothing);
        assert_eq!(field.text(), "an level:x");
        field.erase();
        field.left();
        field.complete(nothing);
        assert_eq!(field.text(), "an level:");
    }

    #[test]
    fn pasted_line_ends_and_escapes_are_harmless() {
        assert_eq!(typed("a\nb\u{1b}[2J").text(), "a b[2J");
    }
}
