//! Leaving: what could not be saved is said by name, so that it can be done again.

use crate::app::Model;
use crate::catalog::ItemIx;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::Event;

/// The outcome of `saved`, the last attempt to save: after it, nothing of `model` may be unsaved.
///
/// # Errors
/// When something is, with how the learner left each item that this is about; else what `saved` says.
pub(super) fn not_saved(model: &Model, saved: Result<(), Error>) -> Result<(), Error> {
    let items = unsaved_items(model);
    if items.is_empty() {
        return saved;
    }
    let lines: Vec<String> = items.iter().map(|item| as_left(model, *item)).collect();
    let mut why = saved.err().unwrap_or_else(|| {
        let what = Phrase::new("error-no-folder");
        Error::outside(what).hint(Phrase::new("hint-no-folder"))
    });
    let hint = why.hint.take();
    let error = Error::outside(Phrase::new("error-not-saved").with("items", lines.concat()));
    Err(Error { hint, ..error.because(why) })
}

/// The items that unsaved events are about, in the order of the first of each.
fn unsaved_items(model: &Model) -> Vec<ItemIx> {
    let mut items = Vec::new();
    let events = model.journal.history().into_iter();
    // That a link was opened is nothing to do again.
    let is_lost = |event: &&Event| model.unsaved.contains_key(&event.id) && !event.is_opening();
    for event in events.filter(is_lost) {
        for item in model.catalog.find_all(&event.item) {
            if !items.contains(&item) {
                items.push(item);
            }
        }
    }
    items
}

/// The item on a line of its own: `✓ Attention Is All You Need ★`.
fn as_left(model: &Model, item: ItemIx) -> String {
    let record = model.overview.record(item);
    let title = model.catalog.item(item).title.in_lang(model.ui.lang);
    let star = if record.starred { " ★" } else { "" };
    format!("\n  {} {title}{star}", record.status.symbol())
}
