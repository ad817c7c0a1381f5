//! The settings: one row each, and below them what the selected one is about.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::field::FieldLook;
use super::{Screen, Viewport, popup, row, scrollbar};
use crate::app::SettingsBox;
use crate::config::{Kind, Layer, Setting};
use crate::phrase::Phrase;
use crate::text::{width, wrap};
use crate::tui::theme::Role;

/// The widest box.
const COLUMNS: u16 = 92;
/// Columns of borders and air at both sides.
const SIDES: u16 = 4;
/// The fewest rows of settings, before what is said of them gets any.
const FEWEST: u16 = 3;

/// Draws the box, and answers where the caret is.
pub(super) fn draw(
    screen: &Screen<'_>,
    shown: &SettingsBox,
    area: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) -> Option<Position> {
    let main = popup::dim(screen, area, buf);
    let width = main.width.min(COLUMNS);
    let said = said(screen, shown, usize::from(width.saturating_sub(SIDES)));
    let all = u16::try_from(Setting::ALL.len()).unwrap_or(u16::MAX);
    let most = said.len().max(longest(screen, usize::from(width.saturating_sub(SIDES))) + 1);
    let below = u16::try_from(most + 1).unwrap_or(u16::MAX);
    let height = all.saturating_add(below).saturating_add(2).min(main.height);
    let x = main.x + (main.width - width) / 2;
    let place = Rect { x, y: main.y + (main.height - height) / 3, width, height };
    let inside = popup::open(screen, &screen.text("settings-title"), place, buf);
    let below = below.min(inside.height.saturating_sub(FEWEST));
    let list = Rect { height: inside.height - below, ..inside };
    viewport.popup = usize::from(list.height);
    let caret = rows(screen, shown, list, buf);
    let under = Rect { y: list.bottom(), height: below, ..inside };
    // A blank line parts them, where there is room for it.
    let blank = u16::from(usize::from(below) > said.len());
    for (line, y) in said.iter().zip(under.y + blank..under.bottom()) {
        buf.set_line(under.x, y, line, under.width);
    }
    caret
}

/// The lines of the longest sentence: the box does not jump when another setting is selected.
fn longest(screen: &Screen<'_>, columns: usize) -> usize {
    let lines = |setting: &Setting| wrap(&screen.text(setting.help()), columns).len();
    Setting::ALL.iter().map(lines).max().unwrap_or(0)
}

/// The rows; answers where the caret is, while a value is typed.
fn rows(
    screen: &Screen<'_>,
    shown: &SettingsBox,
    list: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let visible = usize::from(list.height);
    let total = Setting::ALL.len();
    let first = row::first_visible(0, shown.cursor, visible, total);
    let names: Vec<String> = Setting::ALL.iter().map(|one| screen.text(one.label())).collect();
    let widest = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let mut caret = None;
    let those = Setting::ALL.iter().zip(&names).enumerate().skip(first).take(visible);
    for (offset, (at, (setting, name))) in those.enumerate() {
        let across = row::across(list, offset);
        let place = Rect { x: list.x, width: list.width, ..across };
        let is_selected = at == shown.cursor;
        let emphasis = row::emphasis(is_selected);
        let (value, layer) = screen.model.settings.get(*setting);
        let role = if layer == Layer::Default { Role::Muted } else { Role::Accent };
        let name = format!("{name}{}", " ".repeat(widest + 2 - width(name)));
        let taken = u16::try_from(width(&name)).unwrap_or(place.width).min(place.width);
        let name = Span::styled(name, screen.style(Role::Text).patch(emphasis));
        if let Some(field) = shown.field.as_ref().filter(|_| is_selected) {
            buf.set_span(place.x, place.y, &name, place.width);
            let line = Rect { x: place.x + taken, width: place.width - taken, ..place };
            let look = FieldLook { sign: ">", example: "", count: "" };
            caret = look.draw(screen, field, line, buf);
            continue;
        }
        let value = screen.texts.setting_value(*setting, &value);
        let from = screen.text(layer.label());
        let has_room =
            usize::from(place.width) >= usize::from(taken) + width(&value) + width(&from) + 2;
        let from = has_room.then(|| Span::styled(from, screen.style(Role::Muted)));
        let value = Span::styled(value, screen.style(role).patch(emphasis));
        row::draw(screen, vec![name, value], from.into_iter().collect(), place, buf);
        if is_selected {
            row::select(screen, true, across, buf);
        }
    }
    scrollbar::draw(screen, first..first + visible, total, row::border(list), buf);
    caret
}

/// What the selected setting is about, what it can be, and where all of them stand.
fn said(screen: &Screen<'_>, shown: &SettingsBox, columns: usize) -> Vec<Line<'static>> {
    let setting = shown.selected();
    let mut lines = Vec::new();
    let mut say = |text: &str, role: Role| {
        let style = screen.style(role);
        lines.extend(wrap(text, columns).into_iter().map(|line| Line::styled(line, style)));
    };
    if let Some([what, hint]) = &shown.refused {
        say(&screen.say(what), Role::Warning);
        say(&screen.say(hint), Role::Text);
    } else {
        say(&screen.text(setting.help()), Role::Text);
        let choices = setting.kind().choices(&screen.model.known);
        if shown.field.is_some() && matches!(setting.kind(), Kind::Words(_)) {
            let any = Phrase::new("settings-any").with("choices", choices.join(", "));
            say(&screen.say(&any), Role::Muted);
        }
    }
    let file = screen.model.settings_file.as_deref();
    let path = file.map_or_else(
        || screen.text("notice-no-config-folder"),
        |path| screen.say(&Phrase::new("settings-file").with("path", path)),
    );
    say(&path, Role::Muted);
    lines
}
