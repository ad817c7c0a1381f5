//! What a note was before: the times at the left, the one that is selected beside them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::markdown::markdown;
use super::pane::Pane;
use super::{Screen, Viewport, details, popup, row, scrollbar, term};
use crate::app::{Target, Versions};
use crate::phrase::Phrase;
use crate::progress::Version;
use crate::symbols::Symbol;
use crate::text::wrap;
use crate::tui::theme::Role;

/// The widest box.
const COLUMNS: u16 = 100;
/// The columns of the list: a time, and what is said of it.
const TIMES: u16 = 19;
/// Columns from which on the times stand beside the text.
const WITH_TIMES: u16 = 64;
/// Rows of a box that shows several versions: it does not jump when another one is chosen.
const ROWS: u16 = 12;
/// Columns of borders and air, and rows of borders.
const SIDES: u16 = 4;
const EDGES: u16 = 2;

/// Draws the selected version, and the times beside it if there is room for them.
pub(super) fn draw(
    screen: &Screen<'_>,
    shown: &Versions,
    area: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) {
    let main = popup::dim(screen, area, buf);
    let width = main.width.min(COLUMNS);
    let list = if main.width >= WITH_TIMES { TIMES + 3 } else { 0 };
    let height = (ROWS + EDGES).min(main.height);
    let x = main.x + (main.width - width) / 2;
    let place = Rect { x, y: main.y + (main.height - height) / 3, width, height };
    let count = format!("{}/{}", (shown.cursor + 1).min(shown.all.len()), shown.all.len());
    let title = Phrase::new("versions-title").with("title", screen.model.name_of(shown.on));
    let pane = Pane { title: &screen.say(&title), count: &count, is_focused: true };
    let inside = popup::open_with(screen, &pane, place, buf);
    if list > 0 {
        times(screen, shown, Rect { width: list.saturating_sub(3), ..inside }, buf);
    }
    let columns = usize::from(width.saturating_sub(SIDES + list));
    let lines = lines(screen, shown, columns, list == 0);
    let inside = Rect { x: inside.x + list, width: inside.width.saturating_sub(list), ..inside };
    (viewport.popup, viewport.popup_rows) =
        details::show(screen, &lines, shown.scroll, inside, buf);
}

/// The text of the selected version; where no time stands beside it, that comes first.
fn lines(
    screen: &Screen<'_>,
    shown: &Versions,
    columns: usize,
    has_time: bool,
) -> Vec<Line<'static>> {
    let muted = screen.style(Role::Muted);
    let Some(version) = shown.shown() else {
        let nothing = wrap(&screen.text("versions-none"), columns).into_iter();
        return nothing.map(|line| Line::styled(line, muted)).collect();
    };
    let mut lines = Vec::new();
    if has_time {
        let time = format!("{}{}", version.at.to_the_minute(), said(screen, version));
        lines.extend([Line::styled(time, muted), Line::default()]);
    }
    lines.extend(markdown(screen, &version.note, columns));
    lines
}

/// What is said of a version beside its time: that it is the note now, or came from elsewhere.
fn said(screen: &Screen<'_>, version: &Version) -> String {
    let id = match (version.is_current, version.is_from_elsewhere) {
        (true, _) => "versions-now",
        (false, true) => "versions-elsewhere",
        (false, false) => return String::new(),
    };
    format!("  {}", screen.text(id))
}

/// The times, and the line between them and the text.
fn times(screen: &Screen<'_>, shown: &Versions, area: Rect, buf: &mut Buffer) {
    let visible = usize::from(area.height);
    let first = row::first_visible(0, shown.cursor, visible, shown.all.len());
    let listed = shown.all.iter().enumerate().skip(first).take(visible);
    for (offset, (at, version)) in listed.enumerate() {
        let across = row::across(area, offset);
        let place = Rect { x: area.x, width: area.width, ..across };
        let is_selected = at == shown.cursor;
        screen.mark(across, Target::Entry(at));
        let style = screen.style(Role::Text).patch(row::emphasis(is_selected));
        let time = Span::styled(version.at.to_the_minute(), style);
        let sign = match (version.is_current, version.is_from_elsewhere) {
            (true, _) => Symbol::Done,
            (false, true) => Symbol::Elsewhere,
            (false, false) => Symbol::Blank,
        };
        let sign = Span::styled(screen.symbol(sign), screen.style(Role::Muted));
        row::draw(screen, vec![time], vec![sign], place, buf);
        if is_selected {
            row::select(screen, true, across, buf);
        }
    }
    let column = Rect { x: area.right() + 1, width: 1, ..area };
    term::rule(screen, column, buf);
    scrollbar::draw(screen, first..first + visible, shown.all.len(), column, buf);
}
