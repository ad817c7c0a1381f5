//! Figures and symbols that several panes show alike.

use ratatui::style::Style;
use ratatui::text::Span;

use super::Screen;
use crate::catalog::{Health, Item};
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::progress::{Record, Status, Tally};
use crate::symbols::Symbol;
use crate::tui::theme::Role;

/// The mark of what has a note, with air behind it; else nothing.
pub(super) fn note_mark(screen: &Screen<'_>, has_note: bool) -> Span<'static> {
    let mark = if has_note { format!("{} ", screen.symbol(Symbol::Note)) } else { String::new() };
    Span::styled(mark, screen.style(Role::Muted))
}

/// A star, with air behind it; else nothing.
pub(super) fn star_mark(screen: &Screen<'_>, is_starred: bool) -> Span<'static> {
    let mark = if is_starred { format!("{} ", screen.symbol(Symbol::Star)) } else { String::new() };
    Span::styled(mark, screen.style(Role::Star))
}

/// `3 of 12`; of a section that only has terms `2 of 3 terms`.
pub(super) fn done_of(tally: &Tally) -> Phrase {
    if tally.total == 0 && tally.terms > 0 {
        return Phrase::new("terms-of").with("done", tally.terms_done).with("total", tally.terms);
    }
    Phrase::new("done-of").with("done", tally.done).with("total", tally.total)
}

/// `3/12`, green when complete. Of a section that only has terms, those.
pub(super) fn done_of_total(screen: &Screen<'_>, tally: &Tally) -> Span<'static> {
    let (done, total) =
        if tally.total > 0 { (tally.done, tally.total) } else { (tally.terms_done, tally.terms) };
    let role = if total > 0 && done == total { Role::Done } else { Role::Muted };
    let text = if total == 0 { String::new() } else { fraction(screen.texts, done, total) };
    Span::styled(text, screen.style(role))
}

/// `3/1,004`.
pub(super) fn fraction(texts: &Texts, done: usize, total: usize) -> String {
    format!("{}/{}", texts.figure(done), texts.figure(total))
}

/// The symbol before an item: its status, or a mark for a doubtful address while it is open.
pub(super) fn symbol(screen: &Screen<'_>, item: &Item, record: &Record) -> Span<'static> {
    let is_doubtful =
        item.link().is_some_and(|link| matches!(link.health, Health::Suspect | Health::Dead));
    if record.status == Status::Todo && is_doubtful {
        return Span::styled("!", screen.style(Role::Warning));
    }
    status_symbol(screen, record.status)
}

/// The symbol of a status.
pub(super) fn status_symbol(screen: &Screen<'_>, status: Status) -> Span<'static> {
    let role = match status {
        Status::Done => Role::Done,
        Status::Doing => Role::Doing,
        Status::Skipped | Status::Todo => Role::Muted,
    };
    Span::styled(screen.texts.symbols().status(status), screen.style(role))
}

/// What is done or skipped steps back, so that what is open stands out.
pub(super) fn title_style(screen: &Screen<'_>, record: &Record) -> Style {
    match record.status {
        Status::Done | Status::Skipped => screen.style(Role::Muted),
        Status::Todo | Status::Doing => screen.style(Role::Text),
    }
}
