//! The labels of actions where their names alone would not say what they do here.

use crate::app::{Action, Focus, HomeRow, Model, Node, Popup, Ui, View};

/// The id of the label of `action` as things are now.
pub(super) fn label(model: &Model, action: Action) -> &'static str {
    let ui = &model.ui;
    match action {
        Action::Enter => enter(model),
        Action::Back => back(model),
        Action::Out if is_settings(ui) => "action-out.value",
        Action::In if is_settings(ui) => "action-in.value",
        Action::Quit if is_leaving(ui) => "action-quit.anyway",
        Action::Place if !matches!(ui.node, Node::Search(_)) => "action-place.other",
        Action::GroupHits if ui.search.groups_hits => "action-grouping.ranked",
        Action::HideFinished if ui.narrowing.hides_finished => "action-hide-finished.shown",
        _ => action.label(),
    }
}

const fn is_leaving(ui: &Ui) -> bool {
    matches!(ui.popup, Some(Popup::Leaving))
}

const fn is_settings(ui: &Ui) -> bool {
    matches!(ui.popup, Some(Popup::Settings(_)))
}

fn back(model: &Model) -> &'static str {
    let ui = &model.ui;
    match (&ui.popup, ui.view) {
        (Some(Popup::Leaving), _) => "action-back.stay",
        (Some(Popup::Note(_)), _) => "action-back.written",
        (Some(Popup::Confirm(_)), _) => "action-back.no",
        (None, View::Home) => "action-back.panes",
        (None, View::Browse) if ui.selecting.is_some() => "action-back.cancel",
        (None, View::Browse) if !ui.is_typing && model.past.is_some() => "action-back.today",
        _ => Action::Back.label(),
    }
}

fn enter(model: &Model) -> &'static str {
    let ui = &model.ui;
    match (&ui.popup, ui.view) {
        (Some(Popup::Palette(_)), _) => "action-enter.do",
        (Some(Popup::Recent(_)), _) => "action-search.again",
        (Some(Popup::Naming(naming)), _) if naming.of.is_some() => "action-rename",
        (Some(Popup::Naming(_)), _) => "action-keep",
        (Some(Popup::Versions(_)), _) => "action-enter.again",
        (Some(Popup::RestDays { .. }), _) => "action-enter.choose",
        (Some(Popup::Settings(shown)), _) if shown.field.is_some() => "action-enter.keep",
        (Some(Popup::Settings(_)), _) => "action-enter.change",
        (Some(Popup::Themes(_)), _) => "action-enter.keep",
        (Some(Popup::Confirm(_)), _) => "action-enter.yes",
        (Some(Popup::Day(_)), _) => "action-enter.show",
        (Some(Popup::History(shown)), _) => {
            let is_undone = shown.selected().is_some_and(|line| line.is_undone);
            if is_undone { "action-enter.redo" } else { "action-enter.undo" }
        }
        (Some(Popup::Term(_)), _) => "action-enter.there",
        (_, View::Browse) if ui.is_typing && model.found_elsewhere() > 0 => "action-search.again",
        _ if ui.is_typing => "action-enter.list",
        _ if ui.welcome => "action-enter.begin",
        (_, View::Search) if ui.search.way_out().is_some() => "action-enter.shorten",
        (_, View::Search | View::Glossary | View::Changes) => "action-enter.there",
        (_, View::Home) => on_home(model),
        _ if matches!(ui.focus, Focus::Sections | Focus::Items) => Action::Enter.label(),
        _ if ui.zoom => "action-enter.smaller",
        _ => "action-enter.larger",
    }
}

fn on_home(model: &Model) -> &'static str {
    match model.home_row() {
        HomeRow::LeftOff if model.is_new() => "action-enter.begin",
        HomeRow::LeftOff => "action-enter.on",
        HomeRow::Changes | HomeRow::Next(_) => "action-enter.there",
        HomeRow::Roadmap(_) => Action::Enter.label(),
    }
}
