//! The panes: how large they are, and which are hidden.

use super::{moving, settings};
use crate::app::{
    Action, Border, Edge, Effect, Focus, Grip, Model, Point, Regions, Tone, Viewport,
};
use crate::config::{Setting, Value};
use crate::phrase::Phrase;
use crate::progress::Panes;

/// So many columns and rows further a key moves a border.
const STEP: (u16, u16) = (2, 1);

/// Takes in how the panes were laid out. What no longer fits is scrolled back.
pub(super) fn laid_out(model: &mut Model, viewport: Viewport, regions: Regions) {
    (model.viewport, model.regions) = (viewport, regions);
    let ui = &mut model.ui;
    ui.scrolls = viewport.scrolls;
    ui.scroll = viewport.scroll.min(viewport.last_scroll());
    ui.progress_scroll = ui.progress_scroll.min(viewport.last_progress_scroll());
}

/// Makes the focused pane larger or smaller, hides panes, or arranges all of them as at first.
pub(super) fn arrange(model: &mut Model, action: Action) {
    match action {
        Action::HideSections => hide(model, Focus::Sections),
        Action::HideDetails => hide(model, Focus::Details),
        Action::ResetPanes => {
            model.ui.panes = Panes::default();
            model.say(Tone::Plain, Phrase::new("notice-panes-reset"));
        }
        _ => {
            if let Some((edge, grows)) = moved_by(model, action) {
                let (border, step) = (edge.border, step(edge.border));
                let size =
                    if grows { edge.size() + step } else { edge.size().saturating_sub(step) };
                let (least, most) = edge.sizes;
                let share = edge.share(size.clamp(least, most.max(least)));
                set(&mut model.ui.panes, border, share);
            }
        }
    }
}

const fn step(border: Border) -> u16 {
    if border.is_upright() { STEP.0 } else { STEP.1 }
}

/// The border that `action` moves, and whether what it sizes grows by that.
pub(in crate::app) fn moved_by(model: &Model, action: Action) -> Option<(&Edge, bool)> {
    let edge = |border| model.regions.edge(border);
    let focus = model.ui.focus;
    let is_more = matches!(action, Action::Wider | Action::Taller);
    // Which borders the focused pane has, the nearest first, and whether it grows with what they size.
    let borders: &[(Border, bool)] = match (action, focus) {
        (Action::Narrower | Action::Wider, Focus::Sections) => &[(Border::Sections, true)],
        (Action::Narrower | Action::Wider, Focus::Items) => {
            &[(Border::Details, false), (Border::Sections, false)]
        }
        (Action::Narrower | Action::Wider, Focus::Details | Focus::Progress) => {
            &[(Border::Details, true), (Border::Sections, false)]
        }
        (Action::Shorter | Action::Taller, Focus::Sections | Focus::Items) => {
            &[(Border::Below, false)]
        }
        (Action::Shorter | Action::Taller, Focus::Details) => {
            &[(Border::Progress, false), (Border::Below, true)]
        }
        (Action::Shorter | Action::Taller, Focus::Progress) => {
            &[(Border::Progress, true), (Border::Below, true)]
        }
        _ => &[],
    };
    let mut there = borders.iter().filter_map(|(border, with)| Some((edge(*border)?, *with)));
    there.next().map(|(edge, with)| (edge, with == is_more))
}

fn set(panes: &mut Panes, border: Border, share: u16) {
    let chosen = match border {
        Border::Sections => &mut panes.sections,
        Border::Details => &mut panes.details,
        Border::Progress => &mut panes.progress,
        Border::Below => &mut panes.below,
    };
    *chosen = Some(share);
}

/// Takes hold of a border at `point`.
pub(super) fn grip(model: &Model, border: Border, point: Point) -> Option<Grip> {
    let edge = model.regions.edge(border)?;
    let here = if border.is_upright() { point.x } else { point.y };
    Some(Grip { border, before: edge.at.saturating_sub(here) })
}

/// Moves a border after the pointer.
pub(super) fn drag(model: &mut Model, Grip { border, before }: Grip, point: Point) {
    let Some(edge) = model.regions.edge(border) else { return };
    let here = if border.is_upright() { point.x } else { point.y };
    let size = edge.size_at(here.saturating_add(before));
    if size != edge.size() {
        let share = edge.share(size);
        set(&mut model.ui.panes, border, share);
    }
}

/// Hides the tree, or details and progress; or shows them again. What is hidden gives the focus away.
fn hide(model: &mut Model, pane: Focus) {
    let panes = &mut model.ui.panes;
    let (hides, name) = match pane {
        Focus::Sections | Focus::Items => (&mut panes.hides_sections, "sections"),
        Focus::Details | Focus::Progress => (&mut panes.hides_details, "details"),
    };
    *hides = !*hides;
    let id = if *hides { "notice-hidden" } else { "notice-shown" };
    let is_away = *hides && model.ui.hides(model.ui.focus);
    let notice = Phrase::new(id).with("pane", name).with("length", "long");
    model.say(Tone::Plain, notice);
    if is_away {
        let is_shelf_hidden = model.ui.hides(model.ui.shelf);
        moving::focus(model, if is_shelf_hidden { Focus::Items } else { model.ui.shelf });
        model.ui.zoom = false;
    }
}

/// Listens to the mouse from now on, or no longer.
pub(super) fn toggle_mouse(model: &mut Model) -> Vec<Effect> {
    let listens = !model.config.mouse;
    let how = if listens { "on" } else { "off" };
    model.say(Tone::Plain, Phrase::new("notice-mouse").with("how", how));
    settings::choose(model, Setting::Mouse, Value::Switch(listens))
}
