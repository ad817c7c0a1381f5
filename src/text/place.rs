//! [`Lines`]: where in a text something stands, as people are told.

use super::{clean, truncate, width};

/// Where the lines of a text begin: found once, however many mistakes it has.
#[derive(Debug)]
pub struct Lines(Vec<usize>);

impl Lines {
    /// Those of `text`.
    pub fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect())
    }

    /// Line and column, both from 1, of the byte at `offset` of `text`, and the line with a mark.
    pub fn place(&self, text: &str, offset: usize) -> (usize, usize, String) {
        let line = self.0.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|at| self.0.get(at)).copied().unwrap_or(0);
        let rest = text.get(start..).unwrap_or_default();
        let whole = rest.split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let before = whole.char_indices().take_while(|(at, _)| start + at < offset);
        let column = before.clone().count() + 1;
        let length = before.last().map_or(0, |(at, c)| at + c.len_utf8());
        let (before, after) = whole.split_at_checked(length).unwrap_or((whole, ""));
        (line.max(1), column, excerpt(before, after))
    }
}

/// The last `count` characters of `text`.
fn last(text: &str, count: usize) -> &str {
    let start = text.char_indices().rev().nth(count.saturating_sub(1)).map_or(0, |(at, _)| at);
    text.get(start..).unwrap_or(text)
}

/// The first `count` characters of `text`.
fn first(text: &str, count: usize) -> &str {
    let end = text.char_indices().nth(count).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or(text)
}

/// The line that is `before` and `after` put together, with a mark below where they meet. Of a long
/// line, what is around that.
fn excerpt(before: &str, after: &str) -> String {
    const BEFORE: usize = 60;
    const COLUMNS: usize = 96;
    let (before, after) = (last(before.trim_start(), BEFORE + 1), first(after, COLUMNS));
    let mut before = clean(before).into_owned();
    if width(&before) > BEFORE {
        before = format!("…{}", last(&before, BEFORE / 2));
    }
    let line = truncate(&(before.clone() + &clean(after)), COLUMNS, "…").trim_end().to_owned();
    if line.is_empty() { String::new() } else { format!("{line}\n{}^", " ".repeat(width(&before))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, offset: usize) -> (usize, usize, String) {
        Lines::of(text).place(text, offset)
    }

    #[test]
    fn columns_count_characters_and_the_mark_stands_below_what_is_seen() {
        assert_eq!(place("ab\nжé = 1", 5), (2, 2, "жé = 1\n ^".into()));
        assert_eq!(place("", 9), (1, 1, String::new()));
        assert_eq!(place("a\r\nb", 1), (1, 2, "a\n ^".into()));
        assert_eq!(place("  语 = x", 8).2, "语 = x\n     ^");
    }

    #[test]
    fn of_a_long_line_what_is_around_the_mistake_is_shown() {
        let text = format!("{}wrong{}", "a".repeat(1000), "b".repeat(1000));
        let (line, column, excerpt) = place(&text, 1000);
        assert_eq!((line, column), (1, 1001));
        let (shown, mark) = excerpt.split_once('\n').unwrap();
        assert!(shown.contains("awrongb") && shown.chars().count() <= 96, "{shown}");
        assert_eq!(shown.find("wrong").map(|at| at - "…".len() + 1), mark.find('^'));
    }
}
