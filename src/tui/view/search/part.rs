//! A roadmap or section that was found by its note, on two lines.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::{Screen, place, row};
use crate::catalog::Part;
use crate::i18n::place_titles;
use crate::symbols::Symbol;
use crate::tui::theme::Role;
use crate::tui::view::figures::note_mark;

/// Columns before the texts, as of a hit.
const GAP: usize = 2;

/// Its title and what it is; below, its note and where it stands.
pub(super) fn draw(
    screen: &Screen<'_>,
    part: Part,
    is_selected: bool,
    area: Rect,
    buf: &mut Buffer,
) {
    let model = screen.model;
    let muted = screen.style(Role::Muted);
    let gap = || Span::raw(" ".repeat(GAP));
    let title = part.title(&model.catalog).in_lang(model.ui.lang).to_owned();
    let title = Span::styled(title, screen.style(Role::Title).patch(row::emphasis(is_selected)));
    let (what, mut around) = match part {
        Part::Roadmap(_) => ("search-part-roadmap", Vec::new()),
        Part::Section(section) => {
            ("search-part-section", place_titles(&model.catalog, section, model.ui.lang))
        }
    };
    around.pop(); // it is the title
    let right = vec![note_mark(screen, true), Span::styled(screen.text(what), muted)];
    let line = |offset: u16| Rect { y: area.y + offset, height: 1, ..area };
    if area.height > 0 {
        row::draw(screen, vec![gap(), title], right, line(0), buf);
    }
    if area.height > 1 {
        let room = usize::from(area.width).saturating_sub(2 * GAP);
        let shown = place::fitting(&around, |_| false, room / 2, screen.texts);
        let taken = place::columns_of(&around, &shown, screen.texts);
        let note = model.overview.note_on(&model.catalog, part).unwrap_or_default();
        let first = note.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        let first = vec![Span::styled(first.to_owned(), muted)];
        let mut spans = vec![gap()];
        spans.extend(row::cut(screen, first, room.saturating_sub(taken)).spans);
        let names = shown.iter().map(|at| at.and_then(|at| around.get(at)).copied());
        let names: Vec<&str> =
            names.map(|name| name.unwrap_or_else(|| screen.symbol(Symbol::Ellipsis))).collect();
        row::draw(
            screen,
            spans,
            vec![Span::styled(names.join(screen.texts.between_titles()), muted)],
            line(1),
            buf,
        );
    }
}
