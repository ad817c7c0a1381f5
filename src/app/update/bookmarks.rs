//! Bookmarks: giving a place a letter, and going back to it by that.

use super::moving;
use crate::app::{Action, Effect, Focus, Model, Pending, Subject, Tone};
use crate::phrase::Phrase;

/// The letter after which one goes back to where one was before the last jump.
const BACK: char = '\'';

/// Waits for the letter that `action` is about.
pub(super) fn ask(model: &mut Model, action: Action) {
    model.ui.pending = Some(Pending::Letter(action));
}

/// Does what was asked for with the letter that has come.
pub(super) fn lettered(model: &mut Model, action: Action, letter: char) -> Vec<Effect> {
    match action {
        Action::GoToBookmark if letter == BACK => return super::act(model, Action::JumpBack),
        _ if !letter.is_alphanumeric() => warn(model, "notice-bookmark-letter", letter),
        Action::SetBookmark => set(model, letter),
        Action::GoToBookmark => go_to(model, letter),
        _ => {}
    }
    Vec::new()
}

fn set(model: &mut Model, letter: char) {
    let Some(bookmark) = model.to_bookmark() else { return };
    model.ui.bookmarks.set(letter, bookmark);
    let title = model.bookmark_title(letter).unwrap_or_default().to_owned();
    let text = Phrase::new("notice-bookmarked").with("letter", letter.to_string());
    model.say(Tone::Good, text.with("title", title));
}

fn go_to(model: &mut Model, letter: char) {
    let Some(there) = model.bookmarked(letter) else {
        let is_known = model.ui.bookmarks.letters().any(|known| known == letter);
        let id = if is_known { "notice-bookmark-gone" } else { "notice-no-bookmark" };
        return warn(model, id, letter);
    };
    model.ui.uncover_panes();
    match there {
        Subject::Item(place) => model.go_to(place),
        Subject::Node(node) => {
            model.trail.leave(model.spot());
            model.reveal(node);
            moving::focus(model, Focus::Sections);
        }
        Subject::Nothing => {}
    }
}

fn warn(model: &mut Model, id: &'static str, letter: char) {
    model.say(Tone::Warning, Phrase::new(id).with("letter", letter.to_string()));
}
