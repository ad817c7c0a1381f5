//! The file of the settings as it is made: every setting with its sentence and its default.

use super::Texts;
use crate::catalog::Lang;
use crate::config::{Known, Setting, Value};

/// Columns of a line.
const COLUMNS: usize = 96;

/// A file that sets nothing, and shows how to.
pub fn config_template(texts: &Texts, known: &Known) -> String {
    let mut page = comment(&texts.get("config-head"));
    for setting in Setting::ALL {
        page.push('\n');
        page += &comment(&texts.get(setting.help()));
        let choices = setting.kind().choices(known);
        if !choices.is_empty() {
            page += &comment(&choices.join(" | "));
        }
        let line = format!("# {} = {}\n", setting.name(), setting.default_value());
        page.push_str(&line);
    }
    page.push('\n');
    page += &comment(&texts.get("config-keys"));
    page + "# [keys]\n# preset = \"plain\"\n# browse.J = \"done\"\n"
}

impl Texts {
    /// `value` of `setting` in words.
    pub fn setting_value(&self, setting: Setting, value: &Value) -> String {
        let word = |word: &str| match Lang::from_code(word) {
            Some(lang) if setting == Setting::Language => lang.endonym().to_owned(),
            _ => self.find(&format!("choice-{word}")).unwrap_or_else(|| word.to_owned()),
        };
        match value {
            Value::Switch(true) => self.get("choice-on"),
            Value::Switch(false) => self.get("choice-off"),
            Value::Words(words) if words.is_empty() => self.get("choice-none"),
            Value::Words(words) => words.iter().map(|one| word(one)).collect::<Vec<_>>().join(", "),
            Value::Word(text) => word(text),
        }
    }
}

/// `text` as comments, in lines that fit.
fn comment(text: &str) -> String {
    crate::text::wrap(text, COLUMNS).iter().flat_map(|line| ["# ", line.trim_end(), "\n"]).collect()
}
