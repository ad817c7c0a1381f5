//! Mistakes in a line of the learner, each with what to write instead.

use crate::error::Error;
use crate::phrase::Phrase;

/// The mistake called `what`, and the hint to it.
pub(super) fn mistake(what: &'static str, hint: &'static str) -> Error {
    Error::user(Phrase::new(what)).hint(Phrase::new(hint))
}

/// Nothing has a number.
pub(super) fn no_list() -> Error {
    mistake("error-linear-list", "hint-linear-list")
}

/// No item is named, and none was chosen.
pub(super) fn nothing_chosen() -> Error {
    mistake("error-linear-chosen", "hint-linear-choose")
}

/// No section is named, and the learner is in none.
pub(super) fn no_section() -> Error {
    mistake("error-linear-place", "hint-linear-place")
}

/// It is none of what can have a note.
pub(super) fn no_note_there() -> Error {
    mistake("error-linear-note", "hint-linear-choose")
}
