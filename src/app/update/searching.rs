//! The search view: typing, choosing, going there.

use std::sync::Arc;

use super::{anywhere, bring_forward, deed, moving, uncover};
use crate::app::{Action, Effect, Model, View};
use crate::phrase::Phrase;
use crate::search::Hit;

/// Opens the search with an empty line.
pub(super) fn start(model: &mut Model) -> Vec<Effect> {
    bring_forward(model, View::Search);
    model.ui.search.field.clear();
    ask(model)
}

/// What an action means while the search is in front.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let search = &mut model.ui.search;
    let line_before = search.field.text().to_owned();
    search.then = None;
    match action {
        // What is shown still answers an earlier line.
        Action::Enter | Action::Open if search.is_pending => search.then = Some(action),
        Action::Back => uncover(model, View::Browse),
        Action::Enter => go_there(model),
        Action::Open => return deed::link(model, action),
        Action::Up | Action::Down | Action::PageUp | Action::PageDown => {
            let last = search.hits.len().saturating_sub(1);
            search.cursor = moving::moved(search.cursor, action, model.viewport.hits, last);
            model.ui.scroll = 0;
        }
        Action::CaretLeft => search.field.left(),
        Action::CaretRight => search.field.right(),
        Action::CaretStart => search.field.start(),
        Action::CaretEnd => search.field.end(),
        Action::Erase => search.field.erase(),
        Action::EraseNext => search.field.erase_next(),
        Action::EraseWord => search.field.erase_word(),
        Action::EraseLine => search.field.clear(),
        shared => return anywhere(model, shared),
    }
    if model.ui.search.field.text() == line_before { Vec::new() } else { ask(model) }
}

/// Types into the line; outside of the search there is no text field.
pub(super) fn typed(model: &mut Model, text: &str) -> Vec<Effect> {
    if model.ui.view != View::Search {
        return Vec::new();
    }
    model.ui.unopened = None;
    model.ui.search.field.insert(text);
    ask(model)
}

/// Takes an answer in, unless a newer question was asked since.
pub(super) fn found(
    model: &mut Model,
    generation: u64,
    hits: Vec<Hit>,
    advice: Vec<Phrase>,
) -> Vec<Effect> {
    let search = &mut model.ui.search;
    if generation != search.generation || model.ui.view != View::Search {
        return Vec::new();
    }
    search.is_pending = false;
    search.hits = Arc::new(hits);
    search.hints = advice;
    search.cursor = 0;
    let then = search.then.take();
    model.ui.scroll = 0;
    then.map_or_else(Vec::new, |action| super::act(model, action))
}

fn ask(model: &mut Model) -> Vec<Effect> {
    let search = &mut model.ui.search;
    search.generation += 1;
    search.is_pending = true;
    vec![Effect::Find {
        generation: search.generation,
        line: search.field.text().to_owned(),
        overview: Arc::clone(&model.overview),
    }]
}

fn go_there(model: &mut Model) {
    let search = &model.ui.search;
    let Some(place) = search.hits.get(search.cursor).map(|hit| hit.place) else { return };
    uncover(model, View::Browse);
    model.go_to(place);
}
