//! Progress as one thin line.

use ratatui::text::Span;

use super::Screen;
use crate::progress::Tally;
use crate::symbols::{Symbol, Symbols};
use crate::tui::theme::Role;

/// A bar of `columns`, filled as far as `tally` is done.
pub(super) fn bar(screen: &Screen<'_>, tally: &Tally, columns: usize) -> [Span<'static>; 2] {
    let filled = tally.filled(columns);
    [
        Span::styled(screen.symbol(Symbol::Bar).repeat(filled), screen.style(Role::Bar)),
        Span::styled(rest(screen, columns - filled), screen.style(Role::BarRest)),
    ]
}

/// Without colours both parts of a `━` bar would look alike.
fn rest(screen: &Screen<'_>, columns: usize) -> String {
    let same = screen.style(Role::Bar).fg == screen.style(Role::BarRest).fg;
    let is_line = same || screen.texts.symbols() == Symbols::Ascii;
    screen.symbol(if is_line { Symbol::Horizontal } else { Symbol::Bar }).repeat(columns)
}
