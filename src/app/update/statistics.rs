//! The statistics: showing them, choosing what they show, and the days of rest.

use super::{anywhere, browse, moving, settings};
use crate::app::{Action, By, Effect, Figures, Model, Pane, Popup, View, Viewport};
use crate::catalog::RoadmapIx;
use crate::config::{Setting, Value};
use crate::progress::{Asked, Statistics};

/// Days of a week.
const DAYS: usize = 7;

/// Shows the statistics.
pub(super) fn show(model: &mut Model) {
    if !model.ui.has_open(View::Statistics) {
        model.ui.figures = Figures::default();
        model.ui.bring_forward(View::Statistics);
        refresh(model);
    }
    while model.ui.view != View::Statistics {
        model.ui.uncover();
    }
}

/// Works the figures out again, where they are shown.
pub(super) fn refresh(model: &mut Model) {
    if !model.ui.has_open(View::Statistics) {
        model.statistics = None;
        return;
    }
    let (roadmap, today) = (model.ui.figures.roadmap, model.shown_day());
    let asked = Asked { roadmap, today, rest: model.config.rest_days };
    let figures = Statistics::new(&model.catalog, &model.overview, asked);
    model.statistics = Some(Box::new(figures));
}

/// What an action means while the statistics are in front.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Back | Action::Statistics => {
            model.ui.uncover();
            refresh(model);
        }
        Action::NextPane => next_pane(model, 1),
        Action::PreviousPane => next_pane(model, Pane::ALL.len() - 1),
        Action::In | Action::Out => {}
        _ if action.is_by_rows() => {
            let page = model.viewport.page;
            let last = model.viewport.last_scroll();
            model.ui.scroll = moving::moved(model.ui.scroll, action, page, last);
        }
        _ if action.arranges_panes() => {
            model.ui.uncover_panes();
            refresh(model);
            return browse(model, action);
        }
        Action::Narrow
        | Action::Zoom
        | Action::Select
        | Action::SelectAll
        | Action::Progress
        | Action::HideFinished
        | Action::JumpBack
        | Action::JumpForward => {
            // The palette offers what only the panes can do.
            model.ui.uncover_panes();
            refresh(model);
            return browse(model, action);
        }
        shared => return browse(model, shared),
    }
    Vec::new()
}

fn next_pane(model: &mut Model, step: usize) {
    let figures = &mut model.ui.figures;
    figures.pane = after(&Pane::ALL, figures.pane, step);
    model.ui.scroll = 0;
}

/// Parts the progress by the next thing, where it can be seen.
pub(super) fn part_by(model: &mut Model) {
    show(model);
    let figures = &mut model.ui.figures;
    figures.by = after(&By::ALL, figures.by, 1);
    figures.pane = Pane::Parts;
    model.ui.scroll = 0;
}

fn after<T: Copy + PartialEq>(all: &[T], this: T, step: usize) -> T {
    let at = all.iter().position(|one| *one == this).unwrap_or(0);
    all.get((at + step) % all.len()).copied().unwrap_or(this)
}

/// Shows one roadmap alone, then the next, and after the last all of them.
pub(super) fn next_roadmap(model: &mut Model) {
    show(model);
    let mut roadmaps = model.catalog.roadmap_positions();
    let next: Option<RoadmapIx> = match model.ui.figures.roadmap {
        None => roadmaps.next(),
        Some(this) => roadmaps.find(|roadmap| roadmap.index() > this.index()),
    };
    model.ui.figures.roadmap = next;
    model.ui.scroll = 0;
    refresh(model);
}

/// Explains what the figures mean.
pub(super) fn explain(model: &mut Model) {
    show(model);
    model.ui.popup = Some(Popup::Meaning { scroll: 0 });
}

/// What an action means to the explanation.
pub(super) fn act_on_meaning(model: &mut Model, scroll: usize, action: Action) -> Vec<Effect> {
    if matches!(action, Action::Back | Action::Meaning) {
        return Vec::new();
    }
    let Viewport { popup, popup_rows, .. } = model.viewport;
    let scroll = moving::moved(scroll, action, popup, popup_rows.saturating_sub(popup));
    model.ui.popup = Some(Popup::Meaning { scroll });
    anywhere(model, action)
}

/// Shows the days of the week, to choose those of rest.
pub(super) fn show_rest_days(model: &mut Model) {
    show(model);
    model.ui.popup = Some(Popup::RestDays { cursor: 0 });
}

/// What an action means to the choice of days.
pub(super) fn act_on_rest_days(model: &mut Model, cursor: usize, action: Action) -> Vec<Effect> {
    if matches!(action, Action::Back | Action::RestDays) {
        return Vec::new();
    }
    let mut effects = Vec::new();
    if action == Action::Enter {
        let mut days = model.config.rest_days;
        days.set(cursor, !days.is_set(cursor));
        let names = days.names().map(str::to_owned).collect();
        effects = settings::choose(model, Setting::RestDays, Value::Words(names));
    }
    let cursor = moving::moved(cursor, action, DAYS, DAYS - 1);
    model.ui.popup = Some(Popup::RestDays { cursor });
    effects.extend(anywhere(model, action));
    effects
}
