//! What is typed.

/// Each is typed letter by letter, into an empty line: single letters, a word, several, a long line
/// that finds nothing in the end, and words of other scripts.
pub(crate) const QUERIES: [&str; 9] =
    ["r", "a", "t", "rag", "fine tune lora", NOWHERE, "обучение", "การปรับแต่ง", "注意力"];

/// The one that finds nothing.
pub(crate) const NOWHERE: &str = "how to train xylophone transformers";

/// `query` as it grows with every letter.
pub(crate) fn grown(query: &str) -> impl Iterator<Item = &str> {
    let ends = query.char_indices().map(|(start, letter)| start + letter.len_utf8());
    ends.filter_map(|end| query.get(..end))
}
