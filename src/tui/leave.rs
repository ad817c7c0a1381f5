//! Leaving: what could not be saved is said by name, so that it can be done again.

use crate::app::{Model, NoteOn};
use crate::catalog::Part;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::{Event, Field};
use crate::symbols::{Symbol, Symbols};

/// The outcome of `saved`, the last attempt to save: after it, nothing of `model` may be unsaved.
///
/// # Errors
/// When something is, with how the learner left each thing that this is about; else what `saved` says.
pub(super) fn not_saved(
    model: &Model,
    symbols: Symbols,
    saved: Result<(), Error>,
) -> Result<(), Error> {
    let left = unsaved(model);
    if left.is_empty() {
        return saved;
    }
    let lines: Vec<String> = left.iter().map(|on| as_left(model, symbols, *on)).collect();
    let mut why = saved.err().unwrap_or_else(|| {
        let what = Phrase::new("error-no-folder");
        Error::outside(what).hint(Phrase::new("hint-no-folder"))
    });
    let hint = why.hint.take();
    let error = Error::outside(Phrase::new("error-not-saved").with("items", lines.concat()));
    Err(Error { hint, ..error.because(why) })
}

/// What unsaved events are about, in the order of the first of each.
fn unsaved(model: &Model) -> Vec<NoteOn> {
    let mut left = Vec::new();
    let events = model.journal.history().into_iter();
    // That a link was opened is nothing to do again.
    let is_lost = |event: &&Event| model.unsaved.contains_key(&event.id) && !event.is_opening();
    for event in events.filter(is_lost) {
        let items = model.catalog.find_all(&event.item).map(NoteOn::Item);
        let part = Part::find(&model.catalog, &event.item).map(NoteOn::Part);
        for on in items.chain(part) {
            if !left.contains(&on) {
                left.push(on);
            }
        }
    }
    left
}

/// The thing on a line of its own: `✓ Attention Is All You Need ★`. A note that is not saved is put into
/// a file, which is named below it: to write it again would be more than a key.
fn as_left(model: &Model, symbols: Symbols, on: NoteOn) -> String {
    let title = model.name_of(on);
    let sign = symbols.get(Symbol::Note);
    let line = match on {
        NoteOn::Item(item) => {
            let record = model.overview.record(item);
            let star = if record.starred { symbols.get(Symbol::Star) } else { "" };
            let line = format!("\n  {} {title} {star}", symbols.status(record.status));
            line.trim_end().to_owned()
        }
        NoteOn::Part(_) => format!("\n  {sign} {title}"),
    };
    let keys = on.keys(&model.catalog);
    let is_noted = model.journal.history().into_iter().any(|event| {
        let is_about_it = event.field == Field::Note && keys.contains(&event.item);
        is_about_it && model.unsaved.contains_key(&event.id)
    });
    let note = model.note(on).filter(|_| is_noted);
    let kept = note.map(|note| platform::rescue(&on.key(&model.catalog), note));
    match kept {
        // When no file can be had either, the text itself is all that is left to give.
        Some(Err(_)) => format!("{line}\n{}", note.unwrap_or_default()),
        Some(Ok(path)) => format!("{line}\n    {sign} {}", path.display()),
        None => line,
    }
}
