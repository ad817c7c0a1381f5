//! The palette: finding an action by its name, and doing it.

use super::{act as act_below, anywhere, kept, moving, theming};
use crate::app::{Action, Command, Effect, Model, Palette, Popup, why_not};
use crate::search::pick;

/// Opens the palette with an empty line.
pub(super) fn open(model: &mut Model) {
    model.refresh_suggestions();
    model.ui.popup = Some(Popup::Palette(Palette::default()));
    rank(model);
}

/// Finds the commands again, after the line has changed.
pub(super) fn rank(model: &mut Model) {
    let Some(Popup::Palette(palette)) = &model.ui.popup else { return };
    let about = model.commands.iter().map(|command| [&*command.english, &*command.about].join(" "));
    let about: Vec<String> = about.collect();
    let names = model.commands.iter().map(|command| &*command.name);
    let commands = names.zip(about.iter().map(String::as_str));
    let kept = model.ui.kept.all().iter().map(|kept| (kept.name(), kept.line.as_str()));
    let entries = commands.chain(kept);
    let mut picks = pick(palette.field.text(), entries);
    // Who looks around sees first what can be done; who types, what fits best.
    if palette.field.text().trim().is_empty() {
        picks.sort_by_key(|pick| {
            let command = model.commands.get(pick.entry);
            command.is_some_and(|command| why_not(model, command.action).is_some())
        });
    }
    let Some(Popup::Palette(palette)) = &mut model.ui.popup else { return };
    (palette.picks, palette.cursor) = (picks, 0);
}

/// What an action means while the palette is in front.
pub(super) fn act(model: &mut Model, mut palette: Palette, action: Action) -> Vec<Effect> {
    match action {
        Action::Back => return Vec::new(),
        Action::Enter => {
            let picked = palette.picks.get(palette.cursor);
            let command = picked.and_then(|pick| model.commands.get(pick.entry));
            match command.cloned() {
                Some(Command { theme: Some(name), .. }) => return theming::keep(model, &name),
                Some(Command { action, .. }) => return act_below(model, action),
                None => {}
            }
            let beyond = picked.and_then(|pick| pick.entry.checked_sub(model.commands.len()));
            if let Some(ix) = beyond.and_then(|at| model.ui.kept.all().get(at)).map(|kept| kept.ix)
            {
                kept::go_to(model, ix);
                return Vec::new();
            }
        }
        _ => {
            let last = palette.picks.len().saturating_sub(1);
            palette.cursor = moving::moved(palette.cursor, action, model.viewport.popup, last);
        }
    }
    model.ui.popup = Some(Popup::Palette(palette));
    anywhere(model, action)
}
