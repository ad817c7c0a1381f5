//! The title of the window: where the learner is.

use crate::symbols::Symbol;
use crate::text::{clean, truncate};

/// Has the terminal keep the title that it has, to be given back later.
pub(super) const KEEP: &[u8] = b"\x1b[22;2t";
/// Empties the title and has the terminal bring back the one that was kept: where it cannot, the title is
/// its own again.
pub(super) const GIVE_BACK: &[u8] = b"\x1b]2;\x07\x1b[23;2t";

/// A longer title is shown by none, and slows some.
const MOST: usize = 80;

/// The title that was set last.
#[derive(Debug, Default)]
pub(super) struct Title(String);

impl Title {
    /// What sets the title; none where it is so already.
    pub(super) fn change(&mut self, title: &str) -> Option<String> {
        let title = clean(title);
        let title = truncate(&title, MOST, Symbol::Ellipsis.unicode());
        if title == self.0 {
            return None;
        }
        self.0 = title.into_owned();
        Some(format!("\x1b]2;{}\x07", self.0))
    }

    /// Has the title set again: somebody else may have changed it.
    pub(super) fn forget(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_set_when_it_changes_and_after_it_is_forgotten() {
        let mut title = Title::default();
        assert_eq!(title.change("Waypost: Python").unwrap(), "\x1b]2;Waypost: Python\x07");
        assert_eq!(title.change("Waypost: Python"), None);
        title.forget();
        assert!(title.change("Waypost: Python").is_some());
    }

    #[test]
    fn nothing_in_a_title_can_end_it_and_a_long_one_is_cut() {
        let set = Title::default()
            .change(&format!("a\x07\x1b]52;c;eA==\x1b\\{}", "注".repeat(99)))
            .unwrap();
        let inside = set.strip_prefix("\x1b]2;").unwrap().strip_suffix('\x07').unwrap();
        assert!(inside.starts_with("a]52;c;eA==\\注") && inside.ends_with('…'), "{inside}");
        assert!(!inside.contains(char::is_control) && crate::text::width(inside) <= MOST);
    }
}
