//! The help: every key of the keymap by group, and why an action is not possible now.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::pane::Pane;
use super::{Screen, details, footer, header, layout};
use crate::app::{Viewport, why_not};
use crate::phrase::Phrase;
use crate::search::Filter;
use crate::text::{width, wrap};
use crate::tui::key::Key;
use crate::tui::keymap::{BINDINGS, Binding, Group, Scope, bindings_in};
use crate::tui::theme::Role;

/// Columns of the keys, where there is room for them.
const KEYS: usize = 14;

/// Columns of the keys on a page of `columns`.
fn key_columns(columns: usize) -> usize {
    KEYS.min(columns / 3)
}

/// Draws the help in the place of the panes.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, viewport: &mut Viewport, buf: &mut Buffer) {
    let (top, main, bottom) = layout::frame(area);
    header::draw(screen, top, buf);
    let title = screen.text("help-title");
    let inside = Pane { title: &title, count: "", is_focused: true }.draw(screen, main, buf);
    let lines = lines(screen, usize::from(inside.width));
    let page = details::show(screen, &lines, screen.model.ui.scroll, inside, buf);
    (viewport.page, viewport.lines) = page;
    footer::draw(screen, bottom, buf);
}

fn lines(screen: &Screen<'_>, columns: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    let groups = [Group::Item, Group::Move, Group::View, Group::Program];
    for group in groups {
        let bindings = bindings_in(Scope::Browse).filter(|binding| binding.group == group);
        section(screen, group.label(), bindings, columns, &mut lines);
    }
    let search = BINDINGS.iter().filter(|binding| binding.scope == Scope::Search);
    section(screen, Scope::Search.label(), search, columns, &mut lines);
    let fields: Vec<String> = Filter::FIELDS.iter().map(|field| format!("{field}:")).collect();
    let filters = Phrase::new("help-filters").with("fields", fields.join(" "));
    let filters = wrap(&screen.say(&filters), columns).into_iter();
    lines.push(Line::default());
    lines.extend(filters.map(|line| Line::styled(line, screen.style(Role::Text))));
    lines
}

fn section<'a>(
    screen: &Screen<'_>,
    heading: &str,
    bindings: impl Iterator<Item = &'a Binding>,
    columns: usize,
    lines: &mut Vec<Line<'static>>,
) {
    if !lines.is_empty() {
        lines.push(Line::default());
    }
    lines.push(Line::styled(screen.text(heading), screen.style(Role::Heading)));
    bindings.for_each(|binding| explain(screen, binding, columns, lines));
}

/// The keys, the sentence, and below it why it is not possible now.
fn explain(screen: &Screen<'_>, binding: &Binding, columns: usize, lines: &mut Vec<Line<'static>>) {
    let key_columns = key_columns(columns);
    let keys: Vec<String> = binding.keys.iter().map(Key::to_string).collect();
    let keys = keys.join(" ");
    let air = " ".repeat(key_columns.saturating_sub(width(&keys)).max(1));
    let reason =
        (binding.scope == Scope::Browse).then(|| why_not(screen.model, binding.action)).flatten();
    let role = if reason.is_some() { Role::Muted } else { Role::Text };
    let room = columns.saturating_sub(key_columns);
    let mut mark = Span::styled(keys + &air, screen.style(Role::Key));
    for line in wrap(&screen.text(binding.action.help()), room) {
        lines.push(Line::from(vec![mark, Span::styled(line, screen.style(role))]));
        mark = Span::raw(" ".repeat(key_columns));
    }
    let reason = reason.map(|reason| screen.say(&reason)).unwrap_or_default();
    for line in wrap(&reason, room).into_iter().filter(|line| !line.is_empty()) {
        let mark = Span::raw(" ".repeat(key_columns));
        lines.push(Line::from(vec![mark, Span::styled(line, screen.style(Role::Warning))]));
    }
}
