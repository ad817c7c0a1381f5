//! The footer: the keys that matter here, and at its right end what there is to say.

mod label;

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use label::label;

use super::{Screen, notice};
use crate::app::key::{Code, key, shown};
use crate::app::{Action, Focus, Model, Node, Pending, Popup, Subject, Target, View, why_not};
use crate::keymap::{Bound, Scope};
use crate::phrase::Phrase;
use crate::text::width;
use crate::tui::theme::Role;

/// Draws the footer.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) {
    let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let notice = notice::in_footer(screen, usize::from(inside.width));
    let notice_width = notice.as_ref().map_or(0, |span| width(&span.content));
    let gap = if notice_width > 0 { 3 } else { 0 };
    let room = usize::from(inside.width).saturating_sub(notice_width + gap);
    buf.set_line(inside.x, inside.y, &Line::from(keys(screen, room, inside)), inside.width);
    if let Some(notice) = notice {
        let notice_width = u16::try_from(notice_width).unwrap_or(inside.width);
        buf.set_span(inside.right() - notice_width, inside.y, &notice, notice_width);
    }
}

/// `Space done  o open  …`: what is possible now, as many whole hints as fit. The help is the last to
/// go: it names all others.
fn keys(screen: &Screen<'_>, columns: usize, place: Rect) -> Vec<Span<'static>> {
    let hints = hints(screen);
    let columns_of = |key: &str, label: &str| width(key) + 1 + width(label) + 2;
    let help = hints.iter().find(|(action, ..)| *action == Action::Help);
    let mut kept_free = help.map_or(0, |(_, key, label)| columns_of(key, label));
    let mut spans = selected(screen);
    let mut used: usize = spans.iter().map(|span| width(&span.content)).sum();
    for (action, key, label) in &hints {
        let needed = columns_of(key, label);
        if *action == Action::Help {
            kept_free = 0;
        }
        if used + needed + kept_free > columns + 2 {
            continue;
        }
        mark(screen, *action, used..used + needed - 2, place);
        used += needed;
        spans.push(Span::styled(key.clone(), screen.style(Role::Key)));
        spans.push(Span::styled(format!(" {label}  "), screen.style(Role::Muted)));
    }
    spans
}

/// Notes that `columns` of the footer, counted from its first, do `action`.
fn mark(screen: &Screen<'_>, action: Action, columns: Range<usize>, place: Rect) {
    let at = |column: usize| u16::try_from(column).unwrap_or(u16::MAX);
    let (x, width) = (place.x.saturating_add(at(columns.start)), at(columns.len()));
    screen.mark(Rect { x, width, ..place }.intersection(place), Target::Action(action));
}

/// How many rows are selected together, where any are.
fn selected(screen: &Screen<'_>) -> Vec<Span<'static>> {
    if !screen.model.is_selecting() || screen.model.ui.popup.is_some() {
        return Vec::new();
    }
    let count = Phrase::new("count-selected").with("count", screen.model.selected_rows().count());
    vec![Span::styled(format!("{}  ", screen.say(&count)), screen.style(Role::Accent))]
}

/// The actions that matter here, each with its key and its label.
fn hints(screen: &Screen<'_>) -> Vec<(Action, String, String)> {
    let model = screen.model;
    // What may follow stands above.
    if matches!(model.ui.pending, Some(Pending::Chord(..) | Pending::Letter(_))) {
        let escape = key(Code::Esc).to_string();
        return vec![(Action::Back, escape, screen.text("action-back.cancel"))];
    }
    let matters = |bound: &Bound<'_>| {
        bound.binding.in_footer
            && why_not(model, bound.action()).is_none()
            && is_of_use(model, bound.action())
    };
    let bound = screen.keymap.bindings_in(Scope::of(&model.ui)).filter(matters);
    let mut named = Vec::new();
    let hint = |bound: Bound<'_>| {
        let (action, key) = (bound.action(), first_key(screen, &bound)?);
        let is_first = !named.contains(&action);
        named.push(action);
        is_first.then(|| (action, key, screen.text(label(model, action))))
    };
    bound.filter_map(hint).collect()
}

/// The first key of a binding; one hint stands for the keys of all suggestions.
fn first_key(screen: &Screen<'_>, bound: &Bound<'_>) -> Option<String> {
    let key = screen.key(&bound.keys().next().map(shown)?);
    let last = screen.model.suggestions.len();
    let is_range = bound.action() == Action::FirstSuggestion && last > 1 && key == "1";
    Some(if is_range { format!("{key}-{last}") } else { key })
}

/// Would the learner look for this action here? Everything possible stands in the help.
fn is_of_use(model: &Model, action: Action) -> bool {
    let ui = &model.ui;
    if ui.welcome {
        let first = [Action::Enter, Action::Search, Action::Language, Action::Theme];
        return first.contains(&action) || matches!(action, Action::Help | Action::Quit);
    }
    if let Some(Popup::Term(shown)) = &ui.popup {
        return shown.terms.len() > 1 || !matches!(action, Action::Up | Action::Down);
    }
    if ui.popup.is_some() {
        return true;
    }
    if ui.view == View::Browse && ui.selecting.is_some() {
        let marks = [Action::Done, Action::Doing, Action::Skip, Action::Star];
        return marks.contains(&action) || matches!(action, Action::Back | Action::Help);
    }
    if ui.view == View::Statistics && !ui.is_typing {
        return of_statistics(action);
    }
    match (ui.view, action) {
        (View::Browse | View::Glossary | View::Help, _) if ui.is_typing => true,
        (
            View::Browse | View::Home | View::Glossary | View::Changes,
            Action::Skip | Action::Star | Action::Language | Action::Theme,
        )
        | (View::Home | View::Changes, Action::Narrow)
        | (
            View::Home | View::Glossary | View::Changes,
            Action::HideFinished | Action::Zoom | Action::Rename | Action::Forget | Action::Note,
        ) => false,
        (View::Browse, _) => is_of_use_in_panes(model, action),
        (View::Search, Action::Up | Action::Down) => {
            ui.search.rows().max(ui.search.ways_out().len()) > 1
        }
        (View::Search, Action::Keep) => !ui.search.hits.is_empty(),
        (View::Search, Action::GroupHits) => ui.search.hits.len() > 1,
        // An empty list has no details beside it.
        (View::Changes, Action::NextPane) => !ui.changes.rows.is_empty(),
        _ => true,
    }
}

/// The same in the panes.
fn is_of_use_in_panes(model: &Model, action: Action) -> bool {
    let ui = &model.ui;
    match action {
        Action::Back => {
            let is_list = matches!(ui.focus, Focus::Sections | Focus::Items);
            model.past.is_some() || ui.zoom || !is_list || !ui.narrowing.field.text().is_empty()
        }
        // On an item Enter opens the link, which the hint beside it says.
        Action::Enter => {
            ui.focus == Focus::Progress || !matches!(model.subject(), Subject::Item(_))
        }
        // Elsewhere the details name the other places.
        Action::Place => matches!(ui.node, Node::Search(_)),
        Action::Rename | Action::Forget => {
            matches!(model.subject(), Subject::Node(Node::Search(_)))
        }
        Action::Done | Action::Doing => ui.focus != Focus::Progress,
        _ => true,
    }
}

/// Is `action` about the statistics, or about the program?
const fn of_statistics(action: Action) -> bool {
    matches!(
        action,
        Action::PartBy
            | Action::OneRoadmap
            | Action::Meaning
            | Action::RestDays
            | Action::NextPane
            | Action::Back
            | Action::Help
            | Action::Quit
    )
}
