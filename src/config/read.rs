//! Reads the text of the file: strictly, all mistakes at once.

use std::collections::BTreeMap;

use toml::de::DeTable;

use super::mistake::{Mistake, Mistakes};
use super::node::{Content, Entry, Node, entries};
use super::setting::{Kind, Known};
use super::table::KEYS;
use super::{Setting, Value, Wrong};
use crate::phrase::Phrase;

/// What stands in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InFile {
    /// The settings that it names.
    pub values: BTreeMap<Setting, Value>,
    /// What is in the table `keys`.
    pub keys: Vec<Entry>,
}

/// Reads the file.
///
/// # Errors
/// All that is wrong in it.
pub fn check(file: &[u8], known: &Known) -> Result<InFile, Vec<Mistake>> {
    let text = String::from_utf8_lossy(file);
    let mut mistakes = Mistakes::of(&text);
    if let Err(why) = str::from_utf8(file) {
        // As far as it is valid, the text has the same bytes.
        let at = why.valid_up_to();
        mistakes.add(&(at..at), wrong("config-no-text", "config-no-text.hint"));
        return Err(mistakes.into_sorted());
    }
    let written = read(&text, known, &mut mistakes);
    let mistakes = mistakes.into_sorted();
    if mistakes.is_empty() { Ok(written) } else { Err(mistakes) }
}

const fn wrong(what: &'static str, hint: &'static str) -> Wrong {
    Wrong { what: Phrase::new(what), hint: Phrase::new(hint) }
}

/// Reads `text`. What is wrong goes to `mistakes`, and is left out.
pub fn read(text: &str, known: &Known, mistakes: &mut Mistakes<'_>) -> InFile {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let why = error.message().replace('\n', "; ");
        let what = Phrase::new("config-no-toml").with("why", why);
        let hint = Phrase::new("config-no-toml.hint");
        mistakes.add(&error.span().unwrap_or_default(), Wrong { what, hint });
    }
    let mut written = InFile::default();
    for Entry { name, span, value } in entries(table.get_ref()) {
        // What the parser made up for a value that it could not read is not the learner's mistake.
        if mistakes.is_known_at(&value.span) {
            continue;
        }
        match (Setting::find(&name), value.content) {
            (Ok(setting), content) => {
                let node = Node { span: value.span, content };
                let value = Reader { setting, known, mistakes }.value(&node);
                written.values.extend(value.map(|value| (setting, value)));
            }
            (Err(wrong), _) if name != KEYS => mistakes.add(&span, wrong),
            (Err(_), Content::Table(keys)) => {
                (known.check_keys)(&keys, mistakes);
                written.keys = keys;
            }
            (Err(_), _) => {
                mistakes.add(&value.span, wrong("config-no-keys", "config-no-keys.hint"));
            }
        }
    }
    written
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
            _ => {
                let wrong = self.setting.wrong_kind(self.known);
                self.mistakes.add(&node.span, wrong);
                None
            }
        }
    }

    /// The word that stands at `node`, as long as it can be chosen.
    fn word(&mut self, node: &Node) -> Option<String> {
        let word = match &node.content {
            Content::Text(text) => self.setting.word(text, self.known),
            _ => Err(self.setting.wrong_kind(self.known)),
        };
        word.map_err(|wrong| self.mistakes.add(&node.span, wrong)).ok() // it is noted
    }
}
