//! Text with the letters marked that were found in it.

use std::ops::Range;

use ratatui::style::Style;
use ratatui::text::Span;

/// `text` in spans, its `ranges` (ascending, whole graphemes) in another style.
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
    for range in ranges {
        push(done..range.start, style);
        push(range.clone(), style.patch(mark));
        done = range.end;
    }
    push(done..text.len(), style);
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marking_loses_no_letter() {
        let spans = marked("Введение", &[0..4, 8..10], Style::new(), Style::new());
        let text: String = spans.iter().map(|span| span.content.as_ref()).collect();
        assert_eq!(text, "Введение");
        assert_eq!(spans.len(), 4);
    }
}
