//! The details of a term where the glossary explains it.

use super::{Screen, item};
use crate::app::{NoteOn, Subject};
use crate::catalog::{Body, Item, PlaceRef};
use crate::tui::theme::Role;
use crate::tui::view::prose::Prose;

/// Its long form, its meaning, all its places, and what it is called in other languages.
pub(in crate::tui::view) fn page(screen: &Screen<'_>, place: PlaceRef, columns: usize) -> Prose {
    let model = screen.model;
    let term = model.item_at(place);
    let mut prose = Prose::about(screen, Subject::Item(place), columns);
    if let Some(long) = expansion(term) {
        prose.paragraph(long, screen.style(Role::Muted));
    }
    item::standing(screen, place, &mut prose);
    item::description(screen, term, &mut prose);
    item::note(screen, NoteOn::Item(model.catalog.place(place).item), &mut prose);
    prose.heading(screen, "stands-in");
    for place in &term.places {
        let name = screen.texts.place_name(&model.catalog, place.section, model.ui.lang);
        prose.paragraph(&name, screen.style(Role::Text));
    }
    item::other_titles(screen, term, &mut prose);
    prose
}

/// Its meaning, which the pane cuts.
pub(super) fn strip(screen: &Screen<'_>, place: PlaceRef, columns: usize) -> Prose {
    let mut prose = Prose::about(screen, Subject::Item(place), columns);
    item::description(screen, screen.model.item_at(place), &mut prose);
    prose
}

/// The long form of a term.
pub(in crate::tui::view) fn expansion(term: &Item) -> Option<&str> {
    match &term.body {
        Body::Term { expansion } => expansion.as_deref(),
        _ => None,
    }
}
