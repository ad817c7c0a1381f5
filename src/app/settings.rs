//! The settings: what they mean to the model.

use super::Model;
use crate::catalog::Lang;
use crate::config::{Layer, Setting, Settings, Value};

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
}
