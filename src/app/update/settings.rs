//! The settings: choosing them here, and hearing that the file says something else.

use super::{glossary, statistics};
use crate::app::{Effect, Model, Tone};
use crate::config::{InFile, Setting, Value};
use crate::phrase::Phrase;

/// Makes `setting` what the learner has chosen, here and in the file.
pub(super) fn choose(model: &mut Model, setting: Setting, value: Value) -> Vec<Effect> {
    model.settings.choose(setting, value.clone());
    obey(model);
    vec![Effect::Configure(setting, value)]
}

/// Takes in what somebody else has written to the file.
pub(super) fn changed(model: &mut Model, written: InFile) {
    let before = model.config.clone();
    model.settings.lay_file(written);
    obey(model);
    if before != model.config {
        model.say(Tone::Plain, Phrase::new("notice-settings-changed"));
    }
}

/// Takes up what the settings come to now, and shows it.
fn obey(model: &mut Model) {
    model.obey_settings();
    glossary::refresh(model);
    statistics::refresh(model);
}
