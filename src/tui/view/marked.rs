//! Text with the letters marked that were found in it.

use std::ops::Range;

use ratatui::style::Style;
use ratatui::text::Span;
use unicode_segmentation::UnicodeSegmentation;

/// `text` in spans, its `ranges` in another style. A range that begins or ends inside of a letter, as
/// readers see it, takes the whole letter: to draw the parts of one apart would lose vowels and accents.
pub(super) fn marked(
    text: &str,
    ranges: &[Range<usize>],
    style: Style,
    mark: Style,
) -> Vec<Span<'static>> {
    let mut spans = Vec::new();
    let mut done = 0;
    let mut push = |range: Range<usize>, style: Style| {
        if let Some(part) = text.get(range).filter(|part| !part.is_empty()) {
            spans.push(Span::styled(part.to_owned(), style));
        }
    };
    for range in ranges.iter().filter(|range| !range.is_empty()) {
        let range = letters(text, range);
        let range = range.start.max(done)..range.end.max(done);
        push(done..range.start, style);
        push(range.clone(), style.patch(mark));
        done = range.end;
    }
    push(done..text.len(), style);
    spans
}

/// The bytes of `text` of all letters that `range` touches.
fn letters(text: &str, range: &Range<usize>) -> Range<usize> {
    let touched = text.grapheme_indices(true).map(|(at, letter)| at..at + letter.len());
    let mut touched = touched.filter(|at| at.start < range.end && range.start < at.end);
    let Some(first) = touched.next() else { return text.len()..text.len() };
    first.start..touched.next_back().map_or(first.end, |last| last.end)
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::text::Line;

    use super::*;

    /// Letters, marks and joiners of every script that the database has, and what joins to what is before it.
    const PIECES: [&str; 20] = [
        "a",
        " ",
        "é",
        "e\u{301}",
        "ё",
        "ก",
        "รู้",
        "น้ำ",
        "\u{e49}",
        "\u{e33}",
        "ప్ర",
        "స్త్రీ",
        "్",
        "ి",
        "注",
        "，",
        "ｱ",
        "\u{302}",
        "\u{200c}",
        "क्षि",
    ];

    /// What a terminal shows of the spans.
    fn drawn(spans: Vec<Span<'static>>) -> Vec<String> {
        let area = Rect::new(0, 0, 100, 1);
        let mut buffer = Buffer::empty(area);
        buffer.set_line(0, 0, &Line::from(spans), area.width);
        buffer.content.iter().map(|cell| cell.symbol().to_owned()).collect()
    }

    proptest! {
        #[test]
        fn whatever_is_marked_the_same_letters_are_drawn(
            pieces in vec(select(PIECES.to_vec()), 0..30),
            ranges in vec((0..80usize, 0..80usize), 0..5),
        ) {
            let text = pieces.concat();
            let ranges: Vec<Range<usize>> = ranges.into_iter().map(|(from, to)| from..to).collect();
            let plain = drawn(vec![Span::raw(text.clone())]);
            let mark = Style::new().add_modifier(ratatui::style::Modifier::BOLD);
            prop_assert_eq!(drawn(marked(&text, &ranges, Style::new(), mark)), plain);
        }
    }

    #[test]
    fn a_mark_takes_the_whole_letter() {
        let spans = marked("xรู้y", &[4..7, 9..9], Style::new(), Style::new());
        let parts: Vec<&str> = spans.iter().map(|span| span.content.as_ref()).collect();
        assert_eq!(parts, ["x", "รู้", "y"]);
    }

    #[test]
    fn marking_loses_no_letter() {
        let spans = marked("Введение", &[0..4, 8..10], Style::new(), Style::new());
        let text: String = spans.iter().map(|span| span.content.as_ref()).collect();
        assert_eq!(text, "Введение");
        assert_eq!(spans.len(), 4);
    }
}
