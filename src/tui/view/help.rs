//! The help: every key of the keymap by group, and why an action is not possible now.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::field::FieldLook;
use super::marked::marked;
use super::pane::Pane;
use super::{Screen, details, footer, header, layout};
use crate::app::{Action, Target, Viewport, why_not};
use crate::keymap::{Bound, Scope};
use crate::phrase::Phrase;
use crate::search::{RULES, pick};
use crate::text::{width, wrap};
use crate::tui::theme::Role;

/// What stands between keys.
const KEY_GAP: &str = " ";
/// Columns of the keys, where there is room for them.
const KEYS: usize = 14;
/// Columns of the names, where there is room for them.
const NAMES: usize = 24;
/// Columns of what a query can say, where there is room for it.
const RULE: usize = 24;
/// Columns from which on names stand beside the sentences.
const WITH_NAMES: usize = 72;

/// Draws the help in the place of the panes, and answers where the caret is.
pub(super) fn draw(
    screen: &Screen<'_>,
    area: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) -> Option<Position> {
    let (top, main, bottom) = layout::frame(area);
    header::draw(screen, top, buf);
    footer::draw(screen, bottom, buf);
    let title = screen.text("help-title");
    let inside = Pane { title: &title, count: "", is_focused: true }.draw(screen, main, buf);
    screen.mark(main, Target::Page);
    let (caret, inside) = line(screen, inside, buf);
    let lines = lines(screen, usize::from(inside.width));
    details::page(screen, &lines, inside, viewport, buf);
    caret
}

/// The line that narrows the help, while there is one; and what is left of the pane.
fn line(screen: &Screen<'_>, inside: Rect, buf: &mut Buffer) -> (Option<Position>, Rect) {
    let ui = &screen.model.ui;
    if !ui.is_typing && ui.help.text().is_empty() || inside.height < 3 {
        return (None, inside);
    }
    let example = screen.text("help-example");
    let look = FieldLook { sign: "/", example: &example, count: "" };
    let caret = look.draw(screen, &ui.help, Rect { height: 1, ..inside }, buf);
    let below = Rect { y: inside.y + 2, height: inside.height - 2, ..inside };
    (caret.filter(|_| ui.is_typing), below)
}

fn lines(screen: &Screen<'_>, columns: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for (heading, bindings) in screen.keymap.help_groups() {
        let entries: Vec<Entry<'_>> = found(screen, &bindings);
        if entries.is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(Line::default());
        }
        lines.push(Line::styled(screen.text(heading), screen.style(Role::Heading)));
        for entry in &entries {
            explain(screen, entry, columns, &mut lines);
        }
    }
    rules(screen, columns, &mut lines);
    if lines.is_empty() {
        let nothing = wrap(&screen.text("help-nothing"), columns).into_iter();
        lines.extend(nothing.map(|line| Line::styled(line, screen.style(Role::Muted))));
    }
    lines
}

/// What a query can say: all of it, or what the line asks for.
fn rules(screen: &Screen<'_>, columns: usize, lines: &mut Vec<Line<'static>>) {
    let abouts = RULES.map(|rule| screen.say(&rule.about()));
    let entries = RULES.iter().zip(&abouts).map(|(rule, about)| (rule.write, about.as_str()));
    let mut picks = pick(screen.model.ui.help.text(), entries);
    picks.sort_by_key(|pick| pick.entry);
    if picks.is_empty() {
        return;
    }
    if !lines.is_empty() {
        lines.push(Line::default());
    }
    lines.push(Line::styled(screen.text("help-search"), screen.style(Role::Heading)));
    let is_wide = columns >= 2 * RULE;
    let taken = if is_wide { RULE } else { 2 };
    for pick in &picks {
        let (Some(rule), Some(about)) = (RULES.get(pick.entry), abouts.get(pick.entry)) else {
            continue;
        };
        let (key, mark) = (screen.style(Role::Key), screen.style(Role::Match));
        let mut left = marked(rule.write, &pick.in_name, key, mark);
        if is_wide {
            left = padded(left, taken);
        } else {
            lines.push(Line::from(std::mem::replace(&mut left, vec![Span::raw("  ")])));
        }
        for line in wrap(about, columns.saturating_sub(taken)) {
            let spans = std::mem::replace(&mut left, vec![Span::raw(" ".repeat(taken))]);
            let text = Span::styled(line, screen.style(Role::Muted));
            lines.push(spans.into_iter().chain([text]).collect());
        }
    }
}

/// A binding, its name in spans with the letters marked that were looked for, and its keys.
struct Entry<'a> {
    bound: Bound<'a>,
    name: Vec<Span<'static>>,
    keys: String,
}

/// The bindings in which everything stands that was typed, in the order of the keymap.
fn found<'a>(screen: &Screen<'_>, bindings: &[Bound<'a>]) -> Vec<Entry<'a>> {
    let texts = bindings.iter().map(|bound| {
        let mut keys: Vec<String> = bound.shown().iter().map(|key| screen.key(key)).collect();
        if keys.is_empty() {
            keys.push(by_name(screen));
        }
        let name = screen.text(bound.action().full_name());
        let keys = keys.join(KEY_GAP);
        // Who changes the keys knows an action by its name in the settings.
        let action = bound.action();
        let about = format!("{} {keys} {}", screen.text(action.help()), action.name());
        (name, about, keys)
    });
    let texts: Vec<(String, String, String)> = texts.collect();
    let entries = texts.iter().map(|(name, about, _)| (name.as_str(), about.as_str()));
    let mut picks = pick(screen.model.ui.help.text(), entries);
    picks.sort_by_key(|pick| pick.entry);
    let entry = |pick: &crate::search::Pick| {
        let (bound, (name, _, keys)) = (*bindings.get(pick.entry)?, texts.get(pick.entry)?);
        let style = screen.style(Role::Text);
        let name = marked(name, &pick.in_name, style, screen.style(Role::Match));
        Some(Entry { bound, name, keys: keys.clone() })
    };
    picks.iter().filter_map(entry).collect()
}

/// What stands in the place of a key where there is none: that of the palette, which finds the name.
fn by_name(screen: &Screen<'_>) -> String {
    let palette = screen.keymap.key_of(Scope::Browse, Action::Palette).unwrap_or_default();
    let palette = screen.key(&palette);
    screen.say(&Phrase::new("key-by-name").with("key", palette))
}

/// The keys, the name, the sentence, and below it why it is not possible now.
fn explain(screen: &Screen<'_>, entry: &Entry<'_>, columns: usize, lines: &mut Vec<Line<'static>>) {
    let action = entry.bound.action();
    let reason =
        (entry.bound.binding.scope == Scope::Browse).then(|| why_not(screen.model, action));
    let reason = reason
        .flatten()
        .map(|why| screen.say(&Phrase::new("palette-not-possible").with("why", screen.say(&why))));
    let reason = reason.unwrap_or_default();
    let key_columns = KEYS.min(columns / 3);
    let mut mark =
        padded(vec![Span::styled(entry.keys.clone(), screen.style(Role::Key))], key_columns);
    let mut indent = key_columns;
    if columns >= WITH_NAMES {
        mark.extend(padded(entry.name.clone(), NAMES));
        indent += NAMES;
    }
    let room = columns.saturating_sub(indent);
    let about = wrap(&screen.text(action.help()), room).into_iter();
    let about = about.map(|line| Span::styled(line, screen.style(Role::Muted)));
    let reason = wrap(&reason, room).into_iter().filter(|line| !line.is_empty());
    let reason = reason.map(|line| Span::styled(line, screen.style(Role::Muted)));
    for text in about.chain(reason) {
        let spans = std::mem::replace(&mut mark, vec![Span::raw(" ".repeat(indent))]);
        lines.push(spans.into_iter().chain([text]).collect());
    }
}

/// The spans with air behind them up to `columns`, at least one column.
fn padded(mut spans: Vec<Span<'static>>, columns: usize) -> Vec<Span<'static>> {
    let taken: usize = spans.iter().map(|span| width(&span.content)).sum();
    spans.push(Span::raw(" ".repeat(columns.saturating_sub(taken).max(1))));
    spans
}
