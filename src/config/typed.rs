//! What people write for a setting: the words that there are, and what to say of others.

use super::setting::{Kind, Known};
use super::table::KEYS;
use super::{Setting, Value};
use crate::catalog::nearest;
use crate::phrase::Phrase;

/// What is wrong with what somebody wrote, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// What is wrong.
    pub what: Phrase,
    /// What to write instead.
    pub hint: Phrase,
}

impl Setting {
    /// The setting with this name in the file.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(name: &str) -> Result<Self, Wrong> {
        if let Some(found) = Self::ALL.iter().find(|setting| setting.name() == name) {
            return Ok(*found);
        }
        let names: Vec<&str> = Self::ALL.iter().map(|one| one.name()).chain([KEYS]).collect();
        let hint = did_you_mean(name, &names).unwrap_or_else(|| Phrase::new("config-unknown.hint"));
        Err(Wrong { what: Phrase::new("config-unknown").with("name", name), hint })
    }

    /// The value that is meant by `text`, as it is typed: without quotes and brackets, words of a list
    /// parted by commas or spaces.
    ///
    /// # Errors
    /// When it cannot be that.
    pub fn typed(self, text: &str, known: &Known) -> Result<Value, Wrong> {
        match self.kind() {
            Kind::Switch => match text {
                "true" | "yes" | "on" => Ok(Value::Switch(true)),
                "false" | "no" | "off" => Ok(Value::Switch(false)),
                other => Err(self.no_choice(other, known)),
            },
            Kind::Word(_) => self.word(text, known).map(Value::Word),
            Kind::Words(_) => {
                let words = text.split([',', ' ']).filter(|word| !word.is_empty());
                words.map(|word| self.word(word, known)).collect::<Result<_, _>>().map(Value::Words)
            }
            Kind::Text => Ok(Value::word(text)),
        }
    }

    /// The word that is meant by `text`, in any case.
    pub(super) fn word(self, text: &str, known: &Known) -> Result<String, Wrong> {
        let choices = self.kind().choices(known);
        let found = choices.iter().find(|choice| choice.eq_ignore_ascii_case(text));
        found.map(|choice| (*choice).to_owned()).ok_or_else(|| self.no_choice(text, known))
    }

    fn no_choice(self, text: &str, known: &Known) -> Wrong {
        let choices = self.kind().choices(known);
        let hint = did_you_mean(text, &choices).unwrap_or_else(|| self.hint(known));
        let what = Phrase::new("config-no-choice").with("name", self.name()).with("value", text);
        Wrong { what, hint }
    }

    /// That something stands here that is no value of this setting.
    pub(super) fn wrong_kind(self, known: &Known) -> Wrong {
        let what = Phrase::new("config-wrong-kind").with("name", self.name());
        Wrong { what, hint: self.hint(known) }
    }

    /// What can stand in the file.
    fn hint(self, known: &Known) -> Phrase {
        let kind = self.kind();
        let quoted = kind.choices(known).into_iter().map(|word| format!("\"{word}\""));
        let choices = quoted.collect::<Vec<_>>().join(", ");
        match kind {
            Kind::Switch => Phrase::new("config-write-switch"),
            Kind::Text => Phrase::new("config-write-text"),
            Kind::Word(_) => Phrase::new("config-write-word").with("choices", choices),
            Kind::Words(_) => Phrase::new("config-write-words").with("choices", choices),
        }
    }
}

/// Asks whether the one of `known` was meant that is most like `written`.
fn did_you_mean(written: &str, known: &[&str]) -> Option<Phrase> {
    let nearest = nearest(written, known.iter(), |name| name)?;
    Some(Phrase::new("hint-did-you-mean").with("nearest", *nearest))
}
