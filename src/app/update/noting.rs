//! Notes: having one written, keeping it, looking at what it was, and bringing that back.

use super::{anywhere, leaving, moving};
use crate::app::{
    Action, Deed, Draft, Effect, Model, NoteOn, Popup, Tone, Versions, Viewport, Writing, Written,
};
use crate::catalog::Part;
use crate::phrase::Phrase;
use crate::progress::{Change, Event, Field};

/// Has the note on what is in front written.
pub(super) fn write(model: &Model) -> Vec<Effect> {
    let Some(on) = model.note_on() else { return Vec::new() };
    let text = model.note(on).unwrap_or_default().to_owned();
    vec![Effect::Write(Draft { on, key: on.key(&model.catalog), text })]
}

/// Takes in what came of that.
pub(super) fn written(model: &mut Model, draft: Draft, written: Written) -> Vec<Effect> {
    match written {
        Written::Text(text) => return keep(model, &draft, &text),
        Written::Nowhere(why) => {
            if let Some(why) = why {
                model.say(Tone::Warning, why);
            }
            model.ui.popup = Some(Popup::Note(Box::new(Writing::new(draft))));
        }
        Written::Failed { why, has_kept } => {
            model.say(Tone::Error, why);
            // The name of a file may be longer than the footer.
            if has_kept {
                model.ui.popup = Some(Popup::Log { scroll: 0 });
            }
        }
    }
    Vec::new()
}

/// Makes `text` the note, unless it is that already.
fn keep(model: &mut Model, draft: &Draft, text: &str) -> Vec<Effect> {
    let now = model.present_note(draft.on).map(str::to_owned);
    let note = match Change::note(text) {
        Change::Note(note) => note,
        _ => None,
    };
    if note == now {
        model.say(Tone::Plain, Phrase::new("notice-note-same"));
        return Vec::new();
    }
    let before = (!draft.text.is_empty()).then_some(&draft.text);
    if now.is_some() && now.as_ref() != before {
        let title = model.name_of(draft.on).to_owned();
        model.log.add(Tone::Plain, Phrase::new("notice-note-beside").with("title", title));
    }
    vec![Effect::Stamp(Deed::Note(draft.on, note))]
}

/// Types `text` into the note that is being written here; false when there is none.
pub(super) fn typed(model: &mut Model, text: &str) -> bool {
    let viewport = model.viewport;
    let Some(Popup::Note(writing)) = &mut model.ui.popup else { return false };
    writing.editor.insert(text);
    follow(writing, viewport);
    true
}

/// What an action means to the note that is being written here. Nothing is lost by leaving it.
pub(super) fn act(model: &mut Model, mut writing: Box<Writing>, action: Action) -> Vec<Effect> {
    match action {
        Action::Back => return save(model, &writing),
        Action::DiscardNote => {
            let text =
                if writing.is_changed() { "notice-note-dropped" } else { "notice-note-same" };
            model.say(Tone::Plain, Phrase::new(text));
            return Vec::new();
        }
        Action::Quit => {
            let effects = save(model, &writing);
            leaving::quit(model);
            return effects;
        }
        Action::SaveNote => {
            let effects = keep(model, &writing.draft, writing.editor.text());
            writing.editor.text().clone_into(&mut writing.draft.text);
            model.ui.popup = Some(Popup::Note(writing));
            return effects;
        }
        _ => edit(&mut writing, action, model.viewport),
    }
    follow(&mut writing, model.viewport);
    model.ui.popup = Some(Popup::Note(writing));
    match action {
        Action::Redraw | Action::Suspend => anywhere(model, action),
        _ => Vec::new(),
    }
}

/// Keeps the note that is being written here, where the program ends without being asked to.
pub(super) fn save(model: &mut Model, writing: &Writing) -> Vec<Effect> {
    if writing.is_changed() {
        keep(model, &writing.draft, writing.editor.text())
    } else {
        Vec::new()
    }
}

/// Moves the caret or changes the text.
fn edit(writing: &mut Writing, action: Action, viewport: Viewport) {
    let Viewport { popup: page, note: columns, .. } = viewport;
    let page = isize::try_from(page.saturating_sub(1).max(1)).unwrap_or(1);
    let editor = &mut writing.editor;
    match action {
        Action::NewLine => editor.insert("\n"),
        Action::Up => editor.move_rows(-1, columns),
        Action::Down => editor.move_rows(1, columns),
        Action::PageUp => editor.move_rows(-page, columns),
        Action::PageDown => editor.move_rows(page, columns),
        Action::CaretLeft => editor.left(),
        Action::CaretRight => editor.right(),
        Action::CaretStart => editor.start(columns),
        Action::CaretEnd => editor.end(columns),
        Action::Erase => editor.erase(),
        Action::EraseNext => editor.erase_next(),
        Action::EraseWord => editor.erase_word(),
        Action::EraseLine => editor.erase_line(),
        Action::UndoTyping => editor.undo(),
        Action::RedoTyping => editor.redo(),
        _ => {}
    }
}

/// Shows the row of the caret.
fn follow(writing: &mut Writing, viewport: Viewport) {
    let (row, _) = writing.editor.caret(viewport.note);
    let rows = writing.editor.rows(viewport.note).len();
    let visible = viewport.popup.max(1);
    let lowest = (row + 1).saturating_sub(visible);
    writing.top = writing.top.clamp(lowest, row).min(rows.saturating_sub(visible));
}

/// The same after the window was resized.
pub(super) fn laid_out(model: &mut Model) {
    let viewport = model.viewport;
    if let Some(Popup::Note(writing)) = &mut model.ui.popup {
        follow(writing, viewport);
    }
}

/// Shows what the note on what is in front was before.
pub(super) fn look_back(model: &mut Model) -> Vec<Effect> {
    let Some(on) = model.note_on() else { return Vec::new() };
    let all = model.versions(on).into();
    model.ui.popup = Some(Popup::Versions(Versions { on, all, cursor: 0, scroll: 0 }));
    // Older ones may lie further back than is known in short.
    if model.journal.is_whole() { Vec::new() } else { vec![Effect::Recall] }
}

/// Looks the versions up again that are shown, after the journal has changed.
pub(super) fn refresh(model: &mut Model) {
    let Some(Popup::Versions(shown)) = &model.ui.popup else { return };
    let (on, selected) = (shown.on, shown.shown().map(|version| version.event.clone()));
    let all = model.versions(on);
    let cursor = all.iter().position(|version| Some(&version.event) == selected.as_ref());
    if let Some(Popup::Versions(shown)) = &mut model.ui.popup {
        shown.cursor = cursor.unwrap_or(0);
        shown.all = all.into();
    }
}

/// What an action means to the list of what a note was.
pub(super) fn act_back(model: &mut Model, mut shown: Versions, action: Action) -> Vec<Effect> {
    match action {
        Action::Back | Action::Versions => return Vec::new(),
        Action::Enter => {
            let Some(version) = shown.shown() else { return Vec::new() };
            let note = version.note.clone();
            if model.present_note(shown.on) == Some(note.as_str()) {
                model.say(Tone::Plain, Phrase::new("notice-note-same"));
                model.ui.popup = Some(Popup::Versions(shown));
                return Vec::new();
            }
            return vec![Effect::Stamp(Deed::Note(shown.on, Some(note)))];
        }
        Action::Up | Action::Down => {
            let last = shown.all.len().saturating_sub(1);
            shown.cursor = moving::moved(shown.cursor, action, 1, last);
            shown.scroll = 0;
        }
        _ => {
            let Viewport { popup, popup_rows, .. } = model.viewport;
            let last = popup_rows.saturating_sub(popup);
            shown.scroll = moving::moved(shown.scroll, action, popup, last);
        }
    }
    model.ui.popup = Some(Popup::Versions(shown));
    anywhere(model, action)
}

/// A note that others may have written too, as it was before their events came.
pub(super) struct Before {
    on: NoteOn,
    note: String,
}

/// The notes that `events`, which others wrote, are about, as they are now.
pub(super) fn before(model: &Model, events: &[Event]) -> Vec<Before> {
    let is_from_elsewhere =
        |event: &&Event| event.device != model.device && event.field == Field::Note;
    let about = events.iter().filter(is_from_elsewhere).filter(|event| event.is_deed());
    let mut all: Vec<Before> = Vec::new();
    for event in about {
        let item = model.catalog.find(&event.item).map(NoteOn::Item);
        let part = || Part::find(&model.catalog, &event.item).map(NoteOn::Part);
        let Some(on) = item.or_else(part).filter(|on| all.iter().all(|known| known.on != *on))
        else {
            continue;
        };
        let note = model.note(on).filter(|note| event.value.as_str() != Some(note));
        all.extend(note.map(|note| Before { on, note: note.to_owned() }));
    }
    all
}

/// Says where a note was written elsewhere too: the later one counts, and the other one can be had.
pub(super) fn tell_of_others(model: &mut Model, before: Vec<Before>) {
    for Before { on, note } in before {
        let is_replaced = model.present_note(on) != Some(note.as_str());
        let id = if is_replaced { "notice-note-replaced" } else { "notice-note-beside" };
        let title = model.name_of(on).to_owned();
        model.say(Tone::Plain, Phrase::new(id).with("title", title));
    }
}
