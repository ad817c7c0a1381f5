//! The search view: typing, choosing, going there.

use std::sync::Arc;

use super::{anywhere, deed, moving, term};
use crate::app::{Action, Asker, Effect, Model, Question, View};
use crate::phrase::Phrase;
use crate::search::Hit;

/// Opens the search with an empty line.
pub(super) fn start(model: &mut Model) -> Vec<Effect> {
    model.ui.bring_forward(View::Search);
    model.ui.search.field.clear();
    ask(model)
}

/// What an action means while the search is in front.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let search = &mut model.ui.search;
    search.then = None;
    match action {
        // What is shown still answers an earlier line.
        Action::Enter | Action::Open if search.is_pending => search.then = Some(action),
        Action::Back => model.ui.uncover(),
        Action::Enter => go_there(model),
        Action::Open => return deed::link(model, action),
        Action::Word => term::open(model),
        Action::Up | Action::Down | Action::PageUp | Action::PageDown => {
            let last = search.hits.len().saturating_sub(1);
            search.cursor = moving::moved(search.cursor, action, model.viewport.hits, last);
            model.ui.scroll = 0;
        }
        shared => return anywhere(model, shared),
    }
    Vec::new()
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

/// Asks for what the line says.
pub(super) fn ask(model: &mut Model) -> Vec<Effect> {
    let search = &mut model.ui.search;
    search.generation += 1;
    search.is_pending = true;
    vec![Effect::Find(Question {
        asker: Asker::Search,
        generation: search.generation,
        line: search.field.text().to_owned(),
        overview: Arc::clone(&model.overview),
    })]
}

fn go_there(model: &mut Model) {
    let search = &model.ui.search;
    let Some(place) = search.hits.get(search.cursor).map(|hit| hit.place) else { return };
    model.ui.uncover_panes();
    model.go_to(place);
}
