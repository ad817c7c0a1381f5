//! A notice: at the right end of the footer, or over the rows above it where it is too long for one.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;
use ratatui::widgets::{Clear, Widget};

use super::{Screen, layout};
use crate::app::{Notice, Pending, Tone};
use crate::phrase::{Phrase, Value};
use crate::text::{width, wrap};
use crate::tui::theme::Role;

/// The most rows that a notice takes.
const ROWS: usize = 4;

/// What stands at the right end of the footer, in at most `columns`. A notice that is too long for
/// them stands over the footer instead, or is cut where it would lie over a popup.
pub(super) fn in_footer(screen: &Screen<'_>, columns: usize) -> Option<Span<'static>> {
    // A count stands where vim shows it, and only while it is typed.
    if let Some(count) = screen.model.ui.pending.as_ref().and_then(Pending::count) {
        return Some(Span::styled(count.to_string(), screen.style(Role::Accent)));
    }
    let notice = screen.model.ui.notice.as_ref()?;
    let text = match fitted(screen, notice, columns) {
        Some(text) => text,
        None if may_lie_over(screen) => return None,
        None => screen.truncate(&screen.say(&notice.text), columns).into_owned(),
    };
    Some(Span::styled(text, style(screen, notice.tone)))
}

/// Is nothing in front that a notice could hide?
fn may_lie_over(screen: &Screen<'_>) -> bool {
    screen.model.ui.popup.is_none() && screen.model.ui.pending.is_none()
}

/// Draws a notice that is too long for the footer: whole, over the last rows of `area`, so that nothing
/// moves.
pub(super) fn draw_over(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) {
    let (.., footer) = layout::frame(area);
    let columns = usize::from(footer.width.saturating_sub(2));
    let Some(notice) = screen.model.ui.notice.as_ref().filter(|_| may_lie_over(screen)) else {
        return;
    };
    if fitted(screen, notice, columns).is_some() {
        return;
    }
    let mut lines = wrap(&screen.say(&notice.text), columns);
    if lines.len() > ROWS {
        let rest = lines.split_off(ROWS - 1).join(" ");
        lines.push(screen.truncate(&rest, columns).into_owned());
    }
    let height = u16::try_from(lines.len()).unwrap_or(footer.height).min(area.height);
    let place = Rect { y: footer.bottom() - height, height, ..footer };
    Clear.render(place, buf);
    buf.set_style(place, screen.style(Role::Ground));
    for (line, y) in lines.iter().zip(place.y..place.bottom()) {
        buf.set_stringn(place.x + 1, y, line, columns, style(screen, notice.tone));
    }
}

fn style(screen: &Screen<'_>, tone: Tone) -> Style {
    screen.style(match tone {
        Tone::Good => Role::Done,
        Tone::Plain => Role::Text,
        Tone::Warning => Role::Warning,
        Tone::Error => Role::Error,
    })
}

/// The sentence in at most `columns`: in its short form, if it has one; then what it is about is cut
/// first, not what is said of it. None where even that is too long.
fn fitted(screen: &Screen<'_>, notice: &Notice, columns: usize) -> Option<String> {
    // The first keys stay readable beside good news; anything else is said whole.
    let room = if notice.tone == Tone::Good { columns * 3 / 5 } else { columns };
    let mut phrase: Phrase = notice.text.clone();
    if width(&screen.say(&phrase)) > room {
        for (_, value) in phrase.values.iter_mut().filter(|(name, _)| *name == "length") {
            *value = "short".into();
        }
    }
    let excess = width(&screen.say(&phrase)).saturating_sub(room);
    for (name, value) in &mut phrase.values {
        if let (true, "title" | "address", Value::Text(text)) = (excess > 0, *name, value) {
            *text = screen.truncate(text, width(text).saturating_sub(excess).max(8)).into_owned();
        }
    }
    let text = screen.say(&phrase);
    (width(&text) <= columns).then_some(text)
}
