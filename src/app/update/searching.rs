//! The search view: typing, choosing, going there.

use std::sync::Arc;

use super::{anywhere, deed, folding, kept, moving, recalling, term};
use crate::app::{Action, Asker, Effect, Focus, Model, Question, Tone, View};
use crate::phrase::Phrase;
use crate::search::{Answer, Way};

/// So many hits are asked for at first: what is shown of a hit costs more than to find it.
const FIRST: usize = 60;
/// So many times as many are asked for next.
const MORE: usize = 4;
/// More are asked for when there are so few below the selected one: the next pages are there in time.
const AHEAD: usize = 30;

/// Opens the search with an empty line.
pub(super) fn start(model: &mut Model) -> Vec<Effect> {
    start_with(model, "")
}

/// Opens the search with `line`.
pub(super) fn start_with(model: &mut Model, line: &str) -> Vec<Effect> {
    model.ui.bring_forward(View::Search);
    model.ui.search.field.clear();
    model.ui.search.field.insert(line);
    model.ui.search.recalled = None;
    ask(model)
}

/// What an action means while the search is in front.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if recalling::is_older(model, action) {
        return recalling::older(model);
    }
    let search = &mut model.ui.search;
    search.then = None;
    match action {
        // What is shown still answers an earlier line.
        Action::Enter | Action::Open if search.is_pending => search.then = Some(action),
        Action::Back => model.ui.uncover(),
        Action::Enter if search.way_out().is_some() => return take_way_out(model),
        Action::Enter => go_there(model),
        Action::Open => {
            model.searches.add(search.field.text());
            return deed::link(model, action);
        }
        Action::Keep => kept::begin(model),
        Action::GroupHits => return group(model),
        Action::RecentSearches => recalling::open(model),
        Action::Word => term::open(model),
        Action::Up | Action::Down | Action::PageUp | Action::PageDown => {
            let last = search.rows().saturating_sub(1);
            search.cursor = moving::moved(search.cursor, action, model.viewport.hits, last);
            let last = search.ways_out().len().saturating_sub(1);
            search.way = moving::moved(search.way, action, last, last);
            model.ui.scroll = 0;
            return more(model);
        }
        shared => return anywhere(model, shared),
    }
    Vec::new()
}

/// Selects the hit that is shown at `position`.
pub(super) fn select(model: &mut Model, position: usize) -> Vec<Effect> {
    let search = &mut model.ui.search;
    search.then = None;
    if search.cursor != position {
        search.cursor = position.min(search.rows().saturating_sub(1));
        model.ui.scroll = 0;
    }
    more(model)
}

/// Takes an answer in, unless a newer question was asked since.
pub(super) fn found(
    model: &mut Model,
    generation: u64,
    answer: Answer,
    is_whole: bool,
    hints: Vec<Phrase>,
) -> Vec<Effect> {
    let search = &mut model.ui.search;
    if generation != search.generation || model.ui.view != View::Search {
        return Vec::new();
    }
    search.take(answer, hints, &model.catalog);
    if !is_whole {
        return Vec::new();
    }
    search.is_pending = false;
    let then = search.then.take();
    then.map_or_else(Vec::new, |action| super::act(model, action))
}

/// Asks for what the line says.
pub(super) fn ask(model: &mut Model) -> Vec<Effect> {
    let search = &mut model.ui.search;
    (search.is_pending, search.is_new) = (true, true);
    (search.ways, search.way) = (None, 0);
    search.most = if search.groups_hits { usize::MAX } else { FIRST };
    question(model)
}

/// Asks for the same line again: the selected hit stays so.
pub(super) fn ask_again(model: &mut Model) -> Vec<Effect> {
    model.ui.search.is_pending = true;
    question(model)
}

/// Asks for more of the hits when the selected one is near the last that is known.
fn more(model: &mut Model) -> Vec<Effect> {
    let search = &mut model.ui.search;
    let known = search.hits.len();
    let is_near = search.cursor + AHEAD >= search.rows() && known < search.total;
    // What was asked for already comes.
    if !is_near || search.is_pending || search.most > known {
        return Vec::new();
    }
    search.most = known.saturating_mul(MORE);
    question(model)
}

fn question(model: &mut Model) -> Vec<Effect> {
    let search = &mut model.ui.search;
    search.generation += 1;
    vec![Effect::Find(Question {
        asker: Asker::Search,
        generation: search.generation,
        line: search.field.text().to_owned(),
        most: search.most,
        overview: Arc::clone(&model.overview),
        openings_as_of: model.config.remember_openings.then_some(model.today),
    })]
}

fn go_there(model: &mut Model) {
    let search = &model.ui.search;
    let (part, place) = (search.selected_part(), search.selected().map(|hit| hit.place));
    if part.is_none() && place.is_none() {
        return;
    }
    model.searches.add(search.field.text());
    model.ui.uncover_panes();
    if let Some(place) = place {
        model.go_to(place);
    }
    if let Some(part) = part {
        folding::go_into(model, part.into());
        moving::focus(model, Focus::Items);
    }
}

/// Takes in what to take out of a line that found nothing, unless a newer question was asked since.
pub(super) fn ways_out(model: &mut Model, generation: u64, ways: Vec<Way>) {
    let search = &mut model.ui.search;
    if generation == search.generation {
        (search.ways, search.way) = (Some(ways.into()), 0);
    }
}

/// Searches for the shorter line that is selected.
fn take_way_out(model: &mut Model) -> Vec<Effect> {
    let search = &mut model.ui.search;
    let Some(line) = search.way_out().map(|way| way.line.clone()) else { return Vec::new() };
    search.field.clear();
    search.field.insert(&line);
    search.recalled = None;
    ask(model)
}

/// Groups the hits by roadmap, or shows the best first again. The panes show no hits: there it is said.
pub(super) fn group(model: &mut Model) -> Vec<Effect> {
    let search = &mut model.ui.search;
    search.groups_hits = !search.groups_hits;
    search.arrange(&model.catalog);
    if model.ui.view != View::Search {
        let how = if model.ui.search.groups_hits { "grouped" } else { "ranked" };
        model.say(Tone::Plain, Phrase::new("notice-hits").with("how", how));
    }
    let search = &mut model.ui.search;
    // A group says how many hits it has: all must be known.
    if search.groups_hits && search.hits.len() < search.total {
        search.most = usize::MAX;
        return question(model);
    }
    Vec::new()
}
