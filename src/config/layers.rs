//! [`Settings`]: what the file says over the defaults, and over that the environment and the command line.

use std::collections::BTreeMap;

use super::read::InFile;
use super::{Entry, Setting, Value};
use crate::catalog::Lang;
use crate::progress::Session;

/// Who says what a setting is. Who comes later has the last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Nobody: it is the default.
    Default,
    /// What was chosen on the screen of an older version, which kept it beside the journal.
    Session,
    /// The file of the settings.
    File,
    /// A variable of the environment.
    Environment,
    /// An option of the command line.
    Flag,
}

impl Layer {
    /// The id of its name in the locale file.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Default => "layer-default",
            Self::Session => "layer-session",
            Self::File => "layer-file",
            Self::Environment => "layer-environment",
            Self::Flag => "layer-flag",
        }
    }

    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Session => "session",
            Self::File => "file",
            Self::Environment => "environment",
            Self::Flag => "flag",
        }
    }
}

/// All settings, by who says what.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings {
    said: BTreeMap<(Setting, Layer), Value>,
    pub(super) keys: Vec<Entry>,
}

impl Settings {
    /// Notes that `setting` is `value` in this layer.
    pub fn lay(&mut self, layer: Layer, setting: Setting, value: Value) {
        self.said.insert((setting, layer), value);
    }

    /// Notes what stands in the file, in the place of what stood there before. What an older version kept
    /// of these settings is over.
    pub fn lay_file(&mut self, written: InFile) {
        self.said.retain(|(_, layer), _| *layer != Layer::File);
        for (setting, value) in written.values {
            self.said.remove(&(setting, Layer::Session));
            self.lay(Layer::File, setting, value);
        }
        self.keys = written.keys;
    }

    /// What is in the table of keys in the file.
    pub fn keys(&self) -> &[Entry] {
        &self.keys
    }

    /// What stands in the file, as far as it is known here.
    pub fn in_file(&self) -> InFile {
        let values = self.said.iter().filter(|((_, layer), _)| *layer == Layer::File);
        let values = values.map(|((setting, _), value)| (*setting, value.clone())).collect();
        InFile { values, keys: self.keys.clone() }
    }

    /// Notes what an older version kept of what was chosen on the screen, where the file says nothing.
    pub fn lay_session(&mut self, session: &Session) {
        let mut lay = |setting, value| {
            if !self.said.contains_key(&(setting, Layer::File)) {
                self.lay(Layer::Session, setting, value);
            }
        };
        if let Some(lang) = session.language.as_deref().and_then(Lang::from_code) {
            lay(Setting::Language, Value::word(lang.code()));
        }
        if let Some(theme) = &session.theme {
            lay(Setting::Theme, Value::word(theme));
        }
        if session.ignores_openings {
            lay(Setting::RememberOpenings, Value::Switch(false));
        }
        if !session.rest_days.is_empty() {
            lay(Setting::RestDays, Value::Words(session.rest_days.clone()));
        }
    }

    /// Has `session` keep what an older version kept, as far as it still counts.
    pub fn keep_in(&self, session: &mut Session) {
        let kept = |setting| self.said.get(&(setting, Layer::Session));
        let word = |setting| kept(setting).map(|value| value.as_word().to_owned());
        session.language = word(Setting::Language);
        session.theme = word(Setting::Theme);
        session.ignores_openings =
            kept(Setting::RememberOpenings).is_some_and(|value| !value.is_on());
        session.rest_days =
            kept(Setting::RestDays).map(|value| value.as_words().to_vec()).unwrap_or_default();
    }

    /// Notes that the learner has chosen `value` just now: it goes to the file, and holds at once, whatever
    /// the environment and the command line said in the beginning.
    pub fn choose(&mut self, setting: Setting, value: Value) {
        self.said.retain(|(of, layer), _| *of != setting || *layer == Layer::Default);
        self.lay(Layer::File, setting, value);
    }

    /// What was said of `setting`, if anything was, by who has the last word.
    pub(super) fn said(&self, setting: Setting) -> Option<(Value, Layer)> {
        let all = (setting, Layer::Default)..=(setting, Layer::Flag);
        self.said.range(all).next_back().map(|((_, layer), value)| (value.clone(), *layer))
    }
}
