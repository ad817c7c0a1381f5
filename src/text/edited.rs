//! [`edited()`]: a change of a text whose way of ending lines must stay.

/// Some editors begin a text with this mark.
const MARK: char = '\u{feff}';

/// `text` as `change` makes it, with the mark at its beginning and the ends of its lines as they were: who
/// edits TOML may know neither of the two. None when it cannot be changed.
pub fn edited(text: &str, change: impl FnOnce(&str) -> Option<String>) -> Option<String> {
    let new = change(text)?;
    let (has_mark, has_returns) = (text.starts_with(MARK), text.contains("\r\n"));
    let new = new.trim_start_matches(MARK).replace('\r', "");
    let new = if has_returns { new.replace('\n', "\r\n") } else { new };
    Some(if has_mark { format!("{MARK}{new}") } else { new })
}
