//! [`why_not`]: why an action is not possible now.

use super::update::moved_by;
use super::{Action, Focus, History, Model, Popup, Subject, View};
use crate::catalog::Item;
use crate::phrase::Phrase;
use crate::progress::{EventId, Field, Tally};
use crate::qr::Qr;

/// Why `action` is not possible now; `None` when it is. Asked before an action is done, and by
/// footer and help, which show it.
pub fn why_not(model: &Model, action: Action) -> Option<Phrase> {
    reason(model, action).map(Phrase::new)
}

/// The id of the reason in the locale file.
fn reason(model: &Model, action: Action) -> Option<&'static str> {
    match action {
        Action::Timer if model.timer.is_some() => None,
        _ if model.past.is_some() && action.is_deed() => Some("why-not-past"),
        Action::History => (model.front() == Subject::Nothing).then_some("why-not-history"),
        Action::Done | Action::Doing | Action::Skip | Action::Star => no_mark(model, action),
        Action::Note => no_subject(model),
        Action::Versions => no_versions(model),
        Action::Select | Action::SelectAll => no_rows(model),
        Action::SectionDone => no_section(model, Tally::all_open, "why-not-section-done"),
        Action::SectionOpen => no_section(model, Tally::all_done, "why-not-section-open"),
        Action::Timer => no_item(model, "why-not-timer"),
        Action::Open if is_searching(model) => None,
        Action::Open | Action::Copy => no_link(model),
        Action::Qr => no_code(model),
        Action::Enter => no_way_in(model),
        // Home shows no text in which a term could be named.
        Action::Word if model.ui.view == View::Home => Some("why-not-word"),
        Action::Word => model.page(model.front()).terms().is_empty().then_some("why-not-word"),
        Action::Keep => model.line_to_keep().is_none().then_some("why-not-keep"),
        Action::Rename | Action::Forget => model.kept_here().is_none().then_some("why-not-kept"),
        Action::Place => no_place(model),
        Action::SetBookmark => model.to_bookmark().is_none().then_some("why-not-bookmark"),
        Action::RecentSearches => model.searches.lines().is_empty().then_some("why-not-recent"),
        Action::FirstSuggestion => no_suggestion(model, 0),
        Action::SecondSuggestion => no_suggestion(model, 1),
        Action::ThirdSuggestion => no_suggestion(model, 2),
        Action::Narrower | Action::Wider | Action::Shorter | Action::Taller => {
            no_edge(model, action)
        }
        _ => no_past(model, action),
    }
}

/// To be made larger or smaller, a pane needs one beside it. In other views it is not known yet.
fn no_edge(model: &Model, action: Action) -> Option<&'static str> {
    let ui = &model.ui;
    if ui.view != View::Browse || ui.welcome {
        return None;
    }
    moved_by(model, action).is_none().then_some("why-not-resize")
}

/// What goes back or forward needs somewhere to go.
fn no_past(model: &Model, action: Action) -> Option<&'static str> {
    let (journal, device) = (&model.journal, &model.device);
    // What is only known in short may have more.
    let has_more = !journal.is_whole();
    let (is_there, reason) = match action {
        Action::Undo if has_more || !journal.undoable(device).is_empty() => return None,
        Action::Redo if has_more || !journal.redoable(device).is_empty() => return None,
        Action::Undo => return Some(journal.why_no_undo(Some(device))),
        Action::Redo => return Some(journal.why_no_redo(Some(device))),
        Action::JumpBack => (model.trail.has_before(), "why-not-back"),
        Action::JumpForward => (model.trail.has_after(), "why-not-forward"),
        Action::Log => (!model.log.is_empty(), "why-not-log"),
        _ => return None,
    };
    (!is_there).then_some(reason)
}

/// A mark needs an item, or several that are selected.
fn no_mark(model: &Model, action: Action) -> Option<&'static str> {
    if model.is_selecting() {
        return model.to_mark().next().is_none().then_some("why-not-selected");
    }
    no_item(model, if action == Action::Done { "why-not-done" } else { "why-not-mark" })
}

/// Is the answer to what was typed still to come? What is asked for is then done with that.
fn is_searching(model: &Model) -> bool {
    model.ui.view == View::Search && model.ui.search.is_pending
}

fn no_item(model: &Model, reason: &'static str) -> Option<&'static str> {
    match model.front() {
        _ if is_away(model) => Some("why-not-away"),
        Subject::Item(_) => None,
        Subject::Node(_) => Some(reason),
        Subject::Nothing if model.selected_gone().is_some() => Some("why-not-gone"),
        Subject::Nothing => Some("why-not-nothing"),
    }
}

/// To go to a place needs an item in a list that does not stand there.
fn no_place(model: &Model) -> Option<&'static str> {
    if model.ui.view != View::Browse || !matches!(model.subject(), Subject::Item(_)) {
        return Some("why-not-place");
    }
    model.next_place().is_none().then_some("why-not-other-place")
}

/// A note needs an item, section or roadmap.
fn no_subject(model: &Model) -> Option<&'static str> {
    match model.note_on() {
        _ if is_away(model) => Some("why-not-away"),
        Some(_) => None,
        None if model.selected_gone().is_some() => Some("why-not-gone"),
        None if matches!(model.front(), Subject::Node(_)) => Some("why-not-note"),
        None => Some("why-not-nothing"),
    }
}

fn no_versions(model: &Model) -> Option<&'static str> {
    let has_more = !model.journal.is_whole();
    let has_any = |on| has_more || !model.versions(on).is_empty();
    no_subject(model)
        .or_else(|| (!model.note_on().is_some_and(has_any)).then_some("why-not-versions"))
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

/// Does the progress have the focus? Then it may hide what is selected.
fn is_away(model: &Model) -> bool {
    let ui = &model.ui;
    ui.popup.is_none() && ui.view == View::Browse && ui.focus == Focus::Progress
}

fn no_link(model: &Model) -> Option<&'static str> {
    match model.selected_item() {
        _ if is_away(model) => Some("why-not-away"),
        None if model.selected_gone().is_some() => Some("why-not-gone"),
        None => Some("why-not-link-section"),
        Some(item) if item.link().is_none() => Some("why-not-link"),
        Some(_) => None,
    }
}

/// A code needs an address that is not too long for one.
fn no_code(model: &Model) -> Option<&'static str> {
    let link = model.selected_item().and_then(Item::link);
    no_link(model)
        .or_else(|| link.is_some_and(|link| !Qr::has_room(&link.address)).then_some("why-not-qr"))
}

fn no_suggestion(model: &Model, at: usize) -> Option<&'static str> {
    let is_there = at < model.suggestions.len();
    (!is_there).then_some(if at == 0 { "why-not-next" } else { "why-not-more" })
}

/// Only what the learner did, and what still counts, can be taken back or done again.
fn no_take_back(model: &Model, shown: &History) -> Option<&'static str> {
    let Some(line) = shown.selected() else { return Some("why-not-nothing") };
    let is_unknown = |id: &EventId| {
        let event = model.journal.get(id);
        event.is_some_and(|event| matches!(event.field, Field::Unknown(_)))
    };
    if model.past.is_some() {
        Some("why-not-past")
    } else if line.change.is_some() {
        let all_overruled = line.events.iter().all(|id| model.journal.is_overruled(id));
        all_overruled.then_some("why-not-overruled")
    } else if line.events.iter().any(is_unknown) {
        Some("why-not-newer")
    } else {
        Some("why-not-happened")
    }
}

/// Enter opens links of items, goes to a hit or a term, does a command, and keeps what is typed.
fn no_way_in(model: &Model) -> Option<&'static str> {
    if let Some(Popup::History(shown)) = &model.ui.popup {
        return no_take_back(model, shown);
    }
    let is_relaxing = model.ui.view == View::Search && model.ui.search.way_out().is_some();
    if model.ui.popup.is_some() || model.ui.is_typing || is_searching(model) || is_relaxing {
        return None;
    }
    match (model.ui.view, model.subject()) {
        (View::Changes, Subject::Nothing) if model.instead().is_some() => None,
        (View::Changes, Subject::Nothing) if model.selected_gone().is_some() => {
            Some("why-not-instead")
        }
        (View::Statistics, _) => Some("why-not-nothing"),
        (View::Home, _)
        | (View::Search | View::Glossary | View::Changes, Subject::Item(_))
        | (View::Browse | View::Search | View::Help, Subject::Node(_)) => None,
        (View::Search | View::Glossary | View::Changes, _) => Some("why-not-hit"),
        (_, Subject::Item(_)) if model.ui.focus == Focus::Progress => None,
        (_, Subject::Item(_)) if model.ui.focus == Focus::Sections => None,
        _ => no_link(model),
    }
}
