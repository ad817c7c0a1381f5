//! [`Command`]: an action as people look for it.

use super::{Action, Model};
use crate::phrase::Phrase;

/// An action as people look for it in the palette and the help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// What it does.
    pub action: Action,
    /// Its name, such as *Mark done*.
    pub name: String,
    /// Its name in English, by which it is found too; empty where that is its name anyway.
    pub english: String,
    /// A sentence about it.
    pub about: String,
    /// The theme that it chooses, where it is about one.
    pub theme: Option<String>,
}

/// What `action` would do now, where that says more than its sentence: to how much it would be done.
pub fn about(model: &Model, action: Action) -> Option<Phrase> {
    let is_mark = matches!(action, Action::Done | Action::Doing | Action::Skip | Action::Star);
    if is_mark && model.is_selecting() {
        let count = model.selected_rows().count();
        return Some(Phrase::new("about-selected").with("count", count));
    }
    if action == Action::Openings {
        let now = if model.config.remember_openings { "remembered" } else { "ignored" };
        return Some(Phrase::new("about-openings").with("now", now));
    }
    let node = model.section_here()?;
    let tally = model.tally(node);
    let (id, count) = match action {
        Action::SectionDone => ("about-section-done", tally.all_open()),
        Action::SectionOpen => ("about-section-open", tally.all_done()),
        _ => return None,
    };
    let title = model.title(node)?.in_lang(model.ui.lang);
    Some(Phrase::new(id).with("count", count).with("title", title))
}
