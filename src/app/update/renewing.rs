//! Other roadmaps while the program runs: what was shown is shown again, by the names of things.

use std::sync::Arc;

use super::{changes, glossary, kept, narrowing, searching, statistics};
use crate::app::moved::{Moved, Renewal};
use crate::app::terms::Lexicon;
use crate::app::{
    Deed, Effect, Explained, HomeRow, ListRow, Model, Node, Popup, SearchState, Selecting, Tone,
    View,
};
use crate::catalog::{Catalog, ItemIx, RoadmapIx};
use crate::changes::{Changed, Changes};
use crate::phrase::Phrase;
use crate::progress::Overview;

/// Puts the catalog that has come in the place of the one that is shown, as soon as nothing is in front
/// that is about the old one: a note that is being written, a history, a past day.
pub(super) fn catch_up(model: &mut Model) -> Vec<Effect> {
    let is_about_old = matches!(
        model.ui.popup,
        Some(Popup::Note(_) | Popup::Versions(_) | Popup::History(_) | Popup::Confirm(_))
    );
    if is_about_old || model.past.is_some() {
        return Vec::new();
    }
    let Some(Renewal { catalog, left_out }) = model.renewal.take() else { return Vec::new() };
    renew(model, catalog, left_out)
}

/// Puts `catalog` in the place of the one that is shown, and says what of the learner's own roadmaps is
/// left out. The learner stays where they are.
fn renew(model: &mut Model, catalog: Arc<Catalog>, left_out: Vec<Phrase>) -> Vec<Effect> {
    let old = std::mem::replace(&mut model.catalog, catalog);
    let new = Arc::clone(&model.catalog);
    let moved = Moved::new(&old, &new);
    model.overview = Arc::new(Overview::new(&new, &model.journal));
    model.lexicon = Lexicon::default();
    model.ui.kept.renew(|place| moved.place(place));
    panes(model, &moved);
    views(model, &moved);
    model.trail.keep(|spot| moved.spot(*spot));
    if let Some(Deed::Set(items, _)) = &mut model.waiting {
        *items = items.iter().filter_map(|ix| moved.item(*ix)).collect();
    }
    if let Some(timer) = &mut model.timer {
        // Of an item that is gone counts what is written down.
        match new.find(&timer.id) {
            Some(item) => timer.item = item,
            None => model.timer = None,
        }
    }
    let figures = &mut model.ui.figures;
    figures.roadmap = figures.roadmap.and_then(|roadmap| moved.roadmap(roadmap));
    model.refresh_rows();
    statistics::refresh(model);
    changes::refresh(model);
    if model.ui.has_open(View::Glossary) {
        glossary::refresh(model);
    }
    model.suggestions.clear();
    model.refresh_suggestions();
    say(model, left_out);
    let mut effects = vec![Effect::Index(new)];
    effects.extend(kept::ask(model));
    if model.ui.has_open(View::Search) {
        effects.extend(searching::ask_again(model));
    }
    if !model.ui.narrowing.field.text().trim().is_empty() {
        effects.extend(narrowing::ask(model));
    }
    effects
}

fn say(model: &mut Model, left_out: Vec<Phrase>) {
    // Who has just added something knows why.
    if !std::mem::take(&mut model.has_added) && left_out.is_empty() {
        model.say(Tone::Plain, Phrase::new("notice-own-read"));
    }
    for text in left_out {
        model.say(Tone::Error, text);
    }
}

/// Tree, list, and what narrows it.
fn panes(model: &mut Model, moved: &Moved<'_>) {
    let ui = &mut model.ui;
    let first = Node::Roadmap(RoadmapIx::new(0));
    let cursors = std::mem::take(&mut ui.cursors).into_iter();
    ui.cursors = cursors.filter_map(|(node, row)| Some((moved.node(node)?, row))).collect();
    let is_here = moved.node(ui.node).is_some();
    ui.node = moved.node_or_around(ui.node).unwrap_or(first);
    ui.unfolded = ui.unfolded.iter().filter_map(|node| moved.node(*node)).collect();
    if let Some(Selecting::From(anchor)) = ui.selecting {
        let anchor = Some(moved.row(anchor)).filter(|row| is_here && row.is_selectable());
        ui.selecting = anchor.map(Selecting::From);
    }
    ui.narrowing.before = ui.narrowing.before.map(|row| moved.row(row));
    if let Some(found) = ui.narrowing.found.take() {
        let items = Arc::unwrap_or_clone(found).into_iter();
        let items = items.filter_map(|(ix, matches)| Some((moved.item(ix)?, matches)));
        ui.narrowing.found = Some(Arc::new(items.collect()));
    }
    // The selection is found by the rows that were shown.
    let rows = model.list.iter().map(|row| moved.row(*row));
    model.list = if is_here { rows.collect::<Vec<ListRow>>() } else { Vec::new() };
}

/// What may cover the panes.
fn views(model: &mut Model, moved: &Moved<'_>) {
    let ui = &mut model.ui;
    hits(&mut ui.search, moved);
    let here = |ix: &ItemIx| moved.item(*ix);
    ui.glossary.terms = ui.glossary.terms.iter().filter_map(here).collect();
    if let HomeRow::Roadmap(ix) = ui.home {
        ui.home = moved.roadmap(ix).map_or(HomeRow::LeftOff, HomeRow::Roadmap);
    }
    if let Some(Popup::Term(Explained { terms, .. })) = &mut ui.popup {
        *terms = terms.iter().filter_map(here).collect();
        ui.popup.take_if(|popup| matches!(popup, Popup::Term(shown) if shown.term().is_none()));
    }
    if let Some(Popup::Adding(adding)) = &mut ui.popup {
        adding.read(&model.catalog);
    }
    let Changes { since, new, changed, removed } = &*model.whats_new.changes;
    let changed = changed
        .iter()
        .filter_map(|one| Some(Changed { item: moved.item(one.item)?, what: one.what.clone() }));
    model.whats_new.changes = Arc::new(Changes {
        since: since.clone(),
        new: new.iter().filter_map(here).collect(),
        changed: changed.collect(),
        removed: removed.clone(),
    });
}

/// The hits until the next answer. The selected one stays so.
fn hits(search: &mut SearchState, moved: &Moved<'_>) {
    let selected = search.selected().map(|hit| hit.item).and_then(|ix| moved.item(ix));
    let part = search.selected_part().and_then(|part| moved.part(part));
    search.parts = search.parts.iter().filter_map(|part| moved.part(*part)).collect();
    let hits = std::mem::take(&mut search.hits)
        .iter()
        .filter_map(|hit| {
            let (item, place) = (moved.item(hit.item)?, moved.place(hit.place)?);
            Some(crate::search::Hit { item, place, ..hit.clone() })
        })
        .collect::<Vec<_>>();
    (search.total, search.hits) = (hits.len(), Arc::new(hits));
    search.grouped = None;
    search.select(part, selected);
}
