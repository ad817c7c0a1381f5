//! The file of the settings as it is made: every setting with its sentence and its default.

use super::Texts;
use crate::config::{Known, Setting};

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
    page
}

/// `text` as comments, in lines that fit.
fn comment(text: &str) -> String {
    crate::text::wrap(text, COLUMNS).iter().flat_map(|line| ["# ", line.trim_end(), "\n"]).collect()
}
