//! Progress as one thin line.

use ratatui::text::Span;

use super::Screen;
use crate::progress::Tally;
use crate::tui::theme::Role;

/// A bar of `columns`, filled as far as `tally` is done. Something done shows at least one column,
/// something open leaves at least one.
pub(super) fn bar(screen: &Screen<'_>, tally: &Tally, columns: usize) -> [Span<'static>; 2] {
    let filled = filled(tally.done, tally.total, columns);
    [
        Span::styled("━".repeat(filled), screen.style(Role::Bar)),
        Span::styled(rest(screen, columns - filled), screen.style(Role::BarRest)),
    ]
}

/// Without colours both parts of a `━` bar would look alike.
fn rest(screen: &Screen<'_>, columns: usize) -> String {
    let same = screen.style(Role::Bar).fg == screen.style(Role::BarRest).fg;
    if same { "─" } else { "━" }.repeat(columns)
}

fn filled(done: usize, total: usize, columns: usize) -> usize {
    if done == 0 || total == 0 {
        return 0;
    }
    if done >= total {
        return columns;
    }
    (done * columns / total).clamp(1.min(columns), columns.saturating_sub(1).max(1).min(columns))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_full_only_when_all_is_done_and_empty_only_when_nothing_is() {
        assert_eq!(filled(0, 0, 10), 0);
        assert_eq!(filled(1, 1000, 10), 1);
        assert_eq!(filled(999, 1000, 10), 9);
        assert_eq!(filled(1000, 1000, 10), 10);
        assert_eq!(filled(1, 2, 0), 0);
    }
}
