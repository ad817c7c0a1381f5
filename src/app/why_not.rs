//! [`why_not`]: why an action is not possible now.

use super::{Action, Focus, Model, Popup, Subject, View};
use crate::phrase::Phrase;
use crate::progress::Tally;

/// Why `action` is not possible now; `None` when it is. Asked before an action is done, and by
/// footer and help, which show it.
pub fn why_not(model: &Model, action: Action) -> Option<Phrase> {
    let reason = match action {
        Action::Open | Action::Enter if is_searching(model) => return None,
        Action::Enter if matches!(model.ui.popup, Some(Popup::Term(_))) => return None,
        // What is typed is kept.
        Action::Enter if model.ui.is_typing => return None,
        Action::Done | Action::Doing | Action::Skip | Action::Star
            if model.ui.selecting.is_some() =>
        {
            model.to_mark().next().is_none().then_some("why-not-selected")?
        }
        Action::Done => no_item(model, "why-not-done")?,
        Action::Doing | Action::Skip | Action::Star => no_item(model, "why-not-mark")?,
        Action::Select | Action::SelectAll => no_rows(model)?,
        Action::SectionDone => no_section(model, Tally::all_open, "why-not-section-done")?,
        Action::SectionOpen => no_section(model, Tally::all_done, "why-not-section-open")?,
        Action::Open | Action::Copy => no_link(model)?,
        Action::Enter => no_way_in(model)?,
        Action::Undo => {
            model.journal.undoable(&model.device).is_empty().then_some("why-not-undo")?
        }
        Action::Redo => {
            model.journal.redoable(&model.device).is_empty().then_some("why-not-redo")?
        }
        Action::JumpBack => (!model.trail.has_before()).then_some("why-not-back")?,
        Action::JumpForward => (!model.trail.has_after()).then_some("why-not-forward")?,
        Action::Word => model.page(model.front()).terms().is_empty().then_some("why-not-word")?,
        Action::Log => model.log.is_empty().then_some("why-not-log")?,
        _ => return None,
    };
    Some(Phrase::new(reason))
}

/// Is the answer to what was typed still to come? What is asked for is then done with that.
fn is_searching(model: &Model) -> bool {
    model.ui.view == View::Search && model.ui.search.is_pending
}

fn no_item(model: &Model, reason: &'static str) -> Option<&'static str> {
    match model.front() {
        Subject::Item(_) => None,
        Subject::Node(_) => Some(reason),
        Subject::Nothing => Some("why-not-nothing"),
    }
}

fn no_rows(model: &Model) -> Option<&'static str> {
    if model.ui.selecting.is_some() {
        return None;
    }
    if model.ui.focus != Focus::Items {
        return Some("why-not-select");
    }
    let is_empty = !model.list.iter().any(|row| row.is_selectable());
    is_empty.then_some("why-not-select-nothing")
}

fn no_section(
    model: &Model,
    count: fn(&Tally) -> usize,
    reason: &'static str,
) -> Option<&'static str> {
    let node = model.section_here();
    node.is_none_or(|node| count(&model.tally(node)) == 0).then_some(reason)
}

fn no_link(model: &Model) -> Option<&'static str> {
    match model.selected_item() {
        None => Some("why-not-link-section"),
        Some(item) if item.link().is_none() => Some("why-not-link"),
        Some(_) => None,
    }
}

/// Enter opens links of items, and goes to a hit.
fn no_way_in(model: &Model) -> Option<&'static str> {
    match (model.ui.view, model.subject()) {
        (View::Search | View::Glossary, Subject::Item(_))
        | (View::Browse | View::Help, Subject::Node(_)) => None,
        (View::Search | View::Glossary, _) => Some("why-not-hit"),
        (_, Subject::Item(_)) if model.ui.focus == Focus::Progress => None,
        (_, Subject::Item(_)) if model.ui.focus == Focus::Sections => None,
        _ => no_link(model),
    }
}
