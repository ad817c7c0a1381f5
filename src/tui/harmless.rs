//! Takes out of a frame what a terminal would obey, or what makes it show something else than what stands there.
//!
//! Texts are cleaned where they come in, and ratatui draws no control characters. This is the last look: whatever
//! was forgotten, it does not reach the terminal, nor do the marks at which lines of Thai may break.

use ratatui::buffer::Buffer;

use crate::text::{is_unwelcome, truncate, width};

/// Takes it out of all cells. What is left of one takes the same columns.
pub(super) fn tame(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let symbol = cell.symbol();
        if symbol.len() == 1 || !symbol.contains(is_unwelcome) {
            continue;
        }
        let columns = width(symbol);
        let kept: String = symbol.chars().filter(|c| !is_unwelcome(*c)).collect();
        let mut kept = truncate(&kept, columns, "").into_owned();
        kept.push_str(&" ".repeat(columns.saturating_sub(width(&kept))));
        cell.set_symbol(&kept);
    }
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Cell;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    #[test]
    fn what_a_terminal_would_obey_goes_and_everything_else_stays_where_it_was() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 1));
        let text = "a\u{202e}b\u{1b}c👩\u{200d}👩\u{fe0f}dน้ำe";
        buffer.set_string(0, 0, text, Style::new());
        let at = |buffer: &Buffer, letter: &str| {
            buffer.content.iter().position(|cell| cell.symbol() == letter)
        };
        let before = ["d", "น้ำ", "e"].map(|letter| at(&buffer, letter));
        tame(&mut buffer);
        assert_eq!(["d", "น้ำ", "e"].map(|letter| at(&buffer, letter)), before);
        let shown: String = buffer.content.iter().map(Cell::symbol).collect();
        assert!(!shown.contains(is_unwelcome), "{shown:?}");
    }
}
