//! The settings: what they mean to the model, and the box in which they are changed.

use super::{Field, Model};
use crate::catalog::Lang;
use crate::config::{Kind, Layer, Setting, Settings, Value};
use crate::phrase::Phrase;

/// The settings, as they are shown to be changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SettingsBox {
    /// The selected one, by its position in [`Setting::ALL`].
    pub cursor: usize,
    /// What is typed as its value, while something is.
    pub field: Option<Field>,
    /// Why what was typed cannot be its value, and what can.
    pub refused: Option<[Phrase; 2]>,
}

impl SettingsBox {
    /// The selected setting.
    pub fn selected(&self) -> Setting {
        let at = self.cursor.min(Setting::ALL.len().saturating_sub(1));
        Setting::ALL.get(at).copied().unwrap_or(Setting::Language)
    }
}

impl Model {
    /// Begins with these settings, on a machine of this language.
    pub fn begin_with(&mut self, settings: Settings, locale: Lang) {
        (self.settings, self.locale) = (settings, locale);
        self.obey_settings();
    }

    /// Does without the theme that the settings name: there is none of that name any more.
    pub fn forget_theme(&mut self, instead: &str) {
        self.settings.lay(Layer::Session, Setting::Theme, Value::word(instead));
        self.obey_settings();
    }

    /// Takes up what the settings come to now. Everything that depends on them reads [`Model::config`].
    pub(super) fn obey_settings(&mut self) {
        self.config = self.settings.config();
        self.ui.lang = self.config.language.unwrap_or(self.locale);
        self.ui.theme.clone_from(&self.config.theme);
    }

    /// The value of `setting` that comes `step` after its value now; none where it has to be typed.
    pub(super) fn value_after(&self, setting: Setting, step: usize) -> Option<Value> {
        let value = self.settings.get(setting).0;
        match setting.kind() {
            Kind::Switch => Some(Value::Switch(!value.is_on())),
            Kind::Word(_) => {
                let choices = setting.kind().choices(&self.known);
                let at = choices.iter().position(|choice| *choice == value.as_word());
                let next = (at? + step) % choices.len().max(1);
                choices.get(next).map(|choice| Value::word(choice))
            }
            Kind::Words(_) | Kind::Text => None,
        }
    }
}
