//! Reads the text of the file: strictly, all mistakes at once.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::DeTable;

use super::mistake::{Mistake, Mistakes};
use super::node::{Content, Entry, Node, entries};
use super::setting::{Kind, Known};
use super::table::KEYS;
use super::{Setting, Value};
use crate::catalog::nearest;
use crate::phrase::Phrase;

/// What stands in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The settings that it names.
    pub values: BTreeMap<Setting, Value>,
    /// What is in the table `keys`.
    pub keys: Vec<Entry>,
}

/// Reads the file.
///
/// # Errors
/// All that is wrong in it.
pub fn check(file: &[u8], known: &Known) -> Result<Written, Vec<Mistake>> {
    let text = String::from_utf8_lossy(file);
    let mut mistakes = Mistakes::of(&text);
    if let Err(why) = str::from_utf8(file) {
        // As far as it is valid, the text has the same bytes.
        let at = why.valid_up_to();
        mistakes.add(&(at..at), Phrase::new("config-no-text"), Phrase::new("config-no-text.hint"));
        return Err(mistakes.into_sorted());
    }
    let written = read(&text, known, &mut mistakes);
    let mistakes = mistakes.into_sorted();
    if mistakes.is_empty() { Ok(written) } else { Err(mistakes) }
}

/// Reads `text`. What is wrong goes to `mistakes`, and is left out.
pub fn read(text: &str, known: &Known, mistakes: &mut Mistakes<'_>) -> Written {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let why = error.message().replace('\n', "; ");
        let what = Phrase::new("config-no-toml").with("why", why);
        mistakes.add(&error.span().unwrap_or_default(), what, Phrase::new("config-no-toml.hint"));
    }
    let mut written = Written::default();
    for Entry { name, span, value } in entries(table.get_ref()) {
        if let Some(setting) = Setting::called(&name) {
            let value = Reader { setting, known, mistakes }.value(&value);
            written.values.extend(value.map(|value| (setting, value)));
        } else if name != KEYS {
            unknown(&name, &span, mistakes);
        } else if let Content::Table(keys) = value.content {
            (known.check_keys)(&keys, mistakes);
            written.keys = keys;
        } else {
            let hint = Phrase::new("config-no-keys.hint");
            mistakes.add(&value.span, Phrase::new("config-no-keys"), hint);
        }
    }
    written
}

fn unknown(name: &str, span: &Range<usize>, mistakes: &mut Mistakes<'_>) {
    let names: Vec<&str> = Setting::ALL.iter().map(|one| one.name()).chain([KEYS]).collect();
    let hint = did_you_mean(name, &names).unwrap_or_else(|| Phrase::new("config-unknown.hint"));
    mistakes.add(span, Phrase::new("config-unknown").with("name", name), hint);
}

/// Asks whether the one of `known` was meant that is most like `written`.
fn did_you_mean(written: &str, known: &[&str]) -> Option<Phrase> {
    let nearest = nearest(written, known.iter(), |name| name)?;
    Some(Phrase::new("hint-did-you-mean").with("nearest", *nearest))
}

/// Reads the value of one setting.
struct Reader<'a, 'text> {
    setting: Setting,
    known: &'a Known,
    mistakes: &'a mut Mistakes<'text>,
}

impl Reader<'_, '_> {
    fn value(&mut self, node: &Node) -> Option<Value> {
        match (self.setting.kind(), &node.content) {
            (Kind::Switch, Content::Switch(on)) => Some(Value::Switch(*on)),
            (Kind::Text, Content::Text(text)) => Some(Value::word(text)),
            (Kind::Word(_), Content::Text(_)) => self.word(node).map(Value::Word),
            (Kind::Words(_), Content::List(list)) => {
                let words: Vec<Option<String>> = list.iter().map(|one| self.word(one)).collect();
                words.into_iter().collect::<Option<_>>().map(Value::Words)
            }
            _ => self.wrong_kind(node),
        }
    }

    /// The word that stands at `node`, as long as it can be chosen.
    fn word(&mut self, node: &Node) -> Option<String> {
        let Content::Text(word) = &node.content else { return self.wrong_kind(node) };
        let choices = self.setting.kind().choices(self.known);
        if let Some(known) = choices.iter().find(|choice| choice.eq_ignore_ascii_case(word)) {
            return Some((*known).to_owned());
        }
        let hint = did_you_mean(word, &choices).unwrap_or_else(|| self.hint());
        let what = Phrase::new("config-no-choice").with("name", self.setting.name());
        self.mistakes.add(&node.span, what.with("value", word.as_str()), hint);
        None
    }

    fn wrong_kind<T>(&mut self, node: &Node) -> Option<T> {
        let what = Phrase::new("config-wrong-kind").with("name", self.setting.name());
        self.mistakes.add(&node.span, what, self.hint());
        None
    }

    /// What can stand here.
    fn hint(&self) -> Phrase {
        let kind = self.setting.kind();
        let quoted = kind.choices(self.known).into_iter().map(|word| format!("\"{word}\""));
        let choices = quoted.collect::<Vec<_>>().join(", ");
        match kind {
            Kind::Switch => Phrase::new("config-write-switch"),
            Kind::Text => Phrase::new("config-write-text"),
            Kind::Word(_) => Phrase::new("config-write-word").with("choices", choices),
            Kind::Words(_) => Phrase::new("config-write-words").with("choices", choices),
        }
    }
}
