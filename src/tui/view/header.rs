//! The header: the name, where one is, and how far.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::text::Span;

use super::bar::bar;
use super::figures::done_of;
use super::{Screen, row};
use crate::app::{Node, View};
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
    left.extend(path(screen, area.width));
    row::draw(screen, left, figures(screen, area.width), inside, buf);
}

/// That it is a past day that is shown.
fn past(screen: &Screen<'_>) -> Option<Span<'static>> {
    let day = screen.model.past.as_ref()?.day.to_string();
    let mark = screen.say(&Phrase::new("past-mark").with("day", day));
    // Reversed, it is seen without colours, too.
    let style = screen.style(Role::Warning).add_modifier(Modifier::BOLD | Modifier::REVERSED);
    Some(Span::styled(format!(" {mark} "), style))
}

fn path(screen: &Screen<'_>, columns: u16) -> Vec<Span<'static>> {
    let model = screen.model;
    let here = |text: String| Span::styled(text, screen.style(Role::Text));
    match model.ui.view {
        View::Search => vec![here(screen.text("search-title"))],
        View::Glossary => vec![here(screen.text("glossary-title"))],
        View::Changes => vec![here(screen.text("changes-title"))],
        View::Statistics => vec![here(screen.text("statistics-title"))],
        View::Help => vec![here(screen.text("help-title"))],
        View::Home => vec![here(screen.text("home-title"))],
        View::Browse => {
            let path = model.ui.node.path(&model.catalog);
            let shown = if columns < WHOLE_PATH { path.len().saturating_sub(1) } else { 0 };
            let mut spans = Vec::new();
            let last = path.len().saturating_sub(1);
            for (depth, node) in path.iter().enumerate().skip(shown) {
                let title = screen.title(*node);
                if depth == last {
                    spans.push(here(title));
                } else {
                    spans.push(Span::styled(title, screen.style(Role::Muted)));
                    spans.push(Span::styled(
                        screen.texts.between_titles(),
                        screen.style(Role::Faint),
                    ));
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
    let streak = model.overview.streak(model.shown_day(), model.rest).current;
    if streak > 0 && columns >= WITH_BAR {
        let days = screen.say(&Phrase::new("streak").with("days", streak));
        spans.push(Span::styled(format!("  {days}"), screen.style(Role::Muted)));
    }
    spans
}
