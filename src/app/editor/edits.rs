//! [`Edits`]: what was done to a text, to be taken back and done again.

/// What was done to a text, and what of it was taken back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Edits {
    done: Vec<Edit>,
    undone: Vec<Edit>,
    /// Has the caret moved since? Then what comes is a thing of its own.
    is_parted: bool,
}

/// At a byte of the text, one thing in the place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    at: usize,
    removed: String,
    inserted: String,
}

impl Edits {
    /// Notes that at `at` this was `removed` and that was `inserted`.
    pub(super) fn note(&mut self, at: usize, removed: String, inserted: &str) {
        self.undone.clear();
        let is_parted = std::mem::take(&mut self.is_parted);
        let last = self.done.last_mut().filter(|_| !is_parted);
        let next = Edit { at, removed, inserted: inserted.to_owned() };
        if !last.is_some_and(|last| last.joins(&next)) {
            self.done.push(next);
        }
    }

    /// Makes what comes next a thing of its own.
    pub(super) const fn part(&mut self) {
        self.is_parted = true;
    }

    /// Takes the last thing back and answers where the caret goes.
    pub(super) fn undo(&mut self, text: &mut String) -> Option<usize> {
        let edit = self.done.pop()?;
        text.replace_range(edit.at..edit.at + edit.inserted.len(), &edit.removed);
        let caret = edit.at + edit.removed.len();
        self.undone.push(edit);
        Some(caret)
    }

    /// Does again what was taken back last and answers where the caret goes.
    pub(super) fn redo(&mut self, text: &mut String) -> Option<usize> {
        let edit = self.undone.pop()?;
        text.replace_range(edit.at..edit.at + edit.removed.len(), &edit.inserted);
        let caret = edit.at + edit.inserted.len();
        self.done.push(edit);
        Some(caret)
    }
}

impl Edit {
    /// Takes `next` in, if it only goes on with the same: letters of one word typed, or erased.
    fn joins(&mut self, next: &Self) -> bool {
        let is_typed = self.removed.is_empty() && next.removed.is_empty();
        let is_erased = self.inserted.is_empty() && next.inserted.is_empty();
        let begins_a_word = self.inserted.ends_with(char::is_whitespace)
            && !next.inserted.starts_with(char::is_whitespace);
        // What is pasted is a thing of its own.
        let is_letter = next.inserted.chars().count() == 1 && next.inserted != "\n";
        let goes_on = next.at == self.at + self.inserted.len();
        if is_typed && is_letter && goes_on && !begins_a_word {
            self.inserted.push_str(&next.inserted);
            return true;
        }
        if is_erased && next.at + next.removed.len() == self.at {
            self.removed.insert_str(0, &next.removed);
            self.at = next.at;
            return true;
        }
        false
    }
}
