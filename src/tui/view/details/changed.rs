//! What is new about an item, and the details of one that is gone.

use super::Screen;
use crate::app::{Gone, View};
use crate::catalog::{PlaceRef, Retired};
use crate::progress::Record;
use crate::tui::theme::Role;
use crate::tui::view::prose::Prose;

/// Where the list of what is new is in front: where the selected item stands, and what has changed, a
/// sentence each.
pub(super) fn news(screen: &Screen<'_>, place: PlaceRef, columns: usize) -> Prose {
    let model = screen.model;
    let mut prose = Prose::new(columns);
    if model.ui.view != View::Changes {
        return prose;
    }
    let (item, lang) = (model.catalog.place(place).item, model.ui.lang);
    let row = model.ui.changes.selected();
    for what in row.map(|row| model.what_changed(row)).unwrap_or_default() {
        let said = screen.say(&what.phrase(&model.catalog, item, lang));
        prose.paragraph(&said, screen.style(Role::Text));
    }
    let here = screen.texts.place_name(&model.catalog, place.section, lang);
    prose.paragraph(&here, screen.style(Role::Muted));
    prose.gap();
    prose
}

/// What the learner did with an item that is gone, why it is, and what takes its place.
pub(super) fn gone(screen: &Screen<'_>, gone: &Gone<'_>, columns: usize) -> Prose {
    let mut prose = Prose::new(columns);
    super::item::record(screen, &gone.record, &mut prose);
    let is_touched = gone.record != Record::default();
    let what = if is_touched { "gone-kept" } else { "gone-untouched" };
    prose.paragraph(&screen.text(what), screen.style(Role::Muted));
    if let Some(retired) = gone.retired {
        tombstone(screen, retired, &mut prose);
    }
    if let Some(note) = &gone.record.note {
        prose.note(screen, note);
    }
    prose
}

fn tombstone(screen: &Screen<'_>, retired: &Retired, prose: &mut Prose) {
    let (model, text) = (screen.model, screen.style(Role::Text));
    prose.heading(screen, "gone-why");
    prose.paragraph(&retired.reason, text);
    if let Some(address) = &retired.address {
        prose.gap();
        let shown = address.without_scheme().trim_end_matches('/');
        prose.paragraph(shown, screen.link(address));
    }
    let into = retired.into.iter().filter_map(|id| model.catalog.find(id.as_str()));
    let mut into = into.map(|ix| model.catalog.item(ix)).peekable();
    if into.peek().is_some() {
        prose.heading(screen, "gone-instead");
    }
    for item in into {
        prose.paragraph(item.title.in_lang(model.ui.lang), text);
        if let Some(place) = item.places.first() {
            let place = screen.texts.place_name(&model.catalog, place.section, model.ui.lang);
            prose.paragraph(&place, screen.style(Role::Muted));
        }
    }
}
