//! The palette: every action with its key and a sentence, two lines each.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::field::FieldLook;
use super::marked::marked;
use super::{Screen, Viewport, popup, row, scrollbar};
use crate::app::{Command, Palette, Target, about, why_not};
use crate::keymap::Scope;
use crate::phrase::Phrase;
use crate::search::Pick;
use crate::symbols::Symbol;
use crate::text::wrap;
use crate::tui::theme::Role;

/// The widest box.
const COLUMNS: u16 = 76;
/// Rows of an action.
const ROWS: u16 = 2;
/// The most actions that are shown at once.
const SHOWN: u16 = 8;

/// Draws the palette, and answers where the caret is.
pub(super) fn draw(
    screen: &Screen<'_>,
    palette: &Palette,
    area: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) -> Option<Position> {
    let main = popup::dim(screen, area, buf);
    let inside = popup::open(screen, &screen.text("palette-title"), place(main), buf);
    let line = Rect { height: inside.height.min(1), ..inside };
    let example = screen.text("palette-example");
    let look = FieldLook { sign: ">", example: &example, count: "" };
    let caret = look.draw(screen, &palette.field, line, buf);
    rule(screen, inside, buf);
    let below =
        Rect { y: inside.y.saturating_add(2), height: inside.height.saturating_sub(2), ..inside };
    let visible = usize::from(below.height / ROWS);
    viewport.popup = visible;
    if palette.picks.is_empty() {
        nothing(screen, below, buf);
    }
    let first = row::first_visible(0, palette.cursor, visible, palette.picks.len());
    for (offset, pick) in palette.picks.iter().enumerate().skip(first).take(visible) {
        let y = below.y + u16::try_from(offset - first).unwrap_or(u16::MAX) * ROWS;
        let entry = Rect { y, height: 1, ..below };
        let is_selected = offset == palette.cursor;
        let emphasis = row::emphasis(is_selected);
        let explained = match screen.model.commands.get(pick.entry) {
            Some(command) => Some(explain(screen, command, pick, emphasis)),
            None => kept(screen, pick, emphasis),
        };
        if let Some([name, key, about]) = explained {
            row::draw(screen, name, key, entry, buf);
            row::draw(screen, about, Vec::new(), Rect { y: y + 1, ..entry }, buf);
        }
        let ground = Rect { x: entry.x - 1, width: entry.width + 2, height: ROWS, ..entry };
        screen.mark(ground, Target::Entry(offset));
        if is_selected {
            row::select(screen, true, ground, buf);
        }
    }
    scrollbar::draw(screen, first..first + visible, palette.picks.len(), row::border(below), buf);
    caret
}

/// In the middle, a little above; as high as its actions need.
fn place(main: Rect) -> Rect {
    let width = main.width.min(COLUMNS);
    let height = main.height.min(SHOWN * ROWS + 4);
    let x = main.x + (main.width - width) / 2;
    Rect { x, y: main.y + (main.height - height) / 3, width, height }
}

/// The line between what is typed and what was found, from border to border.
pub(super) fn rule(screen: &Screen<'_>, inside: Rect, buf: &mut Buffer) {
    if inside.height < 2 {
        return;
    }
    let columns = usize::from(inside.width) + 2;
    let edge = |sign| Span::styled(screen.symbol(sign), screen.style(Role::BorderFocused));
    let rule =
        Span::styled(screen.symbol(Symbol::Horizontal).repeat(columns), screen.style(Role::Border));
    let line = Line::from(vec![edge(Symbol::FromLeft), rule, edge(Symbol::ToRight)]);
    buf.set_line(inside.x.saturating_sub(2), inside.y + 1, &line, inside.width + 4);
}

fn nothing(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) {
    let lines = wrap(&screen.text("palette-nothing"), usize::from(area.width));
    for (line, y) in lines.into_iter().zip(area.y..area.bottom()) {
        buf.set_line(area.x, y, &Line::styled(line, screen.style(Role::Muted)), area.width);
    }
}

/// The name of a kept search, that it is one, and its line.
fn kept(screen: &Screen<'_>, pick: &Pick, emphasis: Style) -> Option<[Vec<Span<'static>>; 3]> {
    let at = pick.entry.checked_sub(screen.model.commands.len())?;
    let kept = screen.model.ui.kept.all().get(at)?;
    let style = screen.style(Role::Text).patch(emphasis);
    let name = marked(kept.name(), &pick.in_name, style, screen.style(Role::Match));
    let muted = screen.style(Role::Muted);
    let what = Span::styled(screen.text("palette-kept"), muted);
    Some([name, vec![what], vec![Span::styled(kept.line.clone(), muted)]])
}

/// The name, the key, and the sentence or why it is not possible now.
fn explain(
    screen: &Screen<'_>,
    command: &Command,
    pick: &Pick,
    emphasis: Style,
) -> [Vec<Span<'static>>; 3] {
    let reason = why_not(screen.model, command.action);
    let (name, key) =
        if reason.is_some() { (Role::Muted, Role::Muted) } else { (Role::Text, Role::Key) };
    let style = screen.style(name).patch(emphasis);
    let name = marked(&command.name, &pick.in_name, style, screen.style(Role::Match));
    let scope = Scope::behind(&screen.model.ui);
    let key_of = |action| screen.keymap.key_of(scope, action).unwrap_or_default();
    let pressed = if command.theme.is_some() { String::new() } else { key_of(command.action) };
    let pressed = screen.key(&pressed);
    let about = match (reason, about(screen.model, command.action)) {
        (Some(why), _) => {
            screen.say(&Phrase::new("palette-not-possible").with("why", screen.say(&why)))
        }
        (None, Some(now)) => screen.say(&now),
        (None, None) => command.about.clone(),
    };
    let about = Span::styled(about, screen.style(Role::Muted));
    [name, vec![Span::styled(pressed, screen.style(key))], vec![about]]
}
