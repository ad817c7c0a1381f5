//! The header: the name, where one is, and how far.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::text::Span;

use super::bar::bar;
use super::figures::done_of;
use super::{Screen, row};
use crate::app::{Node, Target, View};
use crate::phrase::Phrase;
use crate::progress::Tally;
use crate::tui::theme::Role;

/// Columns from which on the whole path is shown, not only its last part.
const WHOLE_PATH: u16 = 100;
/// Columns from which on there is a bar.
const WITH_BAR: u16 = 64;

/// Draws the header.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) {
    let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let name = screen.style(Role::Accent).add_modifier(Modifier::BOLD);
    let mut left = vec![Span::styled(screen.text("name"), name), Span::raw("  ")];
    left.extend(past(screen).into_iter().flat_map(|mark| [mark, Span::raw("  ")]));
    let mut parts: Vec<Part> = left.into_iter().map(|span| (None, span)).collect();
    parts.extend(path(screen, area.width));
    let right = figures(screen, area.width);
    let taken: usize = right.iter().map(Span::width).sum();
    mark(screen, &parts, Rect { width: inside.width.saturating_sub(columns(taken) + 2), ..inside });
    row::draw(screen, parts.into_iter().map(|(_, span)| span).collect(), right, inside, buf);
}

/// A piece of the header, and what it names.
type Part = (Option<Node>, Span<'static>);

fn columns(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// Notes where the parts of the path stand.
fn mark(screen: &Screen<'_>, parts: &[Part], room: Rect) {
    let mut before = 0;
    for (node, span) in parts {
        let x = room.x.saturating_add(columns(before));
        if let Some(node) = node {
            let place = Rect { x, width: columns(span.width()), ..room };
            screen.mark(place.intersection(room), Target::Named(*node));
        }
        before += span.width();
    }
}

/// That it is a past day that is shown.
fn past(screen: &Screen<'_>) -> Option<Span<'static>> {
    let day = screen.model.past.as_ref()?.day.to_string();
    let mark = screen.say(&Phrase::new("past-mark").with("day", day));
    // Reversed, it is seen without colours, too.
    let style = screen.style(Role::Warning).add_modifier(Modifier::BOLD | Modifier::REVERSED);
    Some(Span::styled(format!(" {mark} "), style))
}

fn path(screen: &Screen<'_>, columns: u16) -> Vec<Part> {
    let model = screen.model;
    let text = |text: String| Span::styled(text, screen.style(Role::Text));
    let here = |id: &str| vec![(None, text(screen.text(id)))];
    match model.ui.view {
        View::Search => here("search-title"),
        View::Glossary => here("glossary-title"),
        View::Changes => here("changes-title"),
        View::Statistics => here("statistics-title"),
        View::Help => here("help-title"),
        View::Home => here("home-title"),
        View::Browse => {
            let path = model.ui.node.path(&model.catalog);
            let shown = if columns < WHOLE_PATH { path.len().saturating_sub(1) } else { 0 };
            let mut spans = Vec::new();
            let last = path.len().saturating_sub(1);
            for (depth, node) in path.iter().enumerate().skip(shown) {
                let title = screen.title(*node);
                if depth == last {
                    spans.push((Some(*node), text(title)));
                } else {
                    spans.push((Some(*node), Span::styled(title, screen.style(Role::Muted))));
                    let between = screen.texts.between_titles();
                    spans.push((None, Span::styled(between, screen.style(Role::Faint))));
                }
            }
            spans
        }
    }
}

/// The progress of the roadmap or the kept search one is in, on Home of everything, and the streak.
fn figures(screen: &Screen<'_>, columns: u16) -> Vec<Span<'static>> {
    let model = screen.model;
    let tally = match model.ui.view {
        View::Home => model.overview.total(),
        View::Statistics => model.statistics.as_ref().map_or_else(Tally::default, |all| all.total),
        _ => match model.ui.node {
            Node::Search(_) => model.tally(model.ui.node),
            Node::Searches => model.overview.total(),
            Node::Roadmap(_) | Node::Section(_) => model.overview.roadmap(model.roadmap_here()),
        },
    };
    let mut spans = Vec::new();
    if model.behind.is_some() {
        let late = Phrase::new("unsaved").with("count", model.unsaved.len());
        spans.push(Span::styled(format!("{}  ", screen.say(&late)), screen.style(Role::Error)));
    }
    if let Some(timer) = &model.timer {
        let minutes = usize::try_from(timer.minutes()).unwrap_or(usize::MAX);
        let shown = screen.say(&Phrase::new("timer").with("minutes", minutes));
        spans.push(Span::styled(format!("{shown}  "), screen.style(Role::Doing)));
    }
    if columns >= WITH_BAR {
        spans.extend(bar(screen, &tally, 12));
        spans.push(Span::raw("  "));
    }
    spans.push(Span::styled(screen.say(&done_of(&tally)), screen.style(Role::Text)));
    let streak = model.overview.streak(model.shown_day(), model.config.rest_days).current;
    if streak > 0 && columns >= WITH_BAR {
        let days = screen.say(&Phrase::new("streak").with("days", streak));
        spans.push(Span::styled(format!("  {days}"), screen.style(Role::Muted)));
    }
    spans
}
