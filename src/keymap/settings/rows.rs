//! The rows of the settings, each by itself: a place, keys, and what they are to ask for.

use std::collections::{HashMap, hash_map};
use std::ops::Range;

use super::{NONE, PRESET, PRESETS, preset};
use crate::app::Action;
use crate::app::key::{Key, KeyError, parse_keys};
use crate::catalog::nearest;
use crate::config::{Content, Entry, Mistakes, Node, Wrong};
use crate::keymap::{Keymap, Scope};
use crate::phrase::Phrase;

/// One row: in this place these keys ask for this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) scope: Scope,
    pub(super) keys: Vec<Key>,
    /// None where they are to mean nothing.
    pub(super) action: Option<Action>,
    /// Where the keys are written.
    pub(super) at: Range<usize>,
}

impl Row {
    /// Does it take its keys from what is bound in `scope`? One for everywhere takes them from all, unless
    /// another row says what they are there.
    pub(super) fn takes_from(&self, scope: Scope, rows: &[Self]) -> bool {
        let has_own = || rows.iter().any(|row| row.scope == scope && row.keys == self.keys);
        self.scope == scope || self.scope == Scope::Global && !has_own()
    }

    /// Are `keys` out of reach because of it?
    pub(super) fn hides(&self, keys: &[Key]) -> bool {
        keys.starts_with(&self.keys) || self.action.is_some() && self.keys.starts_with(keys)
    }

    /// Its keys, as they are written.
    pub(super) fn written(&self) -> String {
        written(&self.keys)
    }
}

/// The keys as the settings write them.
pub(super) fn written(keys: &[Key]) -> String {
    keys.iter().map(|key| key.name()).collect::<Vec<_>>().join(" ")
}

/// What is wrong, and what to write instead.
type Told = (Phrase, Phrase);

/// The preset, and the rows in the order of the file.
pub(super) fn read(keys: &[Entry], mistakes: &mut Mistakes<'_>) -> (Keymap, Vec<Row>) {
    let mut base = Keymap::default();
    let mut rows = Vec::new();
    for Entry { name, span, value } in keys {
        if name == PRESET {
            match text(value).map(preset) {
                Some(Some(keymap)) => base = keymap,
                _ => add(mistakes, &value.span, no_preset(value)),
            }
            continue;
        }
        let Some(scope) = Scope::ALL.into_iter().find(|scope| scope.name() == name) else {
            add(mistakes, span, no_place(name));
            continue;
        };
        if let Content::Table(table) = &value.content {
            rows.extend(place(scope, table, mistakes));
        } else {
            let what = Phrase::new("keys-no-table").with("name", scope.name());
            let hint = Phrase::new("hint-keys-no-table").with("name", scope.name());
            mistakes.add(&value.span, Wrong { what, hint });
        }
    }
    rows.sort_by_key(|row| row.at.start);
    refuse_twins(&mut rows, mistakes);
    (base, rows)
}

fn add(mistakes: &mut Mistakes<'_>, at: &Range<usize>, (what, hint): Told) {
    mistakes.add(at, Wrong { what, hint });
}

fn text(value: &Node) -> Option<&str> {
    match &value.content {
        Content::Text(text) => Some(text),
        _ => None,
    }
}

/// The rows of one place.
fn place(scope: Scope, table: &[Entry], mistakes: &mut Mistakes<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for Entry { name, span, value } in table {
        let keys = read_keys(scope, name).map_err(|wrong| add(mistakes, span, wrong));
        let action = read_action(value).map_err(|wrong| add(mistakes, &value.span, wrong));
        if let (Ok(keys), Ok(action)) = (keys, action) {
            rows.push(Row { scope, keys, action, at: span.clone() });
        }
    }
    rows
}

fn read_keys(scope: Scope, written: &str) -> Result<Vec<Key>, Told> {
    let keys = parse_keys(written).map_err(no_keys)?;
    let first = keys.first().filter(|key| key.typed().is_some());
    if let Some(first) = first.filter(|_| scope.types() || scope == Scope::Global) {
        let what = Phrase::new("keys-letter").with("key", first.name());
        let is_everywhere = scope == Scope::Global;
        let hint = if is_everywhere { "hint-keys-everywhere" } else { "hint-keys-letter" };
        return Err((what, Phrase::new(hint)));
    }
    Ok(keys)
}

fn no_keys(why: KeyError) -> Told {
    match why {
        KeyError::Empty => (Phrase::new("keys-empty"), Phrase::new("hint-keys-key")),
        KeyError::Unknown(name, meant) => (
            Phrase::new("keys-unknown-key").with("name", name),
            meant.map_or(Phrase::new("hint-keys-key"), |meant| did_you_mean(&meant)),
        ),
        KeyError::Same(key, other) => (
            Phrase::new("keys-same").with("key", key).with("other", other.clone()),
            Phrase::new("hint-keys-same").with("other", other),
        ),
        KeyError::Untold(key) => {
            (Phrase::new("keys-untold").with("key", key), Phrase::new("hint-keys-untold"))
        }
    }
}

/// The action; none for the word that says so.
fn read_action(written: &Node) -> Result<Option<Action>, Told> {
    let Some(name) = text(written) else {
        return Err((Phrase::new("keys-no-action"), Phrase::new("hint-keys-action")));
    };
    if name == NONE {
        return Ok(None);
    }
    if let Some(action) = Action::ALL.iter().find(|action| action.name() == name) {
        return Ok(Some(*action));
    }
    let meant = nearest(name, Action::ALL.iter(), |action| action.name());
    let hint = meant.map_or(Phrase::new("hint-keys-action"), |meant| did_you_mean(meant.name()));
    Err((Phrase::new("keys-unknown-action").with("name", name), hint))
}

fn no_preset(value: &Node) -> Told {
    let name = text(value).unwrap_or_default();
    let meant = nearest(name, PRESETS.iter(), |known| known);
    let known = || Phrase::new("hint-keys-preset").with("known", PRESETS.join(", "));
    let hint = meant.map_or_else(known, |meant| did_you_mean(meant));
    (Phrase::new("keys-unknown-preset").with("name", name), hint)
}

fn no_place(name: &str) -> Told {
    let meant = nearest(name, Scope::ALL.iter(), |scope| scope.name());
    let names = || Scope::ALL.map(Scope::name).join(", ");
    let known = || Phrase::new("hint-keys-places").with("known", names());
    let hint = meant.map_or_else(known, |meant| did_you_mean(meant.name()));
    (Phrase::new("keys-unknown-place").with("name", name), hint)
}

fn did_you_mean(name: &str) -> Phrase {
    Phrase::new("hint-did-you-mean").with("nearest", name)
}

/// Refuses what says of the same keys in the same place something again, as `ctrl-s` and `Ctrl-S` do.
fn refuse_twins(rows: &mut Vec<Row>, mistakes: &mut Mistakes<'_>) {
    let mut seen: HashMap<(Scope, Vec<Key>), Option<Action>> = HashMap::new();
    rows.retain(|row| match seen.entry((row.scope, row.keys.clone())) {
        hash_map::Entry::Vacant(place) => {
            place.insert(row.action);
            true
        }
        hash_map::Entry::Occupied(first) => {
            let first = first.get().map_or(NONE, Action::name);
            let what = Phrase::new("keys-twice").with("key", row.written()).with("action", first);
            let hint = Phrase::new("hint-keys-twice");
            mistakes.add(&row.at, Wrong { what, hint });
            false
        }
    });
}
