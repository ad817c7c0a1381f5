//! Choosing a theme: the one under the cursor is shown, Enter keeps it, Escape goes back.

use super::{anywhere, moving, settings};
use crate::app::{Action, Effect, Ground, Model, Popup, ThemeChoice, ThemePicker, Tone};
use crate::config::{Setting, Value};
use crate::phrase::Phrase;

/// Shows the themes that there are.
pub(super) fn choose(model: &mut Model, choices: Vec<ThemeChoice>) {
    let before = model.ui.theme.clone();
    let cursor = choices.iter().position(|choice| choice.name == before).unwrap_or(0);
    let over = model.ui.popup.take().map(Box::new);
    model.ui.popup = Some(Popup::Themes(ThemePicker { before, choices, cursor, over }));
}

/// What an action means while the themes are in front.
pub(super) fn act(model: &mut Model, mut shown: ThemePicker, action: Action) -> Vec<Effect> {
    match action {
        Action::Back | Action::Theme => {
            model.ui.theme = shown.before;
            model.ui.popup = shown.over.map(|popup| *popup);
            return Vec::new();
        }
        Action::Enter => match shown.selected() {
            Some(ThemeChoice { name, broken: Some(why), .. }) => {
                let broken = Phrase::new("notice-theme-broken").with("name", name.as_str());
                model.say(Tone::Warning, broken.with("why", why.as_str()));
            }
            Some(choice) => {
                let name = choice.name.clone();
                model.ui.popup = shown.over.map(|popup| *popup);
                return keep(model, &name);
            }
            None => {}
        },
        _ => {
            let last = shown.choices.len().saturating_sub(1);
            shown.cursor = moving::moved(shown.cursor, action, model.viewport.popup, last);
            // One that is broken looks like nothing: the one before stays.
            let is_whole = |choice: &&ThemeChoice| choice.broken.is_none();
            if let Some(choice) = shown.selected().filter(is_whole) {
                model.ui.theme.clone_from(&choice.name);
            }
        }
    }
    model.ui.popup = Some(Popup::Themes(shown));
    anywhere(model, action)
}

/// Chooses the theme called `name`.
pub(super) fn keep(model: &mut Model, name: &str) -> Vec<Effect> {
    model.say(Tone::Plain, Phrase::new("notice-theme").with("name", name));
    settings::choose(model, Setting::Theme, Value::word(name))
}

/// Takes in what ground the terminal has.
pub(super) fn learn(model: &mut Model, ground: Ground) {
    model.ui.ground = ground;
    if let Some(terminal) = &model.terminal {
        model.grounds.insert(terminal.clone(), ground.name().to_owned());
    }
}
