//! The choice of a theme: the list lies over a corner of the view, which shows the selected one.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::pane::Pane;
use super::{Screen, Viewport, layout, popup, row, scrollbar};
use crate::app::{ThemeChoice, ThemePicker};
use crate::phrase::Phrase;
use crate::progress::Status;
use crate::text::wrap;
use crate::tui::theme::Role;

/// The widest box.
const COLUMNS: u16 = 46;
/// Rows for what is said of a theme, under the list.
const ABOUT: u16 = 2;
/// The most rows for the list.
const LISTED: u16 = 14;
/// Borders, the line with samples and the empty rows around it.
const EDGES: u16 = 5;
/// Rows of the view that stay visible, where there are rows to spare.
const LEFT_FREE: u16 = 2;

/// Draws the list.
pub(super) fn draw(
    screen: &Screen<'_>,
    shown: &ThemePicker,
    area: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) {
    let (_, main, _) = layout::frame(area);
    let all = shown.choices.len();
    let place = place(main, u16::try_from(all).unwrap_or(u16::MAX));
    let count = format!("{}/{all}", (shown.cursor + 1).min(all));
    let title = screen.text("themes-title");
    let pane = Pane { title: &title, count: &count, is_focused: true };
    let inside = popup::open_with(screen, &pane, place, buf);
    // Where there is little room, the names matter more than what is said of them.
    let below = (inside.height / 2).min(ABOUT + 2);
    let list = Rect { height: inside.height - below, ..inside };
    let visible = usize::from(list.height);
    viewport.popup = visible;
    let first = row::first_visible(0, shown.cursor, visible, all);
    for (offset, choice) in shown.choices.iter().skip(first).take(visible).enumerate() {
        let across = row::across(list, offset);
        let is_selected = first + offset == shown.cursor;
        let at = Rect { x: list.x, width: list.width, ..across };
        one(screen, choice, is_selected, at, buf);
        if is_selected {
            row::select(screen, true, across, buf);
        }
    }
    scrollbar::draw(screen, first..first + visible, all, row::border(list), buf);
    let about = Rect { y: list.bottom(), height: below, ..inside };
    explain(screen, shown, about, buf);
}

/// In the lower right corner, over as little of the view as can be.
fn place(main: Rect, choices: u16) -> Rect {
    let width = main.width.min(COLUMNS);
    let most = main.height.saturating_sub(LEFT_FREE).max(main.height.min(8));
    let height = (choices.min(LISTED) + ABOUT + EDGES - 1).min(most);
    Rect { x: main.right() - width, y: main.bottom() - height, width, height }
}

/// `dusk                 yours`.
fn one(screen: &Screen<'_>, choice: &ThemeChoice, is_selected: bool, at: Rect, buf: &mut Buffer) {
    let (role, note) = match choice {
        ThemeChoice { broken: Some(_), .. } => (Role::Warning, "themes-broken"),
        ThemeChoice { is_own: true, .. } => (Role::Muted, "themes-own"),
        _ => (Role::Muted, ""),
    };
    let name = if choice.broken.is_some() { Role::Muted } else { Role::Text };
    let style = screen.style(name).patch(row::emphasis(is_selected));
    let name = crate::text::clean(&choice.name).into_owned();
    let note = if note.is_empty() { String::new() } else { screen.text(note) };
    let right = Span::styled(note, screen.style(role));
    row::draw(screen, vec![Span::styled(name, style)], vec![right], at, buf);
}

/// What is said of the selected theme, and below that how its roles look.
fn explain(screen: &Screen<'_>, shown: &ThemePicker, area: Rect, buf: &mut Buffer) {
    let Some(choice) = shown.selected() else { return };
    let (said, role) = match choice {
        ThemeChoice { broken: Some(why), .. } => {
            let why = crate::text::clean(why).into_owned();
            (screen.say(&Phrase::new("themes-broken-why").with("why", why)), Role::Warning)
        }
        ThemeChoice { about: Some(about), .. } => {
            (crate::text::clean(about).into_owned(), Role::Muted)
        }
        ThemeChoice { is_own: true, .. } => (screen.text("themes-own-about"), Role::Muted),
        ThemeChoice { name, .. } => (screen.text(&format!("theme-{name}")), Role::Muted),
    };
    let rows = usize::from(area.height.saturating_sub(2)).max(usize::from(area.height.min(1)));
    let columns = usize::from(area.width);
    let mut lines = wrap(&said, columns);
    let more = lines.split_off(lines.len().min(rows.saturating_sub(1))).join(" ");
    lines.push(screen.truncate(&more, columns).into_owned());
    let top = area.y + u16::from(area.height > 2);
    for (line, y) in lines.into_iter().zip(top..area.bottom()) {
        buf.set_line(area.x, y, &Line::styled(line, screen.style(role)), area.width);
    }
    if area.height > 1 {
        buf.set_line(area.x, area.bottom() - 1, &samples(screen, columns), area.width);
    }
}

/// `✓ done  ◐ doing  ★  link  error`: the signs and words of what is coloured, as many as fit.
fn samples(screen: &Screen<'_>, columns: usize) -> Line<'static> {
    let status = |status: Status| screen.texts.symbols().status(status);
    let star = screen.symbol(crate::symbols::Symbol::Star);
    let samples = [
        (status(Status::Done), "themes-sample.done", Role::Done),
        (status(Status::Doing), "themes-sample.doing", Role::Doing),
        (star, "", Role::Star),
        ("", "themes-sample.link", Role::Link),
        ("", "themes-sample.found", Role::Match),
        ("!", "themes-sample.error", Role::Error),
    ];
    let mut spans: Vec<Span<'_>> = Vec::new();
    let mut taken = 0;
    for (sign, word, role) in samples {
        let word = if word.is_empty() { String::new() } else { screen.text(word) };
        let air = if sign.is_empty() || word.is_empty() { "" } else { " " };
        let sample = Span::styled(format!("{sign}{air}{word}"), screen.style(role));
        if taken + sample.width() <= columns {
            taken += sample.width() + 2;
            spans.extend([sample, Span::raw("  ")]);
        }
    }
    Line::from(spans)
}
