//! Narrowing the middle pane: by a line that is typed, and by leaving out what is finished.

use std::sync::Arc;

use super::{anywhere, kept, moving, searching};
use crate::app::{Action, Asker, Effect, Focus, ListRow, Model, Question};
use crate::phrase::Phrase;
use crate::search::Hit;

/// Begins to type the line, or goes on with it.
pub(super) fn start(model: &mut Model) {
    moving::focus(model, Focus::Items);
    model.ui.selecting = None;
    if model.ui.narrowing.found.is_none() {
        model.ui.narrowing.before = model.list.get(model.list_cursor()).copied();
    }
    model.ui.is_typing = true;
}

/// What an action means while the line is being typed.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Enter if model.found_elsewhere() > 0 => {
            let line = model.ui.narrowing.field.text().to_owned();
            stop(model);
            return searching::start_with(model, &line);
        }
        Action::Enter => model.ui.is_typing = false,
        Action::Back => stop(model),
        Action::Keep => kept::begin(model),
        Action::Up | Action::Down | Action::PageUp | Action::PageDown => {
            moving::by_rows(model, action);
        }
        shared => return anywhere(model, shared),
    }
    Vec::new()
}

/// Shows everything again. What was chosen stays so, or else what was selected before.
pub(super) fn stop(model: &mut Model) {
    let chosen = model.list.get(model.list_cursor()).copied();
    let before = model.ui.narrowing.before;
    model.ui.is_typing = false;
    model.ui.narrowing.clear();
    model.refresh_list();
    let place = |row: Option<ListRow>| model.list.iter().position(|shown| Some(*shown) == row);
    if let Some(row) = place(chosen).or_else(|| place(before)) {
        model.ui.cursors.insert(model.ui.node, row);
    }
}

/// Leaves out what is done or skipped, or shows it again.
pub(super) fn hide_finished(model: &mut Model) {
    model.ui.narrowing.hides_finished = !model.ui.narrowing.hides_finished;
    model.refresh_list();
}

/// Asks for what the line says; an empty line shows everything.
pub(super) fn ask(model: &mut Model) -> Vec<Effect> {
    let narrowing = &mut model.ui.narrowing;
    narrowing.generation += 1;
    if narrowing.field.text().trim().is_empty() {
        (narrowing.found, narrowing.hints) = (None, Vec::new());
        model.refresh_list();
        return Vec::new();
    }
    vec![Effect::Find(Question {
        asker: Asker::Narrowing,
        generation: narrowing.generation,
        line: narrowing.field.text().to_owned(),
        most: usize::MAX,
        overview: Arc::clone(&model.overview),
        openings_as_of: None, // what is found stays in the order of the section
    })]
}

/// Takes an answer in, unless a newer question was asked since.
pub(super) fn found(model: &mut Model, generation: u64, hits: Vec<Hit>, advice: Vec<Phrase>) {
    let narrowing = &mut model.ui.narrowing;
    if generation != narrowing.generation || narrowing.field.text().trim().is_empty() {
        return;
    }
    narrowing.found = Some(Arc::new(hits.into_iter().map(|hit| (hit.item, hit.matches)).collect()));
    narrowing.hints = advice;
    model.refresh_list();
}

/// Works out again what is shown, after something was done.
pub(super) fn refresh(model: &mut Model) -> Vec<Effect> {
    if model.ui.narrowing.found.is_some() {
        return ask(model);
    }
    if model.ui.narrowing.hides_finished {
        model.refresh_list();
    }
    Vec::new()
}
