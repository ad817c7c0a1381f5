//! What may follow a key that does not stand alone: in a box at the bottom, quietly.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{Screen, layout, popup, row, scrollbar};
use crate::app::key::shown;
use crate::app::{Action, Pending};
use crate::keymap::Scope;
use crate::text::width;
use crate::tui::theme::Role;

/// The most columns of an entry, so that several stand beside each other.
const WIDEST: usize = 44;
/// Columns between two entries.
const GAP: usize = 3;

/// A key and what it leads to.
struct Entry {
    key: String,
    label: String,
    role: Role,
}

/// Draws the box, if there is something to say.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) {
    let Some(pending) = &screen.model.ui.pending else { return };
    let (title, entries) = match pending {
        Pending::Count(_) => return,
        Pending::Chord(keys, _) => (shown(keys), chords(screen, pending)),
        Pending::Letter(action) => (screen.text(action.full_name()), letters(screen, *action)),
    };
    let (_, main, _) = layout::frame(area);
    let room = usize::from(main.width.saturating_sub(4));
    let columns_of = |entry: &Entry| width(&entry.key) + 2 + width(&entry.label);
    let widest = entries.iter().map(columns_of).max().unwrap_or(0).min(WIDEST).min(room).max(1);
    let beside = ((room + GAP) / (widest + GAP)).max(1);
    let most = usize::from(main.height / 2).saturating_sub(2).max(1);
    let rows = entries.len().div_ceil(beside).clamp(1, most);
    let height = u16::try_from(rows + 2).unwrap_or(u16::MAX).min(main.height);
    let place = Rect { y: main.bottom().saturating_sub(height), height, ..main };
    let inside = popup::open(screen, &title, place, buf);
    let across = entries.len().div_ceil(rows).clamp(1, beside);
    for (at, entry) in entries.iter().enumerate().take(rows * across) {
        let (column, line) = (at / rows, at % rows);
        let x = inside.x.saturating_add(u16::try_from(column * (widest + GAP)).unwrap_or(u16::MAX));
        let y = inside.y.saturating_add(u16::try_from(line).unwrap_or(u16::MAX));
        if y < inside.bottom() && x < inside.right() {
            buf.set_line(x, y, &told(screen, entry, widest), inside.right() - x);
        }
    }
    let shown = 0..rows * across;
    scrollbar::draw(screen, shown, entries.len(), row::border(inside), buf);
}

fn told(screen: &Screen<'_>, entry: &Entry, columns: usize) -> Line<'static> {
    let key = Span::styled(entry.key.clone(), screen.style(Role::Key));
    let label = Span::styled(entry.label.clone(), screen.style(entry.role));
    row::cut(screen, vec![key, Span::raw("  "), label], columns)
}

/// The keys that go on with a chord.
fn chords(screen: &Screen<'_>, pending: &Pending) -> Vec<Entry> {
    let scope = Scope::of(&screen.model.ui);
    let following = screen.keymap.following(scope, pending.keys()).into_iter();
    let entry = |(key, action): (String, Action)| Entry {
        key,
        label: screen.text(action.full_name()),
        role: Role::Text,
    };
    following.map(entry).collect()
}

/// The letters that are bookmarks, and what else may be pressed.
fn letters(screen: &Screen<'_>, action: Action) -> Vec<Entry> {
    let bookmarks = screen.model.ui.bookmarks.letters().map(|letter| {
        let title = screen.model.bookmark_title(letter).map(str::to_owned);
        let role = if title.is_some() { Role::Text } else { Role::Muted };
        let label = title.unwrap_or_else(|| screen.text("bookmark-gone"));
        Entry { key: letter.to_string(), label, role }
    });
    let (key, label) = if action == Action::GoToBookmark {
        ("'".to_owned(), screen.text(Action::JumpBack.full_name()))
    } else {
        (screen.text("bookmark-any"), screen.text("bookmark-any.help"))
    };
    bookmarks.chain([Entry { key, label, role: Role::Muted }]).collect()
}
