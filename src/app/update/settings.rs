//! The settings: choosing them here, and hearing that the file says something else.

use super::{anywhere, glossary, moving, statistics};
use crate::app::{Action, Effect, Field, Model, Popup, SettingsBox, Tone};
use crate::config::{InFile, Setting, Value};
use crate::phrase::Phrase;

/// Shows the settings, to change them.
pub(super) fn show(model: &mut Model) {
    model.ui.popup = Some(Popup::Settings(SettingsBox::default()));
}

/// Makes `setting` what the learner has chosen, here and in the file.
pub(super) fn choose(model: &mut Model, setting: Setting, value: Value) -> Vec<Effect> {
    model.settings.choose(setting, value.clone());
    let mut effects = obey(model);
    effects.push(Effect::Configure(setting, value));
    effects
}

/// Takes in what somebody else has written to the file.
pub(super) fn changed(model: &mut Model, written: InFile) -> Vec<Effect> {
    let before = model.config.clone();
    model.settings.lay_file(written);
    let effects = obey(model);
    if before != model.config {
        model.say(Tone::Plain, Phrase::new("notice-settings-changed"));
    }
    effects
}

/// Takes up what the settings come to now, and shows it.
fn obey(model: &mut Model) -> Vec<Effect> {
    let listened = model.config.mouse;
    model.obey_settings();
    glossary::refresh(model);
    statistics::refresh(model);
    let listens = model.config.mouse;
    if listens == listened { Vec::new() } else { vec![Effect::Mouse(listens)] }
}

/// What an action means while the settings are in front.
pub(super) fn act(model: &mut Model, mut shown: SettingsBox, action: Action) -> Vec<Effect> {
    let setting = shown.selected();
    if let Some(field) = shown.field.take() {
        return type_in(model, shown, field, action);
    }
    shown.refused = None;
    let last = Setting::ALL.len().saturating_sub(1);
    let mut effects = Vec::new();
    match action {
        Action::Back | Action::Settings => return Vec::new(),
        Action::SettingsFile => effects.push(Effect::EditSettings),
        Action::Enter | Action::In => match model.value_after(setting, 1) {
            Some(value) => effects = choose(model, setting, value),
            None => shown.field = Some(begun(model, setting)),
        },
        Action::Out => {
            let step = setting.kind().choices(&model.known).len().saturating_sub(1);
            if let Some(value) = model.value_after(setting, step) {
                effects = choose(model, setting, value);
            }
        }
        _ => shown.cursor = moving::moved(shown.cursor, action, model.viewport.popup, last),
    }
    model.ui.popup = Some(Popup::Settings(shown));
    effects.extend(anywhere(model, action));
    effects
}

/// The line in which a value is typed, with the one that holds in it.
fn begun(model: &Model, setting: Setting) -> Field {
    let mut field = Field::default();
    field.insert(&model.settings.get(setting).0.plain());
    field
}

/// What an action means while a value is typed.
fn type_in(model: &mut Model, mut shown: SettingsBox, field: Field, action: Action) -> Vec<Effect> {
    let setting = shown.selected();
    let mut effects = Vec::new();
    match (action, setting.typed(field.text().trim(), &model.known)) {
        (Action::Back, _) => shown.refused = None,
        (Action::Enter, Ok(value)) => {
            shown.refused = None;
            effects = choose(model, setting, value);
        }
        (Action::Enter, Err(wrong)) => {
            (shown.refused, shown.field) = (Some([wrong.what, wrong.hint]), Some(field));
        }
        _ => shown.field = Some(field),
    }
    model.ui.popup = Some(Popup::Settings(shown));
    effects.extend(anywhere(model, action));
    effects
}
