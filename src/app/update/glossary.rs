//! The glossary: showing it, choosing a term, narrowing it to what is typed.

use super::{browse, moving};
use crate::app::{Action, Effect, Model, Subject, TermList, View};
use crate::catalog::ItemIx;

/// Shows all terms. The one that the details show is selected, else the one that was last time.
pub(super) fn show(model: &mut Model) {
    let before = model.ui.glossary.selected();
    let here = match model.subject() {
        Subject::Item(place) => Some(model.catalog.place(place).item),
        Subject::Node(_) | Subject::Nothing => None,
    };
    model.ui.bring_forward(View::Glossary);
    model.ui.glossary = TermList::default();
    find(model);
    // The later one wins, if it is a term.
    select(model, before);
    select(model, here);
}

/// What an action means while the glossary is in front.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let ui = &mut model.ui;
    match action {
        Action::Narrow => (ui.is_typing, ui.glossary.is_reading) = (true, false),
        Action::Enter if ui.is_typing => ui.is_typing = false,
        Action::Enter => go_there(model),
        // One step at a time: first what was looked for, then the glossary itself.
        Action::Back if ui.is_typing || !ui.glossary.field.text().is_empty() => {
            ui.is_typing = false;
            ui.glossary.field.clear();
            refresh(model);
        }
        Action::Back if ui.glossary.is_reading => ui.glossary.is_reading = false,
        Action::Back | Action::Glossary => ui.uncover(),
        Action::Out => ui.glossary.is_reading = false,
        Action::In => ui.glossary.is_reading = true,
        Action::NextPane | Action::PreviousPane => {
            ui.glossary.is_reading = !ui.glossary.is_reading;
        }
        _ if action.is_by_rows() => by_rows(model, action),
        _ if action.arranges_panes() => {
            ui.uncover_panes();
            return browse(model, action);
        }
        Action::Zoom
        | Action::Select
        | Action::SelectAll
        | Action::Progress
        | Action::HideFinished
        | Action::JumpBack
        | Action::JumpForward => {
            // The palette offers what only the panes can do.
            ui.uncover_panes();
            return browse(model, action);
        }
        shared => return browse(model, shared),
    }
    Vec::new()
}

/// Finds the terms again after the line has changed; the best one is selected.
pub(super) fn find(model: &mut Model) {
    model.ui.glossary.terms = model.find_terms(model.ui.glossary.field.text()).into();
    model.ui.glossary.cursor = 0;
    model.ui.scroll = 0;
}

/// Finds the terms again; the selected one stays selected.
pub(super) fn refresh(model: &mut Model) {
    let (selected, scroll) = (model.ui.glossary.selected(), model.ui.scroll);
    find(model);
    select(model, selected);
    model.ui.scroll = scroll;
}

fn select(model: &mut Model, term: Option<ItemIx>) {
    let list = &mut model.ui.glossary;
    if let Some(row) = list.terms.iter().position(|shown| Some(*shown) == term) {
        list.cursor = row;
    }
}

fn by_rows(model: &mut Model, action: Action) {
    let viewport = model.viewport;
    let glossary = &mut model.ui.glossary;
    if glossary.is_reading {
        let last = viewport.last_scroll();
        model.ui.scroll = moving::moved(model.ui.scroll, action, viewport.page, last);
    } else {
        let last = glossary.terms.len().saturating_sub(1);
        glossary.cursor = moving::moved(glossary.cursor, action, viewport.terms, last);
        model.ui.scroll = 0;
    }
}

fn go_there(model: &mut Model) {
    let Subject::Item(place) = model.subject() else { return };
    model.ui.uncover_panes();
    model.go_to(place);
}
