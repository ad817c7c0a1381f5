//! The details of a kept search: its line, and what to know of it.

use super::Screen;
use crate::app::KeptIx;
use crate::phrase::Phrase;
use crate::tui::theme::Role;
use crate::tui::view::prose::Prose;

/// What the heading of all kept searches is for.
pub(super) fn heading(screen: &Screen<'_>, prose: &mut Prose) {
    let count = Phrase::new("kept-count").with("count", screen.model.ui.kept.all().len());
    prose.paragraph(&screen.say(&count), screen.style(Role::Muted));
    prose.gap();
    prose.paragraph(&screen.text("kept-about"), screen.style(Role::Text));
}

/// The line of the kept search `ix`.
pub(super) fn line(screen: &Screen<'_>, ix: KeptIx, prose: &mut Prose) {
    let Some(kept) = screen.model.ui.kept.get(ix) else { return };
    prose.paragraph(&format!("/ {}", kept.line), screen.style(Role::Text));
    prose.gap();
}

/// What there is to say of the line, and of what it finds.
pub(super) fn about(screen: &Screen<'_>, ix: KeptIx, prose: &mut Prose) {
    let kept = screen.model.ui.kept.get(ix);
    let Some(found) = kept.and_then(|kept| kept.found.as_ref()) else { return };
    for hint in &found.hints {
        prose.paragraph(&screen.say(hint), screen.style(Role::Warning));
        prose.gap();
    }
    let id = if found.places.is_empty() { "kept-nothing" } else { "kept-place" };
    prose.paragraph(&screen.text(id), screen.style(Role::Muted));
}
