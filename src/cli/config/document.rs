//! The JSON documents of the settings.

use serde::Serialize;
use serde::ser::Serializer;

use crate::cli::context::Context;
use crate::config::{Setting, Value};

/// All settings.
#[derive(Serialize)]
pub(super) struct SettingsDocument {
    /// The file; null where there is no folder for it.
    pub(super) file: Option<String>,
    pub(super) exists: bool,
    pub(super) settings: Vec<SettingDocument>,
}

/// One setting.
#[derive(Serialize)]
pub(super) struct SettingDocument {
    name: &'static str,
    value: Plain,
    default: Plain,
    /// Who says so.
    from: &'static str,
    /// What it can be; null where it can be any text.
    choices: Option<Vec<String>>,
}

/// The file of the settings.
#[derive(Serialize)]
pub(super) struct FileDocument {
    pub(super) file: Option<String>,
    pub(super) exists: bool,
}

/// What is wrong in the file.
#[derive(Serialize)]
pub(super) struct CheckDocument {
    pub(super) file: Option<String>,
    pub(super) exists: bool,
    pub(super) problems: Vec<MistakeDocument>,
}

/// One mistake.
#[derive(Serialize)]
pub(super) struct MistakeDocument {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) what: String,
    pub(super) hint: String,
}

/// A value as JSON has it: a text, `true` or `false`, or a list of texts.
struct Plain(Value);

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Value::Switch(on) => serializer.serialize_bool(*on),
            Value::Word(word) => serializer.serialize_str(word),
            Value::Words(words) => serializer.collect_seq(words),
        }
    }
}

impl SettingDocument {
    pub(super) fn new(context: &Context<'_>, setting: Setting) -> Self {
        let (value, layer) = context.settings.get(setting);
        let choices = setting.kind().choices(&context.known);
        let choices: Vec<String> = choices.into_iter().map(str::to_owned).collect();
        Self {
            name: setting.name(),
            value: Plain(value),
            default: Plain(setting.default_value()),
            from: layer.name(),
            choices: (!choices.is_empty()).then_some(choices),
        }
    }
}
